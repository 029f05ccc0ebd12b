import {
  gridKey,
  shownAmount,
  toA1,
  type Amount,
  type AmountUnit,
  type BoundCell,
  type CellRef,
  type Finding,
  type FindingCell,
  type PagePlace,
  type ReportModel,
  type Suspect,
  type WorkbookSnapshot,
} from '../../model';
import type { ReportSource } from '../../reports';

/** Text of cell values: amounts with the decimals that their cell shows. */
export type ValueText = (cell: FindingCell) => string | null;

/** A cell as it is told: by sheet and address, and by page and box where it is printed. */
type CellTeller = (cell: FindingCell) => object;

/**
 * One line of `check --json`: an object, in the order in which it is documented. A finding whose 出错说明 holds has
 * it as `explanation`.
 * @param book where the cells stand on pages, for a book that was read from some
 */
export function checkJson({ file, report, checked, explained }: ReportSource, book?: WorkbookSnapshot): object {
  const tell = cellTeller(valueTexts(report), book);
  const explanations = new Map(explained.map(({ finding, text, by }) => [finding.id, { text, by }]));
  return {
    file,
    ruleSet: checked.ruleSet,
    unitName: report.unitName,
    year: report.year,
    amountUnit: report.amountUnit,
    scope: report.scope,
    standard: report.standard,
    questions: report.questions.map(({ id, prompt, options }) => ({ id, prompt, options })),
    tables: report.tables.map(({ id, title, sheet, confidence }) => ({ table: id, title, sheet, confidence })),
    unmapped: report.unmapped.map(({ sheet, reason }) => ({ sheet, reason })),
    summary: checked.summary,
    findings: checked.findings.map((finding) => ({
      ...findingJson(finding, tell),
      explanation: explanations.get(finding.id),
    })),
  };
}

/** The line of a file that could not be checked: everything that could not be told is null. */
export function failureJson(file: string, error: string, ruleSet: string): object {
  return {
    file,
    error,
    ruleSet,
    unitName: null,
    year: null,
    amountUnit: null,
    scope: null,
    standard: null,
    questions: [],
    tables: [],
    unmapped: [],
    summary: null,
    findings: [],
  };
}

/** Suspects and candidates in the same shape. */
function findingJson(finding: Finding, tell: CellTeller): object {
  const { rule, class: ruleClass, verdict, severity, message, difference } = finding;
  return {
    rule,
    class: ruleClass,
    verdict,
    severity,
    message,
    cells: finding.cells.map(tell),
    difference,
    checks: finding.checks,
    suspects: finding.suspects.map((suspect) => suspectJson(suspect, tell)),
    candidates: finding.candidates.map((candidate) => suspectJson(candidate, tell)),
  };
}

/** Its cell, what would mend it and what that explains. */
function suspectJson(suspect: Suspect, tell: CellTeller): object {
  const { suggested, slip, explains } = suspect;
  return { ...tell(suspect), suggested, slip, explains };
}

/** Page and box are added where the book was read from pages. */
function cellTeller(textOf: ValueText, book: WorkbookSnapshot | undefined): CellTeller {
  const places = new Map(book?.sheets.flatMap(({ name, places: own }) => (own ? [[name, own] as const] : [])));
  return (cell) => {
    const { sheet, row, column } = cell.ref;
    const place: PagePlace | undefined = places.get(sheet)?.get(gridKey(row, column));
    return { sheet, address: toA1(row, column), value: textOf(cell), ...place };
  };
}

/** How the report's cells are written; a cell outside its tables is written as it stands. */
function valueTexts(report: ReportModel): ValueText {
  let shown: ShownAmounts | undefined;
  return (cell) => {
    // Most books have few findings: only what is asked for is put into words.
    shown ??= shownAmounts(report);
    const found = shown.get(cell.ref.sheet)?.get(placeOnSheet(cell.ref));
    return found ? shownAmount(found.amount, found.unit) : plainText(cell);
  };
}

/** An amount in the unit of its table. */
interface ShownAmount {
  readonly amount: Amount;
  readonly unit: AmountUnit;
}

/** By sheet, then by place on it. */
type ShownAmounts = ReadonlyMap<string, ReadonlyMap<number, ShownAmount>>;

/** More columns than a sheet can have: a number for a place is made faster than a text. */
const MOST_COLUMNS = 16_384;

/** One number for each cell. */
function placeOnSheet({ row, column }: CellRef): number {
  return row * MOST_COLUMNS + column;
}

/** Made once a book, and only where something is to be told. */
function shownAmounts({ tables }: ReportModel): ShownAmounts {
  const shown = new Map<string, Map<number, ShownAmount>>();
  for (const { rows, unit } of tables) {
    for (const { cells } of rows) for (const cell of cells.values()) addShown(shown, cell, unit);
  }
  return shown;
}

/** Only what was read as a number; all else is told as it stands. */
function addShown(
  shown: Map<string, Map<number, ShownAmount>>,
  { ref, kind, amount }: BoundCell,
  unit: AmountUnit,
): void {
  if (amount === null || (kind !== 'number' && kind !== 'numberText')) return;
  const onSheet = shown.get(ref.sheet) ?? new Map<number, ShownAmount>();
  shown.set(ref.sheet, onSheet);
  onSheet.set(placeOnSheet(ref), { amount, unit });
}

/** What the cell shows; a number that is no amount without separators. */
function plainText({ value, shown }: FindingCell): string | null {
  if (shown === '') return null;
  return typeof value === 'number' ? shown.replace(/,/g, '') : shown;
}
