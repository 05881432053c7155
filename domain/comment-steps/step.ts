import type { CommentedStory } from '../comment.ts';
import type { CommentRules, ThreadRules } from '../comment-rules.ts';
import type { CommentState } from '../comment-state.ts';
import type { Reading, ReadsLike } from '../spam-reading.ts';
import type { Speaker } from '../speaker.ts';
import type { AccountViewer } from '../viewer.ts';

/** For how many hours a comment of one's own is remembered word for word. */
export const EARLIER_HOURS = 24;

/** A comment of the author's own. */
export type Earlier = {
  at: Date;
  /** Whether it stands under the same story. */
  here: boolean;
  text: string;
};

/** Everything that a step may look at. Found in the transaction that posts, so that nothing changes in between. */
export type Attempt = Speaker & {
  now: Date;
  viewer: AccountViewer;
  story: Pick<CommentedStory, 'commentsClosedAt'>;
  /** How comments are taken under this story. */
  thread: ThreadRules;
  /** What it answers; `gone` when there is no such comment any more. */
  parent: { state: CommentState } | 'gone' | null;
  text: string;
  /** What the author posted within EARLIER_HOURS, oldest first. */
  earlier: readonly Earlier[];
  /** How many comments of the author stand where everybody can read them; counted no further than is asked for. */
  standing: number;
  /** What the author wrote of late, and what of it was removed by staff. */
  record: { written: number; removed: number };
  /** How a text reads beside what was removed here before. */
  readsLike: ReadsLike;
  /** What the publication has decided. */
  rules: CommentRules;
};

/** What a change of a comment is judged by: it is no new post. */
export type Change = Omit<Attempt, 'now' | 'story' | 'parent' | 'record'> & {
  /** The words that everybody can read now; null while it is held. */
  before: string | null;
};

export type Refusal =
  | 'banned'
  | 'suspended'
  | 'closed'
  | 'unanswerable'
  | 'length'
  | 'too-many'
  | 'repeat'
  | 'slow'
  | 'word';

export type Ruling =
  | { kind: 'post' }
  /** The reason is shown to the author, after "Held, because it is", and to moderators, after "Held:"; what a machine read, to moderators alone. */
  | { kind: 'hold'; reason: string; reading?: Reading }
  | { kind: 'refuse'; because: Refusal; sentence: string };

/** What one step has to say; null when it has nothing against the comment, and the next is asked. */
export type Step<Judged = Attempt> = (judged: Judged) => Ruling | null;

export const hold = (reason: string, reading?: Reading): Ruling => ({
  kind: 'hold',
  reason,
  ...(reading && { reading }),
});
export const refuse = (because: Refusal, sentence: string): Ruling => ({ kind: 'refuse', because, sentence });
