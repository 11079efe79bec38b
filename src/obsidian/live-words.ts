import { debounce } from 'obsidian';
import type { AppContext } from '../ui/app-context';

/** How long after a change of a note the figures are worked out anew, in milliseconds. */
const QUIET = 300;

/** Words in the settings that follow the notes and the settings while they are shown. */
export class LiveWords {
  readonly #context: AppContext;
  #all: { readonly el: HTMLElement; readonly words: () => string }[] = [];

  constructor(context: AppContext) {
    this.#context = context;
  }

  /** Forgets all that was made before: the app asks for a new description each time that it draws. */
  begin(): void {
    this.#all = [];
  }

  /** A description that ends with words that follow. */
  description(text: string, words: () => string): DocumentFragment {
    return createFragment((fragment) => {
      fragment.appendText(text === '' ? '' : `${text} `);
      this.#all.push({ el: fragment.createSpan({ text: words() }), words });
    });
  }

  /** Follows from now on; returns what ends it. */
  follow(): () => void {
    const later = debounce(() => this.refresh(), QUIET, true);
    const { journal } = this.#context;
    const ends = [journal.onChange(later), this.#context.onTimePassed(() => this.refresh())];
    return () => {
      later.cancel();
      ends.forEach((end) => end());
    };
  }

  /** What is not shown any more (a window may go without a word) costs nothing. */
  refresh(): void {
    for (const { el, words } of this.#all) if (el.isConnected) el.setText(words());
  }
}
