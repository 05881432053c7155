export type Kept<Copy> = { copy: Copy; bytes: number; shows: ReadonlySet<string>; madeAt: number; freshUntil: number };

/** Copies by key, bounded in bytes; the one asked for longest ago goes first. Found again by the tags that they show. */
export class Copies<Copy> {
  readonly #limit: number;
  /** In the order of their last use: a Map remembers it. */
  readonly #byKey = new Map<string, Kept<Copy>>();
  readonly #keysByTag = new Map<string, Set<string>>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Kept<Copy> | undefined {
    const kept = this.#byKey.get(key);
    if (kept) {
      this.#byKey.delete(key);
      this.#byKey.set(key, kept);
    }
    return kept;
  }

  put(key: string, kept: Kept<Copy>) {
    this.drop(key);
    if (kept.bytes > this.#limit) return;
    this.#byKey.set(key, kept);
    this.#bytes += kept.bytes;
    for (const tag of kept.shows) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
    for (const oldest of this.#byKey.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.drop(oldest);
    }
  }

  dropShowing(tags: readonly string[]) {
    for (const tag of tags) for (const key of this.#keysByTag.get(tag) ?? []) this.drop(key);
  }

  get bytes() {
    return this.#bytes;
  }

  get count() {
    return this.#byKey.size;
  }

  drop(key: string) {
    const kept = this.#byKey.get(key);
    if (!kept) return;
    this.#byKey.delete(key);
    this.#bytes -= kept.bytes;
    for (const tag of kept.shows) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
