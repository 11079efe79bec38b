import { foldName } from '../index/links';
import type { CalendarDate } from '../calendar-date';
import type { Asking } from './asking';
import { lastConversation } from './contact-health';
import { entriesAbout } from './entries';
import { inTheOpen } from './in-the-open';

/** Somebody who could help, and what says so. */
export interface Helper {
  readonly person: string;
  readonly name: string;
  /** What fits, in the note's own words, the best first. */
  readonly evidence: readonly { readonly from: 'can help with' | 'interests' | 'role' | 'detail'; readonly text: string }[];
  readonly last: CalendarDate | null;
}

type Source = Helper['evidence'][number]['from'];
const SOURCES: readonly Source[] = ['can help with', 'role', 'interests', 'detail'];

/** *Who could help with …*: people whose own words hold every word that is asked for, those who said so first. Private lines are passed over. */
export function whoCouldHelp(asking: Asking, topic: string): readonly Helper[] {
  const wanted = foldName(topic).split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const fits = (text: string): boolean => {
    const words = foldName(text);
    return wanted.every((word) => words.includes(word));
  };
  const found = [...asking.index.links.people()].flatMap(([path, whom]): readonly Helper[] => {
    const person = inTheOpen(whom);
    if (person.self) return [];
    const said: readonly (readonly [Source, readonly string[]])[] = [
      ['can help with', person.canHelpWith],
      ['role', [[person.role, person.team, person.org].filter((part) => part !== null).join(', ')]],
      ['interests', person.interests],
      ['detail', entriesAbout(asking, path).flatMap((row) => (row.isPrivate || (row.kind !== 'detail' && row.kind !== 'received' && row.kind !== 'offer') ? [] : [row.text]))],
    ];
    const evidence = said.flatMap(([from, texts]) => texts.filter(fits).map((text) => ({ from, text })));
    return evidence.length === 0 ? [] : [{ person: path, name: person.name, evidence, last: lastConversation(asking, path)?.date ?? null }];
  });
  const rank = ({ evidence: [first] }: Helper): number => (first ? SOURCES.indexOf(first.from) : SOURCES.length);
  return found.sort((a, b) => rank(a) - rank(b) || ((b.last ?? '') < (a.last ?? '') ? -1 : (b.last ?? '') > (a.last ?? '') ? 1 : a.name < b.name ? -1 : 1));
}
