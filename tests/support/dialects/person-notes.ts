import type { Human, PersonDialect } from './cast';
import { addDays, SHAPES, type Day } from './days';
import type { Rhythm } from './known';
import type { PersonFacts } from './ledger';
import { asLink } from './links';
import type { Making } from './page';

/** A person's properties in some dialect, and what they say. */
export interface WrittenPerson {
  readonly front: readonly string[];
  /** Properties in the body, at its top. */
  readonly top?: readonly string[];
  readonly says: Partial<PersonFacts>;
  /** The whole note is: nothing but its own lists shows the words of its lines. */
  readonly isPrivate?: boolean;
  /** The property of the last conversation, as it is spelled there. */
  readonly last?: { readonly property: string; readonly day: Day };
}

type Words = readonly (readonly [written: string, rhythm: Rhythm | null])[];

const RHYTHMS: Words = [
  ['weekly', { days: 7 }], ['2 weeks', { days: 14 }], ['14', { days: 14 }], ['biweekly', { days: 14 }], ['monthly', { months: 1 }], ['every 3 months', { months: 3 }], ['quarterly', { months: 3 }],
  ['yearly', { months: 12 }], ['P2W', { days: 14 }], ['"30"', { days: 30 }], ['every 6 weeks', { days: 42 }], ['Every 2 Months', { months: 2 }], ['none', null],
];
const IN_PORTUGUESE: Words = [['semanal', { days: 7 }], ['quinzenal', { days: 14 }], ['Mensal', { months: 1 }], ['21', { days: 21 }], ['biweekly', { days: 14 }]];
const OF_ORBIT: Words = [['Daily', { days: 1 }], ['Weekly', { days: 7 }], ['Bi-Weekly', { days: 14 }], ['Monthly', { months: 1 }], ['Quarterly', { months: 3 }], ['Bi-Annually', { months: 6 }], ['Yearly', { months: 12 }]];
const IN_DAYS: Words = [['7', { days: 7 }], ['14', { days: 14 }], ['30', { days: 30 }], ['90', { days: 90 }]];
const PERSON_MARKS = [['type: person'], ['type: person'], ['type: Person'], ['type: "[[person]]"'], ['type: [note, contact]'], ['type:', '  - crm/person'], ['type: note', 'tags: ["#Person"]']] as const;
const CIRCLES = [['circle: [garden, choir]'], ['circle: garden, choir'], ['groups:', '  - garden', '  - "[[choir]]"'], ['Tier: [garden, choir]']] as const;
const RELATIONS = ['peer', 'report', 'client', 'partner', 'mentor', 'friend', 'climbing gym'];
const ORGS = ['Halden', 'Nordhaven', 'Kiwibank', 'Taller Ferrán', 'Zieliński Druk'];

/** The properties of somebody, in their dialect. */
export function writePerson(making: Making, human: Human): WrittenPerson {
  const written = FORMS[human.dialect](new Form(making, human));
  return { ...written, says: { ...written.says, aliases: human.aliases } };
}

/** Properties one by one, each perhaps there. */
class Form {
  readonly choices;
  readonly today;

  constructor(
    readonly making: Making,
    readonly human: Human,
  ) {
    ({ choices: this.choices, today: this.today } = making);
  }

  ago(days: number): Day {
    return addDays(this.today, -this.choices.number(days));
  }

  /** A day of the last weeks as often as one long ago: so that some are due today, and some soon. */
  recent(): Day {
    return this.ago(this.choices.chance(0.5) ? 35 : 500);
  }

  rhythm(property: string, from: Words, share = 0.6): { readonly lines: readonly string[]; readonly rhythm: Rhythm | null } {
    const [written, rhythm] = this.choices.pick(from);
    return this.choices.chance(share) ? { lines: [`${property}: ${written}`], rhythm } : { lines: this.choices.chance(0.2) ? [`${property}:`] : [], rhythm: null };
  }

  last(property: string, share = 0.6): { readonly lines: readonly string[]; readonly last?: { readonly property: string; readonly day: Day } } {
    const day = this.recent();
    return this.choices.chance(share) ? { lines: [`${property}: ${this.choices.pick(SHAPES)(day)}`], last: { property, day } } : { lines: this.choices.chance(0.2) ? [`${property}:`] : [] };
  }

