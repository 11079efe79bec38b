import { words } from '../../bench/prose';
import { addDays } from './days';
import { addEntry, addTask, type Place } from './lines';
import { linkTo } from './links';
import { addDecoys, keep, Page, type Making } from './page';

/** Objectives, goals and reviews; of a review only its open task lines are read. */
export function addAims(making: Making, scale: number): void {
  const { choices, cast, today } = making;
  const elsewhere: Place = { isAtHome: false, about: [], date: null };
  const counted = [['objectives', 'objective', 40], ['goals', 'networking-goal', 25], ['reviews', 'networking-review', 50]] as const;
  for (const [as, type, share] of counted) {
    for (let index = 0; index < Math.ceil(share * scale); index++) {
      const page = new Page(`Projects/${as}/${words(choices, 2)} ${index}.md`, [`type: ${choices.chance(0.3) ? type.toUpperCase() : type}`, `owner: "[[${choices.pick(cast.people).name}]]"`, `due: ${addDays(today, choices.number(90))}`]);
      page.prose(choices, 200);
      page.heading('Next');
      for (let lines = 1 + choices.number(3); lines > 0; lines--) addTask(making, page, elsewhere, { link: choices.chance(0.5) ? choices.pick(cast.people) : undefined });
      if (as !== 'reviews' && choices.chance(0.5)) addEntry(making, page, elsewhere, { link: choices.pick(cast.people) });
      keep(making, page, as);
    }
  }
}

/** Notes in or near the folders of people and meetings that are neither. */
export function addBystanders(making: Making, scale: number): void {
  const { choices, cast } = making;
  const link = (): string => linkTo(choices, choices.pick(cast.people)).source;
  const write = (path: string, front: readonly string[] = [], task = false): void => {
    const page = new Page(path, front);
    page.prose(choices, 150);
    if (task) page.add(`- [ ] Fill this in ${link()} 📅 2026-11-20`, `- lunch with ${link()}`);
    keep(making, page, 'other');
  };
  for (let index = 0; index < Math.ceil(25 * scale); index++) {
    write(`${choices.pick(['Templates', 'Work/Templates', 'Vorlagen'])}/${index}.md`, choices.pick([['type: person', 'cadence: weekly'], ['type: meeting', 'people: []', 'date:'], []]), true);
    write(`${choices.pick(['People', 'Meetings', 'Notes'])}/Draft ${index}.md`, choices.pick([['type: person', 'met_on: {{date}}'], ['type: meeting', 'date: "{{date:YYYY-MM-DD}}"'], ['type: person', 'created: <% tp.date.now() %>']]), true);
    write(`${choices.pick(['CRM/Companies', 'CRM/Opportunities', 'Team Manager/Projects'])}/Firm ${index}.md`, choices.pick([['type: "crm/company"', 'last_contact: "2026-11-10"'], ['type: company'], ['type: project', 'people:', '  - "[[Nobody Here]]"', 'status: active']]));
    write(`People/2026-0${1 + choices.number(9)}-1${choices.number(10)} party ${index}.md`, ['tags: [party]']);
    write(`Notes/Tags/People of ${index}.md`, ['tags: [people/ada, meeting/notes, contacts, "#persons"]']);
  }
  for (const path of ['People/README.md', 'People/People.md', 'CRM/index.md', 'Contacts/_index.md', 'Meetings/Meetings.md', 'Meetings/Readme.md', 'Work/Team/Team.md', 'Friends/friends.md']) write(path);
}

/** Copies that a sync service made of a conflict: each is a problem, and nobody. */
export function addConflictCopies(making: Making): void {
  const names = ['(Conflicted copy laptop 202611191200)', '(Conflicted copy 2026-11-19)', '(conflicted copy of phone)'];
  for (const [index, { name, path, dialect }] of making.cast.people.filter(({ dialect: each }) => each !== 'contacts').slice(2, 8).entries()) {
    const copy = path.replace(/\.md$/, index % 2 === 0 ? ` ${names[index / 2] ?? ''}.md` : '.sync-conflict-20261119-120000-ABCDEFG.md');
    const page = new Page(copy, dialect === 'own' ? ['type: person', `aliases: ["${name} Conflict"]`, 'cadence: soonish'] : []);
    page.heading('Log');
    page.add('- 2026-11-18 call: not twice', '- [ ] Not twice 📅 2026-02-30');
    keep(making, page, 'other');
    making.ledger.wrong('sync-conflict-copy', 'error', { path: copy });
  }
}

