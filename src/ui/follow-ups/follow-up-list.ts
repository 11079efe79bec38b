import type { Journal } from '../../journal/journal';
import type { AppContext } from '../app-context';
import { hold, withoutRows } from './arrangement';
import { askingJournal, type Ask } from './ask-journal';
import { DoneMarks } from './done-marks';
import { filterFor, type ChosenFilter } from './filter';
import { focusOfToday } from './focus-today';
import { latestRows } from './latest-row';
import { drawStep, isHint, linesOf, type Line } from './lines';
import { allSections, isSectionOpen, readOpenSections, type OpenSections } from './open-sections';
import { Presence, type Whereabouts } from './presence';
import { closed, sectionsOf, type Found, type SectionName, type ShownSection } from './rows';
import { stayNear, stepFrom, type Step } from './roving';

const OPEN_KEY = 'follow-ups-open';

/**
 * What the sidebar shows and what is active in it, apart from the drawing. It asks the journal, keeps rows where they
 * are while it is held, and tells its listener when something is different.
 */
export class FollowUpList {
  readonly done = new DoneMarks();
  sections: readonly ShownSection[] = [];
  lines: readonly Line[] = [];
  /** Grows when sections or rows may stand elsewhere. */
  arrangement = 0;
  /** Lines that are drawn, from the first. */
  drawn: number;
  /** Key of the line that is the tab stop. */
  active: string | null = null;
  /** Key of the row that shows its reason and buttons. */
  openRow: string | null = null;
  /** Grows when the active line is to be given the focus. */
  focusWanted = 0;
  /** What the live region says. */
  spoken = '';
  readonly #app: AppContext;
  readonly #ask: Ask;
  readonly #presence = new Presence();
  readonly #acted = new Set<string>();
  #tell: () => void = () => undefined;
  #wasLoading = false;
  #found: Found | undefined;
  #open: OpenSections;
  #showsEverybody = false;
  #chosen: ChosenFilter = {};
  #words: string | null = null;
  readonly #closedHere = new Set<SectionName>();
  #showsHints = false;

  constructor(app: AppContext) {
    this.#app = app;
    this.#ask = askingJournal(app.journal);
    this.drawn = drawStep(app.isPhone);
    this.#open = readOpenSections(app.load(OPEN_KEY));
  }

  /** Calls the listener, the only one, whenever something is different. */
  listen(listener: () => void): void {
    this.#tell = listener;
  }

  get journal(): Journal {
    return this.#app.journal;
  }

  /** What was found last, for the sentence of an empty list. */
  get found(): Found | undefined {
    return this.#found;
  }

  get hasFocus(): boolean {
    return this.#presence.hasFocus;
  }

  isOpen(name: SectionName): boolean {
    // What somebody looks for may stand in any section; what is closed meanwhile is not remembered.
    return this.isFiltered ? !this.#closedHere.has(name) : isSectionOpen(this.#open, name);
  }

