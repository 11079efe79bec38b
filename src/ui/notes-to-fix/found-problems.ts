import type { Journal, Problem, UnknownPerson } from '../../journal/journal';
import { ignoredCount } from './ignoring';

/** What is wrong with notes, as far as it was asked for. */
export interface FoundProblems {
  /** Of all errors, asked for or not. */
  readonly count: number;
  readonly errors: readonly Problem[];
  readonly hints: readonly Problem[];
  /** How many were set aside by *Ignore in this note*. */
  readonly ignored: number;
}

/** What is found by going through many notes: asked anew only when a note, the day, or what is ignored has changed. */
export interface SlowAnswers {
  /** `count`: of the errors, as the journal knows it at once. Those of a closed section are not asked for if there are errors. */
  problems(count: number, isOpen: boolean): FoundProblems;
  unknownPeople(): readonly UnknownPerson[];
}

/** The slow answers of one journal. While its notes are read for the first time nothing slow is asked. */
export function slowAnswers(journal: Journal): SlowAnswers {
  const problems = kept(() => journal.problems());
  const unknownPeople = kept(() => journal.unknownPeople());
  return {
    problems(count, isOpen) {
      const { ignored } = journal.settings();
      const isAsked = isOpen || count === 0;
      const all = isAsked && journal.loading() === undefined ? problems([journal.revision, journal.today(), ignored]) : [];
      const of = (level: Problem['level']) => all.filter((problem) => problem.level === level);
      return { count, errors: isOpen ? of('error') : [], hints: of('hint'), ignored: ignoredCount(ignored) };
    },
    unknownPeople: () => (journal.loading() === undefined ? unknownPeople([journal.revision, journal.today()]) : []),
  };
}

/** Keeps an answer for as long as what it was asked under is the same. */
function kept<Value>(answer: () => Value): (under: readonly unknown[]) => Value {
  let known: { readonly under: readonly unknown[]; readonly value: Value } | undefined;
  return (under) => {
    const isSame = known?.under.every((each, index) => each === under[index]) ?? false;
    const value = known && isSame ? known.value : answer();
    known = { under, value };
    return value;
  };
}
