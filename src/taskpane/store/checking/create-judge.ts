import { timeLimit } from '../../../document/allowance';
import { toldOf } from '../../../host/unreadable';
import { UNWATCHED, type Answers, type ReportModel, type Watch, type WorkbookSnapshot } from '../../../model';
import { PROGRESS } from '../../texts/pane';
import { deskFacts } from '../../view/desk-facts';
import type { PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import { draftAnew } from '../drafting/draft-anew';
import { painted } from '../running/painted';
import { stopWhenAborted } from '../running/stop-when-aborted';
import { comparedAnew } from '../proofreading/compare-texts';
import { proofreadAnew, type CheckedUnit } from '../proofreading/proofread-anew';
import { counted } from '../books/round-state';
import { heldBooks, heldKept } from '../held';
import type { PaneData } from '../state';

/** Makes the result of what was read, under the answers given. */
export type Judge = (snapshot: WorkbookSnapshot, answers: Answers, signal: AbortSignal) => Promise<void>;

/** The pure part of a check, step by step, so that each can be named on screen and given up in between. */
export function createJudge(
  { loadCasework, clock }: Pick<PaneDependencies, 'loadCasework' | 'clock'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): Judge {
  async function step(text: string, signal: AbortSignal): Promise<void> {
    stopWhenAborted(signal);
    update({ work: { text, done: 0, total: 0 } });
    await painted(signal);
  }

  return async (snapshot, answers, signal) => {
    const casework = await loadCasework();
    const watch = checkTime(snapshot, clock);
    await step(PROGRESS.recognising, signal);
    const report = casework.recognise(snapshot, answers, watch);
    await step(PROGRESS.checking, signal);
    update(shownResult(casework, get(), snapshot, report, watch));
  };
}

/** The time for a workbook, from now on; its end is told in one sentence. */
export function checkTime({ name }: WorkbookSnapshot, clock: PaneDependencies['clock']): Watch {
  return clock === undefined ? UNWATCHED : toldOf(name, timeLimit(clock));
}

/** Checks a report, drafts where the draft is on show, and answers all that the pane shows of it. */
export function shownResult(
  casework: Casework,
  data: PaneData,
  snapshot: WorkbookSnapshot,
  report: ReportModel,
  watch: Watch,
): Partial<PaneData> {
  const { unit, otherRefusals } = casework.composeCase(snapshot, report, heldKept(data), heldBooks(data));
  const { check, facts, explained, comparison } = casework.judge(unit, report, watch);
  const [refusal] = otherRefusals;
  const result = {
    snapshot,
    report,
    check,
    facts: deskFacts(facts, report, snapshot),
    explained,
    checkedAt: new Date(),
  };
  // Else it is made when the page is opened; an old one must not stay.
  const drafted = data.page === 'narrative' ? draftAnew(casework, data, { report, check }) : { draft: null };
  return {
    result,
    tables: casework.tableChoices(report),
    missingLines: casework.missingLines(report),
    pointedLines: casework.pointedLines(report),
    choices: casework.DRAFT_CHOICES,
    ...drafted,
    // An answer may have told that a book beside it is not its own.
    ...(refusal !== undefined && { notice: { kind: 'warning', text: refusal } }),
    comparison: counted(casework, comparison),
    ...(data.page === 'proofread' && textsAnew(casework, { ...data, result }, { unit, report, check }, watch)),
  };
}

/** The text that is on show, held against the new result, with what became of opinions on it. */
function textsAnew(casework: Casework, data: PaneData, book: CheckedUnit, watch: Watch): Partial<PaneData> {
  const anew = proofreadAnew(casework, data, book, watch);
  return { ...anew, ...comparedAnew(casework, { ...data, ...anew }) };
}
