import { isOfCaption, isPublicNumber, isTableCaption } from '../../text-tables/caption';
import type { PageLine } from '../pages/page-items';
import type { PlacedTextLine } from '../words/paragraphs';
import { isCutLetter } from '../pieces/cut-letter';
import { columnsWithin, repeatedWidth, withoutColumns } from './repeated-columns';
import {
  commonEdges,
  edgesOfBoth,
  isStatement,
  MOST_HEADERS,
  repeatedRows,
  isTitledAnew,
  saysNothingNew,
  titlesInside,
  type PartCell,
  type PartOfTable,
  type TablePart,
} from './table-part';

/** How the parts of a table lie from a part on: so many pages of rows, each with so many further pages of columns. */
interface Spread {
  readonly rows: readonly (readonly TablePart[])[];
  readonly count: number;
}

/** Rows of a page and of the page beside it stand at one height, within so many points. */
const SAME_ROW = 1.5;
/** What stands on the right above a table: its unit, and its number. */
const UNIT = '金额单位';
/** How these begin. */
const STATEMENTS = [UNIT, '单位', '公开'];

/** Parts whose columns went on on other pages, because the paper was too narrow, as one part each. */
export function withSpilledColumns(parts: readonly TablePart[]): readonly TablePart[] {
  const whole: TablePart[] = [];
  for (let at = 0; at < parts.length;) {
    const spread = spreadFrom(parts, at);
    whole.push(...spread.rows.map((beside) => beside.reduce(sideBySide)));
    at += spread.count;
  }
  return whole;
}

/** How the table that begins here was printed; a part by itself where no page holds further columns of it. */
function spreadFrom(parts: readonly TablePart[], at: number): Spread {
  const head = parts[at];
  if (head === undefined) return { rows: [], count: 0 };
  const distance = distanceToMate(parts, at, head);
  if (distance === 0) return { rows: [[head]], count: 1 };
  return distance === 1 ? overThenDown(parts, at, head) : downThenOver(parts, at, distance);
}

/** How far behind a part its own further columns stand, with the rest of its rows between; 0 where they do not. */
function distanceToMate(parts: readonly TablePart[], at: number, head: TablePart): number {
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next];
    const before = parts[next - 1];
    if (part === undefined || before === undefined || part.leaf !== before.leaf + 1 || !part.isFirst) return 0;
    if (part.isTitledBefore) return 0;
    if (isMate(head, part)) return next - at;
    if (!isSameColumns(head, part) || !saysNothingNew(part, head)) return 0;
  }
  return 0;
}

/** First the columns of some rows, page by page, then the next rows. */
function overThenDown(parts: readonly TablePart[], at: number, head: TablePart): Spread {
  let across = 1;
  while (isMateAt(parts[at + across])) across += 1;
  const widths = parts.slice(at, at + across).map((part) => repeatedWidth(head, part));
  const own = (beside: readonly TablePart[]): readonly TablePart[] =>
    beside.map((part, index) => withoutColumns(part, widths[index] ?? 0));
  const rows = [own(parts.slice(at, at + across))];
  for (let next = at + across; ; next += across) {
    const beside = parts.slice(next, next + across);
    const [first] = beside;
    const goesOn =
      first !== undefined &&
      beside.length === across &&
      saysNothingNew(first, head) &&
      beside.every((part, index) => isSameRows(first, part) && isSameColumns(parts[at + index], part)) &&
      beside.every((part, index) => columnsWithin(part, widths[index] ?? 0) >= 0);
    if (!goesOn) return { rows, count: next - at };
    rows.push(own(beside));
  }

  function isMateAt(part: TablePart | undefined): boolean {
    return part?.leaf === head.leaf + across && isMate(head, part);
  }
}

/** First all rows, page by page, then their further columns. */
function downThenOver(parts: readonly TablePart[], at: number, down: number): Spread {
  const rows = parts.slice(at, at + down).map((part) => [part]);
  for (let block = at + down; ; block += down) {
    const next = parts.slice(block, block + down);
    const [head, first] = [parts[at], next[0]];
    const goesOn =
      head !== undefined &&
      first !== undefined &&
      next.length === down &&
      isMate(head, first) &&
      next.every((part, index) => isSameRows(parts[at + index], part) && isSameColumns(first, part));
    if (!goesOn) return { rows, count: block - at };
    const width = repeatedWidth(head, first);
    next.forEach((part, index) => rows[index]?.push(withoutColumns(part, width)));
  }
}

