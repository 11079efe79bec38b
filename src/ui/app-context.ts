import type { Journal } from '../journal/journal';
import type { ActionOutcome, Settings } from '../journal/journal';

/** One entry of a menu, or a line between entries. */
export type MenuEntry =
  | {
      readonly title: string;
      readonly icon?: string;
      readonly checked?: boolean;
      /** A key that selects the entry while the menu is open, as `event.key` has it: "1". */
      readonly key?: string;
      readonly onSelect: () => void;
    }
  | 'separator';

/** A place in the vault: a note, and perhaps a line of it (counted from 1). */
export interface Place {
  readonly path: string;
  readonly line?: number;
}

/** What the components ask of the app. They know the journal and this, and nothing of Obsidian. */
export interface AppContext {
  readonly journal: Journal;
  /** Whether touch layout is wanted (`.is-phone`). */
  readonly isPhone: boolean;
  /** The name of the modifier key for shortcuts shown on screen: "Ctrl" or "⌘". */
  readonly modifierName: string;
  /** Draws the app's icon of that Lucide name into an element, in place of what it holds. */
  setIcon(el: HTMLElement, icon: string): void;
  /** Opens a place; in a new tab, split or window where the event's modifiers ask for it, as everywhere in the app. */
  open(place: Place, event: MouseEvent | KeyboardEvent | null): void;
  /** Lets the app show its page preview of a note while the pointer (with the modifier) is over an element. */
  hover(event: MouseEvent, el: HTMLElement, place: Place): void;
  /** Shows the app's menu at the pointer, or below an element. */
  showMenu(at: MouseEvent | HTMLElement, entries: readonly MenuEntry[]): void;
  /** Asks for a date in the app's prompt; undefined if the user left. */
  askDate(title: string): Promise<import('../journal/journal').CalendarDate | undefined>;
  /** Carries out an action and tells the user, with Undo; resolves when the note is written or the refusal is shown. */
  perform(action: Promise<ActionOutcome>): Promise<ActionOutcome>;
  /** Opens the window *Log interaction* with these people (vault paths). */
  logInteraction(people: readonly string[]): void;
  /** Opens *Add follow-up*. */
  addFollowUp(people: readonly string[]): void;
  /** Writes some settings; notes are read again where they decide that. */
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Small state of this device, kept by the app for this vault. */
  load(key: string): unknown;
  save(key: string, value: unknown): void;
  /** The time of day now, `HH:mm`, for "Draft from 12:40". */
  timeNow(): string;
  /** Called when time has passed: a new day, or the window has the focus again. Returns what ends it. */
  onTimePassed(listener: () => void): () => void;
}
