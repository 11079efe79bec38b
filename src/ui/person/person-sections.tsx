import type { Person, PromiseRecord } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { Circumstances, hasCircumstances } from './circumstances';
import { EntryRows } from './entry-rows';
import { Introductions } from './introductions';
import { MoreRows } from './more-rows';
import { byPrivacy, notedIn } from './noted';
import { PanelSection } from './panel-section';
import type { PersonPanel } from './person-panel';
import { Promises, visiblePromises } from './promises';
import { isPersonal } from './sections';
import { SourceLine } from './source-line';
import { capital } from './summary-line';
import { TalkAbout } from './talk-about';
import { talksOf } from './talks';

interface PersonSectionsProps {
  readonly panel: PersonPanel;
  /** Vault path. */
  readonly person: string;
  readonly profile: Person;
}

/** Whether a promise was kept, or not, by a day that was promised. */
function hasRecord({ mine, theirs }: PromiseRecord): boolean {
  return [mine, theirs].some(({ keptOnTime, keptLate }) => keptOnTime + keptLate > 0);
}

/** Of details, and of what was given and received, so many of the newest are shown at first. */
const NEWEST = 3;

/** Everything that is known of somebody, in sections; empty ones are not drawn. */
export function PersonSections({ panel, person, profile }: PersonSectionsProps) {
  const { journal } = useHandle().app;
  const { words } = journal;
  const noted = notedIn(journal.entries({ person }), !panel.hides);
  const talks = talksOf(journal.interactions(person), journal.today());
  const promises = visiblePromises(panel.promises, panel.hides);
  const record = journal.promiseRecord(person);
  const common = panel.hides ? [] : journal.inCommon(person);
  const hidden = panel.hides ? undefined : journal.privateProfile(person);
  const shows = (name: 'introductions' | 'details' | 'circumstances' | 'exchanged'): boolean => !(panel.hides && isPersonal(name));
  return (
    <>
      <PanelSection panel={panel} name="talkAbout" count={noted.talkAbout.length}>
        {() => <TalkAbout panel={panel} person={person} rows={noted.talkAbout} />}
      </PanelSection>
      {(promises.length > 0 || hasRecord(record)) && (
        <PanelSection panel={panel} name="promises" count={promises.filter((row) => !panel.isDone(row)).length}>
          {() => <Promises panel={panel} name={profile.name} rows={promises} record={record} />}
        </PanelSection>
      )}
      {shows('introductions') && byPrivacy(noted.introductions).plain.length > 0 && (
        <PanelSection panel={panel} name="introductions" count={noted.introductions.filter(({ state, isPrivate }) => state !== 'closed' && !isPrivate).length}>
          {() => <Introductions panel={panel} rows={noted.introductions} />}
        </PanelSection>
      )}
      {shows('details') && noted.details.length > 0 && (
        <PanelSection panel={panel} name="details" count={noted.details.length}>
          {() => <EntryRows rows={noted.details} first={NEWEST} />}
        </PanelSection>
      )}
      {shows('circumstances') && (hasCircumstances(profile, noted.needs) || common.length > 0 || (hidden && hasCircumstances(hidden, []))) && (
        <PanelSection panel={panel} name="circumstances">
          {() => <Circumstances person={person} profile={profile} hidden={hidden} needs={noted.needs} common={common} />}
        </PanelSection>
      )}
      {shows('exchanged') && noted.gave.length + noted.received.length > 0 && (
        <PanelSection panel={panel} name="exchanged">
          {() => (
            <>
              {noted.gave.length > 0 && <h4 class="rapport-group">Given</h4>}
              <EntryRows rows={noted.gave} first={NEWEST} />
              {noted.received.length > 0 && <h4 class="rapport-group">Received</h4>}
              <EntryRows rows={noted.received} first={NEWEST} />
            </>
          )}
        </PanelSection>
      )}
      {talks.length > 0 && (
        <PanelSection panel={panel} name="conversations" count={talks.length}>
          {() => (
            <MoreRows rows={talks} keyOf={({ date }) => date}>
              {(talk) => <SourceLine place={{ path: talk.path, line: talk.line }} text={capital(talk.channel ?? 'conversation')} end={words.short(talk.date)} />}
            </MoreRows>
          )}
        </PanelSection>
      )}
    </>
  );
}
