import type { BodyMark } from '#domain/body.ts';
import { isReference, referenceKey } from '#domain/reference.ts';
import { same } from '#domain/same.ts';
import type { Around } from './around.ts';

/** What its marks lead to, and whether it is shown to readers. */
type Shown = Pick<Around, 'linked' | 'asking'>;

const looks: Record<string, string> = {
  bold: 'bold',
  italic: 'in italics',
  strike: 'struck through',
  spoilerText: 'under a bar',
};

function said({ type, attrs }: BodyMark, { linked: { paths }, asking }: Shown): string {
  if (type === 'link') return `a link to ${attrs?.href}`;
  if (!isReference(attrs)) return looks[type] ?? type;
  const hidden = asking ? 'a page of ours' : `our ${attrs.kind} ${attrs.id}`;
  return `a link to ${paths.get(referenceKey(attrs)) ?? hidden}`;
}

const without = (marks: BodyMark[], others: BodyMark[]) =>
  marks.filter((mark) => !others.some((other) => same(mark, other)));

/** What words look like now that they did not, and did that they do not: "now in italics, no longer bold". */
export function restyledSaid(was: BodyMark[], is: BodyMark[], shown: Shown): string {
  const now = without(is, was).map((mark) => `now ${said(mark, shown)}`);
  const before = without(was, is).map((mark) => `no longer ${said(mark, shown)}`);
  return [...now, ...before].join(', ');
}
