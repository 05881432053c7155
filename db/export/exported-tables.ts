import type { define } from '../define.ts';

/**
 * What of each table stands in an export: all of it, all but some columns, or nothing, and then why. Whatever opens something (a
 * password, a link, a session) stays here. A new table does not compile until it was thought of.
 */
export type Part = 'all' | { without: readonly string[] } | { nothing: string };

export type TableName = keyof ReturnType<typeof define>;

const opens = { nothing: 'It opens something for whoever has it.' };
const passing = { nothing: 'It says what somebody is doing at this moment.' };
const madeAgain = { nothing: 'It is made again from what is there.' };
const ofThisPlace = { nothing: 'It is about this place, not about the publication.' };

export const exportedTables: Record<TableName, Part> = {
  accounts: { without: ['password_hash', 'session_epoch'] },
  identities: 'all',
  oneTimeTokens: opens,
  signInFailures: passing,
  invitations: opens,
  auditEntries: 'all',
  publication: 'all',
  sections: 'all',
  house: 'all',
  media: 'all',
  works: 'all',
  people: 'all',
  credits: 'all',
  stories: 'all',
  revisions: 'all',
  workingCopies: 'all',
  tags: 'all',
  storyTags: 'all',
  listEntries: 'all',
  formerAddresses: 'all',
  guests: 'all',
  formerHandles: 'all',
  guestUses: 'all',
  storyBylines: 'all',
  frontSlots: 'all',
  commentAppeals: 'all',
  commentLikeness: 'all',
  comments: 'all',
  commentLikes: 'all',
  commentReports: 'all',
  featuredComments: 'all',
  keptComments: opens,
  pictureUses: 'all',
  pictureJobs: 'all',
  storyLocks: passing,
  storyNotes: 'all',
  noteMentions: 'all',
  corrections: 'all',
  previewLinks: opens,
  workParts: 'all',
  workIdentifiers: 'all',
  formerWorks: 'all',
  formerPeople: 'all',
  formerSections: 'all',
  listEditions: 'all',
  schedules: 'all',
  storySteps: 'all',
  leases: passing,
  searchEntries: madeAgain,
  commentWords: madeAgain,
  searchDue: madeAgain,
  bulkRuns: 'all',
  seenWorks: 'all',
  ratings: 'all',
  readerPages: 'all',
  notifications: 'all',
  mailTimes: 'all',
  mutes: 'all',
  storyFollows: 'all',
  outbox: opens,
  ruleTexts: 'all',
  accountMeasures: 'all',
  accountNotes: 'all',
  sweeps: 'all',
  sweptComments: 'all',
  moderationRecords: 'all',
  caseReaders: passing,
  dataDownloads: ofThisPlace,
  // Without the link by which somebody stays: another is drawn, and signing in keeps an account as well.
  departures: { without: ['stay_hash'] },
  emailChanges: opens,
  retiredHandles: 'all',
  backupState: ofThisPlace,
};
