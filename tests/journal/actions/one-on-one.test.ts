import { describe, expect, it } from 'vitest';
import { isRefusal, type Closing, type Journal } from '../../../src/journal/journal';
import { doneOf, journalOf, lines, notesOf, refusalOf } from './journal-of';

const DANA = 'People/Dana Li.md';
const PRIYA = 'People/Priya Nair.md';
const SHEET = 'Meetings/2026-11-26 Dana Li.md';
const NOTES = {
  'People/Me.md': lines('---', 'type: person', 'self: true', 'reports_to: "[[Dana Li]]"', '---'),
  [PRIYA]: lines('---', 'type: person', '---'),
  [DANA]: lines('---', 'type: person', 'aliases: [Dee]', 'one_on_one: weekly on thu', '---', '', '## To talk about', '', '- [ ] The release', '- [ ] The panel', '', '## Follow-ups', '', '- [ ] Cost table 📅 2026-11-17', '- [ ] Offsite date #waiting 📅 2026-12-01'),
  'Meetings/2026-11-19 Dana Li.md': lines('---', 'type: one-on-one', 'people: "[[Dana Li]]"', 'status: held', '---'),
};

/** The answers of a journal that a sheet must not change: what is counted, due and noted. */
function answers(journal: Journal): unknown {
  return { talks: journal.interactions().filter(({ status }) => status === 'held'), due: journal.due(), entries: journal.entries(), people: journal.people(), problems: journal.problems() };
}

async function closingOf(journal: Journal, path = SHEET): Promise<Closing> {
  const closing = await journal.closing(path);
  if (isRefusal(closing)) throw new Error(closing.refused);
  return closing;
}

async function prepared(more: Readonly<Record<string, string>> = {}) {
  const opened = journalOf({ ...NOTES, ...more });
  const outcome = doneOf(await opened.journal.prepareOneOnOne({ person: DANA }));
  return { ...opened, outcome, text: async () => (await opened.store.read(SHEET)) ?? '' };
}

