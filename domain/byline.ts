import { HIGHEST_ID } from './highest-id.ts';
import type { Picture } from './picture.ts';

/** Under whose name a story stands: somebody with an account, or a guest without one. */
export type Byline = { by: 'account' | 'guest'; id: number };

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

/** With the account in the place of the guest; where both stood, once, at the earlier place. */
export function withAccountForGuest(bylines: readonly Byline[], guestId: number, accountId: number): Byline[] {
  const guest: Byline = { by: 'guest', id: guestId };
  const account: Byline = { by: 'account', id: accountId };
  return bylines.map((one) => (isSameByline(one, guest) ? account : one)).reduce<Byline[]>(addByline, []);
}

/** "Maren Holt", "Maren Holt and Ines Okafor" */
export const namesOf = (writers: readonly { name: string }[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(writers.map(({ name }) => name));
