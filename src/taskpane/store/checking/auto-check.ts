import { keepPreference, readPreference } from '../../preferences';
import type { PaneActions, PaneState } from '../actions';
import type { PaneData } from '../state';

type AutoCheckActions = Pick<PaneActions, 'setAutoCheck'>;

/** So long the workbook must have been left alone, in milliseconds: nobody wants a check at every keystroke. */
const CALM = 1_500;

/** Under this name the choice is remembered. */
const PREFERENCE = 'autoCheck';

/** Off until somebody asks for it: a check takes the machine for a moment. */
export function wantsAutoCheck(): boolean {
  return readPreference(PREFERENCE) === 'on';
}

/** Whether to check again without being asked; remembered for the next time. */
export function autoCheckActions(update: (change: Partial<PaneData>) => void): AutoCheckActions {
  return {
    setAutoCheck(on) {
      keepPreference(PREFERENCE, on ? 'on' : 'off');
      update({ autoCheck: on });
    },
  };
}

/** Told of every change, it checks once they stop. */
export interface CalmCheck {
  /** The workbook has changed just now. */
  readonly changed: () => void;
  readonly stop: () => void;
}

/** Checks a stale result again once the workbook has been calm, where the user wants that. */
export function checkWhenCalm(get: () => PaneState): CalmCheck {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const changed = (): void => {
    stop();
    timer = setTimeout(whenCalm, CALM);
  };
  const whenCalm = (): void => {
    const { autoCheck, stale, work } = get();
    if (!autoCheck || !stale) return;
    if (work === null) void get().check();
    // Something else is at work: the calm is waited for once more.
    else changed();
  };
  return { changed, stop };
}