describe('preparing a one-on-one', () => {
  it('makes the planned meeting note of the next one, and Undo takes it away', async () => {
    const { journal, store, outcome, text } = await prepared();
    expect(outcome).toMatchObject({ done: { deed: 'sheet-prepared', path: SHEET, on: '2026-11-26', isNew: true }, changed: [SHEET] });
    expect(await text()).toMatch(/^---\ntype: meeting\nchannel: one-on-one\ndate: 2026-11-26\npeople: \["\[\[Dana Li\]\]"\]\nstatus: planned\n---\n\n## In short\n/);
    expect(await text()).toContain('## To talk about\n\n- [ ] The release ([[Dana Li|↩ to talk about]])\n- [ ] The panel ([[Dana Li|↩ to talk about]])\n\n## Promises\n\n- Dana: Offsite date ([[Dana Li|↩ promise]]), due 1 Dec\n');
    expect(await text()).toContain('## Hear it from me first\n\n- Cost table ([[Dana Li|↩ promise]]), 9 days late\n');
    expect(await text()).toMatch(/## What we agreed\n\n- \n$/);
    doneOf(await journal.undo());
    expect(await notesOf(store)).toEqual(NOTES);
  });

  it('changes no answer of the journal, and counts nothing twice', async () => {
    const { journal } = journalOf(NOTES);
    const before = answers(journal);
    doneOf(await journal.prepareOneOnOne({ person: DANA }));
    expect(answers(journal)).toEqual(before);
  });

  it('names the sheet that stands, and changes nothing', async () => {
    const { journal, store, text } = await prepared();
    const before = await text();
    expect(doneOf(await journal.prepareOneOnOne({ person: DANA }))).toMatchObject({ done: { path: SHEET, isNew: false }, changed: [], undoId: null });
    expect(await text()).toBe(before);
    expect(Object.keys(await notesOf(store)).filter((path) => path.includes('2026-11-26'))).toEqual([SHEET]);
  });

  it('is for one day two notes where it is for two people', async () => {
    const { journal } = await prepared();
    expect(doneOf(await journal.prepareOneOnOne({ person: PRIYA, on: '2026-11-26' })).changed).toEqual(['Meetings/2026-11-26 Priya Nair.md']);
  });

  it('follows the user’s template: its blocks, its order, a heading one level below its own', async () => {
    const template = lines('# Talk', '## Ours', '{{block:promises}}', '', '{{block:thanks}}', '', '{{block:to-talk-about}}', '{{block:nonsense}}', 'End of {{name}}');
    const { journal, store } = journalOf({ ...NOTES, 'Templates/Talk.md': template }, { oneOnOneTemplate: 'Templates/Talk.md' });
    doneOf(await journal.prepareOneOnOne({ person: DANA }));
    const text = (await store.read(SHEET)) ?? '';
    expect(text).toContain('# Talk\n## Ours\n### Promises\n\n- Cost table');
    expect(text).toContain('\n\n### To talk about\n\n- [ ] The release ([[Dana Li|↩ to talk about]])');
    expect(text).toContain('{{block:nonsense}}\nEnd of Dana Li\n');
    expect(text).not.toContain('Thanks');
    expect(journal.problems()).toEqual([]);
  });
});

describe('refreshing a sheet', () => {
  it('adds only what is not there yet, at the end of its list, and nothing twice', async () => {
    const { journal, store, text } = await prepared();
    expect(await journal.freshLines(SHEET)).toEqual([]);
    const before = await text();
    await store.edit(DANA, (now) => ({ changes: [{ from: now.indexOf('- [ ] The panel'), to: now.indexOf('- [ ] The panel'), insert: '- [ ] The budget\n' }] }));
    const fresh = await journal.freshLines(SHEET);
    if (isRefusal(fresh)) throw new Error(fresh.refused);
    expect(fresh.map(({ heading, line }) => `${heading}: ${line.words}`)).toEqual(['To talk about: The budget']);
    const outcome = doneOf(await journal.refreshSheet({ path: SHEET, lines: fresh }));
    expect(await text()).toBe(before.replace('- [ ] The panel ([[Dana Li|↩ to talk about]])\n', '- [ ] The panel ([[Dana Li|↩ to talk about]])\n- [ ] The budget ([[Dana Li|↩ to talk about]])\n'));
    expect(await journal.freshLines(SHEET)).toEqual([]);
    doneOf(await journal.undo(outcome.undoId ?? undefined));
    expect(await text()).toBe(before);
  });

  it('does not add a block again whose heading was removed', async () => {
    const { journal, store, text } = await prepared();
    const at = (await text()).indexOf('## Promises');
    const to = (await text()).indexOf('## Feedback');
    await store.edit(SHEET, () => ({ changes: [{ from: at, to, insert: '' }] }));
    expect(await journal.freshLines(SHEET)).toEqual([]);
  });

  it('adds no promise of a later meeting, and none that stands under another heading', async () => {
    const { journal, store } = journalOf({ ...NOTES, 'Meetings/2026-12-03 Dana Li.md': lines('---', 'type: one-on-one', 'people: "[[Dana Li]]"', 'status: planned', '---', '- [ ] From the talk after it 📅 2026-12-10') });
    doneOf(await journal.prepareOneOnOne({ person: DANA, on: '2026-11-26' }));
    expect(await journal.freshLines(SHEET)).toEqual([]);
    expect(await store.read(SHEET)).not.toContain('From the talk after it');
    await store.edit(DANA, (now) => ({ changes: [{ from: now.length, to: now.length, insert: '- [ ] Sign the form 📅 2026-11-25\n' }] }));
    const fresh = await journal.freshLines(SHEET);
    if (isRefusal(fresh)) throw new Error(fresh.refused);
    expect(fresh.map(({ heading, line }) => `${heading}: ${line.words}`)).toEqual(['Hear it from me first: Sign the form']);
  });

  it('knows a line again that an older sheet quotes with the link to its own person', async () => {
    const point = { '2026-11-20.md': lines('- [ ] [[Dana Li]]: the budget #agenda') };
    const { journal, store, text } = await prepared(point);
    expect(await text()).toContain('- [ ] the budget ([[2026-11-20|↩ 20 Nov]])');
    await store.edit(SHEET, (now) => ({ changes: [{ from: now.indexOf('the budget'), to: now.indexOf('the budget'), insert: '[[Dana Li]]: ' }] }));
    expect(await journal.freshLines(SHEET)).toEqual([]);
    expect((await closingOf(journal)).points.find((each) => each.text === 'Dana Li: the budget')?.quoted).not.toBeNull();
  });

  it('is refused when the day is over, and for a note of several', async () => {
    const past = 'Meetings/2026-11-12 Dana Li.md';
    const { journal } = journalOf({ ...NOTES, [past]: lines('---', 'type: one-on-one', 'people: "[[Dana Li]]"', 'status: planned', '---'), 'Meetings/x.md': lines('---', 'date: 2026-11-26', 'people: ["[[Nobody]]"]', '---') });
    expect(await journal.freshLines(past)).toMatchObject({ refused: 'sheet-is-over' });
    expect(await journal.freshLines('Meetings/x.md')).toMatchObject({ refused: 'not-a-sheet' });
  });
});

describe('closing a one-on-one', () => {
  const AGREED = ['- send plan fri', '- Dana: name a date by 1 Dec', '- freeze stays', '- Dee: ask Marcus', '- '];
  const talked = async () => {
    const opened = await prepared();
    await opened.store.edit(SHEET, (now) => {
      const from = now.indexOf('- \n', now.indexOf('## What we agreed'));
      const tick = now.indexOf('- [ ] The release') + 3;
      return { changes: [{ from: tick, to: tick + 1, insert: 'x' }, { from, to: from + 3, insert: lines(...AGREED) }] };
    });
    return opened;
  };

  it('asks about points as the sheet has them, promises both ways, and what was agreed', async () => {
    const { journal } = await talked();
    const closing = await closingOf(journal);
    expect(closing.points.map(({ text, isTicked }) => `${text} ${isTicked}`)).toEqual(['The release true', 'The panel false']);
    expect(closing.promises.map(({ text, owner }) => `${owner}: ${text}`)).toEqual(['me: Cost table', 'them: Offsite date']);
    expect(closing.agreed.map(({ text, owner, dueOn }) => [owner, text, dueOn])).toEqual([['me', 'send plan', '2026-11-27'], ['them', 'name a date', '2026-12-01'], ['me', 'freeze stays', null], ['them', 'ask Marcus', null]]);
    expect(closing).toMatchObject({ name: 'Dana Li', on: '2026-11-26' });
  });

  it('ticks at the source, keeps what stays open, writes follow-ups, and is one Undo', async () => {
    const { journal, store, text } = await prepared();
    const before = await notesOf(store);
    const closing = await closingOf(journal);
    const outcome = doneOf(await journal.closeOneOnOne({ path: SHEET, isHeld: true, talkedAbout: closing.points.slice(0, 1), kept: closing.promises.slice(0, 1).map(({ id }) => id), agreed: [{ text: 'send plan', owner: 'me', dueOn: '2026-11-27' }, { text: 'name a date', owner: 'them', dueOn: null }], nextOn: null }));
    expect(outcome).toMatchObject({ done: { deed: 'one-on-one-closed', followUps: 2, isHeld: true }, reservations: [] });
    const dana = (await store.read(DANA)) ?? '';
    expect(dana).toContain('- [x] The release\n- [ ] The panel\n');
    expect(dana).toContain('- [x] Cost table 📅 2026-11-17 ✅ 2026-11-19\n- [ ] Offsite date #waiting 📅 2026-12-01\n');
    expect(await text()).toContain('status: held\n');
    expect(await text()).toContain('- [x] The release ([[Dana Li|↩ to talk about]])\n- [ ] The panel');
    expect(await text()).toMatch(/## Follow-ups\n\n- \[ \] send plan 📅 2026-11-27\n- \[ \] name a date #waiting\n$/);
    doneOf(await journal.undo());
    expect(await notesOf(store)).toEqual(before);
  });

  it('keeps all points and counts no talk where it was cancelled', async () => {
    const { journal, store } = await prepared();
    const closing = await closingOf(journal);
    doneOf(await journal.closeOneOnOne({ path: SHEET, isHeld: false, talkedAbout: closing.points, kept: closing.promises.map(({ id }) => id), agreed: [{ text: 'x', owner: 'me', dueOn: null }], nextOn: null }));
    expect(await store.read(DANA)).toBe(NOTES[DANA]);
    expect(journal.interactions().find(({ path }) => path === SHEET)?.status).toBe('cancelled');
  });

  it('plans the next one where it is another day than the rhythm says', async () => {
    const { journal, store } = await prepared();
    const close = { path: SHEET, isHeld: true, talkedAbout: [], kept: [], agreed: [] };
    doneOf(await journal.closeOneOnOne({ ...close, nextOn: '2026-12-04' }));
    expect(await store.read('Meetings/2026-12-04 Dana Li.md')).toContain('planned');
  });

  it('tells what could not be ticked since, and writes the rest', async () => {
    const { journal, store, text } = await prepared();
    const closing = await closingOf(journal);
    store.writeUnheard(DANA, NOTES[DANA].replace('- [ ] The release', '- [ ] The big release'));
    const outcome = doneOf(await journal.closeOneOnOne({ path: SHEET, isHeld: true, talkedAbout: closing.points.slice(0, 1), kept: [], agreed: [], nextOn: null }));
    expect(outcome.reservations).toMatchObject([{ refused: 'line-changed', path: DANA }]);
    expect(await text()).toContain('- [x] The release ([[Dana Li|↩ to talk about]])');
  });

  it('ticks both of two equal lines to talk about, there and in the sheet', async () => {
    const twice = NOTES[DANA].replace('- [ ] The release\n', '- [ ] The release\n- [ ] The release\n');
    const { journal, store, text } = await prepared({ [DANA]: twice });
    const { points } = await closingOf(journal);
    const talkedAbout = points.filter(({ path, source }) => path === DANA && source === '- [ ] The release');
    const outcome = doneOf(await journal.closeOneOnOne({ path: SHEET, isHeld: true, talkedAbout, kept: [], agreed: [], nextOn: null }));
    expect(outcome.reservations).toEqual([]);
    expect(await store.read(DANA)).toBe(twice.replaceAll('- [ ] The release\n', '- [x] The release\n'));
    expect(await text()).toContain('## To talk about\n\n- [x] The release ([[Dana Li|↩ to talk about]])\n- [x] The release ([[Dana Li|↩ to talk about]])\n- [ ] The panel');
  });

  it('of two equal lines to talk about, one of which was ticked since, ticks neither, tells it, and writes the rest', async () => {
    const twice = NOTES[DANA].replace('- [ ] The release\n', '- [ ] The release\n- [ ] The release\n');
    const { journal, store, text } = await prepared({ [DANA]: twice });
    const { points } = await closingOf(journal);
    const now = twice.replace('- [ ] The release\n', '- [x] The release\n');
    store.writeUnheard(DANA, now);
    const talkedAbout = points.filter(({ path, source }) => path === DANA && source === '- [ ] The release');
    expect(talkedAbout).toHaveLength(2);
    const outcome = doneOf(await journal.closeOneOnOne({ path: SHEET, isHeld: true, talkedAbout, kept: [], agreed: [], nextOn: null }));
    expect(outcome.reservations).toMatchObject([{ refused: 'line-changed', path: DANA }]);
    expect(await store.read(DANA)).toBe(now);
    expect(await text()).toContain('status: held');
  });
});

describe('capturing', () => {
  const capture = async (notes: Readonly<Record<string, string>>, request: Partial<Parameters<Journal['capture']>[0]>) => {
    const { journal, store } = journalOf({ ...NOTES, ...notes });
    const whole = { people: [{ path: DANA }], kind: 'detail', text: 'runs', isPrivate: false, activePath: null, ...request } as const;
    const preview = await journal.previewCapture(whole);
    const outcome = await journal.capture(whole);
    return { preview, outcome, store, journal };
  };

  it.each([
    ['a point under its heading, open, with the day', { kind: 'agenda', text: 'The budget' }, DANA, '- [ ] The panel\n- [ ] 2026-11-19 The budget\n'],
    ['a detail under Notes with its tag where its heading is missing', { kind: 'detail', text: 'runs' }, DANA, '## Notes\n\n- 2026-11-19 #detail runs\n'],
    ['something private', { kind: 'detail', text: 'runs', isPrivate: true }, DANA, '- 2026-11-19 #detail #private runs\n'],
    ['a problem with what stands below it', { kind: 'problem', text: 'On-call', below: ['#option rotate', '#recommend rotate'] }, DANA, '- [ ] 2026-11-19 #problem On-call\n\t- #option rotate\n\t- #recommend rotate\n'],
    ['a win in my own note, with the person as credit', { kind: 'win', text: 'shipped' }, 'People/Me.md', '- 2026-11-19 #win shipped [[Dana Li]]\n'],
  ] as const)('writes %s', async (_sentence, request, path, written) => {
    const { outcome, store, preview } = await capture({}, request);
    expect(doneOf(outcome).changed).toEqual([path]);
    expect(await store.read(path)).toContain(written);
    expect(isRefusal(preview) ? '' : preview.path).toBe(path);
    expect(written).toContain(isRefusal(preview) ? '' : preview.text);
  });

  it('writes into the meeting in front of me, whose attendee it names only where there are several', async () => {
    const one = await capture({}, { activePath: 'Meetings/2026-11-19 Dana Li.md' });
    expect(await one.store.read('Meetings/2026-11-19 Dana Li.md')).toContain('## Notes\n- #detail runs\n');
    const several = await capture({ 'Meetings/x.md': lines('---', 'date: 2026-11-19', 'people: ["[[Dana Li]]", "[[Priya Nair]]"]', '---') }, { activePath: 'Meetings/x.md' });
    expect(await several.store.read('Meetings/x.md')).toContain('- #detail runs [[Dana Li]]\n');
  });

  it('writes what I will do about it as a follow-up of the same note, undone with it', async () => {
    const { outcome, store, journal } = await capture({}, { kind: 'feedback', text: 'shorter updates', followUp: { text: 'Send one line a day', dueOn: '2026-11-20', owner: 'me' } });
    expect(await store.read(DANA)).toContain('#feedback shorter updates\n');
    expect(await store.read(DANA)).toContain('- [ ] Send one line a day 📅 2026-11-20\n');
    doneOf(await journal.undo(doneOf(outcome).undoId ?? 0));
    expect(await store.read(DANA)).toBe(NOTES[DANA]);
    expect(refusalOf((await capture({}, { followUp: { text: ' ', dueOn: null, owner: 'me' } })).outcome)).not.toBe('done');
  });

  it('refuses without words and without anybody', async () => {
    expect(refusalOf((await capture({}, { text: ' ' })).outcome)).toBe('text-missing');
    expect(refusalOf((await capture({}, { people: [] })).outcome)).toBe('people-missing');
  });
});
