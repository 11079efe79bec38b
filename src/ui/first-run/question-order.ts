import type { Journal, SetUpRequest } from '../../journal/journal';
import { CADENCES, WEEKDAYS, type Answers } from './answers';

/** What is asked. */
export type Question = 'boss' | 'keep-up' | 'one-on-one';

/** The words of each question, and of its answer's name. */
export const QUESTIONS: Readonly<Record<Question, { readonly words: string; readonly name: string }>> = {
  boss: { words: 'Who is your boss?', name: 'Boss' },
  'keep-up': { words: 'Who do you want to keep up with? Up to five', name: 'Keep up with' },
  'one-on-one': { words: 'When is your one-on-one?', name: 'One-on-one' },
};

/** The questions in their order; the last one is for those who have a boss, which is not known before the first is passed. */
export function questionsFor({ boss }: SetUpRequest, at: number): readonly Question[] {
  return boss === null && at > 0 ? ['boss', 'keep-up'] : ['boss', 'keep-up', 'one-on-one'];
}

/** Was something said to it? */
export function isAnswered(question: Question, { boss, keepUpWith, weekday }: Answers): boolean {
  if (question === 'boss') return boss !== null;
  return question === 'keep-up' ? keepUpWith.size > 0 : weekday !== '';
}

/** What was said, in a line: "Priya Nair every 2 weeks, Sam Ortiz every month". */
export function answerOf(question: Question, answers: Answers, { person, words }: Pick<Journal, 'person' | 'words'>): string {
  if (!isAnswered(question, answers)) return 'skipped';
  if (question === 'boss') return answers.boss?.name ?? '';
  if (question === 'one-on-one') return `${answers.every === 'weekly' ? 'every week' : answers.every}, ${WEEKDAYS.find(([written]) => written === answers.weekday)?.[1] ?? ''}`;
  const rhythm = (written: string): string => {
    const offered = CADENCES.find((each) => each.written === written);
    return offered ? words.cadence(offered.cadence) : written;
  };
  return [...answers.keepUpWith].map(([path, cadence]) => `${person(path)?.name ?? ''} ${rhythm(cadence)}`).join(', ');
}
