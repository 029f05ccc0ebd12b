import { groupBy, type CellValue, type SheetSnapshot, type Span, type TextDocument } from '../../../model';
import type { TextCheck } from '../../check';
import { reportTogether, type QuotedPlace } from '../together';
import { MAY_HAVE_NO_DATA, MEASURE, SAYS_NOTHING_TO_SHOW, TABLE_OF_ACCOUNTS } from './words';

/** A table of a document with the place of its title. */
interface TitledTable extends QuotedPlace {
  readonly sheet: SheetSnapshot;
  /** What stands from its title on to that of the next table. */
  readonly around: string;
  /** Its title, and what it says of itself: year, unit, measure. */
  readonly caption: string;
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
/** The year of a table, in its title or in a line of its own. */
const YEAR = /(20\d{2})\s*年/;
/** A line above a table that is no header: it names something with a colon, or is a year or a measure alone. */
const OWN_LINE = /[：:]|^\s*20\d{2}\s*年度?\s*$|^[（(]/;
/** Whose table it is. */
const UNIT_NAME =
  /(?:部门|编制单位|公开单位|单位名称|(?<!金额|计量)单位)(?:名称)?\s*[：:]\s*(?!(?:人民币)?[万亿]?元)([^\s：:]{2,40}?)(?=(?:金额|计量)?单位\s*[：:]|20\d\d|公开\d+表|[\s：:]|$)/m;
/** In which measure its amounts are. */
const AMOUNT_UNIT = /(?:单位\s*[：:]\s*(?:人民币)?|[（(])([万亿]?元)/;
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

/** What a table may say of itself, and how a finding calls it. */
const OF_EACH: readonly { readonly name: string; readonly of: (caption: string) => string | null }[] = [
  { name: '年度', of: (caption) => YEAR.exec(caption)?.[1] ?? null },
  { name: '单位名称', of: (caption) => UNIT_NAME.exec(caption)?.[1]?.replace(/[（(](?:汇总|本级)[）)]$/, '') ?? null },
  { name: '金额单位', of: (caption) => AMOUNT_UNIT.exec(caption)?.[1] ?? null },
];

/** NR-S16: the tables of a document are of one unit and one year, in one measure; one that says otherwise is another's. */
export const tablesAgree: TextCheck = {
  id: 'NR-S16',
  title: '各表的年度、单位名称、金额单位一致',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：各表为同一部门（单位）、同一年度，金额单位一致' },
  defaultOn: true,
  run: ({ document }, report) => {
    const tables = titledTables(document).filter(({ words }) => TABLE_OF_ACCOUNTS.test(words));
    for (const { name, of } of OF_EACH) {
      const said = tables.flatMap((table) => {
        const value = of(table.caption);
        return value === null ? [] : [{ table, value }];
      });
      const bySaid = [...groupBy(said, ({ value }) => value)].sort(([, one], [, other]) => other.length - one.length);
      const [usual] = bySaid;
      // Where no saying prevails nobody knows which of them is wrong.
      if (usual === undefined || usual[1].length < ENOUGH || usual[1].length <= said.length / 2) continue;
      for (const [value, others] of bySaid.slice(1)) {
        const places = others.map(({ table }) => table);
        reportTogether(report, places, (quotes) => `${quotes}的${name}是“${value}”，别的表是“${usual[0]}”，请核对。`);
      }
    }
  },
};

/** The tables that were told of a document last: several checks ask for them. */
const TOLD = new WeakMap<TextDocument, readonly TitledTable[]>();

/** The tables of a document that have a title, told once. */
function titledTables(document: TextDocument): readonly TitledTable[] {
  const known = TOLD.get(document) ?? tellTables(document);
  TOLD.set(document, known);
  return known;
}

/**
 * Tables whose title stands outside of the contents too, each with all words up to the next one: what a table has to
 * say may stand above or below it.
 */
function tellTables({ tables, paragraphs, plain }: TextDocument): readonly TitledTable[] {
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
    const caption = captionOf(table.sheet);
    return { ...table, caption: ownLines(caption), around: [...caption, behind].join('\n') };
  });
}

/** The words of the first rows, which hold what is printed above the table. */
function captionOf({ values }: SheetSnapshot): readonly string[] {
  return values.slice(0, CAPTION_ROWS).flatMap((row) => row.filter((cell) => typeof cell === 'string'));
}

/** The lines of a caption that are none of its headers, each by itself. */
function ownLines(caption: readonly string[]): string {
  return caption.filter((line, index) => index === 0 || OWN_LINE.test(line)).join('\n');
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
