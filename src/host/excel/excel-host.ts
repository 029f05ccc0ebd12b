import { demand, refused } from '../abilities';
import type { Host, Progress } from '../host';
import { createTurns } from '../in-turn';
import { createOwnWrites } from '../own-writes';
import { capabilitiesOfExcel, LACKING, type ExcelCapability } from './capabilities';
import { clearMarks, markCells } from './mark-cells';
import { readOpenWorkbook } from './read-workbook';
import { PATIENCE, runExcel, type ExcelRun, type Patience } from './run-excel';
import { selectCell } from './select-cell';
import { selectedArea } from './selected-area';
import type { SheetMemory } from './sheets';
import { listTraces, removeTraces } from './traces';
import { watchChanges } from './watch-changes';
import { writeOwnSheet } from './write-own-sheet';

type Task<T> = (run: ExcelRun) => Promise<T>;

/**
 * The workbook that is open in this Excel. Call it once office.js is ready.
 * Work is done one piece at a time: two marks at once would each keep what the other set.
 */
export function createExcelHost(patience: Patience = PATIENCE): Host {
  const capabilities = capabilitiesOfExcel();
  const memory: SheetMemory = { names: [] };
  const ownWrites = createOwnWrites();
  const inTurn = createTurns();

  const reads = <T>(need: ExcelCapability, task: Task<T>, progress?: Progress): Promise<T> =>
    inTurn(async () => {
      demand(capabilities[need]);
      return runExcel(task, { patience, progress });
    });
  const writes = <T>(need: ExcelCapability, task: Task<T>, progress?: Progress): Promise<T> =>
    reads(need, (run) => ownWrites.during(() => task(run)), progress);

  return {
    capabilities,
    readWorkbook: (progress) => reads('read', (run) => readOpenWorkbook(run, memory), progress),
    select: (ref, options) => reads('select', (run) => selectCell(run, ref, options?.reveal === true)),
    selectedArea: () => reads('select', selectedArea),
    mark: (marks, progress) => writes('mark', (run) => markCells(run, memory, marks), progress),
    clearMarks: () => writes('mark', (run) => clearMarks(run, memory)),
    writeOwnSheet: (sheet) => writes('writeSheet', (run) => writeOwnSheet(run, memory, sheet)),
    listTraces: () => reads('mark', (run) => listTraces(run, memory)),
    removeTraces: () => writes('mark', (run) => removeTraces(run, memory)),
    onChanged: (listener) =>
      capabilities.changeEvents.can ? watchChanges(listener, ownWrites, patience) : () => undefined,
    tryValues: () => refused(LACKING.trial),
    readUntried: () => refused(LACKING.trial),
    saveFile: () => refused(LACKING.saveFiles),
    saveCopy: () => refused(LACKING.saveCopy),
    openBeside: () => refused(LACKING.booksBeside),
    closeBeside: () => refused(LACKING.booksBeside),
  };
}
