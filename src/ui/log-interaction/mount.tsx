import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { LogInteraction } from './log-interaction';

/** What the window is opened with. */
export interface LogInteractionOptions {
  /** Vault paths of the people of the active note or row. */
  readonly people: readonly string[];
  /** Called when it is saved or left; what was typed is kept as a draft if it was left. */
  readonly onClose: () => void;
  /** The title of the host's window; it is left empty on a phone, where the title stands in a row with the buttons. */
  readonly titleEl?: HTMLElement;
}

/** Draws the window *Log interaction* into the content of the host's window, until it is unmounted. */
export function mountLogInteraction(el: HTMLElement, app: AppContext, { people, onClose, titleEl }: LogInteractionOptions): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-log');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <LogInteraction host={el} people={people} onClose={onClose} titleEl={titleEl} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
