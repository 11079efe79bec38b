/**
 * What plugins have left in the app. Everything that a plugin sets up is noted with the plugin whose code is the
 * direct caller (its code is evaluated under the name `plugin:ID`), and struck out when it is taken back. What is
 * still noted after the plugin was switched off is a leak. A library of the host that a plugin calls is not it.
 */
interface Trace {
  readonly plugin: string;
  readonly what: string;
}

const traces = new Set<Trace>();

/** The plugin whose code called the function that calls this. */
function callingPlugin(): string | undefined {
  const frames = (new Error('where').stack ?? '').split('\n').slice(4);
  const caller = frames.find((frame) => !frame.includes('registerDomEvent'));
  return /plugin:([\w-]+)/.exec(caller ?? '')?.[1];
}

function note(plugin: string | undefined, what: string): () => void {
  if (plugin === undefined) return () => undefined;
  const trace = { plugin, what };
  traces.add(trace);
  return () => void traces.delete(trace);
}

/** Notes something that a plugin may have set up; returns the call that strikes it out. */
export function track(kind: string, label: string): () => void {
  return note(callingPlugin(), `${kind} ${label}`);
}

/** The same for a plugin that is known. */
export function trackFor(plugin: string, kind: string, label: string): () => void {
  return note(plugin, `${kind} ${label}`);
}

/** What a plugin has not taken back, sorted. */
export function tracesOf(plugin: string): string[] {
  return [...traces].filter((trace) => trace.plugin === plugin).map((trace) => trace.what).sort();
}

/**
 * Also notes what a plugin does past the API: `setInterval`, and listeners on the window, the document or the body.
 */
export function watchGlobals(): void {
  const { setInterval: start, clearInterval: stop } = window;
  const intervals = new Map<number, () => void>();
  const startTracked = (handler: TimerHandler, ms?: number, ...rest: unknown[]): number => {
    const id = Reflect.apply(start, window, [handler, ms, ...rest]);
    intervals.set(id, track('interval', `${ms ?? 0} ms`));
    return id;
  };
  const stopTracked = (id?: number): void => {
    if (id !== undefined) intervals.get(id)?.();
    Reflect.apply(stop, window, [id]);
  };
  Object.assign(window, { setInterval: startTracked, clearInterval: stopTracked });

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const listeners: { target: EventTarget; type: string; listener: unknown; forget: () => void }[] = [];
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>): void {
    if (this === window || this === document || this === document.body) {
      listeners.push({ target: this, type: args[0], listener: args[1], forget: track('DOM event', args[0]) });
    }
    Reflect.apply(add, this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args: Parameters<typeof remove>): void {
    const at = listeners.findIndex((one) => one.target === this && one.type === args[0] && one.listener === args[1]);
    if (at >= 0) listeners.splice(at, 1)[0]?.forget();
    Reflect.apply(remove, this, args);
  };
}
