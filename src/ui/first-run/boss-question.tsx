import { PeopleField } from '../people-field/people-field';
import type { Answers } from './answers';

interface QuestionProps {
  readonly answers: Answers;
  readonly onAnswer: (part: Partial<Answers>) => void;
}

/** Who is your boss? One person who has a note. */
export function BossQuestion({ answers: { boss }, onAnswer }: QuestionProps) {
  return <PeopleField id="rapport-boss" label="Who is your boss?" people={boss ? [boss] : []} onlyKnown takesFocus={false} onChange={(people) => onAnswer({ boss: people.at(-1) ?? null })} />;
}
