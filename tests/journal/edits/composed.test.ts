import { describe, expect, it } from 'vitest';
import { logConversation, type ConversationToLog } from '../../../src/journal/edits/log-conversation';
import { composeTask, type TaskToWrite } from '../../../src/journal/edits/task-text';
import { applyChanges, isRefusal } from '../../../src/journal/journal';
import { lineWords } from '../../../src/journal/records/line-words';
import { Vocabulary } from '../../../src/journal/records/vocabulary';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

describe('the text of a new task', () => {
  const composed = (more: Partial<TaskToWrite>): string => composeTask({ words: 'Send it', links: [], owner: 'me', dueOn: null, globalFilter: '', format: 'emoji', ...more });

  it.each<readonly [sentence: string, more: Partial<TaskToWrite>, text: string]>([
    ['is its words behind a box', {}, '[ ] Send it'],
    ['has no spaces around it', { words: '  Send it ' }, '[ ] Send it'],
    ['has its date at its end', { dueOn: '2026-11-25' }, '[ ] Send it 📅 2026-11-25'],
    ['has its date as the vault writes it', { dueOn: '2026-11-25', format: 'dataview' }, '[ ] Send it  [due:: 2026-11-25]'],
    ['has the links that it does not say yet', { words: 'Ask [[Bo]]', links: ['[[Bo]]', '[[Ravi]]'], dueOn: '2026-11-25' }, '[ ] Ask [[Bo]] [[Ravi]] 📅 2026-11-25'],
    ['says that it waits for others', { owner: 'them', links: ['[[Ravi]]'], dueOn: '2026-11-25' }, '[ ] Send it [[Ravi]] #waiting 📅 2026-11-25'],
    ['says so once', { words: 'Send #Waiting it', owner: 'them' }, '[ ] Send #Waiting it'],
    ['says so beside a tag that only begins so', { words: 'Send it #waiting-room', owner: 'them' }, '[ ] Send it #waiting-room #waiting'],
    ['has the vault’s tag in front', { globalFilter: '#task', owner: 'them' }, '[ ] #task Send it #waiting'],
    ['has the vault’s word behind its tags', { globalFilter: 'TODO', owner: 'them', dueOn: '2026-11-25' }, '[ ] Send it #waiting TODO 📅 2026-11-25'],
    ['has the vault’s tag once', { words: 'Send #task it', globalFilter: '#task' }, '[ ] Send #task it'],
    ['keeps a date that was typed at its end', { words: 'Send it 📅 2026-11-21', links: ['[[Ravi]]'], owner: 'them' }, '[ ] Send it [[Ravi]] #waiting 📅 2026-11-21'],
    ['has the date that was asked for in the place of one that was typed', { words: 'Send it ⏫ 📅 2026-11-21', links: ['[[Ravi]]'], dueOn: '2026-11-25' }, '[ ] Send it [[Ravi]] ⏫ 📅 2026-11-25'],
    ['is a link alone where nothing was said', { words: '', links: ['[[Ravi]]'] }, '[ ] [[Ravi]]'],
  ])('%s', (_sentence, more, text) => {
    expect(composed(more)).toBe(text);
  });
});

