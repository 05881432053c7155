import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { Body } from '#domain/body.ts';
import { bodyOfText } from '#domain/body-text.ts';
import type { WrittenContent } from '#domain/content-schema.ts';
import { FOUND_MAX, readerSearch } from '#domain/reader-search.ts';
import type { StoryKind } from '#domain/story.ts';
import { typings } from '#domain/testing-typings.ts';
import { read, transaction } from './connection.ts';
import { embargoStory } from './embargoes.ts';
import { gatherAnew } from './gathering.ts';
import { writeGenres } from './genres.ts';
import { inParts } from './in-parts.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { searchPublished } from './reader-search.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import {
  accounts,
  credits,
  people,
  publication,
  readerEntries,
  readerWords,
  searchDue,
  sections,
  stories,
  tags,
  works,
} from './schema.ts';
import { indexDue } from './search-index.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const now = new Date('2026-11-20T12:00:00Z');
const in_ = (year: number) => new Date(Date.UTC(year, 5, 1, 12));
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

let [ines, maren, film, tv, rock, person] = [0, 0, 0, 0, 0, 0];
const ids = new Map<string, number>();
const editor = () => asRole(maren, 'editor');

type Told = Partial<Omit<WrittenContent, 'body'>> & { kind?: StoryKind; text?: string; body?: Body; at?: Date };

async function draft(name: string, { kind = 'feature', text = 'Nothing much.', at = in_(2020), body, ...more }: Told) {
  const id = await startStory(kind, ines, at);
  ids.set(name, id);
  const said = { headline: name, verdict: '', score: null, sectionId: film, body: body ?? bodyOfText(text) };
  const saved = await saveWorkingCopy(id, 1, written({ ...said, ...more }), editor(), at);
  assert.equal(saved.outcome, 'saved', JSON.stringify(saved));
  return id;
}

async function story(name: string, told: Told) {
  const id = await draft(name, told);
  const published = await publishStory(id, editor(), told.at ?? in_(2020));
  assert.equal(published.outcome, 'published', JSON.stringify(published));
  return id;
}

const nameOf = (id: number) => [...ids].find(([, one]) => one === id)?.[0] ?? `story ${id}`;

async function found(q: string, more: Record<string, string | string[]> = {}) {
  const search = readerSearch({ q, ...more });
  assert.ok(search);
  return searchPublished(search, now);
}
const names = async (...asked: Parameters<typeof found>) => (await found(...asked)).ids.map(nameOf);

freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines'), await makeAccount('maren', 'editor')];
  [film, tv] = [await makeSection('film'), await makeSection('tv')];
  rock = await makeWork('signal-rock');
  await transaction(async (tx) => {
    await tx
      .insert(publication)
      .values({ id: 1, name: 'Films', tagline: '', locale: 'en-GB', timeZone: 'Europe/London', scoreScale: 'stars' });
    await tx.update(accounts).set({ name: 'Inês Okafor' }).where(eq(accounts.id, ines));
    await tx.update(sections).set({ name: 'Television' }).where(eq(sections.id, tv));
    await tx.update(works).set({ title: 'Signal Rock', originalTitle: 'Merkkiluoto' }).where(eq(works.id, rock));
    const [made] = await tx.insert(people).values({ slug: 'jeunet', name: 'Jean-Pierre Jeunet' }).returning();
    person = made?.id ?? 0;
    const credit = { workId: rock, personId: person, position: 1 };
    await tx.insert(credits).values({ ...credit, job: 'cast', role: 'Captain Mulligan' });
  });
  await story('Review: *Signal Rock*', {
    ...{ kind: 'review', workId: rock, sectionId: tv, score: 80, tags: ['Weather'], edition: 'The long cut' },
    ...{ verdict: 'Four keepers and a lamp.', text: 'The lighthouses turn.\n\nIt ends at sea.', at: in_(2014) },
  });
  await story('Lighthouses of the year', { text: 'Seven towers.', at: in_(2010) });
  await story('A short history', { verdict: 'From the first lighthouse on.', at: in_(2019) });
  await story('Crème brûlée', { text: 'A white errand to the lighthouse; 東京物語.', at: in_(2018) });
});

test('a story is found by headline, short review, text, work, people, roles, names, tags, section and edition', async () => {
  for (const said of ['keepers', 'sea', 'merkkiluoto', 'jeunet', 'mulligan', 'weather', 'television', 'long cut'])
    assert.deepEqual(await names(said), ['Review: *Signal Rock*'], said);
  assert.equal((await names('okafor')).length, 4, 'under the name that it stands under');
});

