/** Runs something once, after quiet: each call of `start` begins the wait anew, but not for ever. */
export interface Later {
  start(): void;
  /** Runs it at once if it is waiting. */
  flush(): void;
  stop(): void;
}

/** So often a wait begins anew before it is left to end: a stream of changes must not keep a view from being drawn. */
const MOST_RESTARTS = 20;

/** A debounce on the timers of the window that an element is in at that time (the app moves views between windows). */
export function later(el: HTMLElement, milliseconds: number, run: () => void): Later {
  let pending: { readonly view: Window; readonly id: number } | undefined;
  let restarts = 0;
  const stop = () => {
    pending?.view.clearTimeout(pending.id);
    pending = undefined;
  };
  return {
    start() {
      if (pending && restarts >= MOST_RESTARTS) return;
      restarts = pending ? restarts + 1 : 0;
      stop();
      const view = el.ownerDocument.defaultView;
      if (!view) return run();
      const id = view.setTimeout(() => {
        pending = undefined;
        run();
      }, milliseconds);
      pending = { view, id };
    },
    flush() {
      if (!pending) return;
      stop();
      run();
    },
    stop,
  };
}
