import type { SectionName } from './rows';

/** Where the pointer or the focus is: not in the view, in one of its sections, or in the view outside of all (null). */
export type Whereabouts = 'away' | SectionName | null;

/** Where the pointer and the focus are. While either is in the view, nothing there moves by itself. */
export class Presence {
  #pointer: Whereabouts = 'away';
  #focus: Whereabouts = 'away';

  get isHeld(): boolean {
    return this.#pointer !== 'away' || this.#focus !== 'away';
  }

  get hasFocus(): boolean {
    return this.#focus !== 'away';
  }

  isIn(section: SectionName): boolean {
    return this.#pointer === section || this.#focus === section;
  }

  /** Answers whether anything is different now. */
  set(what: 'pointer' | 'focus', where: Whereabouts): boolean {
    const before = what === 'pointer' ? this.#pointer : this.#focus;
    if (what === 'pointer') this.#pointer = where;
    else this.#focus = where;
    return before !== where;
  }
}
