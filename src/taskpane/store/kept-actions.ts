import type { WorkbookSnapshot } from '../../model';
import type { KeptData } from '../../supplement';
import { keptOpened, keptSaved, keptSheetWritten, noKept } from '../texts-narrative';
import { info } from './attempt';
import type { PaneActions, PaneDependencies, PaneState } from './actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import { entryCount } from './entry-count';
import { snapshotReader } from './snapshot-reader';
import type { Notice, PaneData, Result } from './state';

type KeptActions = Pick<PaneActions, 'openKept' | 'takeKept' | 'saveKept' | 'writeKept'>;

/** 助手资料 in and out: a side file, or a sheet of the workbook where the user asks for one. */
export function keptActions(
  { host, loadCore, files }: PaneDependencies,
  { redraft, withResult, withFiles }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): KeptActions {
  const snapshotOf = snapshotReader(loadCore);

  async function takeKept(snapshot: WorkbookSnapshot, { report }: Result): Promise<Notice> {
    const { narrative } = await loadCore();
    const read = narrative.readKept(snapshot);
    if (read === null) return { kind: 'warning', text: noKept(snapshot.name) };
    const { kept, remark } = narrative.keptFor(report, read.kept);
    const remarks = [...(remark === null ? [] : [remark]), ...read.problems];
    await merge(kept, remarks);
    const [first] = remarks;
    if (first !== undefined) return { kind: 'warning', text: first };
    return info(keptOpened(snapshot.name, entryCount(kept.supplement)));
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
    openKept: (file) => withResult(async (result) => takeKept(await snapshotOf(file), result)),
    takeKept: (snapshot) => withResult((result) => takeKept(snapshot, result)),
    saveKept: () =>
      withFiles(async (result, save) => {
        const inputs = draftInputs(get(), result);
        const { narrative } = await loadCore();
        const { name, bytes } = narrative.keptFile(result.report, keptData(result, get()), inputs, result.check);
        save(name, bytes);
        update({ supplementUnsaved: false });
        return info(keptSaved(name));
      }),
    writeKept: () =>
      withResult(async (result) => {
        const inputs = draftInputs(get(), result);
        const { narrative } = await loadCore();
        const sheet = narrative.keptSheet(result.report, keptData(result, get()), inputs, result.check);
        await host.writeOwnSheet(sheet);
        update({ supplementUnsaved: false, traces: await host.listTraces() });
        return { ...info(keptSheetWritten(sheet.name)), offersCopy: files !== undefined };
      }),
  };
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
