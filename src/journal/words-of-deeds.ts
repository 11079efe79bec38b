import type { Deed } from './actions/action';
import type { Progress } from './records/entry';
import type { EntryKind } from './records/entry-kind';

/** ", and a follow-up for Fri 20 Nov" */
function andFollowUps({ followUps, followUpOn }: { readonly followUps: number; readonly followUpOn: string | null }, dated: (iso: string) => string): string {
  if (followUps === 0) return '';
  return followUps > 1 ? `, and ${followUps} follow-ups` : `, and a follow-up${followUpOn === null ? '' : ` for ${dated(followUpOn)}`}`;
}

/** What was done, for the notice: "Logged lunch with Jo Park." */
export function deedSentence(deed: Deed, dated: (iso: string) => string): string {
  switch (deed.deed) {
    case 'logged':
      return `Logged ${deed.channel ?? 'a conversation'} with ${list(deed.people)}${andFollowUps(deed, dated)}.`;
    case 'follow-up-added':
      return `Follow-up added${deed.people.length === 0 ? '' : ` for ${list(deed.people)}`}${deed.on === null ? '' : `, ${dated(deed.on)}`}.`;
    case 'completed': {
      const next = deed.recurs ? (deed.nextOn === null ? ' It comes again.' : ` It comes again on ${dated(deed.nextOn)}.`) : '';
      return `Done.${next}${deed.contactWith.length === 0 ? '' : ` Also counts as a conversation with ${list(deed.contactWith)}.`}`;
    }
    case 'snoozed':
      return deed.name === null ? `Snoozed to ${dated(deed.until)}.` : `${deed.name} snoozed to ${dated(deed.until)}.`;
    case 'person-created':
    case 'meeting-created':
      return `Made a note for ${deed.name}.`;
    case 'fixed':
      return deed.problems === 1 ? `Fixed in ${deed.name}.` : `Fixed ${deed.problems} places in ${count(deed.notes, 'note')}.`;
    case 'copy-discarded':
      return `Moved ${deed.name} to the trash.`;
    case 'set-up':
      return deed.notes === 0 ? 'Set up. No note was changed.' : `Set up. Properties added to ${count(deed.notes, 'note')}.`;
    case 'captured':
      return `${capital(KIND_NAMES[deed.kind])} saved${deed.people.length === 0 ? ` in ${deed.name}` : ` for ${list(deed.people)}`}${andFollowUps(deed, dated)}.`;
    case 'sheet-prepared':
      return deed.isNew ? `Prepared the one-on-one with ${deed.name}, ${dated(deed.on)}.` : `The one-on-one with ${deed.name}, ${dated(deed.on)}, is prepared already.`;
    case 'sheet-refreshed':
      return `Added ${count(deed.lines, 'line')}.`;
    case 'one-on-one-closed':
      return deed.isHeld ? `Closed the one-on-one with ${deed.name}${deed.followUps === 0 ? '' : `, with ${count(deed.followUps, 'follow-up')}`}.` : `The one-on-one with ${deed.name} is cancelled. All points stay open.`;
    case 'templates-written':
      return deed.notes === 0 ? `The templates stand in ${deed.folder} already.` : `Wrote ${count(deed.notes, 'template')} to ${deed.folder}.`;
    case 'people-changed':
      return deed.people.length === 1 ? `Changed ${list(deed.people)}.` : `Changed ${count(deed.notes, 'note')}.`;
    case 'date-changed':
      return deed.on === null ? 'Promised for no day any more.' : `Promised for ${dated(deed.on)} now${deed.told ? ', and they were told' : ''}.`;
    case 'conversation-denied':
      return `What was noted for ${dated(deed.on)} counts as a conversation no more.`;
    case 'inserted-today':
      return deed.people === 0 ? `Nobody is missing in ${deed.name}.` : `Added ${deed.people === 1 ? '1 person' : `${deed.people} people`} to ${deed.name}.`;
    case 'introduced':
      return `Noted to introduce ${deed.people[0]} and ${deed.people[1]}.`;
    case 'introduction-marked':
      return `${capital(PROGRESS_OF_INTRODUCTION[deed.as])}.`;
    case 'undone':
      return deed.notes === 1 ? 'Undone.' : `Undone in ${deed.notes} notes.`;
  }
}

/** How far an introduction is, as the screen says it. */
export const PROGRESS_OF_INTRODUCTION: Readonly<Record<Progress, string>> = { open: 'to be made', 'under-way': 'both were asked', done: 'introduced', dropped: 'came to nothing' };

/** Kinds of things noted, as the screen calls them. */
export const KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  detail: 'detail', need: 'need', agenda: 'point to talk about', win: 'win', 'heads-up': 'heads-up', problem: 'problem', offer: 'offer', ask: 'ask', intro: 'introduction',
  feedback: 'feedback', thanks: 'thanks', gave: 'given', received: 'received', learned: 'learned', decision: 'decision', 'objective-talk': 'talk about objectives',
};

/** "1 note", "3 notes". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** "Ada", "Ada and Bo", "Ada, Bo and 3 more". */
function list(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return names.length === 3 ? `${names.slice(0, 2).join(', ')} and ${names[2] ?? ''}` : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
