import type { Choices } from './random';

const FIRST = ['Ada', 'Ben', 'Carla', 'Dana', 'Elif', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kim', 'Lena', 'Mateo', 'Nora', 'Omar', 'Priya', 'Quinn', 'Rosa', 'Sven', 'Tariq'];
const LAST = ['Adler', 'Brandt', 'Costa', 'Duarte', 'Eriksen', 'Fischer', 'Gupta', 'Haas', 'Ibrahim', 'Jansen', 'Kowalski', 'Li', 'Moreau', 'Nakamura', 'Okafor', 'Park', 'Quist', 'Rossi', 'Schmidt', 'Tanaka'];
const WORDS = 'about after again agenda answer area because before better billing board both bring budget call change check clear client close come cost could date decide deploy design detail draft early effort enough event figure final first follow freeze from goal good group hand help here idea issue just keep know last late launch learn left line list long look make market maybe meet migration month more move name need next note number offer open order other owner part phase plan point price product project question quick quiet rather ready reason release report result review risk road run sales same scope season send share short side simple small soon staff start still stop story support table talk team tell test than that their there thing think time today track trial under until update value version visit want week what when which while with work write year'.split(' ');

/** The name of the n-th person, unlike that of any other. */
export function nameOfPerson(index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  const round = Math.floor(index / (FIRST.length * LAST.length));
  return round === 0 ? `${first} ${last}` : `${first} ${String.fromCharCode(64 + round)} ${last}`;
}

/** That many words, as they come. */
export function words(choices: Choices, count: number): string {
  return Array.from({ length: count }, () => choices.pick(WORDS)).join(' ');
}

/** Paragraphs and lists of about that many characters, between half and one and a half times as many. */
export function paragraphs(choices: Choices, length: number): string {
  const wanted = length / 2 + choices.number(length);
  const parts: string[] = [];
  for (let made = 0; made < wanted; made += parts.at(-1)?.length ?? 0) {
    const lead = choices.chance(0.2) ? '- ' : '';
    const link = choices.chance(0.1) ? ` [[${words(choices, 2)}]]` : '';
    parts.push(`${lead}${words(choices, 15 + choices.number(60))}${link}.`);
  }
  return parts.join('\n\n');
}
