/**
 * The names under which a property is read, ours first; format.md, sections 2 to 4. Compared with case, spaces, `-` and
 * `_` taken away, so that `Last Contact` and `last-contact` are `last_contact`.
 */
export const VOCABULARY = {
  type: ['type'],
  tags: ['tags'],
  category: ['categories', 'category'],
  aliases: ['aliases'],
  relation: ['relation'],
  role: ['role'],
  org: ['org'],
  team: ['team'],
  email: ['email'],
  reports_to: ['reports_to'],
  met_on: ['met_on'],
  created: ['created'],
  circle: ['circle'],
  cadence: ['cadence'],
  last_contact: ['last_contact'],
  next_contact: ['next_contact'],
  snooze_until: ['snooze_until'],
  paused: ['paused'],
  birthday: ['birthday'],
  needs_help_with: ['needs_help_with'],
  self: ['self'],
  date: ['date'],
  people: ['people'],
  channel: ['channel'],
  status: ['status'],
  initiated_by: ['initiated_by'],
  duration: ['duration'],
  energy: ['energy'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of our properties, by its canonical name. */
export type PropertyName = keyof typeof VOCABULARY;

/** A property name as it is compared. */
export function foldPropertyName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[\s_-]/g, '');
}

const BY_FOLDED: ReadonlyMap<string, { readonly property: PropertyName; readonly rank: number }> = new Map(
  (Object.keys(VOCABULARY) as PropertyName[]).flatMap((property) =>
    VOCABULARY[property].map((spelling, rank) => [foldPropertyName(spelling), { property, rank }] as const),
  ),
);

/** Our properties among those of a note, each with the note's own spelling of its name; the earliest spelling of the table wins. */
export function ourProperties<Value>(properties: ReadonlyMap<string, Value>): ReadonlyMap<PropertyName, { readonly name: string; readonly value: Value }> {
  const found = new Map<PropertyName, { name: string; value: Value; rank: number }>();
  for (const [name, value] of properties) {
    const known = BY_FOLDED.get(foldPropertyName(name));
    if (!known) continue;
    const before = found.get(known.property);
    if (before && before.rank <= known.rank) continue;
    found.set(known.property, { name, value, rank: known.rank });
  }
  return found;
}
