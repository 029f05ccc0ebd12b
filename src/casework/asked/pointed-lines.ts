import type { Answers, Pointing, ReportModel, WorkbookSnapshot } from '../../model';
import { headingAt, lineName, recognise } from '../../recognition';
import { displayName } from '../../standards';

/** A line that was shown by hand. */
export interface PointedLine {
  readonly pointing: Pointing;
  readonly name: string;
  readonly tableName: string;
  /** In Chinese, why it is not read as shown; null where it is. */
  readonly problem: string | null;
}

export function pointedLines({ pointed = [], standard }: ReportModel): readonly PointedLine[] {
  return pointed.map((outcome) => ({
    ...outcome,
    name: lineName(outcome.pointing),
    tableName: displayName(outcome.pointing.table, standard),
  }));
}

/** The pointing with what heads its line now. */
export function withHeading(snapshot: WorkbookSnapshot, pointing: Pointing): Pointing {
  return { ...pointing, heading: headingAt(snapshot, pointing) };
}

/** In Chinese, why a further pointing would not be followed; null where it would. */
export function pointingProblem(snapshot: WorkbookSnapshot, answers: Answers, pointing: Pointing): string | null {
  const pointings = [...(answers.pointings ?? []), pointing];
  const { pointed = [] } = recognise(snapshot, { ...answers, pointings });
  return pointed.find((outcome) => outcome.pointing === pointing)?.problem ?? null;
}
