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
    silent: [
      ...silent,
      ...inventions(report, truth),
      ...wrongFacts(report, truth),
      ...unaskedFacts(report),
      ...silentRivals(report, truth),
    ],
  };
}

function judgePlace(report: ReportModel, place: TruePlace): 'right' | 'asked' | SilentError {
  const table = report.tables.find(({ id }) => id === place.table);
  const cell = table?.rows.find(({ key }) => key === place.row)?.cells.get(place.column);
  const error = placeError(cell, place);
  if (!error) return 'right';
  return EXCUSES[error.kind](report, table, place) ? 'asked' : error;
}

type PlaceErrorKind = 'missing' | 'misplaced' | 'misread';

function placeError(
  cell: BoundCell | undefined,
  place: TruePlace,
): (SilentError & { readonly kind: PlaceErrorKind }) | null {
  const where = `${place.table}/${place.row}/${place.column} @ ${refKey(place.ref)}`;
  if (!cell) return { kind: 'missing', where, text: 'not read' };
  if (!sameCell(cell.ref, place.ref)) return { kind: 'misplaced', where, text: `read from ${refKey(cell.ref)}` };
  const fen = cell.amount?.fen ?? null;
  return fen === place.fen ? null : { kind: 'misread', where, text: `read as ${fen} instead of ${place.fen}` };
}

type Excuse = (report: ReportModel, table: RecognisedTable | undefined, place: TruePlace) => boolean;

/** What must be said for an error not to be silent: of a figure that was read, no less than a question. */
const EXCUSES: Readonly<Record<PlaceErrorKind, Excuse>> = {
  missing: (report, table, place) => asksAbout(report, table, place) || isReported(report, table, place),
  misplaced: asksAbout,
  misread: (report, table, place) => asksAbout(report, table, place) || asksForUnit(report),
};

/** Whether a question names the sheet or the table of a figure. */
function asksAbout(report: ReportModel, table: RecognisedTable | undefined, { ref, table: id }: TruePlace): boolean {
  const names = [ref.sheet, id, ...(table ? [table.title] : [])];
  return report.questions.some(({ id: question, prompt, options }) =>
    [question, prompt, ...options].some((text) => mentions(text, names)),
  );
}

/** Whether the sheet is said to be unread, or the row or column of the figure to be unknown. */
function isReported(report: ReportModel, table: RecognisedTable | undefined, { ref }: TruePlace): boolean {
  // Of several tables on a sheet, the one that is not read is told by its number.
  const isPart = (sheet: string): boolean => table === undefined && sheet.startsWith(`${ref.sheet}#`);
  const isUnmapped = report.unmapped.some(({ sheet }) => sheet === ref.sheet || isPart(sheet));
  const odd = table?.irregularities.some(
    ({ ref: at }) => at.sheet === ref.sheet && (at.row === ref.row || at.column === ref.column),
  );
  return isUnmapped || (odd ?? false);
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

/** What the question about an unknown fact speaks of. */
const FACT_WORDS = { unitName: '单位', year: '年度', amountUnit: '万元' } as const;

function unaskedFacts(report: ReportModel): readonly SilentError[] {
  const names = Object.keys(FACT_WORDS) as (keyof typeof FACT_WORDS)[];
  return names
    .filter((name) => report[name] === null)
    .filter((name) => !report.questions.some(({ prompt }) => prompt.includes(FACT_WORDS[name])))
    .map((name) => ({ kind: 'fact', where: name, text: 'not known and not asked' }));
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
