import type { Area } from '../../../../src/model';
import type { Context } from '../layout/context';
import {
  type DrawnBook,
  type DrawnCell,
  type DrawnSheet,
  type Part,
  plainPart,
  textCell,
  widthOf,
} from '../layout/drawing';
import { LONGEST_TAB } from '../layout/tabs';
import type { Random } from '../random';

/** Noise that moves, adds, joins or splits sheets and rows. */

function eachSheet(book: DrawnBook, change: (sheet: DrawnSheet, index: number) => DrawnSheet): DrawnBook {
  return { ...book, sheets: book.sheets.map(change) };
}

function gap(rows: number): Part {
  return plainPart(
    'gap',
    Array.from({ length: rows }, () => []),
  );
}

export function addRowsAbove(book: DrawnBook, { random }: Context): DrawnBook {
  return eachSheet(book, (sheet) => ({ ...sheet, parts: [gap(random.integer(1, 4)), ...sheet.parts] }));
}

export function addColumnLeft(book: DrawnBook): DrawnBook {
  return eachSheet(book, (sheet) => ({ ...sheet, parts: sheet.parts.map(moveRight) }));
}

function moveRight(part: Part): Part {
  return {
    ...part,
    rows: part.rows.map((row) => (row.length > 0 ? [null, ...row] : row)),
    merges: part.merges.map((area) => ({ ...area, left: area.left + 1, right: area.right + 1 })),
  };
}

export function shuffleSheets(book: DrawnBook, { random }: Context): DrawnBook {
  return { ...book, sheets: random.shuffle(book.sheets) };
}

/** A cover with unit and year, and a list of all titles. */
export function addCoverAndContents(book: DrawnBook, { unit }: Context): DrawnBook {
  const cover = ['部门决算公开报表', `单位名称：${unit.name}`, `${unit.year}年度`, '单位负责人：', '财务负责人：'];
  const titles = [...new Set(book.sheets.map(({ title }) => title))];
  const contents = ['目录', ...titles.map((title, index) => `${index + 1}．${title}`)];
  return {
    ...book,
    sheets: [sheetOfTexts('封面', cover), sheetOfTexts('目录', contents), ...book.sheets],
  };
}

/** Sheets that the official client keeps for itself: out of sight, and no tables. */
export function addHiddenSheets(book: DrawnBook, { unit }: Context): DrawnBook {
  const codes = {
    ...sheetOfTexts('HIDDENSHEETNAME', ['2080505', '收入决算表', 'GK02']),
    visibility: 'veryHidden',
  } as const;
  const notes = { ...sheetOfTexts('过渡表', [unit.name, '请勿修改', '100', '200']), visibility: 'hidden' } as const;
  return { ...book, sheets: [codes, ...book.sheets, notes] };
}

function sheetOfTexts(tab: string, texts: readonly string[]): DrawnSheet {
  const rows = texts.map((text): readonly DrawnCell[] => [textCell('note', text)]);
  return { tab, visibility: 'visible', unit: '元', table: null, title: tab, parts: [plainPart('foot', rows)] };
}

/** Units without a fund or without 三公 often leave those tables out. */
export function leaveTablesOut(book: DrawnBook, { random }: Context): DrawnBook {
  const optional = book.sheets.filter(({ table }) => OPTIONAL_TABLES.includes(table ?? ''));
  const left = [random.pick(optional), ...random.some(optional, 0.3)];
  return { ...book, sheets: book.sheets.filter((sheet) => !left.includes(sheet)) };
}

const OPTIONAL_TABLES = ['governmentFund', 'stateCapital', 'threePublic'];

/** Two neighbouring tables, one under the other, on the sheet of the first. */
export function joinTwoTables(book: DrawnBook, { random }: Context): DrawnBook {
  return joinNeighbours(book, random, (upper, lower) => [...upper, gap(2), ...lower]);
}

/** Two neighbouring tables side by side, one empty column between them. */
export function joinSideBySide(book: DrawnBook, { random }: Context): DrawnBook {
  return joinNeighbours(book, random, (left, right) => [beside(asOnePart(left), asOnePart(right))]);
}

function joinNeighbours(
  book: DrawnBook,
  random: Random,
  join: (first: readonly Part[], second: readonly Part[]) => readonly Part[],
): DrawnBook {
  const { sheets } = book;
  const alike = sheets.slice(1).filter((sheet, index) => sheet.unit === sheets[index]?.unit);
  const second = random.pick(alike);
  const first = sheets[sheets.indexOf(second) - 1];
  if (!first) return book;
  const joined = { ...first, parts: join(first.parts, second.parts) };
  const rest = sheets.filter((sheet) => sheet !== second);
  return { ...book, sheets: rest.map((sheet) => (sheet === first ? joined : sheet)) };
}

