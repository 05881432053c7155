import { define } from './define.ts';
import { postgresKit, sqliteKit } from './kit.ts';
import { settings } from './settings.ts';

/** The tables of the engine in use. */
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
} = define(settings().MARQUEE_DATABASE ? postgresKit : sqliteKit);
