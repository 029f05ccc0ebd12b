import type { ReportModel, WorkbookSnapshot } from '../../../model';
import type { KeptData } from '../../../casework';
import { keptOpened, keptSaved, keptSheetWritten, noKept } from '../../texts-narrative';
import { info } from '../running/attempt';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import { heldKept } from '../held';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import { entryCount } from './entry-count';
import { snapshotReader } from '../running/snapshot-reader';
import type { Notice, PaneData, Result } from '../state';

type KeptActions = Pick<PaneActions, 'openKept' | 'takeKept' | 'saveKept' | 'writeKept'>;

/** 助手资料 in and out: a side file, or a sheet of the workbook where the user asks for one. */
export function keptActions(
  { host, loadCasework, readBook }: PaneDependencies,
  { redraft, withResult, withFiles }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): KeptActions {
  const snapshotOf = snapshotReader({ readBook });

  /** Takes the first of the files that is of this unit and year; what was filled in here stays where none is. */
  async function takeKept(snapshots: readonly WorkbookSnapshot[], { report }: Result): Promise<Notice | null> {
    const casework = await loadCasework();
    const taken = fitting(casework, snapshots, report);
    if (!taken) return null;
    const { name, found, kept } = taken;
    if (!found || !kept) return { kind: 'warning', text: noKept(name) };
    const remarks = [...(kept.remark === null ? [] : [kept.remark]), ...found.problems];
    if (kept.fits) await merge(kept.kept, remarks);
    const [first] = remarks;
    return first === undefined
      ? info(keptOpened(name, entryCount(kept.kept.supplement)))
      : { kind: 'warning', text: first };
  }

  /** What was answered and made here counts before what was kept. */
  async function merge(kept: KeptData, inputRemarks: readonly string[]): Promise<void> {
    const casework = await loadCasework();
    const { explanations, customRules, answers, changed } = get();
    update({
      supplement: { ...kept.supplement, explanations: [] },
      supplementUnsaved: false,
      answers: casework.mergeAnswers(kept.answers, answers),
      explanations: explanations.length > 0 ? explanations : kept.supplement.explanations,
      customRules: casework.mergeRules(customRules, kept.customRules),
      inputRemarks,
    });
    await get().judgeAgain();
    // No cell has changed; only what was kept came in.
    update({ changed });
    await redraft();
  }

  return {
    openKept: (file) => withResult(async (result) => takeKept([await snapshotOf(file)], result)),
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

/** The first of the files that serves the report, else the first of all. */
function fitting(casework: Casework, snapshots: readonly WorkbookSnapshot[], report: ReportModel) {
  const read = snapshots.map((snapshot) => {
    const found = casework.maybeKept(snapshot);
    return { name: snapshot.name, found, kept: found && casework.keptFor(report, found.kept) };
  });
  return read.find(({ kept }) => kept?.fits) ?? read[0];
}

/** Everything that is kept for the workbook beside it. */
function keptData({ report: { unitName, year } }: Result, data: PaneData): KeptData {
  return { ...heldKept(data), unitName, year };
}
