import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ExplainedConversation, NoteExplanation, Problem } from '../../journal/journal';
import type { Place } from '../app-context';
import { useHandle } from '../parts/app-handle';
import { IconButton } from '../parts/icon';

/** So many conversations of one note are told. */
const SHOWN = 20;

const TITLE = 'Why is this note counted, or not?';

/** What the window is drawn with. */
export interface ExplainNoteProps {
  readonly explanation: NoteExplanation;
  /** What is wrong with the note. */
  readonly problems: readonly Problem[];
  readonly titleEl: HTMLElement;
  readonly onClose: () => void;
}

/** The window that says what a note is and by which mark, and of each of its conversations whether it counts. */
export function ExplainNote({ explanation, problems, titleEl, onClose }: ExplainNoteProps) {
  const { app } = useHandle();
  const { words } = app.journal;
  const titleId = `rapport-explain-${useId()}`;
  const { path, kind } = explanation;
  const conversations = newestFirst(explanation.conversations);
  const contents = words.noteContents(explanation);
  const open = (place: Place, event: MouseEvent) => {
    onClose();
    app.open(place, event);
  };
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  useLayoutEffect(() => titleEl.replaceChildren(app.isPhone ? '' : TITLE), [titleEl, app.isPhone]);
  return (
    <div class="rapport-window-body rapport-explanation" role="group" aria-labelledby={titleId}>
      <span class="rapport-unseen" id={titleId}>
        {TITLE}
      </span>
      {app.isPhone && (
        <div class="rapport-window-head">
          <IconButton icon="x" label="Close" onPress={onClose} />
          <h2>{TITLE}</h2>
        </div>
      )}
      <p>{words.noteKind(explanation)}</p>
      {problems.map((problem) => {
        const { message, remedy } = words.problem(problem);
        const { line } = problem.at;
        return <p key={JSON.stringify([problem.code, line, problem.property])}>{`${message}${line === null ? '' : ` (line ${line + 1})`} ${remedy}`}</p>;
      })}
      {contents !== '' && <p>{contents}</p>}
      {kind === 'person' && (
        <>
          <h3>Get in touch</h3>
          {words.contactReasons(app.journal.contactHealth(path)).map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </>
      )}
      {conversations.length > 0 && (
        <>
          <h3>Conversations in this note</h3>
          <ul>
            {conversations.slice(0, SHOWN).map((conversation, index) => (
              <Told key={index} conversation={conversation} onOpen={(event) => open({ path, line: conversation.line }, event)} />
            ))}
          </ul>
          {conversations.length > SHOWN && <p class="rapport-hint">{`And ${conversations.length - SHOWN} more.`}</p>}
        </>
      )}
      {!app.isPhone && (
        <div class="rapport-window-foot">
          <p class="rapport-foot-text">The settings say which marks count.</p>
          <button type="button" ref={close} onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}

/** Without a date first: those want looking at. */
function newestFirst(conversations: readonly ExplainedConversation[]): readonly ExplainedConversation[] {
  return [...conversations].sort((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'));
}

/** One conversation: its line opens the note there. */
function Told({ conversation, onOpen }: { readonly conversation: ExplainedConversation; readonly onOpen: (event: MouseEvent) => void }) {
  const { title, verdict } = useHandle().app.journal.words.told(conversation);
  return (
    <li>
      <button type="button" class="rapport-link" onClick={onOpen}>
        {title}
        <span class="rapport-unseen">{`line ${conversation.line}`}</span>
      </button>
      <span class="rapport-hint">{verdict}</span>
    </li>
  );
}
