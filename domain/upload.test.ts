import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, isUploadRefusal, refusalOfKind, refusalOfSize, uploadRefusals } from './upload.ts';

test('a picture may have 60 megapixels and 16,383 on a side', () => {
  assert.equal(refusalOfSize({ width: 10_000, height: 6_000 }), undefined);
  assert.equal(refusalOfSize({ width: 10_001, height: 6_000 }), 'pixels');
  assert.equal(refusalOfSize({ width: 16_383, height: 100 }), undefined);
  assert.equal(refusalOfSize({ width: 100, height: 16_384 }), 'long');
});

test('every refused kind has a sentence of its own, and no other name is a refusal', () => {
  assert.equal(refusalOfKind('heic'), 'heic');
  assert.equal(refusalOfKind('unknown'), 'unknown');
  assert.match(uploadRefusals[refusalOfKind('svg')], /scripts/);
  for (const name of ['toString', '__proto__', '']) assert.ok(!isUploadRefusal(name));
});

test('a name is the last part of a path, without what cannot be seen', () => {
  assert.equal(fileName('C:\\fakepath\\snow.jpg'), 'snow.jpg');
  assert.equal(fileName('../../etc/passwd'), 'passwd');
  assert.equal(fileName('a\u202egpj.exe\u0000'), 'agpj.exe');
  assert.equal(fileName('  '), 'picture');
  assert.equal(fileName('x'.repeat(500)).length, 120);
});
