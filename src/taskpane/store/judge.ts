import { HostError } from '../../host/errors';
import type { Answers, ReportModel, WorkbookSnapshot } from '../../model';
import { PROGRESS } from '../texts';
import { deskFacts } from '../view/desk-facts';
import type { PaneDependencies, PaneState } from './actions';
import type { Core } from './core';
import { draftAnew } from './draft-anew';
import { comparisonOf } from './round-state';
import type { PaneData } from './state';

/** Makes the result of what was read, under the answers given. */
export type Judge = (snapshot: WorkbookSnapshot, answers: Answers, signal: AbortSignal) => Promise<void>;

/** The pure part of a check, step by step, so that each can be named on screen and given up in between. */
export function createJudge(
  { loadCore }: Pick<PaneDependencies, 'loadCore'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): Judge {
  /** Lets the browser paint the step's name before the step takes the thread. */
  async function step(text: string, signal: AbortSignal): Promise<void> {
    stopWhenAborted(signal);
    update({ work: { text, done: 0, total: 0 } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    stopWhenAborted(signal);
  }

  return async (snapshot, answers, signal) => {
    const core = await loadCore();
    await step(PROGRESS.recognising, signal);
    const report = core.recognise(snapshot, answers);
    await step(PROGRESS.checking, signal);
    update(shownResult(core, get(), snapshot, report));
  };
}

/** Checks a report, drafts where the draft is on show, and answers all that the pane shows of it. */
export function shownResult(
  core: Core,
  data: PaneData,
  snapshot: WorkbookSnapshot,
  report: ReportModel,
): Partial<PaneData> {
  const check = core.check(report, data.customRules, data.supplement.unitKind, data.others);
  const drafted = data.page === 'narrative' ? draftAnew(core, data, { snapshot, report }) : { draft: null };
  return {
    result: {
      snapshot,
      report,
      check,
      facts: deskFacts(core.basicFacts(report), report, snapshot),
      explained: core.explanations.sort(check, data.explanations),
      checkedAt: new Date(),
    },
    tables: core.tables(report),
    missingLines: core.mapping.missingLines(report),
    pointedLines: core.mapping.pointedLines(report),
    choices: core.narrative.choices,
    ...drafted,
    comparison: comparisonOf(core, data.previous, report, check),
  };
}

/** `AbortSignal.throwIfAborted` is younger than the browsers we build for. */
export function stopWhenAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', PROGRESS.cancelled);
}
