import { eq } from 'drizzle-orm';
import { NAME_MAX } from '#domain/account.ts';
import { BYLINES_MAX, type Byline } from '#domain/byline.ts';
import { cleanText } from '#domain/clean-text.ts';
import { findAccountByEmail } from '../accounts.ts';
import { read, transaction } from '../connection.ts';
import { makeGuest } from '../keep-guest.ts';
import { guests } from '../schema.ts';
import { rememberThing, thingKnown } from './imported-things.ts';
import type { Importer, Losing } from './importer.ts';

/** Mail addresses of the map that are nobody's here, or of nobody who writes. */
export async function strangersIn({ map }: Pick<Importer, 'map'>): Promise<string[]> {
  const wrong: string[] = [];
  for (const email of new Set(Object.values(map.authors))) if (!(await staffAt(email))) wrong.push(email);
  return wrong;
}

/** Under whose names a post stands: each once, as many as fit over a story. */
export async function writersOf(logins: readonly string[], importer: Losing): Promise<Byline[]> {
  const bylines = new Map<string, Byline>();
  for (const login of new Set(logins)) {
    if (bylines.size >= BYLINES_MAX) {
      importer.losses.lose(`the name of ${login} over it`);
      continue;
    }
    const byline = await writerOf(login, importer);
    bylines.set(`${byline.by} ${byline.id}`, byline);
  }
  return [...bylines.values()];
}

/** Under whose name the posts of a login stand: whom the map names, who has their mail address, or a guest of their name. */
async function writerOf(login: string, importer: Importer): Promise<Byline> {
  const { survey, map, by } = importer;
  if (login === '') return { by: 'account', id: by.id };
  const author = survey.authors.get(login);
  const email = Object.hasOwn(map.authors, login) ? map.authors[login] : author?.email.toLowerCase();
  const account = email ? await staffAt(email) : undefined;
  return account ? { by: 'account', id: account } : guestOf(login, author?.name || login, importer);
}

async function staffAt(email: string): Promise<number | undefined> {
  const account = await findAccountByEmail(email);
  return account && account.role !== 'reader' && !account.banned ? account.id : undefined;
}

async function guestOf(login: string, name: string, { source, by, now }: Importer): Promise<Byline> {
  const known = await thingKnown(source, 'guest', login);
  if (known && (await isThere(known))) return { by: 'guest', id: known };
  const words = { handle: '', socialHandle: '', bio: '', pictureId: null };
  return transaction(async (tx): Promise<Byline> => {
    const shown = cleanText(name).replace(/\s+/g, ' ').trim().slice(0, NAME_MAX).trim() || 'Guest';
    const made = await makeGuest({ ...words, name: shown }, by, now);
    if (made.outcome !== 'kept') return { by: 'account', id: by.id };
    await rememberThing(tx, { source, kind: 'guest', foreignId: login, number: made.id });
    return { by: 'guest', id: made.id };
  });
}

async function isThere(id: number): Promise<boolean> {
  const found = await read().select({ id: guests.id }).from(guests).where(eq(guests.id, id));
  return found.length > 0;
}
