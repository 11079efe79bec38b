import { useLayoutEffect, useRef } from 'preact/hooks';
import { chosenWords, filterMenu } from './filter';
import { IconButton } from '../parts/icon';
import { useHandle } from '../parts/app-handle';
import type { FollowUpList } from './follow-up-list';

/** The buttons on top of the sidebar. */
export function Toolbar({ list }: { readonly list: FollowUpList }) {
  const { app } = useHandle();
  const undo = async () => {
    await app.perform(app.journal.undo());
    list.refresh(true);
  };
  const showMenu = (el: HTMLElement) =>
    app.showMenu(el, [
      { title: 'Log interaction', icon: 'messages-square', onSelect: () => app.logInteraction([]) },
      { title: 'Capture', icon: 'notebook-pen', onSelect: () => app.capture() },
      { title: 'Undo last change', icon: 'undo-2', onSelect: () => void undo() },
      'separator',
      { title: 'Get in touch', icon: 'message-circle', onSelect: () => app.getInTouch() },
      { title: 'Sort new people', icon: 'user-plus', onSelect: () => app.sortNewPeople() },
      { title: 'Change several people', icon: 'users', onSelect: () => app.changePeople() },
      'separator',
      { title: 'Expand all', onSelect: () => list.openAll(true) },
      { title: 'Collapse all', onSelect: () => list.openAll(false) },
    ]);
  const isSearched = list.words !== null;
  const chosen = chosenWords(list.chosen);
  return (
    <div class="nav-header rapport-toolbar">
      <div class="nav-buttons-container">
        <IconButton class="nav-action-button" icon="plus" label="Add follow-up" onPress={() => app.addFollowUp([])} />
        <IconButton class="nav-action-button" icon="messages-square" label="Log interaction" onPress={() => app.logInteraction([])} />
        <IconButton class="nav-action-button" icon="search" label="Filter by person or words" isPressed={isSearched} onPress={() => list.search(isSearched ? null : '')} />
        <IconButton class="nav-action-button" icon="list-filter" label="Choose what is shown" isPressed={chosen !== ''} hasMenu onPress={(_event, el) => app.showMenu(el, filterMenu(app.journal.people(), list.chosen, (next) => list.choose(next)))} />
        <IconButton class="nav-action-button rapport-at-end" icon="ellipsis" label="More actions" hasMenu onPress={(_event, el) => showMenu(el)} />
      </div>
      {isSearched && <FilterField list={list} />}
      {chosen !== '' && (
        <div class="rapport-chosen">
          <span>{chosen}</span>
          <IconButton icon="x" label="Show everything" onPress={() => list.choose({})} />
        </div>
      )}
    </div>
  );
}

/** The field over the list; Esc clears it and takes it away, arrow down goes to the list. */
function FilterField({ list }: { readonly list: FollowUpList }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div class="search-input-container rapport-search">
      <input
        ref={field}
        type="search"
        enterkeyhint="search"
        spellcheck={false}
        placeholder="Filter by person or words"
        aria-label="Filter by person or words"
        value={list.words ?? ''}
        onInput={({ currentTarget: { value } }) => list.search(value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') list.search(null);
          else if (event.key === 'ArrowDown' || event.key === 'Enter') list.focusLine(list.lines[0]?.key ?? null);
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
