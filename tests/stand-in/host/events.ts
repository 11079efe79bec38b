import type * as Real from 'obsidian';
import { track } from './footprint';
import { missing } from './loud';

type Callback = (...data: never[]) => unknown;

class Subscription implements Real.EventRef {
  forget: () => void = () => undefined;
  constructor(readonly emitter: Events, readonly name: string, readonly callback: Callback, readonly context: unknown) {}
}

/** obsidian.d.ts `Events`: subscribers are called in the order in which they came. */
export class Events {
  /** What this emitter fires. Listening to another plain name would wait for ever, so it throws. */
  protected readonly fires: readonly string[] | null = null;
  private subscriptions: Subscription[] = [];

  on(name: string, callback: Callback, context?: unknown): Real.EventRef {
    if (this.fires && !name.includes(':') && !this.fires.includes(name)) return missing(`the event "${name}"`);
    const subscription = new Subscription(this, name, callback, context);
    subscription.forget = track('event', name);
    this.subscriptions = [...this.subscriptions, subscription];
    return subscription;
  }

  off(name: string, callback: Callback): void {
    for (const found of this.subscriptions.filter((one) => one.name === name && one.callback === callback)) this.offref(found);
  }

  offref(ref: Real.EventRef): void {
    if (!(ref instanceof Subscription)) throw new TypeError('offref wants what "on" returned.');
    ref.forget();
    this.subscriptions = this.subscriptions.filter((one) => one !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const subscription of this.subscriptions) if (subscription.name === name) this.tryTrigger(subscription, data);
  }

  /** A subscriber that throws does not keep the others from hearing; the error surfaces on its own. */
  tryTrigger(ref: Real.EventRef, args: unknown[]): void {
    if (!(ref instanceof Subscription)) throw new TypeError('tryTrigger wants what "on" returned.');
    try {
      Reflect.apply(ref.callback, ref.context, args);
    } catch (error) {
      setTimeout(() => { throw error; }, 0);
    }
  }
}

/** Takes a subscription back, whoever fires it. */
export function unsubscribe(ref: Real.EventRef): void {
  if (ref instanceof Subscription) ref.emitter.offref(ref);
}
