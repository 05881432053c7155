import { answerers } from '#app/api/v1/answerers.ts';
import { shows } from '#app/page-cache.ts';
import { settings } from '#db/settings.ts';
import { API_PATH } from '#domain/api/address.ts';
import { type EndpointName, endpoints } from '#domain/api/endpoints.ts';
import { pageTags } from '#domain/page-tags.ts';

export type Example = { address: string; answer: string };
type Keys = Record<string, string>;

/** What each endpoint tells of this publication now; none, where there is nothing yet that it could tell of. */
export async function readExamples(): Promise<Map<EndpointName, Example>> {
  const [story, list, work, person] = await Promise.all([
    firstOf('stories', 'id'),
    firstOf('lists', 'id'),
    firstOf('works', 'id'),
    firstOf('people', 'id'),
  ]);
  const number = await firstOf('comments', 'number', { story });
  for (const id of [story, list].map(Number)) shows(pageTags.story(id), pageTags.comments(id));
  shows(pageTags.stories, pageTags.catalogue, pageTags.work(Number(work)));
  const keys: Keys = { story, list, work, person, number };
  const names = Object.keys(endpoints) as EndpointName[];
  const read = await Promise.all(names.map(async (name) => [name, await example(name, keys)] as const));
  return new Map(read.flatMap(([name, found]) => (found ? [[name, found]] : [])));
}

async function example(name: EndpointName, keys: Keys): Promise<Example | undefined> {
  const address = addressOf(name, keys) + endpoints[name].example;
  const response = await answerers[name](new URL(address), keys);
  if (response.status !== 200) return undefined;
  return { address, answer: JSON.stringify(await response.json(), null, 2) };
}

/** What the first thing of an endpoint is known by; empty where there is none. */
async function firstOf(name: EndpointName, field: string, keys: Keys = {}): Promise<string> {
  const response = await answerers[name](new URL(`${addressOf(name, keys)}?limit=1&fields=${field}`), keys);
  const { data = [] }: { data?: Record<string, number>[] } = await response.json();
  return String(data[0]?.[field] ?? '');
}

const addressOf = (name: EndpointName, keys: Keys) =>
  settings().url + API_PATH + endpoints[name].path.replace(/\{(\w+)\}/g, (_, key) => keys[key] ?? '');
