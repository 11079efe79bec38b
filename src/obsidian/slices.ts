/** Longest stretch of work between two turns of the app; speed.md. */
const SLICE = 8;

/** Cuts long work into slices, so that the app can draw and take keys in between. */
export class Slices {
  #began = performance.now();
  #pause: Promise<void> | undefined;

  /**
   * Does a piece of work when there is time: at once, or after a macrotask (awaiting a read yields nothing to the app).
   * Looked up right before the work, with no await between: of several who wait, each sees what those before have used.
   */
  async run(work: () => void): Promise<void> {
    while (this.isOver()) {
      this.#pause ??= macrotask().then(() => {
        this.#began = performance.now();
        this.#pause = undefined;
      });
      await this.#pause;
    }
    work();
  }

  /** Has the slice no time left? */
  isOver(): boolean {
    return performance.now() - this.#began >= SLICE;
  }
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}
