import {
  isInternalTable,
  UNWATCHED,
  watched,
  type Answers,
  type PointingOutcome,
  type Question,
  type RecognisedTable,
  type ReportModel,
  type UnmappedSheet,
  type Watch,
  type WorkbookSnapshot,
} from '../../model';
import { INTERNAL_STANDARDS, maybeInternalStandard, tableTitle, type InternalStandard } from '../../standards';
import { commonUnit, gatherBookFacts, segmentUnit } from '../book/book-facts';
import type { TableCandidate } from '../tables/candidates';
import { readCaption } from '../sheet/caption';
import { chooseEdition } from '../book/choose-edition';
import { gridOf, type Grid } from '../sheet/grid';
import { reasonFor } from '../sheet/plain-sheets';
import { readPointed, strandedPointings } from '../pointed';
import { segmentsOf, type SheetSegment } from '../sheet/segments';
import { sheetWords } from '../book/sheet-words';
import { isAmountUnit } from '../book/statements';
import { INTERNAL_HEADER_WORDS } from '../sheet/internal-header-words';
import { readInternal } from './read-internal';
import { isPublicMark, readInternalName, readInternalTitle, type InternalTitle } from './titles';

/** 财决 workbooks are kept in 元; a sheet that says otherwise is read as it says. */
const USUAL_UNIT = '元';
/** Least share of rows and columns that must be understood before a stated title is believed. */
const LEAST_FIT = 0.4;
/** Confidence of a stated title; the fit adds the rest. */
const STATED = 0.7;

/** A sheet that says which table it is, or why it is none. */
type Judged =
  | { readonly candidate: TableCandidate; readonly standard: InternalStandard }
  | { readonly candidate: TableCandidate; readonly reason: string };

type Taken = Extract<Judged, { standard: InternalStandard }>;
type Rejected = Extract<Judged, { reason: string }>;

/**
 * Understands a 财决 workbook: 财决01 to 05 with their parts, 06, 07, 08, 09, 10, 11 and 12 with theirs, and 附03, by
 * titles and labels, and 国有资产占用情况表 where it stands beside them or beside the public nine. Its figures are
 * in 元, its row and column keys those of the public tables where both have them.
 * Sheets that are not understood are listed with the reason; the layouts were never held against a real book.
 */
export function recogniseInternal(
  snapshot: WorkbookSnapshot,
  answers: Answers = {},
  watch: Watch = UNWATCHED,
): ReportModel {
  const grids = snapshot.sheets.map(watched(watch, gridOf));
  const segments = grids.map(watched(watch, (grid) => segmentsOf(grid, INTERNAL_HEADER_WORDS)));
  const plain = grids.filter((_, index) => segments[index]?.length === 0);
  const judged = segments.flat().map(watched(watch, (segment) => judge(segment, answers)));
  const candidates = judged.map(({ candidate }) => candidate);
  const facts = gatherBookFacts(snapshot, candidates, plain, answers);
  const { taken, doubled, questions } = settle(judged.filter(isTaken), answers);
  const read = taken.map(watched(watch, (each) => readTaken(each, answers, facts.year)));
  const tables = read.flatMap((each) => ('table' in each ? each.table : []));
  const pointings = (answers.pointings ?? []).filter(({ table }) => isInternalTable(table));
  const outcomes = read.flatMap((each) => ('table' in each ? each.outcomes : []));
  const unit = commonUnit(candidates.map(segmentUnit)) ?? answers.amountUnit ?? USUAL_UNIT;
  return {
    fileName: snapshot.name,
    unitName: facts.unitName,
    year: facts.year,
    amountUnit: unit,
    scope: facts.scope,
    standard: chooseEdition({ tables: [] }, facts.year, [facts.unitName ?? '', snapshot.name]),
    tables,
    unmapped: [
      ...plain.map((grid) => ({ sheet: grid.sheet.name, reason: plainReason(grid) })),
      ...judged.filter(isRejected).map(({ candidate, reason }) => ({ sheet: candidate.segment.id, reason })),
      ...doubled,
      ...read.flatMap((each) => ('table' in each ? [] : each)),
    ],
    questions,
    ...(pointings.length > 0 && { pointed: [...outcomes, ...strandedPointings(snapshot, pointings, tables)] }),
  };
}

function isTaken(judged: Judged): judged is Taken {
  return 'standard' in judged;
}

function isRejected(judged: Judged): judged is Rejected {
  return 'reason' in judged;
}

/** A sheet is the table that its title says, unless its name says another one. */
function judge(segment: SheetSegment, answers: Answers): Judged {
  const candidate = candidateOf(segment);
  const { id, grid } = segment;
  const answer = answers.sheets?.get(id);
  if (answer === null) return { candidate, reason: '已指定不作为财决报表' };
  const chosen = answer === undefined ? undefined : maybeInternalStandard(answer);
  if (chosen !== undefined) return { candidate, standard: chosen };
  const printed = printedTitle(candidate);
  const named = id === grid.sheet.name ? readInternalName(grid.sheet.name) : null;
  const judged = judgeTitles(candidate, printed, named);
  const isPublic = [grid.sheet.name, ...candidate.caption.lines.flat()].some(isPublicMark);
  return isPublic && !isOfBoth(judged) ? { candidate, reason: '是公开表，不是财决报表' } : judged;
}

/** 机构运行信息表 and 国有资产占用情况表 are the same table whether they are published or not. */
function isOfBoth(judged: Judged): boolean {
  return isTaken(judged) && !judged.standard.id.startsWith('internal');
}

/**
 * The title that is printed, else the sheet's name. Where both name a table and not the same one, neither is believed.
 */
