import type { AuditAct, AuditArea, AuditEntry, Facts } from './audit.ts';
import { type Calendar, minuteOf } from './dates.ts';

/** What was done, to stand before what it was done to. */
export const actWords: Record<AuditAct, string> = {
  'story-started': 'Began',
  'story-submitted': 'Submitted',
  'story-taken-back': 'Took back',
  'story-returned': 'Returned',
  'story-approved': 'Approved',
  'story-scheduled': 'Scheduled',
  'story-moved': 'Moved the schedule of',
  'story-unscheduled': 'Took off the schedule',
  'story-published': 'Published',
  'story-withdrawn': 'Withdrew',
  'story-embargoed': 'Held back',
  'story-lifted': 'Lifted the embargo on',
  'story-refiled': 'Moved to another section:',
  'story-tagged': 'Changed the tags of',
  'story-taken-over': 'Took over the writing of',
  'note-added': 'Wrote a note on',
  'note-answered': 'Answered a note on',
  'note-resolved': 'Was done with a note on',
  'note-reopened': 'Opened again a note on',
  'texts-settled': 'Made one text of two:',
  'revision-restored': 'Brought back an old text of',
  'preview-link-made': 'Made a preview link to',
  'preview-link-revoked': 'Revoked a preview link to',
  'story-exported': 'Took a copy of',
  'front-changed': 'Changed',
  'comment-approved': 'Let through',
  'comment-removed': 'Removed',
  'comment-restored': 'Restored',
  'comment-covered': 'Put bars over',
  'comment-uncovered': 'Took the bars off',
  'comment-featured': 'Put above its thread:',
  'comment-unfeatured': 'Took down from above its thread:',
  'comment-held': 'Held until a moderator has read it:',
  'reports-refused': 'Looked into reports and let stand',
  'decision-undone': 'Took back a decision about',
  'appeal-declined': 'Looked at again and left removed',
  'comments-exported': 'Took a copy of the comments:',
  'thread-closed': 'Closed',
  'thread-opened': 'Opened',
  'thread-changed': 'Set how comments are taken in',
  'account-made': 'Made the account of',
  'account-invited': 'Invited',
  'invitation-taken-back': 'Took back the invitation of',
  'invitation-accepted': 'Came by invitation:',
  'role-changed': 'Gave another role to',
  'account-described': 'Changed the profile of',
  'comments-swept': 'Removed all of a day by',
  'sweep-undone': 'Put back all of a day by',
  'account-noted': 'Wrote a note on',
  'account-warned': 'Warned',
  'account-suspended': 'Suspended',
  'suspension-lifted': 'Ended the suspension of',
  'account-banned': 'Shut out',
  'ban-lifted': 'Let in again',
  'account-leaving': 'Asked to delete the account of',
  'account-stayed': 'Kept the account of',
  'account-emptied': 'Emptied the account of',
  'list-frozen': 'Froze',
  'import-run': 'Imported',
  'guest-made': 'Added the guest',
  'guest-described': 'Described the guest',
  'guest-merged': 'Gave an account to the guest',
  'guest-deleted': 'Deleted the guest',
  'work-added': 'Added the work',
  'work-changed': 'Changed the work',
  'works-merged': 'Made one work of two:',
  'work-removed': 'Removed the work',
  'person-added': 'Added the person',
  'person-renamed': 'Renamed the person',
  'people-merged': 'Made one person of two:',
  'person-removed': 'Removed the person',
  'tag-renamed': 'Renamed the tag',
  'tags-merged': 'Made one tag of two:',
  'tag-removed': 'Removed the tag',
  'picture-added': 'Added the picture',
  'picture-described': 'Described the picture',
  'picture-replaced': 'Put another file in the place of',
  'picture-removed': 'Removed the picture',
  'settings-changed': 'Changed',
  'rules-rewritten': 'Rewrote',
  'section-added': 'Added the section',
  'section-renamed': 'Renamed the section',
  'sections-moved': 'Moved the section',
  'section-removed': 'Removed the section',
  'sections-merged': 'Made one section of two:',
  'redirect-added': 'Led on from',
  'redirect-changed': 'Changed where this leads:',
  'redirect-removed': 'No longer leads on from',
  'redirects-imported': 'Took in many',
  'webhook-added': 'Added the webhook',
  'webhook-changed': 'Changed the webhook',
  'webhook-paused': 'Paused the webhook',
  'webhook-resumed': 'Switched on the webhook',
  'webhook-switched-off': 'Switched off the webhook',
  'webhook-tested': 'Sent a test by the webhook',
  'webhook-sent-again': 'Sent again a message of the webhook',
  'webhook-secret-made': 'Made a second secret for the webhook',
  'webhook-secret-taken': 'Took away a secret of the webhook',
  'webhook-removed': 'Removed the webhook',
};

export const areaWords: Record<AuditArea, string> = {
  stories: 'Stories and the front',
  comments: 'Comments',
  accounts: 'Accounts, roles and guests',
  works: 'Works, people and tags',
  pictures: 'Pictures',
  settings: 'Settings',
};

export const HOUSE = 'The house itself';
export const doneBy = ({ by }: Pick<AuditEntry, 'by'>) => by?.name ?? HOUSE;
export const subjectOf = ({ subject }: Pick<AuditEntry, 'subject'>) => subject || 'an untitled story';

/** "status: draft to published; slug: her"; what was there for the first time has nothing before it. */
export const changeInWords = ({ before, after }: { before: Facts; after: Facts }, calendar: Calendar): string =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => {
      const [was, is] = [inWords(before[name], calendar), inWords(after[name], calendar)];
      return `${spaced(name)}: ${was ? `${was} to ${is || NOTHING}` : is || NOTHING}`;
    })
    .join('; ');

const NOTHING = 'nothing';

function inWords(value: Facts[string] | undefined, calendar: Calendar): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && MOMENT.test(value) ? minuteOf(new Date(value), calendar) : String(value);
}

/** As times are written down: the log itself keeps them to the millisecond, in UTC. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** "timeZone" as "time zone" */
const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
