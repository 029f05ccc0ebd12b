import type { Area, CellValue, SheetSnapshot } from '../../model';

/** A run of cells on one row, its last one included. */
interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Totals stand over several columns of labels, also behind figures. */
const TOTAL = /[合总小]计$/;
/** A label has words; figures, dashes and codes come again beside each other for reasons of their own. */
const LABEL = /\p{Script=Han}.*\p{Script=Han}/u;

/**
 * A sheet whose merged cells were filled one by one with the same label (as converters of PDF and HTML do), with
 * these cells merged again. Only labels that begin a row, and totals, are taken for such.
 * @param texts the comparable text of each cell
 */
export function withMergesRedone(sheet: SheetSnapshot, texts: readonly (readonly string[])[]): SheetSnapshot {
  const runs = texts.flatMap((line, row) => runsOn(line, row));
  if (runs.length === 0) return sheet;
  const covered = new Map<number, readonly Run[]>();
  for (const run of runs) covered.set(run.row, [...(covered.get(run.row) ?? []), run]);
  const values = sheet.values.map((line, row) => blanked(line, covered.get(row) ?? []));
  return { ...sheet, values, merges: [...sheet.merges, ...runs.map(areaOf)] };
}

/** Equal labels side by side: as the first text of a row, or anywhere for a total. */
function runsOn(line: readonly string[], row: number): readonly Run[] {
  const runs: Run[] = [];
  let isFirst = true;
  for (let left = 0; left < line.length; left += 1) {
    const text = line[left] ?? '';
    if (text === '') continue;
    let right = left;
    while (line[right + 1] === text) right += 1;
    if (right > left && LABEL.test(text) && (isFirst || TOTAL.test(text))) runs.push({ row, left, right });
    isFirst = false;
    left = right;
  }
  return runs;
}

function blanked(line: readonly CellValue[], runs: readonly Run[]): readonly CellValue[] {
  if (runs.length === 0) return line;
  return line.map((value, column) => (runs.some(({ left, right }) => column > left && column <= right) ? null : value));
}

function areaOf({ row, left, right }: Run): Area {
  return { top: row, left, bottom: row, right };
}
