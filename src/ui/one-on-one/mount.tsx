import { render, type ComponentChildren } from 'preact';
import type { ActionOutcome, Closing, FreshLine } from '../../journal/journal';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { CloseOneOnOne } from './close-one-on-one';
import { CopyToSend } from './copy-to-send';
import { RefreshOneOnOne } from './refresh-one-on-one';

/** The host's window, and what is called when it is done or left. */
interface WindowOptions<Answer> {
  readonly titleEl: HTMLElement;
  readonly onDone: (answer: Answer | undefined) => void;
}

/** Draws the window *Refresh one-on-one* into the content of the host's window, until it is unmounted. */
export function mountRefresh(el: HTMLElement, app: AppContext, options: WindowOptions<ActionOutcome> & { readonly path: string; readonly lines: readonly FreshLine[] }): { unmount(): void } {
  return mount(el, app, <RefreshOneOnOne {...options} />);
}

/** Draws the window *Close one-on-one*, in the same way. */
export function mountClosing(el: HTMLElement, app: AppContext, options: WindowOptions<ActionOutcome> & { readonly closing: Closing }): { unmount(): void } {
  return mount(el, app, <CloseOneOnOne {...options} />);
}

/** Draws the window *Copy to send*, in the same way; it answers true when the text was copied. */
export function mountSending(el: HTMLElement, app: AppContext, options: WindowOptions<true> & { readonly text: string }): { unmount(): void } {
  return mount(el, app, <CopyToSend host={el} {...options} />);
}

function mount(el: HTMLElement, app: AppContext, content: ComponentChildren): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-one-on-one');
  render(<AppHandle.Provider value={handleOf(app)}>{content}</AppHandle.Provider>, el);
  return { unmount: () => render(null, el) };
}
