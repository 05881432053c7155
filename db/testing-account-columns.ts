/**
 * Every column by which a row belongs to somebody, with what becomes of it when they leave and whether they get it with their
 * data. A test holds this against the schema: a new table cannot forget the people in it.
 */
type Fate = {
  /** `removed`: no row is left. `emptied`: rows stay and say nothing of the person. Otherwise: why they stay. */
  leaving: 'removed' | 'emptied' | { stays: string };
  /** `given`: a part of the download has it (db/own-data). Otherwise: why not. */
  data: 'given' | { not: string };
};

const theirs: Fate = { leaving: 'removed', data: 'given' };

/** Who of the staff did what: the number stays, the name that it leads to is gone or was left there by choice. */
const record: Fate = {
  leaving: { stays: 'The record of the publication, by the number of an account that says nothing any more.' },
  data: { not: 'What the staff do for the house is the record of the house.' },
};

const notData = (leaving: Fate['leaving'], not: string): Fate => ({ leaving, data: { not } });

export const accountColumns: Record<string, Fate> = {
  'account_measures.account_id': { leaving: 'emptied', data: 'given' },
  'account_measures.taken_by': record,
  'account_notes.account_id': notData('removed', 'Notes are what staff say to each other about somebody.'),
  'account_notes.written_by': record,
  'audit_entries.account_id': record,
  'bulk_runs.account_id': record,
  'case_readers.account_id': notData('removed', 'Which comment a moderator reads at this moment.'),
  'comment_likes.account_id': theirs,
  'comment_reports.account_id': theirs,
  'comments.account_id': { leaving: 'emptied', data: 'given' },
  'comments.removed_by': notData({ stays: 'Says whether it was the author.' }, 'Given as "you" or "staff".'),
  'corrections.made_by': record,
  'data_downloads.account_id': notData('removed', 'They are the data.'),
  'departures.account_id': notData('removed', 'Stands in the profile: when the account goes.'),
  'email_changes.account_id': notData('removed', 'Ends within a day.'),
  'featured_comments.featured_by': record,
  'guests.merged_into_id': notData('emptied', 'The same name, in the profile.'),
  'identities.account_id': theirs,
  'invitations.invited_by': record,
  'list_editions.frozen_by': record,
  'mail_times.account_id': theirs,
  'media.added_by': record,
  'mutes.by': theirs,
  'mutes.who': notData('removed', 'Nobody learns that they were muted.'),
  'note_mentions.account_id': notData('removed', 'Notes are what staff say to each other about a text.'),
  'notifications.account_id': theirs,
  'one_time_tokens.account_id': notData('removed', 'A fingerprint of a link.'),
  'preview_links.created_by': record,
  'ratings.account_id': theirs,
  'reader_pages.account_id': theirs,
  'revisions.saved_by': record,
  'saved_stories.account_id': theirs,
  'schedules.set_by': record,
  'seen_works.account_id': theirs,
  'stories.author_id': { leaving: record.leaving, data: 'given' },
  'story_bylines.account_id': { leaving: { stays: 'The name over it stays or goes by choice.' }, data: 'given' },
  'story_follows.account_id': theirs,
  'story_locks.account_id': notData('removed', 'Who has a text open at this moment.'),
  'story_notes.account_id': record,
  'story_notes.resolved_by': record,
  'story_steps.taken_by': record,
  'sweeps.account_id': notData('removed', 'Each comment says that it was removed, and why.'),
  'sweeps.swept_by': record,
  'sweeps.undone_by': record,
  'working_copies.saved_by': record,
};
