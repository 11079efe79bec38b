import { useEffect, useRef, useState } from 'preact/hooks';
import { isRefusal, type CapturePreview } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { noteName } from '../people-field/chosen';
import { requestOf, type CaptureDraft } from './capture-draft';

/** Waits for this long after a key before the note is read for the preview, in milliseconds. */
const QUIET = 120;

interface CapturePreviewProps {
  readonly draft: CaptureDraft;
  readonly activePath: string | null;
  /** Why it was not saved; '' for nothing. */
  readonly message: string;
}

/** The line as it will stand, and where; or why it was not saved. */
export function CapturePreviewLines({ draft, activePath, message }: CapturePreviewProps) {
  const { journal } = useHandle().app;
  const el = useRef<HTMLDivElement>(null);
  const [preview, setPreview] = useState<CapturePreview | undefined>(undefined);
  const key = JSON.stringify([draft.text, draft.people, draft.kind, draft.isPrivate, draft.answers]);
  useEffect(() => {
    const request = requestOf(draft, activePath);
    let isOld = false;
    const look = async () => {
      const found = 'waitsFor' in request ? undefined : await journal.previewCapture(request);
      if (!isOld) setPreview(found === undefined || isRefusal(found) ? undefined : found);
    };
    const view = el.current?.ownerDocument.defaultView;
    const timer = view?.setTimeout(() => void look(), QUIET);
    return () => {
      isOld = true;
      view?.clearTimeout(timer);
    };
  }, [key, activePath]);

  const newcomer = draft.people.find((person) => person.kind === 'new');
  const place = preview ? `${noteName(preview.path)}, under ${preview.heading}` : newcomer && draft.text.trim() !== '' ? `New note: ${newcomer.name}` : '';
  return (
    <div class="rapport-capture-preview" ref={el}>
      {preview && (
        <code class="rapport-capture-line" dir="auto">
          {[`- ${preview.text}`, ...below(draft).map((line) => `  - ${line}`)].join('\n')}
        </code>
      )}
      {message === '' ? (
        <span class="rapport-hint">{place === '' ? ' ' : place}</span>
      ) : (
        <span role="alert" class="rapport-message">
          {message}
        </span>
      )}
    </div>
  );
}

function below(draft: CaptureDraft): readonly string[] {
  const request = requestOf(draft, null);
  return 'waitsFor' in request ? [] : (request.below ?? []);
}
