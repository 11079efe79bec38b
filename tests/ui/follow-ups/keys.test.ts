import { expect, it } from 'vitest';
import { commandOf } from '../../../src/ui/follow-ups/keys';

const press = (key: string, changes = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...changes });

it.each([
  ['ArrowDown', { do: 'move', step: 'next' }],
  ['End', { do: 'move', step: 'last' }],
  ['Enter', { do: 'open-note' }],
  [' ', { do: 'done' }],
  ['s', { do: 'snooze' }],
  ['l', { do: 'log' }],
  ['w', { do: 'why' }],
  ['f', { do: 'fix' }],
  ['i', { do: 'ignore' }],
  ['c', { do: 'create' }],
  ['ArrowRight', { do: 'expand' }],
  ['ArrowLeft', { do: 'collapse' }],
  ['/', { do: 'filter' }],
  ['Escape', { do: 'clear-filter' }],
  ['x', undefined],
])('reads %s on a row', (key, command) => {
  expect(commandOf(press(key), true, false)).toEqual(command);
});

it('leaves Enter, Space and letters on a header to its button', () => {
  expect(['Enter', ' ', 's', 'l', 'w'].map((key) => commandOf(press(key), false, false))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

it('leaves keys with a modifier to the app, but for Enter, which opens elsewhere', () => {
  expect(commandOf(press('s', { ctrlKey: true }), true, false)).toBeUndefined();
  expect(commandOf(press('l', { shiftKey: true }), true, false)).toBeUndefined();
  expect(commandOf(press('Enter', { metaKey: true }), true, false)).toEqual({ do: 'open-note' });
});

it('turns the arrows round where text runs from right to left', () => {
  expect(commandOf(press('ArrowLeft'), true, true)).toEqual({ do: 'expand' });
});
