import { DateField } from '../parts/date-field';
import { daysAhead } from '../parts/date-presets';
import { useHandle } from '../parts/app-handle';
import type { AgreedAnswer } from './close-answers';

interface AgreedRowsProps {
  /** The first name of the other one. */
  readonly name: string;
  readonly agreed: readonly AgreedAnswer[];
  readonly onChange: (agreed: readonly AgreedAnswer[]) => void;
}

/** What was agreed: who does what by when, each to be checked before it becomes a follow-up. */
export function AgreedRows({ name, agreed, onChange }: AgreedRowsProps) {
  const { journal } = useHandle().app;
  const change = (index: number, part: Partial<AgreedAnswer>) => onChange(agreed.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <>
      {agreed.map(({ isTicked, text, owner, due }, index) => (
        <div key={index} class="rapport-agreed">
          <input type="checkbox" class="task-list-item-checkbox" aria-label={`Follow up: ${text}`} checked={isTicked} onChange={({ currentTarget: { checked } }) => change(index, { isTicked: checked })} />
          <input type="text" class="rapport-agreed-text" aria-label="What was agreed" value={text} onInput={({ currentTarget: { value } }) => change(index, { text: value })} />
          <select class="dropdown" aria-label={`Who: ${text}`} value={owner} onChange={({ currentTarget: { value } }) => change(index, { owner: value === 'them' ? 'them' : 'me' })}>
            <option value="me">me</option>
            <option value="them">{name}</option>
          </select>
          <DateField label={`By when: ${text}`} value={due} direction="future" presets={daysAhead(journal.today())} placeholder="by when" onChange={(changed) => change(index, { due: changed })} />
        </div>
      ))}
    </>
  );
}
