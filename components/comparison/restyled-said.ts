import type { BodyMark } from '#domain/body.ts';
import { same } from '#domain/same.ts';

const looks: Record<string, string> = {
  bold: 'bold',
  italic: 'in italics',
  strike: 'struck through',
  spoiler: 'hidden',
};

const said = ({ type, attrs }: BodyMark) => (type === 'link' ? `a link to ${attrs?.href}` : (looks[type] ?? type));
const without = (marks: BodyMark[], others: BodyMark[]) =>
  marks.filter((mark) => !others.some((other) => same(mark, other)));

/** What words look like now that they did not, and did that they do not: "now in italics, no longer bold". */
export function restyledSaid(was: BodyMark[], is: BodyMark[]): string {
  const now = without(is, was).map((mark) => `now ${said(mark)}`);
  const before = without(was, is).map((mark) => `no longer ${said(mark)}`);
  return [...now, ...before].join(', ');
}
