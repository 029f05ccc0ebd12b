import { normaliseLabel, type UnitsStandard } from '../../standards';
import { digitsOf } from '../sheet/codes';
import { cellText, printedText } from '../sheet/grid';
import { isHeaderWord, isTotalLabel } from '../sheet/header-words';
import { isLabelling } from '../sheet/header-columns';
import { isNote } from '../sheet/line-kinds';
import type { SheetSegment } from '../sheet/segments';
import { bindColumns } from './bind-columns';
import { outlineOf } from './bind-rows';
import { pointedHead, pointedKey, type Outline, type OutlineRow, type ReadingOptions, type RowHead } from './reading';
import { columnList, dataRows, holdsFigures, placesOf } from './segment-rows';

/** Reads a table with a row for each unit and one for all. */
export function readUnits(segment: SheetSegment, standard: UnitsStandard, options: ReadingOptions): Outline {
  const { byKey, unknown } = bindColumns(
    segment,
    segment.columns.filter(({ role }) => role === 'value'),
    standard,
  );
  const places = placesOf(byKey);
  const required = standard.columns.filter(({ optional }) => optional !== true);
  const found = required.filter(({ key }) => byKey.has(key)).length;
  const outlined = (): readonly OutlineRow[] =>
    withWhole(
      dataRows(segment, options.rowLimit).flatMap((row): readonly OutlineRow[] => {
        const pointed = pointedKey(options, row, () => true);
        const head = pointed === null ? unitHead(segment, row) : pointedHead(segment, row, pointed, 0);
        if (head !== null) return [{ row, head, places }];
        return holdsFigures(segment, row, places) ? [{ row, head, column: 0 }] : [];
      }),
    );
  return outlineOf(segment, {
    columns: columnList(byKey),
    unknown,
    rows: outlined,
    // One known column may stand on any table.
    fit: found < 2 ? 0 : (byKey.size / (byKey.size + unknown.length)) * (0.4 + (0.6 * found) / required.length),
  });
}

/** What a row is by the first text beside its figures that is no code; null for notes, headers and blank lines. */
function unitHead({ grid, columns }: SheetSegment, row: number): RowHead | null {
  for (const { column } of columns.filter(isLabelling)) {
    const text = cellText(grid, row, column);
    if (text === '' || digitsOf(text) !== null) continue;
    const label = normaliseLabel(text);
    const printed = { code: null, label: printedText(grid, row, column), labelColumn: column };
    if (isTotalLabel(label)) return { key: 'total', ...printed };
    return isNote(text) || isHeaderWord(text) ? null : { key: `unit:${label}`, ...printed };
  }
  return null;
}

/** What stands behind the name of the department where its own office is meant. */
const OWN_OFFICE = /[(（]?(?:(?:机关)?本级|机关)[)）]?$/;

/** A department that stands above its own office is the whole of what is below it, not one unit more. */
function withWhole(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const keys = rows.flatMap(({ head }) => head?.key ?? []);
  const offices = new Set(keys.filter((key) => OWN_OFFICE.test(key)).map((key) => key.replace(OWN_OFFICE, '')));
  const whole = keys.includes('total') ? 'department' : 'total';
  return rows.map((row) =>
    row.head !== null && offices.has(row.head.key) ? { ...row, head: { ...row.head, key: whole } } : row,
  );
}
