import type { Found } from '../../journal/journal';
import { SOURCES } from './found-rows';
import { MarksFound } from './marks-found';
import type { WrongMark } from './taken-away';

/** Where the conversations are written down, and by which marks meetings are meetings. */
export function ConversationsFound({ found: { conversations, meetings }, onWrong }: { readonly found: Found; readonly onWrong: (mark: WrongMark) => void }) {
  return (
    <>
      {conversations.by.map(({ source, count }) => (
        <p key={source}>{`${count.toLocaleString()} ${SOURCES[source][count === 1 ? 0 : 1]}: ${WHY[source]}`}</p>
      ))}
      {meetings.count > 0 && <p class="rapport-found-kind">{`${meetings.count.toLocaleString()} ${meetings.count === 1 ? 'note of a meeting' : 'notes of meetings'}, planned ones too`}</p>}
      <MarksFound kind="meeting" by={meetings.by} onWrong={onWrong} />
    </>
  );
}

const WHY: Readonly<Record<keyof typeof SOURCES, string>> = {
  meeting: 'notes of meetings that were held, and headings with a date.',
  log: 'lines with a date under Log in a person’s note, and lines of daily notes that begin with a way of talking and link a person.',
  property: 'in the properties of people.',
  'reach-out': 'done tasks with #reach-out.',
  mention: 'lines of daily notes that link a person.',
};
