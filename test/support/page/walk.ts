import { focused } from './faults';
import { faultsAtEveryWidth, type Frame } from './look';
import type { OpenOptions } from './web-pages';
import type { WorkbenchPage } from './workbench-page';

/** A state of the page: how it comes about from the one before, and what has the keyboard then. */
export interface Step {
  readonly name: string;
  readonly reach: (on: WorkbenchPage) => Promise<void>;
  readonly focus: string | RegExp;
}

/** States that come about one after another in one page. */
export interface Walk {
  readonly name: string;
  readonly options?: OpenOptions;
  /** Where the states are seen: in the pane, unless it is said otherwise. */
  readonly frame?: Frame;
  readonly steps: readonly Step[];
}

/** Presses a button by the keyboard, wherever in the page it stands. */
export async function press(on: WorkbenchPage, name: string | RegExp): Promise<void> {
  await on.anyButton(name).first().press('Enter');
}

/** Takes all steps of a walk. @returns what is wrong in a state, by its name */
export async function faultsOnTheWay(
  on: WorkbenchPage,
  { frame = 'pane', steps }: Walk,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const faults: Record<string, readonly string[]> = {};
  for (const { name, reach, focus } of steps) {
    await reach(on);
    const keyboard = await focused(on.page);
    const isRight = typeof focus === 'string' ? keyboard === focus : focus.test(keyboard);
    const found = await faultsAtEveryWidth(on.page, frame, name);
    if (!isRight) found.push(`the keyboard is at “${keyboard}”`);
    if (found.length > 0) faults[name] = found;
  }
  return faults;
}
