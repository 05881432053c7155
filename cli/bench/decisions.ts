import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { closeDatabase, useEngine as openEngine } from '#db/connection.ts';
import { databaseFile, openFile, openSqlite } from '#db/engine.sqlite.ts';
import { indexDue } from '#db/search-index.ts';
import { BENCH_SECRET, startMarquee } from './processes.ts';
import { ACCOUNTS } from './publication.sqlite.ts';
import { sessionCookie } from './signed-in.ts';

/** Milliseconds from the press of a button to the whole page on which the next comment waits. */
export type Decisions = { waiting: number; decisions: number; p50: number; p95: number; p99: number };

export const WAITING = 100_000;
const DECISIONS = 200;
const LIST = '/desk/comments';
/** The newest account is the moderator: the critics are the oldest, and the readers wrote the comments. */
const MODERATOR = ACCOUNTS;
const FORM = /<form(?:(?!<\/form>)[\s\S])*? name="seen"[\s\S]*?<\/form>/;

/** Approves one comment after the other without JavaScript, as the page offers them. */
export async function measureDecisions(publication: string): Promise<Decisions> {
  const data = withWaiting(publication);
  await readWords(data);
  const server = await startMarquee(data, '/');
  try {
    const headers = { cookie: await sessionCookie(MODERATOR, BENCH_SECRET), origin: server.url };
    const times: number[] = [];
    let address = server.url + LIST;
    let html = await textOf(await fetch(address, { headers }));
    for (let n = 0; n < DECISIONS; n++) {
      const body = decisionIn(html);
      const pressed = performance.now();
      const answer = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' });
      if (answer.status !== 303) throw new Error(`A decision was answered with ${answer.status}.`);
      await answer.arrayBuffer();
      address = new URL(answer.headers.get('location') ?? '', server.url).href;
      html = await textOf(await fetch(address, { headers }));
      times.push(performance.now() - pressed);
      if (!html.includes('is approved')) throw new Error('A decision was not carried out.');
    }
    return { waiting: WAITING, decisions: times.length, ...figuresOf(times) };
  } finally {
    await server.stop();
  }
}

async function textOf(answer: Response): Promise<string> {
  if (answer.status !== 200) throw new Error(`The list was answered with ${answer.status}.`);
  return answer.text();
}

/** The form of the comment that has waited longest, with its button for letting it through. */
function decisionIn(html: string): FormData {
  const form = html.match(FORM)?.[0];
  if (!form) throw new Error('No comment waits on the page.');
  const body = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    body.set(attribute(input, 'name'), attribute(input, 'value'));
  }
  body.set('choice', 'approve');
  return body;
}

const attribute = (tag: string, name: string) =>
  (tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A copy of a publication in which the oldest comments wait for a moderator; made once, and used up by degrees. */
function withWaiting(publication: string): string {
  const folder = `${publication}-waiting`;
  const unfinished = `${folder}.unfinished`;
  if (!existsSync(folder)) {
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(publication, unfinished, { recursive: true });
    renameSync(unfinished, folder);
  }
  const database = openFile(databaseFile(folder));
  const { held } = database.prepare("select count(*) as held from comments where state = 'held'").get() as {
    held: number;
  };
  database
    .prepare(
      "update comments set state = 'held', state_reason = 'a first comment' where id in (select id from comments where state = 'visible' order by id limit ?)",
    )
    .run(WAITING - held);
  database
    .prepare(
      "update stories set visible_comments = (select count(*) from comments where story_id = stories.id and state = 'visible')",
    )
    .run();
  database.prepare("update accounts set role = 'moderator' where id = ?").run(MODERATOR);
  database.exec('analyze');
  database.close();
  return folder;
}

/** Before anything is measured: the worker of a server that has just come to so many comments would be measured with it. */
async function readWords(folder: string) {
  openEngine(openSqlite(folder));
  await indexDue();
  await closeDatabase();
}

function figuresOf(times: number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
