import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { beforeEach, test } from 'node:test';
import { asc, eq, sql } from 'drizzle-orm';
import { silentChange } from '#domain/change.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type WebhookEvent, webhookEvents } from '#domain/webhook.ts';
import { approveComment, removeComment, restoreComment } from './comment-moderation.ts';
import { postComment } from './comments.ts';
import { read, transaction } from './connection.ts';
import { publishWhenDue } from './due-stories.ts';
import { editComment } from './own-comments.ts';
import { publishStory, putOut, withdrawStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { scheduleStory } from './schedules.ts';
import { comments, webhookDeliveries } from './schema.ts';
import { settings } from './settings.ts';
import { dropDelivery, outliveDelivery } from './settle-delivery.ts';
import { sweep, sweepsOf, undoSweep } from './sweeps.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { takeDeliveries } from './webhook-deliveries.ts';
import { queueCommentEvents } from './webhook-events.ts';
import { writeMessage } from './webhook-messages.ts';
import { addWebhook, allWebhooks, pauseWebhook, removeWebhook } from './webhooks.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
const onPostgres = { skip: !settings().MARQUEE_DATABASE };
const selling = { rule: 'selling', reason: 'pills' } as const;
Object.assign(settings(), { MARQUEE_SECRET: 'signed-in-a-test-'.repeat(3) });

let editor: AccountViewer;
let [section, work, hook, made] = [0, 0, 0, 0];
freshDatabase(async () => {
  editor = asRole(await makeAccount('ines', 'editor'), 'editor');
  [section, work] = [await makeSection('film'), await makeWork('errand')];
});
beforeEach(async () => {
  for (const { id } of await allWebhooks()) await removeWebhook(id, null, at(0));
  hook = await listen();
});

async function listen(events: readonly WebhookEvent[] = webhookEvents) {
  const receiver = { name: 'Mirror', address: 'https://mirror.example/', events: [...events] };
  return (await addWebhook(receiver, null, at(0)))?.id ?? 0;
}

async function toldOf(id = hook) {
  const { event, storyId, commentId, state } = webhookDeliveries;
  const rows = await read()
    .select({ event, about: storyId, comment: commentId, state })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.webhookId, id))
    .orderBy(asc(webhookDeliveries.id));
  return rows.map(({ event, about, comment }) => `${event} ${about ?? comment}`);
}

async function draft() {
  const id = await startStory('review', editor.id, at(0));
  made += 1;
  const content = written({ sectionId: section, workId: work, headline: `Review: *Errand ${made}*` });
  await saveWorkingCopy(id, 1, content, editor, at(1));
  return id;
}

async function say(storyId: number, by: AccountViewer, text = 'Well said.') {
  const posted = await postComment({ storyId, text, spoils: false, once: randomUUID() }, by, at(5));
  assert.ok(posted.kind === 'posted');
  const [row] = await read()
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.storyId, storyId))
    .orderBy(asc(comments.number))
    .offset(posted.number - 1)
    .limit(1);
  return row?.id ?? 0;
}

const live = () => {
  made += 1;
  return makeStory({ slug: `live-${made}`, authorId: editor.id, sectionId: section, workId: work });
};

test('a story is told when readers get it, again when it changes, and when it goes', async () => {
  const id = await draft();
  assert.deepEqual(await toldOf(), []);
  await publishStory(id, editor, at(2));
  await publishStory(id, editor, at(2));
  const copy = await openWorkingCopy(id, editor);
  await saveWorkingCopy(id, copy?.version ?? 0, written({ sectionId: section, workId: work }), editor, at(3));
  assert.deepEqual(await toldOf(), [`story.published ${id}`], 'saving is not publishing');
  await publishStory(id, editor, at(3));
  await withdrawStory(id, editor, at(4));
  await publishStory(id, editor, at(5));
  assert.deepEqual(
    await toldOf(),
    ['story.published', 'story.changed', 'story.withdrawn', 'story.published'].map((event) => `${event} ${id}`),
  );
});

test('a story that a clock takes live is told then, and one that was published elsewhere long ago is not', async () => {
  const id = await draft();
  const scheduled = await scheduleStory(id, at(30), editor, at(2));
  assert.equal(scheduled.outcome, 'done', JSON.stringify(scheduled));
  assert.deepEqual(await toldOf(), []);
  await publishWhenDue(id, at(31));
  assert.deepEqual(await toldOf(), [`story.published ${id}`]);

  const old = await draft();
  await transaction(async (tx) => {
    const copy = await openWorkingCopy(old, editor);
    assert.ok(copy);
    const put = { text: copy.content, change: silentChange, by: editor.id, now: at(2), isImported: true };
    assert.equal((await putOut(tx, copy, put)).outcome, 'published');
  });
  assert.deepEqual(await toldOf(), [`story.published ${id}`]);
});

