import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workForm } from '#domain/work-form.ts';
import { read } from './connection.ts';
import { openWork } from './desk-work.ts';
import { findGenre, genresOfWork, genresWithStories, knownGenres } from './genres.ts';
import { saveWork } from './save-work.ts';
import { auditEntries } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { enterWork } from './testing-catalogue.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

freshDatabase();
const now = new Date('2026-11-20T12:00:00Z');
const namesOf = async (workId: number) => (await genresOfWork(workId)).map(({ name }) => name);
const save = (id: number, form: Record<string, string>) =>
  saveWork(workForm.parse({ kind: 'film', title: `Work ${id}`, ...form }).written, null, now, { id });

test('a work has the genres that were typed, in their order, and the log says what they were', async () => {
  const id = await enterWork({ title: 'One', genres: 'Noir, Drama' });
  assert.deepEqual(await namesOf(id), ['Noir', 'Drama']);
  assert.deepEqual((await openWork(id))?.genres, ['Noir', 'Drama']);
  await save(id, { genres: 'Drama' });
  assert.deepEqual(await namesOf(id), ['Drama']);
  const [last] = (await read().select().from(auditEntries)).toReversed();
  assert.deepEqual([last?.before.genres, last?.after.genres], ['Noir, Drama', 'Drama']);
  assert.ok(!(await knownGenres()).includes('Noir'), 'what no work has is not suggested');
});

test('a genre is spelled as it is known, and anew where no other work has it', async () => {
  const [one, other] = [await enterWork({ title: 'Two', genres: 'sci fi' }), await enterWork({ title: 'Three' })];
  await save(one, { genres: 'Sci-Fi' });
  assert.deepEqual(await namesOf(one), ['Sci-Fi']);
  await save(other, { genres: 'SCI FI' });
  assert.deepEqual(await namesOf(other), ['Sci-Fi']);
  assert.ok((await knownGenres()).includes('Sci-Fi'));
});

test('a genre has a page while something published is about a work of it', async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  const [shown, secret] = [await enterWork({ title: 'Four' }), await enterWork({ title: 'Five', genres: 'Secret' })];
  await makeStory({ ...film, slug: 'shown', workId: shown });
  await makeStory({ ...film, slug: 'secret', workId: secret, status: 'draft' });
  await save(shown, { genres: 'Shown' });
  assert.equal((await findGenre('shown'))?.name, 'Shown');
  assert.equal(await findGenre('secret'), undefined);
  assert.deepEqual(
    (await genresWithStories()).map(({ slug, stories }) => [slug, stories]),
    [['shown', 1]],
  );
});
