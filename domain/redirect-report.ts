import type { Redirect } from './redirect.ts';
import type { ReadLine, WrongLine } from './redirect-lines.ts';

/** What becomes of a redirect that is to be kept with many. */
export type Become = { redirect: Redirect; before: Redirect | undefined; to: string };

/** What would become of many at once; a refusal is known by where its redirect begins. */
export type Weighed = { becomes: readonly Become[]; refusals: ReadonlyMap<string, string>; further: number };

/** More is read by nobody; what is wrong comes first. */
const SENTENCES_MOST = 200;

type Report = {
  read: readonly ReadLine[];
  wrong: readonly WrongLine[];
  weighed: Weighed;
  /** Where a page stands, which goes before any redirect. */
  pages: ReadonlySet<string>;
};

export const isRefused = ({ wrong, weighed }: Pick<Report, 'wrong' | 'weighed'>) =>
  wrong.length > 0 || weighed.refusals.size > 0;

/** A sentence for each line: first those that are refused, then what becomes of the others. */
export function reportOf({ read, wrong, weighed, pages }: Report): string[] {
  const lineOf = new Map(read.map(({ line, redirect }) => [redirect.from, line]));
  const refused = [
    ...wrong.map(({ line, refusal }) => ({ line, said: refusal })),
    ...[...weighed.refusals].map(([from, said]) => ({ line: lineOf.get(from) ?? 0, said })),
  ].toSorted((a, b) => a.line - b.line);
  const others = weighed.becomes.filter(({ redirect }) => !weighed.refusals.has(redirect.from));
  const sentences = [
    ...refused.map(({ line, said }) => (line > 0 ? `Line ${line}: ${said}` : said)),
    ...others.map((become) => {
      const wins = pages.has(become.redirect.from) ? ' A page stands there and goes before it.' : '';
      return `Line ${lineOf.get(become.redirect.from)}: ${becomesInWords(become)}${wins}`;
    }),
    ...(weighed.further > 0 ? [`${weighed.further} that stand already lead further then.`] : []),
  ];
  const left = sentences.length - SENTENCES_MOST;
  return left > 0 ? [...sentences.slice(0, SENTENCES_MOST), `And ${left} more.`] : sentences;
}

function becomesInWords({ redirect: { from, to: typed, status }, before, to }: Become): string {
  const leads = status === 410 ? 'is gone' : `leads to ${to}${status === 302 ? ' for now' : ''}`;
  if (before?.to === to && before.status === status) return `${from} ${leads} already.`;
  const because = to === typed ? '' : `, where ${typed} leads`;
  const instead = before ? (before.status === 410 ? '; until now it is gone' : `; until now to ${before.to}`) : '';
  return `${from} ${leads}${because}${instead}.`;
}