/** Notes of somebody's whole life, until there are that many in all. */
export function addUnrelated(making: Making, upTo: number): void {
  for (let index = 0; making.notes.size < upTo; index++) addUnrelatedNote(making, index);
}

function addUnrelatedNote(making: Making, index: number): void {
  const { choices, cast } = making;
  const folder = choices.pick(['Notes', 'Notes/Deep/Er', 'Zettel', 'Projekte', 'Books', 'Recipes', 'Areas/Home', 'Peoples of the north', 'Meeting rooms']);
  const page = new Page(`${folder}/${choices.pick(['', '', '読書 ', 'רעיון ', 'Idée '])}${words(choices, 3)} ${index}.md`, choices.chance(0.55) ? unrelatedFront(making) : []);
  const link = (): string => linkTo(choices, choices.pick(cast.people)).source;
  page.add(`# ${words(choices, 3)}`);
  page.prose(choices, 300 + choices.number(900));
  if (choices.chance(0.3)) page.add(`Asked ${link()} about ${words(choices, 4)}. #win #people/ada`, '', `- lunch with ${link()}, which is no log here`, '');
  if (choices.chance(0.15)) page.add('| name | since |', '| --- | --- |', `| ${link().replace('|', '\\|')} | 2026-10-01 |`, '');
  if (choices.chance(0.2)) addDecoys(page, making, link());
  if (choices.chance(0.1)) page.add('', '> [!note] Attendees', '> Attendees: Ada, Ben', '', '## Log', '- 2026-10-01 call: nobody’s log', '');
  page.heading('Tasks');
  const elsewhere: Place = { isAtHome: false, about: [], date: null };
  for (let lines = choices.chance(0.2) ? 1 + choices.number(3) : 0; lines > 0; lines--) addTask(making, page, elsewhere, { link: choices.chance(0.25) ? choices.pick(cast.people) : undefined });
  if (choices.chance(0.08)) page.add(`- [ ] Read [[${words(choices, 2)}]] 📅 2026-11-25`, '- [ ] #ask nobody in particular', `- #learned from [[${words(choices, 2)}]]`);
  if (choices.chance(0.03)) addEntry(making, page, elsewhere, { link: choices.pick(cast.people) });
  keep(making, page, 'other');
}

/** Properties of other kinds of notes, some of them with names that mean something in notes of people and meetings. */
function unrelatedFront({ choices, cast, today }: Making): readonly string[] {
  const day = addDays(today, -choices.number(900));
  const { name } = choices.pick(cast.people);
  return choices.pick<readonly string[]>([
    ['type: book', 'author: "[[Ursula K. Le Guin]]"', 'rating: 4', 'status: reading', 'category: fiction'],
    ['title: A title', `created: ${day}`, `updated: ${day}T10:00`, 'tags: [idea, work/people, meeting-notes]'],
    [`date: ${day}`, `people: ["[[${name}]]"]`, 'type: recipe', 'cadence: soonish'],
    [`date: ${day}`, 'members:', `  - "[[${name}]]"`, 'with: everybody', 'who: nobody'],
    ['tags:', '  - task', 'title: A task', 'status: open', `due: ${day}`, 'projects:', `  - "[[${name}]]"`],
    ['aliases: [Ada Adler, me]', 'cssclasses: wide', 'publish: false'],
    ['attendees: 40', 'venue: the barn'],
    ['type: group', 'members:', `  - "[[${name}]]"`, 'birthday: soon', 'paused: perhaps'],
    ['description: >', '  - [ ] folded words', '  that go on', 'long: |', '  type: person', '  tags: [person]'],
    ['# nothing but a comment'],
    ['cover: "![[photo.png]]"', 'location: {lat: 1.5, lng: 2}', 'frequency: [1, 2]', 'last_contact: whenever'],
  ]);
}
