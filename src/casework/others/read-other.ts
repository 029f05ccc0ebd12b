import { isInternalTable, type Answers, type ReportModel, type Watch, type WorkbookSnapshot } from '../../model';
import { recognise, recogniseInternal } from '../../recognition';
import type { OtherRole } from '../case';

/**
 * A book to compare with: the 财决 workbook is recognised by titles of its own.
 * @param answers what was said of the checked book; only which sheet is which 财决 table holds for another one
 */
export function readOther(role: OtherRole, book: WorkbookSnapshot, answers: Answers = {}, watch?: Watch): ReportModel {
  return role === 'internal' ? recogniseInternal(book, internalAnswers(answers), watch) : recognise(book, {}, watch);
}

function internalAnswers({ sheets = new Map(), pointings = [] }: Answers): Answers {
  return { sheets: new Map([...sheets].filter(([, table]) => table !== null && isInternalTable(table))), pointings };
}
