import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, eq, sql } from 'drizzle-orm';
import { read, transaction } from './connection.ts';
import { isUniqueViolation } from './errors.ts';
import { migrationsCurrent } from './migrate.ts';
import { sections, stories, works } from './schema.ts';
import { freshDatabase } from './testing.ts';

freshDatabase();

const film = { slug: 'film', name: 'Film', position: 1 };

test('a fresh database has every migration of this release', async () => {
  assert.equal(await migrationsCurrent(), true);
});

test('a transaction that throws leaves nothing behind', async () => {
  await assert.rejects(
    transaction(async (tx) => {
      await tx.insert(sections).values(film);
      throw new Error('second thoughts');
    }),
    /second thoughts/,
  );
  const [row] = await read().select({ n: count() }).from(sections);
  assert.equal(row?.n, 0);
});

test('a transaction inside another joins it, and reads inside see its writes', async () => {
  await transaction(async (tx) => {
    await tx.insert(sections).values(film);
    await transaction((inner) => inner.update(sections).set({ name: 'Films' }).where(eq(sections.slug, 'film')));
    const [row] = await read().select({ name: sections.name }).from(sections);
    assert.equal(row?.name, 'Films');
  });
});

test('a unique violation is known as one on either engine', async () => {
  await assert.rejects(
    transaction((tx) => tx.insert(sections).values(film)),
    isUniqueViolation,
  );
});

test('what the schema forbids cannot be stored', async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const work = { slug: 'her', title: 'Her', titleFolded: 'her', facts: [], createdAt: now };
  await assert.rejects(transaction((tx) => tx.insert(works).values({ ...work, kind: 'opera' as 'film' })));
  await assert.rejects(
    transaction((tx) => tx.insert(stories).values({ kind: 'review', area: 'reviews', authorId: 1, createdAt: now })),
    'a story needs an author who exists',
  );
});

test('a counter moved by transactions that overlap gives each of them a number of its own', async () => {
  await transaction((tx) => tx.update(sections).set({ position: 0 }));
  const numbers = await Promise.all(
    Array.from({ length: 20 }, () =>
      transaction(async (tx) => {
        const next = sql`${sections.position} + 1`;
        const [row] = await tx.update(sections).set({ position: next }).returning({ at: sections.position });
        await new Promise(setImmediate);
        return row?.at;
      }),
    ),
  );
  assert.deepEqual(
    numbers.toSorted((a, b) => Number(a) - Number(b)),
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});
