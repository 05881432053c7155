import { idIn } from './highest-id.ts';
import type { RateLimit } from './rate-limit.ts';

/** A read without a page before it, or with one that says nothing: ours, an app, a letter, a bookmark. */
export const DIRECT = '';
/** Reads from further places than those that are kept by name. No host is written like it. */
export const ELSEWHERE = '*';

/** So many places a day are kept by name, for all stories, and so many for one: anybody can invent a place. */
export const MOST_HOSTS = 200;
export const MOST_HOSTS_OF_STORY = 20;

/** What was read of one story: how often its page was opened from where, and how often its last line was reached. */
export type StoryReads = { storyId: number; from: ReadonlyMap<string, number>; finished: number };

export const readsIn = ({ from }: Pick<StoryReads, 'from'>): number =>
  [...from.values()].reduce((sum, reads) => sum + reads, 0);

/** What an open page says: that it was fetched ahead and is looked at now; that its last line is. */
export const readSigns = ['opened', 'finished'] as const;
export type ReadSign = (typeof readSigns)[number];

const ROOT = '/read/';

/** Where an open page says it. */
export const readPath = (storyId: number) => `${ROOT}${storyId}`;

export const isReadPath = (path: string) => path.startsWith(ROOT);

/** What is said at such an address, and of which story. */
export function saidAt(path: string): { storyId: number; sign: ReadSign } | undefined {
  const [id = '', said, ...more] = path.slice(ROOT.length).split('/');
  const storyId = idIn(id);
  const sign = readSigns.find((one) => one === said);
  return storyId !== undefined && sign && more.length === 0 ? { storyId, sign } : undefined;
}

/** An office behind one address fits; whoever sends them for sport does not get far. */
export const SIGNS: RateLimit = { name: 'reads', times: 120, minutes: 1 };
