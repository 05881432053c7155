import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFilter } from '#domain/catalogue-filter.ts';
import { slugOf } from '#domain/slug.ts';
import { findTagsPage } from './catalogue.ts';
import { transaction } from './connection.ts';
import { tags } from './schema.ts';
import { freshDatabase } from './testing.ts';

freshDatabase(() =>
  transaction((tx) =>
    tx.insert(tags).values(['Épouvante', 'Sci-Fi', 'Zebra crossing'].map((name) => ({ name, slug: slugOf(name) }))),
  ),
);

const found = async (find: string) => {
  const page = await findTagsPage(catalogueFilter({ find }) ?? assert.fail());
  return page?.rows.map(({ name }) => name);
};

test('a tag is found however it is spelled', async () => {
  for (const typed of ['Épouvante', 'épouv', 'EPOUVANTE']) assert.deepEqual(await found(typed), ['Épouvante'], typed);
  for (const typed of ['sci fi', 'SCI-FI', 'i-f']) assert.deepEqual(await found(typed), ['Sci-Fi'], typed);
  assert.deepEqual(await found('western'), []);
});
