import type { ReportModel } from '../../model';
import { normaliseText } from '../../standards';
import type { KeptData } from './kept-data';

/**
 * Which of several 助手资料 is a report's, by unit and year. A single one needs no name to be matched by: what does
 * not fit is said by `keptFor`.
 */
export function chooseKept(
  { unitName, year }: Pick<ReportModel, 'unitName' | 'year'>,
  books: readonly KeptData[],
): KeptData | null {
  const [only, second] = books;
  if (only !== undefined && second === undefined) return only;
  const ofUnit = books.filter((each) => normaliseText(each.unitName ?? '') === normaliseText(unitName ?? ''));
  return ofUnit.find((each) => each.year === year) ?? ofUnit[0] ?? null;
}
