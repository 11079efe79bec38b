import type { TaskFieldKey } from '../../src/journal/notes/task-fields';
import type { ProblemCode } from '../../src/journal/problem';
import type { EntryKind } from '../../src/journal/records/entry-kind';
import type { PropertyName } from '../../src/journal/records/vocabulary';

/**
 * What docs/format.md says of a property beside its names: its type, what it says, an example, what that means. An
 * example holds its lines one below the other.
 */
export type PropertyWords = readonly [property: PropertyName, type: string, says: string, example: string, means: string];

export const PERSON_PROPERTIES: readonly PropertyWords[] = [
  ['type', 'text', '`person`, or another mark of those [above](#notes)', 'type: person', 'a person, by its type'],
  ['tags', 'list', 'the tag `person` marks too; `private` makes all of the note private', 'tags: [person]', 'a person, by its tag'],
  ['category', 'link', 'a link to People or Contacts marks too', 'category: "[[People]]"', 'a person, by its category'],
  ['aliases', 'list', 'other names', 'aliases: [Dee]', '“Dee” is Dana Li'],
  ['full_name', 'text', 'the whole name, where the note is named otherwise', 'full_name: Dana Marie Li', '“Dana Marie Li” is Dana Li'],
  ['first_name', 'text', 'with the last name: another name', 'first_name: Dana\nlast_name: Li-Webb', '“Dana Li-Webb” is Dana Li'],
  ['last_name', 'text', 'with the first name: another name', 'last_name: Li-Webb\nfirst_name: Dana', '“Dana Li-Webb” is Dana Li'],
  ['relation', 'text', 'boss, skip-level, report, peer, mentor, mentee, sponsor, client, partner, friend, family, other; your own words are kept', 'relation: mentor', 'relation “mentor”'],
  ['role', 'text or link', 'what they do', 'role: Head of Data', 'role “Head of Data”'],
  ['org', 'text or link', 'where they work', 'org: "[[Halden]]"', 'organization “Halden”'],
  ['team', 'text or link', 'their team', 'team: Platform', 'team “Platform”'],
  ['location', 'text or link', 'where they live', 'location: Porto', 'location “Porto”'],
  ['email', 'list', 'addresses; an address among attendees means this person', 'email: dana@halden.example', '“dana@halden.example” is Dana Li'],
  ['phone', 'list', 'numbers', 'phone: "+351 555 0100"', 'kept as `phone`'],
  ['links', 'list', 'pages', 'links: ["https://halden.example"]', 'kept as `links`'],
  ['reports_to', 'link', 'their boss; from you upward it gives *boss* and *skip-level*', 'reports_to: "[[Marcus Webb]]"', 'Marcus Webb is your skip-level'],
  ['knows', 'links', 'whom they know', 'knows: "[[Sam Ortiz]]"', 'knows “Sam Ortiz”'],
  ['introduced_by', 'links', 'who brought you together', 'introduced_by: "[[Sam Ortiz]]"', 'introduced by “Sam Ortiz”'],
  ['influences', 'links', 'who listens to them', 'influences: "[[Sam Ortiz]]"', 'influences “Sam Ortiz”'],
  ['met_on', 'date', 'when you met; the rhythm counts from it until you have talked', 'met_on: 2026-11-01\ncadence: 2 weeks', 'every 2 weeks; due on 2026-11-15'],
  ['created', 'date', 'the same, where there is no `met_on`', 'created: 2026-11-01\ncadence: 2 weeks', 'every 2 weeks; due on 2026-11-15'],
  ['met_at', 'text', 'where you met', 'met_at: PyCon', 'met at “PyCon”'],
  ['circle', 'list', 'groups of your own', 'circle: [Mentors]', 'circle “Mentors”'],
  ['cadence', 'text or number', 'how often you want to talk; `none` wants no rhythm', 'cadence: 2 weeks', 'every 2 weeks'],
  ['last_contact', 'date', 'a conversation that is written down nowhere else; the latest one counts, here or in the notes', 'last_contact: 2026-11-06', 'last contact 2026-11-06'],
  ['next_contact', 'date', 'an explicit plan, stronger than the rhythm', 'next_contact: 2026-12-01', 'due on 2026-12-01'],
  ['snooze_until', 'date', 'not before this day', 'snooze_until: 2026-12-01\ncadence: weekly\nlast_contact: 2026-11-06', 'last contact 2026-11-06; every week; due on 2026-11-13; snoozed until 2026-12-01'],
  ['paused', 'checkbox', 'never shown as due', 'paused: true\ncadence: weekly\nlast_contact: 2026-11-06', 'last contact 2026-11-06; every week; paused'],
  ['one_on_one', 'text', 'when you meet: a rhythm and a weekday, or a date', 'one_on_one: every 2 weeks on tue', 'one-on-one “every 2 weeks on tue”'],
  ['checkin', 'text', 'how often you talk about where you are going', 'checkin: quarterly', 'check-in every 3 months'],
  ['birthday', 'date or text', 'with or without the year', 'birthday: 1980-03-05', 'birthday 1980-03-05'],
  ['communication', 'text', 'direct, collaborative, or your own words', 'communication: direct', 'communication “direct”'],
  ['prefers', 'list', 'how to reach them', 'prefers: [numbers first]', 'prefers “numbers first”'],
  ['avoids', 'list', 'what to leave out', 'avoids: [long mails]', 'avoids “long mails”'],
  ['focus', 'list', 'what they try to do', 'focus: [launch in March]', 'focus “launch in March”'],
  ['pressures', 'list', 'what presses them', 'pressures: [two people short]', 'pressures “two people short”'],
  ['needs', 'list', 'what would help', 'needs: [a date for the audit]', 'needs “a date for the audit”'],
  ['interests', 'list', 'what you have in common', 'interests: [chess]', 'interests “chess”'],
  ['can_help_with', 'list', 'what to ask them about', 'can_help_with: [hiring]', 'can help with “hiring”'],
  ['needs_help_with', 'list', 'what you could help with', 'needs_help_with: [a school in Porto]', 'needs help with “a school in Porto”'],
  ['why', 'list', 'why this tie matters to you', 'why: [she sees what I do not]', 'why “she sees what I do not”'],
  ['stage', 'text', 'met, acquaintance, regular, friend', 'stage: regular', 'stage “regular”'],
  ['self', 'checkbox', 'this note is you: never listed, never somebody to talk to', 'self: true', 'this note is you'],
];

