import type { CalendarDate, CaptureRequest, NewFollowUp, PersonRef } from '../../journal/journal';
import type { AppContext, Offer } from '../app-context';
import { noteName } from '../people-field/chosen';

/** What comes after something was captured: an offer in its notice, or a follow-up that the user has typed. */
interface FollowThrough {
  readonly offer: Offer | undefined;
  readonly followUp: NewFollowUp | null;
}

/** Detail: a follow-up. Thanks: to plan them. Feedback: what I will do about it. Source: managing-up.md, Capture. */
export function followThrough(app: AppContext, { kind, text, people }: CaptureRequest, { will, dueOn }: { readonly will: string; readonly dueOn: CalendarDate | null }): FollowThrough {
  const open = (words: string) => () => app.addFollowUp(people.flatMap((person) => pathOf(person, app)), words);
  const name = people.map((person) => nameOf(person, app)).join(' and ');
  const isPlanned = kind === 'feedback' && will.trim() !== '';
  return {
    offer:
      kind === 'detail'
        ? { name: 'Make a follow-up', run: open(`Ask about: ${text}`) }
        : kind === 'thanks'
          ? { name: 'Plan to thank them', run: open(`Thank ${name === '' ? 'them' : name}${/^for\b/i.test(text) ? ' ' : ': '}${text}`) }
          : undefined,
    followUp: isPlanned ? { text: will.trim(), dueOn, owner: 'me' } : null,
  };
}

function pathOf(person: PersonRef, { journal }: AppContext): readonly string[] {
  if ('path' in person) return [person.path];
  const match = journal.whoIs(person.name);
  return match.kind === 'person' ? [match.path] : [];
}

function nameOf(person: PersonRef, { journal }: AppContext): string {
  if ('name' in person) return person.name;
  return journal.person(person.path)?.name ?? noteName(person.path);
}
