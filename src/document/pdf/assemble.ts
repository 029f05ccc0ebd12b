import type {
  PageDoubt,
  PageDoubtKind,
  PagePlace,
  ParagraphRole,
  PrintedLine,
  TextDocument,
  TextParagraph,
} from '../../model';
import type { Allowance } from '../allowance';
import { isTableCaption } from '../text-tables/caption';
import { tableSurroundings, type LineOfText, type TableRange } from '../text-tables/surroundings';
import { tableSheets } from '../text-tables/table-sheets';
import type { Box } from './marks/page-marks';
import { besideEachOther, withTablesParted } from './pages/beside-tables';
import type { PageLine } from './pages/page-items';
import type { PdfPage } from './pages/pdf-page';
import { parting } from './pieces/joined-text';
import { joinTables, type JoinedTable } from './tables/joined-tables';
import type { TablePart } from './tables/table-part';
import { tableDoubt } from './trust/table-doubt';
import { withContents } from './words/contents';
import { withoutCutLines } from './words/cut-lines';
import { withoutMargins } from './words/margins';
import { notesAloneAmong, shredsAmong } from './words/shreds';
import {
  pageColumn,
  pageParagraphs,
  type PageColumn,
  type PageParagraph,
  type PlacedTextLine,
} from './words/paragraphs';

/** A document on the way together: what was written so far. */
interface Writing {
  readonly pages: ReadonlyMap<number, PdfPage>;
  readonly texts: string[];
  readonly paragraphs: TextParagraph[];
  readonly printed: PrintedLine[];
  readonly lines: LineOfText[];
  readonly ranges: { readonly table: JoinedTable; readonly range: TableRange }[];
  length: number;
}

/** Puts what stands on the pages together as one text with its tables. */
export function assemble(name: string, read: readonly PdfPage[], allowance: Allowance): TextDocument {
  const whole = withoutMargins(read);
  const shreds = shredsAmong(whole);
  const pages = withoutCutLines(whole.filter(({ number }) => !shreds.has(number))).map((page) => ({
    ...page,
    items: withTablesParted(page.items),
  }));
  const writing: Writing = {
    pages: new Map(pages.map((page) => [page.number, page])),
    texts: [],
    paragraphs: [],
    printed: [],
    lines: [],
    ranges: [],
    length: 0,
  };
  const { tables, doubts } = trusted(joinTables(partsOf(pages, shreds)));
  const first = new Map(tables.map((table) => [table.parts[0]?.item, table]));
  const columnOn = columnsOf(pages);
  let open: PlacedTextLine[] = [];
  let above: PlacedTextLine[] = [];
  const write = (lines: readonly PlacedTextLine[]): void =>
    pageParagraphs(lines, columnOn).forEach((paragraph) => writeParagraph(writing, paragraph));
  for (const { number, items } of pages) {
    open.push(...above);
    above = [];
    for (const item of items) {
      if (item.kind === 'line') {
        above.push({ page: number, line: item });
        continue;
      }
      const table = first.get(item);
      // What stands above a further part is said of the whole already.
      if (table === undefined) {
        above = [];
        continue;
      }
      write([...open, ...headOf(table, number)]);
      open = [];
      above = [];
      writeTable(writing, table);
    }
  }
  write([...open, ...above]);
  const textTables = writing.ranges.map(({ table, range }) => ({
    ...tableSurroundings(writing.lines, range),
    cells: table.cells.map((cell) => ({ ...cell, place: placeOf(writing, cell.page, cell.words) })),
  }));
  const plain = writing.texts.join('');
  return {
    name,
    format: 'pdf',
    plain,
    paragraphs: withContents(plain, writing.paragraphs),
    tables: tableSheets(name, textTables, allowance),
    remarks: [],
    print: { count: read.length, lines: writing.printed, doubts },
  };
}

/** Of a table some part stands where nobody knows whose it is. */
const UNJOINED: PageDoubtKind = 'unjoined';

/** The tables that can be trusted, and of which pages the others are. */
function trusted(joined: readonly JoinedTable[]): {
  readonly tables: readonly JoinedTable[];
  readonly doubts: readonly PageDoubt[];
} {
  const astray = new Set(joined.flatMap(({ parts: [head] }) => (head?.isAstray === true ? head.leaf : [])));
  // What goes on astray may be the rest of either table.
  const isBegun = ({ parts }: JoinedTable): boolean =>
    parts.some(({ isBeside, lastLeaf }) => isBeside && astray.has(lastLeaf + 1));
  const judged = joined.map((table) => ({ table, kind: isBegun(table) ? UNJOINED : tableDoubt(table) }));
  const tables = judged.flatMap(({ table, kind }) => (kind === null ? table : []));
  const doubts = judged.flatMap(({ table, kind }) => (kind === null ? [] : { kind, pages: pagesOf(table) }));
  return { tables, doubts };
}

/** The pages of a table in their order. */
function pagesOf({ cells }: JoinedTable): readonly number[] {
  return [...new Set(cells.map(({ page }) => page))].sort((one, other) => one - other);
}

/** What stands above a table, on all pages that hold columns of its first rows. */
function headOf({ parts: [head] }: JoinedTable, page: number): readonly PlacedTextLine[] {
  return [...(head?.above ?? []).map((line) => ({ page, line })), ...(head?.aboveBeside ?? [])];
}

/**
 * The tables of all pages with the lines above each. One is `isNext` where nothing but the page's end parts it from
 * the one before: only such may go on.
 */
