import { useHandle } from '../parts/app-handle';

interface CaptureFootProps {
  /** A question is asked that may be skipped. */
  readonly isQuestion: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The last line: which keys do what; on a phone the buttons. */
export function CaptureFoot({ isQuestion, onSave, onClose }: CaptureFootProps) {
  const { app } = useHandle();
  if (app.isPhone) {
    return (
      <div class="rapport-capture-buttons">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="mod-cta" onClick={onSave}>
          {isQuestion ? 'Next' : 'Save'}
        </button>
      </div>
    );
  }
  const keys = isQuestion
    ? [['↵', 'next, or skip'], [`${app.modifierName} ↵`, 'save now'], ['esc', 'later']]
    : [['↵', 'save'], ['@', 'person'], ['#', 'kind'], ['!', 'private in front'], ['Alt+1 to 5', 'kind'], ['esc', 'keep a draft']];
  return (
    <div class="prompt-instructions">
      {keys.map(([key, purpose]) => (
        <div key={key} class="prompt-instruction">
          <span class="prompt-instruction-command">{key}</span>
          <span>{purpose}</span>
        </div>
      ))}
    </div>
  );
}
