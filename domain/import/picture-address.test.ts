import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestFirst, ownHosts, pathInUploads, wholeAddress } from './picture-address.ts';

test('the picture from which a smaller one was cut is wanted first', () => {
  const small = 'https://old.example/uploads/lamp-300x200.jpg';
  assert.deepEqual(largestFirst(small), ['https://old.example/uploads/lamp.jpg', small]);
  const ghost = 'https://old.example/content/images/size/w600/format/webp/2013/lamp.jpg';
  assert.deepEqual(largestFirst(ghost), ['https://old.example/content/images/2013/lamp.jpg', ghost]);
  assert.deepEqual(largestFirst('https://old.example/lamp-2013.jpg'), ['https://old.example/lamp-2013.jpg']);
});

test('an address leads into the folder of uploads, and never out of it', () => {
  const below = (path: string) => pathInUploads(`https://old.example/wp-content/uploads/${path}`);
  assert.deepEqual(below('2013/12/a%20lamp.jpg?w=300'), ['2013', '12', 'a lamp.jpg']);
  assert.deepEqual(pathInUploads('https://old.example/content/images/2013/lamp.jpg'), ['2013', 'lamp.jpg']);
  for (const path of ['../wp-config.php', '%2e%2e/x', '2013/..%2f..%2fx', 'a%00.jpg', 'a//b', '', '%zz', '..\\x'])
    assert.equal(below(path), undefined, path);
  assert.equal(pathInUploads('https://old.example/lamp.jpg'), undefined);
});

test('an address is completed by that of the site, and is one of the web', () => {
  assert.equal(wholeAddress('/a.jpg', 'https://old.example'), 'https://old.example/a.jpg');
  assert.equal(wholeAddress('file:///etc/passwd', 'https://old.example'), undefined);
  assert.equal(wholeAddress('a.jpg', ''), undefined);
});

test('pictures are asked for where the old site kept them, and nowhere else', () => {
  const uploads = new Map([
    ['i.example', 1],
    ['cdn.example', 5],
  ]);
  assert.deepEqual(
    [...ownHosts('https://www.Old.example/blog/', uploads, ['s3.example'])],
    ['old.example', 'www.old.example', 'cdn.example', 's3.example'],
  );
  assert.deepEqual([...ownHosts('http://localhost:2368', new Map(), [])], ['localhost:2368', 'www.localhost:2368']);
});
