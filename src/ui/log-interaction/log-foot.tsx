import { useHandle } from '../parts/app-handle';
import { noteName } from '../people-field/chosen';
import { destinationOf, type LogDraft } from './log-draft';

/** The last line: where the log goes, or why it was not saved. */
export function LogFoot({ draft, message }: { readonly draft: LogDraft; readonly message: string }) {
  const { journal } = useHandle().app;
  if (message !== '') {
    return (
      <span role="alert" class="rapport-message">
        {message}
      </span>
    );
  }
  const destination = destinationOf(draft, journal);
  if (!destination) return null;
  const name = noteName(destination.path);
  const place = destination.heading === null ? name : `${name}, under ${destination.heading}`;
  return <span>{destination.creates ? `New note: ${place}` : place}</span>;
}
