import type { HouseRule } from './house-rule.ts';
import type { StoryArea } from './story.ts';

/** Why somebody is told of something, strongest first: one comment tells one person once. */
export const notificationKinds = ['staff', 'reply', 'mention', 'featured', 'decision', 'follow'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What a moderator decided about a comment of one's own. */
export const decisions = ['approved', 'removed', 'restored', 'declined'] as const;
export type Decision = (typeof decisions)[number];

export const NOTIFICATIONS_PATH = '/account/notifications';

/** A number that is read at a glance; above it, "many" is all there is to know. */
export const UNSEEN_MOST = 100;

export const unseenCount = (unseen: number) => (unseen < UNSEEN_MOST ? `${unseen}` : `${UNSEEN_MOST - 1}+`);

/** What somebody is told: who did it and where. Never the words of a comment, which may give a work away. */
export type Notification = {
  id: number;
  kind: NotificationKind;
  decision: Decision | null;
  /** Why a comment was removed: under which rule, and in the moderator's own words. */
  rule: HouseRule | null;
  reason: string;
  /** Who wrote the comment that it is about. */
  byName: string;
  /** The comment that it is about. */
  number: number;
  story: { area: StoryArea; slug: string; headline: string };
  at: Date;
  seen: boolean;
};

/** What somebody is told in a letter: also how the comment begins, as whoever has seen nothing may read it. */
export type ToldByMail = Notification & { words: string };

/** A story whose new comments somebody is told of. */
export type FollowedStory = Notification['story'] & { id: number };

const decided: Record<Decision, string> = {
  approved: 'Your comment was approved',
  removed: 'Your comment was removed',
  restored: 'Your comment, removed before, was put back',
  declined: 'Your comment stays removed',
};

/** What happened, in one clause: "Theo answers you". */
export function happened({ kind, decision, byName }: Pick<Notification, 'kind' | 'decision' | 'byName'>): string {
  if (decision) return decided[decision];
  if (kind === 'featured') return 'Your comment was chosen by the desk';
  return kind === 'mention'
    ? `${byName} mentions you`
    : `${byName} ${kind === 'follow' ? 'says something' : 'answers you'}`;
}
