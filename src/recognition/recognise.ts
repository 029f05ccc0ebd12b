import {
  isInternalTable,
  SCOPE_NAMES,
  UNWATCHED,
  watched,
  type AmountUnit,
  type Answers,
  type Irregularity,
  type Pointing,
  type PointingOutcome,
  type Question,
  type RecognisedTable,
  type ReportModel,
  type Scope,
  type UnmappedSheet,
  type Watch,
  type WorkbookSnapshot,
} from '../model';
import { EDITIONS, maybeYear, tableStandard, tableTitle } from '../standards';
import { withAgencyTables } from './agency-tables';
import { assign, type Assignment, type Leftover } from './tables/assign';
import { gatherBookFacts, type BookFacts } from './book/book-facts';
import { candidateOf } from './tables/candidates';
import { chooseEdition } from './book/choose-edition';
import { unitOfBook, unitsSaid, withFormatUnits, type SourcedTable, type UnitSaid } from './book/format-units';
import { leaderOf } from './sheet/leader';
import { withContradictedUnits } from './book/contradicted-units';
import { gridOf, type Grid } from './sheet/grid';
import { reasonFor } from './sheet/plain-sheets';
import { readPointed, strandedPointings } from './pointed';
import { readParts } from './tables/read-table';
import { headerlessSegment, type SheetSegment } from './sheet/segments';
import { chooseSet } from './book/sets';
import { segmentsOfSheet } from './tables/side-by-side';
import { sheetWords } from './book/sheet-words';
import { isAmountUnit } from './book/statements';

/** Read in while nobody has said in which unit the book is. */
const ASSUMED_UNIT: AmountUnit = '万元';

/** The unit that a table is read in; `stated` where its own sheets say it, in words or by their formats. */
interface Unit {
  readonly unit: AmountUnit;
  readonly stated: boolean;
}

/**
 * Understands a workbook: which sheet is which table, which cell is which figure, whose book it is. What
 * cannot be told is asked for, never guessed; every sheet that is no table is listed with the reason.
 * @param watch called before each sheet and each table
 */
export function recognise(snapshot: WorkbookSnapshot, given: Answers = {}, watch: Watch = UNWATCHED): ReportModel {
  const answers = withChoices(given);
  const pointings = (answers.pointings ?? []).filter(({ table }) => !isInternalTable(table));
  const grids = snapshot.sheets.map(watched(watch, gridOf));
  const segments = segmentsOfBook(grids, watch);
  // Of a book with two sets only the chosen one goes further, and neither until one is chosen.
  const { candidates, others, question } = chooseSet(segments.flat().map(watched(watch, candidateOf)), answers);
  const plain = grids.filter((_, index) => segments[index]?.length === 0);
  const facts = gatherBookFacts(snapshot, candidates, plain, answers);
  const { assigned, leftovers, questions } = assign(candidates, facts.year, answers);
  const unitSaid = unitsSaid(assigned.flatMap((each) => each.candidates));
  const common = unitOfBook(
    assigned.flatMap((each) => each.candidates),
    unitSaid,
  );
  const bookUnit = common ?? answers.amountUnit ?? null;
  // A table in 千元 is known and not read: its sheets are listed with the reason.
  const readable = assigned.filter((assignment) => unreadUnit(assignment, unitSaid) === null);
  const read = readable.map(
    watched(watch, (assignment) => readAssignment(assignment, unitOf(assignment, bookUnit, unitSaid), pointings)),
  );
  const tables = withContradictedUnits(withFormatUnits(read));
  const report: ReportModel = {
    fileName: snapshot.name,
    unitName: facts.unitName,
    year: facts.year,
    amountUnit: bookUnit,
    scope: facts.scope,
    standard: chooseEdition({ tables }, facts.year, [facts.unitName ?? '', snapshot.name]),
    tables,
    unmapped: inSheetOrder(snapshot, [
      ...plain.map((grid) => plainSheet(grid, answers)),
      ...[...others, ...leftovers].map(leftover),
      ...assigned.flatMap((assignment) => unreadSheets(assignment, unitSaid)),
    ]),
    questions: [...(question === null ? [] : [question]), ...questions, ...bookQuestions(facts, tables, bookUnit)],
    ...(pointings.length > 0 && {
      pointed: [...read.flatMap(({ outcomes }) => outcomes), ...strandedPointings(snapshot, pointings, tables)],
    }),
  };
  return withAgencyTables(report, snapshot, answers);
}

