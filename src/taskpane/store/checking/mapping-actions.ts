import { sameCell, sameLine, type Pointing } from '../../../model';
import { cellAddress } from '../../view/cell-address';
import { linePointed, lineTakenBack, MAPPING } from '../../texts/mapping';
import { attempt, info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Notice, PaneData } from '../state';

type MappingActions = Pick<PaneActions, 'pointAt' | 'takeBack'>;

/** Rows and columns that the user shows in the workbook; they are kept with the other answers. */
export function mappingActions(
  { host, loadCasework }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): MappingActions {
  async function change(pointings: readonly Pointing[]): Promise<void> {
    update({ answers: { ...get().answers, pointings }, supplementUnsaved: true });
    await get().judgeAgain();
  }

  /** Those that are followed; an older one for the same line that is not followed makes room. */
  function othersThan(line: Pick<Pointing, 'table' | 'row' | 'column'>): readonly Pointing[] {
    const isRefused = (pointing: Pointing): boolean =>
      get().pointedLines.some((each) => each.pointing === pointing && each.problem !== null);
    return (get().answers.pointings ?? []).filter((each) => !(sameLine(each, line) && isRefused(each)));
  }

  async function pointAt({ table, row, column, name }: Parameters<PaneActions['pointAt']>[0]): Promise<Notice | null> {
    const { result, answers } = get();
    const area = await host.selectedArea();
    if (result === null) return null;
    if (area === null) return { kind: 'warning', text: MAPPING.noCell };
    // Of several cells the first one counts.
    const cell = { sheet: area.sheet, row: area.area.top, column: area.area.left };
    const casework = await loadCasework();
    const pointing = casework.withHeading(result.snapshot, { table, row, column, cell });
    const others = othersThan(pointing);
    const problem = casework.pointingProblem(result.snapshot, { ...answers, pointings: others }, pointing);
    if (problem !== null) return { kind: 'warning', text: problem };
    await change([...others, pointing]);
    return info(linePointed(name, cellAddress(cell)));
  }

  return {
    async pointAt(line) {
      await attempt(update, () => pointAt(line));
      // A warning is a refusal; the question stays open then.
      return get().notice?.kind === 'info';
    },
    takeBack: ({ pointing, name }) =>
      attempt(update, async () => {
        const isMeant = (each: Pointing): boolean => sameLine(each, pointing) && sameCell(each.cell, pointing.cell);
        await change((get().answers.pointings ?? []).filter((each) => !isMeant(each)));
        return info(lineTakenBack(name));
      }),
  };
}
