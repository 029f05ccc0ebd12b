import { ofSameUnit, type WhoseYear } from '../../standards';
import type { KeptData } from './kept-data';

/**
 * Which of several 助手资料 is a report's, by unit and year. A single one needs no name to be matched by: what does
 * not fit is said by `keptFor`.
 */
export function chooseKept(report: WhoseYear, books: readonly KeptData[]): KeptData | null {
  const [only, second] = books;
  if (only !== undefined && second === undefined) return only;
  const ofUnit = ofSameUnit(report, books);
  return ofUnit.find(({ year }) => year === report.year) ?? ofUnit[0] ?? null;
}
