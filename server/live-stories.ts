import { setTimeout as pause } from 'node:timers/promises';
import type { Counters } from '#db/live-comments.ts';
import type { LiveState } from '#domain/live.ts';

/** A person who waits for an answer looks up about as often. */
const LOOK_EVERY_MS = 1_000;

export type LiveSource = {
  /** Of those of these stories that are out. */
  counters: (storyIds: number[]) => Promise<Map<number, Counters>>;
  latest: (storyId: number, counters: Counters) => Promise<LiveState>;
};

/** Told of each change; of `undefined` when the story is not out any more. */
export type Listener = (state: LiveState | undefined) => void;

type Watched = { counters: Counters; state: LiveState; listeners: Set<Listener> };

type Options = { source: LiveSource; failed: (what: string, cause: unknown) => void; every?: number };

/**
 * What stands under the stories that somebody watches. One read for all of them each second, by their keys, finds which
 * have changed, whichever process changed them; nobody watching, nothing is read.
 */
export class LiveStories {
  readonly #source: LiveSource;
  readonly #failed: Options['failed'];
  readonly #every: number;
  readonly #watched = new Map<number, Watched>();
  readonly #read = new Map<number, Promise<Omit<Watched, 'listeners'> | undefined>>();
  #looking = false;

  constructor({ source, failed, every = LOOK_EVERY_MS }: Options) {
    this.#source = source;
    this.#failed = failed;
    this.#every = every;
  }

  /** From memory where somebody watches; undefined when there is no such story. */
  async find(storyId: number): Promise<LiveState | undefined> {
    return (this.#watched.get(storyId) ?? (await this.#readOnce(storyId)))?.state;
  }

  /** @returns what stands there now, and what ends the watching; undefined when there is no such story */
  async watch(storyId: number, listener: Listener): Promise<{ state: LiveState; end: () => void } | undefined> {
    const found = this.#watched.get(storyId) ?? (await this.#readOnce(storyId));
    if (!found) return undefined;
    const watched = this.#watched.get(storyId) ?? { ...found, listeners: new Set() };
    this.#watched.set(storyId, watched);
    watched.listeners.add(listener);
    void this.#look();
    return { state: watched.state, end: () => this.#leave(storyId, watched, listener) };
  }

  #leave(storyId: number, watched: Watched, listener: Listener) {
    watched.listeners.delete(listener);
    if (watched.listeners.size === 0 && this.#watched.get(storyId) === watched) this.#watched.delete(storyId);
  }

  /** However many come back at once after a restart, a story is read once. */
  #readOnce(storyId: number) {
    const reading = this.#read.get(storyId) ?? this.#readStory(storyId).finally(() => this.#read.delete(storyId));
    this.#read.set(storyId, reading);
    return reading;
  }

  async #readStory(storyId: number) {
    const counters = (await this.#source.counters([storyId])).get(storyId);
    return counters && { counters, state: await this.#source.latest(storyId, counters) };
  }

  /** Goes on for as long as somebody watches. */
  async #look() {
    if (this.#looking) return;
    this.#looking = true;
    while (this.#watched.size > 0) {
      await pause(this.#every, undefined, { ref: false });
      await this.#lookOnce().catch((cause) => this.#failed('What is new under stories could not be read', cause));
    }
    this.#looking = false;
  }

  async #lookOnce() {
    // As it is now: of what somebody begins to watch while this is read, nothing was asked.
    const asked = [...this.#watched];
    const found = await this.#source.counters(asked.map(([storyId]) => storyId));
    for (const [storyId, watched] of asked) {
      const counters = found.get(storyId);
      if (!counters) this.#tell(watched, undefined);
      else if (counters.last !== watched.counters.last || counters.visible !== watched.counters.visible) {
        watched.state = await this.#source.latest(storyId, counters);
        watched.counters = counters;
        this.#tell(watched, watched.state);
      }
    }
  }

  #tell({ listeners }: Watched, state: LiveState | undefined) {
    for (const listener of [...listeners]) listener(state);
  }
}
