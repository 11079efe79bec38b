import { render, type ComponentChildren } from 'preact';
import type { ActionOutcome, FixRequest } from '../../journal/journal';
import type { AppContext, Comparison } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { CompareNotes } from './compare-notes';
import { FixNotes } from './fix-notes';

/** The host's window, and what is called when it is done or left. */
interface WindowOptions {
  readonly titleEl: HTMLElement;
  readonly onDone: (outcome: ActionOutcome | undefined) => void;
}

/** Draws the window *Fix* into the content of the host's window, until it is unmounted. */
export function mountFixes(el: HTMLElement, app: AppContext, { requests, titleEl, onDone }: WindowOptions & { readonly requests: readonly FixRequest[] }): { unmount(): void } {
  return mount(el, app, <FixNotes requests={requests} titleEl={titleEl} onDone={onDone} />);
}

/** Draws the window *Compare*, in the same way. */
export function mountComparison(el: HTMLElement, app: AppContext, { comparison, titleEl, onDone }: WindowOptions & { readonly comparison: Comparison }): { unmount(): void } {
  return mount(el, app, <CompareNotes comparison={comparison} titleEl={titleEl} onDone={onDone} />);
}

function mount(el: HTMLElement, app: AppContext, content: ComponentChildren): { unmount(): void } {
  el.classList.add('rapport-window');
  render(<AppHandle.Provider value={handleOf(app)}>{content}</AppHandle.Provider>, el);
  return { unmount: () => render(null, el) };
}