/** The segments of each sheet; a sheet without a header may go on with the table of another one. */
function segmentsOfBook(grids: readonly Grid[], watch: Watch): readonly (readonly SheetSegment[])[] {
  const own = grids.map(watched(watch, segmentsOfSheet));
  let last: SheetSegment | undefined;
  return grids.map((grid, index) => {
    const headed = own[index] ?? [];
    const further = headed.length > 0 ? null : headerlessSegment(grid, leaderOf(grid, own.flat(), last));
    const segments = further === null ? headed : [further];
    last = segments[segments.length - 1];
    return segments;
  });
}

const SCOPES = Object.keys(SCOPE_NAMES) as readonly Scope[];

/** Answers to the questions about the book may come as chosen options too. */
function withChoices(answers: Answers): Answers {
  const chosen = (id: string): string | undefined => answers.choices?.get(id);
  const [unit = null, unitName] = [chosen('unit'), chosen('name')];
  // A word that is no year leaves it unknown, and asked for.
  const year = maybeYear(chosen('year') ?? '');
  const scope = SCOPES.find((each) => SCOPE_NAMES[each] === chosen('scope'));
  return {
    ...(isAmountUnit(unit) ? { amountUnit: unit } : {}),
    ...(year === null ? {} : { year }),
    ...(unitName === undefined ? {} : { unitName }),
    ...(scope === undefined ? {} : { scope }),
    ...answers,
  };
}

interface ReadAssignment extends SourcedTable {
  readonly outcomes: readonly PointingOutcome[];
}

function readAssignment(
  { table, confidence, candidates }: Assignment,
  { unit, stated }: Unit,
  pointings: readonly Pointing[],
): ReadAssignment {
  const standard = tableStandard(table);
  const [first] = candidates;
  if (first === undefined) throw new RangeError(`no sheet for ${table}`);
  // A table that goes on over several sheets is read part by part, and is one table from here on.
  const segments = candidates.map(({ segment }) => segment);
  const { readings, outcomes } = readPointed(table, segments, pointings, (parts, pointedOn) =>
    readParts(parts, standard, unit, pointedOn),
  );
  const columns = readings.flatMap((reading) => reading.columns);
  const recognised: RecognisedTable = {
    id: table,
    title: first.caption.verdict?.kind === 'table' ? (first.caption.title ?? standard.title) : standard.title,
    sheet: first.segment.grid.sheet.name,
    confidence,
    unit,
    unitStated: stated,
    columns: columns.filter(({ key }, index) => columns.findIndex((other) => other.key === key) === index),
    rows: readings.flatMap((reading) => reading.rows),
    irregularities: [...readings.flatMap((reading) => reading.irregularities), ...segments.flatMap(shiftedPage)],
    words: sheetWords(candidates),
  };
  return { table: recognised, candidates, outcomes };
}

/** The unit a table says, else the book's, else 万元 until somebody answers. */
function unitOf({ candidates }: Assignment, bookUnit: AmountUnit | null, unitSaid: UnitSaid): Unit {
  const stated = candidates.map(unitSaid).find(isAmountUnit);
  return stated === undefined ? { unit: bookUnit ?? ASSUMED_UNIT, stated: false } : { unit: stated, stated: true };
}

/**
 * A note on a page without a header whose columns were read to the left or right of those it continues; none otherwise.
 */
