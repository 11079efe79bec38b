/** Somebody's name, in the parts in which vaults write it. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
  /** As others say it. */
  readonly full: string;
  /** A name that nobody else has. */
  readonly nick: string;
  /** An address that nobody else has, up to the `@`. */
  readonly mailbox: string;
}

const FIRST = ['Ada', 'Ben', 'Carla', 'Dana', 'Elif', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kim', 'Lena', 'Mateo', 'Nora', 'Omar', 'Priya', 'Quinn', 'Rosa', 'Sven', 'Tariq'];
const LAST = [
  'Adler', 'Brandt', 'Costa', 'Duarte', 'Eriksen', 'Fischer', 'Gupta', 'Haas', 'Ibrahim', 'Jansen', 'Kowalski', 'Lindgren', 'Moreau', 'Nakamura', "O'Brien", 'Parata', 'Quist', 'Rossi', 'Schmidt', 'Tanaka',
  'Ueda', 'Vidal', 'Webb', 'Xenakis', 'Yilmaz', 'Zidane', 'Ashby', 'Becker', 'Conti', 'Diaz-Mora', 'Esposito', 'Ferreira', 'Grant', 'Hofmann', 'Iversen', 'Jokinen', 'Keita', 'Laurent', 'Menon', 'Nwosu',
];
/** Families of names in other scripts: given names, family names, and how they are put together. */
const SCRIPTS = {
  chinese: [['娜', '伟', '芳', '秀英', '敏', '静', '丽', '强', '磊', '军'], ['李', '王', '张', '刘', '陈', '杨', '黄', '赵', '周', '吴'], (first: string, last: string) => last + first],
  japanese: [['太郎', '花子', '健', '翔太', '美咲', '葵', '蓮', '陽菜'], ['山田', '佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '中村'], (first: string, last: string) => `${last} ${first}`],
  hebrew: [['דנה', 'יעל', 'נועם', 'אורי', 'תמר', 'עמית', 'שירה', 'גיל'], ['לוי', 'כהן', 'מזרחי', 'פרץ', 'ביטון', 'דהן', 'אברהם', 'פרידמן'], (first: string, last: string) => `${first} ${last}`],
  arabic: [['ليلى', 'عمر', 'سارة', 'يوسف', 'مريم', 'خالد', 'هدى', 'زياد'], ['حسن', 'خليل', 'منصور', 'نصار', 'عيسى', 'صالح', 'حداد', 'سعيد'], (first: string, last: string) => `${first} ${last}`],
  accented: [['Zoë', 'José', 'Åse', 'Ángel', 'Đặng', 'Małgorzata', 'Jürgen', 'Sinéad', 'Éloïse', 'Anaïs'], ['Müller', 'Núñez', 'Sørensen', 'Łukasik', 'Dvořák', 'Ōno', 'Gîfu', 'Çelik', 'Ångström'], (first: string, last: string) => `${first} ${last}`],
} as const;
/** Of 25 people in a row, who has a name in which script. */
const TURNS: Readonly<Record<number, keyof typeof SCRIPTS>> = { 3: 'chinese', 8: 'japanese', 11: 'hebrew', 14: 'arabic', 17: 'accented', 22: 'accented' };
const CYCLE = 25;

/** The name of the n-th person, unlike that of any other, up to 1,600 people. */
export function personName(index: number): PersonName {
  const script = TURNS[index % CYCLE];
  if (script === undefined) return latinName(index);
  const [first, last, join] = SCRIPTS[script];
  const turn = Math.floor(index / CYCLE) * (script === 'accented' ? 2 : 1) + (index % CYCLE === 22 ? 1 : 0);
  const [given, family] = [first[turn % first.length] ?? '', last[Math.floor(turn / first.length) % last.length] ?? ''];
  return { first: given, last: family, full: join(given, family), nick: `Nick ${index}`, mailbox: `person.${index}` };
}

/** The same in Latin letters alone. */
export function latinName(index: number): PersonName {
  const first = FIRST[index % FIRST.length] ?? '';
  const family = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const last = round === 0 ? family : `${String.fromCharCode(64 + round)} ${family}`;
  const nick = `${first}-${last.replace(/[^A-Za-z]/g, '').slice(0, 4)}`;
  return { first, last, full: `${first} ${last}`, nick, mailbox: `${first}.${last.replace(/[^A-Za-z]/g, '')}`.toLowerCase() };
}

const GUESTS = ['Keller', 'Stone', 'Claes', 'Whitlock', 'Okonkwo', 'Solheim'];

/** People who were there and have no note. */
export const STRANGERS: readonly string[] = [...GUESTS.flatMap((last) => FIRST.slice(0, 8).map((first) => `${first} ${last}`)), 'Finance Team', 'guest@elsewhere.example', '渡辺 誠一郎', 'Frau Doktor Öz'];
