import { words } from '../../bench/prose';
import type { Day } from './days';
import type { CountedAs, KnownConversation, KnownProblem } from './known';
import { NOTHING_KNOWN, type PersonFacts } from './ledger';
import { latinName } from './names';
import { keep, Page, type Making } from './page';

/** Notes with something wrong are of people whom nobody in the cast is called like. */
export class WrongPages {
  #next: number;

  constructor(readonly making: Making) {
    this.#next = making.cast.people.length + 1;
  }

  /** A name that nobody has. */
  name(): string {
    return latinName(this.#next++).full;
  }

  /** A note of somebody, with facts that hold although something is wrong. */
  person(front: readonly string[], says: Partial<PersonFacts> = {}, folder = 'People'): Page {
    const name = this.name();
    const page = new Page(`${folder}/${name}.md`, front);
    this.making.ledger.person({ ...NOTHING_KNOWN, path: page.path, name, ...says });
    return page;
  }

  /** Any other note. */
  page(folder: string, front: readonly string[] = []): Page {
    return new Page(this.path(folder), front);
  }

  /** A path that no other note has; what `folder` ends in besides a slash begins the note's name. */
  path(folder: string): string {
    return `${folder}${folder.endsWith('/') ? '' : ' '}${words(this.making.choices, 2)} w${this.#next++}.md`;
  }

  /** A problem of the whole note, of a line, or of a property, whose line it finds. */
  wrong(page: Page, code: string, at: { readonly level?: KnownProblem['level']; readonly line?: number; readonly property?: string } = {}): void {
    const { level = 'error', line, property } = at;
    this.making.ledger.wrong(code, level, { path: page.path, line: line ?? (property === undefined ? null : page.lineOf(property)), ...(property === undefined ? {} : { property }) });
  }

  talked(page: Page, talk: Pick<KnownConversation, 'people' | 'line' | 'source'> & { readonly date: Day } & Partial<KnownConversation>): void {
    this.making.ledger.talked({ channel: null, status: 'held', unknown: [], path: page.path, ...talk });
  }

  keep(page: Page, as: CountedAs = 'people', isExact = false): void {
    keep(this.making, page, as, isExact);
  }
}
