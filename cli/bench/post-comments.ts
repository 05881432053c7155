import { Poster } from './poster.ts';

const POSTS = 1_000;
const POSTERS_AT_ONCE = 16;

/** Gives back comments a second, each durable when answered. */
export async function postComments(url: string, path: string, secret: string): Promise<number> {
  const poster = await Poster.at(`${url}${path}`, secret);
  let left = POSTS;
  async function goOn() {
    while (left-- > 0) await poster.post();
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: POSTERS_AT_ONCE }, goOn));
  return (POSTS / (performance.now() - started)) * 1_000;
}
