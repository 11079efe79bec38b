import { expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const DANA = 'People/Dana Li.md';
const LINE = '- [ ] Send the plan';
const lineOf = (line: number, ...body: readonly string[]) => openNotes({ [DANA]: note('---', 'type: person', '---', ...body) }).journal.followUpAt(DANA, line, LINE)?.line;

it.each([
  ['on its line', 4, ['## Follow-ups', LINE], 5],
  ['elsewhere, where nothing else reads the same', 9, ['## Follow-ups', LINE], 5],
  ['the one of two that stands on the line', 5, ['## Follow-ups', LINE, LINE], 6],
  ['none of two that stand elsewhere', 9, ['## Follow-ups', LINE, LINE], undefined],
  ['none where the line is a point to talk about that reads the same', 6, ['## Follow-ups', LINE, '## To talk about', LINE], undefined],
  ['the follow-up, where a point reads the same', 4, ['## Follow-ups', LINE, '## To talk about', LINE], 5],
  ['none where the line reads otherwise', 4, ['## Follow-ups', '- [ ] Send it'], undefined],
])('a line is %s', (_sentence, at, body, line) => {
  expect(lineOf(at, ...body)).toBe(line);
});
