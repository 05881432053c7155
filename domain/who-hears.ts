import type { CommentState } from './comment-state.ts';
import type { NotificationKind } from './notification.ts';

export type Listener = { id: number; banned: boolean };

/** A comment that stands where everybody can read it, and everybody it could be told to. */
export type Said = {
  author: { id: number; staff: boolean };
  state: CommentState;
  /** Who wrote what it answers. */
  answered: Listener | null;
  mentioned: readonly Listener[];
  followers: readonly Listener[];
  /** Who has muted the author: they hear nothing of them, unless the author speaks for the house. */
  muting: ReadonlySet<number>;
};

export type Heard = { accountId: number; kind: NotificationKind };

/** Whom a comment is told, and why: each once, for the strongest reason. */
export function whoHears({ author, state, answered, mentioned, followers, muting }: Said): Heard[] {
  if (state !== 'visible') return [];
  const heard = new Map<number, NotificationKind>();
  const listens = ({ id, banned }: Listener) =>
    !banned && id !== author.id && !heard.has(id) && (author.staff || !muting.has(id));
  const tell = (kind: NotificationKind, listeners: readonly Listener[]) => {
    for (const listener of listeners) if (listens(listener)) heard.set(listener.id, kind);
  };
  tell(author.staff ? 'staff' : 'reply', answered ? [answered] : []);
  tell('mention', mentioned);
  tell('follow', followers);
  // In one order for all, so that two who post at once wait for each other and never both.
  return [...heard].map(([accountId, kind]) => ({ accountId, kind })).toSorted((a, b) => a.accountId - b.accountId);
}

/** Whether the author of a comment is told what staff did with it: what was decided, or that it stands above the thread. */
export const hearsDecision = (author: Listener, by: number) => !author.banned && author.id !== by;
