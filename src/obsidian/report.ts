import { Notice, Platform } from 'obsidian';
import { isRefusal, type ActionOutcome, type Journal, type Refusal } from '../journal/journal';
import type { Offer, Place } from '../ui/app-context';

/** How long a notice with a button in it stays; screens.md, section 11. */
const SHOWN = { desktop: 8_000, phone: 10_000 };

/**
 * Tells the user what became of an action: one notice at a time, one sentence, with Undo. The one place where errors of
 * ours are caught.
 */
export class Report {
  readonly #journal: Journal;
  readonly #open: (place: Place) => void;
  #notice: Notice | undefined;

  constructor(journal: Journal, open: (place: Place) => void) {
    this.#journal = journal;
    this.#open = open;
  }

  /** Waits for an action and tells its outcome, with an offer beside Undo. Never throws: a mistake of ours is shown, and answered as a refusal. */
  async perform(action: Promise<ActionOutcome>, offer?: Offer): Promise<ActionOutcome> {
    const outcome = await this.#outcomeOf(action);
    if (outcome && !isRefusal(outcome)) this.#done(outcome, offer === undefined ? [] : [offer]);
    return outcome ?? { refused: 'mistake-of-ours' };
  }

  /** Waits for an action whose window shows what was done: only a refusal, or what could not be done beside the rest, is told. */
  async performQuietly(action: Promise<ActionOutcome>): Promise<ActionOutcome> {
    const outcome = await this.#outcomeOf(action);
    if (outcome && !isRefusal(outcome) && outcome.reservations.length > 0) this.#done(outcome, []);
    return outcome ?? { refused: 'mistake-of-ours' };
  }

  /** Runs what nobody waits for. */
  run(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.#mistake(error));
  }

  /** Takes the notice away. */
  close(): void {
    this.#notice?.hide();
  }

  /** Says a sentence that is no outcome. */
  tell(sentence: string): void {
    this.#show(sentence, []);
  }

  /** What an action answers, a refusal told; undefined after a mistake of ours, which is told too. */
  async #outcomeOf(action: Promise<ActionOutcome>): Promise<ActionOutcome | undefined> {
    try {
      const outcome = await action;
      if (isRefusal(outcome)) this.#refused(outcome);
      return outcome;
    } catch (error) {
      this.#mistake(error);
      return undefined;
    }
  }

  #done({ done, undoId, reservations }: Exclude<ActionOutcome, Refusal>, offers: readonly Offer[]): void {
    const { words } = this.#journal;
    const sentences = [words.deed(done), ...reservations.map((refusal) => words.reservation(refusal))];
    const undo = { name: 'Undo', run: () => void this.perform(this.#journal.undo(undoId ?? undefined)) };
    this.#show(sentences.join(' '), [...offers, ...(undoId === null ? [] : [undo])]);
  }

  #refused(refusal: Refusal): void {
    const { path, line } = refusal;
    const place = path === undefined ? undefined : line === undefined ? { path } : { path, line: line + 1 };
    const canOpen = place !== undefined && refusal.refused !== 'note-missing';
    this.#show(this.#journal.words.refusal(refusal), canOpen ? [{ name: 'Open note', run: () => this.#open(place) }] : []);
  }

  #mistake(error: unknown): void {
    console.error('Rapport:', error);
    this.#show('Something went wrong. The developer console says what.', []);
  }

  #show(sentence: string, actions: readonly Offer[]): void {
    this.#notice?.hide();
    const content = createFragment((fragment) => {
      const el = fragment.createDiv({ cls: 'rapport-notice' });
      el.createSpan({ text: `${sentence} ` });
      for (const { name, run } of actions) {
        el.createEl('button', { cls: 'rapport-notice-action', text: name, type: 'button' }).addEventListener('click', run);
      }
    });
    this.#notice = new Notice(content, Platform.isPhone ? SHOWN.phone : SHOWN.desktop);
  }
}
