import { readFrontMatter } from '../notes/front-matter';
import { setProperty, type NewPropertyValue } from '../notes/front-matter-edit';
import { ourProperties, type PropertyName } from '../records/vocabulary';
import type { EditResult } from '../notes/edit';

/** Sets one of our properties, in the spelling that the note already uses. */
export function setPersonProperty(text: string, name: PropertyName, value: NewPropertyValue): EditResult {
  const front = readFrontMatter(text);
  const standing = front.kind === 'read' ? ourProperties(front.properties).get(name)?.name : undefined;
  return setProperty(text, standing ?? name, value);
}
