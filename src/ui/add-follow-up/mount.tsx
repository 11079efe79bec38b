import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { AddFollowUp } from './add-follow-up';

/** What the window is opened with. */
export interface AddFollowUpOptions {
  /** Vault paths. */
  readonly people: readonly string[];
  /** Words that stand there already. */
  readonly text: string;
  /** Vault path of the note that the user is in, if any. */
  readonly activePath: string | null;
  /** Called when it is saved or left. */
  readonly onClose: () => void;
  readonly titleEl?: HTMLElement;
}

/** Draws the window *Add follow-up* into the content of the host's window, until it is unmounted. */
export function mountAddFollowUp(el: HTMLElement, app: AppContext, { people, text, activePath, onClose, titleEl }: AddFollowUpOptions): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-add-follow-up');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <AddFollowUp people={people} text={text} activePath={activePath} onClose={onClose} titleEl={titleEl} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
