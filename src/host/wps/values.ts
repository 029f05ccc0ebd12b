import type { CellValue } from '../../model';

/**
 * What a range answers as rows of cells. One cell comes as itself; a single row or column comes as rows of cells or
 * flat, by build; anything of another shape is empty.
 */
export function valueMatrix(answer: unknown, rows: number, columns: number): unknown[][] {
  const cells = Array.isArray(answer) ? (answer as readonly unknown[]).flat() : [answer];
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cells[row * columns + column] ?? null),
  );
}

/** Error cells come as the numbers of VBA's CVErr. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [-2146826288, '#NULL!'],
  [-2146826281, '#DIV/0!'],
  [-2146826273, '#VALUE!'],
  [-2146826265, '#REF!'],
  [-2146826259, '#NAME?'],
  [-2146826252, '#NUM!'],
  [-2146826246, '#N/A'],
]);

/** @param textOf what the cell shows, asked only where a number may be an error */
export function snapshotValue(raw: unknown, textOf: () => unknown): CellValue {
  if (raw === null || raw === undefined || raw === '') return null;
  if (typeof raw === 'boolean' || typeof raw === 'string') return raw;
  if (typeof raw !== 'number') return JSON.stringify(raw);
  const error = ERRORS.get(raw);
  return error !== undefined && textOf() === error ? { error } : raw;
}

/** A number format as files write it; General has a name of its own in Chinese. */
export function numberFormat(answer: string): string {
  return answer === 'G/通用格式' ? 'General' : answer;
}
