import { HostError } from '../../host/errors';
import { reasonOf } from '../store/reason-of';
import type { QueueContext } from './queue-context';
import type { QueueActions } from './queue-state';
import type { QueueUnit } from './queue-unit';
import { QUEUE_TEXTS } from './texts-queue';

/** From the list into a unit's book, and back. */
export function openActions({
  dependencies: { loadCore, openBook },
  get,
  set,
  say,
  known,
}: QueueContext): Pick<QueueActions, 'open' | 'back' | 'hide'> {
  async function showUnit(unit: QueueUnit): Promise<void> {
    const { opened } = known;
    const shown = opened.get(unit.id);
    if (shown) {
      shown();
      return;
    }
    const core = await loadCore();
    const again = await openBook(unit.bookName, () => core.openUnit(unit));
    if (again === null) throw new HostError('cannotRead', QUEUE_TEXTS.fileGone(unit.id));
    opened.set(unit.id, again);
  }

  return {
    async open(id) {
      const unit = get().units.find((each) => each.id === id);
      if (unit === undefined || get().opening !== null) return;
      set({ opening: id, current: id });
      try {
        await showUnit(unit);
        set({ opening: null, isShown: false });
      } catch (failure) {
        set({ opening: null, isShown: true });
        say('error', reasonOf(failure));
      }
    },
    back: () => set({ isShown: true }),
    hide() {
      if (get().opening === null) set({ isShown: false });
    },
  };
}
