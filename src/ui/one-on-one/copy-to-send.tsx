import { useState } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import { Message } from '../parts/message';
import { WindowFrame } from '../parts/window-frame';

interface CopyToSendProps {
  readonly host: HTMLElement;
  readonly text: string;
  readonly titleEl: HTMLElement;
  readonly onDone: (isCopied: true | undefined) => void;
}

/** The window *Copy to send*: the text as it will be copied, which may still be changed. */
export function CopyToSend({ host, text, titleEl, onDone }: CopyToSendProps) {
  const { app } = useHandle();
  const [shown, setShown] = useState(text);
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await host.ownerDocument.defaultView?.navigator.clipboard.writeText(shown);
      onDone(true);
    } catch {
      setMessage(`It could not be copied. Select the text and press ${app.modifierName}+C.`);
    }
  };
  return (
    <WindowFrame title="Copy to send" titleEl={titleEl} saveName="Copy" canSave={shown.trim() !== ''} onSave={() => void copy()} focusesSave onClose={() => onDone(undefined)} foot={message === '' ? 'Without private lines, details, thanks, and their side.' : <Message text={message} />}>
      <textarea class="rapport-to-send" aria-label="Text to send" rows={14} value={shown} onInput={({ currentTarget: { value } }) => setShown(value)} />
    </WindowFrame>
  );
}
