import { WEEKDAYS, type Answers } from './answers';

interface QuestionProps {
  readonly answers: Answers;
  readonly onAnswer: (part: Partial<Answers>) => void;
}

/** When is your one-on-one? Nothing is written before a day is chosen. */
export function OneOnOneQuestion({ answers: { every, weekday }, onAnswer }: QuestionProps) {
  return (
    <div class="rapport-one-on-one">
      <select class="dropdown" aria-label="How often is it" value={every} onChange={({ currentTarget: { value } }) => onAnswer({ every: value === 'weekly' ? value : 'every 2 weeks' })}>
        <option value="weekly">Every week</option>
        <option value="every 2 weeks">Every 2 weeks</option>
      </select>
      <select class="dropdown" aria-label="On which day" value={weekday} onChange={({ currentTarget: { value } }) => onAnswer({ weekday: value })}>
        <option value="">Choose a day</option>
        {WEEKDAYS.map(([written, name]) => (
          <option key={written} value={written}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
