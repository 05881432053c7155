import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { bodyOfText } from '#domain/body-text.ts';
import { type SearchKind, termsOf } from '#domain/desk-search.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { transaction } from './connection.ts';
import { countFound, findOfKind } from './desk-search.ts';
import { publishStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { accounts, credits, media, people, searchDue, stories, tags, workingCopies, works } from './schema.ts';
import { indexDue } from './search-index.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const onPostgres = { skip: !settings().MARQUEE_DATABASE };

let [ines, maren, film, amelie, person, picture] = [0, 0, 0, 0, 0, 0];
const ids = new Map<string, number>();
const editor = () => asRole(maren, 'editor');
const admin = () => asRole(maren, 'admin');

async function story(name: string, authorId: number, minute: number, text: string, more = {}) {
  const id = await startStory('review', authorId, at(minute));
  ids.set(name, id);
  const body = bodyOfText(text);
  const content = written({ headline: name, verdict: '', sectionId: film, workId: amelie, body, ...more });
  await saveWorkingCopy(id, 1, content, editor(), at(minute));
  return id;
}

async function found(typed: string, viewer: AccountViewer = editor(), kind: SearchKind = 'story') {
  await indexDue();
  const numbers = await findOfKind(kind, termsOf(typed), viewer, { most: 50, after: 0 });
  return kind === 'story' ? numbers.map((id) => [...ids].find(([, number]) => number === id)?.[0]) : numbers;
}

freshDatabase(async () => {
  [ines, maren, film] = [await makeAccount('ines'), await makeAccount('maren', 'editor'), await makeSection('film')];
  amelie = await makeWork('amelie');
  await transaction(async (tx) => {
    await tx.update(accounts).set({ name: 'Inês Okafor' }).where(eq(accounts.id, ines));
    await tx.update(works).set({ title: 'Amélie', year: 2001 }).where(eq(works.id, amelie));
    const [made] = await tx.insert(people).values({ slug: 'jeunet', name: 'Jean-Pierre Jeunet' }).returning();
    person = made?.id ?? 0;
    const credit = { workId: amelie, personId: person, role: '', position: 1 };
    await tx.insert(credits).values({ ...credit, job: 'director' });
    const file = { stem: 'a', name: 'still.jpg', width: 8, height: 8, widths: [8], createdAt: at(0) };
    const [hung] = await tx
      .insert(media)
      .values({ ...file, alt: 'A lighthouse at dusk', credit: 'The Studio' })
      .returning();
    picture = hung?.id ?? 0;
  });
  await story('The Café', ines, 1, 'A lighthouse keeper eats crème brûlée.\n\nThe second ¶ speaks of 東京物語.');
  await story('Lighthouse', maren, 2, 'It turns.', { tags: ['Night shift'] });
  await story('Turned', maren, 3, 'Light house, they said, and the white errand of Jean-Pierre.');
});

test('words are found in headline, text, tag and byline, whatever their case and accents', async () => {
  assert.deepEqual(await found('CAFE'), ['The Café']);
  assert.deepEqual(await found('creme brulee'), ['The Café']);
  assert.deepEqual(await found('shift'), ['Lighthouse']);
  assert.deepEqual(await found('ines okafor'), ['The Café']);
  assert.deepEqual(await found('物語'), ['The Café']);
  assert.deepEqual(await found('nowhere'), []);
});

test('all words must be there, each at least with its beginning', async () => {
  assert.deepEqual(await found('light'), ['Lighthouse', 'Turned', 'The Café'], 'called so first, then last touched');
  assert.deepEqual(await found('lighthouse turns'), ['Lighthouse']);
  assert.deepEqual(await found('lighthouse errand'), []);
  assert.deepEqual(await found('ighthouse'), []);
});

test('a phrase is found as it stands, and a word between quotation marks whole', async () => {
  assert.deepEqual(await found('"light house"'), ['Turned']);
  assert.deepEqual(await found('"house light"'), []);
  assert.deepEqual(await found('"light"'), ['Turned']);
  assert.deepEqual(await found('jean-pierre'), ['Turned'], 'words that signs hold together');
  assert.deepEqual(await found('pierre-jean'), []);
  assert.deepEqual(await found(`%' OR 1=1 -- " * NEAR _`), []);
});

test('whoever may not see all stories finds their own and learns of no other', async () => {
  for (const role of ['contributor', 'critic'] as const) {
    const viewer = asRole(ines, role);
    assert.deepEqual(await found('lighthouse', viewer), ['The Café']);
    assert.equal((await countFound(termsOf('lighthouse'), viewer)).story, 1);
    assert.equal((await countFound(termsOf('turns'), viewer)).story, undefined);
    assert.deepEqual(await found('maren', viewer, 'account'), []);
  }
  assert.deepEqual(await found('lighthouse', asRole(ines, 'moderator')), []);
  assert.deepEqual(await countFound(termsOf('lighthouse'), asRole(ines, 'moderator')), {});
});

test('works, people, pictures, tags and accounts are found, each by whoever may see them', async () => {
  assert.deepEqual(await found('amelie', editor(), 'work'), [amelie]);
  assert.deepEqual(await found('2001 jeunet', editor(), 'work'), [amelie], 'by whoever made it');
  assert.deepEqual(await found('jean', editor(), 'person'), [person]);
  assert.deepEqual(await found('dusk studio', editor(), 'picture'), [picture]);
  assert.deepEqual(await found('ines@films', admin(), 'account'), [ines]);
  assert.deepEqual(await found('ines', editor(), 'account'), []);
  assert.deepEqual(await countFound(termsOf('jean'), admin()), { story: 1, work: 1, person: 1 });
});

test('what readers have is found beside what stands on the desk, each once', async () => {
  const id = await story('Out', maren, 9, 'The harbour.', { disclosed: 'none', verdict: 'Yes.' });
  await publishStory(id, editor(), at(9));
  const body = bodyOfText('The quay.');
  await saveWorkingCopy(id, 2, written({ headline: 'Out', sectionId: film, workId: amelie, body }), editor(), at(10));
  assert.deepEqual(await found('harbour'), ['Out']);
  assert.deepEqual(await found('quay'), ['Out']);
  assert.equal((await countFound(termsOf('out'), editor())).story, 1);
});

test('whatever changes is found as it is now, and what is gone is not found', async () => {
  await found('');
  const change = (work: Parameters<typeof transaction>[0]) => transaction(work);
  await change((tx) => tx.update(accounts).set({ name: 'Nell Abara' }).where(eq(accounts.id, ines)));
  assert.deepEqual(await found('nell'), ['The Café']);
  assert.deepEqual(await found('okafor'), []);
  await change((tx) => tx.update(people).set({ name: 'J.-P. Jeunet' }).where(eq(people.id, person)));
  assert.deepEqual(await found('jean jeunet', editor(), 'work'), []);
  await change((tx) => tx.delete(credits));
  assert.deepEqual(await found('jeunet', editor(), 'work'), []);
  await change((tx) => tx.update(works).set({ title: 'Delicatessen' }).where(eq(works.id, amelie)));
  assert.deepEqual(await found('delicatessen', editor(), 'work'), [amelie]);
  await change((tx) => tx.update(media).set({ caption: 'Harbour' }));
  assert.deepEqual(await found('harbour', editor(), 'picture'), [picture]);
  await change((tx) => tx.insert(tags).values({ slug: 'harbour', name: 'Harbour' }));
  assert.equal((await found('harbour', editor(), 'tag')).length, 1);
  await change((tx) => tx.update(tags).set({ name: 'Quay' }));
  assert.equal((await found('harbour', editor(), 'tag')).length, 0);
  await change((tx) => tx.delete(tags));
  assert.equal((await found('quay', editor(), 'tag')).length, 0);
  await change((tx) => tx.delete(media));
  assert.deepEqual(await found('harbour', editor(), 'picture'), []);
  await change((tx) => tx.delete(people));
  assert.deepEqual(await found('jeunet', editor(), 'person'), []);
  const gone = ids.get('Lighthouse') ?? 0;
  await change((tx) => tx.delete(stories).where(eq(stories.id, gone)));
  assert.deepEqual(await found('turns'), []);
});

test('a draft that names somebody else is found by their new name', async () => {
  const otis = await makeAccount('otis');
  await story('Lent', maren, 20, 'Two names.', { bylines: [{ by: 'account', id: otis }] });
  assert.deepEqual(await found('otis'), ['Lent']);
  await transaction((tx) => tx.update(accounts).set({ name: 'Odile Marsh' }).where(eq(accounts.id, otis)));
  assert.deepEqual(await found('odile'), ['Lent']);
  assert.deepEqual(await found('otis'), []);
  assert.equal((await transaction((tx) => tx.select().from(searchDue))).length, 0);
});

test('words are not read while somebody writes them, and are read afterwards', onPostgres, async () => {
  const id = await story('Slow', maren, 21, 'It was typed.');
  let [wrote, goOn] = [() => {}, () => {}];
  const written = new Promise<void>((resolve) => {
    wrote = resolve;
  });
  const read = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const saving = transaction(async (tx) => {
    await tx
      .update(workingCopies)
      .set({ body: bodyOfText('It was finished.') })
      .where(eq(workingCopies.storyId, id));
    wrote();
    await read;
  });
  await written;
  await indexDue();
  goOn();
  await saving;
  assert.deepEqual(await found('finished'), ['Slow']);
  assert.deepEqual(await found('typed'), []);
});

test('a save that says nothing new is not read again', async () => {
  await indexDue();
  await transaction((tx) => tx.update(stories).set({ touchedAt: at(30), visibleComments: 3 }));
  await transaction((tx) => tx.update(accounts).set({ sessionEpoch: 1 }));
  assert.equal((await transaction((tx) => tx.select().from(searchDue))).length, 0);
});

test('a search reads its index and no table from end to end', onSqlite, async () => {
  for (const [typed, viewer] of [
    ['light', editor()],
    ['"light house" keeper', asRole(ines, 'critic')],
  ] as const) {
    const plans = await plansOf(async () => {
      await countFound(termsOf(typed), viewer);
      await findOfKind('story', termsOf(typed), viewer, { most: 20, after: 0 });
    });
    assert.equal(plans.length, 2);
    for (const plan of plans) {
      assert.match(plan, /VIRTUAL TABLE INDEX/);
      assert.doesNotMatch(plan, /SCAN (search_entries|stories|"search_entries")/);
    }
  }
  for (const plan of await plansOf(() => indexDue()))
    assert.doesNotMatch(plan, /SCAN (stories|working_copies|revisions)/);
});
