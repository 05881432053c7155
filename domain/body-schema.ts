import { type Extensions, getSchema } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Body } from './body.ts';
import { ReferenceMark, SpoilerText } from './body-marks.ts';
import { Figure, Footnote, PullQuote, RelatedStory, ScoreCard, Spoiler, Video } from './body-nodes.ts';
import { Table, TableCell, TableHeader, TableRow } from './body-table.ts';
import { isSafeLink } from './link.ts';
import { isReference } from './reference.ts';

/** Two levels below the headline: a text with more wants to be two texts. */
export const HEADING_LEVELS = [2, 3] as const;

/** Far above the longest review; keeps one save from filling the database. */
export const BODY_MAX_CHARACTERS = 200_000;

/** Lists in lists in quotes: nobody writes deeper, and what nests without end breaks whatever reads it. */
export const BODY_MAX_NESTING = 24;

/** Everything that a story's text may hold. The editor, the check at saving and the renderer all take it from here. */
export const bodyExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [...HEADING_LEVELS] },
    code: false,
    codeBlock: false,
    underline: false,
    link: {
      openOnClick: false,
      protocols: ['http', 'https', 'mailto'],
      isAllowedUri: (address) => isSafeLink(address),
      HTMLAttributes: { rel: null, target: null },
    },
  }),
  PullQuote,
  Figure,
  Video,
  Spoiler,
  Footnote,
  RelatedStory,
  ScoreCard,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  ReferenceMark,
  SpoilerText,
];

const schema = getSchema(bodyExtensions);

/** A text that the schema does not know. Refused at saving, so that reading never meets one. */
export class BodyError extends Error {}

/**
 * Checks a text as it comes from a browser or an import, and gives it back in the schema's own form, attributes filled in.
 * @throws {BodyError}
 */
export function parseBody(value: unknown): Body {
  try {
    if (isTooDeep(value)) throw new RangeError('lists and quotes stand too deep in each other');
    const document = schema.nodeFromJSON(value);
    if (document.type.name !== 'doc') throw new RangeError('the text is not a document');
    document.check();
    document.descendants((node) => {
      if (node.type.name === 'heading' && !HEADING_LEVELS.includes(node.attrs.level)) {
        throw new RangeError('a heading is of a level that we do not have');
      }
      if (node.type.name === 'orderedList' && !isListStart(node.attrs.start)) {
        throw new RangeError('a list begins with a number that we do not have');
      }
      for (const mark of node.marks) {
        if (mark.type.name === 'link' && !isSafeLink(mark.attrs.href))
          throw new RangeError('a link leads nowhere safe');
        if (mark.type.name === 'reference' && !isReference(mark.attrs))
          throw new RangeError('a link leads to nothing of ours');
      }
    });
    if (document.textContent.length > BODY_MAX_CHARACTERS) throw new RangeError('the text is too long');
    // Through text, because attributes come without a prototype and React refuses to send such to the browser.
    return JSON.parse(JSON.stringify(document)) as Body;
  } catch (cause) {
    throw new BodyError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What a line of plain text can begin with. */
const HIGHEST_LIST_START = 999_999_999;
const isListStart = (start: unknown) =>
  Number.isInteger(start) && Number(start) >= 0 && Number(start) <= HIGHEST_LIST_START;

/** Level by level, not part by part: a text that nests without end must not exhaust the check itself. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > BODY_MAX_NESTING) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

const partsOf = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content) ? node.content : [];
