import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedOf, onlyFields } from './asked.ts';
import { endpoints } from './endpoints.ts';

const ask = (query: string) => askedOf(endpoints.stories, new URLSearchParams(query));
const wrongIn = (query: string) => {
  const read = ask(query);
  return 'errors' in read ? read.errors.map(({ parameter }) => parameter) : [];
};

test('what is asked is read, and what is not asked has its default', () => {
  assert.deepEqual(ask(''), { asked: { limit: 20 } });
  assert.deepEqual(ask('kind=list&limit=5&fields=id,url&since=2013-12-18&section=film'), {
    asked: { kind: 'list', limit: 5, fields: ['id', 'url'], since: new Date('2013-12-18T00:00:00Z'), section: 'film' },
  });
  assert.deepEqual(ask('since=2013-12-18T09:30:00%2B01:00'), {
    asked: { limit: 20, since: new Date('2013-12-18T08:30:00Z') },
  });
});

test('a moment is one that both engines know', () => {
  const sinceIn = (query: string) => {
    const read = ask(`since=${query}`);
    return 'asked' in read ? read.asked.since?.toISOString() : undefined;
  };
  assert.equal(sinceIn('0000-01-01'), '0001-01-01T00:00:00.000Z');
  assert.equal(sinceIn('9999-12-31T23:59:59-23:59'), '9999-12-31T23:59:59.000Z');
});

test('each parameter that is wrong is named, all of them at once', () => {
  for (const limit of ['0', '51', '1.5', 'many', '', '-1', '0x10', '1e1', '%205', '%2B5'])
    assert.deepEqual(wrongIn(`limit=${limit}`), ['limit'], limit);
  for (const fields of ['', 'id,', 'ID', 'id,body']) assert.deepEqual(wrongIn(`fields=${fields}`), ['fields'], fields);
  assert.deepEqual(wrongIn('kind=essay'), ['kind']);
  assert.deepEqual(wrongIn('since=yesterday'), ['since']);
  assert.deepEqual(wrongIn('section='), ['section']);
  assert.deepEqual(wrongIn('section=%00'), ['section']);
  assert.deepEqual(wrongIn('page=2'), ['page']);
  assert.deepEqual(wrongIn('limit=2&limit=3'), ['limit']);
  assert.deepEqual(wrongIn('page=2&limit=0&kind=essay').toSorted(), ['kind', 'limit', 'page']);
});

test('a field that is not there is told with those that are', () => {
  const read = ask('fields=title');
  assert.match(
    'errors' in read ? (read.errors[0]?.detail ?? '') : '',
    /no field “title” here\. There are: id, kind, headline/,
  );
});

test('of many mistakes some are told, and of a list the first', () => {
  assert.equal(wrongIn(Array.from({ length: 500 }, (_, at) => `p${at}=`).join('&')).length, 20);
  const read = ask('fields=id,a,b,c');
  assert.deepEqual('errors' in read ? read.errors.map(({ detail }) => detail.slice(0, 20)) : [], [
    'There is no field “a',
  ]);
});

test('a name that all objects have is no parameter', () => {
  assert.deepEqual(wrongIn('constructor=1'), ['constructor']);
  assert.deepEqual(wrongIn('__proto__=1'), ['__proto__']);
});

test('of what is told the chosen fields are left, in the order in which they were chosen', () => {
  const told = { id: 1, headline: 'Her', url: 'x' };
  assert.deepEqual(Object.keys(onlyFields(told, ['url', 'id'])), ['url', 'id']);
  assert.equal(onlyFields(told, undefined), told);
});