  /** A birthday with its year, without one, or of the year that stands for none. */
  birthday(property: string, share = 0.5): { readonly lines: readonly string[]; readonly birthday: string | null } {
    const [month, day, year] = [`0${1 + this.choices.number(9)}`, `1${this.choices.number(10)}`, 1940 + this.choices.number(60)];
    const written = this.choices.pick([`${year}-${month}-${day}`, `${year}-${month}-${day}`, `--${month}-${day}`, `"--${month}-${day}"`, `${month}-${day}`, `1604-${month}-${day}`, `XXXX-${month}-${day}`, `${year}${month}${day}`]);
    if (!this.choices.chance(share)) return { lines: [], birthday: null };
    return { lines: [`${property}: ${written}`], birthday: written.startsWith(String(year)) ? `${year}-${month}-${day}` : `--${month}-${day}` };
  }

  list(property: string, values: readonly string[]): readonly string[] {
    if (values.length === 0) return [];
    const quoted = values.map((value) => `"${value}"`);
    if (this.choices.chance(0.2) && !values.join('').includes(',')) return [`${property}: ${values.join(', ')}`];
    return this.choices.chance(0.5) ? [`${property}:`, ...quoted.map((value) => `  - ${value}`)] : [`${property}: [${quoted.join(', ')}]`];
  }

  one(property: string, share: number): { readonly lines: readonly string[]; readonly value: string | null } {
    const value = this.choices.pick(RELATIONS);
    return this.choices.chance(share) ? { lines: [`${property}: ${value}`], value } : { lines: [], value: null };
  }

  org(property: string): readonly string[] {
    const org = this.choices.pick(ORGS);
    return this.choices.chance(0.5) ? [`${property}: ${this.choices.pick([org, `"[[${org}]]"`])}`] : [];
  }
}