  /** Asks the journal again. `anew`: the user asked for it, so everything may move. */
  refresh(anew = false): void {
    const filter = filterFor(this.#chosen, this.#words ?? '');
    const showing = { isOpen: (name: SectionName) => this.isOpen(name), hints: this.#showsHints, limit: this.drawn, size: this.journal.settings().focus };
    const found = this.#ask({ ...showing, filter });
    const next = sectionsOf(found, { ...showing, focus: this.#showsEverybody || filter ? null : focusOfToday(this.#app, found.due) });
    this.#found = found;
    // While notes are read for the first time, rows appear as they are found.
    const isLoading = this.journal.loading() !== undefined;
    const isAppearing = isLoading || this.#wasLoading;
    const isHeld = this.#presence.isHeld && !anew && !isAppearing && this.sections.length > 0;
    this.#wasLoading = isLoading;
    // What appears above the first of them is the first: Tab leads there, unless the user is in the list already.
    if (isAppearing && !this.#presence.hasFocus) this.active = null;
    // A row that was acted on may go even if it is asked for again before the answer has changed.
    const shown = new Set(next.flatMap((section) => section.rows.map((row) => row.key)));
    // Open again, by Undo or by hand: the mark goes even where nobody holds the row any more.
    for (const key of shown) if (this.done.isWritten(key)) this.done.forget(key);
    if (!isHeld) for (const key of this.#acted) if (!shown.has(key)) this.#acted.delete(key);
    this.#arrange(isHeld ? hold(this.sections, next, { latest: latestRows({ journal: this.journal, found, done: this.done }), acted: this.#acted }) : next);
  }

  /** The pointer or the focus went somewhere: rows that are done go, and where nothing is held, the new order comes. */
  went(what: 'pointer' | 'focus', where: Whereabouts): void {
    if (!this.#presence.set(what, where)) return;
    const away = new Set(this.sections.flatMap(({ name, rows }) => (this.#presence.isIn(name) ? [] : rows.map((row) => row.key).filter((key) => this.done.isWritten(key)))));
    for (const key of away) this.done.forget(key);
    if (!this.#presence.isHeld) this.refresh();
    else if (away.size > 0) this.#arrange(withoutRows(this.sections, away));
    else this.#tell();
  }

  toggleSection(name: SectionName): void {
    if (!this.isFiltered) this.#setOpen({ ...this.#open, [name]: !this.isOpen(name) });
    else if (!this.#closedHere.delete(name)) this.#closedHere.add(name);
    if (!this.isOpen(name)) this.sections = this.sections.map((section) => (section.name === name ? closed(section) : section));
    this.refresh();
  }

  openAll(open: boolean): void {
    this.#setOpen(allSections(open));
    this.refresh(true);
  }

  showEverybody(): void {
    this.#showsEverybody = true;
    this.refresh();
  }

  /** Shows what need not be wrong below the errors, or takes it away. */
  toggleHints(): void {
    this.#showsHints = !this.#showsHints;
    if (!this.#showsHints) this.sections = this.sections.map((section) => ({ ...section, rows: section.rows.filter((row) => !isHint(row)) }));
    this.refresh();
  }

  /** What the filter's menu has set. */
  get chosen(): ChosenFilter {
    return this.#chosen;
  }

  /** The words of the filter's field; null while it is not shown. */
  get words(): string | null {
    return this.#words;
  }

  /** Whether something is left out. */
  get isFiltered(): boolean {
    return filterFor(this.#chosen, this.#words ?? '') !== undefined;
  }

  choose(chosen: ChosenFilter): void {
    this.#chosen = chosen;
    this.#closedHere.clear();
    this.refresh(true);
  }

  /** Filters by words; null takes the field away. */
  search(words: string | null): void {
    this.#words = words;
    this.#closedHere.clear();
    this.refresh(true);
  }

  /** Shows everything again; the active line keeps the focus. */
  clearFilter(): void {
    this.#chosen = {};
    this.search(null);
    this.focusLine(this.active);
  }

  drawMore(): void {
    if (this.lines.length <= this.drawn) return;
    this.drawn += drawStep(this.#app.isPhone);
    this.refresh();
  }

  activate(key: string): void {
    if (this.active === key) return;
    this.active = key;
    this.#tell();
  }

  move(step: Step): void {
    if (step === 'last') this.#drawAll();
    this.focusLine(stepFrom(this.lines, this.active, step) ?? null);
    if (this.lines.findIndex((line) => line.key === this.active) > this.drawn - 10) this.drawMore();
  }

  /** Makes a line the active one and gives it the focus. */
  focusLine(key: string | null): void {
    if (key === null) return;
    this.active = key;
    this.focusWanted += 1;
    this.#tell();
  }

  /** Opens a row, and closes the one that was open; null closes it. */
  openOnly(key: string | null): void {
    this.openRow = key;
    this.#tell();
  }

  say(sentence: string): void {
    this.spoken = sentence;
    this.#tell();
  }

  /** The user acts on this row: when the journal has it elsewhere, it goes at once. */
  mayGo(key: string): void {
    this.#acted.add(key);
  }

  /** The user acted on these rows (keys before and after the act): they go and come at once. The active line stays near. */
  acted(...keys: readonly string[]): void {
    for (const key of keys) this.mayGo(key);
    this.active = stayNear(this.lines, this.active, this.lines.filter((line) => !keys.includes(line.key)));
    this.refresh();
  }

  #drawAll(): void {
    if (this.lines.length <= this.drawn) return;
    this.drawn = this.sections.reduce((sum, section) => sum + 1 + section.total + section.buttons.length, 0);
    this.refresh();
  }

  #setOpen(open: OpenSections): void {
    this.#open = open;
    this.#app.save(OPEN_KEY, open);
  }

  #arrange(sections: readonly ShownSection[]): void {
    const lines = linesOf(sections);
    const active = stayNear(this.lines, this.active, lines);
    if (active !== this.active && this.active !== null && this.#presence.hasFocus) this.focusWanted += 1;
    this.sections = sections;
    this.lines = lines;
    this.active = active;
    if (!lines.some((line) => line.key === this.openRow)) this.openRow = null;
    this.arrangement += 1;
    this.#tell();
  }
}
