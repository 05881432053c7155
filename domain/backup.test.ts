import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backupDueAt, backupMadeAt, backupName, backupsToRemove, isBackupDue } from './backup.ts';

const url = 'https://reviews.example';
const zone = 'Europe/London';
const here = { url, timeZone: zone };
const at = (text: string) => new Date(text);

test('a name says when, and nothing else is taken for one', () => {
  const made = at('2026-11-26T03:04:05.000Z');
  assert.equal(backupName(url, made), 'marquee-reviews.example-2026-11-26T030405Z.tar');
  assert.deepEqual(backupMadeAt(url, backupName(url, made)), made);
  for (const name of [
    'marquee.tar',
    'marquee-2026-11-26T030405Z.tar',
    'marquee-reviews.example-2026-11-26T030405Z.tar.part',
    'marquee-reviews.example-2026-99-26T030405Z.tar',
    backupName('https://other.example', made),
    backupName('https://reviews.example:8080', made),
    backupName('https://my.reviews.example', made),
    'a.tar',
  ]) {
    assert.equal(backupMadeAt(url, name), undefined, name);
  }
});

test('a backup is due at three in the night of the publication, also where the clocks are moved', () => {
  assert.deepEqual(backupDueAt(at('2026-11-26T12:00:00Z'), zone), at('2026-11-26T03:00:00Z'));
  assert.deepEqual(backupDueAt(at('2026-11-26T02:59:59Z'), zone), at('2026-11-25T03:00:00Z'));
  assert.deepEqual(backupDueAt(at('2026-07-01T02:00:00Z'), zone), at('2026-07-01T02:00:00Z'));
  assert.deepEqual(backupDueAt(at('2026-11-26T12:00:00Z'), 'Asia/Tokyo'), at('2026-11-25T18:00:00Z'));
  for (const night of ['2026-03-29', '2026-10-25']) {
    assert.deepEqual(backupDueAt(at(`${night}T12:00:00Z`), zone) <= at(`${night}T12:00:00Z`), true);
  }
});

test('one that was made since then is enough', () => {
  const now = at('2026-11-26T12:00:00Z');
  assert.equal(isBackupDue([], now, here), true);
  assert.equal(isBackupDue([backupName(url, at('2026-11-26T02:59:59Z'))], now, here), true);
  assert.equal(isBackupDue([backupName(url, at('2026-11-26T03:00:00Z'))], now, here), false);
  assert.equal(isBackupDue(['letters.tar'], now, here), true);
});

test('the oldest go, and only what is a backup', () => {
  const names = ['2026-11-24', '2026-11-26', '2026-11-25'].map((day) => backupName(url, at(`${day}T03:00:00Z`)));
  const ofAnother = ['2026-11-21', '2026-11-22'].map((day) => backupName('https://a.example', at(`${day}T03:00:00Z`)));
  assert.deepEqual(backupsToRemove([...names, ...ofAnother, 'letters.tar'], url, 2), [names[0]]);
  assert.deepEqual(backupsToRemove(names, url, 3), []);
});