function shiftedPage({ grid, columns, shift, continues }: SheetSegment): readonly Irregularity[] {
  if (shift === undefined || continues === undefined) return [];
  const [first] = columns;
  const ref = { sheet: grid.sheet.name, row: 0, column: first?.column ?? 0 };
  const way = shift > 0 ? '右' : '左';
  const text = `续页“${grid.sheet.name}”没有表头，比“${continues.id}”向${way}错开${Math.abs(shift)}列，已按错开后的位置读取，请核对`;
  return [{ kind: 'shiftedPage', ref, text }];
}

/** A stated unit that the product does not read, such as 千元. */
function unreadUnit({ candidates }: Assignment, unitSaid: UnitSaid): string | null {
  return candidates.map(unitSaid).find((unit) => unit !== null && !isAmountUnit(unit)) ?? null;
}

/** The sheets of a table in a unit that is not read; none for all other tables. */
function unreadSheets(assignment: Assignment, unitSaid: UnitSaid): readonly UnmappedSheet[] {
  const unit = unreadUnit(assignment, unitSaid);
  if (unit === null) return [];
  const reason = `是《${tableTitle(assignment.table)}》，但金额单位是${unit}，只能读元和万元，未读取`;
  return assignment.candidates.map(({ segment }) => ({ sheet: segment.id, reason }));
}

/** A sheet without any header; that the user named a table for it is told too. */
function plainSheet(grid: Grid, { sheets }: Answers): UnmappedSheet {
  const { name } = grid.sheet;
  const table = sheets?.get(name);
  if (table === undefined || table === null) return { sheet: name, reason: reasonFor(grid) };
  return { sheet: name, reason: `已指定为《${tableTitle(table)}》，但没有找到表头，未读取` };
}

function leftover({ candidate, reason }: Leftover): UnmappedSheet {
  return { sheet: candidate.segment.id, reason };
}

/** Sheets in the order of the book. Segments are called “name#2” where a sheet holds several. */
function inSheetOrder(snapshot: WorkbookSnapshot, unmapped: readonly UnmappedSheet[]): readonly UnmappedSheet[] {
  const names = snapshot.sheets.map(({ name }) => name);
  const place = ({ sheet }: UnmappedSheet): number =>
    names.findIndex((name) => sheet === name || sheet.startsWith(`${name}#`));
  return [...unmapped].sort((a, b) => place(a) - place(b));
}

/** What the book does not say of itself. One without any table is asked nothing: it is no 决算. */
function bookQuestions(
  { unitName, year, years }: BookFacts,
  tables: readonly RecognisedTable[],
  unit: AmountUnit | null,
): readonly Question[] {
  if (tables.length === 0) return [];
  const questions: Question[] = [];
  if (unit === null) questions.push({ id: 'unit', prompt: unitPrompt(tables), options: ['万元', '元'] });
  if (year === null) {
    const options = years.length > 1 ? years : knownYears();
    questions.push({ id: 'year', prompt: yearPrompt(years), options: options.map(String), takesOther: true });
  }
  if (unitName === null) questions.push({ id: 'name', prompt: '没有找到单位名称，这是哪个单位的决算？', options: [] });
  return questions;
}

function unitPrompt(tables: readonly RecognisedTable[]): string {
  const isMixed = tables.some(({ unitStated }) => unitStated);
  return isMixed
    ? '各表标明的金额单位不一致，没有标明的表是万元还是元？'
    : '工作簿没有标明金额单位，金额是万元还是元？（目前按万元读取）';
}

function yearPrompt(years: readonly number[]): string {
  return years.length > 1
    ? `工作簿里出现了不同的年度：${years.join('、')}，这是哪一年度的决算？`
    : '没有找到决算年度，这是哪一年度的决算？';
}

/** Accounts are published the year after, and an edition stays in force until the next one. */
const YEARS_AHEAD = 2;

/** The latest year first. */
function knownYears(): readonly number[] {
  const known = EDITIONS.map(({ from }) => from);
  const [first, last] = [Math.min(...known), Math.max(...known) + YEARS_AHEAD];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