test('words are found whatever their ending, case and accents', async () => {
  assert.equal((await names('LIGHTHOUSE')).length, 4);
  assert.equal((await names('lighthouses')).length, 4);
  assert.deepEqual(await names('creme brulee'), ['Crème brûlée']);
  assert.deepEqual(await names('東京'), ['Crème brûlée']);
  assert.deepEqual(await names('京東'), []);
});

test('titles stand before short reviews, those before texts, and of equals the newer first', async () => {
  assert.deepEqual(await names('lighthouse'), [
    ...['Lighthouses of the year', 'A short history', 'Crème brûlée', 'Review: *Signal Rock*'],
  ]);
  assert.deepEqual((await names('lighthouse', { order: 'newest' })).at(0), 'A short history');
  assert.deepEqual((await names('lighthouse', { order: 'score' })).at(0), 'Review: *Signal Rock*');
});

test('a phrase is found as it stands, and does not reach from one passage into the next', async () => {
  assert.deepEqual(await names('"white errand"'), ['Crème brûlée']);
  assert.deepEqual(await names('"errand white"'), []);
  assert.deepEqual(await names('"turn it"'), []);
  assert.deepEqual(await names('"lighthouses turn"'), ['Review: *Signal Rock*']);
  assert.equal((await names('"lighthouse"')).length, 2, 'one word, just so');
});

test('what is left out is not found, word or phrase', async () => {
  assert.equal((await names('lighthouse -towers')).includes('Lighthouses of the year'), false);
  assert.deepEqual(await names('lighthouse -"white errand" -year -history'), ['Review: *Signal Rock*']);
  assert.deepEqual(await names('-lighthouse'), [], 'leaving out alone asks for nothing');
});

test('the beginning of a word is enough where no whole word is found', async () => {
  const begun = await found('lightho');
  assert.equal(begun.ids.length, 4);
  assert.equal(begun.matching, 'beginnings');
  assert.equal((await found('lighthouse')).matching, 'stems');
});

test('a slip of the hand is put right where nothing else is found', async () => {
  const slipped = await found('lihgthouse');
  assert.deepEqual([slipped.meant, slipped.ids.length], ['lighthouse', 4]);
  assert.equal((await found('signl rock')).meant, 'signal rock');
  assert.equal((await found('jeunett mulligan -oil')).meant, 'jeunet mulligan -oil');
  assert.equal((await found('light house')).meant, 'lighthouse');
  assert.equal((await found('signalrock')).meant, 'signal rock');
  assert.equal((await found('zzzzzz')).meant, undefined);
  assert.equal((await found('lighthouse')).meant, undefined);
});

test('facets are counted, and narrow', async () => {
  await transaction(async (tx) => {
    await writeGenres(tx, rock, ['Sea tales']);
    await gatherAnew(tx, rock);
  });
  await indexDue();
  const all = await found('lighthouse');
  assert.deepEqual([all.total, all.more], [4, false]);
  assert.equal(all.counts.section.get('film'), 3);
  assert.equal(all.counts.kind.get('review'), 1);
  assert.equal(all.counts.genre.get('sea-tales'), 1);
  assert.deepEqual(await names('lighthouse', { genre: 'sea-tales' }), ['Review: *Signal Rock*']);
  assert.equal(all.counts.year.get('2014'), 1);
  assert.equal(all.counts.critic.get('ines'), 4);
  assert.equal(all.counts.score.get('none'), 3);
  assert.deepEqual(await names('lighthouse', { section: 'tv' }), ['Review: *Signal Rock*']);
  assert.deepEqual(await names('lighthouse', { year: ['2018', '2019'] }), ['A short history', 'Crème brûlée']);
  assert.equal((await found('lighthouse', { section: 'tv' })).counts.section.get('film'), 3);
  const none = await found('lighthouse', { section: 'tv', kind: 'list' });
  assert.deepEqual([none.all, none.total], [4, 0]);
});

const spoiled: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'In the end ' },
        { type: 'text', text: 'secretly', marks: [{ type: 'spoilerText' }] },
        { type: 'footnote', attrs: { text: 'annotated' }, marks: [{ type: 'spoilerText' }] },
      ],
    },
    {
      ...{ type: 'spoiler', attrs: { about: 'how it closes' } },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'everybody drowned' }] }],
    },
  ],
};

