import { demand, refused } from '../abilities';
import type { Host, Progress } from '../host';
import { createTurns } from '../in-turn';
import { createOwnWrites } from '../own-writes';
import { guarded } from './bridge';
import { capabilitiesOfWps, LACKING, type WpsCapability } from './capabilities';
import type { EtApplication } from './et';
import { clearMarks, type WpsMemory } from './marks/clear-marks';
import { markCells } from './marks/mark-cells';
import { listTraces, removeTraces } from './marks/traces';
import { readOpenWorkbook } from './read-workbook';
import { DRAW, runEt, type EtRun } from './run-et';
import { saveFile } from './save-file';
import { selectCell, selectedArea } from './select-cell';
import { watchChanges } from './watch-changes';
import { writeOwnSheet } from './write-own-sheet';

type Task<T> = (run: EtRun) => T | Promise<T>;

/**
 * The workbook that is open in this WPS 表格: the one on show when it is read.
 * @param application what WPS hands to the page as `Application`
 */
export function createWpsHost(application: object, draw = DRAW): Host {
  const app = guarded(application as EtApplication);
  const capabilities = capabilitiesOfWps(app);
  const memory: WpsMemory = { pinned: { fullName: null }, marks: { set: new Map(), left: [] } };
  const ownWrites = createOwnWrites();
  const inTurn = createTurns();

  const reads = <T>(need: WpsCapability, task: Task<T>, progress?: Progress): Promise<T> =>
    inTurn(async () => {
      demand(capabilities[need]);
      return runEt({ app, draw }, async (run) => task(run), progress);
    });
  const writes = <T>(need: WpsCapability, task: Task<T>, progress?: Progress): Promise<T> =>
    reads(need, (run) => ownWrites.during(async () => task(run)), progress);

  return {
    capabilities,
    readWorkbook: (options) => reads('read', (run) => readOpenWorkbook(run, memory.pinned), options),
    select: (ref, options) =>
      reads('select', ({ app: et }) => selectCell(et, memory.pinned, ref, options?.reveal === true)),
    selectedArea: () => reads('select', ({ app: et }) => selectedArea(et, memory.pinned)),
    mark: (marks, progress) => writes('mark', (run) => markCells(run, memory, marks), progress),
    clearMarks: () => writes('mark', (run) => clearMarks(run, memory)),
    writeOwnSheet: (sheet) => writes('writeSheet', (run) => writeOwnSheet(run, memory.pinned, sheet)),
    listTraces: () => reads('mark', (run) => listTraces(run, memory)),
    removeTraces: () => writes('mark', (run) => removeTraces(run, memory)),
    onChanged: (listener) =>
      capabilities.changeEvents.can ? watchChanges(app, memory.pinned, ownWrites, listener) : () => undefined,
    tryValues: () => refused(LACKING.trial),
    readUntried: () => refused(LACKING.trial),
    saveFile: (name, bytes) => reads('saveFiles', ({ app: et }) => saveFile(et, memory.pinned, name, bytes)),
    saveCopy: () => refused(LACKING.saveCopy),
    openBeside: () => refused(LACKING.booksBeside),
    closeBeside: () => refused(LACKING.booksBeside),
  };
}