function judgeTitles(candidate: TableCandidate, printed: InternalTitle, named: InternalTitle): Judged {
  const byTitle = printed?.kind === 'table' ? printed.table : null;
  const byName = named?.kind === 'table' ? named.table : null;
  if (byTitle !== null && byName !== null && byTitle !== byName) {
    const reason = `标题是《${titleOf(byTitle)}》，工作表名却是《${titleOf(byName)}》，未读取`;
    return { candidate, reason };
  }
  if (byTitle === null && printed?.kind === 'other') return { candidate, reason: unreadTitle(printed.text) };
  const standard = standardOf(byTitle ?? byName);
  if (standard !== undefined) return { candidate, standard };
  return { candidate, reason: named?.kind === 'other' ? unreadTitle(named.text) : '没有财决报表的标题' };
}

function standardOf(table: InternalStandard['id'] | null): InternalStandard | undefined {
  return table === null ? undefined : maybeInternalStandard(table);
}

function unreadTitle(title: string): string {
  return `《${title}》不在可读的财决报表之列`;
}

function titleOf(table: InternalStandard['id']): string {
  return maybeInternalStandard(table)?.titles[0] ?? table;
}

/** Internal tables are known by their titles alone: nothing is scored against the public ones. */
function candidateOf(segment: SheetSegment): TableCandidate {
  return { segment, caption: readCaption(segment), named: null, fitOf: () => 0 };
}

/** The lowest title above the header; one that is read before one that is not. */
function printedTitle({ caption: { lines } }: TableCandidate): InternalTitle {
  const titles = lines
    .flat()
    .flatMap((text) => readInternalTitle(text) ?? [])
    .reverse();
  return titles.find(({ kind }) => kind === 'table') ?? titles[0] ?? null;
}

interface Settled {
  readonly taken: readonly Taken[];
  readonly doubled: readonly UnmappedSheet[];
  readonly questions: readonly Question[];
}

/** Of several sheets for one table none is taken unless the user says which. */
function settle(claims: readonly Taken[], answers: Answers): Settled {
  const settled = INTERNAL_STANDARDS.map(({ id }): Settled => {
    const own = claims.filter(({ standard }) => standard.id === id);
    const visible = own.filter(({ candidate }) => candidate.segment.grid.sheet.visibility === 'visible');
    const chosen = own.filter(({ candidate }) => candidate.segment.id === answers.choices?.get(`table:${id}`));
    // The sheet that was chosen, else the visible ones, else the hidden ones.
    const rivals = [chosen, visible, own].find((each) => each.length > 0) ?? [];
    const rest = own.filter((each) => !rivals.includes(each)).map((each) => doubledSheet(each, '以另一张为准'));
    if (rivals.length < 2) return { taken: rivals, doubled: rest, questions: [] };
    const options = rivals.map(({ candidate }) => candidate.segment.id);
    const prompt = `${options.map((option) => `“${option}”`).join('、')}都是《${titleOf(id)}》，以哪一张为准？`;
    return {
      taken: [],
      doubled: [...rest, ...rivals.map((each) => doubledSheet(each, '请确认以哪一张为准'))],
      questions: [{ id: `table:${id}`, prompt, options }],
    };
  });
  return {
    taken: settled.flatMap(({ taken }) => taken),
    doubled: settled.flatMap(({ doubled }) => doubled),
    questions: settled.flatMap(({ questions }) => questions),
  };
}

function doubledSheet({ candidate, standard }: Taken, what: string): UnmappedSheet {
  return { sheet: candidate.segment.id, reason: `不止一张工作表是《${titleOf(standard.id)}》，${what}` };
}

/** A table with what became of the rows and columns that were shown by hand in it. */
interface ReadTable {
  readonly table: RecognisedTable;
  readonly outcomes: readonly PointingOutcome[];
}

/**
 * The table, or the sheet with the reason why it is not read: a unit of money other than 元 and 万元, or too little that
 * fits.
 */
function readTaken({ candidate, standard }: Taken, answers: Answers, year: number | null): ReadTable | UnmappedSheet {
  const { segment } = candidate;
  const stated = segmentUnit(candidate);
  const sheet = segment.grid.sheet.name;
  const title = titleOf(standard.id);
  if (stated !== null && !isAmountUnit(stated))
    return { sheet: segment.id, reason: `是《${title}》，但金额单位是${stated}，只能读元和万元，未读取` };
  const unit = stated ?? answers.amountUnit ?? USUAL_UNIT;
  const { readings, outcomes } = readPointed(standard.id, [segment], answers.pointings ?? [], (parts, pointedOn) =>
    parts.map((part) => readInternal(part, standard.form, unit, year, pointedOn(part))),
  );
  const [reading] = readings;
  if (reading === undefined || reading.fit < LEAST_FIT || reading.rows.length === 0)
    return { sheet: segment.id, reason: `是《${title}》（${tableTitle(standard.id)}），但表头或行次对不上，未读取` };
  const table: RecognisedTable = {
    id: standard.id,
    title,
    sheet,
    confidence: Math.round((STATED + (1 - STATED) * reading.fit) * 100) / 100,
    unit,
    unitStated: stated !== null,
    columns: reading.columns,
    rows: reading.rows,
    irregularities: reading.irregularities,
    words: sheetWords([candidate]),
  };
  return { table, outcomes };
}

/** A name that promises a table deserves to be told that its header is missing. */
function plainReason(grid: Grid): string {
  const title = readInternalName(grid.sheet.name);
  return title?.kind === 'table' ? `是《${titleOf(title.table)}》，但没有找到表头，未读取` : reasonFor(grid);
}
