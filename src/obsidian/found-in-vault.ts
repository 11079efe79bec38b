import type { Found, FoundByMark, Journal } from '../journal/journal';

/** Figures of the vault, as sentences for the settings. Worked out once for each state of notes and settings. */
export class FoundInVault {
  readonly #journal: Journal;
  #known: { readonly revision: number; readonly settings: unknown; readonly found: Found } | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** "214 people, 1,106 conversations, 38 follow-ups, 7 notes to fix." */
  all(): string {
    return this.#say(({ people, conversations, followUps, older, problems }) =>
      `${[counted(people.count, 'person', 'people'), counted(conversations.count, 'conversation'), counted(followUps + older, 'follow-up'), counted(problems, 'note to fix', 'notes to fix')].join(', ')}.`);
  }

  /** How many notes are people or meetings by one list of marks: "Now: 202 people, in People and Work/Contacts." */
  byMark(kind: 'people' | 'meetings', mark: FoundByMark['because']['by']): string {
    return this.#say((found) => {
      const by = found[kind].by.filter(({ because }) => because.by === mark);
      const count = by.reduce((sum, { paths }) => sum + paths.length, 0);
      const where = mark === 'folder' && count > 0 ? `, in ${by.slice(0, 3).map(({ because }) => because.value).join(', ')}${by.length > 3 ? ', …' : ''}` : '';
      return `Now: ${kind === 'people' ? counted(count, 'person', 'people') : counted(count, 'meeting')}${where}.`;
    });
  }

  /** "Now: 412 conversations." */
  conversations(): string {
    return this.#say(({ conversations }) => `Now: ${counted(conversations.count, 'conversation')}.`);
  }

  /** "On: it would add 412 conversations with 37 people." */
  mentions(): string {
    return this.#say(({ mentions: { conversations, people } }) => {
      const adds = this.#journal.settings().mentions ? 'it adds' : 'it would add';
      return `On: ${adds} ${counted(conversations, 'conversation')} with ${counted(people, 'person', 'people')}.`;
    });
  }

  /** "Now: #ask in 240 lines, #win in 1 line." */
  tags(): string {
    return this.#say(({ tags }) => (tags.length === 0 ? '' : `Now: ${tags.map(({ kind, lines }) => `#${kind} in ${counted(lines, 'line')}`).join(', ')}.`));
  }

  unknownPeople(): string {
    return this.#say(() => `Now: ${this.#journal.unknownPeople().length.toLocaleString()}.`);
  }

  #say(words: (found: Found) => string): string {
    const { revision } = this.#journal;
    const settings = this.#journal.settings();
    // Asked for at the start too, when nothing is read yet: the app indexes the settings for its search.
    if (this.#journal.loading() && !this.#known) return 'Your notes are still being read.';
    if (this.#known?.revision !== revision || this.#known.settings !== settings) this.#known = { revision, settings, found: this.#journal.found() };
    return words(this.#known.found);
  }
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : several}`;
}
