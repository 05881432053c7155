import type { CommentState } from '../comment-state.ts';
import { commentMarkdown, cutAt } from './comment-markdown.ts';
import type { ForeignComment } from './foreign.ts';
import { foreignTime } from './foreign-time.ts';
import type { Losses } from './html-table.ts';

/** A comment as it will stand here. */
export type ImportedComment = {
  id: string;
  /** The nearest above it that is carried over; empty at the top. */
  parent: string;
  author: string;
  email: string;
  user: string;
  at: Date;
  text: string;
  /** All of it stands under bars. */
  spoils: boolean;
  state: Exclude<CommentState, 'removed'>;
};

/**
 * The comments of a post that are carried over, in the order in which they get their numbers: as they were said, and none
 * before what it answers. What was marked as spam, thrown away, or said by a machine stays behind.
 */
export function convertComments(said: readonly ForeignComment[], published: Date, losses: Losses): ImportedComment[] {
  const byId = new Map(said.map((comment) => [comment.id, comment]));
  const kept = new Map<string, ImportedComment>();
  for (const comment of said) {
    if (!['', 'comment'].includes(comment.type)) continue;
    if (!/^\d+$/.test(comment.id)) {
      losses.lose(`a comment of ${cutAt(comment.author, 60) || 'somebody'}, which has no number`);
      continue;
    }
    const state = comment.approved === '1' ? 'visible' : comment.approved === '0' ? 'held' : undefined;
    if (!state) continue;
    const { text, isCut, spoilers } = commentMarkdown(comment.text);
    const spoils = spoilers === 'unclear';
    if (isCut) losses.lose(`the end of comment ${comment.id}, which was longer than a comment can be`);
    if (text === '') losses.lose(`comment ${comment.id}, in which there are no words`);
    else if (spoils) losses.lose(`where a spoiler in comment ${comment.id} ends: all of it stands under bars`);
    const { id, author, email, user } = comment;
    const at = foreignTime(comment.at) ?? published;
    if (text)
      kept.set(id, { id, parent: '', author, email: email.trim().toLowerCase(), user, at, text, spoils, state });
  }
  const keptOver = keptAbove(byId, kept);
  for (const comment of kept.values()) comment.parent = keptOver(comment);
  return inOrder(kept);
}

/** The nearest above a comment that is kept. What was found on the way is remembered: whole threads hang from one chain of spam. */
function keptAbove(byId: ReadonlyMap<string, ForeignComment>, kept: ReadonlyMap<string, ImportedComment>) {
  const found = new Map<string, string>();
  return ({ id }: ImportedComment): string => {
    const passed: string[] = [];
    let above = byId.get(id)?.parent ?? '';
    while (byId.has(above) && !kept.has(above) && !found.has(above)) {
      // Comments that answer each other in a circle answer nothing.
      found.set(above, '');
      passed.push(above);
      above = byId.get(above)?.parent ?? '';
    }
    const over = kept.has(above) ? above : (found.get(above) ?? '');
    for (const one of passed) found.set(one, over);
    return over === id ? '' : over;
  };
}

function inOrder(kept: ReadonlyMap<string, ImportedComment>): ImportedComment[] {
  const ordered = new Map<string, ImportedComment>();
  const bySaying = [...kept.values()].toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(a.id) - Number(b.id),
  );
  for (const comment of bySaying) {
    const line = new Set<ImportedComment>();
    let last = comment;
    for (let one: ImportedComment | undefined = comment; one && !ordered.has(one.id); one = kept.get(one.parent)) {
      if (line.has(one)) {
        last.parent = '';
        break;
      }
      line.add(one);
      last = one;
    }
    for (const one of [...line].toReversed()) ordered.set(one.id, one);
  }
  return [...ordered.values()];
}
