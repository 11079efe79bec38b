import type * as z from 'zod/mini';
import type { PropertyValue } from '../notes/front-matter';
import { linesFrom } from '../notes/lines';
import type { Problem } from '../problem';
import { ourProperties, type PropertyName } from './vocabulary';

/** Reads our properties of one note, and collects a problem for each value that cannot be read. */
export interface PropertyReader {
  /** The value by a schema of `property.ts`; null-like (what the schema makes of nothing) where it is missing or unreadable. */
  read<Value>(name: PropertyName, schema: z.ZodMiniType<Value>): Value;
  /** Line of the property (from 0), or null. */
  lineOf(name: PropertyName): number | null;
  /** The property's name as the note spells it, or null. */
  spellingOf(name: PropertyName): string | null;
  readonly problems: readonly Problem[];
}

export function propertyReader(path: string, text: string, properties: ReadonlyMap<string, PropertyValue>): PropertyReader {
  const ours = ourProperties(properties);
  const problems: Problem[] = [];
  const lineOf = (name: PropertyName): number | null => {
    const spelling = ours.get(name)?.name;
    return spelling === undefined ? null : lineOfProperty(text, spelling);
  };
  return {
    problems,
    lineOf,
    spellingOf: (name) => ours.get(name)?.name ?? null,
    read: (name, schema) => {
      const given = ours.get(name);
      const read = schema.safeParse(given?.value ?? null);
      if (read.success) return read.data;
      problems.push({
        level: 'error',
        path,
        at: { line: lineOf(name) },
        property: given?.name ?? name,
        code: 'value-not-understood',
        data: { value: shown(given?.value), expected: read.error.issues[0]?.message ?? '' },
      });
      return schema.parse(null);
    },
  };
}

/** The first line of the block that begins with the name: a position to show, found without parsing the block again. */
function lineOfProperty(text: string, spelling: string): number | null {
  for (const line of linesFrom(text)) {
    if (line.number > 0 && line.text === '---') return null;
    const rest = line.text.replace(/^["']/, '');
    if (rest.startsWith(spelling) && /^["']?[ \t]*:/.test(rest.slice(spelling.length))) return line.number;
  }
  return null;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
