import { columnIndex, columnName } from '../../../model';

/** Texts and quoted sheet names, which hold no reference; then references, with `$` before what does not move. */
const PIECES = /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A formula as it reads so many rows further down and columns further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shifted = (whole: string, columnFixed: string | undefined, column: string, rowFixed: string, row: string) => {
    if (columnFixed === undefined) return whole;
    const movedColumn = columnFixed === '$' ? column : columnName(columnIndex(column) + columns);
    const movedRow = rowFixed === '$' ? row : String(Number(row) + rows);
    return `${columnFixed}${movedColumn}${rowFixed}${movedRow}`;
  };
  return formula.replace(PIECES, shifted);
}
