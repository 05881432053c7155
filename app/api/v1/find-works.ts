import { personAt, workAt } from '#db/api/keys.ts';
import { findWorks, findWorksOf } from '#db/api/work-pages.ts';
import { placingsOf } from '#db/ranked-lists.ts';
import { settings } from '#db/settings.ts';
import { findWork } from '#db/works.ts';
import { apiPaths } from '#domain/api/address.ts';
import { cursorOf } from '#domain/api/cursor.ts';
import { endpoints } from '#domain/api/endpoints.ts';
import { tellWork, tellWorkSummary } from '#domain/api/tell-work.ts';
import type { ToldWorkSummary } from '#domain/api/work-shape.ts';
import type { WorkKind } from '#domain/work.ts';
import { answerer } from './answer.ts';
import { called } from './called.ts';
import { type Found, refused, startOf } from './found.ts';

type Asked = { kind?: WorkKind | undefined; cursor?: string | undefined; limit: number };

export const worksAnswer = answerer(endpoints.works, (asked) =>
  asked.person === undefined ? byTitle(asked) : ofPerson(asked.person, asked),
);

async function byTitle({ kind, cursor, limit }: Asked): Promise<Found<ToldWorkSummary>> {
  const start = startOf(cursor, 'works');
  if ('errors' in start) return start;
  const { works, next } = await findWorks(kind, { ...start, limit });
  return { page: works.map((work) => tellWorkSummary(work, settings().url)), cursor: next && cursorOf('works', next) };
}

async function ofPerson(written: string, { kind, cursor, limit }: Asked): Promise<Found<ToldWorkSummary>> {
  const person = await called(written, personAt);
  if (!person) return refused('person', `There is nobody called “${written}” here: a number, or people:spike-jonze.`);
  const start = startOf(cursor, 'works of a person');
  if ('errors' in start) return start;
  const { works, next } = await findWorksOf(person.id, kind, { ...start, limit });
  const page = works.map((work) => tellWorkSummary(work, settings().url));
  return { page, cursor: next && cursorOf('works of a person', next) };
}

export const workAnswer = answerer(endpoints.work, async (_, { work }) => {
  const at = await called(work, workAt);
  if (!at) return undefined;
  if (at.moved) return { moved: apiPaths.work(at.id) };
  const [whole, placings] = await Promise.all([findWork(at.slug), placingsOf(at.id)]);
  return whole && { one: tellWork(whole, placings, settings().url) };
});
