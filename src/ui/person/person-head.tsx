import type { Person } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { IconButton } from '../parts/icon';
import { NoteLink } from '../parts/note-link';
import { LastContact } from './last-contact';
import type { PersonPanel } from './person-panel';
import { summaryLine } from './summary-line';
import { YearChart } from './year-chart';

interface PersonHeadProps {
  readonly panel: PersonPanel;
  /** Vault path. */
  readonly person: string;
  readonly profile: Person;
}

/** Who it is, when we talked last, what can be done, and the year. */
export function PersonHead({ panel, person, profile }: PersonHeadProps) {
  const { app } = useHandle();
  const { isPinned } = panel.whom;
  const line = summaryLine(app.journal.person(person) ?? { relation: profile.relation }, profile, app.journal.words);
  return (
    <div class="rapport-person-head">
      <div class="rapport-person-top">
        <h2 class="rapport-person-name">
          <NoteLink place={{ path: person }} name={profile.name} />
        </h2>
        <IconButton icon="pin" label="Keep showing this person" isPressed={isPinned} onPress={() => panel.togglePin()} />
        <IconButton icon="eye-off" label="Hide personal details" isPressed={panel.hides} onPress={() => panel.toggleHiding()} />
      </div>
      {line !== '' && <p class="rapport-person-line">{line}</p>}
      <LastContact person={person} />
      <div class="rapport-buttons">
        <button type="button" class="rapport-button" onClick={() => app.logInteraction([person])}>
          Log
        </button>
        <button type="button" class="rapport-button" onClick={() => app.capture([person])}>
          Capture
        </button>
        <button type="button" class="rapport-button" onClick={() => app.prepareOneOnOne(person)}>
          Prepare
        </button>
        <IconButton class="rapport-at-end" icon="plus" label="Add follow-up" onPress={() => app.addFollowUp([person])} />
      </div>
      <YearChart year={app.journal.weeksOf(person)} onPress={() => panel.setOpen('conversations', true)} />
    </div>
  );
}
