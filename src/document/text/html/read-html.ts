import type { TextDocument } from '../../../model';
import { allowanceFor, type Allowance } from '../../allowance';
import { DocumentFault } from '../../fault';
import { checkLetters } from '../../text-limits';
import { tableSurroundings } from '../../text-tables/surroundings';
import { tableSheets } from '../../text-tables/table-sheets';
import type { TextTable } from '../../text-tables/text-table';
import { endLine, noLines, pageText, type PageLines } from './page-lines';
import { closeCell, openCell, openRow, openTable, shownCells, type HtmlCell, type HtmlTable } from './page-table';
import { htmlTokens, type HtmlToken } from './tokens';

/** Elements that begin and end on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What stands in these is not part of the text. */
const UNSEEN = new Set('head noscript template svg math object select button canvas audio video datalist'.split(' '));
/** Elements without an end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const CELL_ENDS = { begins: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']), ends: new Set(['tr', 'tbody', 'table']) };
const TERM_ENDS = { begins: new Set(['dt', 'dd']), ends: new Set(['dl']) };
/** Elements whose end tags may be left out: they end where one of these begins, or where what they stand in ends. */
const UNENDED: ReadonlyMap<string, { readonly begins: ReadonlySet<string>; readonly ends: ReadonlySet<string> }> =
  new Map([
    ['p', { begins: without(BLOCKS, 'br'), ends: without(BLOCKS, 'p') }],
    ['li', { begins: new Set(['li']), ends: new Set(['ul', 'ol']) }],
    ['dt', TERM_ENDS],
    ['dd', TERM_ENDS],
    ['td', CELL_ENDS],
    ['th', CELL_ENDS],
    ['tr', { begins: new Set(['tr', 'tbody', 'tfoot']), ends: new Set(['tbody', 'table']) }],
    ['head', { begins: new Set(['body']), ends: new Set() }],
  ]);
/** Elements in which those may stand anew. */
const SCOPES = new Set(['ul', 'ol', 'dl', 'table']);
/** An empty table takes as much room as so many cells. */
const ROOM_OF_TABLE = 10;
/** A page has so many times the letters that it shows. */
const BLANKS = 4;
/** Deeper than any page. */
const DEEPEST = 200;
/** Styles that hide; `mso-hide` is what Word writes for hidden words. */
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** h1 to h6. */
const HEADING = /^h([1-6])$/;

/** A list of a page with its next number. */
interface List {
  readonly isOrdered: boolean;
  next: number;
}

/** A page on the way through it. */
interface PageReader {
  readonly allowance: Allowance;
  readonly page: PageLines;
  readonly tables: HtmlTable[];
  /** The tables that it is in, outermost first. */
  readonly open: HtmlTable[];
  readonly lists: List[];
  /** The element that hides what is read, and what is open in it of its own name or of those that may hold it. */
  hidden: { readonly name: string; readonly open: string[] } | null;
  hidesWords: boolean;
  letters: number;
}

/**
 * The text of a web page as a browser shows it: its blocks are lines, its tables sheets. Elements of layout may be
 * left open or be nested wrongly.
 * @throws DocumentFault tooLarge where its tables take more room than there is, damaged where they are nested too deeply.
 */
export function readHtml(name: string, html: string): TextDocument {
  const reader: PageReader = {
    allowance: allowanceFor(),
    page: noLines(),
    tables: [],
    open: [],
    lists: [],
    hidden: null,
    hidesWords: false,
    letters: 0,
  };
  for (const token of htmlTokens(html)) readToken(reader, token);
  breakLine(reader);
  while (reader.open.length > 0) leaveTable(reader);
  const tables = tableSheets(name, pageTables(reader), reader.allowance);
  const remarks = reader.hidesWords ? (['hiddenText'] as const) : [];
  return { name, format: 'html', ...pageText(reader.page), tables, remarks };
}

/** A piece of the page. While something hidden is open nothing is read but its end. */
function readToken(reader: PageReader, token: HtmlToken): void {
  if (reader.hidden !== null && !endsUnsaid(reader.hidden, token)) {
    passHidden(reader, token);
    return;
  }
  reader.hidden = null;
  if (token.kind === 'text') {
    reader.letters += token.text.length;
    // Blanks between the elements of a page are no words, but take room.
    checkLetters(reader.letters / BLANKS);
    reader.page.words.push(token.text);
    return;
  }
  if (BLOCKS.has(token.name)) breakLine(reader);
  if (token.kind === 'close') leave(reader, token.name);
  else enter(reader, token.name, token.attributes);
}

/** Whether an element whose end need not be written ends here; not by what stands in it. */
function endsUnsaid({ name, open }: NonNullable<PageReader['hidden']>, token: HtmlToken): boolean {
  const unended = UNENDED.get(name);
  if (unended === undefined || token.kind === 'text' || open.length > 0) return false;
  return (token.kind === 'open' ? unended.begins : unended.ends).has(token.name);
}

