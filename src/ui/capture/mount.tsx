import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { Capture, type CaptureProps } from './capture';

/** Draws the window *Capture* into an element of the host's prompt, until it is unmounted; what was typed is kept. */
export function mountCapture(el: HTMLElement, app: AppContext, { opening, onClose }: Omit<CaptureProps, 'host'>): { unmount(): void } {
  el.classList.add('rapport-window', 'rapport-capture');
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <Capture host={el} opening={opening} onClose={onClose} />
    </AppHandle.Provider>,
    el,
  );
  return { unmount: () => render(null, el) };
}