describe('a conversation', () => {
  const RULES = { words: lineWords({ headings: { log: ['Gespräche'] }, channels: [], tagsOff: [] }), vocabulary: new Vocabulary() };
  const talk = (more: Partial<ConversationToLog> = {}): ConversationToLog => ({ on: '2026-11-19', channel: 'call', text: 'Plans', followUps: [], ...more });
  const logged = (text: string, more?: Partial<ConversationToLog>): string => edited(text, (current) => logConversation(current, talk(more), RULES));
  const LOG = lines('# Log', '- 2026-11-06 lunch: News');
  const LINE = '- 2026-11-19 call: Plans';

  it.each<readonly [sentence: string, more: Partial<ConversationToLog>, written: readonly string[]]>([
    ['has its day, its channel and its words', {}, [LINE]],
    ['has its day and its words where the channel is not known', { channel: null }, ['- 2026-11-19 Plans']],
    ['has its day and its channel where nothing was said', { text: ' \n ' }, ['- 2026-11-19 call']],
    ['has its day alone where nothing is known', { channel: null, text: '' }, ['- 2026-11-19']],
    ['has further lines below it, without marks of lists', { text: ' Plans \r\n\r\n - two hires\n*\tbudget\n+   room\n-no list\n' }, [LINE, '\t- two hires', '\t- budget', '\t- room', '\t- -no list']],
    ['keeps a mark that stands within a line', { text: 'Plans\ntwo - hires' }, [LINE, '\t- two - hires']],
    ['has its follow-ups below its lines', { text: 'Plans\nmore', followUps: ['[ ] Send it', '[ ] Ask'] }, [LINE, '\t- more', '\t- [ ] Send it', '\t- [ ] Ask']],
  ])('%s', (_sentence, more, written) => {
    expect(logged(LOG, more)).toBe(LOG + lines(...written));
  });

  it.each<readonly [sentence: string, before: string, after: string]>([
    ['under the log as the note calls it', lines('# Notes', '##  contact log ', '- 2026-11-06 x'), lines('# Notes', '##  contact log ', '- 2026-11-06 x', LINE)],
    ['under a log of the user’s own', lines('## Gespräche', '## Notes'), lines('## Gespräche', LINE, '## Notes')],
    ['under an underlined log behind a no-break space', lines('\u00A0Log', '---'), lines('\u00A0Log', '---', LINE)],
    ['under the first of two', lines('# Log', '# Contact log'), lines('# Log', LINE, '# Contact log')],
    ['under Log, which is made, where there is none', lines('## Notes'), lines('## Notes', '', '## Log', LINE)],
    ['and ends a snooze', lines('---', 'a: 1', 'Snooze-Until: 2026-12-24 # rest', '---', '# Log'), lines('---', 'a: 1', '---', '# Log', LINE)],
    ['and leaves a snooze without a day', lines('---', 'snooze_until:', '---', '# Log'), lines('---', 'snooze_until:', '---', '# Log', LINE)],
    ['and leaves other properties', lines('---', 'last_contact: 2026-11-01', '---', '# Log'), lines('---', 'last_contact: 2026-11-01', '---', '# Log', LINE)],
  ])('is written %s', (_sentence, before, after) => {
    expect(logged(before)).toBe(after);
  });

  it.each<readonly [sentence: string, properties: readonly string[], reservation: object]>([
    ['the properties cannot be read', ['snooze_until: 2026-12-24', 'a: ['], { refused: 'front-matter-unreadable', line: 3 }],
    ['the snooze is what others refer to', ['snooze_until: &day 2026-12-24', 'a: *day'], { refused: 'guard-failed', data: { property: 'snooze_until' } }],
  ])('is written, and what could not be done is told, where %s', (_sentence, properties, reservation) => {
    const text = lines('---', ...properties, '---', '# Log');
    const result = logConversation(text, talk(), RULES);
    if (isRefusal(result)) throw new Error(result.refused);
    expect(applyChanges(text, result.changes)).toBe(text + lines(LINE));
    expect(result.reservations).toEqual([reservation]);
  });

  it('has nothing to tell where all was done', () => {
    expect(logConversation('# Log\n', talk(), RULES)).toEqual({ changes: [{ from: 6, to: 6, insert: `${LINE}\n` }] });
  });

  it.each<readonly [sentence: string, text: string, refused: string]>([
    ['code is open that nobody closed', lines('---', 'snooze_until: 2026-12-24', '---', '```', 'x'), 'guard-failed'],
    ['the note has NUL bytes', lines('# Log', '\0'), 'note-has-nul-bytes 1'],
  ])('is refused where %s', (_sentence, text, refused) => {
    expect(logged(text)).toBe(refused);
  });
});
