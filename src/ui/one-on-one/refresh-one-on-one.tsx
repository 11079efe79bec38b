import { useState } from 'preact/hooks';
import { isRefusal, type ActionOutcome, type FreshLine } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Message } from '../parts/message';
import { WindowFrame } from '../parts/window-frame';
import { plainWords } from './plain-words';
import { Tick, toggled } from './ticks';

interface RefreshOneOnOneProps {
  readonly path: string;
  readonly lines: readonly FreshLine[];
  readonly titleEl: HTMLElement;
  readonly onDone: (outcome: ActionOutcome | undefined) => void;
}

/** The window *Refresh one-on-one*: what is new since it was made, under the headings that it goes to; what is ticked is added. */
export function RefreshOneOnOne({ path, lines, titleEl, onDone }: RefreshOneOnOneProps) {
  const { app } = useHandle();
  const { journal } = app;
  const [ticked, setTicked] = useState<ReadonlySet<FreshLine>>(new Set(lines));
  const [message, setMessage] = useState('');
  const [isAdding, setAdding] = useState(false);
  const wanted = lines.filter((line) => ticked.has(line));
  const add = async () => {
    if (isAdding || wanted.length === 0) return;
    setAdding(true);
    try {
      const outcome = await app.perform(journal.refreshSheet({ path, lines: wanted }));
      if (isRefusal(outcome)) setMessage(journal.words.refusal(outcome));
      else onDone(outcome);
    } finally {
      setAdding(false);
    }
  };
  return (
    <WindowFrame
      title="New since it was made"
      titleEl={titleEl}
      saveName={`Add ${wanted.length}`}
      canSave={wanted.length > 0 && !isAdding}
      onSave={() => void add()}
      focusesSave
      onClose={() => onDone(undefined)}
      foot={<Message text={message} />}
    >
      {[...new Set(lines.map(({ heading }) => heading))].map((heading) => (
        <fieldset key={heading} class="rapport-group">
          <legend>{heading}</legend>
          {lines.filter((line) => line.heading === heading).map((line) => (
            <Tick key={`${line.line.source.path} ${line.line.source.line}`} isTicked={ticked.has(line)} onTick={(isTicked) => setTicked(toggled(ticked, line, isTicked))}>
              {plainWords(line.line.words)}
              <span class="rapport-hint">{[line.line.source.label, line.line.state].filter((part) => part !== '').map((part) => ` · ${part}`).join('')}</span>
            </Tick>
          ))}
        </fieldset>
      ))}
    </WindowFrame>
  );
}