export const MEETING_PROPERTIES: readonly PropertyWords[] = [
  ['type', 'text', '`meeting`, or another mark of those [above](#notes); a way of talking says how you talked', 'type: Call\npeople: "[[Dana Li]]"', 'a meeting, by its type; a conversation with Dana Li on 2026-11-06: call'],
  ['date', 'date, or date and time', 'when; else the date at the beginning of the name', 'date: 2026-11-12T10:00\npeople: "[[Dana Li]]"', 'a conversation with Dana Li on 2026-11-12'],
  ['people', 'links', 'who was there', 'people: "[[Dana Li]]"', 'a conversation with Dana Li on 2026-11-06'],
  ['channel', 'text', 'how you talked', 'channel: lunch\npeople: "[[Dana Li]]"', 'a conversation with Dana Li on 2026-11-06: lunch'],
  ['status', 'text', '`planned`, `held` or `cancelled`; without it a meeting is held once its day (or its time) is over', 'status: cancelled\npeople: "[[Dana Li]]"', 'a cancelled conversation with Dana Li on 2026-11-06'],
  ['initiated_by', 'text', '`me` or `them`', 'initiated_by: them', 'kept as `initiated_by`'],
  ['duration', 'number', 'minutes', 'duration: 45', 'kept as `duration`'],
  ['energy', 'text', '`+`, `0` or `-`', 'energy: "+"', 'kept as `energy`'],
  ['supports', 'links', 'the objectives that it served', 'supports: "[[Launch]]"', 'supports “Launch”'],
];

export const OBJECTIVE_PROPERTIES: readonly PropertyWords[] = [
  ['type', 'text', '`objective`', 'type: objective', 'an objective, by its type'],
  ['owner', 'link', 'whose objective it is', 'type: objective\nowner: "[[Dana Li]]"', 'an objective, by its type; owner “Dana Li”'],
  ['period', 'text', 'the time that it is for', 'type: objective\nperiod: 2026-H2', 'an objective, by its type; period “2026-H2”'],
  ['due', 'date', 'when it should be reached', 'type: objective\ndue: 2026-12-31', 'an objective, by its type; to be reached by 2026-12-31'],
  ['status', 'text', 'how it stands', 'type: objective\nstatus: open', 'an objective, by its type; status “open”'],
  ['measure', 'text', 'by what you will know', 'type: objective\nmeasure: three teams use it', 'an objective, by its type; measure “three teams use it”'],
];

