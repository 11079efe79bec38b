/** Lets the tasks of one path run one after the other, in the order in which they came. A task that fails holds nobody up. */
export class PathQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<Result>(path: string, task: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(path) ?? Promise.resolve()).then(task);
    const over = turn.catch(() => undefined);
    this.#last.set(path, over);
    try {
      return await turn;
    } finally {
      if (this.#last.get(path) === over) this.#last.delete(path);
    }
  }
}
