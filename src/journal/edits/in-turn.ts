import { applyChanges, differenceOf } from '../notes/change';
import { isRefusal, type Edit, type EditResult } from '../notes/edit';

/** Several edits as one: each on the text that the one before made; refused as a whole if one of them is. */
export function inTurn(text: string, edits: readonly Edit[]): EditResult {
  let current = text;
  for (const edit of edits) {
    const result = edit(current);
    if (isRefusal(result)) return result;
    current = applyChanges(current, result.changes);
  }
  return { changes: differenceOf(text, current) };
}
