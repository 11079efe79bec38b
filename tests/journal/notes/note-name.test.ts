import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePath, nameOf, notePath, safeName } from '../../../src/journal/notes/note-name';

describe('a safe name', () => {
  const cases: readonly (readonly [wanted: string, name: string | undefined])[] = [
    ['Dana Li', 'Dana Li'],
    ['  Dana   Li  ', 'Dana Li'],
    ['Zoë O’Brien', 'Zoë O’Brien'],
    ['José', 'José'],
    ['李 娜', '李 娜'],
    ['AC/DC', 'AC DC'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['#1 [fan] ^top', '1 fan top'],
    ['../../etc/passwd', 'etc passwd'],
    ['..', undefined],
    ['.hidden', 'hidden'],
    ['Dana.', 'Dana'],
    ['Dana.md', 'Dana'],
    ['Dana.MD.md. ', 'Dana'],
    ['.md', 'md'],
    ['`$= 1`', '$= 1'],
    ['%% Dana %%', 'Dana'],
    ['100%', '100%'],
    ['a $$x$$ b', 'a x b'],
    ['\uD83DDana', 'Dana'],
    ['Dana. . ', 'Dana'],
    ['J. R. R.', 'J. R. R'],
    ['CON', undefined],
    ['con.txt', undefined],
    ['Conrad', 'Conrad'],
    ['COM1', undefined],
    ['CON ', undefined],
    ['', undefined],
    [' \t\n', undefined],
    ['***', undefined],
    ['Dana\u202Eil', 'Danail'],
    ['Da\u0000na\u0007', 'Dana'],
    ['Dana\nLi', 'Dana Li'],
    ['Dana\tLi', 'Dana Li'],
    ['50%%% off', '50 off'],
    ['a%%%b', 'a b'],
    ['a$$$b', 'a b'],
    ['5$', '5$'],
    ['Falcon', 'Falcon'],
    ['Beacon.txt', 'Beacon.txt'],
    ['LPT9', undefined],
    ['LPTx', 'LPTx'],
    ['nul.tar.gz', undefined],
    ['a'.repeat(200), 'a'.repeat(200)],
    ['a'.repeat(201), 'a'.repeat(200)],
    ['é'.repeat(101), 'é'.repeat(100)],
    ['\u07FE'.repeat(101), '\u07FE'.repeat(100)],
    ['\u0800'.repeat(67), '\u0800'.repeat(66)],
    ['李'.repeat(67), '李'.repeat(66)],
    ['\uFFFD'.repeat(67), '\uFFFD'.repeat(66)],
    ['\u{10000}'.repeat(51), '\u{10000}'.repeat(50)],
    ['😀'.repeat(51), '😀'.repeat(50)],
    [`a${'😀'.repeat(50)}b`, `a${'😀'.repeat(49)}`],
    [`${'a'.repeat(198)}. b`, 'a'.repeat(198)],
  ];
  it.each(cases)('of %j is %j', (wanted, name) => {
    expect(safeName(wanted)).toBe(name?.normalize('NFC'));
  });

  it('is one that every system and every link can bear, whatever was wanted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('.', ' ', '/', 'a', '😀', 'é', '[', 'CON', '\u200F'), maxLength: 300 })), (wanted) => {
        const name = safeName(wanted);
        if (name === undefined) return;
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$|^\s|\s$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(safeName(name)).toBe(name);
      }),
      { numRuns: Number(process.env['RAPPORT_RUNS'] ?? 3000) },
    );
  });
});

describe('the name of a note', () => {
  it.each([['Dana Li.md', 'Dana Li'], ['People/Work/Dana Li.md', 'Dana Li'], ['People/Dana.MD', 'Dana'], ['a.md/Dana', 'Dana'], ['Dana.mdx.md', 'Dana.mdx'], ['Dana.md.md', 'Dana.md'], ['Dana', 'Dana']])('on the path %s is %s', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});

describe('the path of a new note', () => {
  it('stands in its folder', () => {
    expect(notePath('People/Work', 'Dana Li')).toBe('People/Work/Dana Li.md');
    expect(notePath('', 'Dana Li')).toBe('Dana Li.md');
  });

  it('is numbered from 2 on where the name is taken', () => {
    const taken = new Set(['Meetings/2026-11-20 Dana Li.md', 'Meetings/2026-11-20 Dana Li 2.md']);
    expect(freePath('Meetings', '2026-11-20 Dana Li', (path) => taken.has(path))).toBe('Meetings/2026-11-20 Dana Li 3.md');
    expect(freePath('Meetings', 'Sam', (path) => taken.has(path))).toBe('Meetings/Sam.md');
  });
});
