import type { Person, PersonSummary } from '../../journal/journal';
import { capital } from '../person/summary-line';

/** "Peer · Designer · Halden Systems"; what is not known is left out. */
export function whoLine(summary: Pick<PersonSummary, 'relation'> | undefined, profile: Pick<Person, 'relation' | 'role' | 'team' | 'org'>): string {
  const relation = capital(summary?.relation ?? profile.relation ?? '');
  return [relation, profile.role ?? '', profile.team ?? profile.org ?? ''].filter((part) => part !== '').join(' · ');
}