/** Whole, begun, as a phrase, mistyped; found, counted or guessed: none of them. */
async function tellNothing(word: string) {
  await indexDue();
  for (const typed of [word, word.slice(0, -2), `"${word}"`, `${word}x`]) {
    const { ids: numbers, total, meant, counts } = await found(typed);
    assert.deepEqual([numbers, total, meant, counts.section.size], [[], 0, undefined, 0], typed);
  }
}

test('what a spoiler says is never found, nor counted, nor guessed', async () => {
  await story('On endings', { body: spoiled });
  assert.deepEqual(await names('closes'), ['On endings'], 'what it is about is told to everybody');
  for (const word of ['secretly', 'annotated', 'drowned']) await tellNothing(word);
});

test('a draft, an embargoed, a scheduled and a withdrawn story are never found', async () => {
  await draft('Unfinished marmalade', { verdict: 'Quincewise.' });
  await tellNothing('marmalade');
  await tellNothing('quincewise');
  const embargoed = await draft('Embargoed xylophone', {});
  await embargoStory(embargoed, new Date('2027-01-01T00:00:00Z'), editor(), now);
  await tellNothing('xylophone');
  for (const status of ['submitted', 'approved', 'scheduled', 'withdrawn'] as const) {
    await makeStory({ authorId: ines, sectionId: film, slug: `zugzwang-${status}`, status });
  }
  await tellNothing('zugzwang');
  const out = await story('Withdrawn kaleidoscope', {});
  assert.deepEqual(await names('kaleidoscope'), ['Withdrawn kaleidoscope']);
  await withdrawStory(out, editor(), now);
  await tellNothing('kaleidoscope');
});

test('a status alone is enough, whatever the index says', async () => {
  const id = await story('Stale harpsichord', {});
  const [entry] = await transaction((tx) => tx.select().from(readerEntries).where(eq(readerEntries.storyId, id)));
  assert.ok(entry);
  await withdrawStory(id, editor(), now);
  await indexDue();
  await transaction((tx) => tx.insert(readerEntries).values(entry));
  await tellNothing('harpsichord');
});

test('a story is found as soon as it is published, and by its new text alone once that is', async () => {
  const id = await story('Changeable', { text: 'A gooseberry.' });
  assert.deepEqual(await names('gooseberry'), ['Changeable'], 'without waiting for what is due');
  const copy = await openWorkingCopy(id, editor());
  const text = { headline: 'Changeable', verdict: '', score: null, sectionId: film, body: bodyOfText('A raspberry.') };
  await saveWorkingCopy(id, copy?.version ?? 0, written(text), editor(), now);
  assert.deepEqual(await names('gooseberry'), ['Changeable'], 'what is on the desk changes nothing');
  await publishStory(id, editor(), now);
  assert.deepEqual(await names('gooseberry'), []);
  assert.deepEqual(await names('raspberry'), ['Changeable']);
});

test('a text is found by its old words no more from the moment in which it changes', async () => {
  const id = await story('Elderberry', {});
  await transaction((tx) =>
    tx.update(stories).set({ publishedRevisionId: null, status: 'withdrawn' }).where(eq(stories.id, id)),
  );
  const left = await transaction((tx) => tx.select().from(readerEntries).where(eq(readerEntries.storyId, id)));
  assert.deepEqual(left, []);
});

/** After this the story of the work is found by a word, once what is due is read. */
async function foundAfter(word: string, write: Parameters<typeof transaction<unknown>>[0]) {
  assert.deepEqual((await found(word)).total, 0, word);
  await transaction(write);
  await indexDue();
  assert.ok((await names(word)).includes('Review: *Signal Rock*'), word);
}

test('new names of works, people, roles, writers, tags and sections are found by', async () => {
  await foundAfter('heligoland', (tx) => tx.update(works).set({ title: 'Heligoland' }).where(eq(works.id, rock)));
  await foundAfter('caro', (tx) => tx.update(people).set({ name: 'Marc Caro' }).where(eq(people.id, person)));
  await foundAfter('bosun', (tx) => tx.update(credits).set({ role: 'The bosun' }).where(eq(credits.workId, rock)));
  await foundAfter('adeyemi', (tx) => tx.update(accounts).set({ name: 'Inês Adeyemi' }).where(eq(accounts.id, ines)));
  await foundAfter('thunder', (tx) => tx.update(tags).set({ name: 'Thunder' }).where(eq(tags.name, 'Weather')));
  await foundAfter('telly', (tx) => tx.update(sections).set({ name: 'Telly' }).where(eq(sections.id, tv)));
  assert.deepEqual(await names('mulligan'), []);
  await transaction((tx) => tx.update(sections).set({ slug: 'telly' }).where(eq(sections.id, tv)));
  await indexDue();
  assert.equal((await found('lighthouse', { section: 'telly' })).total, 1);
});

