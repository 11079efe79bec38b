import { readFrontMatter } from '../notes/front-matter';
import { setProperty, type NewPropertyValue } from '../notes/front-matter-edit';
import type { PropertyName, Vocabulary } from '../records/vocabulary';
import type { EditResult } from '../notes/edit';

export interface PropertyToSet {
  readonly name: PropertyName;
  readonly value: NewPropertyValue;
}

/** Sets one of our properties, in the spelling that the note already uses. */
export function setPersonProperty(text: string, { name, value }: PropertyToSet, vocabulary: Vocabulary): EditResult {
  const front = readFrontMatter(text);
  const standing = front.kind === 'read' ? vocabulary.ours(front.properties).get(name)?.name : undefined;
  return setProperty(text, standing ?? name, value);
}
