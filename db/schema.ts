import { define } from './define.ts';
import { postgresKit, sqliteKit } from './kit.ts';
import { settings } from './settings.ts';

/** The tables of the engine in use. */
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
  corrections,
  previewLinks,
} = define(settings().MARQUEE_DATABASE ? postgresKit : sqliteKit);
