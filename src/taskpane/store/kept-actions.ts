import type { ReportModel, WorkbookSnapshot } from '../../model';
import type { KeptData } from '../../supplement';
import { keptOpened, keptSaved, keptSheetWritten, noKept } from '../texts-narrative';
import { info } from './attempt';
import type { PaneActions, PaneDependencies, PaneState } from './actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import { entryCount } from './entry-count';
import type { NarrativeCore } from './narrative-core';
import { snapshotReader } from './snapshot-reader';
import type { Notice, PaneData, Result } from './state';

type KeptActions = Pick<PaneActions, 'openKept' | 'takeKept' | 'saveKept' | 'writeKept'>;

/** 助手资料 in and out: a side file, or a sheet of the workbook where the user asks for one. */
export function keptActions(
  { host, loadCore }: PaneDependencies,
  { redraft, withResult, withFiles }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): KeptActions {
  const snapshotOf = snapshotReader(loadCore);

  /** Takes the first of the files that is of this unit and year; what was filled in here stays where none is. */
  async function takeKept(snapshots: readonly WorkbookSnapshot[], { report }: Result): Promise<Notice | null> {
    const { narrative } = await loadCore();
    const taken = fitting(narrative, snapshots, report);
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
    const core = await loadCore();
    const { explanations, customRules, answers, changed } = get();
    update({
      supplement: { ...kept.supplement, explanations: [] },
      supplementUnsaved: false,
      answers: core.narrative.mergeAnswers(kept.answers, answers),
      explanations: explanations.length > 0 ? explanations : kept.supplement.explanations,
      customRules: core.customRules.merge(customRules, kept.customRules),
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
        const { narrative } = await loadCore();
        const { name, bytes } = narrative.keptFile(result.report, keptData(result, get()), inputs, result.check);
        await save(name, bytes);
        update({ supplementUnsaved: false });
        return info(keptSaved(name));
      }),
    writeKept: () =>
      withResult(async (result) => {
        const inputs = draftInputs(get());
        const { narrative } = await loadCore();
        const sheet = narrative.keptSheet(result.report, keptData(result, get()), inputs, result.check);
        await host.writeOwnSheet(sheet);
        update({ supplementUnsaved: false, traces: await host.listTraces() });
        return { ...info(keptSheetWritten(sheet.name)), offersCopy: host.capabilities.saveCopy.can };
      }),
  };
}

/** The first of the files that serves the report, else the first of all. */
function fitting(narrative: NarrativeCore, snapshots: readonly WorkbookSnapshot[], report: ReportModel) {
  const read = snapshots.map((snapshot) => {
    const found = narrative.readKept(snapshot);
    return { name: snapshot.name, found, kept: found && narrative.keptFor(report, found.kept) };
  });
  return read.find(({ kept }) => kept?.fits) ?? read[0];
}

/** Everything that is kept for the workbook beside it. */
function keptData(
  { report }: Result,
  {
    supplement,
    explanations,
    answers,
    customRules,
  }: Pick<PaneData, 'supplement' | 'explanations' | 'answers' | 'customRules'>,
): KeptData {
  const { unitName, year } = report;
  return { unitName, year, supplement: { ...supplement, explanations }, answers, customRules };
}
