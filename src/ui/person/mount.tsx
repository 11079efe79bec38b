import { render } from 'preact';
import type { AppContext } from '../app-context';
import type { ActiveNote } from './active-note';
import { PersonView } from './person-view';

const CLASSES = ['rapport-view', 'rapport-person'];

/** Draws the person panel into the content element of a view, until it is unmounted. */
export function mountPerson(el: HTMLElement, app: AppContext, activeNote: ActiveNote): { unmount(): void } {
  el.classList.add(...CLASSES);
  render(<PersonView host={el} app={app} activeNote={activeNote} />, el);
  return {
    unmount() {
      render(null, el);
      el.classList.remove(...CLASSES);
    },
  };
}
