import { Component } from 'obsidian';
import { today } from './clock';

const MINUTE = 60_000;

/**
 * Tells its listeners when an answer may be another one although no note has changed: a new day, the window has the
 * focus again, other settings, all notes were read.
 */
export class TimePassed extends Component {
  readonly #listeners = new Set<() => void>();
  #day = today();

  override onload(): void {
    this.registerInterval(window.setInterval(() => {
      if (today() !== this.#day) this.tell();
    }, MINUTE));
    this.registerDomEvent(window, 'focus', () => this.tell());
  }

  /** Calls the listener from now on; returns what ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    this.#day = today();
    for (const listener of [...this.#listeners]) listener();
  }
}
