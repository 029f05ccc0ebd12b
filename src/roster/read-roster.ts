import { isCellError, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../model';
import { normaliseText, unitKey } from '../standards';
import { dayInCell, type Day } from './day';
import type { Roster, RosterUnit } from './roster';
import { HEADS, NO, NO_UNIT, ROSTER_REMARKS, YES } from './words';

type Head = 'name' | 'above' | 'exempt' | 'approved' | 'published';
/** Where each column stands; one that is not there is absent. */
type Columns = Readonly<Partial<Record<Head, number>>> & { readonly name: number };

interface Found {
  readonly sheet: SheetSnapshot;
  readonly columns: Columns;
  /** The first row below the header. */
  readonly from: number;
}

/**
 * The list of units in a workbook: on each sheet that is shown, below the first header that has a column of units,
 * wherever it stands. Null where no sheet has one.
 */
export function readRoster({ name, sheets }: WorkbookSnapshot): Roster | null {
  const found = sheets.filter(({ visibility }) => visibility === 'visible').flatMap((sheet) => maybeFound(sheet) ?? []);
  const remarks: string[] = [];
  const units = new Map<string, RosterUnit>();
  for (const unit of found.flatMap((each) => unitsOf(each, remarks))) {
    const key = rosterKey(unit.name);
    if (units.has(key)) remarks.push(ROSTER_REMARKS.twice(unit.name));
    else units.set(key, unit);
  }
  return units.size === 0 ? null : { name, units: [...units.values()], remarks };
}

/** One for each line of a list: what tells the scope stays, since 某局 and 某局（本级） may both stand there. */
export function rosterKey(name: string): string {
  return normaliseText(name);
}

function maybeFound(sheet: SheetSnapshot): Found | null {
  for (let row = 0; row < sheet.values.length; row += 1) {
    const columns = columnsAt(sheet, row);
    const place = placeOfNames(columns);
    if (place === null) continue;
    const isDeep = textAt(sheet, row + 1, place) === '' || textAt(sheet, row + 1, place) === textAt(sheet, row, place);
    const below = isDeep ? columnsAt(sheet, row + 1) : {};
    const isHeader = Object.keys(below).length > 0;
    const all = { ...columns, ...below };
    const above = all.above === place ? {} : all.above !== undefined && { above: all.above };
    const { exempt, approved, published } = all;
    const others = Object.entries({ exempt, approved, published }).filter(([, at]) => at !== undefined);
    return { sheet, columns: { ...Object.fromEntries(others), ...above, name: place }, from: row + (isHeader ? 2 : 1) };
  }
  return null;
}

type Named = Partial<Record<Head | 'department', number>>;

/** The columns that a row heads, the first of each kind. */
function columnsAt(sheet: SheetSnapshot, row: number): Named {
  const named: Named = {};
  for (let column = 0; column < (sheet.values[row]?.length ?? 0); column += 1) {
    const words = headText(textAt(sheet, row, column));
    for (const [head, pattern] of Object.entries(HEADS) as [Head | 'department', RegExp][]) {
      if (pattern.test(words)) named[head] ??= column;
    }
  }
  return named;
}

function placeOfNames({ name, department }: Named): number | null {
  return name ?? department ?? null;
}

/** “涉密免公开（是/否）” → “涉密免公开”; brackets within a name stay. */
function headText(words: string): string {
  const whole = normaliseText(words).replace(/^\*/, '');
  return whole.startsWith('部门(') || whole.startsWith('单位(') ? whole : whole.replace(/[(,].*/, '');
}

function unitsOf({ sheet, columns, from }: Found, remarks: string[]): readonly RosterUnit[] {
  const units: RosterUnit[] = [];
  for (let row = from; row < sheet.values.length; row += 1) {
    const name = textAt(sheet, row, columns.name).replace(/\s+/g, '');
    if (name === '' || NO_UNIT.test(normaliseText(name)) || isHead(name)) continue;
    const above = columns.above === undefined ? '' : textAt(sheet, row, columns.above).replace(/\s+/g, '');
    units.push({
      name,
      above: above === '' || unitKey({ unitName: above }) === unitKey({ unitName: name }) ? null : above,
      isExempt: columns.exempt !== undefined && isYes(textAt(sheet, row, columns.exempt), name, remarks),
      approvedOn: dayAt(sheet, row, columns, 'approved', name, remarks),
      publishedOn: dayAt(sheet, row, columns, 'published', name, remarks),
    });
  }
  return units;
}

/** A header that stands again on a further page. */
function isHead(name: string): boolean {
  return [HEADS.name, HEADS.department].some((head) => head.test(headText(name)));
}

function isYes(words: string, name: string, remarks: string[]): boolean {
  const said = normaliseText(words);
  if (YES.test(said)) return true;
  if (!NO.test(said)) remarks.push(ROSTER_REMARKS.unclearExempt(name, words));
  return false;
}

function dayAt(
  sheet: SheetSnapshot,
  row: number,
  columns: Columns,
  head: 'approved' | 'published',
  name: string,
  remarks: string[],
): Day | null {
  const column = columns[head];
  if (column === undefined) return null;
  const value = shownAt(sheet, row, column);
  const words = textOf(value);
  const day = dayInCell(value, sheet.datesFrom1904 === true);
  if (day === null && !NO.test(normaliseText(words))) {
    remarks.push(ROSTER_REMARKS.noDay(name, ROSTER_REMARKS.head[head], words));
  }
  return day;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return textOf(shownAt(sheet, row, column));
}

/** A cell within a merged area shows what its first cell holds. */
function shownAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return area ? valueAt(sheet, area.top, area.left) : valueAt(sheet, row, column);
}

function textOf(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  return String(value).trim();
}
