import { expect, it } from 'vitest';
import { readKeptDraft } from '../../../src/ui/log-interaction/kept-draft';
import { emptyDraft, hasContent, type LogDraft } from '../../../src/ui/log-interaction/log-draft';

const full: LogDraft = {
  ...emptyDraft([{ kind: 'known', path: 'People/Jo Park.md', name: 'Jo Park' }, { kind: 'new', name: 'Kim' }, { kind: 'which', name: 'Sam', candidates: ['People/Sam Lee.md', 'People/Sam Ortiz.md'] }]),
  text: 'coffee: her move', channel: 'coffee', when: { words: 'Yesterday', date: '2026-11-18' }, initiatedBy: 'them', duration: 30, energy: '+',
  help: { text: 'Share the doc', due: { words: 'Fri 20 Nov', date: '2026-11-20' } }, refusedWords: ['call'],
};

it('is read as it was kept', () => {
  const kept = JSON.parse(JSON.stringify({ draft: full, on: '2026-11-19', at: '12:40' })) as unknown;
  expect(readKeptDraft(kept)).toEqual({ draft: full, on: '2026-11-19', at: '12:40' });
});

it('is none where nothing, or nonsense, was kept', () => {
  expect([null, undefined, 'x', {}, { on: '2026-11-19' }].map(readKeptDraft)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

it('leaves out what does not fit', () => {
  const read = readKeptDraft({ on: '2026-11-19', at: '12:40', draft: { text: 'hello', people: [{ kind: 'known', name: 'Jo' }, 3], energy: 'high', when: { date: 'soon' } } });
  expect(read?.draft).toEqual({ ...emptyDraft([]), text: 'hello', when: { words: '', date: null } });
});

it('has content when something was written, not when only people are set', () => {
  expect(hasContent(full)).toBe(true);
  expect(hasContent(emptyDraft(full.people))).toBe(false);
});
