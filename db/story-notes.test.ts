import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body } from '#domain/body.ts';
import { noteForm } from '#domain/note-form.ts';
import { type AccountViewer, anonymous } from '#domain/viewer.ts';
import { ban } from './account-standing.ts';
import { auditRows } from './audit.ts';
import { keepNote } from './keep-note.ts';
import { callsFor, seeCall } from './note-calls.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { listNotes, noteReaders } from './story-notes.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { emptyOutbox, lettersWaiting } from './testing-outbox.ts';
import { makeAccount } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 14, minute));
let [ines, maren, other, gone] = [0, 0, 0, 0];
freshDatabase(async () => {
  ines = await makeAccount('ines', 'critic');
  maren = await makeAccount('maren', 'editor');
  other = await makeAccount('other', 'critic');
  gone = await makeAccount('gone', 'editor');
  await ban(gone, null, at(0));
});
const critic = () => asRole(ines, 'critic');
const editor = () => asRole(maren, 'editor');
const body: Body = {
  type: 'doc',
  content: ['He sets out into the snow.', 'The armband is a promise.'].map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  })),
};

async function story() {
  const id = await startStory('review', ines, at(0));
  await saveWorkingCopy(id, 1, written({ headline: 'Errand', body }), critic(), at(1));
  return id;
}
const keep = (form: Record<string, string | number>, viewer: AccountViewer, minute = 5) =>
  keepNote(noteForm.parse(form), viewer, at(minute));
async function kept(form: Record<string, string | number>, viewer: AccountViewer, minute = 5) {
  const answer = await keep(form, viewer, minute);
  assert.ok(answer.outcome === 'kept', JSON.stringify(answer));
  return answer;
}

test('a note, its answers, and the end of the thread', async () => {
  const storyId = await story();
  const { note } = await kept({ storyId, step: 'add', text: 'Too kind?' }, editor());
  await kept({ storyId, step: 'reply', thread: note, text: 'Just kind enough.' }, critic(), 6);
  await kept({ storyId, step: 'resolve', thread: note }, editor(), 7);
  const [thread] = (await listNotes(storyId, critic())) ?? [];
  assert.deepEqual([thread?.text, thread?.by.name, thread?.anchor], ['Too kind?', 'maren', null]);
  assert.deepEqual(thread?.resolved, { by: 'maren', at: at(7) });
  assert.deepEqual(
    thread?.replies.map(({ text, by }) => [text, by.handle]),
    [['Just kind enough.', 'ines']],
  );
  await kept({ storyId, step: 'reopen', thread: note }, critic(), 8);
  assert.equal((await listNotes(storyId, critic()))?.[0]?.resolved, null);
});

test('the log says who wrote, answered, was done with a note and opened it again', async () => {
  const storyId = await story();
  const { note } = await kept({ storyId, step: 'add', text: 'Too kind?' }, editor(), 5);
  const done = { ...critic(), name: 'Inès' };
  await kept({ storyId, step: 'resolve', thread: note }, done, 6);
  await kept({ storyId, step: 'resolve', thread: note }, editor(), 7);
  assert.deepEqual((await listNotes(storyId, critic()))?.[0]?.resolved, { by: 'ines', at: at(6) }, 'the first was');
  const { note: answer } = await kept({ storyId, step: 'reply', thread: note, text: 'Not yet.' }, editor(), 8);
  await kept({ storyId, step: 'reopen', thread: note }, critic(), 9);
  await keep({ storyId, step: 'add', text: '@nobody-here' }, editor(), 10);
  const said = [];
  for await (const { act, by, subject, subjectId, path, before, after } of auditRows({ area: 'stories' }, 100))
    if (subjectId === storyId && act.startsWith('note-')) said.push({ act, by: by?.id, subject, path, before, after });
  const about = { subject: 'Errand', path: `/desk/stories/${storyId}/notes` };
  assert.deepEqual(said.toReversed(), [
    { act: 'note-added', by: maren, ...about, before: {}, after: { note } },
    { act: 'note-resolved', by: ines, ...about, before: { resolvedBy: null }, after: { note, resolvedBy: 'Inès' } },
    { act: 'note-answered', by: maren, ...about, before: {}, after: { note: answer, answers: note } },
    { act: 'note-reopened', by: maren, ...about, before: { resolvedBy: 'ines' }, after: { note, resolvedBy: null } },
  ]);
});

test('what was typed beside the button is said before the thread ends', async () => {
  const storyId = await story();
  const { note } = await kept({ storyId, step: 'add', text: 'Well?' }, editor());
  await emptyOutbox();
  await kept({ storyId, step: 'resolve', thread: note, text: 'Agreed, @maren.' }, critic());
  assert.equal((await lettersWaiting('maren@films.example')).length, 1);
  const [thread] = (await listNotes(storyId, editor())) ?? [];
  assert.deepEqual([thread?.resolved?.by, thread?.replies[0]?.text], ['ines', 'Agreed, @maren.']);
  for (const { id } of await callsFor(editor(), 9)) await seeCall(id, editor(), at(9));
});

