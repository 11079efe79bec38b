import type { Person, PersonSummary, Words } from '../../journal/journal';

/** "Boss · Platform · prefers it direct": relation, team or organisation, and how to talk to them; what is not known is left out. */
export function summaryLine(summary: Pick<PersonSummary, 'relation'>, profile: Pick<Person, 'team' | 'org' | 'communication'>, words: Pick<Words, 'manner'>): string {
  const parts = [capital(summary.relation ?? ''), profile.team ?? profile.org ?? '', profile.communication === null ? '' : words.manner(profile.communication)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The name that a short sentence uses: "Dana". */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
