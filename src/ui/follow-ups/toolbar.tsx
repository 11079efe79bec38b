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
  return (
    <div class="nav-header rapport-toolbar">
      <div class="nav-buttons-container">
        <IconButton class="nav-action-button" icon="plus" label="Add follow-up" onPress={() => app.addFollowUp([])} />
        <IconButton class="nav-action-button" icon="messages-square" label="Log interaction" onPress={() => app.logInteraction([])} />
        <IconButton class="nav-action-button rapport-at-end" icon="ellipsis" label="More actions" hasMenu onPress={(_event, el) => showMenu(el)} />
      </div>
    </div>
  );
}