const FORMS: Readonly<Record<PersonDialect, (form: Form) => WrittenPerson>> = {
  own: (form) => {
    const { human: { index, path, aliases, emails }, making: { cast }, choices } = form;
    const [rhythm, last, birthday, relation] = [form.rhythm('cadence', RHYTHMS), form.last(choices.pick(['last_contact', 'last_contact', 'lastContacted', 'Last Spoke', 'last-seen']), 0.4), form.birthday('birthday'), form.one('relation', index < 2 ? 0 : 0.6)];
    const [since, next, snoozed] = [form.ago(900), choices.chance(0.3) && last.last ? last.last.day : addDays(form.today, choices.number(60) - 30), addDays(form.today, choices.number(30) - 15)];
    const has = { since: choices.chance(0.5), next: choices.chance(0.1), snoozed: choices.chance(0.1), paused: choices.chance(0.04), circle: choices.chance(0.3) };
    // Somebody's boss is somebody before them, so that no bosses go in a circle.
    const boss = index === 0 ? cast.people[1] : index > 2 && choices.chance(0.3) ? cast.people[choices.number(index - 1)] : undefined;
    const isMarked = /^(?:People|Friends|Colleagues)\//.test(path) && index > 1 && choices.chance(0.2);
    const isPrivate = !isMarked && choices.chance(0.04);
    const front = [
      ...(isMarked ? ['tags: [people/far, work]'] : isPrivate ? ['type: person', 'tags: ["#private"]'] : choices.pick(PERSON_MARKS)), ...form.list('aliases', aliases), ...form.list('email', emails), ...relation.lines, ...form.org('org'), ...rhythm.lines, ...last.lines, ...birthday.lines,
      ...(has.since ? [`met_on: ${since}`] : []), ...(has.next ? [`next_contact: ${next}`] : []), ...(has.snoozed ? [`snooze_until: ${snoozed}`] : []), ...(has.paused ? ['paused: true'] : []), ...(has.circle ? choices.pick(CIRCLES) : []),
      ...(boss ? [`reports_to: ${asLink(choices, boss)}`] : []), 'prefers: [numbers first]', '# reads everything on the phone',
    ];
    const relationThroughMe = index === 0 ? 'boss' : index === 1 ? 'skip-level' : null;
    return {
      front,
      isPrivate,
      says: { relation: relationThroughMe ?? relation.value, circle: has.circle ? ['garden', 'choir'] : [], rhythm: rhythm.rhythm, birthday: birthday.birthday, since: has.since ? since : null, next: has.next ? next : null, snoozed: has.snoozed ? snoozed : null, paused: has.paused },
      ...last,
    };
  },
  category: (form) => {
    const [birthday, last] = [form.birthday('dob'), form.last('last_met')];
    return { front: [...form.choices.pick([['categories: ["[[People]]"]'], ['categories:', '  - "[[People]]"'], ['category: "[[Contacts]]"']]), ...form.list('email', form.human.emails), ...birthday.lines, ...last.lines, 'rating: 6'], says: { birthday: birthday.birthday }, ...last };
  },
  tag: (form) => {
    const [birthday, rhythm, last] = [form.birthday('date-of-birth'), form.rhythm('staleafter', IN_DAYS), form.last('dateLastContacted')];
    return { front: [...form.choices.pick([['tags: [person]'], ['tags: "#contact"'], ['tags:', '- employee'], ['tags: work, people']]), ...form.list('emails', form.human.emails), ...birthday.lines, ...rhythm.lines, ...last.lines], says: { birthday: birthday.birthday, rhythm: rhythm.rhythm }, ...last };
  },
  'personal-crm': (form) => {
    const [tier, rhythm, last, birthday, relation] = [form.choices.pick(['inner', 'close', 'casual', 'warm', 'dormant']), form.rhythm('prm-cadence', IN_DAYS), form.last('prm-last-contacted'), form.birthday('prm-birthday'), form.one('prm-relationship', 0.4)];
    const created = form.ago(900);
    const paused = form.choices.chance(0.05);
    return {
      front: ['tags:', '  - people/climbing', '  - hamburg', ...form.list('aliases', form.human.aliases), `prm-tier: ${tier}`, ...rhythm.lines, ...last.lines, ...birthday.lines, ...relation.lines, ...(paused ? ['prm-paused: true'] : []), `email: ${form.human.emails[0] ?? ''}`, ...form.org('company'), 'title: Route setter', `created: ${created}`],
      says: { circle: [tier], rhythm: rhythm.rhythm, birthday: birthday.birthday, relation: relation.value, since: created, paused }, ...last,
    };
  },
  'team-manager': (form) => {
    const [rhythm, relation] = [form.rhythm('cadence', IN_PORTUGUESE, 0.9), form.choices.pick(['team', 'peer', 'manager'])];
    return { front: ['type: person', 'role: Engenheira de dados', 'team: Plataforma', 'status: active', `relation: ${relation}`, ...rhythm.lines], says: { rhythm: rhythm.rhythm, relation } };
  },
  orbit: (form) => {
    const [rhythm, last, birthday, category] = [form.rhythm('frequency', OF_ORBIT, 0.9), form.last('last_contact', 0.8), form.birthday('birthday'), form.choices.pick(['Family', 'Friends', 'Work'])];
    return { front: [`category: ${category}`, ...birthday.lines, 'social_battery: Charger', ...rhythm.lines, ...last.lines, form.choices.pick(['tags: [people]', 'tags: people']), 'last_interaction: call', 'contact_link: https://contacts.example/c748'], says: { rhythm: rhythm.rhythm, birthday: birthday.birthday, relation: category }, ...last };
  },
  'friend-tracker': (form) => {
    const [birthday, relation, created] = [form.birthday('birthday', 0.8), form.choices.pick(['friend', 'family', 'colleague', 'pet']), form.ago(900)];
    return { front: [`name: ${form.human.full}`, ...birthday.lines, `email: ${form.human.emails[0] ?? ''}`, 'phone: 0151 2345678', `relationship: ${relation}`, 'interactions:', `  - date: ${form.ago(90)}`, '    text: Halloween at hers', `created: ${created}`, 'notes: |-', '  Allergic to walnuts.', '  - [ ] lives in Graz', 'extras:'], says: { birthday: birthday.birthday, relation, since: created } };
  },
  contacts: (form) => {
    const [birthday, last] = [form.birthday('birthday'), form.last('last_chat')];
    return { front: ['name:', `  first: ${form.human.first}`, `  last: ${form.human.last}`, 'phone: +48 600 100 200', ...form.list('email', form.human.emails), ...birthday.lines, ...last.lines, 'friends: "[[Contact 0]]"', 'type: contact'], says: { birthday: birthday.birthday }, ...last };
  },
  'contacts-table': (form) => {
    const [day, has] = [form.ago(500), form.choices.chance(0.7)];
    const rows = [['Name', form.human.first], ['Last Name', form.human.last], ['Phone', '+31 6 1234 5678'], ['Birthday', '1990-06-14'], ['Last chat', has ? `[[${day}]]` : '']];
    const row = (name: string, value: string): string => `| ${name.padEnd(9)} | ${value} |`;
    return { front: [], top: ['/---contact---/', row('key', 'value'), '| --------- | ----- |', ...rows.map(([name = '', value = '']) => row(name, value)), '/---contact---/'], says: { birthday: '1990-06-14' }, ...(has ? { last: { property: 'Last chat', day } } : {}) };
  },
  vcf: (form) => {
    const { first, last, full, aliases: [, nick], emails } = form.human;
    const birthday = form.birthday('BDAY');
    return { front: ['N.PREFIX: Dr.', `N.GN: ${first}`, 'N.MN: ""', `N.FN: ${last}`, `FN: Dr. ${full}`, ...(nick === undefined ? [] : [`NICKNAME: ${nick}`]), `"EMAIL[HOME]": ${emails[0] ?? ''}`, `"EMAIL[WORK]": ${emails[1] ?? ''}`, '"TEL[1:CELL]": "+447700900124"', ...birthday.lines, 'ORG: St Mary\'s Hospital', 'TITLE: Director', 'ROLE: Fundraising', 'CATEGORIES: Work, Choir', 'KIND: individual', 'REV: 20260312T081500Z', 'VERSION: "4.0"'], says: { birthday: birthday.birthday } };
  },
  google: (form) => {
    const birthday = form.birthday('birthday');
    const [first = '', second = '', home = ''] = form.human.emails;
    return { front: [`id: c44170${form.human.index}`, `name: ${form.human.full}`, `email: ${first}`, `email_2: ${second}`, `email_home: ${home}`, 'phone_2: "+34911234567"', ...birthday.lines, ...form.org('organization'), 'jobtitle: Pilot', 'department: ""', 'labels:', '  - Familia', 'relations: spouse; Marc', 'synced: 2026-11-10T06:30:12.481Z'], says: { birthday: birthday.birthday } };
  },
  icloud: (form) => {
    const birthday = form.birthday('birthday');
    const [home = '', work = ''] = form.human.emails;
    return { front: [`name: ${form.human.name}`, ...form.human.aliases.map((nick) => `nickname: ${nick}`), 'organization: Fjordkraft', 'email:', `  - "Home: ${home}"`, `  - "Work: ${work}"`, 'related names:', '  - "[[Nobody Here|Sister: Nobody]]"', ...birthday.lines, 'date: 1604-04-01', 'iCloudVCard: "BEGIN:VCARD\\r\\nVERSION:3.0\\r\\nEND:VCARD\\r\\n"'], says: { birthday: birthday.birthday } };
  },
  'work-vault': (form) => {
    const [rhythm, last] = [form.rhythm('contact-frequency', IN_DAYS), form.last('last-contact')];
    return { front: [...(form.choices.chance(0.5) ? ['tags: [person]'] : ['tags:', '  - peer']), 'role: Staff engineer', ...form.list('email', form.human.emails), ...last.lines, ...rhythm.lines, 'related: ["[[Roadmap 2027]]"]'], says: { rhythm: rhythm.rhythm }, ...last };
  },
  crm: (form) => {
    const [last, next, has] = [form.last('last_contact'), addDays(form.today, form.choices.number(60) - 30), form.choices.chance(0.5)];
    return { front: ['type: "crm/person"', `crm_id: "person-${form.human.index}"`, `name: "${form.human.full}"`, ...form.org('company'), 'role: "Owner"', `email: "${form.human.emails[0] ?? ''}"`, ...last.lines, 'next_action: "Send the paper samples"', `next_action_date: ${has ? `"${next}"` : ''}`, 'tags:', '  - "crm/person"'], says: { next: has ? next : null }, ...last };
  },
  dataview: (form) => {
    const [rhythm, day, has, relation] = [form.rhythm('keep-in-touch:', RHYTHMS.filter(([written]) => !written.startsWith('"'))), form.ago(500), form.choices.chance(0.6), form.choices.pick(RELATIONS)];
    return { front: form.choices.chance(0.3) ? ['aliases: []'] : [], top: ['role:: Staff engineer', `**Relationship**:: ${relation}`, ...(has ? [`last-contacted:: [[${day}]]`] : []), ...rhythm.lines, 'birthday:: 1977-02-06', ...form.human.emails.map((email) => `- email:: ${email}`), '', 'Likes it when I draw (owner:: nobody).'], says: { relation, rhythm: rhythm.rhythm, birthday: '1977-02-06' }, ...(has ? { last: { property: 'last-contacted', day } } : {}) };
  },
  'task-notes': (form) => ({ front: ['type: person', `title: ${form.human.full}`, 'role: Letting agent', 'department: Flats', 'availableFrom: "09:00"'], says: {} }),
};