/** Follows the elements within what is hidden, so that the right end tag ends it; remembers whether words were lost. */
function passHidden(reader: PageReader, token: HtmlToken): void {
  const { hidden } = reader;
  if (hidden === null) return;
  const { name, open } = hidden;
  if (token.kind === 'text') {
    reader.hidesWords ||= !UNSEEN.has(name) && token.text.trim() !== '';
  } else if (token.kind === 'open') {
    if (token.name === name || SCOPES.has(token.name)) open.push(token.name);
  } else if (open.includes(token.name)) {
    open.length = open.lastIndexOf(token.name);
  } else if (token.name === name) {
    reader.hidden = null;
  }
}

/** A set without one of its members. */
function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...names].filter((each) => each !== name));
}

/** What begins with an element; what is hidden is not gone into. */
function enter(reader: PageReader, name: string, attributes: ReadonlyMap<string, string>): void {
  const { page, lists, open, allowance } = reader;
  const isHidden = UNSEEN.has(name) || attributes.has('hidden') || HIDDEN.test(attributes.get('style') ?? '');
  if (isHidden && !VOID.has(name)) {
    reader.hidden = { name, open: [] };
    return;
  }
  const table = open[open.length - 1];
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) page.level = Number(level);
  if (name === 'pre') page.keepsBlanks = true;
  if (name === 'ol' || name === 'ul') enterList(lists, name, attributes);
  if (name === 'li') page.number = nextNumber(lists[lists.length - 1], attributes);
  if (name === 'table') enterTable(reader);
  if (name === 'tr' && table) openRow(table);
  if ((name === 'td' || name === 'th') && table) openCell(table, attributes, allowance);
}

/** What ends with an element. An end tag without a beginning ends nothing. */
function leave(reader: PageReader, name: string): void {
  const { page, lists, open } = reader;
  const table = open[open.length - 1];
  if (HEADING.test(name)) page.level = null;
  if (name === 'pre') page.keepsBlanks = false;
  if (name === 'ol' || name === 'ul') lists.pop();
  if (name === 'li') page.number = null;
  if (name === 'table' && table) leaveTable(reader);
  if ((name === 'td' || name === 'th') && table) closeCell(table);
}

/** Ends a line; what stands in a table and in none of its cells is a caption. */
function breakLine({ page, open }: PageReader): void {
  const table = open[open.length - 1];
  const cell = innermostCell(open);
  const text = endLine(page, cell);
  if (text === null) return;
  if (table?.cell === null) table.captions.push(text);
  else cell?.lines.push(text);
}

/** The cell that words stand in; null outside of tables. */
function innermostCell(open: readonly HtmlTable[]): HtmlCell | null {
  return open.reduce<HtmlCell | null>((inner, { cell }) => cell ?? inner, null);
}

/** A table may stand in a cell of another one. */
function enterTable({ page, tables, open, allowance }: PageReader): void {
  allowance.spend('cells', ROOM_OF_TABLE);
  if (open.length >= DEEPEST) throw new DocumentFault('damaged', 'too many levels');
  const table = openTable(page.lines.length, innermostCell(open));
  tables.push(table);
  open.push(table);
}

/** A cell that is still open ends with its table. */
function leaveTable({ page, open }: PageReader): void {
  const table = open.pop();
  if (table === undefined) return;
  closeCell(table);
  table.linesBehind = page.lines.length;
}

/** The tables of a page with what stands around them; their own captions come last, nearest to them. */
function pageTables({ page, tables }: PageReader): readonly TextTable[] {
  const lines = page.lines.map(({ text, cell }) => ({ text, cell, isContents: false }));
  return tables.map((table) => {
    const { linesBefore, linesBehind, outer } = table;
    const { caption, notes } = tableSurroundings(lines, { linesBefore, linesBehind, cell: outer });
    return { caption: [...caption, ...table.captions], cells: shownCells(table), notes };
  });
}

/** Lists deeper than any page has are none of their own. */
function enterList(lists: List[], name: string, attributes: ReadonlyMap<string, string>): void {
  const start = parseInt(attributes.get('start') ?? '', 10);
  const type = attributes.get('type') ?? '1';
  const list = { isOrdered: name === 'ol' && type === '1', next: Number.isNaN(start) ? 1 : start };
  if (lists.length < DEEPEST) lists.push(list);
}

/** Items of a list are numbered as a browser shows them; letters and the like are left out. */
function nextNumber(list: List | undefined, attributes: ReadonlyMap<string, string>): string | null {
  if (list === undefined) return null;
  const value = parseInt(attributes.get('value') ?? '', 10);
  const count = Number.isNaN(value) ? list.next : value;
  list.next = count + 1;
  return list.isOrdered ? `${count}.` : null;
}
