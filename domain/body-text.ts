import type { Body } from './body.ts';
import { BODY_MAX_CHARACTERS, BodyError, parseBody } from './body-schema.ts';
import { blocksOf } from './body-text-read.ts';
import { linesOf } from './body-text-write.ts';
import { same } from './same.ts';

/**
 * A story's text as plain text, for a browser without JavaScript:
 *
 *     ## A heading          > a quote             - an entry        1. a numbered entry
 *     *italic*  **bold**  ~~struck~~  [words](https://…)  [[note: at the foot]]
 *     >> a pull quote       [[picture 12]] its caption    [[picture 12 wide]] its caption
 *     [[film https://youtu.be/…]] its title       ---
 *     ||a few words that give it away||  [words](story:12)  [words](work:12)  [words](critic:12)
 *     [[story 12]]  a card of another story     [[score 12]]  the score of a review
 *     | a cell | another |     |= a cell that heads its column |
 *     [[spoiler: what it gives away]]  …  [[end of spoiler]]
 *
 * A backslash before a letter takes its meaning away; at the end of a line it breaks the line; alone it is an empty
 * paragraph.
 * @throws {BodyError}
 */
export function bodyOfText(text: string): Body {
  // The signs come on top of what is counted; nobody writes as many of them as letters.
  if (text.length > 2 * BODY_MAX_CHARACTERS) throw new BodyError('the text is too long');
  return { type: 'doc', content: blocksOf(text.split('\n')) };
}

/** Undefined when plain text cannot say all that the body holds: then it must not be edited as such. */
export function textOfBody(body: Body): string | undefined {
  const text = linesOf(body.content).join('\n');
  try {
    return same(parseBody(bodyOfText(text)), parseBody(body)) ? text : undefined;
  } catch (cause) {
    // With its signs it is too long, say.
    if (cause instanceof BodyError) return undefined;
    throw cause;
  }
}
