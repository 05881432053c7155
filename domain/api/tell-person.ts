import type { Maker } from '#domain/person-page.ts';
import type { Job } from '#domain/work.ts';
import { API_PATH } from './address.ts';
import type { ToldPerson } from './person-shape.ts';
import { tellPersonLink } from './tell.ts';

export const tellPerson = (person: Maker, jobs: readonly Job[], site: string): ToldPerson => ({
  ...tellPersonLink(person, site),
  jobs: [...jobs],
  works: `${site}${API_PATH}/works?person=${person.id}`,
});