/** Names of properties as people write them; of others the name as it is compared. */
export const READABLE_NAMES: readonly string[] = [
  'last contacted', 'prm-last-contacted', 'date-last-contacted', 'last chat', 'last-chatted', 'last-interaction', 'last-spoke', 'last met', 'last seen', 'last-touch',
  'prm-cadence', 'contact-frequency', 'cadence-days', 'keep-in-touch', 'check-in-frequency', 'stale-after', 'prm-tier', 'prm-snooze-until', 'prm-paused', 'prm-birthday',
  'next action', 'next-action-date', 'next-follow-up', 'follow-up', 'follow-up-date', 'date of birth', 'DOB', 'FN', 'N.GN', 'N.FN', 'TEL', 'given name', 'family name',
  'prm-relationship', 'relationship-type', 'person-type', 'relation-type', 'job title', 'based in', 'prm-location', 'met-date', 'email home', 'email work', 'meeting-recipients',
];

/** What a kind of thing noted is for, and an example below the first of its headings, or with its tag. */
export interface KindWords {
  readonly says: string;
  readonly form: string;
  readonly example: string;
  readonly means: string;
}

export const KINDS: Readonly<Record<EntryKind, KindWords>> = {
  detail: { says: 'something about a person', form: 'fact', example: '- 2026-11-06 runs', means: 'detail “runs” of 2026-11-06' },
  need: { says: 'what they need', form: 'fact', example: '- a date for the audit', means: 'need “a date for the audit”' },
  agenda: { says: 'to talk about, next time', form: '`[ ]`', example: '- [ ] Who covers the release', means: 'open agenda “Who covers the release”' },
  win: { says: 'what went well; links are credit', form: 'fact', example: '- 2026-11-13 Billing shipped, with [[Sam Ortiz]]', means: 'win “Billing shipped, with Sam Ortiz” of 2026-11-13, about Sam Ortiz' },
  'heads-up': { says: 'what they should hear from you first', form: '`[ ]`', example: '- [ ] The freeze moved', means: 'open heads-up “The freeze moved”' },
  problem: { says: 'what you bring to them, with `#option` and `#recommend` below', form: '`[ ]`', example: '- [ ] Nights are too long', means: 'open problem “Nights are too long”' },
  offer: { says: 'what you could do for them', form: '`[ ]`', example: '- [ ] Lend her the book', means: 'open offer “Lend her the book”' },
  ask: { says: 'what you want to ask them for', form: '`[ ]`', example: '- [ ] A seat in the round', means: 'open ask “A seat in the round”' },
  intro: { says: 'whom they should meet', form: '`[ ]`, `[/]` when both were asked, `[x]` when made, `[-]` when nothing came of it', example: '- [ ] [[Priya Nair]] and the data team', means: 'open intro “Priya Nair and the data team”, about Priya Nair' },
  feedback: { says: 'what they told you about you', form: '`[ ]`, `[x]` when you have told them what came of it', example: '- [ ] Say it in one sentence', means: 'open feedback “Say it in one sentence”' },
  thanks: { says: 'thanks to give', form: '`[ ]`, `[x]` when given', example: '- [x] For the review', means: 'closed thanks “For the review”' },
  gave: { says: 'what you gave', form: 'fact', example: '- the contact of a plumber', means: 'gave “the contact of a plumber”' },
  received: { says: 'what you were given', form: 'fact', example: '- a chapter to read', means: 'received “a chapter to read”' },
  learned: { says: 'what you learned', form: 'fact', example: '- batching halves the cost', means: 'learned “batching halves the cost”' },
  decision: { says: 'what was decided', form: 'fact', example: '- launch in March', means: 'decision “launch in March”' },
  'objective-talk': { says: 'where you talked about an objective', form: 'fact', example: '- March is possible', means: 'objective-talk “March is possible”' },
};

