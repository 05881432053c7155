import { personAt } from '#db/api/keys.ts';
import { findMakers } from '#db/api/people-pages.ts';
import { jobsOf } from '#db/person-pages.ts';
import { settings } from '#db/settings.ts';
import { apiPaths } from '#domain/api/address.ts';
import { cursorOf } from '#domain/api/cursor.ts';
import { endpoints } from '#domain/api/endpoints.ts';
import { tellPersonLink } from '#domain/api/tell.ts';
import { tellPerson } from '#domain/api/tell-person.ts';
import { answerer } from './answer.ts';
import { called } from './called.ts';
import { startOf } from './found.ts';

export const peopleAnswer = answerer(endpoints.people, async ({ cursor, limit }) => {
  const start = startOf(cursor, 'people');
  if ('errors' in start) return start;
  const { makers, next } = await findMakers({ ...start, limit });
  return { page: makers.map((one) => tellPersonLink(one, settings().url)), cursor: next && cursorOf('people', next) };
});

export const personAnswer = answerer(endpoints.person, async (_, { person }) => {
  const at = await called(person, personAt);
  if (!at) return undefined;
  if (at.moved) return { moved: apiPaths.person(at.id) };
  return { one: tellPerson(at, await jobsOf(at.id), settings().url) };
});
