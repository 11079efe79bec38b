import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { SortNewPeople } from './sort-new-people';

/** The host's window, and what is called when it is left. */
interface SortOptions {
  readonly titleEl: HTMLElement;
  readonly onDone: (answer: undefined) => void;
}

/** Draws the window *Sort new people* into the content of the host's window, until it is unmounted. */
export function mountSortNewPeople(el: HTMLElement, app: AppContext, { titleEl, onDone }: SortOptions): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-sort-new-people');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <SortNewPeople titleEl={titleEl} onDone={() => onDone(undefined)} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
