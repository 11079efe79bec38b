import type { Journal } from '../journal/journal';
import { NotDone } from './failures.mts';

/** The person that a name, an alias, a path or an e-mail address means. Throws `NotDone` for nobody and for several. */
export function findPerson(journal: Journal, name: string): string {
  const match = journal.whoIs(name);
  if (match.kind === 'person') return match.path;
  if (match.kind === 'ambiguous') throw new NotDone(`“${name}” fits ${match.candidates.join(' and ')}: say which one by its path.`);
  throw new NotDone(`Nobody is called “${name}”.`);
}
