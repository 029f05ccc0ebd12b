import { type BoundCell, type RecognisedTable, refKey, type ReportModel, sameCell } from '../../../../src/model';
import type { TruePlace, Truth } from '../show/truth';
import { figuresOf } from '../unit/unit-figures';
import { randomUnit } from '../unit/random-unit';

/**
 * What a reading got wrong without asking.
 * `missing`: a figure that was not read; `misplaced`: read from another cell; `misread`: another amount;
 * `invented`: a figure that the book does not hold there; `fact`: unit name, year, scope or amount unit;
 * `rival`: a second candidate for a table that was passed over in silence.
 */
export interface SilentError {
  readonly kind: 'missing' | 'misplaced' | 'misread' | 'invented' | 'fact' | 'rival';
  readonly where: string;
  readonly text: string;
}

/** How one reading of one book went. */
export interface Judgement {
  readonly places: number;
  readonly right: number;
  /** Figures that were not read rightly, but of which the reading says so. */
  readonly asked: number;
  readonly silent: readonly SilentError[];
}

/** Holds a reading against the truth: every figure is right, or the reading asks about it, or it is an error. */
export function judgeReport(report: ReportModel, truth: Truth): Judgement {
  const verdicts = [...truth.places.values()].map((place) => judgePlace(report, place));
  const silent = verdicts.filter((verdict) => typeof verdict === 'object');
  return {
    places: verdicts.length,
    right: verdicts.filter((verdict) => verdict === 'right').length,
    asked: verdicts.filter((verdict) => verdict === 'asked').length,
    silent: [...silent, ...inventions(report, truth), ...wrongFacts(report, truth), ...silentRivals(report, truth)],
  };
}

function judgePlace(report: ReportModel, place: TruePlace): 'right' | 'asked' | SilentError {
  const table = report.tables.find(({ id }) => id === place.table);
  const cell = table?.rows.find(({ key }) => key === place.row)?.cells.get(place.column);
  const error = placeError(cell, place);
  if (!error) return 'right';
  const isAsked = asksAbout(report, table, place) || (error.kind === 'misread' && asksForUnit(report));
  return isAsked ? 'asked' : error;
}

function placeError(cell: BoundCell | undefined, place: TruePlace): SilentError | null {
  const where = `${place.table}/${place.row}/${place.column} @ ${refKey(place.ref)}`;
  if (!cell) return { kind: 'missing', where, text: 'not read' };
  if (!sameCell(cell.ref, place.ref)) return { kind: 'misplaced', where, text: `read from ${refKey(cell.ref)}` };
  const fen = cell.amount?.fen ?? null;
  return fen === place.fen ? null : { kind: 'misread', where, text: `read as ${fen} instead of ${place.fen}` };
}

/** Whether the reading says anything about the sheet, the table, or the row or column of a figure. */
function asksAbout(report: ReportModel, table: RecognisedTable | undefined, place: TruePlace): boolean {
  const { sheet, row, column } = place.ref;
  const onItsLines = table?.irregularities.some(
    ({ ref }) => ref.sheet === sheet && (ref.row === row || ref.column === column),
  );
  const isUnmapped = report.unmapped.some((one) => one.sheet === sheet);
  return (
    (onItsLines ?? false) ||
    (isUnmapped && table?.sheet !== sheet) ||
    report.questions.some(({ id, prompt, options }) =>
      [id, prompt, ...options].some((text) => mentions(text, [sheet, place.table, ...(table ? [table.title] : [])])),
    )
  );
}

function mentions(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name));
}

function asksForUnit(report: ReportModel): boolean {
  return report.questions.some(({ options }) => options.includes('元') && options.includes('万元'));
}

/** Places that some unit's tables have, whatever the edition: beyond them a reading may name what it likes. */
const KNOWN_COLUMNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(figuresOf(randomUnit(1))).map(([table, rows]) => [
    table,
    new Set([...rows.values()].flatMap((row) => [...row.keys()])),
  ]),
);

function inventions(report: ReportModel, truth: Truth): readonly SilentError[] {
  return report.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells]
        .filter(([column]) => KNOWN_COLUMNS.get(table.id)?.has(column))
        .filter(([, cell]) => (cell.amount?.fen ?? 0) !== 0)
        .filter(([column]) => !truth.places.has(`${table.id}/${row.key}/${column}`))
        .filter(
          ([, cell]) =>
            !table.irregularities.some(({ ref }) => ref.sheet === cell.ref.sheet && ref.row === cell.ref.row),
        )
        .map(([column, cell]): SilentError => ({
          kind: 'invented',
          where: `${table.id}/${row.key}/${column} @ ${refKey(cell.ref)}`,
          text: `holds ${cell.amount?.fen ?? ''}, which is no such figure`,
        })),
    ),
  );
}

function wrongFacts(report: ReportModel, truth: Truth): readonly SilentError[] {
  const isMixed = [...truth.places.values()].some(({ unit }) => unit !== truth.amountUnit);
  const facts = [
    ['unitName', withoutScope(report.unitName), truth.unitName],
    ['year', report.year, truth.year],
    ['scope', truth.says.scope ? report.scope : null, truth.scope],
    ['amountUnit', isMixed ? null : report.amountUnit, truth.amountUnit],
  ] as const;
  return facts
    .filter(([, read, real]) => read !== null && read !== real)
    .map(([where, read, real]) => ({ kind: 'fact', where, text: `read as ${read ?? ''} instead of ${real}` }));
}

function withoutScope(name: string | null): string | null {
  return name?.replace(/[（(](?:汇总|本级)[）)]$/, '') ?? null;
}

function silentRivals(report: ReportModel, truth: Truth): readonly SilentError[] {
  const isNamed = (tab: string): boolean =>
    report.unmapped.some(({ sheet }) => sheet === tab) ||
    report.questions.some(({ id, prompt, options }) => [id, prompt, ...options].some((text) => text.includes(tab)));
  return truth.rivals
    .filter((tab) => !isNamed(tab))
    .map((tab) => ({ kind: 'rival', where: tab, text: 'a second candidate of which nothing is said' }));
}
