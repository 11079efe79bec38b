import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { ChangePeople } from './change-people';

/** The host's window, and what is called when it is left: with vault paths where a conversation with these is to be logged. */
interface ChangeOptions {
  readonly titleEl: HTMLElement;
  readonly onDone: (people: readonly string[] | undefined) => void;
}

/** Draws the window *Change several people* into the content of the host's window, until it is unmounted. */
export function mountChangePeople(el: HTMLElement, app: AppContext, { titleEl, onDone }: ChangeOptions): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-change-people');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <ChangePeople titleEl={titleEl} onDone={onDone} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
