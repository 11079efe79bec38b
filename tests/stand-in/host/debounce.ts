import type * as Real from 'obsidian';

/** obsidian.d.ts `debounce`: runs once, `timeout` ms after the first call, or after the last one if `resetTimer`. */
export function debounce<T extends unknown[], V>(callback: (...args: [...T]) => V, timeout = 0, resetTimer = false): Real.Debouncer<T, V> {
  let timer: number | undefined;
  let waiting: [...T] | undefined;
  const fire = (): V | void => {
    window.clearTimeout(timer);
    timer = undefined;
    const args = waiting;
    waiting = undefined;
    if (args) return callback(...args);
  };
  const debouncer: Real.Debouncer<T, V> = Object.assign(
    (...args: [...T]) => {
      waiting = args;
      if (resetTimer) window.clearTimeout(timer);
      if (resetTimer || timer === undefined) timer = window.setTimeout(fire, timeout);
      return debouncer;
    },
    {
      cancel: () => {
        window.clearTimeout(timer);
        timer = undefined;
        waiting = undefined;
        return debouncer;
      },
      run: fire,
    },
  );
  return debouncer;
}
