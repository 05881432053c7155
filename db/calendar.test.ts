import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarEntries } from './calendar.ts';
import { noteFailure, publishWhenDue } from './due-stories.ts';
import { embargoStory } from './embargoes.ts';
import { failedSchedules } from './failed-schedules.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { scheduleStory } from './schedules.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';
import { startStory } from './working-copies.ts';

const day = (date: number, hour = 9) => new Date(Date.UTC(2026, 10, date, hour));
const onSqlite = { skip: Boolean(settings().MARQUEE_DATABASE) };
let [ines, maren, film, tv, work] = [0, 0, 0, 0, 0];
let late = 0;
const editor = () => asRole(maren, 'editor');

async function draft(headline: string, authorId: number, sectionId: number) {
  const id = await startStory('review', authorId, day(1));
  await saveWorkingCopy(id, 1, written({ headline, sectionId, workId: work }), editor(), day(1));
  return id;
}

freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines', 'critic'), await makeAccount('maren', 'editor')];
  [film, tv, work] = [await makeSection('film'), await makeSection('tv'), await makeWork('errand')];
  await makeStory({ slug: 'live', authorId: ines, sectionId: film, publishedAt: day(5) });
  await makeStory({ slug: 'gone', authorId: ines, sectionId: film, publishedAt: day(5), status: 'withdrawn' });
  await scheduleStory(await draft('Later', maren, tv), day(12), editor(), day(2));
  const held = await draft('Held', ines, film);
  await embargoStory(held, day(14), editor(), day(2));
  const both = await draft('Held and set', ines, tv);
  await embargoStory(both, day(15), editor(), day(2));
  await scheduleStory(both, day(16), editor(), day(2));
  late = await draft('Late', ines, film);
  await scheduleStory(late, day(6), editor(), day(2));
  await noteFailure(late, 'Its address is taken.', day(6));
});

const month = { from: day(1, 0), to: day(30, 0) };
const shown = async (scope = {}, viewer = editor(), span = month) =>
  (await calendarEntries(span, scope, viewer)).map(({ headline, kind }) => `${kind} ${headline}`);

test('a month shows what went live, what will, and what is held back, in their order', async () => {
  assert.deepEqual(await shown(), [
    'live On *live*',
    'scheduled Late',
    'scheduled Later',
    'embargoed Held',
    'scheduled Held and set',
  ]);
});

test('it begins with its first moment and ends before the next', async () => {
  assert.deepEqual(await shown({}, editor(), { from: day(12), to: day(14) }), ['scheduled Later']);
});

test('it is narrowed to a section or to somebody; who may not see all sees their own', async () => {
  assert.deepEqual(await shown({ sectionId: tv }), ['scheduled Later', 'scheduled Held and set']);
  assert.deepEqual(await shown({ authorId: maren }), ['scheduled Later']);
  const own = ['live On *live*', 'scheduled Late', 'embargoed Held', 'scheduled Held and set'];
  assert.deepEqual(await shown({ authorId: maren }, asRole(ines, 'critic')), own);
  assert.deepEqual(await shown({}, asRole(ines, 'contributor')), own);
});

test('what did not go live is told to those who see the story', async () => {
  const [told, ...more] = await failedSchedules(editor());
  assert.deepEqual(more, []);
  assert.deepEqual([told?.storyId, told?.headline, told?.failure], [late, 'Late', 'Its address is taken.']);
  assert.deepEqual([told?.dueAt, told?.tryAt], [day(6), new Date(day(6).getTime() + 60_000)]);
  assert.equal((await failedSchedules(asRole(ines, 'critic'))).length, 1);
  assert.deepEqual(await failedSchedules(asRole(maren, 'critic')), []);
});

test('the calendar and the notice are found by indexes', onSqlite, async () => {
  const [live, scheduled, held] = await plansOf(() => calendarEntries(month, {}, editor()));
  assert.match(live ?? '', /stories USING (COVERING )?INDEX stories_newest/);
  assert.match(scheduled ?? '', /schedules USING (COVERING )?INDEX schedules_due/);
  assert.match(held ?? '', /stories USING (COVERING )?INDEX stories_embargoed/);
  const [failed] = await plansOf(() => failedSchedules(editor()));
  assert.match(failed ?? '', /schedules USING (COVERING )?INDEX schedules_failed/);
});

test('once live, a story stands where it went live', async () => {
  await publishWhenDue(late, day(7));
  assert.deepEqual(await failedSchedules(editor()), []);
  assert.ok((await shown()).includes('live Late'));
});
