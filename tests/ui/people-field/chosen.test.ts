import { expect, it } from 'vitest';
import { refsOf, shortName, withPerson, type Chosen } from '../../../src/ui/people-field/chosen';

const jo: Chosen = { kind: 'known', path: 'People/Jo Park.md', name: 'Jo Park' };
const kim: Chosen = { kind: 'new', name: 'Kim' };
const sam: Chosen = { kind: 'which', name: 'Sam', candidates: ['People/Sam Lee.md', 'People/Sam Ortiz.md'] };

it('adds nobody twice', () => {
  expect(withPerson([jo, kim], jo)).toEqual([jo, kim]);
  expect(withPerson([jo, kim], { kind: 'new', name: 'Kim' })).toEqual([jo, kim]);
  expect(withPerson([jo], sam)).toEqual([jo, sam]);
});

it('waits while a name fits two people, or nobody is chosen', () => {
  expect(refsOf([jo, sam])).toBeUndefined();
  expect(refsOf([])).toBeUndefined();
  expect(refsOf([jo, kim])).toEqual([{ path: 'People/Jo Park.md' }, { name: 'Kim' }]);
});

it('calls one person by the first name, and several they', () => {
  expect([[jo], [jo, kim], []].map(shortName)).toEqual(['Jo', 'they', 'they']);
});
