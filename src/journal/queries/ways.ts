import type { Person } from '../records/person';

const LABELS = { prefers: 'Prefers', avoids: 'Avoids', interests: 'Interests', canHelpWith: 'Can help with' } as const;
/** More than these of one property are a list, not a line. */
const MOST = 3;

/** "Prefers: numbers first. Avoids: long preambles · surprises." of those properties; '' where none is set. */
export function waysWords(person: Pick<Person, keyof typeof LABELS>, properties: readonly (keyof typeof LABELS)[]): string {
  return properties.flatMap((property) => {
    const said = person[property].slice(0, MOST).map((text) => text.trim().replace(/\.$/, '')).filter((text) => text !== '');
    return said.length === 0 ? [] : [`${LABELS[property]}: ${said.join(' · ')}.`];
  }).join(' ');
}
