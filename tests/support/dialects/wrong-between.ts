import { linkTo } from './links';
import { Page } from './page';
import { NOTHING_KNOWN } from './ledger';
import type { WrongPages } from './wrong-page';
import type { DailyFormat } from './daily-notes';
import { JOURNAL } from './daily-notes';
import { addDays } from './days';

/** Notes each of which is well by itself, while something is wrong between them. */
export function addWrongBetween(pages: WrongPages, daily: DailyFormat): void {
  addAmbiguousNames(pages);
  addLinksToAliases(pages, daily);
  for (const length of [2, 3, 5]) addCircle(pages, length);
  addSecondSelf(pages);
  addTwins(pages);
}

/** A plain name that fits two people is an error where it is used, and names nobody. */
function addAmbiguousNames(pages: WrongPages): void {
  const { cast, choices } = pages.making;
  for (let count = 0; count < 2; count++) pages.keep(pages.person(['type: person', 'aliases: [Sam, Sammy the Great]'], { aliases: ['Sam', 'Sammy the Great'] }));
  const mail = 'office@shared.example';
  const [one, two] = [pages.person(['type: person', `email: ${mail}`]), pages.person(['type: person', `email: [${mail}]`])];
  for (const page of [one, two]) {
    pages.wrong(page, 'likely-twins', { level: 'hint' });
    pages.keep(page);
  }
  for (const [property, value, turn] of [['attendees', '[Sam]', 0], ['people', '["@Sam"]', 0], ['person', 'sammy the great', 0], ['participants', `[${mail}]`, 0], ['attendees', 'Sam, *', 1], ['with', '["[[Sam]]", "*"]', 1]] as const) {
    const human = choices.pick(cast.people.filter(({ name }) => !name.includes("'") && !name.startsWith('@')));
    const page = pages.page('Meetings/', ['type: meeting', `${property}: ${value.replace('*', human.name)}`, 'date: 2026-10-09']);
    pages.wrong(page, 'name-ambiguous', { property });
    pages.talked(page, { date: '2026-10-09', people: turn === 1 ? [human.path] : [], line: 4, source: 'meeting' });
    pages.keep(page, 'meetings');
  }
  const reporting = pages.person(['type: person', 'reports-to: Sam']);
  pages.wrong(reporting, 'name-ambiguous', { property: 'reports-to' });
  pages.keep(reporting);
}

/** An alias is no target of a link in a line: it leads nowhere, and whoever reads it is told so. */
function addLinksToAliases(pages: WrongPages, { nameOf }: DailyFormat): void {
  const { ledger, today } = pages.making;
  const alias = 'Dani of the Docks';
  const dani = pages.person(['type: person', `aliases: [${alias}]`], { aliases: [alias] });
  pages.keep(dani);
  const hint = (page: Page, line: number): void => pages.wrong(page, 'alias-as-link', { level: 'hint', line });
  const diary = new Page(`${JOURNAL}/${nameOf(addDays(today, 25))}.md`);
  hint(diary, diary.add(`Saw [[${alias}]] at the harbour.`));
  diary.add('');
  hint(diary, diary.add(`- lunch with [[${alias}|Dani]]`));
  pages.keep(diary, 'other', true);
  const note = pages.page('Notes/');
  note.heading('Tasks');
  hint(note, note.add(`- [ ] Ask [[${alias}]] 📅 2026-11-25`));
  pages.keep(note, 'other');
  const person = pages.person(['type: person']);
  person.heading('Follow-ups');
  const line = person.add(`- [ ] Ask [[${alias}]] 📅 2026-11-25`);
  hint(person, line);
  ledger.followUp({ text: `Ask ${alias}`, people: [person.path], promisedOn: '2026-11-25', lookOn: null, startsOn: null, owner: 'me', path: person.path, line });
  pages.keep(person);
  const meeting = pages.page('Meetings/', ['type: meeting', 'date: 2026-10-10', `people: ["[[${alias}]]"]`]);
  meeting.heading('Details');
  const entry = meeting.add(`- Likes ferns, says [[${alias}]]`);
  hint(meeting, entry);
  pages.talked(meeting, { date: '2026-10-10', people: [dani.path], line: 3, source: 'meeting' });
  ledger.entry({ kind: 'detail', state: 'fact', text: `Likes ferns, says ${alias}`, people: [dani.path], date: '2026-10-10', path: meeting.path, line: entry, private: false });
  pages.keep(meeting, 'meetings');
}

/** Bosses in a circle: told once, at the first of their notes. */
function addCircle(pages: WrongPages, length: number): void {
  const names = Array.from({ length }, () => pages.name());
  const notes = names.map((name, index) => {
    const boss = names[(index + 1) % length] ?? '';
    const page = new Page(`People/${name}.md`, ['type: person', 'role: Lead', `${index === 0 ? 'reports_to' : 'manager'}: ${index === 1 ? boss : `"[[${boss}]]"`}`]);
    pages.making.ledger.person({ ...NOTHING_KNOWN, path: page.path, name });
    return { page, property: index === 0 ? 'reports_to' : 'manager' };
  });
  const [first] = [...notes].sort((a, b) => (a.page.path < b.page.path ? -1 : 1));
  if (first) pages.wrong(first.page, 'bosses-in-a-circle', { property: first.property });
  for (const { page } of notes) pages.keep(page);
}

/** Two notes that say that they are me; neither is anybody's contact. */
function addSecondSelf(pages: WrongPages): void {
  const { cast, ledger } = pages.making;
  const page = pages.person(['type: person', 'self: true', `reports_to: "[[${cast.people[0]?.name ?? ''}]]"`], { self: true });
  page.heading('Wins');
  page.add('', 'Nothing yet.');
  for (const path of [page.path, cast.me.path]) ledger.wrong('two-selves', 'error', { path, property: 'self' });
  pages.keep(page);
}

/** Two notes of one name, or one named as the other is also called. */
function addTwins(pages: WrongPages): void {
  const { choices, cast } = pages.making;
  const twin = (path: string, front: readonly string[], aliases: readonly string[] = []): void => {
    const page = new Page(path, front);
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    pages.making.ledger.person({ ...NOTHING_KNOWN, path, name, aliases });
    pages.wrong(page, 'likely-twins', { level: 'hint' });
    page.add('', `Words about ${linkTo(choices, choices.pick(cast.people)).source}.`);
    pages.keep(page);
  };
  const [same, called, other] = [pages.name(), pages.name(), pages.name()];
  twin(`People/${same}.md`, ['type: person']);
  twin(`Work/Team/${same}.md`, []);
  twin(`People/${called}.md`, []);
  twin(`Friends/${other}.md`, [`aliases: ["${called}"]`], [called]);
}
