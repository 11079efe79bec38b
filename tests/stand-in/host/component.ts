import type * as Real from 'obsidian';
import { unsubscribe } from './events';

type Listener = NonNullable<Parameters<EventTarget['addEventListener']>[1]>;

/** obsidian.d.ts `Component`: what was registered is taken back on unload, once. */
export class Component {
  private isLoaded = false;
  private children: Real.Component[] = [];
  private cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.isLoaded) return;
    this.isLoaded = true;
    this.startLoading();
    for (const child of this.children) child.load();
  }

  /** Kept apart so that a plugin's loader can await what `onload` returns. */
  protected startLoading(): void {
    void this.onload();
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    for (const child of this.children.splice(0)) child.unload();
    for (const cleanup of this.cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Real.Component>(component: T): T {
    this.children.push(component);
    if (this.isLoaded) component.load();
    return component;
  }

  removeChild<T extends Real.Component>(component: T): T {
    if (this.children.includes(component)) {
      this.children = this.children.filter((child) => child !== component);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: Real.EventRef): void {
    this.register(() => unsubscribe(ref));
  }

  registerDomEvent(target: Window | Document | HTMLElement, type: string, callback: (this: HTMLElement, event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as Listener;
    target.addEventListener(type, listener, options);
    this.register(() => target.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
