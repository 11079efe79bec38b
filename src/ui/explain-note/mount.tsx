import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { ExplainNote, type ExplainNoteProps } from './explain-note';

/** Draws the window *Why is this note counted, or not?* into the content of the host's window, until it is unmounted. */
export function mountExplainNote(el: HTMLElement, app: AppContext, options: ExplainNoteProps): { unmount(): void } {
  el.classList.add('rapport-window');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <ExplainNote {...options} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
