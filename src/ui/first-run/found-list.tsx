import type { Found } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Disclosure } from '../parts/disclosure';
import { ConversationsFound } from './conversations-found';
import { FollowUpsFound, ProblemsFound } from './follow-ups-found';
import { foundRows, type FoundRow } from './found-rows';
import { MarksFound } from './marks-found';
import type { WrongMark } from './taken-away';

interface FoundListProps {
  readonly found: Found;
  /** The user says that a mark is wrong. */
  readonly onWrong: (mark: WrongMark) => void;
}

/** "Found in this vault": each number opens its list and says why. */
export function FoundList({ found, onWrong }: FoundListProps) {
  const { words } = useHandle().app.journal;
  const rows = foundRows(found, words);
  const digits = Math.max(0, ...rows.map(({ count }) => count.toLocaleString().length));
  return (
    <ul class="rapport-found" style={{ '--rapport-digits': digits }}>
      {rows.map(({ what, count, noun, aside }) => (
        <li key={what}>
          <Disclosure
            class="rapport-found-row"
            summary={
              <>
                <span class="rapport-found-count">{count.toLocaleString()}</span>
                <span class="rapport-found-noun">{noun}</span>
                <span class="rapport-found-aside">{aside}</span>
              </>
            }
          >
            {() => <Details what={what} found={found} onWrong={onWrong} />}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Details({ what, found, onWrong }: FoundListProps & { readonly what: FoundRow['what'] }) {
  switch (what) {
    case 'people':
      return <MarksFound kind="person" by={found.people.by} onWrong={onWrong} />;
    case 'conversations':
      return <ConversationsFound found={found} onWrong={onWrong} />;
    case 'follow-ups':
      return <FollowUpsFound sections={['today', 'next7', 'waiting', 'later', 'none']} why="Open tasks in notes of people and meetings, and open tasks elsewhere that link a person. They stand below." />;
    case 'older':
      return <FollowUpsFound sections={['older']} why="Late by more than 30 days. They stand below under Older, which is closed." />;
    case 'problems':
      return <ProblemsFound />;
  }
}
