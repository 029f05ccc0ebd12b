import type { CellValue, SheetSnapshot, Span, TextDocument } from '../../../model';
import type { TextCheck } from '../../check';
import { reportTogether, type QuotedPlace } from '../together';
import { MAY_HAVE_NO_DATA, MEASURE, SAYS_NOTHING_TO_SHOW, TABLE_OF_ACCOUNTS } from './words';

/** A table of a document with the place of its title. */
interface TitledTable extends QuotedPlace {
  readonly sheet: SheetSnapshot;
  /** What stands from its title on to that of the next table. */
  readonly around: string;
}

/** Numbers of lines and columns go no further; codes of 科目 are longer than amounts in a row of their own. */
const LAST_LINE_NUMBER = 200;
/** Codes of 科目 stand in one of the first columns. */
const CODE_COLUMNS = 3;
/** The smallest code of a 类 is above this. */
const LEAST_CODE = 200;
/** A code of an 项 has seven digits. */
const MOST_CODE = 9_999_999;
const ENOUGH = 3;
/** Title, number, unit and headers stand within so many rows. */
const CAPTION_ROWS = 8;

/** NR-S14: a table without any figure stays, and says why nothing stands in it. */
export const emptyTables: TextCheck = {
  id: 'NR-S14',
  title: '空表之下写明没有该项收支',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：空表保留，并写明没有该项收支，故本表无数据' },
  defaultOn: true,
  run: ({ document }, report) => {
    for (const { sheet, span, words, around } of titledTables(document)) {
      if (!MAY_HAVE_NO_DATA.test(words) || hasFigures(sheet) || SAYS_NOTHING_TO_SHOW.test(around)) continue;
      report({ span, message: `“${words}”里没有数，表下也没有写明没有该项收支，请补上说明。`, about: words });
    }
  },
};

/** NR-S15: each table says in which measure its amounts are, as the others of the document do. */
export const tablesSayMeasure: TextCheck = {
  id: 'NR-S15',
  title: '每张表写明金额单位',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：每张表的右上角写“单位：万元”' },
  defaultOn: true,
  run: ({ document }, report) => {
    const tables = titledTables(document).filter(({ words }) => TABLE_OF_ACCOUNTS.test(words));
    const silent = tables.filter(({ around }) => !MEASURE.test(around));
    if (tables.length - silent.length < Math.max(ENOUGH, silent.length)) return;
    reportTogether(report, silent, (quotes) => `${quotes}没有写金额单位，别的表写了，请补上。`);
  },
};

/**
 * Tables whose title stands outside of the contents too, each with all words up to the next one: what a table has to
 * say may stand above or below it.
 */
function titledTables({ tables, paragraphs, plain }: TextDocument): readonly TitledTable[] {
  const places = new Map<string, Span>();
  for (const { span, role } of paragraphs) {
    const words = plain.slice(span.start, span.end).replace(/\s/g, '');
    if (role !== 'contents') places.set(words, span);
  }
  const titled = (tables?.sheets ?? []).flatMap((sheet) => {
    const span = places.get(sheet.name);
    return span ? [{ sheet, span, words: sheet.name }] : [];
  });
  return titled.map((table, index) => {
    const next = titled[index + 1]?.span.start ?? plain.length;
    const behind = plain.slice(table.span.start, Math.max(next, table.span.end));
    return { ...table, around: [...captionOf(table.sheet), behind].join('\n') };
  });
}

/** The words of the first rows, which hold what is printed above the table. */
function captionOf({ values }: SheetSnapshot): readonly string[] {
  return values.slice(0, CAPTION_ROWS).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
}

/** Whether any cell holds an amount. A number with a format is one; a bare whole number may be a label. */
function hasFigures({ values, numberFormats }: SheetSnapshot): boolean {
  if (numberFormats.size > 0) return true;
  return values.some((row) => row.some((cell, column) => typeof cell === 'number' && !isLabel(cell, column)));
}

/** A number of a line or column, or a code in one of the first columns. */
function isLabel(value: CellValue & number, column: number): boolean {
  const isCode = column < CODE_COLUMNS && value > LEAST_CODE && value <= MOST_CODE;
  return Number.isInteger(value) && ((value > 0 && value <= LAST_LINE_NUMBER) || isCode);
}
