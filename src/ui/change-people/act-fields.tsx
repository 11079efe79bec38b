import { parseCadence } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { ChoiceField } from '../parts/choice-field';
import { DateField } from '../parts/date-field';
import { daysAhead } from '../parts/date-presets';
import { ACTS, type ActDraft } from './act-draft';

/** Rhythms that the menu offers. */
const RHYTHMS = ['every week', 'every 2 weeks', 'every month', 'every 3 months', 'every year', 'never'];

interface ActFieldsProps {
  readonly draft: ActDraft;
  /** Circles that somebody is in already. */
  readonly circles: readonly string[];
  readonly onChange: (part: Partial<ActDraft>) => void;
}

/** What is to be done, and with which words. */
export function ActFields({ draft, circles, onChange }: ActFieldsProps) {
  const { journal } = useHandle().app;
  const { act, rhythm, circle, until } = draft;
  return (
    <div class="rapport-change-act">
      <select
        class="dropdown"
        aria-label="What to do"
        value={act}
        onChange={({ currentTarget: { value } }) => {
          const chosen = ACTS.find((each) => each.act === value);
          if (chosen) onChange({ act: chosen.act });
        }}
      >
        {ACTS.map((each) => (
          <option key={each.act} value={each.act}>
            {each.name}
          </option>
        ))}
      </select>
      {act === 'cadence' && <RhythmField value={rhythm} onChange={(words) => onChange({ rhythm: words })} />}
      {act === 'circle' && <ChoiceField label="Circle" value={circle} placeholder="its name" understood="" isWrong={false} choices={circles} onChange={(name) => onChange({ circle: name })} />}
      {act === 'snooze' && <DateField label="Snooze until" value={until} direction="future" presets={daysAhead(journal.today())} placeholder="a date" onChange={(date) => onChange({ until: date })} />}
      {act === 'rest' && <span class="rapport-hint">never shown as due, until you wake them</span>}
      {act === 'wake' && <span class="rapport-hint">shown again when it is time</span>}
    </div>
  );
}

function RhythmField({ value, onChange }: { readonly value: string; readonly onChange: (words: string) => void }) {
  const { words } = useHandle().app.journal;
  const cadence = value.trim() === '' ? null : parseCadence(value);
  const understood = cadence === undefined ? 'not a rhythm' : cadence === null ? '' : cadence === 'none' ? 'never' : words.cadence(cadence);
  return <ChoiceField label="How often" value={value} placeholder="every 2 weeks" understood={understood === value.trim() ? '' : understood} isWrong={cadence === undefined} choices={RHYTHMS} onChange={onChange} />;
}
