import { useHandle } from '../parts/app-handle';
import type { PersonPanel } from './person-panel';

/** So many of those talked to last are offered besides the boss. */
const OFFERED = 3;

/** What stands here while no note of a person or a meeting was in front: how to begin, and some people to begin with. */
export function NoPerson({ panel }: { readonly panel: PersonPanel }) {
  const { journal } = useHandle().app;
  const bosses = journal.bosses();
  const boss = bosses.length === 1 ? bosses : [];
  const last = journal.findPeople('', OFFERED + boss.length).map(({ path }) => path);
  const offered = [...boss, ...last.filter((path) => !boss.includes(path)).slice(0, OFFERED)];
  return (
    <div class="rapport-empty">
      <p>{offered.length === 0 ? 'Open a person or a meeting to see what you know.' : 'Open a person or a meeting to see what you know. Or:'}</p>
      <div class="rapport-buttons">
        {offered.map((path) => (
          <button key={path} type="button" class="rapport-button" onClick={() => panel.choose(path)}>
            {journal.person(path)?.name ?? path}
          </button>
        ))}
      </div>
    </div>
  );
}
