const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** Shared by the engines that take part: whoever is told tells the others (indexnow.org). */
export const INDEX_NOW_ENDPOINT = 'https://api.indexnow.org/indexnow';

/** A server that has not answered by then is left. */
export const PINGING_MS = 15 * SECOND_MS;

/** A worker that has said nothing for this long is gone, and another may take what it had. Longer than any request. */
export const PING_LEASE_MS = 4 * PINGING_MS;

/** After a day engines have come by themselves. */
export const PINGED_FOR_MS = DAY_MS;

/** The protocol takes ten thousand; a morning of changes is less than this. */
export const PINGS_AT_ONCE = 500;

/** Where engines look whether it is us who told them. */
export const keyPath = (key: string) => `/${key}.txt`;

/** The key that an address such as /f00…f00.txt asks for; undefined when none can be called so. */
export const keyIn = (file: string): string | undefined => /^([a-z0-9-]{8,128})\.txt$/i.exec(file)?.[1];

/** What engines are told: these addresses have changed. `url` is the address of the site. */
export const pingOf = (url: string, key: string, paths: readonly string[]) => ({
  host: new URL(url).host,
  key,
  keyLocation: url + keyPath(key),
  urlList: paths.map((path) => url + path),
});

/** What an engine's refusal means. One that could not read what we sent will not read it the next time either. */
export const refusalBy = (status: number) => ({
  problem: `It answered ${status}.`,
  forGood: status === 400 || status === 422,
});
