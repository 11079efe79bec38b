import type { EntryKind, Found } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Disclosure } from '../parts/disclosure';
import { proposalsOf, tagsByLines, type Proposal } from './proposals';
import type { Surveying } from './use-survey';

interface ProposalsViewProps {
  readonly found: Found;
  readonly surveying: Surveying;
  /** Kinds whose tag will not be read. */
  readonly tagsOff: ReadonlySet<EntryKind>;
  readonly onTagsOff: (kinds: ReadonlySet<EntryKind>) => void;
}

/**
 * What is proposed, each a check box. Folders, names and links change the settings as they are ticked, so that the
 * numbers above follow; no note changes. Tags wait for Done.
 */
export function ProposalsView({ found, surveying, tagsOff, onTagsOff }: ProposalsViewProps) {
  const { app } = useHandle();
  const settings = app.journal.settings();
  const { reading, isWaiting, start, stop } = surveying;
  const take = async ({ change, leadsOn }: Proposal, on: boolean) => {
    await app.changeSettings(change(app.journal.settings(), on));
    if (leadsOn && on) start();
  };
  const toggleTag = (kind: EntryKind, on: boolean) => onTagsOff(new Set(on ? [...tagsOff, kind] : [...tagsOff].filter((each) => each !== kind)));
  const { many, few } = tagsByLines(found.tags);
  const tagBox = ({ kind, lines }: Found['tags'][number]) => (
    <Box key={`tag ${kind}`} title={`Do not read #${kind}`} note={lines === 1 ? 'It stands in 1 line already' : `It stands in ${lines.toLocaleString()} lines already`} isOn={tagsOff.has(kind)} onToggle={(on) => toggleTag(kind, on)} />
  );
  return (
    <div class="rapport-proposals">
      {proposalsOf(surveying.proposed, found).map((proposal) => (
        <Box key={proposal.key} title={proposal.title} note={proposal.note} isOn={proposal.isTaken(settings)} onToggle={(on) => void take(proposal, on)} />
      ))}
      {many.map(tagBox)}
      {few.length > 0 && (
        <Disclosure class="rapport-few-tags" summary={<span class="rapport-hint">{`Tags that stand in a few lines already: ${few.map(({ kind }) => `#${kind}`).join(', ')}`}</span>}>
          {() => few.map(tagBox)}
        </Disclosure>
      )}
      {reading && (
        <p class="rapport-surveying">
          <span>{reading.total === 0 ? 'Looking through all notes…' : `Looking through all notes… ${reading.done.toLocaleString()} of ${reading.total.toLocaleString()}`}</span>
          <button type="button" class="rapport-button" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {isWaiting && (
        <button type="button" class="rapport-button" onClick={start}>
          Look through all notes for more
        </button>
      )}
    </div>
  );
}

interface BoxProps {
  readonly title: string;
  readonly note: string;
  readonly isOn: boolean;
  readonly onToggle: (on: boolean) => void;
}

function Box({ title, note, isOn, onToggle }: BoxProps) {
  return (
    <label class="rapport-box">
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.currentTarget.checked)} />
      <span class="rapport-box-words">
        <span>{title}</span>
        <span class="rapport-hint">{note}</span>
      </span>
    </label>
  );
}
