import { keptSaved, keptSheetWritten } from '../../texts/narrative';
import { info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import { keptData, keptTaker } from './take-kept';
import { snapshotReader } from '../running/snapshot-reader';
import type { PaneData } from '../state';

type KeptActions = Pick<PaneActions, 'openKept' | 'takeKept' | 'saveKept' | 'writeKept'>;

/** 助手资料 in and out: a side file, or a sheet of the workbook where the user asks for one. */
export function keptActions(
  { host, loadCasework, readBook }: PaneDependencies,
  { redraft, withResult, withFiles }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): KeptActions {
  const snapshotOf = snapshotReader({ readBook });
  const { takeKept, takeEdition } = keptTaker({ loadCasework }, { redraft }, get, update);

  return {
    openKept: (file) =>
      withResult(async (result) => {
        const casework = await loadCasework();
        return casework.isEditionFile(file.name)
          ? takeEdition(file, result)
          : takeKept([await snapshotOf(file)], result);
      }),
    takeKept: (snapshots) => withResult((result) => takeKept(snapshots, result)),
    saveKept: () =>
      withFiles(async (result, save) => {
        const inputs = draftInputs(get());
        const casework = await loadCasework();
        const kept = keptData(result, get());
        const { name, bytes } = casework.keptFile(result.report, kept, inputs, result.check);
        await save(name, bytes);
        // The file holds rules and explanations as well.
        update({ supplementUnsaved: false, unsaved: { rules: false, explanations: false } });
        return info(keptSaved(name));
      }),
    writeKept: () =>
      withResult(async (result) => {
        const inputs = draftInputs(get());
        const casework = await loadCasework();
        const sheet = casework.keptSheet(result.report, keptData(result, get()), inputs);
        await host.writeOwnSheet(sheet);
        update({ supplementUnsaved: false, traces: await host.listTraces() });
        return { ...info(keptSheetWritten(sheet.name)), offersCopy: host.capabilities.saveCopy.can };
      }),
  };
}