/**
 * Whether a part holds further columns of the rows of another: its rows stand at the same heights, below the room that
 * the other's title takes, and it has neither a title nor headers of its own, but the first columns of the other may be printed again.
 */
function isMate(head: TablePart, whole: TablePart): boolean {
  const part = withoutColumns(whole, repeatedWidth(head, whole));
  if (!isSameRows(head, part) || !saysNoOtherTitle(part, head)) return false;
  if (head.above.length === 0 && isSameColumns(head, part)) return false;
  if (titlesInside(part).length > 0 || isTitledAnew(whole, head) || numbersAgain(head, part)) return false;
  return part !== whole || repeatedRows(head.table, part.table) === 0;
}

/** Whether both number their columns from the first on: then each is a table by itself. */
function numbersAgain(head: TablePart, { table }: TablePart): boolean {
  return table.cells.some(
    (first) =>
      first.text === '1' &&
      first.row < MOST_HEADERS &&
      table.cells.some(({ row, column, text }) => row === first.row && column > first.column && text === '2') &&
      head.table.cells.some(({ box, text }) => text === '1' && Math.abs(box.y0 - first.box.y0) < SAME_ROW),
  );
}

/**
 * Whether above a part stands no more than what is said on the right above the other, and the rests of its lines. The
 * title may stand there where it is in the middle of all columns, over lines that begin on the other page.
 */
function saysNoOtherTitle(part: TablePart, head: TablePart): boolean {
  if (part.above.length === 0) return true;
  const hasNumber = head.above.some(({ text }) => isPublicNumber(text));
  const rests = restsOf(part, head);
  const isOwn = (line: PageLine): boolean =>
    isStatement(line) || (isPublicNumber(line.text) && !hasNumber) || rests.has(line) || isCutStatement(line);
  return part.above.every((line) => isOwn(line) || (isTitleOver(line, head) && firstWords(part) !== firstWords(head)));
}

/** Whether a line is the title of what stands on another page under its lines alone. */
function isTitleOver({ text, box }: PageLine, { above: [first, ...others] }: TablePart): boolean {
  if (first === undefined || !isTableCaption(text) || box.y1 > first.box.y0) return false;
  return [first, ...others].every((line) => isOfCaption(line.text) && !isPublicNumber(line.text));
}

/** What a part says first: headers of rows come again on no further page, but in another table. */
function firstWords({ table }: TablePart): string {
  const [first] = table.cells.filter(({ row, text }) => row === 0 && text !== '');
  return first?.text.replace(/\s/g, '') ?? '';
}

/** Whether the end of a page left of a statement its beginning alone, or its end. */
function isCutStatement({ text }: PageLine): boolean {
  if (text === '') return false;
  const [before = '', value] = text.split(/[：:]/);
  return value === undefined ? STATEMENTS.some((statement) => statement.startsWith(text)) : UNIT.endsWith(before);
}

/** Whether two parts begin their pages, on paper of one size, with rows at the same heights. */
function isSameRows(one: TablePart | undefined, other: TablePart): boolean {
  if (one === undefined || !one.isFirst || !other.isFirst) return false;
  const isSamePaper = one.paper.every((length, index) => Math.abs(length - (other.paper[index] ?? 0)) < SAME_ROW);
  return isSamePaper && isWithin(one.table.ys, other.table.ys) && isWithin(other.table.ys, one.table.ys);
}

/** Whether others begin, end and go on as these do; headers may be parted into fewer rows. */
function isWithin(ys: readonly number[], others: readonly number[]): boolean {
  const isThere = (y: number): boolean => others.some((other) => Math.abs(other - y) < SAME_ROW);
  return ys.every((y, index) => (index > 0 && index < MOST_HEADERS) || isThere(y));
}

/** A table with its rows numbered as these edges part them. */
function withRows(table: PartOfTable, ys: readonly number[]): PartOfTable {
  const at = (index: number): number => ys.findIndex((y) => Math.abs(y - (table.ys[index] ?? 0)) < SAME_ROW);
  return {
    ...table,
    ys,
    rowCount: ys.length - 1,
    cells: table.cells.map((cell) => {
      const row = at(cell.row);
      return { ...cell, row, rowSpan: at(cell.row + cell.rowSpan) - row };
    }),
  };
}

/** Whether the edges of columns agree. */
function isSameColumns(one: TablePart | undefined, other: TablePart): boolean {
  return one !== undefined && commonEdges(one.table.xs, other.table.xs) !== null;
}

