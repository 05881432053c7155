import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog, type RequestLine, type Style } from './log.ts';

const line: RequestLine = { id: 'a-1', method: 'GET', path: '/a"b', status: 200, ms: 0.1, cache: 'hit', bytes: 12 };

function written(style: Style, work: (log: ReturnType<typeof createLog>) => void) {
  let text = '';
  const log = createLog(style, (more) => {
    text += more;
  });
  work(log);
  log.flush();
  return text;
}

test('one line of JSON for each request', () => {
  const text = written('json', (log) => {
    log.request(line);
    log.request(line);
  });
  const [first, second, rest] = text.split('\n');
  const { time, ...fields } = JSON.parse(first ?? '');
  assert.ok(Math.abs(Date.parse(time) - Date.now()) < 10_000);
  assert.deepEqual(fields, { level: 'info', ...line });
  assert.ok(second);
  assert.equal(rest, '');
});

test('a failure is written at once, with its cause and the id of the request', () => {
  let text = '';
  createLog('json', (more) => {
    text += more;
  }).error('/ failed', new Error('page', { cause: new Error('disk') }), 'a-1');
  const { level, id, message, error } = JSON.parse(text);
  assert.deepEqual({ level, id, message }, { level: 'error', id: 'a-1', message: '/ failed' });
  assert.match(error, /Error: page[\s\S]*caused by Error: disk/);
});

test('what a query was given does not reach the log', () => {
  const cause = new Error('Failed query: select * from accounts where email = ?\nparams: wren@example.com,secret');
  const text = written('json', (log) => log.error('failed', new Error('page', { cause })));
  assert.match(text, /select \* from accounts/);
  assert.ok(!text.includes('wren@example.com'));
  assert.ok(!text.includes('secret'));
});

test('for people, or not at all', () => {
  const work = (log: ReturnType<typeof createLog>) => {
    log.request(line);
    log.error('failed', 'nothing');
  };
  assert.match(
    written('text', work),
    /^\d\d:\d\d:\d\d 200 GET \/a"b 0.1 ms hit 12 B a-1\n\d\d:\d\d:\d\d failed nothing\n$/,
  );
  assert.equal(written('off', work), '');
});
