import { describe, expect, test } from 'vitest';
import meeting from '../../../src/journal/templates/meeting.md';
import person from '../../../src/journal/templates/person.md';
import { renderTemplate, type TemplateValues } from '../../../src/journal/templates/render';

const values: TemplateValues = {
  title: 'Dana Li',
  date: '2026-11-20',
  time: '15:04',
  locale: 'en',
  values: new Map<string, string | readonly string[]>([
    ['name', 'Dana "D" Li'],
    ['relation', ''],
    ['role', "lead: billing # 'ledgers'"],
    ['channel', 'lunch'],
    ['status', 'held'],
    ['people', ['[[Dana Li]]', '[[Ravi Menon|Ravi]]']],
    ['text', 'lunch:\n{{title}} <% tp.file.title %>'],
  ]),
};

describe('a template', () => {
  const cases: readonly (readonly [sentence: string, template: string, text: string])[] = [
    ['has its tokens replaced', '# {{title}}, {{date}} {{time}}', '# Dana Li, 2026-11-20 15:04'],
    ['may write tokens with spaces and capitals', '{{ Title }}', 'Dana Li'],
    ['may format a date', '{{date:dddd, MMMM Do YYYY}}', 'Friday, November 20th 2026'],
    ['may format a time', '{{time:hh:mm a}}, {{time:H:m:ss A}}', '03:04 pm, 15:4:00 PM'],
    ['may format both in one, with words in brackets', '{{date:YYYYMMDD [at] HH[h]mm}}', '20261120 at 15h04'],
    ['may have a list', 'With {{people}}.', 'With [[Dana Li]], [[Ravi Menon|Ravi]].'],
    ['keeps what it does not know', '{{block:wins}} {{VALUE}} {{}} {{', '{{block:wins}} {{VALUE}} {{}} {{'],
    ['reads a token behind braces that nobody closed', '{ {{title}} } {{a {{title}}', '{ Dana Li } {{a Dana Li'],
    ['leaves Templater alone', '<% tp.date.now("{{title}}") %> {{title}} <%* x', '<% tp.date.now("{{title}}") %> Dana Li <%* x'],
    ['does not render a value again, and Templater does not run it', '{{text}}', 'lunch:\n{{title}} <\u200B% tp.file.title %>'],
    ['keeps CRLF, in values too', 'a\r\n{{text}}\r\n', 'a\r\nlunch:\r\n{{title}} <\u200B% tp.file.title %>\r\n'],
  ];
  test.each(cases)('%s', (_, template, text) => {
    expect(renderTemplate(template, values).text).toBe(text);
  });

  const properties: readonly (readonly [sentence: string, line: string, rendered: string])[] = [
    ['a value is quoted', 'name: {{name}}', 'name: "Dana \\"D\\" Li"'],
    ['a value that would be YAML is only text', 'role: {{role}} # as told', 'role: "lead: billing # \'ledgers\'" # as told'],
    ['a value in double quotes is escaped for them', 'name: "{{name}}, {{date}}"', 'name: "Dana \\"D\\" Li, 2026-11-20"'],
    ['a value in single quotes is escaped for them', "role: '{{role}}' # x", "role: 'lead: billing # ''ledgers''' # x"],
    ['a value after an escaped quote is still in quotes', 'name: "\\"{{name}}"', 'name: "\\"Dana \\"D\\" Li"'.replace('Dana "D\\"', 'Dana \\"D\\"')],
    ['a date is not quoted', 'met_on: {{date}}', 'met_on: 2026-11-20'],
    ['a date and a time are one value', 'date: {{date}}T{{time}}', 'date: 2026-11-20T15:04'],
    ['a time is quoted', 'at: {{time}}', 'at: "15:04"'],
    ['text around a value makes one value with it', 'role: Friend of {{title}}', 'role: Friend of Dana Li'],
    ['text around a value that would be YAML is quoted with it', 'role: As {{role}}', 'role: "As lead: billing # \'ledgers\'"'],
    ['an empty value leaves the property empty', 'relation: {{relation}}', 'relation:'],
    ['a list becomes a list', 'people: {{people}}', 'people: ["[[Dana Li]]", "[[Ravi Menon|Ravi]]"]'],
    ['a list in brackets becomes items', 'people: [{{people}}, "[[{{title}}]]"]', 'people: ["[[Dana Li]]", "[[Ravi Menon|Ravi]]", "[[Dana Li]]"]'],
    ['an item is quoted', '  - {{title}}', '  - "Dana Li"'],
    ['a comment is only a comment', '# made {{date}} for {{text}}', '# made 2026-11-20 for lunch: {{title}} <\u200B% tp.file.title %>'],
    ['a comment behind a value may have a token', 'role: VP # {{name}}', 'role: VP # Dana "D" Li'],
    ['a value with lines stays on one', 'why: {{text}}', 'why: "lunch:\\n{{title}} <\u200B% tp.file.title %>"'],
    ['a line in a block scalar is text', 'why: |\n  Met {{name}}: {{date}}', 'why: |\n  Met Dana "D" Li: 2026-11-20'],
  ];
  test.each(properties)('in properties %s', (_, line, rendered) => {
    const result = renderTemplate(`---\ntype: person\n${line}\n---\n`, values);
    expect(result.text).toBe(`---\ntype: person\n${rendered}\n---\n`);
    if (!line.startsWith('  -')) expect(result.frontMatter.kind).toBe('read');
  });

  test('names the tokens that nobody knows, with their lines', () => {
    const { unknown } = renderTemplate('---\na: {{cursor}}\n---\n\n{{date}} {{selection}}\n', values);
    expect(unknown).toEqual([{ token: '{{cursor}}', line: 1 }, { token: '{{selection}}', line: 4 }]);
  });

  test('says when its properties cannot be read', () => {
    expect(renderTemplate('---\na: [\nb: {{date}}\n---\n', values).frontMatter).toMatchObject({ kind: 'unreadable', line: 2 });
  });
});

describe('the built-in templates', () => {
  test('a person is a calm note', () => {
    expect(renderTemplate(person, values).text).toBe(
      '---\ntype: person\naliases: []\nrelation:\norg:\nrole:\nemail: []\nmet_on: 2026-11-20\ncadence:\n---\n\n## Details\n\n## Follow-ups\n\n## Log\n',
    );
  });

  test('a meeting knows its people, and all tokens of both are known', () => {
    const { frontMatter, unknown } = renderTemplate(meeting, values);
    expect([...unknown, ...renderTemplate(person, values).unknown]).toEqual([]);
    expect(frontMatter.kind === 'read' && Object.fromEntries(frontMatter.properties)).toEqual({
      type: 'meeting', channel: 'lunch', date: '2026-11-20', people: ['[[Dana Li]]', '[[Ravi Menon|Ravi]]'], status: 'held',
    });
  });
});
