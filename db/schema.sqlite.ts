import { define } from './define.ts';
import { sqliteKit } from './kit.ts';

/** For drizzle-kit, which reads a schema from the exports of a file. */
export const {
  accounts,
  identities,
  oneTimeTokens,
  signInFailures,
  publication,
  sections,
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
  comments,
  keptComments,
  workParts,
  workIdentifiers,
  formerWorks,
  formerPeople,
  formerSections,
  listEditions,
} = define(sqliteKit);
