import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { BENCH_SECRET, type Running, startMarquee } from '#cli/bench/processes.ts';
import { sessionCookie } from '#cli/bench/signed-in.ts';
import { begin } from '#db/beginning.ts';
import { closeDatabase, useEngine as readFrom, transaction } from '#db/connection.ts';
import { openSqlite } from '#db/engine.sqlite.ts';
import { migrateSqlite } from '#db/migrate.ts';
import { publishStory } from '#db/publishing.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { accounts } from '#db/schema.ts';
import { findSection } from '#db/sections.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { makeAccount, makeWork } from '#db/testing-stories.ts';
import { openWorkingCopy, startStory } from '#db/working-copies.ts';
import type { StoryKind } from '#domain/story.ts';

/** Everybody who may ask, in the order of the table's columns. The stories are the critic's, unless a row says otherwise. */
export const people = [
  'anonymous',
  'reader',
  'contributor',
  'critic',
  'other',
  'editor',
  'moderator',
  'admin',
] as const;
export type Somebody = (typeof people)[number];
export type Account = Exclude<Somebody, 'anonymous'>;

/** A small publication with one account of each role, and a server in front of it. */
export class Publication {
  readonly server: Running;
  readonly #ids: Record<Account, number>;
  readonly #cookies: Record<Account, string>;
  readonly #sectionId: number;
  readonly #workId: number;
  readonly folder: string;

  private constructor(server: Running, folder: string, made: { ids: Record<Account, number> } & Made) {
    this.server = server;
    this.folder = folder;
    this.#ids = made.ids;
    this.#cookies = made.cookies;
    this.#sectionId = made.sectionId;
    this.#workId = made.workId;
  }

  static async open(more: Parameters<typeof startMarquee>[2] = {}): Promise<Publication> {
    const folder = mkdtempSync(join(tmpdir(), 'marquee-permissions-'));
    migrateSqlite(folder);
    readFrom(openSqlite(folder));
    await begin();
    const ids = {} as Record<Account, number>;
    const cookies = {} as Record<Account, string>;
    for (const name of people) {
      if (name === 'anonymous') continue;
      ids[name] = await makeAccount(name, name === 'other' ? 'critic' : name);
      cookies[name] = await sessionCookie(ids[name], BENCH_SECRET);
    }
    const section = await findSection('film');
    if (!section) throw new Error('An empty publication begins without films.');
    const made = { ids, cookies, sectionId: section.id, workId: await makeWork('errand') };
    return new Publication(await startMarquee(folder, '/', more), folder, made);
  }

  async close() {
    await this.server.stop();
    await closeDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }

  id(somebody: Account): number {
    return this.#ids[somebody];
  }

  /** A story that lacks nothing, published by the admin where it is to be live. */
  async story(author: Account, { kind = 'review', live = false }: { kind?: StoryKind; live?: boolean } = {}) {
    const admin = asRole(this.#ids.admin, 'admin');
    const now = new Date();
    const id = await startStory(kind, this.#ids[author], now);
    const entries = kind === 'list' ? [{ workId: this.#workId, blurb: '' }] : [];
    const content = written({ sectionId: this.#sectionId, workId: this.#workId, entries, headline: `Of ${id}` });
    await saveWorkingCopy(id, 1, content, admin, now);
    if (live) await publishStory(id, admin, now);
    return { id, slug: `of-${id}`, status: async () => (await openWorkingCopy(id, admin))?.story.status };
  }

  ask(somebody: Somebody, path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = somebody === 'anonymous' ? '' : this.#cookies[somebody];
    const headers = { ...init.headers, ...(cookie ? { cookie } : {}), origin: this.server.url };
    return fetch(this.server.url + path, { ...init, headers, redirect: 'manual' });
  }

  /** What a form that stands on a page as `keeper` sees it sends without being typed into. */
  async fieldsOf(keeper: Somebody, path: string, form: RegExp): Promise<Record<string, string>> {
    const html = await (await this.ask(keeper, path)).text();
    const markup = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => form.test(one));
    if (!markup) throw new Error(`${keeper} sees no such form on ${path}.`);
    const hidden = [...markup.matchAll(/<input[^>]*type="hidden"[^>]*>/g)];
    return Object.fromEntries(hidden.map(([input]) => [attribute(input, 'name'), attribute(input, 'value')]));
  }

  /** Sends a form that stands on a page as `keeper` sees it, in the name of somebody else. */
  async send(somebody: Somebody, path: string, keeper: Somebody, form: RegExp, typed: Record<string, string>) {
    return this.post(somebody, path, { ...(await this.fieldsOf(keeper, path, form)), ...typed });
  }

  post(somebody: Somebody, path: string, fields: Record<string, string>): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.ask(somebody, path, { method: 'POST', body });
  }

  /** Whoever is shut out keeps the session that they had. */
  async shutOut(somebody: Account) {
    await transaction((tx) =>
      tx.update(accounts).set({ bannedAt: new Date() }).where(eq(accounts.id, this.#ids[somebody])),
    );
  }
}

type Made = { cookies: Record<Account, string>; sectionId: number; workId: number };

const attribute = (tag: string, name: string) =>
  (tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
