import { Copies, type Kept } from './copies.ts';

/** A copy this young is given out as it is. Writes drop copies by tag; this is the net below that. */
export const FRESH_FOR = 60_000;
/** Up to this age a copy is given out while it is made anew; an older one is used only when rendering fails. */
export const STALE_FOR = 600_000;
/** After a failed attempt to renew a copy, how long until the next. */
export const RETRY_AFTER = 5_000;

/** What rendering gave. It goes to all who waited for it; it is kept only if others may have it too. */
export type Made<Copy> = { copy: Copy; bytes: number; shows: ReadonlySet<string>; keep: boolean };
export type Found<Copy> = { copy: Copy; how: 'hit' | 'miss' | 'stale' };

type Change = { number: number; tags: readonly string[] };
type Making<Copy> = { made: Promise<Made<Copy>>; changes: Change[] };
/** Renders. Gets the copy that stands, if any, to give it back when nothing in it has changed. */
export type Make<Copy> = (before: Copy | undefined) => Promise<Made<Copy>>;
type Options = { limit: number; now?: () => number; failed: (cause: unknown, key: string) => void };

/**
 * Whole answers for anonymous readers. Simultaneous misses share one render. A write drops what shows its tags at once,
 * and a render that the write overtook is neither kept nor given to anybody who asked after the write.
 */
export class PageCache<Copy> {
  readonly #copies: Copies<Copy>;
  readonly #making = new Map<string, Making<Copy>>();
  readonly #now: () => number;
  readonly #failed: Options['failed'];
  /** Number of the last write. */
  #changes = 0;

  constructor({ limit, now = Date.now, failed }: Options) {
    this.#copies = new Copies(limit);
    this.#now = now;
    this.#failed = failed;
  }

  /** The copy that can be given out without a thought. */
  fresh(key: string): Copy | undefined {
    const kept = this.#copies.get(key);
    return kept && this.#now() < kept.freshUntil ? kept.copy : undefined;
  }

  async find(key: string, make: Make<Copy>): Promise<Found<Copy>> {
    const kept = this.#copies.get(key);
    if (!kept) return { copy: await this.#render(key, make), how: 'miss' };
    if (this.#now() < kept.freshUntil) return { copy: kept.copy, how: 'hit' };
    const renewed = this.#renew(key, kept, make);
    if (this.#now() < kept.madeAt + STALE_FOR) return { copy: kept.copy, how: 'stale' };
    const copy = await renewed;
    return copy ? { copy, how: 'miss' } : { copy: kept.copy, how: 'stale' };
  }

  /** Drops every copy that shows one of the tags. To be called after the write can be read, before it is answered. */
  forget(tags: readonly string[]) {
    this.#changes += 1;
    for (const making of this.#making.values()) making.changes.push({ number: this.#changes, tags });
    this.#copies.dropShowing(tags);
  }

  /** Nothing when rendering failed: the copy stands. */
  async #renew(key: string, kept: Kept<Copy>, make: Make<Copy>): Promise<Copy | undefined> {
    const first = !this.#making.has(key);
    try {
      return await this.#render(key, make);
    } catch (cause) {
      kept.freshUntil = this.#now() + RETRY_AFTER;
      if (first) this.#failed(cause, key);
      return undefined;
    }
  }

  async #render(key: string, make: Make<Copy>, askedAt = this.#changes): Promise<Copy> {
    const making = this.#making.get(key) ?? this.#start(key, make);
    const made = await making.made;
    const overtaken = making.changes.some(({ number, tags }) => number <= askedAt && showsAny(made, tags));
    return overtaken ? this.#render(key, make, askedAt) : made.copy;
  }

  #start(key: string, make: Make<Copy>): Making<Copy> {
    const changes: Change[] = [];
    const made = make(this.#copies.get(key)?.copy)
      .then((made) => {
        this.#keep(key, made, changes);
        return made;
      })
      .finally(() => this.#making.delete(key));
    const making = { made, changes };
    this.#making.set(key, making);
    return making;
  }

  #keep(key: string, made: Made<Copy>, changes: Change[]) {
    if (changes.some(({ tags }) => showsAny(made, tags))) return;
    if (!made.keep) return this.#copies.drop(key);
    const now = this.#now();
    const { copy, bytes } = made;
    this.#copies.put(key, { copy, bytes, shows: made.shows, madeAt: now, freshUntil: now + FRESH_FOR });
  }
}

const showsAny = (made: { shows: ReadonlySet<string> }, tags: readonly string[]) =>
  tags.some((tag) => made.shows.has(tag));
