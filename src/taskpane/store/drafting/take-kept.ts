import type { KeptData } from '../../../casework';
import type { PickedFile } from '../../../host/host';
import type { ReportModel, WorkbookSnapshot } from '../../../model';
import { editionTaken, keptOpened, noEdition, noKept } from '../../texts/narrative';
import type { PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import { heldKept } from '../held';
import { info } from '../running/attempt';
import type { Notice, PaneData, Result } from '../state';
import type { Drafting } from './drafting';
import { entryCount } from './entry-count';

/** Takes what is kept for a book into the pane: 助手资料 of earlier days, or a bureau's own edition. */
export function keptTaker(
  { loadCasework }: Pick<PaneDependencies, 'loadCasework'>,
  { redraft }: Pick<Drafting, 'redraft'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
) {
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

  /** A bureau's own edition goes over what is kept here: from now on its template, headings and rules hold. */
  async function takeEdition({ name, read }: PickedFile, result: Result): Promise<Notice> {
    const casework = await loadCasework();
    const edition = casework.maybeEdition(await read());
    if (edition === null) return { kind: 'warning', text: noEdition(name) };
    const { kept, problems, notices } = edition;
    await merge(casework.withEdition(keptData(result, get()), kept), [...problems, ...notices]);
    update({ supplementUnsaved: true });
    const [first] = problems;
    return first === undefined ? info(editionTaken(name)) : { kind: 'warning', text: first };
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

  return { takeKept, takeEdition };
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
export function keptData({ report: { unitName, year } }: Result, data: PaneData): KeptData {
  return { ...heldKept(data), unitName, year };
}
