import { render } from 'preact';
import type { AppContext } from '../app-context';
import { AppHandle, handleOf } from '../parts/app-handle';
import { FollowUps } from './follow-ups';

const CLASSES = ['rapport-view', 'rapport-follow-ups'];

/** Draws the Follow-ups sidebar into the content element of a view, until it is unmounted. */
export function mountFollowUps(el: HTMLElement, app: AppContext): { unmount(): void } {
  el.classList.add(...CLASSES);
  render(
    <AppHandle.Provider value={handleOf(app)}>
      <FollowUps host={el} />
    </AppHandle.Provider>,
    el,
  );
  return {
    unmount() {
      render(null, el);
      el.classList.remove(...CLASSES);
    },
  };
}
