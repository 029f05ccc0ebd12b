import type { ReportModel, TableId } from '../../model';
import { edition } from '../../standards';
import { indexBook } from '../book';
import { isLawful } from '../bind/obstacles/absence';

/** Tables of the book's edition that it lacks, but for those that its own figures show to be needless
 * and those that only its region publishes. */
export function missingTables(report: ReportModel): readonly TableId[] {
  const book = indexBook(report);
  return edition(report.standard)
    .tables.filter(({ mayLack }) => mayLack !== true)
    .map(({ table }) => table)
    .filter((table) => !book.tables.has(table) && !isLawful(book, table));
}
