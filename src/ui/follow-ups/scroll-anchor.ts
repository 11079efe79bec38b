import { elementOf } from './list-events';

/** The first line that can be seen, and how far from the top of the list it stands, in pixels. */
export interface Anchor {
  readonly key: string;
  readonly top: number;
}

/** The anchor of a scrolled list; undefined at its top, where what is new is to be seen. */
export function anchorOf(scroller: HTMLElement): Anchor | undefined {
  if (scroller.scrollTop === 0) return undefined;
  const edge = scroller.getBoundingClientRect().top;
  for (const el of scroller.querySelectorAll('[data-key]')) {
    const { top, bottom } = el.getBoundingClientRect();
    const key = el.getAttribute('data-key');
    if (bottom > edge && key !== null) return { key, top: top - edge };
  }
  return undefined;
}

/** Scrolls so that the anchor stands where it stood. */
export function keepAnchor(scroller: HTMLElement, anchor: Anchor): void {
  const el = elementOf(scroller, anchor.key);
  if (!el) return;
  const moved = el.getBoundingClientRect().top - scroller.getBoundingClientRect().top - anchor.top;
  if (moved !== 0) scroller.scrollTop += moved;
}
