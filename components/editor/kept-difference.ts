import { type Body, type BodyNode, countWords, textIn } from '#domain/body.ts';
import { differingPassages } from '#domain/passages.ts';
import { isWaiting, waitingLabel } from './waiting-words.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** A field or passage that is other on this device than on the desk. */
export type Difference = { name: string; kept: string; desk: string };

/** What a kept text has that the desk does not, for somebody to see before they choose. */
export type KeptDifference = {
  /** Fields that can be read, and passages of the text. */
  shown: Difference[];
  /** Fields that hold the numbers of things: a work, a picture, a rank. */
  others: number;
  /** How many words longer it is than the desk's; fewer than 0 where it is shorter. */
  words: number;
};

/** Names of fields that people read, as their labels say them. */
const readable: Record<string, string> = {
  headline: 'Headline',
  verdict: 'The short review',
  edition: 'Edition',
  tags: 'Tags',
  slug: 'Address',
  disclosure: 'Disclosure',
};
/** Not of the story: which page it was, what was being looked for. */
const notText = /^(version|page|storyId|next|new[A-Z]|find[A-Z]|\$)/;

/** Undefined when the desk has all that was kept. */
export function keptDifference(kept: Fields, desk: Fields, deskBody: Body): KeptDifference | undefined {
  const [mine, theirs] = [fieldsOf(kept), fieldsOf(desk)];
  const held = holdsText(kept) ? [...mine.keys(), ...theirs.keys()] : [...mine.keys()];
  // A field that is not there says as little as one that is empty.
  const names = [...new Set(held)].filter((name) => (mine.get(name) ?? '') !== (theirs.get(name) ?? ''));
  const fields = names.flatMap((name): Difference[] => {
    const label = labelOf(name);
    return label ? [{ name: label, kept: mine.get(name) ?? '', desk: theirs.get(name) ?? '' }] : [];
  });
  const body = bodyIn(kept);
  const passages = body ? passagesIn(body, deskBody) : [];
  const others = names.length - fields.length;
  if (fields.length + passages.length + others === 0) return undefined;
  return { shown: [...fields, ...passages], others, words: body ? countWords(body) - countWords(deskBody) : 0 };
}

/** Whether the text is among what was kept, or only words that wait for their button. */
export const holdsText = (kept: Fields): boolean => kept.some(([name]) => !isWaiting(name));

const labelOf = (name: string): string | undefined => readable[name] ?? blurbLabel(name) ?? waitingLabel(name);

/** What is said of a work in a list. */
function blurbLabel(name: string): string | undefined {
  const place = /^blurb(\d+)$/.exec(name)?.[1];
  return place && `What we say of number ${place}`;
}

function fieldsOf(fields: Fields): Map<string, string> {
  const text = fields.filter(([name]) => name !== 'body' && name !== 'text' && !notText.test(name));
  return new Map(text.map(([name, value]) => [name, value.replace(/\r\n?/g, '\n').trim()]));
}

function bodyIn(fields: Fields): Body | undefined {
  const json = fields.find(([name]) => name === 'body')?.[1];
  return json === undefined ? undefined : (JSON.parse(json) as Body);
}

function passagesIn(kept: Body, desk: Body): Difference[] {
  return differingPassages(withoutEnd(kept), withoutEnd(desk)).map((passage) => ({
    name: 'Text',
    kept: inWords(passage.mine),
    desk: inWords(passage.theirs),
  }));
}

const inWords = (content: BodyNode[]) =>
  content.map((node) => textIn({ type: 'doc', content: [node] }).trim()).join('\n');

/** The editor keeps an empty paragraph at the end, which is not saved. */
function withoutEnd({ content }: Body): Body {
  const end = content.findLastIndex((node) => node.type !== 'paragraph' || node.content?.length);
  return { type: 'doc', content: content.slice(0, end + 1) };
}