test('a comment is told when it can be read, and once', async () => {
  const [storyId, wren] = [await live(), await someone()];
  const id = await say(storyId, wren);
  await editComment(id, { text: 'Well said indeed.', spoils: false }, wren, at(6));
  await removeComment(id, selling, editor, at(7));
  await restoreComment(id, editor, at(8));
  assert.deepEqual(await toldOf(), [`comment.published ${id}`]);

  const held = await say(storyId, await someone(), 'http://a.example http://b.example http://c.example');
  assert.deepEqual(await toldOf(), [`comment.published ${id}`]);
  await approveComment(held, editor, at(9));
  assert.deepEqual(await toldOf(), [`comment.published ${id}`, `comment.published ${held}`]);
});

test('one that could not be read when its turn came is told when it stands again, also after a sweep', async () => {
  const [storyId, wren] = [await live(), await someone()];
  await say(storyId, wren);
  await sweep(wren.id, selling, asRole(editor.id, 'admin'), at(6));
  const [taken] = await takeDeliveries(hook, at(6), 9);
  assert.ok(taken);
  assert.equal(await writeMessage(taken), undefined);
  await dropDelivery(taken, at(6));
  assert.deepEqual(await takeDeliveries(hook, at(60), 9), []);

  const [swept] = await sweepsOf(wren.id);
  await undoSweep(swept?.id ?? 0, asRole(editor.id, 'admin'), at(7));
  const [again] = await takeDeliveries(hook, at(7), 9);
  assert.equal(again?.messageId, taken.messageId);
  const message = await writeMessage(again);
  assert.deepEqual([message?.type, message?.data.number], ['comment.published', 1]);
  assert.equal(message?.timestamp, at(7).toISOString());
});

test('one that can be read again before it is dropped is sent', async () => {
  const id = await say(await live(), await someone());
  await removeComment(id, selling, editor, at(6));
  const [taken] = await takeDeliveries(hook, at(6), 9);
  assert.ok(taken);
  assert.equal(await writeMessage(taken), undefined);
  await restoreComment(id, editor, at(7));
  await dropDelivery(taken, at(7));
  const [again] = await takeDeliveries(hook, at(7), 9);
  assert.equal(again?.messageId, taken.messageId);
});

test('one whose turn came while its story was away is told when that comes out again', async () => {
  const storyId = await draft();
  await publishStory(storyId, editor, at(2));
  const id = await say(storyId, await someone());
  await withdrawStory(storyId, editor, at(6));
  for (const taken of await takeDeliveries(hook, at(6), 9)) await dropDelivery(taken, at(6));
  assert.ok((await takeDeliveries(hook, at(60), 9)).every(({ event }) => event === 'story.withdrawn'));
  await publishStory(storyId, editor, at(61));
  const again = await takeDeliveries(hook, at(61), 9);
  assert.deepEqual(
    again.filter(({ commentId }) => commentId === id).map(({ at: told }) => told),
    [at(61)],
  );
});

test('everybody who listens is told, and whoever is paused is not', async () => {
  const [deaf, second] = [await listen(['comment.published']), await listen(['story.published'])];
  const paused = await listen();
  await pauseWebhook(paused, null, at(1));
  const id = await draft();
  await publishStory(id, editor, at(2));
  assert.deepEqual(
    [await toldOf(hook), await toldOf(second), await toldOf(deaf), await toldOf(paused)],
    [[`story.published ${id}`], [`story.published ${id}`], [], []],
  );
});

test('many comments are told of in few statements, and one that is told already is passed over among them', async () => {
  const [storyId, wren] = [await live(), await someone()];
  const told = await say(storyId, wren);
  for (let n = 0; n < 3; n += 1) await listen(['comment.published']);
  const ids = Array.from({ length: 400 }, (_, n) => told + n);
  let statements = 0;
  await transaction(async (tx) => {
    const counted = new Proxy(tx, {
      get(target, name, receiver) {
        if (name === 'insert') statements += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    await queueCommentEvents(counted, ids, at(6));
  });
  assert.equal(statements, 4);
  for (const { id } of await allWebhooks()) assert.equal((await toldOf(id)).length, 400);
});

test('one that is removed at that moment is not told, and what happened stands', onPostgres, async () => {
  const id = await draft();
  const [removed, leave] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const removing = transaction(async () => {
    await removeWebhook(hook, null, at(1));
    removed.resolve();
    await leave.promise;
  });
  await removed.promise;
  const publishing = publishStory(id, editor, at(2));
  const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await read().execute(waiting)).rows.length === 0);
  leave.resolve();
  await removing;
  assert.equal((await publishing).outcome, 'published');
  assert.deepEqual(await toldOf(), []);
});

test(
  'what is looked up while somebody waits for a comment, or every second, is found by an index',
  onSqlite,
  async () => {
    const [storyId, wren] = [await live(), await someone()];
    await say(storyId, wren);
    const plans = await plansOf(async () => {
      await say(storyId, wren, 'And again.');
      const [taken] = await takeDeliveries(hook, at(60), 4);
      assert.ok(taken);
      await outliveDelivery(taken);
    });
    const ours = plans.filter((plan) => /webhook/.test(plan));
    assert.ok(ours.length >= 2, plans.join('\n'));
    for (const plan of ours) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/, plan);
  },
);
