import type { Choices } from '../../bench/random';
import { paragraphs } from '../../bench/prose';
import type { Cast } from './cast';
import type { Day } from './days';
import type { CountedAs } from './known';
import type { Ledger } from './ledger';

/** What a vault is written with. */
export interface Making {
  readonly choices: Choices;
  readonly ledger: Ledger;
  readonly cast: Cast;
  readonly today: Day;
  /** The finished notes, by path. */
  readonly notes: Map<string, string>;
}

/** A note while it is written. All lines count from 1. */
export class Page {
  readonly lines: string[];

  /** `front` are the properties, without their fences; none where it is empty. */
  constructor(
    readonly path: string,
    readonly front: readonly string[] = [],
  ) {
    this.lines = front.length === 0 ? [] : ['---', ...front, '---'];
  }

  /** Adds lines, and answers the number of the first. */
  add(...lines: readonly string[]): number {
    this.lines.push(...lines);
    return this.lines.length - lines.length + 1;
  }

  /** Adds a heading between blank lines, and answers its number. */
  heading(words: string, level = 2): number {
    return this.add('', `${'#'.repeat(level)} ${words}`, '') + 1;
  }

  /** The line of a property, in front or body. */
  lineOf(name: string): number {
    const at = this.lines.findIndex((line) => {
      const bare = line.replace(/^(?:\| |"|- )/, '');
      return bare.startsWith(name) && /^"?\s*[:|]/.test(bare.slice(name.length));
    });
    if (at < 0) throw new RangeError(`${this.path} has no ${name}`);
    return at + 1;
  }

  /** Paragraphs and lists of about that many characters, which mean nothing to a journal. */
  prose(choices: Choices, length: number): void {
    this.add('', ...paragraphs(choices, length).split('\n'), '');
  }
}

/** Finishes a note: with the line ends, the byte order mark and the end of file that some editor left in it. */
export function keep({ choices, ledger, notes }: Pick<Making, 'choices' | 'ledger' | 'notes'>, page: Page, as: CountedAs, isExact = false): void {
  const end = !isExact && choices.chance(0.12) ? '\r\n' : '\n';
  const mark = !isExact && choices.chance(0.05) ? '\uFEFF' : '';
  const last = page.lines.length === 0 || (!isExact && choices.chance(0.08)) ? '' : end;
  if (notes.has(page.path)) throw new RangeError(`${page.path} is written twice`);
  notes.set(page.path, mark + page.lines.join(end) + last);
  ledger.count(as);
}

/** A section with code, comments and quotations: nothing in it is a task, a log line or an entry. */
export function addDecoys(page: Page, { choices }: Making, link: string): void {
  const decoys: readonly (readonly string[])[] = [
    ['```md', `- [ ] Not a task ${link} 📅 2026-11-20`, `- lunch with ${link}`, '## Log', '- 2026-10-01 call: nothing', '```'],
    ['~~~', '---', 'type: person', '---', `- [ ] Not a task ${link}`, '~~~'],
    ['%%', `- [ ] Not a task ${link} #ask`, `- #win nothing ${link}`, '%%'],
    [`<!-- - [ ] Not a task ${link} -->`, '<!--', `- [ ] Not a task either ${link} 📅 2026-11-20`, '-->'],
    ['- [ ] Quoted from elsewhere #ask ([[Some meeting|↩ 6 Nov]])', `- [ ] Send ${link} the book 📅 2026-11-20 ([[Some meeting|↩ 6 Nov]])`, `- #win with ${link} ([[Some meeting|↩ 6 Nov]])`, `- lunch with ${link} ([[Some meeting|↩]])`],
    ['- [ ]', '- [x]', '-[ ] no item', '\\- [ ] no item', `Words about tasks: - [ ] no item ${link}`],
    ['| day | what |', '| --- | --- |', '| 2026-10-01 | lunch |', '', 'due:: 2026-11-20'],
  ];
  page.heading('Odds and ends', 1);
  page.add(...choices.pick(decoys), '');
}
