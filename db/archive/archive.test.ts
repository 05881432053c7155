import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { ArchiveError } from './archive-error.ts';
import { checkArchive, membersOf, textIn } from './read-archive.ts';
import { gunzipped, gzipped, linesOf } from './streams.ts';
import { readTarHeader, tarHeader } from './tar-header.ts';
import { writeArchive } from './write-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-archive-'));
after(() => rmSync(folder, { recursive: true }));

const at = new Date('2026-11-26T03:00:00Z');
const file = join(folder, 'a.tar');
beforeEach(() => rmSync(file, { force: true }));

const long = `files/${'deep/'.repeat(20)}${'n'.repeat(90)}.txt`;
const contents: Record<string, string> = {
  'README.txt': 'Read me.\n',
  'files/empty': '',
  'files/block': 'x'.repeat(512),
  'files/schön.txt': 'Größe '.repeat(200),
  [long]: 'At the end of a long way.',
};

const write = () =>
  writeArchive({ file, at }, async (add) => {
    for (const [name, text] of Object.entries(contents)) await add(name, [Buffer.from(text)], 0o640);
  });

test('what goes in comes out, name by name and byte by byte, for its owner alone', async () => {
  assert.equal(await write(), statSync(file).size);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  for (const [name, text] of Object.entries(contents)) assert.equal(await textIn(file, name), text, name);
  const modes = new Set<number>();
  for await (const { name, mode } of membersOf(file)) if (name !== 'SHA256SUMS') modes.add(mode);
  assert.deepEqual([...modes], [0o640]);
  assert.deepEqual([...(await checkArchive(file)).keys()], Object.keys(contents));
});

test('the tar program of the system opens it, and finds each file', async () => {
  await write();
  const out = mkdtempSync(join(folder, 'out-'));
  execFileSync('tar', ['-xf', file, '-C', out]);
  for (const [name, text] of Object.entries(contents)) assert.equal(readFileSync(join(out, name), 'utf8'), text, name);
});

test('cut anywhere, it is refused', async () => {
  await write();
  const whole = readFileSync(file);
  const cut = join(folder, 'cut.tar');
  for (let length = 0; length < whole.length; length += 101) {
    writeFileSync(cut, whole.subarray(0, length));
    await assert.rejects(checkArchive(cut), ArchiveError, `${length} bytes`);
  }
  writeFileSync(cut, Buffer.concat([whole, Buffer.alloc(512)]));
  await assert.rejects(checkArchive(cut), ArchiveError);
});

test('with any byte of any file changed, it is refused', async () => {
  await write();
  const whole = readFileSync(file);
  const other = join(folder, 'other.tar');
  let [start, changed] = [0, 0];
  for await (const { size } of membersOf(file)) {
    // Each byte of the head, and of what it is the head of; what fills the last block says nothing.
    for (let offset = start; offset < start + 512 + size; offset += 17) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8((whole.readUInt8(offset) + 1) % 256, offset);
      writeFileSync(other, bytes);
      await assert.rejects(checkArchive(other), ArchiveError, `byte ${offset}`);
      changed += 1;
    }
    start += 512 + Math.ceil(size / 512) * 512;
  }
  assert.ok(changed > 200);
});

test('a file that is missing, and one that is more, are found by the list at the end', async () => {
  await write();
  const whole = readFileSync(file);
  const first = 1024;
  writeFileSync(file, whole.subarray(first));
  await assert.rejects(checkArchive(file), ArchiveError);
  writeFileSync(file, Buffer.concat([whole.subarray(0, first), whole]));
  await assert.rejects(checkArchive(file), ArchiveError);
});

test('no half file has the name of a whole one, and none is written over', async () => {
  const broken = writeArchive({ file, at }, async (add) => {
    await add('begun', [Buffer.from('Half a')]);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('a.')),
      ['a.tar.part'],
    );
    throw new Error('The disk is full.');
  });
  await assert.rejects(broken, /The disk is full/);
  assert.ok(!existsSync(file) && !existsSync(`${file}.part`));
  await write();
  await assert.rejects(write(), /is there already/);
});

test('a file that is not there, and one that is something else, are refused with a sentence', async () => {
  await assert.rejects(checkArchive(join(folder, 'none.tar')), /^ArchiveError: There is no file /);
  writeFileSync(file, 'A letter.'.repeat(1000));
  await assert.rejects(checkArchive(file), /is damaged, or not whole/);
});

test('a size of more than eight gigabytes is kept', () => {
  const member = { name: 'big', size: 12_345_678_901_234, mode: 0o600, changedAt: at };
  assert.deepEqual(readTarHeader(tarHeader(member)), member);
  assert.throws(() => tarHeader({ ...member, name: 'n'.repeat(101) }), /too long/);
});

test('lines end where a line feed stands, however the text comes', async () => {
  const text = `first\n\n"\u2028 is no end"\r\n${'long'.repeat(50)}\nlast`;
  const pieces = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
  const through: string[] = [];
  for await (const line of linesOf(gunzipped(gzipped(pieces)))) through.push(line);
  assert.deepEqual(through, text.split('\n'));
});
