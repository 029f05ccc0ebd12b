import { reasonOf } from '../../store/reason-of';
import type { QueueContext } from './queue-context';
import type { QueueActions } from './queue-state';
import type { UnitFiles } from '../../../casework/units';
// By its own file: the folder's other files bring the reader of workbooks, which the first paint does without.
import { fileName } from '../../../casework/units/tree-of-files';

/** From the list into a unit's book, and back. */
export function bookActions({
  dependencies: { loadCore, openBook },
  get,
  set,
  say,
  known,
}: QueueContext): Pick<QueueActions, 'open' | 'back' | 'hide'> {
  /** Whether the book is on show; why it is not the page says beside its other files. */
  async function showUnit(unit: UnitFiles): Promise<boolean> {
    const { opened } = known;
    // Opened before and not closed since: it is shown with all that was done to it.
    if (await opened.get(unit.id)?.()) return true;
    const core = await loadCore();
    const unitName = known.outcomes.get(unit.id)?.entry.unitName ?? null;
    const texts = core.textsOf(unit, unitName).map(({ path, read }) => ({ name: fileName(path), read }));
    const again = await openBook(unit.bookName, (pause) => core.openUnit(unit, pause), texts);
    if (again !== null) opened.set(unit.id, again);
    return again !== null;
  }

  return {
    async open(id) {
      const unit = get().units.find((each) => each.id === id);
      if (unit === undefined || get().opening !== null) return;
      set({ opening: id, current: id });
      try {
        const isOpen = await showUnit(unit);
        set({ opening: null, isShown: !isOpen });
      } catch (failure) {
        set({ opening: null, isShown: true });
        say('error', reasonOf(failure));
      }
    },
    back: () => set({ isShown: true }),
    hide() {
      // While a unit opens the list stays; it gives way when the book is there.
      if (get().opening === null) set({ isShown: false });
    },
  };
}
