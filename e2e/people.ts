import { randomBytes } from 'node:crypto';
import { createAccount } from '#db/accounts.ts';
import { useEngine as readFrom } from '#db/connection.ts';
import { DEMO_PASSWORD, demoAccounts } from '#db/demo/index.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { hashPassword } from '#db/password.ts';
import type { Role } from '#domain/viewer.ts';
import { dataFolder } from './publication.ts';

export type Person = { name: string; email: string; password: string };

let opened = false;

/** Everybody new has one password, so that it is hashed once. */
const NEW_PASSWORD = 'plum teapot ladder';
let newPasswordHash: Promise<string> | undefined;

/** The publication's own database, opened by the test beside the server: for what a person cannot do through a page. */
export function openPublication() {
  if (!opened) readFrom(openSqlite(dataFolder));
  opened = true;
}

/** Somebody new, who has signed up and confirmed; nobody else's test knows them. */
export async function somebody(role: Role = 'reader'): Promise<Person & { id: number }> {
  openPublication();
  const person = newPerson();
  newPasswordHash ??= hashPassword(NEW_PASSWORD);
  const passwordHash = await newPasswordHash;
  const account = await createAccount({ ...person, passwordHash, role, confirmed: true }, new Date());
  if (!account) throw new Error(`${person.email} has an account already.`);
  return { ...person, id: account.id };
}

/** Somebody who has not signed up yet. */
export function newPerson(): Person {
  const mark = randomBytes(4).toString('hex');
  return { name: `Wren Abara ${mark}`, email: `wren-${mark}@abara.example`, password: NEW_PASSWORD };
}

/** Somebody of the demo: `ines` is a critic, `maren` an editor, `hattie` the admin. */
export function demoPerson(key: (typeof demoAccounts)[number]['key']): Person {
  const account = demoAccounts.find((person) => person.key === key);
  if (!account) throw new Error(`The demo has nobody called “${key}”.`);
  return { name: account.name, email: account.email, password: DEMO_PASSWORD };
}
