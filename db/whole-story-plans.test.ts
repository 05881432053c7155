import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Work } from '#domain/work.ts';
import { correctionsOf, findComparedCorrection, newestCorrections } from './corrections.ts';
import { otherReviews } from './critic-card.ts';
import { findMovedSection, usesOfSection } from './desk-sections.ts';
import { findMovedWork } from './former-works.ts';
import { editionsOfList, findEdition, freezeEdition, movementsOf } from './list-editions.ts';
import { listedWorks } from './listed-works.ts';
import { namesLike } from './people.ts';
import { creditedPictures } from './pictures.ts';
import { relatedStories } from './related-stories.ts';
import { settings } from './settings.ts';
import { findMovedStory, findStory } from './stories.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { usesOfWork } from './work-uses.ts';

const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };

const work: Work = {
  ...{
    id: 1,
    kind: 'film',
    slug: 'her',
    title: 'Her',
    year: 2013,
    minutes: 126,
    availability: '',
    facts: [],
    poster: null,
  },
  credits: [{ job: 'director', role: '', person: { id: 1, name: 'Spike Jonze', slug: 'spike-jonze' } }],
};

freshDatabase(async () => {
  const film = { authorId: await makeAccount('ines'), sectionId: await makeSection('film') };
  await makeStory({ ...film, slug: 'her', workId: await makeWork('her'), score: 90 });
  const list = await makeStory({ ...film, slug: 'top-10', kind: 'list' });
  await freezeEdition(list, 'May', asRole(film.authorId, 'editor'), new Date());
});

const section = { id: 1, slug: 'film', name: 'Film' };

const reads: [string, () => Promise<unknown>][] = [
  ['a story', () => findStory('reviews', 'her')],
  ['its corrections', () => correctionsOf(1)],
  ['the newest corrections', () => newestCorrections(20)],
  ['a comparison', () => findComparedCorrection(1)],
  ['where a story moved', () => findMovedStory('reviews', 'her-2013')],
  ['related stories', () => relatedStories({ id: 1, work, section, publishedAt: new Date() })],
  ['the critic’s other reviews', () => otherReviews([{ by: 'account', id: 1 }], 1)],
  ['a guest’s other reviews', () => otherReviews([{ by: 'guest', id: 1 }], 1)],
  ['pictures', () => creditedPictures([1, 2])],
  ['the works of a list', () => listedWorks([{ workId: 1, blurb: '' }])],
  ['the editions of a list', () => editionsOfList(2)],
  ['how a list moved', () => movementsOf(2, [])],
  ['an edition of a list', () => findEdition('top-10', 1)],
  ['where a work moved', () => findMovedWork('her-2013')],
  ['where a section moved', () => findMovedSection('movies')],
  ['what hangs on a work', () => usesOfWork(1, asRole(1, 'editor'))],
  ['what hangs on a work that others’ drafts are about', () => usesOfWork(1, asRole(1, 'critic'))],
  ['what stands in a section', () => usesOfSection(1)],
  ['the names in a form', () => namesLike('spike', 5)],
];

for (const [name, work] of reads) {
  test(`${name}: no table is scanned`, onSqlite, async () => {
    const plans = await plansOf(work);
    assert.ok(plans.length > 0);
    for (const plan of plans) assert.doesNotMatch(plan, /SCAN (?!theirs|places)/, plan);
  });
}
