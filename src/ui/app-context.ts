import type { Journal } from '../journal/journal';
import type { ActionOutcome, FixRequest, Settings } from '../journal/journal';

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

/** Two notes to be held side by side: a sync service's copy and its note, or two notes that may be of one person. */
export interface Comparison {
  /** Vault path; of the copy, if it is one. */
  readonly path: string;
  readonly other: string;
  readonly isCopy: boolean;
}

/** A button that a notice has beside Undo. */
export interface Offer {
  readonly name: string;
  readonly run: () => void;
}

/** The device's key for *Hide personal details*: true for a screen that others see. */
export const HIDES_KEY = 'person-hides';

/** What *Capture* opens with. */
export interface CaptureOpening {
  /** Vault paths of whom it is about; several stand for the meeting that they are in. */
  readonly people: readonly string[];
  readonly text: string;
  /** Vault path of the note in front of the user; null for none. */
  readonly activePath: string | null;
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
  /** A link to a note as the vault's settings want it, for what is dragged into a note. */
  linkFor(path: string): string;
  /** Shows the app's menu at the pointer, or below an element. */
  showMenu(at: MouseEvent | HTMLElement, entries: readonly MenuEntry[]): void;
  /** Asks for a date in the app's prompt; undefined if the user left. */
  askDate(title: string): Promise<import('../journal/journal').CalendarDate | undefined>;
  /** Lets the user choose one of the vault's folders; undefined if the user left. */
  askFolder(title: string): Promise<string | undefined>;
  /** Vault paths of all folders, without the root. */
  folders(): readonly string[];
  /** Carries out an action and tells the user, with Undo and an offer; resolves when the note is written or the refusal is shown. */
  perform(action: Promise<ActionOutcome>, offer?: Offer): Promise<ActionOutcome>;
  /** The same for a window that shows by itself what was done: only what went wrong is told. */
  performQuietly(action: Promise<ActionOutcome>): Promise<ActionOutcome>;
  /** Opens the window *Log interaction* with these people (vault paths); `onClosed` is called when it is closed. */
  logInteraction(people: readonly string[], onClosed?: () => void): void;
  /** Opens *Add follow-up* with these people (vault paths), and perhaps words that the user may change. */
  addFollowUp(people: readonly string[], text?: string, onClosed?: () => void): void;
  /** Opens *Sort new people*. */
  sortNewPeople(): void;
  /** Opens *Change several people*. */
  changePeople(): void;
  /** Opens *Get in touch*. */
  getInTouch(): void;
  /** Opens *Capture*; `people` (vault paths) are by default those of the active note. */
  capture(people?: readonly string[]): void;
  /** *Prepare one-on-one* with somebody (vault path): makes the note or finds it, and opens it. */
  prepareOneOnOne(person: string): void;
  /** Opens the window *Close one-on-one* for a meeting note. */
  closeOneOnOne(path: string): void;
  /** Opens the window *Fix*; resolves when it is closed, with what became of it, or undefined if the user left. */
  showFixes(requests: readonly FixRequest[]): Promise<ActionOutcome | undefined>;
  /** Opens the window *Compare*; resolves when it is closed, as `showFixes` does. */
  showComparison(comparison: Comparison): Promise<ActionOutcome | undefined>;
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
