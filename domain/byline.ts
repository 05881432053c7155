import { HIGHEST_ID } from './highest-id.ts';
import { moved } from './list-entries.ts';
import type { Picture } from './picture.ts';

/** Under whose name a story stands: somebody with an account, or a guest without one. */
export const bylineKinds = ['account', 'guest'] as const;
export type Byline = { by: (typeof bylineKinds)[number]; id: number };

/** A byline as cards and lists show it; the handle is the last part of the address of their page. */
export type Writer = Byline & { name: string; handle: string };

/** A byline as the story itself shows it. */
export type WriterInFull = Writer & { socialHandle: string; bio: string; picture: Picture | null };

/** More names than that are a masthead; cards would be nothing but names. */
export const BYLINES_MAX = 8;

/** "account-12", "guest-5": a byline as forms and addresses write it. */
export const bylineKey = ({ by, id }: Byline) => `${by}-${id}`;

export function bylineIn(key: string): Byline | undefined {
  const [, by, number] = /^(account|guest)-([1-9]\d{0,9})$/.exec(key) ?? [];
  const id = Number(number);
  return by && id <= HIGHEST_ID ? { by: by as Byline['by'], id } : undefined;
}

export const isSameByline = (one: Byline, other: Byline) => one.by === other.by && one.id === other.id;

const holds = (bylines: readonly Byline[], byline: Byline) => bylines.some((one) => isSameByline(one, byline));

/** What stands in the one and not in the other. */
export const bylinesBeyond = (bylines: readonly Byline[], others: readonly Byline[]) =>
  bylines.filter((one) => !holds(others, one));

/** Both, each once. */
export const bylinesTogether = (bylines: readonly Byline[], others: readonly Byline[]) => [
  ...bylines,
  ...bylinesBeyond(others, bylines),
];

/** At the end, unless it stands there already. */
export const addByline = (bylines: readonly Byline[], byline: Byline): Byline[] =>
  holds(bylines, byline) ? [...bylines] : [...bylines, byline];

/** What a button of the form asks for: "2 up", "2 down" and "2 out" are of the second. */
export type BylineStep = { moveByline?: string | undefined; addByline?: Byline | undefined };

export function steppedBylines(bylines: readonly Byline[], { moveByline, addByline: added }: BylineStep): Byline[] {
  const [place, way] = moveByline?.split(' ') ?? [];
  const at = Number(place) - 1;
  // A story is never without a name: the last one stays.
  if (way === 'out') return bylines.length > 1 ? bylines.toSpliced(at, 1) : [...bylines];
  if (way) return moved(bylines, at, way === 'up' ? at - 1 : at + 1);
  return added ? addByline(bylines, added) : [...bylines];
}

/**
 * The bylines as the form sends them: `byline1` is the first. A form that sends none was shown to somebody who may not set
 * them, and changes nothing.
 */
export function bylinesOf(form: Record<string, unknown>): { bylines: Byline[] | undefined; refusal?: string } {
  const bylines: Byline[] = [];
  for (let place = 1; `byline${place}` in form; place += 1) {
    const byline = bylineIn(String(form[`byline${place}`]));
    if (!byline) return { bylines: undefined, refusal: 'Choose one of those shown.' };
    bylines.push(byline);
  }
  if (bylines.length === 0) return { bylines: undefined };
  if (new Set(bylines.map(bylineKey)).size < bylines.length)
    return { bylines, refusal: 'A name stands over the story twice.' };
  if (bylines.length > BYLINES_MAX) return { bylines, refusal: `${bylines.length} names; ${BYLINES_MAX} fit.` };
  return { bylines };
}

/** With the account in the place of the guest; where both stood, once, at the earlier place. */
export function withAccountForGuest(bylines: readonly Byline[], guestId: number, accountId: number): Byline[] {
  const guest: Byline = { by: 'guest', id: guestId };
  const account: Byline = { by: 'account', id: accountId };
  return bylines.map((one) => (isSameByline(one, guest) ? account : one)).reduce<Byline[]>(addByline, []);
}

/** "Maren Holt", "Maren Holt and Ines Okafor" */
export const namesOf = (writers: readonly { name: string }[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(writers.map(({ name }) => name));
