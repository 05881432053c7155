import type { BodyMark } from '#domain/body.ts';
import { isReference, type Linked, referenceKey } from '#domain/reference.ts';
import { same } from '#domain/same.ts';

const looks: Record<string, string> = {
  bold: 'bold',
  italic: 'in italics',
  strike: 'struck through',
  spoilerText: 'under a bar',
};

function said({ type, attrs }: BodyMark, { paths }: Linked): string {
  if (type === 'link') return `a link to ${attrs?.href}`;
  if (!isReference(attrs)) return looks[type] ?? type;
  return `a link to ${paths.get(referenceKey(attrs)) ?? `our ${attrs.kind} ${attrs.id}`}`;
}

const without = (marks: BodyMark[], others: BodyMark[]) =>
  marks.filter((mark) => !others.some((other) => same(mark, other)));

/** What words look like now that they did not, and did that they do not: "now in italics, no longer bold". */
export function restyledSaid(was: BodyMark[], is: BodyMark[], linked: Linked): string {
  const now = without(is, was).map((mark) => `now ${said(mark, linked)}`);
  const before = without(was, is).map((mark) => `no longer ${said(mark, linked)}`);
  return [...now, ...before].join(', ');
}
