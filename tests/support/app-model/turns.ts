import { choicesOf } from '../../bench/random';

/** Something that may happen next. */
interface Turn {
  readonly what: string;
  readonly run: () => void;
}

/** As long as a write may take before it is told as not confirmed; timers as long as that fire only when time is let pass. */
const LONG = 10_000;

/**
 * Decides, by a seed, what happens next: whatever waits for the disk, a timer or a person waits here. One turn is taken
 * at a time, and everything that follows from it without waiting is done before the next one.
 */
export class Turns {
  readonly choices: ReturnType<typeof choicesOf>;
  /** What happened, in its order: for the message of a run that failed. */
  readonly taken: string[] = [];
  #waiting: Turn[] = [];
  #patient = new Map<number, () => void>();
  #timers = new Map<number, Turn>();
  #lastTimer = 0;
  /** Kinds of turns that are never taken: a disk that hangs. */
  hangs: (what: string) => boolean = () => false;

  constructor(seed: number) {
    this.choices = choicesOf(seed);
  }

  /** Waits until it is this one's turn. */
  gate(what: string): Promise<void> {
    return new Promise((resolve) => this.add(what, resolve));
  }

  add(what: string, run: () => void): void {
    this.#waiting.push({ what, run });
  }

  /** `window.setTimeout` and `window.clearTimeout`, for the code of the plugin and of the app. */
  readonly clock = {
    setTimeout: (run: () => void, milliseconds = 0): number => {
      const id = ++this.#lastTimer;
      if (milliseconds >= LONG) this.#patient.set(id, run);
      else {
        const turn = { what: `timer of ${milliseconds} ms`, run: () => { this.#timers.delete(id); run(); } };
        this.#timers.set(id, turn);
        this.#waiting.push(turn);
      }
      return id;
    },
    clearTimeout: (id: number | undefined): void => {
      if (id === undefined) return;
      this.#patient.delete(id);
      const turn = this.#timers.get(id);
      this.#timers.delete(id);
      if (turn) this.#waiting = this.#waiting.filter((each) => each !== turn);
    },
  };

  /** Lets everything happen that can, in some order. */
  async runAll(): Promise<void> {
    await settled();
    for (;;) {
      const able = this.#waiting.filter(({ what }) => !this.hangs(what));
      const next = able[this.choices.number(able.length)];
      if (!next) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.taken.push(next.what);
      next.run();
      await settled();
    }
  }

  /** Ten seconds go by: deadlines that nobody has met are over. */
  async letTimePass(): Promise<void> {
    const over = [...this.#patient.values()];
    this.#patient.clear();
    for (const run of over) run();
    await settled();
  }
}

/** All that waits for nothing is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
