/** What an entry of the audit log is about, as the log can be narrowed to it. */
export const auditAreas = ['stories', 'comments', 'accounts', 'works', 'pictures', 'settings'] as const;
export type AuditArea = (typeof auditAreas)[number];

/**
 * Everything that is written down. Saves are not: the text while it is typed is the working copy, and what it was is in
 * the revisions.
 */
export const auditActs = {
  'story-started': 'stories',
  'story-submitted': 'stories',
  'story-taken-back': 'stories',
  'story-returned': 'stories',
  'story-approved': 'stories',
  'story-scheduled': 'stories',
  'story-moved': 'stories',
  'story-unscheduled': 'stories',
  'story-published': 'stories',
  'story-withdrawn': 'stories',
  'story-embargoed': 'stories',
  'story-lifted': 'stories',
  'story-refiled': 'stories',
  'story-tagged': 'stories',
  'story-taken-over': 'stories',
  'note-added': 'stories',
  'note-answered': 'stories',
  'note-resolved': 'stories',
  'note-reopened': 'stories',
  'texts-settled': 'stories',
  'revision-restored': 'stories',
  'preview-link-made': 'stories',
  'preview-link-revoked': 'stories',
  'story-exported': 'stories',
  'front-changed': 'stories',
  'comment-approved': 'comments',
  'comment-removed': 'comments',
  'comment-restored': 'comments',
  'comment-covered': 'comments',
  'comment-uncovered': 'comments',
  'comment-featured': 'comments',
  'comment-unfeatured': 'comments',
  'comment-held': 'comments',
  'reports-refused': 'comments',
  'decision-undone': 'comments',
  'appeal-declined': 'comments',
  'comments-exported': 'comments',
  'thread-closed': 'comments',
  'thread-opened': 'comments',
  'thread-changed': 'comments',
  'account-made': 'accounts',
  'account-invited': 'accounts',
  'invitation-taken-back': 'accounts',
  'invitation-accepted': 'accounts',
  'role-changed': 'accounts',
  'account-described': 'accounts',
  'comments-swept': 'accounts',
  'sweep-undone': 'accounts',
  'account-noted': 'accounts',
  'account-warned': 'accounts',
  'account-suspended': 'accounts',
  'suspension-lifted': 'accounts',
  'account-banned': 'accounts',
  'ban-lifted': 'accounts',
  'account-leaving': 'accounts',
  'account-stayed': 'accounts',
  'account-emptied': 'accounts',
  'list-frozen': 'stories',
  'import-run': 'stories',
  'guest-made': 'accounts',
  'guest-described': 'accounts',
  'guest-merged': 'accounts',
  'guest-deleted': 'accounts',
  'work-added': 'works',
  'work-changed': 'works',
  'works-merged': 'works',
  'work-removed': 'works',
  'person-added': 'works',
  'person-renamed': 'works',
  'people-merged': 'works',
  'person-removed': 'works',
  'tag-renamed': 'works',
  'tags-merged': 'works',
  'tag-removed': 'works',
  'picture-added': 'pictures',
  'picture-described': 'pictures',
  'picture-replaced': 'pictures',
  'picture-removed': 'pictures',
  'settings-changed': 'settings',
  'rules-rewritten': 'settings',
  'section-added': 'settings',
  'section-renamed': 'settings',
  'sections-moved': 'settings',
  'section-removed': 'settings',
  'sections-merged': 'settings',
  'redirect-added': 'settings',
  'redirect-changed': 'settings',
  'redirect-removed': 'settings',
  'redirects-imported': 'settings',
  'webhook-added': 'settings',
  'webhook-changed': 'settings',
  'webhook-paused': 'settings',
  'webhook-resumed': 'settings',
  'webhook-switched-off': 'settings',
  'webhook-tested': 'settings',
  'webhook-sent-again': 'settings',
  'webhook-secret-made': 'settings',
  'webhook-secret-taken': 'settings',
  'webhook-removed': 'settings',
} as const satisfies Record<string, AuditArea>;

export type AuditAct = keyof typeof auditActs;

/** What an entry calls somebody who has left since; the triggers of the log know these words. */
export const SOMEBODY_WHO_LEFT = 'Somebody who left';

/** Whoever did it; null for the house itself: what the shell or a clock did. */
export type Actor = { id: number } | null;

export type Facts = Record<string, string | number | boolean | null>;

/** What is written down of one act. */
export type Act = {
  act: AuditAct;
  /** The number of the story, comment, account, work, person, tag or picture; null where there is only one, such as the settings. */
  subjectId: number | null;
  /** What it was called when it was done. */
  subject: string;
  /** Where it could be looked at; an own path, or empty. */
  path: string;
  before: Facts;
  after: Facts;
};

export type AuditEntry = Act & { id: number; at: Date; by: { id: number; name: string } | null };

export type Change = Pick<Act, 'before' | 'after'>;

/** Of two states of one thing, what differs. */
export function changeBetween(before: Facts, after: Facts): Change {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const moved = names.filter((name) => before[name] !== after[name]);
  const of = (facts: Facts) => Object.fromEntries(moved.map((name) => [name, facts[name] ?? null]));
  return { before: of(before), after: of(after) };
}

export const isNoChange = ({ after }: Change) => Object.keys(after).length === 0;
