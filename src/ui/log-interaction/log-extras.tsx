import type { LogDraft } from './log-draft';

interface LogExtrasProps {
  readonly draft: LogDraft;
  readonly onChange: (part: Partial<LogDraft>) => void;
}

/** Behind `…`: who started it, how long it was, and what it cost. All optional. */
export function LogExtras({ draft, onChange }: LogExtrasProps) {
  return (
    <div class="rapport-extras">
      <label>
        <span>Who started it</span>
        <select class="dropdown" value={draft.initiatedBy ?? ''} onChange={({ currentTarget: { value } }) => onChange({ initiatedBy: value === 'me' || value === 'them' ? value : null })}>
          <option value="">Not noted</option>
          <option value="me">I did</option>
          <option value="them">They did</option>
        </select>
      </label>
      <label>
        <span>How long, in minutes</span>
        <input type="text" inputMode="numeric" autocomplete="off" value={draft.duration ?? ''} onInput={({ currentTarget: { value } }) => onChange({ duration: minutesOf(value) })} />
      </label>
      <label>
        <span>Energy</span>
        <select class="dropdown" value={draft.energy ?? ''} onChange={({ currentTarget: { value } }) => onChange({ energy: value === '+' || value === '0' || value === '-' ? value : null })}>
          <option value="">Not noted</option>
          <option value="+">It gave me energy</option>
          <option value="0">Neither</option>
          <option value="-">It cost me energy</option>
        </select>
      </label>
    </div>
  );
}

function minutesOf(typed: string): number | null {
  const minutes = Number.parseInt(typed, 10);
  return Number.isFinite(minutes) && minutes > 0 ? minutes : null;
}
