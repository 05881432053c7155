/** What a form held that the desk does not: its fields as they would have been sent. */
export type KeptText = { key: string; at: number; fields: [name: string, value: string][] };

/** Long enough for a holiday; afterwards nobody misses it. */
export const KEPT_DAYS = 30;
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60_000;
const ALL = 'marquee.kept.';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Texts of one person and one story that this browser keeps, one for each page in which they were written. A crashed tab
 * and a dead battery leave them behind; what the desk has got is dropped.
 */
export class KeptTexts {
  readonly #store: Store | undefined;
  readonly #prefix: string;

  constructor(store: Store | undefined, { account, story }: { account: number; story: number }) {
    this.#store = store;
    this.#prefix = `${ALL}${account}.${story}.`;
  }

  /** Under which a page keeps its text; also the name by which it shows that it is open. */
  keyOf(page: string): string {
    return this.#prefix + page;
  }

  /** False when the browser keeps nothing, or has no room even without what nobody misses. */
  keep(page: string, fields: KeptText['fields'], now: number): boolean {
    const text = { key: this.keyOf(page), at: now, fields };
    if (this.put(text)) return true;
    this.forgetOld(now);
    return this.put(text);
  }

  /** Keeps it where it was, with other fields. */
  put({ key, at, fields }: KeptText): boolean {
    return this.#try((store) => store.setItem(key, JSON.stringify({ at, fields })));
  }

  drop(key: string) {
    this.#try((store) => store.removeItem(key));
  }

  /** What other pages left behind, newest first. */
  others(page: string): KeptText[] {
    return this.#keys(this.#prefix)
      .filter((key) => key !== this.keyOf(page))
      .flatMap((key) => this.#read(key) ?? [])
      .sort((one, other) => other.at - one.at);
  }

  /** Of every story, and of everybody who writes in this browser. */
  forgetOld(now: number) {
    for (const key of this.#keys(ALL)) {
      const kept = this.#read(key);
      if (!kept || now - kept.at > KEPT_MS) this.drop(key);
    }
  }

  #keys(prefix: string): string[] {
    const keys: string[] = [];
    this.#try((store) => {
      for (let at = 0; at < store.length; at += 1) keys.push(store.key(at) ?? '');
    });
    return keys.filter((key) => key.startsWith(prefix));
  }

  #read(key: string): KeptText | undefined {
    let kept: KeptText | undefined;
    this.#try((store) => {
      const { at, fields } = JSON.parse(store.getItem(key) ?? '') as Omit<KeptText, 'key'>;
      if (Number.isFinite(at) && Array.isArray(fields)) kept = { key, at, fields };
    });
    return kept;
  }

  /** A browser may refuse: no room, private mode, storage switched off. Somebody else's script may have written nonsense. */
  #try(work: (store: Store) => void): boolean {
    if (!this.#store) return false;
    try {
      work(this.#store);
      return true;
    } catch (cause) {
      if (cause instanceof DOMException || cause instanceof SyntaxError) return false;
      throw cause;
    }
  }
}
