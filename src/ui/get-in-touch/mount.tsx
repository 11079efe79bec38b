import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { GetInTouch } from './get-in-touch';

/** The host's window, and what is called when it is left. */
interface PassOptions {
  readonly titleEl: HTMLElement;
  readonly onDone: (answer: undefined) => void;
}

/** Draws the window *Get in touch* into the content of the host's window, until it is unmounted. */
export function mountGetInTouch(el: HTMLElement, app: AppContext, { titleEl, onDone }: PassOptions): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-get-in-touch');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <GetInTouch host={el} titleEl={titleEl} onDone={() => onDone(undefined)} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