/** The lines above a part that are the rest of one on the page of the head, each with that: the page's end cut it. */
function restsOf(part: TablePart, head: TablePart): ReadonlyMap<PageLine, PageLine> {
  const end = head.table.xs[head.table.xs.length - 1] ?? 0;
  return new Map(
    part.above.flatMap((line) => {
      // A rest begins where its page does, and its beginning ends where the other page ended.
      if (line.box.x0 - (part.table.xs[0] ?? 0) >= line.size) return [];
      const cut = head.above.find(({ box, size }) => Math.abs(box.y0 - line.box.y0) < SAME_ROW && end - box.x1 < size);
      return cut ? [[line, cut] as const] : [];
    }),
  );
}

/** Two parts as one: the columns of the second on the right of those of the first. */
function sideBySide(left: TablePart, right: TablePart): TablePart {
  const ys = edgesOfBoth(left.table.ys, right.table.ys, SAME_ROW);
  const [here, there] = [withRows(left.table, ys), withRows(right.table, ys)];
  const shift = here.xs.length - 1;
  const end = here.xs[shift] ?? 0;
  const [begin = 0, ...xs] = there.xs;
  const moved = there.cells.map((cell) => ({ ...cell, column: cell.column + shift }));
  const rests = restsOf(right, left);
  return {
    ...left,
    lastLeaf: Math.max(left.lastLeaf, right.leaf),
    above: left.above.map((line) => withRest(line, rests, [end, begin])),
    aboveBeside: [
      ...left.aboveBeside,
      ...right.above.filter((line) => !rests.has(line)).map((line): PlacedTextLine => ({ page: right.page, line })),
    ],
    table: {
      ...here,
      xs: [...here.xs, ...xs.map((x) => x - begin + end)],
      cells: withCutCells(here, { ...there, cells: moved }),
    },
  };
}

/** A line with its rest, whose letters stand on another page. */
function withRest(line: PageLine, rests: ReadonlyMap<PageLine, PageLine>, edges: CutEdges): PageLine {
  const [rest] = [...rests].flatMap(([each, beginning]) => (beginning === line ? [each] : []));
  if (rest === undefined) return line;
  const own = restOf({ ...line, words: line.box }, { ...rest, words: rest.box }, edges);
  const letters = rest.letters.slice(own === rest.text ? 0 : 1).map(({ text }) => ({ text, glyph: null }));
  return { ...line, text: line.text + own, letters: [...line.letters, ...letters] };
}

/** Cells that the end of the page cut in two as one; where a table has no lines at its sides nothing tells. */
function withCutCells(here: PartOfTable, there: PartOfTable): readonly PartCell[] {
  const [left, right, edge] = [here.cells, there.cells, here.xs.length - 1];
  const open = left.filter((cell) => cell.isOpen.right && cell.column + cell.columnSpan === edge);
  const openRows = open.reduce((sum, { rowSpan }) => sum + rowSpan, 0);
  if (openRows > here.rowCount / 2) return [...left, ...right];
  const rests = new Map(
    open.flatMap((cell) => {
      const rest = right.find(
        ({ row, rowSpan, column, isOpen }) =>
          isOpen.left && column === edge && row === cell.row && rowSpan === cell.rowSpan,
      );
      return rest ? [[cell, rest] as const] : [];
    }),
  );
  const taken = new Set(rests.values());
  return [
    ...left.map((cell) => {
      const rest = rests.get(cell);
      if (rest === undefined) return cell;
      const { isOpen, columnSpan } = rest;
      const text = cell.text + restOf(cell, rest, [here.xs[edge] ?? 0, there.xs[0] ?? 0]);
      return { ...cell, text, columnSpan: cell.columnSpan + columnSpan, isOpen };
    }),
    ...right.filter((cell) => !taken.has(cell)),
  ];
}

/** Where the end of the page cut a table, and where its rest begins on the next one. */
type CutEdges = readonly [number, number];

/** What the rest of words says, without the letter that is printed on both pages. */
function restOf(cut: CutWords, rest: CutWords, [end, begin]: CutEdges): string {
  const over = [cut.words.x1 - end, begin - rest.words.x0] as const;
  return isCutLetter(cut.text.slice(-1), rest.text.slice(0, 1), over, rest.size) ? rest.text.slice(1) : rest.text;
}

/** Words with where they stand, and the height of their letters. */
type CutWords = Pick<PartCell, 'text' | 'words' | 'size'>;
