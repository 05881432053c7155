import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { like } from 'drizzle-orm';
import { read } from '#db/connection.ts';
import { accounts, outbox } from '#db/schema.ts';
import { KEEPING } from '#domain/comment.ts';
import { Publication } from './permissions.ts';

/** What a machine gets out of the door, and past it, over the network and through a proxy that says who asks. */

const MINUTE_OF_SIGN_UPS = 200;
/** As `app/(reader)/sign-up/actions.ts` has it, for one network and hour. */
const LET_THROUGH = 60;
/** As `app/door/may-write-to.ts` has it, for one mailbox and quarter of an hour. */
const LETTERS = 4;
const AT_ONCE = 10;

let site: Publication;
let form: Record<string, string>;

before(async () => {
  site = await Publication.open({ MARQUEE_TRUST_PROXY: '1' });
  form = await site.fieldsOf('anonymous', '/sign-up', /name="email"/);
});
after(() => site.close());

/** @returns whether it was taken; one that is slowed comes back with a sentence */
async function signUp(email: string, from: string): Promise<boolean> {
  const body = new FormData();
  const typed = { name: 'Wren', email, password: `long enough ${randomUUID()}` };
  for (const [name, value] of Object.entries({ ...form, ...typed })) body.set(name, value);
  const headers = { origin: site.server.url, 'x-forwarded-for': from };
  const answer = await fetch(`${site.server.url}/sign-up`, { method: 'POST', body, headers, redirect: 'manual' });
  if (answer.status === 303) return true;
  assert.match(await answer.text(), /That was a little often/);
  return false;
}

async function all(emails: string[], from: (at: number) => string): Promise<number> {
  let taken = 0;
  for (let at = 0; at < emails.length; at += AT_ONCE) {
    const some = emails.slice(at, at + AT_ONCE).map((email, more) => signUp(email, from(at + more)));
    taken += (await Promise.all(some)).filter(Boolean).length;
  }
  return taken;
}

const addresses = (host: string, length = MINUTE_OF_SIGN_UPS) =>
  Array.from({ length }, (_, at) => `reader-${at}@${host}`);
const accountsAt = async (host: string) =>
  (
    await read()
      .select({ id: accounts.id })
      .from(accounts)
      .where(like(accounts.email, `%@${host}`))
  ).length;

/** The work that waits until after the answer is done when this many are there. */
async function accountsBecome(host: string, expected: number) {
  for (let tries = 0; (await accountsAt(host)) < expected && tries < 200; tries += 1) await pause(50);
  assert.equal(await accountsAt(host), expected);
}

test('two hundred sign-ups a minute from one address: sixty are taken, and the others told to wait', async () => {
  // Whatever the asker claims before it, the proxy's own entry is the last; and with a port it is no other address.
  const from = (at: number) => `203.0.113.${at}, 192.0.2.7${at % 2 === 0 ? '' : `:${10_000 + at}`}`;
  assert.equal(await all(addresses('one.example'), from), LET_THROUGH);
  await accountsBecome('one.example', LET_THROUGH);
});

test('a customer has as many IPv6 addresses as they like, and is one', async () => {
  const from = (at: number) => `2001:db8:1:2::${(at + 1).toString(16)}`;
  assert.equal(await all(addresses('six.example'), from), LET_THROUGH);
  assert.equal(await signUp('somebody@else.example', '2001:db8:1:3::1'), true, 'their neighbour is not slowed');
});

test('nobody can have a mailbox filled by us, from however many networks', async () => {
  const emails = Array.from({ length: 20 }, (_, at) => `victim${at % 2 === 0 ? '' : `+${at}`}@bombed.example`);
  assert.equal(await all(emails, (at) => `198.51.100.${at + 1}`), emails.length, 'all are answered the same');
  await signUp('sentinel@bombed-last.example', '198.51.100.99');
  await accountsBecome('bombed-last.example', 1);
  const folder = join(site.folder, 'mail');
  let letters: string[] = [];
  for (let tries = 0; letters.every((letter) => !letter.includes('sentinel@')) && tries < 200; tries += 1) {
    await pause(50);
    const files = await readdir(folder).catch(() => []);
    letters = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  }
  const waiting = await read().select({ to: outbox.recipient }).from(outbox).where(like(outbox.recipient, 'victim%'));
  const sent = letters.filter((letter) => /^To: .*victim/im.test(letter));
  assert.equal(sent.length + waiting.length, LETTERS);
});

test('words of signed-out people are kept so often for one network, and nothing typed is lost beyond', async () => {
  const { slug } = await site.story('critic', { live: true });
  const path = `/reviews/${slug}`;
  const thread = await site.fieldsOf('anonymous', path, /name="text"/);
  const write = (text: string, from: string) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...thread, text, intent: 'sign-in' })) body.set(name, value);
    const headers = { origin: site.server.url, 'x-forwarded-for': from };
    return fetch(site.server.url + path, { method: 'POST', body, headers, redirect: 'manual' });
  };
  for (let at = 0; at < KEEPING.times; at += 1) {
    assert.equal((await write(`Said ${at} times.`, '192.0.2.40')).status, 303);
  }
  const refused = await (await write('Said once more.', '192.0.2.40')).text();
  assert.match(refused, /That was a little often/);
  assert.match(refused, /<textarea[^>]*>\s*Said once more\./);
  assert.equal((await write('Said by a neighbour.', '192.0.2.41')).status, 303);
});
