import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A vault of these notes, for `test.use`. */
export const inVault = (notes: Readonly<Record<string, string>>) => ({
  vault: async ({ today: _ }: { readonly today: string }, use: (folder: string) => Promise<void>) => {
    const folder = await vaultOf(notes);
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

async function vaultOf(notes: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vault-'));
  for (const [path, text] of Object.entries({ '.obsidian/app.json': '{}', ...notes })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const contact = (name: string, day: number): readonly [string, string] => [
  `Kontakte/${name}.md`,
  `---\nemail: ${name.toLowerCase().replace(' ', '.')}@example.org\nGeburtstag: 1980-03-05\nphone: "+49 30 ${day}"\nletzter Kontakt (last): 2026-11-${String(day).padStart(2, '0')}\n---\n\nNotizen zu ${name}.\n`,
];

/** The notes of somebody who never heard of us: contacts in a folder of another name, an archive, a tag that is theirs. */
export const MESSY_NOTES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([contact('Anna Berg', 2), contact('Bernd Voss', 5), contact('Carla Lenz', 9), contact('Dirk Aden', 12)]),
  'Archive/People/Old Hand.md': '---\nrole: retired\n---\n',
  'Archive/People/Older Hand.md': '---\nrole: retired\n---\n',
  'Somebody.md': '---\ntags: [person]\n---\n\n## Follow-ups\n\n- [ ] Write back 📅 2026-11-20\n',
  '2026-11-10.md': 'Read with [[Somebody]].\n\nLunch in the sun.\n',
  '2026-11-11.md': 'Thought of [[Somebody]].\n',
  'Project.md': `${Array.from({ length: 25 }, (_, at) => `- #ask question ${at + 1} for [[Somebody]]`).join('\n')}\n`,
  'Broken.md': '---\ntags: [person\n---\n',
};

/** Three people whom nobody has said anything about yet, and conversations with them. */
export const PLAIN_NOTES: Readonly<Record<string, string>> = {
  'People/Dana Li.md': '---\nrole: lead # mine\n---\n\n## Log\n\n- 2026-11-12 call: budget\n',
  'People/Priya Nair.md': '## Log\n\n- 2026-11-10 lunch: the move\n- 2026-11-03 coffee\n',
  'People/Sam Ortiz.md': '---\r\naliases: [Sammy]\r\ncadence: "monthly"\r\n---\r\n\r\n## Log\r\n\r\n- 2026-10-01 call',
  'Meetings/2026-11-05 Sync.md': '---\ntype: meeting\npeople: ["[[Priya Nair]]", "[[Sam Ortiz]]"]\n---\n\n- [ ] Send [[Dana Li]] the numbers 📅 2026-11-19\n',
};
