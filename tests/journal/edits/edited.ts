import { applyChanges, isRefusal, type EditResult } from '../../../src/journal/journal';

/** A note after an edit; of one that is refused the reason, the line (from 0) if it has one, and what else is told. */
export function edited(text: string, edit: (text: string) => EditResult): string {
  const result = edit(text);
  if (!isRefusal(result)) return applyChanges(text, result.changes);
  const { refused, line, data } = result;
  return [refused, line ?? '', data ? JSON.stringify(data) : ''].filter((part) => part !== '').join(' ');
}
