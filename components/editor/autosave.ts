import type { SaveAnswer } from '#domain/save-answer.ts';

/** A pause in typing; shorter and every word would be a save. */
export const PAUSE_MS = 800;
/** Whoever types without a pause loses no more than this to a power cut. */
export const LONGEST_MS = 5_000;
/** Until the line is tried again. */
export const RETRY_MS = 5_000;

/** The line is down, the desk fell over, or it does not know the sender any more. */
export type Failure = 'offline' | 'silent' | 'signed-out';

export type SaveState =
  | { kind: 'saved'; at: string; hasChanges: boolean }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** The server said what is wrong; the next save comes with the next change. */
  | { kind: 'refused'; errors: Record<string, string> }
  /** No answer, or none that helps. Tried again by itself where that may help. */
  | { kind: 'failed'; why: Failure }
  /** Somebody else has saved. Nothing is saved by itself any more until the writer has chosen. */
  | { kind: 'collided'; path: string; name: string; at: string }
  /** The story is not the writer's any more. Nothing is saved by itself, for trying again does not help. */
  | { kind: 'ended'; why: string };

export const UNSEEN =
  'Not saved: there is no such story for you on the desk any more. What you wrote stays here for you to copy.';

/** Sends the form as it stands. */
export type Send = () => Promise<SaveAnswer>;
type Told = {
  state: (state: SaveState) => void;
  version: (version: number) => void;
  /** Something was typed that the desk does not have. */
  typed: () => void;
  /** The desk has everything. */
  held: () => void;
};

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

  /** Whether only the writer can say how it goes on. */
  get #waits(): boolean {
    return this.#last?.kind === 'collided' || this.#last?.kind === 'ended';
  }

  /** Something was typed. */
  touch() {
    this.#typed += 1;
    this.#told.typed();
    this.#since ??= Date.now();
    if (this.#waits || this.#flight) return;
    this.#tell({ kind: 'unsaved' });
    this.#saveIn(Math.min(PAUSE_MS, Math.max(0, this.#since + LONGEST_MS - Date.now())));
  }

  /** The line is back: no need to wait for the next try. */
  retry() {
    if (this.#last?.kind === 'failed' && !this.#flight) this.#save();
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
    if (!this.unsaved) this.#told.held();
    if (answer.kind === 'failed') this.#saveIn(RETRY_MS);
    else if (sent < this.#typed && !this.#waits) this.#saveIn(PAUSE_MS);
    return !this.unsaved;
  }

  async #answer(): Promise<SaveState> {
    try {
      const answer = await this.#send();
      if (answer.outcome === 'saved') this.#told.version(answer.version);
      return inState(answer);
    } catch (cause) {
      // Whatever stopped it: the words are still on the page, and are sent again. A browser without a line throws this.
      return { kind: 'failed', why: cause instanceof TypeError ? 'offline' : 'silent' };
    }
  }
}

function inState(answer: SaveAnswer): SaveState {
  switch (answer.outcome) {
    case 'saved':
      return { kind: 'saved', at: answer.at, hasChanges: answer.hasChanges };
    case 'refused':
      return { kind: 'refused', errors: answer.errors };
    case 'collided':
      return { kind: 'collided', path: answer.path, name: answer.name, at: answer.at };
    case 'no-longer-yours':
      return { kind: 'ended', why: answer.sentence };
    case 'unseen':
      return { kind: 'ended', why: UNSEEN };
    case 'signed-out':
      return { kind: 'failed', why: 'signed-out' };
  }
}
