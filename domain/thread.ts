import { type Comment, speaksForUs } from './comment.ts';
import type { ThreadView } from './thread-view.ts';

/** A comment with what stands below it. */
export type ThreadEntry<Each extends Comment = Comment> = {
  comment: Each;
  /** The number that it answers, where that is not the one that it stands under. */
  answers: number | null;
  replies: ThreadEntry<Each>[];
};

/** A page of a thread: whole conversations, each under its top-level comment, and how many there are in all. */
export type ThreadPage<Each extends Comment = Comment> = {
  entries: ThreadEntry<Each>[];
  page: number;
  pages: number;
};

/**
 * The tree of flat rows, which come with every ancestor and in the order of their numbers. At the lowest level a reply
 * stands beside what it answers, under the same comment.
 */
export function threadOf(comments: readonly Comment[]): ThreadEntry[] {
  const top: ThreadEntry[] = [];
  const byId = new Map<number, ThreadEntry>();
  const aboves = new Map<ThreadEntry, ThreadEntry>();
  for (const comment of comments) {
    const answered = comment.parentId === null ? undefined : byId.get(comment.parentId);
    const above = answered && standsUnder(answered, comment, aboves);
    const entry: ThreadEntry = {
      comment,
      answers: answered === above ? null : (answered?.comment.number ?? null),
      replies: [],
    };
    byId.set(comment.id, entry);
    if (above) aboves.set(entry, above);
    (above?.replies ?? top).push(entry);
  }
  return top.filter(worthShowing);
}

/**
 * The nearest ancestor that is higher up; at the lowest level that is not the parent. What that stands under is higher than
 * all between the two, so a long chain there is not walked again for each of its answers.
 */
function standsUnder(answered: ThreadEntry, { depth }: Comment, aboves: ReadonlyMap<ThreadEntry, ThreadEntry>) {
  let above = answered;
  while (above.comment.depth >= depth) {
    const next = aboves.get(above);
    if (!next) break;
    above = next;
  }
  return above;
}

/** A held comment that this viewer may not know is only there to hold up what others answered. */
function worthShowing(entry: ThreadEntry): boolean {
  entry.replies = entry.replies.filter(worthShowing);
  return !isWithheld(entry.comment) || entry.replies.length > 0;
}

export const isWithheld = (comment: Comment) => comment.state === 'held' && comment.author === null;

export const everyComment = <Each extends Comment>(entries: readonly ThreadEntry<Each>[]): Each[] =>
  entries.flatMap(({ comment, replies }) => [comment, ...everyComment(replies)]);

/** Hardly anybody quotes from further up, and a chain of answers is as long as somebody likes. */
export const ANCESTORS_MOST = 20;

/** What a comment answers, directly and so far up, nearest first, as far as it stands among these. */
export function answeredBy({ parentId }: Comment, among: ReadonlyMap<number, Comment>): Comment[] {
  const answered: Comment[] = [];
  let id = parentId;
  while (id !== null && answered.length < ANCESTORS_MOST) {
    const above = among.get(id);
    if (!above) break;
    answered.push(above);
    id = above.parentId;
  }
  return answered;
}

/** The same page with each comment made into what is shown of it. */
export function withEach<Each extends Comment>(page: ThreadPage, shown: (comment: Comment) => Each): ThreadPage<Each> {
  const entry = ({ comment, answers, replies }: ThreadEntry): ThreadEntry<Each> => ({
    comment: shown(comment),
    answers,
    replies: replies.map(entry),
  });
  return { ...page, entries: page.entries.map(entry) };
}
/**
 * The conversations of a page as a view has them. Answers stay in the order in which they were said, whatever the order
 * of what they answer: an answer makes sense after what was said before it.
 */
export function arranged(entries: ThreadEntry[], view: ThreadView): ThreadEntry[] {
  if (view === 'staff') return onlyWith(entries, spokenForUs);
  const order = orders[view];
  return entries.toSorted((a, b) => order(a.comment, b.comment));
}

type Order = (a: Comment, b: Comment) => number;

const byNumber: Order = (a, b) => a.number - b.number;

/** As the queries order them (db/thread-queries.ts); of those that are liked as much, the older stands first. */
const orders: Record<Exclude<ThreadView, 'staff'>, Order> = {
  oldest: byNumber,
  newest: (a, b) => byNumber(b, a),
  liked: (a, b) => b.likes - a.likes || byNumber(a, b),
};

/** What is wanted, and above it what it answers. */
const onlyWith = (entries: readonly ThreadEntry[], wanted: (comment: Comment) => boolean): ThreadEntry[] =>
  entries.flatMap((entry) => {
    const replies = onlyWith(entry.replies, wanted);
    return replies.length > 0 || wanted(entry.comment) ? [{ ...entry, replies }] : [];
  });

const spokenForUs = ({ state, author }: Comment) => state === 'visible' && author !== null && speaksForUs(author.role);
