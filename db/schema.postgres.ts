import { define } from './define.ts';
import { postgresKit } from './kit.ts';

/** For drizzle-kit, which reads a schema from the exports of a file. */
export const {
  accounts,
  identities,
  oneTimeTokens,
  signInFailures,
  invitations,
  auditEntries,
  publication,
  sections,
  house,
  media,
  works,
  people,
  credits,
  stories,
  revisions,
  workingCopies,
  tags,
  storyTags,
  listEntries,
  formerAddresses,
  frontSlots,
  comments,
  keptComments,
  pictureUses,
  pictureJobs,
  storyLocks,
  storyNotes,
  noteMentions,
} = define(postgresKit);
