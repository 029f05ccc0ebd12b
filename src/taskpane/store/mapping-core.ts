import type { Answers, Pointing, ReportModel, WorkbookSnapshot } from '../../model';

/** A row or column, or a figure of both, that a table should have and that was not found in it. */
export interface MissingLine extends Pick<Pointing, 'table' | 'row' | 'column'> {
  /** “其他收入”一行 */
  readonly name: string;
  /** 公开01 收入支出决算总表 */
  readonly tableName: string;
  /** The sheet that holds the table. */
  readonly sheet: string;
}

/** A line that was shown by hand. */
export interface PointedLine {
  readonly pointing: Pointing;
  readonly name: string;
  readonly tableName: string;
  /** In Chinese, why it is not read as shown; null where it is. */
  readonly problem: string | null;
}

/** What the page of sheets and tables stands on, as pure functions. */
export interface MappingCore {
  /** The lines that rules or texts need, in the order of the tables. */
  missingLines(report: ReportModel): readonly MissingLine[];
  pointedLines(report: ReportModel): readonly PointedLine[];
  /** The pointing with what heads its line now. */
  withHeading(snapshot: WorkbookSnapshot, pointing: Pointing): Pointing;
  /** In Chinese, why a further pointing would not be followed; null where it would. */
  problemOf(snapshot: WorkbookSnapshot, answers: Answers, pointing: Pointing): string | null;
}