function asOnePart(parts: readonly Part[]): Part {
  return parts.reduce((above, part) => ({
    ...above,
    rows: [...above.rows, ...part.rows],
    merges: [...above.merges, ...part.merges.map((area) => moveDown(area, above.rows.length))],
  }));
}

function beside(left: Part, right: Part): Part {
  const from = widthOf([left]) + 1;
  const height = Math.max(left.rows.length, right.rows.length);
  const rows = Array.from({ length: height }, (_, index): readonly DrawnCell[] => {
    const own = left.rows[index] ?? [];
    const filler = Array.from({ length: from - own.length }, () => null);
    return [...own, ...filler, ...(right.rows[index] ?? [])];
  });
  const moved = right.merges.map((area) => ({ ...area, left: area.left + from, right: area.right + from }));
  return { ...left, rows, merges: [...left.merges, ...moved] };
}

function moveDown(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by };
}

/** 公开03 goes on, under the same title and header, on a sheet of its own. */
export function continueOnSecondSheet(book: DrawnBook): DrawnBook {
  return splitExpenditure(book, true);
}

/** 公开03 goes on with bare rows on a sheet of its own. */
export function continueWithBareRows(book: DrawnBook): DrawnBook {
  return splitExpenditure(book, false);
}

function splitExpenditure(book: DrawnBook, withHeader: boolean): DrawnBook {
  const index = book.sheets.findIndex(({ table }) => table === 'expenditure');
  const sheet = book.sheets[index];
  if (!sheet) return book;
  const halves = splitSheet(sheet, withHeader);
  return { ...book, sheets: [...book.sheets.slice(0, index), ...halves, ...book.sheets.slice(index + 1)] };
}

function splitSheet(sheet: DrawnSheet, withHeader: boolean): readonly DrawnSheet[] {
  const head = sheet.parts.filter(({ role }) => role === 'head' || role === 'gap');
  const foot = sheet.parts.filter(({ role }) => role === 'foot');
  const table = sheet.parts.find(({ role }) => role === 'table');
  if (!table) return [sheet];
  const middle = Math.ceil((table.rows.length + table.headerRows) / 2);
  const suffix = '(续)';
  const above = withHeader ? [...head, rowsOfPart(table, 0, table.headerRows)] : [];
  return [
    { ...sheet, parts: [...head, rowsOfPart(table, 0, middle)] },
    {
      ...sheet,
      tab: sheet.tab.slice(0, LONGEST_TAB - suffix.length) + suffix,
      parts: [...above, rowsOfPart(table, middle, table.rows.length), ...foot],
    },
  ];
}

function rowsOfPart(part: Part, from: number, to: number): Part {
  const merges = part.merges.filter(({ top, bottom }) => top >= from && bottom < to);
  return {
    ...part,
    rows: part.rows.slice(from, to),
    merges: merges.map((area) => moveDown(area, -from)),
  };
}

/** An older copy of a table with other figures, left in the book by somebody. */
export function addOlderCopy(book: DrawnBook, { random }: Context): DrawnBook {
  const tables = book.sheets.filter(({ table }) => table === 'income' || table === 'expenditure');
  const sheet = random.pick(tables);
  const copy = {
    ...sheet,
    tab: `${sheet.tab.slice(0, LONGEST_TAB - 4)} (2)`,
    table: null,
    isRival: true,
    parts: sheet.parts.map(aged),
  };
  return { ...book, sheets: [...book.sheets, copy] };
}

function aged(part: Part): Part {
  const older = (cell: DrawnCell): DrawnCell =>
    cell?.kind === 'figure' ? { kind: 'figure', place: null, fen: Math.round(cell.fen * 0.93) } : cell;
  return { ...part, rows: part.rows.map((row) => row.map(older)) };
}

/** One table in the other unit, and its sheet says so. */
export function mixUnits(book: DrawnBook, { random }: Context): DrawnBook {
  const chosen = random.pick(book.sheets.filter(({ table }) => table !== null));
  const other = chosen.unit === '元' ? '万元' : '元';
  const restate = (cell: DrawnCell): DrawnCell =>
    cell?.kind === 'text' && cell.role === 'amountUnit'
      ? { ...cell, text: String(cell.text).replace(chosen.unit, other) }
      : cell;
  return eachSheet(book, (sheet) =>
    sheet === chosen
      ? {
          ...sheet,
          unit: other,
          parts: sheet.parts.map((part) => ({ ...part, rows: part.rows.map((row) => row.map(restate)) })),
        }
      : sheet,
  );
}
