import { isRefusal, type FixRequest, type Problem, type UnknownPerson } from '../../journal/journal';
import type { AppContext, Comparison, MenuEntry } from '../app-context';
import { goesWith, ignoredCount, ignoring } from './ignoring';
import { keyedProblems, problemNow, type KeyedProblem } from './problem-rows';
import { likeThis, wayOf, type Choice, type Way } from './ways';

/** What the acts ask of the list that the rows stand in. */
interface RowList {
  readonly hasFocus: boolean;
  readonly active: string | null;
  mayGo(key: string): void;
  refresh(): void;
  focusLine(key: string | null): void;
  say(sentence: string): void;
}

/** What the user can do about a problem in a note, and about somebody without one. */
export interface FixActs {
  /** The way in which the problem of a row is mended. */
  wayOf(row: KeyedProblem): Way;
  /** Goes that way: shows what would change, or the ways or the notes to choose from, or the note. */
  fix(row: KeyedProblem, at: MouseEvent | HTMLElement): void;
  /** Shows what a fix would do, and writes it when the user says so. */
  show(requests: readonly FixRequest[]): void;
  compare(row: KeyedProblem, comparison: Comparison): void;
  /** The fixes that *Fix 12 like this…* would show. */
  likeThis(row: KeyedProblem): readonly FixRequest[];
  ignore(row: KeyedProblem): void;
  /** Takes back every *Ignore in this note*. */
  showIgnored(): void;
  create(row: { readonly key: string; readonly person: UnknownPerson }): void;
  open(row: KeyedProblem, event: MouseEvent | KeyboardEvent | null): void;
}

/** The acts of one list. A problem is looked up again before something is done about it: its line may have moved. */
export function fixActs(app: AppContext, list: RowList): FixActs {
  const { journal } = app;
  const now = ({ key, problem }: KeyedProblem): Problem => problemNow(key, journal) ?? problem;

  /** A window, or a menu, may have taken the focus from a row that is gone when it is given back. */
  const keepFocus = async (act: () => Promise<string | undefined>) => {
    const hadFocus = list.hasFocus;
    const sentence = await act();
    list.refresh();
    if (hadFocus) list.focusLine(list.active);
    if (sentence !== undefined) list.say(sentence);
  };

  const mayGo = (isMeant: (problem: Problem) => boolean) => {
    for (const { key, problem } of keyedProblems(journal.problems())) if (isMeant(problem)) list.mayGo(key);
  };

  const left = (): string => `${journal.due({ limit: 0 }).problems} left to fix.`;

  const show = (requests: readonly FixRequest[]) =>
    void keepFocus(async () => {
      const meant = new Set(requests.map(({ problem }) => problem));
      mayGo((problem) => meant.has(problem));
      const outcome = await app.showFixes(requests);
      return outcome && !isRefusal(outcome) ? `${journal.words.deed(outcome.done)} ${left()}` : undefined;
    });

  const compare = ({ key }: KeyedProblem, comparison: Comparison) =>
    void keepFocus(async () => {
      list.mayGo(key);
      const outcome = await app.showComparison(comparison);
      return outcome && !isRefusal(outcome) ? `${journal.words.deed(outcome.done)} ${left()}` : undefined;
    });

  const choose = <Value>(at: MouseEvent | HTMLElement, choices: readonly Choice<Value>[], onChoice: (value: Value) => void) =>
    app.showMenu(at, choices.map(({ title, value }, index): MenuEntry => ({ title, key: String(index + 1), onSelect: () => onChoice(value) })));

  const ignore = (problem: Problem) =>
    keepFocus(async () => {
      mayGo((each) => goesWith(each, problem));
      await app.changeSettings({ ignored: ignoring(journal.settings().ignored, problem) });
      return `Ignored: ${journal.words.problem(problem).message} ${left()}`;
    });

  const showIgnored = () =>
    keepFocus(async () => {
      const count = ignoredCount(journal.settings().ignored);
      await app.changeSettings({ ignored: {} });
      mayGo(() => true);
      return `${count} shown again. ${left()}`;
    });

  const create = ({ key, person }: { readonly key: string; readonly person: UnknownPerson }) =>
    keepFocus(async () => {
      list.mayGo(key);
      const outcome = await app.perform(journal.createPerson({ name: person.name }));
      return isRefusal(outcome) ? undefined : journal.words.deed(outcome.done);
    });

  const acts: FixActs = {
    wayOf: (row) => wayOf(now(row), journal),
    fix(row, at) {
      const way = acts.wayOf(row);
      if (way.kind === 'fix') show([way.request]);
      else if (way.kind === 'choose') choose(at, way.choices, (request) => show([request]));
      else if (way.kind === 'open') acts.open(row, null);
      else if (way.choices.length > 1) choose(at, way.choices, (comparison) => compare(row, comparison));
      else way.choices.forEach(({ value }) => compare(row, value));
    },
    show,
    compare,
    likeThis: (row) => likeThis(now(row), journal),
    ignore: (row) => void ignore(now(row)),
    showIgnored: () => void showIgnored(),
    create: (row) => void create(row),
    open(row, event) {
      const { path, at } = now(row);
      app.open(at.line === null ? { path } : { path, line: at.line + 1 }, event);
    },
  };
  return acts;
}
