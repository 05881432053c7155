import assert from 'node:assert/strict';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { rememberStatements } from './statements.sqlite.ts';

test('a statement is compiled once, and forgets how its last user wanted rows', () => {
  const database = rememberStatements(new Database(':memory:'));
  database.exec('create table t (a integer)');
  const insert = 'insert into t values (?)';
  assert.equal(database.prepare(insert), database.prepare(insert));
  database.prepare(insert).run(1);
  assert.deepEqual(database.prepare('select a from t').raw().all(), [[1]]);
  assert.deepEqual(database.prepare('select a from t').all(), [{ a: 1 }]);
  database.close();
});

test('it survives a change of the schema, and does not keep every statement for ever', () => {
  const database = rememberStatements(new Database(':memory:'));
  database.exec('create table t (a integer)');
  const first = database.prepare('select * from t');
  database.exec('alter table t add column b integer');
  database.prepare('insert into t values (1, 2)').run();
  assert.deepEqual(database.prepare('select * from t').all(), [{ a: 1, b: 2 }]);
  for (let n = 0; n < 600; n += 1) database.prepare(`select ${n}`).all();
  assert.notEqual(database.prepare('select * from t'), first);
  database.close();
});