test('an answer opens a thread that was done with', async () => {
  const storyId = await story();
  const { note } = await kept({ storyId, step: 'add', text: 'Well?' }, editor());
  await kept({ storyId, step: 'resolve', thread: note }, editor());
  await kept({ storyId, step: 'reply', thread: note, text: 'Not yet.' }, critic());
  assert.equal((await listNotes(storyId, editor()))?.[0]?.resolved, null);
});

test('a passage is taken from the saved text, or as the editor names it; words that do not stand there are refused', async () => {
  const storyId = await story();
  await kept({ storyId, step: 'add', text: 'A debt.', quote: 'is a promise' }, editor());
  const [plain] = (await listNotes(storyId, editor())) ?? [];
  assert.deepEqual(plain?.anchor, { quote: 'is a promise', before: 'Hesetsoutintothesnow.Thearmband', after: '.' });
  await kept({ storyId, step: 'add', text: 'New.', quote: 'not saved yet', before: 'Hesetsout', after: '' }, editor());
  assert.equal((await listNotes(storyId, editor()))?.[1]?.anchor?.quote, 'not saved yet');
  assert.deepEqual(await keep({ storyId, step: 'add', text: 'Where?', quote: 'nowhere' }, editor()), {
    outcome: 'refused',
    errors: { quote: 'These words do not stand in the text as it is saved.' },
  });
});

test('whoever is called has a row until they look, answer or end the thread', async () => {
  const storyId = await story();
  await emptyOutbox();
  const { note } = await kept({ storyId, step: 'add', text: '@ines @maren, is it?' }, editor());
  const [letter, ...more] = await lettersWaiting('ines@films.example');
  assert.deepEqual([letter?.paragraphs, more.length], [['@ines @maren, is it?'], 0]);
  assert.ok(letter?.button?.url.endsWith(`/desk/stories/${storyId}/notes#note-${note}`));
  assert.deepEqual(await lettersWaiting('maren@films.example'), []);
  const calls = await callsFor(critic(), 9);
  assert.deepEqual(
    calls.map(({ id, storyId: of, headline, byName, text }) => ({ id, of, headline, byName, text })),
    [{ id: note, of: storyId, headline: 'Errand', byName: 'maren', text: '@ines @maren, is it?' }],
  );
  assert.deepEqual(await callsFor(editor(), 9), [], 'nobody calls themselves');
  await kept({ storyId, step: 'reply', thread: note, text: 'It is, @maren.' }, critic());
  assert.deepEqual(await callsFor(critic(), 9), []);
  const [answer] = await callsFor(editor(), 9);
  await seeCall(answer?.id ?? 0, critic(), at(9));
  assert.equal((await callsFor(editor(), 9)).length, 1, 'nobody looks for somebody else');
  await seeCall(answer?.id ?? 0, editor(), at(9));
  assert.deepEqual(await callsFor(editor(), 9), []);
});

test('who cannot come cannot be called, and nothing is kept', async () => {
  const storyId = await story();
  for (const handle of ['other', 'gone', 'nobody-here']) {
    assert.deepEqual(await keep({ storyId, step: 'add', text: `@${handle}?` }, editor()), {
      outcome: 'refused',
      errors: { text: `Nobody called @${handle} sees this story on the desk.` },
    });
  }
  assert.deepEqual(await listNotes(storyId, editor()), []);
  assert.deepEqual(await noteReaders({ authorId: ines }, { id: maren }), ['ines']);
});

test('a call of somebody who is no editor any more is not shown to them', async () => {
  const storyId = await story();
  await kept({ storyId, step: 'add', text: '@maren?' }, critic());
  assert.equal((await callsFor(editor(), 9)).length, 1);
  assert.deepEqual(await callsFor(asRole(maren, 'critic'), 9), []);
});

test('whoever wrote a story and only moderates now is not shown what is said of it', async () => {
  const storyId = await story();
  const before = (await callsFor(critic(), 99)).length;
  await kept({ storyId, step: 'add', text: '@ines?' }, editor());
  assert.equal((await callsFor(critic(), 99)).length, before + 1);
  assert.deepEqual(await callsFor(asRole(ines, 'moderator'), 99), []);
});

test('for whoever does not see the story there are no notes, nor is a note of another story', async () => {
  const [storyId, another] = [await story(), await story()];
  const { note } = await kept({ storyId, step: 'add', text: 'Between us.' }, editor());
  const strangers = [asRole(other, 'critic'), asRole(other, 'moderator'), asRole(other, 'reader')];
  for (const viewer of strangers) {
    assert.equal(await listNotes(storyId, viewer), undefined, viewer.role);
    assert.equal((await keep({ storyId, step: 'add', text: 'x' }, viewer)).outcome, 'unseen');
    assert.equal((await keep({ storyId, step: 'resolve', thread: note }, viewer)).outcome, 'unseen');
  }
  assert.equal(await listNotes(storyId, anonymous), undefined);
  assert.equal(await listNotes(99_999, editor()), undefined);
  assert.equal((await keep({ storyId: another, step: 'reply', thread: note, text: 'x' }, editor())).outcome, 'unseen');
});
