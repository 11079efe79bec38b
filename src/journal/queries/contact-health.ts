import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar-date';
import { counts, type ContactHealth, type ContactState, type Interaction } from '../index/interactions';
import type { Cadence, CadenceRule } from '../records/cadence';
import type { Person } from '../records/person';
import type { Asking } from './asking';
import { cadenceDays, cadenceOf, cadenceRules } from './cadence-rules';

export type { ContactHealth, ContactState } from '../index/interactions';

/** Days within which somebody is *near* where no cadence says it; follow-ups.md, Cadence 4. */
const NEAR_DAYS = 7;

const NOBODY: ContactHealth = { state: 'none', last: null, cadence: null, rule: null, planned: null, snoozedUntil: null, since: null, dueOn: null, daysLate: null };

/** How things stand with the person of that note; `none` for a note that is no person's. */
export function contactHealth(asking: Asking, path: string): ContactHealth {
  const { index: { conversations, links }, now } = asking;
  const person = links.person(path);
  if (!person) return NOBODY;
  const rules = cadenceRules(asking);
  return conversations.health(path, () => healthOf(person, lastConversation(asking, path), { today: now.today, ...cadenceOf(person, path, rules) }), { links, now, rules: rules.key });
}

/** The newest conversation that counts; logging an older one never lowers it. */
export function lastConversation(asking: Asking, path: string): Interaction | null {
  const all = asking.index.conversations.of(path, asking.index.links, asking.index.record, asking.now);
  return all.find((interaction) => counts(interaction, asking.now)) ?? null;
}

interface Judged {
  readonly today: CalendarDate;
  readonly cadence: Cadence | null;
  readonly rule: CadenceRule | null;
}

/** The rules 1 to 5 of follow-ups.md, Cadence. */
function healthOf(person: Person, last: Interaction | null, { today, cadence, rule }: Judged): ContactHealth {
  const planned = person.nextContact !== null && (last === null || person.nextContact > last.date) ? person.nextContact : null;
  const since = last === null ? startOf(person) : null;
  const from = last?.date ?? since?.on ?? null;
  const dueOn = planned ?? (cadence !== null && from !== null ? addCadence(from, cadence) : null);
  const daysLate = dueOn === null ? null : Math.max(0, daysBetween(dueOn, today));
  const evidence = { last, cadence, rule, planned, snoozedUntil: person.snoozeUntil, since, dueOn, daysLate };
  return { ...evidence, state: stateOf(person, evidence, today) };
}

function stateOf(person: Person, health: Omit<ContactHealth, 'state'>, today: CalendarDate): ContactState {
  const { cadence, dueOn, snoozedUntil } = health;
  if (person.paused) return 'paused';
  if (cadence === null && health.planned === null) return 'none';
  if (dueOn === null) return 'never';
  if (dueOn <= today) {
    if (snoozedUntil !== null && snoozedUntil > today) return 'snoozed';
    return dueOn === today ? 'due' : 'overdue';
  }
  const near = cadence === null ? NEAR_DAYS : Math.min(NEAR_DAYS, cadenceDays(cadence) / 4);
  return daysBetween(today, dueOn) <= near ? 'near' : 'ok';
}

function startOf(person: Person): ContactHealth['since'] {
  if (person.metOn !== null) return { on: person.metOn, property: 'met_on' };
  return person.created === null ? null : { on: person.created, property: 'created' };
}

/** The day a cadence later; months are clamped from the original day. */
export function addCadence(date: CalendarDate, cadence: Cadence): CalendarDate {
  return cadence.unit === 'day' ? addDays(date, cadence.amount) : addMonths(date, cadence.amount);
}
