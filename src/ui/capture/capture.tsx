import { useId, useLayoutEffect } from 'preact/hooks';
import type { CaptureOpening } from '../app-context';
import { useHandle } from '../parts/app-handle';
import { DateField } from '../parts/date-field';
import { daysAhead } from '../parts/date-presets';
import { IconButton } from '../parts/icon';
import { PersonChip } from '../people-field/person-chip';
import { withSomebody } from './capture-draft';
import { CaptureField } from './capture-field';
import { CaptureFoot } from './capture-foot';
import { CapturePreviewLines } from './capture-preview';
import { KeptLine } from './kept-line';
import { KindChips } from './kind-chips';
import { CHIPS, kindName, KINDS } from './kinds';
import { useCapture } from './use-capture';
import { useSuggestions, type CaptureSuggestion } from './use-suggestions';

/** What the window is drawn with. */
export interface CaptureProps {
  readonly host: HTMLElement;
  readonly opening: CaptureOpening;
  readonly onClose: () => void;
}

/** The window *Capture*: one field, what was understood of it, and the line as it will stand. */
export function Capture({ host, opening, onClose }: CaptureProps) {
  const { app } = useHandle();
  const capture = useCapture({ app, host, opening, onClose });
  const { draft, kept, question, step } = capture;
  const titleId = `rapport-capture-title-${useId()}`;
  const suggestions = useSuggestions(step === 0 ? draft.text : '', draft.hasPerson ? draft.people : [], app.journal);

  useLayoutEffect(() => host.closest('[role="dialog"]')?.setAttribute('aria-labelledby', titleId), [host, titleId]);

  const choose = (suggestion: CaptureSuggestion) => {
    const { token } = suggestions;
    if (!token) return;
    const text = `${draft.text.slice(0, token.from)}${draft.text.slice(token.from + 1 + token.typed.length).trimStart()}`;
    suggestions.hide();
    capture.change('person' in suggestion ? withSomebody({ ...draft, text }, suggestion.person) : { text, kind: suggestion.kind.kind, hasKind: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const digit = event.altKey ? Number(/^Digit([1-9])$/.exec(event.code)?.[1] ?? 0) : 0;
    const chip = digit <= CHIPS ? KINDS[digit - 1] : undefined;
    if (chip && step === 0) capture.setKind(chip.kind);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) capture.saveNow();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="rapport-capture-body" role="group" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <span class="rapport-unseen" id={titleId}>
        Capture
      </span>
      <CaptureField
        label={question ?? 'What is to be noted?'}
        placeholder={question ?? 'What is to be noted?'}
        value={step === 0 ? draft.text : (draft.answers[step - 1] ?? '')}
        suggestions={suggestions}
        onText={capture.type}
        onChoose={choose}
        onEnter={capture.next}
        onBackspace={step === 0 ? capture.takeBack : capture.back}
      >
        {step === 0 && draft.people.map((person, index) => (
          <PersonChip
            key={person.kind === 'known' ? person.path : person.name}
            person={person}
            onRemove={() => capture.change({ people: draft.people.filter((_, at) => at !== index), hasPerson: true })}
            onDecide={(decided) => capture.change({ people: draft.people.map((each, at) => (at === index ? decided : each)) })}
          />
        ))}
        <span class="rapport-chip rapport-chip-kind">{question ?? kindName(draft.kind)}</span>
        {step === 0 && draft.isPrivate && (
          <span class="rapport-chip">
            Private
            <IconButton icon="x" label="Not private" class="rapport-chip-remove" tabIndex={-1} onPress={() => capture.change({ isPrivate: false })} />
          </span>
        )}
      </CaptureField>
      <div class="rapport-capture-results">
        <KeptLine kept={kept} onTake={capture.takeKept} onDiscard={capture.discardKept} />
        {step === 0 && <KindChips kind={draft.kind} isPrivate={draft.isPrivate} onKind={capture.setKind} onPrivate={(isPrivate) => capture.change({ isPrivate })} />}
        {question !== undefined && draft.kind === 'feedback' && (
          <DateField label="By when" value={capture.due} direction="future" presets={daysAhead(app.journal.today())} placeholder="by when" onChange={capture.setDue} />
        )}
        <CapturePreviewLines draft={draft} activePath={opening.activePath} message={capture.message} />
      </div>
      <CaptureFoot isQuestion={question !== undefined} onSave={capture.next} onClose={onClose} />
    </div>
  );
}
