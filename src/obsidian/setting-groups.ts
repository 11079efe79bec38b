import { ENTRY_KINDS } from '../journal/journal';
import type { FoundInVault } from './found-in-vault';
import { HEADING_GROUPS } from './heading-rows';
import { countRow, folderRow, listRow, marksRow, rhythmsRow, type RowWords, type SettingRow, templateRow, toggleRow } from './setting-rows';

/** A row that has a button instead of a value. */
export interface ButtonRow extends RowWords {
  readonly button: string;
  readonly press: () => void;
}

/** A page of more rows, behind a row. */
export interface PageRow extends RowWords {
  readonly groups: readonly SettingGroup[];
}

/** A page of names of properties, which the user adds and removes. */
export interface NamesPage extends RowWords {
  readonly names: 'spellings';
}

/** Rows under one heading, at most eight; those without one stand on top. */
export interface SettingGroup {
  readonly heading?: string;
  readonly rows: readonly (SettingRow | ButtonRow | PageRow | NamesPage | RowWords)[];
}

/** What the rows are made with. */
export interface GroupParts {
  readonly found: FoundInVault;
  /** "3 in 2 notes": what *Ignore in this note* has set aside. */
  readonly ignored: () => string;
  readonly isNote: (path: string) => boolean;
  readonly setUp: () => void;
  readonly showIgnored: () => void;
}

