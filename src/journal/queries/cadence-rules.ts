import { foldName } from '../index/links';
import { parseCadence, type Cadence, type CadenceRule } from '../records/cadence';
import type { Person } from '../records/person';
import type { Asking } from './asking';

/** The cadences that the settings give to circles, relations and stages; they start empty. */
export interface CadenceRules {
  readonly circles: ReadonlyMap<string, Cadence>;
  readonly relations: ReadonlyMap<string, Cadence>;
  /** Boss and skip-level, by vault path, as my own note says; empty where no rule asks for a relation. */
  readonly relationOf: ReadonlyMap<string, string>;
  /** Tells one set of rules from another. */
  readonly key: string;
}

const NO_RULES: CadenceRules = { circles: new Map(), relations: new Map(), relationOf: new Map(), key: '' };

/** The rules as the settings and my own note have them now. */
export function cadenceRules(asking: Asking): CadenceRules {
  const { circleCadences, relationCadences } = asking.settings;
  if (Object.keys(circleCadences).length + Object.keys(relationCadences).length === 0) return NO_RULES;
  return asking.index.kept('cadence rules', asking.settings, () => {
    const relationOf = relationsThroughMe(asking);
    const key = JSON.stringify([circleCadences, relationCadences, [...relationOf]]);
    return { circles: cadences(circleCadences), relations: cadences(relationCadences), relationOf, key };
  });
}

/**
 * Own, else the tightest among the circles, else that of the relation or of the stage, else none; follow-ups.md, Cadence 2.
 */
export function cadenceOf(person: Person, path: string, rules: CadenceRules): { readonly cadence: Cadence | null; readonly rule: CadenceRule | null } {
  if (person.cadence === 'none') return { cadence: null, rule: { by: 'own' } };
  if (person.cadence !== null) return { cadence: person.cadence, rule: { by: 'own' } };
  const ofCircles = person.circle.flatMap((name) => withRule(rules.circles, 'circle', name)).sort((a, b) => cadenceDays(a.cadence) - cadenceDays(b.cadence));
  const relation = person.relation ?? rules.relationOf.get(path) ?? '';
  const [first] = [...ofCircles, ...withRule(rules.relations, 'relation', relation), ...withRule(rules.relations, 'stage', person.stage ?? '')];
  return first ?? { cadence: null, rule: null };
}

function withRule(cadencesByName: ReadonlyMap<string, Cadence>, by: 'circle' | 'relation' | 'stage', name: string): readonly { readonly cadence: Cadence; readonly rule: CadenceRule }[] {
  const cadence = cadencesByName.get(foldName(name));
  return cadence ? [{ cadence, rule: { by, name } }] : [];
}

/** What cannot be read is left out: the settings say so where it is typed. */
function cadences(written: Readonly<Record<string, string>>): ReadonlyMap<string, Cadence> {
  return new Map(
    Object.entries(written).flatMap(([name, words]): readonly (readonly [string, Cadence])[] => {
      const cadence = parseCadence(words);
      return cadence === undefined || cadence === 'none' ? [] : [[foldName(name), cadence]];
    }),
  );
}

const DAYS_PER_MONTH = 30;

/** Length of a cadence in days, a month as 30: for comparing rhythms, never for a date. */
export function cadenceDays(cadence: Cadence): number {
  return cadence.unit === 'day' ? cadence.amount : cadence.amount * DAYS_PER_MONTH;
}

/** Boss is whom my note reports to, skip-level whom the boss reports to. Source: format.md, section 2. */
export function relationsThroughMe({ index: { links } }: Asking): ReadonlyMap<string, string> {
  const [me] = [...links.people()].flatMap(([each, { self }]) => (self ? [each] : [])).sort();
  const above = (from: string | undefined): string | undefined => {
    const reference = from === undefined ? undefined : links.person(from)?.reportsTo;
    const meaning = reference && links.resolve(reference, from ?? '');
    return meaning?.kind === 'person' ? meaning.path : undefined;
  };
  const boss = above(me);
  const higher = above(boss);
  return new Map([...(higher === undefined ? [] : [[higher, 'skip-level'] as const]), ...(boss === undefined ? [] : [[boss, 'boss'] as const])]);
}

