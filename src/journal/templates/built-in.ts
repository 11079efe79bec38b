import client from './person-client.md';
import boss from './person-boss.md';
import meeting from './meeting.md';
import mentee from './person-mentee.md';
import mentor from './person-mentor.md';
import oneOnOne from './one-on-one.md';
import peer from './person-peer.md';
import person from './person.md';
import report from './person-report.md';

/** A template that comes with the product, by the name under which it is written to a vault. */
export interface BuiltInTemplate {
  readonly name: string;
  readonly text: string;
}

/** The plain one for a person, and one for each relation that has more to keep; a skip-level is a boss. */
const BY_RELATION: ReadonlyMap<string, BuiltInTemplate> = new Map(
  [
    ['boss', 'Person (boss)', boss], ['skip-level', 'Person (boss)', boss], ['mentor', 'Person (mentor)', mentor], ['sponsor', 'Person (mentor)', mentor],
    ['mentee', 'Person (mentee)', mentee], ['peer', 'Person (peer)', peer], ['report', 'Person (report)', report], ['client', 'Person (client)', client], ['partner', 'Person (client)', client],
  ].map(([relation = '', name = '', text = '']) => [relation, { name, text }]),
);

export const MEETING_TEMPLATE: BuiltInTemplate = { name: 'Meeting', text: meeting };
export const ONE_ON_ONE_TEMPLATE: BuiltInTemplate = { name: 'One-on-one', text: oneOnOne };

/** The template of a person of that relation. */
export function personTemplate(relation: string | null): BuiltInTemplate {
  return BY_RELATION.get(relation?.trim().toLowerCase() ?? '') ?? { name: 'Person', text: person };
}

/** All of them, each once: what *Write template notes to the vault* writes. */
export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [
  personTemplate(null),
  ...new Map([...BY_RELATION.values()].map((template) => [template.name, template])).values(),
  MEETING_TEMPLATE,
  ONE_ON_ONE_TEMPLATE,
];