/** All settings, in their order. To add one, add a row. Source: screens.md, section 10. */
export function settingGroups({ found, ignored, isNote, setUp, showIgnored }: GroupParts): readonly SettingGroup[] {
  return [
    {
      rows: [
        { name: 'Found in this vault', desc: '', now: () => found.all(), button: 'Set up again', press: setUp },
        folderRow('peopleFolder', { name: 'People folder', desc: 'New notes of people are made here. Notes that exist stay where they are.' }),
        folderRow('meetingsFolder', { name: 'Meetings folder', desc: 'New notes of meetings are made here. Notes that exist stay where they are.' }),
      ],
    },
    {
      heading: 'People',
      rows: [
        ...markRows(found, 'personMarks', 'is a person'),
        listRow('excludedFolders', { name: 'Folders to leave out', desc: 'Notes in these folders, and in folders below them, are neither people nor meetings by their folder. Write whole paths, with commas between them. Nothing changes in your notes.' }),
        { name: 'People without a note', desc: 'Attendees of meetings whose name fits nobody. They stand in the sidebar, where each can get a note.', now: () => found.unknownPeople() },
      ],
    },
    {
      heading: 'Conversations',
      rows: [
        ...markRows(found, 'meetingMarks', 'is a conversation with those who were there'),
        {
          name: 'What counts',
          desc: 'A meeting that was held, for each who was there; a line with a date under Log in a person’s note; a line of a daily note that begins with a way of talking and links a person; the date in last_contact; a done task with #reach-out. Not what is planned, cancelled or still to come, and no line that says #mention.',
          now: () => found.conversations(),
        },
        toggleRow('mentions', { name: 'Links in daily notes', desc: 'Off: a link to somebody in a daily note is not a conversation.', now: () => found.mentions() }, true),
        listRow('channels', { name: 'More ways of talking', desc: 'Words that begin a line of a log, besides lunch, coffee, call and the others: walk, Signal. With commas between them. Nothing changes in your notes.' }),
        toggleRow('alwaysMeetingNote', {
          name: 'Always a meeting note',
          desc: 'On: a conversation with one person becomes a note in the meetings folder. Off: it becomes a line under Log in the note of that person.',
        }),
      ],
    },
    {
      heading: 'Follow-ups',
      rows: [
        countRow('focus', { name: 'People to get in touch with', desc: 'How many are shown each day. Nothing changes in your notes.' }, { from: 1, to: 50 }),
        rhythmsRow('circleCadences', { name: 'Rhythms of circles', desc: 'How often to keep in touch with the people of a circle, where their note does not say: Board: monthly, Old team: 3 months. Empty: nobody is due unless a note says so. Nothing changes in your notes.' }),
        rhythmsRow('relationCadences', { name: 'Rhythms of relations', desc: 'The same by relation (boss, peer, mentor) or stage (met, friend), where neither a note nor a circle says: mentor: 6 weeks. Nothing changes in your notes.' }),
        countRow('newPeople', { name: 'New people at a time', desc: 'When you sort somebody new and so many are new already, you are asked whom to let rest.' }, { from: 1, to: 20 }),
        toggleRow('quieter', { name: 'Quieter than usual', desc: 'On: somebody you talked with regularly is shown when it has been quiet for twice as long as usual, though no rhythm is set. Nothing changes in your notes.' }),
        toggleRow('insertToday', { name: 'Insert today into new daily notes', desc: 'On: when you make today’s daily note, the people to get in touch with are written into it as tasks, as by the command. A note that sync brings is left alone.' }),
        countRow('datesAhead', { name: 'Birthdays ahead', desc: 'So many days before a birthday it is shown in the sidebar. Nothing changes in your notes.' }, { from: 0, to: 60 }),
      ],
    },
    {
      heading: 'Words and kinds',
      rows: [
        { name: 'Other names of properties', desc: 'Your own words for last_contact, birthday and the others. Notes keep them: what is written goes to the name that a note uses.', names: 'spellings' },
        { name: 'Headings', desc: 'Your own headings for the log, for things to talk about, and for other kinds.', groups: HEADING_GROUPS },
        listRow('tagsOff', { name: 'Tags that are not read', desc: `Where one of these tags means something else in your notes, write it here, with commas: ${ENTRY_KINDS.join(', ')}. The lines stay as they are.`, now: () => found.tags() }, ENTRY_KINDS),
      ],
    },
    {
      heading: 'Privacy',
      rows: [
        {
          name: 'Nothing leaves this device',
          desc: 'Rapport sends nothing anywhere, and keeps no file of its own: all that it knows stands in your notes. These settings stand in its data.json; which sections are open, and what you were typing, is remembered on this device.',
        },
      ],
    },
    {
      heading: 'Advanced',
      rows: [
        { name: 'Ignored notes to fix', desc: 'What you chose to ignore in a note.', now: ignored, button: 'Show them again', press: showIgnored },
        templateRow('personTemplate', { name: 'Template for a person', desc: 'New notes of people begin as this note. Empty: the built-in template.' }, isNote),
        templateRow('meetingTemplate', { name: 'Template for a meeting', desc: 'New notes of meetings begin as this note. Empty: the built-in template.' }, isNote),
        templateRow('oneOnOneTemplate', { name: 'Template for a one-on-one', desc: 'Sheets for one-on-ones begin as this note; it says which blocks come, and in which order. Empty: the built-in template.' }, isNote),
      ],
    },
  ];
}

function markRows(found: FoundInVault, key: 'personMarks' | 'meetingMarks', meaning: string): readonly SettingRow[] {
  const kind = key === 'personMarks' ? 'people' : 'meetings';
  const ending = `${meaning}. Separate them with commas. Nothing changes in your notes.`;
  return [
    marksRow(key, 'types', { name: 'Types', desc: `A note with one of these in its property “type” ${ending}`, now: () => found.byMark(kind, 'type') }),
    marksRow(key, 'tags', { name: 'Tags', desc: `A note with one of these tags in its properties ${ending}`, now: () => found.byMark(kind, 'tag') }),
    marksRow(key, 'categories', { name: 'Categories', desc: `A note whose property “categories” links one of these ${ending}`, now: () => found.byMark(kind, 'category') }),
    marksRow(key, 'folders', { name: 'Folders', desc: `A note in a folder of one of these names, at any depth, ${ending}`, now: () => found.byMark(kind, 'folder') }),
  ];
}
