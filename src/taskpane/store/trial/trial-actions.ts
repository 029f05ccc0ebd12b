import { LARGEST_UNIT } from '../../texts/pane';
import { type CellRef, sameCell, toFen } from '../../../model';
import { maybeCellName, maybeCellShift } from '../../view/cell-name';
import { cellAddress } from '../../view/cell-address';
import { heldIn, trialTable, type TrialChange } from '../../view/trial-list';
import { typedNumber } from '../../view/typed-number';
import { trialHoldsText, notANumber, tooLarge } from '../../texts/trial';
import { attempt } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { copiedRich } from '../running/copied';
import { createQuietCheck } from './quiet-check';
import type { PaneData } from '../state';

type TrialActions = Pick<PaneActions, 'setTrying' | 'tryText' | 'takeBackTrial' | 'withoutTrial' | 'copyTrial'>;

/** Figures tried in cells: the workbook is read and checked with them at once, the file knows nothing of it. */
export function trialActions(
  dependencies: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): TrialActions {
  const { host, loadCasework } = dependencies;
  const checkAnew = createQuietCheck({ host, loadCasework }, get, update);

  async function put(changes: readonly TrialChange[]): Promise<void> {
    update({ trial: changes });
    await attempt(update, async () => {
      await host.tryValues(changes.map(({ ref, value }) => ({ ...ref, value })));
      await checkAnew();
      return get().notice;
    });
  }

  function nameOf(ref: CellRef): string {
    const { report } = get().result ?? {};
    return (report && maybeCellName(report, ref)) ?? ref.sheet;
  }

  function shiftAt(ref: CellRef): Pick<TrialChange, 'shift'> {
    const { report } = get().result ?? {};
    const shift = report && maybeCellShift(report, ref);
    return shift === undefined ? {} : { shift };
  }

  return {
    setTrying: (trying) => update({ trying }),
    async tryText(ref, text) {
      const { trial } = host.capabilities;
      if (!trial.can) return trial.reason;
      const { value: before, formula } = heldIn(await host.readUntried(), ref);
      if (typeof before === 'string' && formula === null && isWords(before)) return trialHoldsText(cellAddress(ref));
      const value = text.trim() === '' ? null : typedNumber(text);
      if (value === null && text.trim() !== '') return notANumber(text.trim());
      if (value !== null && !isCheckable(value)) return tooLarge(text.trim());
      update({ trying: true });
      const others = get().trial.filter((change) => !sameCell(change.ref, ref));
      // Typing what the file says is no change; over a formula it is one.
      const isAsBefore = formula === null && value === before;
      await put(isAsBefore ? others : [...others, { ref, value, before, formula, name: nameOf(ref), ...shiftAt(ref) }]);
      return null;
    },
    takeBackTrial: (ref) => put(ref === undefined ? [] : get().trial.filter((change) => !sameCell(change.ref, ref))),
    async withoutTrial(action) {
      const changes = get().trial;
      await put([]);
      try {
        return await action();
      } finally {
        await put(changes);
      }
    },
    copyTrial: () =>
      attempt(update, async () => {
        const { name } = await host.readWorkbook();
        const { tableClip } = await loadCasework();
        return copiedRich(dependencies, tableClip(trialTable(name, get().trial)));
      }),
  };
}

/** Tables print a stroke where there is nothing; that is no text to be protected. */
const DASH = /^[\s\-—–―－/]*$/;

/** Headings and names are not for trying: the table would no longer be known. */
function isWords(text: string): boolean {
  return typedNumber(text) === null && !DASH.test(text);
}

/** Money is held in whole 分; what is too large for that is no figure of a unit. */
function isCheckable(value: number): boolean {
  try {
    toFen(value, LARGEST_UNIT, 2);
    return true;
  } catch {
    return false;
  }
}