test('words end as they do in the language of the publication', async () => {
  await story('Les chevaux', {});
  assert.equal((await found('cheval')).meant, 'chevaux', 'a slip at the most');
  await transaction((tx) => tx.update(publication).set({ locale: 'fr-FR' }));
  await indexDue();
  assert.deepEqual([(await found('cheval')).meant, await names('cheval')], [undefined, ['Les chevaux']]);
  await transaction((tx) => tx.update(publication).set({ locale: 'en-GB' }));
  await indexDue();
});

test('nothing that can be typed is an error', async () => {
  for (const typed of [...typings(150), 'x'.repeat(10_000), '"'.repeat(10_000), 'OR AND NOT', 'a:b*', "';--", '\\']) {
    const { total } = await found(typed);
    assert.ok(total >= 0, JSON.stringify(typed));
  }
});

/** Published a second apart, all of them saying it; the oldest is called so, and stands in another section. */
async function plenty(word: string, many: number): Promise<number> {
  const like = await story('Plenty', {});
  const [entry] = await read().select().from(readerEntries).where(eq(readerEntries.storyId, like));
  const [source] = await read().select().from(stories).where(eq(stories.id, like));
  assert.ok(entry && source);
  const { id: _, ...row } = source;
  const numbers = Array.from({ length: many }, (_, number) => number);
  return transaction(async (tx) => {
    for (const some of inParts(numbers)) {
      const rows = some.map((n) => ({ ...row, slug: `plenty-${n}`, publishedAt: new Date(now.getTime() - n * 1_000) }));
      const made = await tx
        .insert(stories)
        .values(rows)
        .returning({ id: stories.id, publishedAt: stories.publishedAt });
      const said = { ...entry, verdict: ` ${word} `, text: ` ${word} ` };
      await tx.insert(readerEntries).values(
        made.map(({ id, publishedAt }) => ({
          ...{ ...said, storyId: id, publishedAt: publishedAt ?? now, facets: ' section=film ' },
          tokens: ` ${word} section=film `,
        })),
      );
    }
    await tx.delete(searchDue);
    const [oldest] = await tx
      .select()
      .from(stories)
      .where(eq(stories.slug, `plenty-${many - 1}`));
    const id = oldest?.id ?? 0;
    await tx
      .update(readerEntries)
      .set({ title: ` ${word} `, facets: ' section=tv ', tokens: ` ${word} t=${word} section=tv ` })
      .where(eq(readerEntries.storyId, id));
    return id;
  });
}

test('what says too much is looked at up to a bound, and what was asked for is not hidden by what is newer', async () => {
  const oldest = await plenty('glut', FOUND_MAX + 100);
  const all = await found('glut', { order: 'newest' });
  assert.deepEqual([all.total, all.more], [FOUND_MAX, true]);
  assert.equal((await found('glut', { page: '50' })).ids.length, 20);
  assert.equal((await found('glut')).ids[0], oldest, 'called so');
  const narrow = await found('glut', { section: 'tv' });
  assert.deepEqual([narrow.ids, narrow.total, narrow.more], [[oldest], 1, false]);
});

test('no table is walked to find, to count or to guess', onSqlite, async () => {
  for (const typed of ['lighthouse', '"white errand" -x', 'lihgthouse', 'light house']) {
    const plans = await plansOf(() => found(typed));
    assert.ok(plans.length > 1);
    for (const plan of plans)
      assert.doesNotMatch(plan, /SCAN (?!reader_search VIRTUAL TABLE INDEX \d+:M|publication)/, plan);
  }
});

test('a word that nobody says any more is not guessed', async () => {
  const kept = await transaction((tx) => tx.select().from(readerWords).where(eq(readerWords.word, 'kaleidoscope')));
  assert.equal(kept.length, 1, 'it was said once');
  assert.equal((await found('kaleidoscop')).meant, undefined);
});