function partsOf(pages: readonly PdfPage[], shreds: ReadonlySet<number>): readonly TablePart[] {
  const parts: TablePart[] = [];
  const skipped = [...shreds, ...notesAloneAmong(pages)];
  let below: readonly PageLine[] = [];
  let areBeside = false;
  for (const { number, further, items, width, height } of pages) {
    let above: PageLine[] = [];
    let isFirst = true;
    const leaf = number - skipped.filter((each) => each < number).length;
    const beside = new Set(besideEachOther(items).flat());
    const lastLeaf = leaf + Math.max(number, ...further) - number;
    for (const item of items) {
      if (item.kind === 'line') {
        above.push(item);
        continue;
      }
      const { xs, ys, rowCount } = item;
      parts.push({
        page: number,
        leaf,
        lastLeaf,
        item,
        table: { xs, ys, rowCount, cells: item.cells.map((cell) => ({ ...cell, page: number })) },
        isFirst,
        isNext: isFirst && below.length === 0,
        isBeside: beside.has(item),
        isAstray: areBeside && !isTitled(above) && (isFirst || beside.has(item)),
        isTitledBefore: isFirst && isTitled(below),
        above,
        aboveBeside: [],
        paper: [width, height],
      });
      above = [];
      isFirst = false;
    }
    below = above;
    if (!isFirst) areBeside = parts[parts.length - 1]?.isBeside === true;
  }
  return parts;
}

/** Whether a title is among lines. */
function isTitled(lines: readonly PageLine[]): boolean {
  return lines.some(({ text }) => isTableCaption(text));
}

/** The edges of the text on each page; a page without long lines has those of the others of its width. */
function columnsOf(pages: readonly PdfPage[]): (page: number) => PageColumn {
  const own = new Map(pages.map((page) => [page.number, pageColumn(textLines(page), page.width)]));
  const byWidth = new Map<number, PageColumn>();
  for (const page of pages) {
    const column = own.get(page.number);
    if (column) byWidth.set(Math.round(page.width), column);
  }
  const widths = new Map(pages.map(({ number, width }) => [number, width]));
  return (page) => {
    const width = widths.get(page) ?? 0;
    return own.get(page) ?? byWidth.get(Math.round(width)) ?? { left: 0, right: width };
  };
}

/** Lines of running text; those with a tab are of a table without rulings. */
function textLines({ items }: PdfPage): readonly PageLine[] {
  return items.flatMap((item) => (item.kind === 'line' && !item.text.includes('\t') ? [item] : []));
}

/** Lines as one paragraph, each with its place on its page, so that a finding can point at the line. */
function writeParagraph(writing: Writing, { lines, isContents }: PageParagraph): void {
  const start = writing.length;
  let text = '';
  for (const { page, line } of lines) {
    text += parting(text, line.text).replace('\n', ' ');
    writing.printed.push(printedLine(writing, page, line, start + text.length));
    text += line.text;
  }
  endParagraph(writing, text, isContents ? 'contents' : 'body', null);
}

/**
 * Cells row by row, each a paragraph of its own, as tables of other documents are. Empty cells say nothing and are
 * left out.
 */
function writeTable(writing: Writing, table: JoinedTable): void {
  const linesBefore = writing.lines.length;
  const filled = table.cells.filter(({ text }) => text !== '');
  for (const { text, page, words } of filled.sort((one, other) => one.row - other.row || one.column - other.column)) {
    const flat = text.replace(/\n/g, ' ');
    const span = { start: writing.length, end: writing.length + flat.length };
    writing.printed.push({ ...placeOf(writing, page, words), span, edges: null });
    endParagraph(writing, flat, 'tableCell', table);
  }
  writing.ranges.push({ table, range: { linesBefore, linesBehind: writing.lines.length, cell: null } });
}

/** Everything that is written ends here: text, role, and the line by which tables find their captions. */
function endParagraph(writing: Writing, text: string, role: ParagraphRole, cell: JoinedTable | null): void {
  const span = { start: writing.length, end: writing.length + text.length };
  writing.texts.push(text, '\n');
  writing.paragraphs.push({ span, role, number: null, level: null });
  writing.lines.push({ text, cell, isContents: role === 'contents' });
  writing.length = span.end + 1;
}

/** Letters can be pointed at one by one only where the page was not turned; else the whole line is. */
function printedLine(writing: Writing, page: number, { letters, box, text }: PageLine, start: number): PrintedLine {
  const isUpright = writing.pages.get(page)?.isUpright === true;
  const span = { start, end: start + text.length };
  return { ...placeOf(writing, page, box), span, edges: isUpright ? edgesOf(letters) : null };
}

/** Where each unit of a line begins, and where the last one ends. */
function edgesOf(letters: PageLine['letters']): readonly number[] {
  const edges: number[] = [];
  let end = 0;
  for (const { text, glyph } of letters) {
    const from = glyph?.x0 ?? end;
    const width = glyph === null ? 0 : glyph.x1 - glyph.x0;
    for (let unit = 0; unit < text.length; unit += 1) edges.push(from + (width * unit) / text.length);
    end = glyph?.x1 ?? end;
  }
  return [...edges, end];
}

/** A box as a reader sees the page, turned back where it was turned to be read. */
function placeOf({ pages }: Writing, page: number, box: Box): PagePlace {
  const shown = pages.get(page)?.toShown(box) ?? { page, box };
  const { x0, y0, x1, y1 } = shown.box;
  return { page: shown.page, box: [rounded(x0), rounded(y0), rounded(x1), rounded(y1)] };
}

/** Tenths of a point are finer than any eye. */
function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
