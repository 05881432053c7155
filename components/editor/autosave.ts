import type { SaveAnswer } from '#domain/save-answer.ts';

/** A pause in typing; shorter and every word would be a save. */
export const PAUSE_MS = 800;
/** Whoever types without a pause loses no more than this to a power cut. */
export const LONGEST_MS = 5_000;
/** Until the line is tried again. */
export const RETRY_MS = 5_000;

export type SaveState =
  | { kind: 'saved'; at: string; hasChanges: boolean }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** The server said what is wrong; the next save comes with the next change. */
  | { kind: 'refused'; errors: Record<string, string> }
  /** No answer, or none that helps. Tried again by itself where that may help. */
  | { kind: 'failed'; why: string }
  /** Somebody else has saved. Nothing is saved by itself any more until the writer has chosen. */
  | { kind: 'collided'; path: string; name: string; at: string };

/** Sends the form as it stands; `undefined` when the desk does not know the story or the sender any more. */
export type Send = () => Promise<SaveAnswer | undefined>;
type Told = { state: (state: SaveState) => void; version: (version: number) => void };

export const SIGNED_OUT =
  'the desk does not know you any more. Sign in again in another window; what you wrote stays here';
export const NO_LINE = 'there is no connection. Trying again; what you wrote stays here';

/** Saves what is typed into the working copy, one save at a time, and says how it stands. Never touches the text. */
export class Autosave {
  readonly #send: Send;
  readonly #told: Told;
  /** How often something was typed, and how much of that the desk holds. */
  #typed = 0;
  #held = 0;
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flight: Promise<boolean> | undefined;
  #last: SaveState | undefined;

  constructor(send: Send, told: Told) {
    this.#send = send;
    this.#told = told;
  }

  /** Whether the page holds words that the desk does not. */
  get unsaved(): boolean {
    return this.#held < this.#typed;
  }

  /** Where both texts stand, when the last save collided with somebody else's. */
  get collision(): string | undefined {
    return this.#last?.kind === 'collided' ? this.#last.path : undefined;
  }

  /** Something was typed. */
  touch() {
    this.#typed += 1;
    this.#since ??= Date.now();
    if (this.collision || this.#flight) return;
    this.#tell({ kind: 'unsaved' });
    this.#saveIn(Math.min(PAUSE_MS, Math.max(0, this.#since + LONGEST_MS - Date.now())));
  }

  /** Saves now; true when the desk holds everything that the page does. */
  async flush(): Promise<boolean> {
    await this.#flight;
    return this.unsaved ? this.#save() : true;
  }

  /** Nothing is saved any more, and nothing is missed: the page is being left. */
  stop() {
    clearTimeout(this.#timer);
    this.#held = this.#typed;
  }

  #tell(state: SaveState) {
    // Said once, not at every letter: whoever hears it draws the page again.
    if (state.kind === 'unsaved' && this.#last?.kind === 'unsaved') return;
    this.#last = state;
    this.#told.state(state);
  }

  #saveIn(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), ms);
  }

  #save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#flight ??= this.#saveOnce().finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  async #saveOnce(): Promise<boolean> {
    const sent = this.#typed;
    this.#since = undefined;
    this.#tell({ kind: 'saving' });
    const answer = await this.#answer();
    this.#tell(answer);
    if (answer.kind === 'saved') this.#held = sent;
    if (answer.kind === 'failed') this.#saveIn(RETRY_MS);
    else if (sent < this.#typed && !this.collision) this.#saveIn(PAUSE_MS);
    return !this.unsaved;
  }

  async #answer(): Promise<SaveState> {
    try {
      const answer = await this.#send();
      if (!answer) return { kind: 'failed', why: SIGNED_OUT };
      if (answer.outcome === 'saved') this.#told.version(answer.version);
      return inState(answer);
    } catch {
      // Whatever stopped it: the words are still on the page, and are sent again.
      return { kind: 'failed', why: NO_LINE };
    }
  }
}

function inState({ outcome, ...said }: SaveAnswer): SaveState {
  return { kind: outcome, ...said } as SaveState;
}
