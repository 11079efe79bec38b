import { useRef } from 'preact/hooks';
import type { Found, Journal } from '../../journal/journal';

interface Known {
  readonly found: Found;
  readonly revision: number;
  readonly settings: unknown;
  readonly today: string;
}

/** What was found in the vault. Looked for again when something is different, but not while notes are being read. */
export function useFound(journal: Journal): Found {
  const known = useRef<Known | undefined>(undefined);
  const { revision } = journal;
  const [settings, today] = [journal.settings(), journal.today()];
  const before = known.current;
  const isSame = before?.revision === revision && before.settings === settings && before.today === today;
  if (before && (isSame || journal.loading())) return before.found;
  const found = journal.found();
  known.current = { found, revision, settings, today };
  return found;
}