/** The fields of a task that the journal uses. */
export const TASK_FIELDS: readonly (readonly [field: TaskFieldKey, value: string, says: string, means: string])[] = [
  ['due', '2026-11-20', 'what was promised', 'a follow-up “Send the plan” for 2026-11-20'],
  ['scheduled', '2026-11-20', 'when you will look at it; snoozing writes it', 'a follow-up “Send the plan”, to look at on 2026-11-20'],
  ['start', '2026-11-20', 'when it starts', 'a follow-up “Send the plan”, from 2026-11-20 on'],
  ['recurrence', 'every week', 'it comes again when it is done', 'a follow-up “Send the plan”, repeating'],
  ['done', '2026-11-18', 'when it was done; written by *Complete*', 'a follow-up “Send the plan”'],
];

/** For each problem notes that have it, and what they mean. */
export const PROBLEMS: Readonly<Record<ProblemCode, { readonly example: string; readonly means: string }>> = {
  'front-matter-unreadable': { example: '`aliases: [Dee`', means: 'cannot be read; a problem: front-matter-unreadable' },
  'note-too-large': { example: '`- x` 5,001 times', means: 'cannot be read; a problem: note-too-large' },
  'note-has-nul-bytes': { example: '`Met at the ␀ fair`', means: 'a problem: note-has-nul-bytes' },
  'note-has-conflict-markers': { example: '`# Dana Li`<br>`<<<<<<< HEAD`<br>`Likes tea`<br>`=======`<br>`Likes coffee`<br>`>>>>>>> phone`', means: 'a problem: note-has-conflict-markers' },
  'value-not-understood': { example: '`cadence: soonish`', means: 'a problem: value-not-understood' },
  'date-ambiguous': { example: '`last_contact: 3/4/2026`', means: 'a problem: date-ambiguous' },
  'date-impossible': { example: '`birthday: 1980-02-30`', means: 'a problem: date-impossible' },
  'line-date-impossible': { example: '`## Log`<br>`- 2026-11-31 lunch`', means: 'a problem: line-date-impossible' },
  'name-ambiguous': {
    example: '`Meetings/2026-11-06 Planning.md` `people: Sam`<br>`People/Sam Lee.md` `aliases: [Sam]`<br>`People/Sam Ortiz.md` `aliases: [Sam]`',
    means: 'a problem: name-ambiguous',
  },
  'two-selves': { example: '`People/Ada Voss.md` `self: true`<br>`People/A. Voss.md` `self: true`', means: 'this note is you; a problem: two-selves' },
  'bosses-in-a-circle': { example: '`People/Dana Li.md` `reports_to: "[[Marcus Webb]]"`<br>`People/Marcus Webb.md` `reports_to: "[[Dana Li]]"`', means: 'a problem: bosses-in-a-circle' },
  'sync-conflict-copy': { example: '`People/Dana Li (Conflicted copy phone).md` `aliases: [Dee]`', means: 'a problem: sync-conflict-copy' },
  'spellings-disagree': { example: '`cadence: weekly`<br>`frequency: monthly`', means: 'every week; a hint: spellings-disagree' },
  'alias-as-link': { example: '`Notes/Plan.md` `- [ ] Ask [[Dee]] and [[Sam Ortiz]]`<br>`People/Dana Li.md` `aliases: [Dee]`', means: 'a follow-up “Ask Dee and Sam Ortiz”, about Sam Ortiz; a hint: alias-as-link' },
  'link-unquoted': { example: '`reports_to: [[Marcus Webb]]`', means: 'Marcus Webb is your skip-level; a hint: link-unquoted' },
  'tasks-will-not-see': { example: '`- [ ] Send the plan 📅 2026-11-20 to all`', means: 'a follow-up “Send the plan to all” for 2026-11-20; a hint: tasks-will-not-see' },
  'likely-twins': { example: '`People/Dana Li.md` `email: dana@halden.example`<br>`People/D. Li.md` `email: dana@halden.example`', means: 'a hint: likely-twins' },
  'date-in-future': { example: '`## Log`<br>`- 2026-12-24 lunch`', means: 'a conversation with Dana Li on 2026-12-24: lunch, still to come; a hint: date-in-future' },
};
