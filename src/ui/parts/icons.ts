import type { AppContext } from '../app-context';

/** The icons of one view: each is asked of the app once, and cloned from then on. */
export class Icons {
  readonly #drawn = new Map<string, Element>();
  readonly #app: AppContext;

  constructor(app: AppContext) {
    this.#app = app;
  }

  /** Draws the icon of that Lucide name into an element, in place of what it holds. */
  draw(el: HTMLElement, name: string): void {
    const known = this.#drawn.get(name);
    if (known) {
      el.replaceChildren(el.ownerDocument.importNode(known, true));
      return;
    }
    this.#app.setIcon(el, name);
    if (el.firstElementChild) this.#drawn.set(name, el.ownerDocument.importNode(el.firstElementChild, true));
  }
}
