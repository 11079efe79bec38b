import type { Interaction } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { NoteLink } from '../parts/note-link';

/** When we talked last and what follows from that, and when about something other than work. */
export function LastContact({ person }: { readonly person: string }) {
  const { journal } = useHandle().app;
  const health = journal.contactHealth(person);
  const [first, ...rules] = journal.words.contactReasons(health);
  const own = journal.ownRhythm(person);
  const aboutPeople = journal.lastAboutPeople(person);
  return (
    <div class="rapport-last">
      <p>{health.last ? <Talk lead="Last contact: " talk={health.last} /> : first}</p>
      <p class="rapport-last-rule">{[...rules, ...(own ? [journal.words.ownRhythm(own)] : [])].join(' ')}</p>
      {aboutPeople && (
        <p>
          <Talk lead="Last about something other than work: " talk={aboutPeople} />
        </p>
      )}
    </div>
  );
}

function Talk({ lead, talk }: { readonly lead: string; readonly talk: Interaction }) {
  const { words } = useHandle().app.journal;
  return (
    <>
      {lead}
      <NoteLink place={{ path: talk.path, line: talk.line }} name={words.conversation(talk)} />
    </>
  );
}
