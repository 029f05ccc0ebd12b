import type { CellRef, FindingCell, Irregularity, RecognisedTable, SheetWords } from '../../model';
import { hasFigure } from '../book';
import { displayName, normaliseText, tableTitle } from '../../standards';
import { fewOf, reportFault, tableFault, tableName, textCell } from './fault';
import type { ReportSubject, Seen, StructureFault, TableSubject, TestOf } from './types';

const UNREAD: readonly Irregularity['kind'][] = ['unknownRow', 'unknownColumn'];

/** Rows and columns with figures that were not understood, and so take part in no check; pages out of line. */
export function unreadParts(subject: TableSubject): readonly StructureFault[] {
  const { irregularities } = subject.indexed.table;
  const unread = irregularities.filter(({ kind }) => UNREAD.includes(kind));
  const shifted = irregularities
    .filter(({ kind }) => kind === 'shiftedPage')
    .map(({ ref, text }) =>
      tableFault(subject, { message: `${tableName(subject)}${text}。`, cells: [textCell(subject, ref, text)] }),
    );
  if (unread.length === 0) return shifted;
  const names = fewOf(unread, ({ kind, text }) => `${kind === 'unknownRow' ? '行' : '栏'}“${text.trim()}”`, '处');
  const message = `${tableName(subject)}有内容未能认出，其中的数没有参加核对：${names}。`;
  return [
    ...shifted,
    tableFault(subject, { message, cells: unread.map(({ ref, text }) => textCell(subject, ref, text)) }),
  ];
}

/** An empty table says so in many ways: 本表无数据, 没有…收入, 未发生…支出, 不涉及国有资本经营预算, 本表为空表. */
const MAY_SAY_EMPTY = /无|没有|未|不涉及|空|零/;
/** What a table with figures says by mistake only; 无锡 and 未成年人 say nothing of the kind. */
const SAYS_EMPTY =
  /无数据|空表|[本此该]表为空|(?:没有|[无未])(?:使用|安排|发生|取得|有)?(?:[此该这]项|相关|政府性基金|国有资本|财政拨款|一般公共预算|收入|支出|收支)/;

/** An empty table says under it that it is empty; a table with figures does not. */
export function emptyNote(subject: TableSubject): Seen {
  const { words } = subject.indexed.table;
  if (!words) return { open: '没有读到表下的说明' };
  const isEmpty = !hasFigure(subject.book, subject.indexed, (fen) => fen > 0 || fen < 0);
  if (isEmpty && !hasNotes(subject)) return { open: '各表下都没有说明，无法判断是否应有“本表无数据”一类的说明' };
  const empty = isEmpty ? MAY_SAY_EMPTY : SAYS_EMPTY;
  if (isEmpty === words.notes.some((note) => empty.test(normaliseText(note)))) return [];
  const what = isEmpty
    ? '没有金额，表下也没有“本表无数据”一类的说明，请补充说明'
    : '有金额，表下却说明本表无数据，请核对';
  return [
    tableFault(subject, { message: `${tableName(subject)}${what}。`, cells: [sheetCell(subject.indexed.table)] }),
  ];
}

/** Copies that leave out the lines below every table say nothing by leaving out this one. */
function hasNotes({ book }: TableSubject): boolean {
  return book.report.tables.some(({ words }) => (words?.notes.length ?? 0) > 0);
}

function sheetCell({ sheet, title }: RecognisedTable): FindingCell {
  return sheetPlace(sheet, title);
}

/** A sheet as a whole is told by its first cell. */
function sheetPlace(sheet: string, title: string): FindingCell {
  return { kind: 'cell', ref: topOf(sheet), name: title, value: null, shown: '' };
}

function topOf(sheet: string): CellRef {
  return { sheet, row: 0, column: 0 };
}

/** A table whose unit differs from that of most tables, or whose figures look like the other unit. */
export function oddUnit(subject: TableSubject): readonly StructureFault[] {
  const { table } = subject.indexed;
  const contradicted = table.irregularities.find((each) => each.kind === 'unitContradicted');
  if (contradicted) {
    const says = table.unitStated ? `所写金额单位是${table.unit}` : `没有写明金额单位，按${table.unit}读取`;
    const what = `${says}，数值却像是${contradicted.other ?? '另一单位'}`;
    return [unitFault(subject, contradicted.ref, what)];
  }
  const shown = table.irregularities.find((each) => each.kind === 'formatContradictsUnit');
  if (shown) return [unitFault(subject, shown.ref, shown.text)];
  const usual = usualUnit(subject.book.report.tables);
  if (!table.unitStated || usual === null || usual === table.unit) return [];
  return [unitFault(subject, topOf(table.sheet), `金额单位是${table.unit}，其他表是${usual}`)];
}

function unitFault(subject: TableSubject, ref: CellRef, what: string): StructureFault {
  return tableFault(subject, {
    slip: 'unit',
    message: `${tableName(subject)}${what}；同一套公开表的金额单位应一致，请核对。`,
    cells: [{ kind: 'cell', ref, name: tableName(subject), value: null, shown: '' }],
  });
}

/** The unit that more than half of the tables state. */
function usualUnit(tables: readonly RecognisedTable[]): RecognisedTable['unit'] | null {
  const stated = tables.filter((table) => table.unitStated);
  for (const unit of ['万元', '元'] as const) {
    if (stated.filter((table) => table.unit === unit).length * 2 > stated.length) return unit;
  }
  return null;
}

const SCOPE_NAMES = { department: '汇总', ownLevel: '本级', unit: '单位' } as const;

/** What the sheets print of themselves, as texts that can be compared; null where a sheet does not say. */
const PRINTED: Readonly<Record<TestOf<'headings'>['of'], (words: SheetWords) => string | null>> = {
  unitName: ({ unitName }) => unitName,
  year: ({ year }) => (year === null ? null : String(year)),
  scope: ({ scope }) => scope && SCOPE_NAMES[scope],
};

const HEADING_NAMES = { unitName: '单位名称', year: '年度', scope: '口径' } as const;

/** Sheets that print another unit, year or scope than the first one that says it. */
export function oddHeadings(subject: ReportSubject, { of }: TestOf<'headings'>): Seen {
  const { tables } = subject.book.report;
  if (tables.every(({ words }) => words === undefined)) return { open: '没有读到表头上的单位和年度' };
  const printed = tables.flatMap((table) => {
    const text = table.words && PRINTED[of](table.words);
    return text ? [{ table, text }] : [];
  });
  const [first] = printed;
  const odd = printed.filter(({ text }) => first && !means(of, text, first.text));
  if (!first || odd.length === 0) return [];
  const name = ({ id }: RecognisedTable): string => displayName(id, subject.book.report.standard);
  const others = fewOf(odd, ({ table, text }) => `${name(table)}是“${text}”`, '张表');
  const message = `各表表头的${HEADING_NAMES[of]}不一致：${name(first.table)}是“${first.text}”，${others}；请核对是否混用了不同的表。`;
  return [reportFault(subject, { message, cells: [first, ...odd].map(({ table }) => sheetCell(table)) })];
}

/** Short names mean the long ones: all their characters stand in them, in that order. */
function means(of: TestOf<'headings'>['of'], a: string, b: string): boolean {
  return a === b || (of === 'unitName' && (isShortFor(a, b) || isShortFor(b, a)));
}

/** 财政局 is short for 某市财政局, and so is 市人社局 for 某市人力资源和社会保障局. */
function isShortFor(short: string, long: string): boolean {
  let from = 0;
  return [...short].every((letter) => {
    const found = long.indexOf(letter, from);
    from = found + 1;
    return found >= 0;
  });
}

/** Id of the question which of several sheets is a table, and of the one which of several sets is meant. */
const RIVALS = /^table:(.+)$/;
const SETS = 'set';

/** Several sheets that are the same table: recognition asks which one counts, and takes none meanwhile. */
export function duplicateTables(subject: ReportSubject): readonly StructureFault[] {
  return subject.book.report.questions.flatMap(({ id, options }) => {
    if (id === SETS) return [rivalSets(subject, options)];
    const table = RIVALS.exec(id)?.[1];
    if (table === undefined) return [];
    const title = tableTitle(table as RecognisedTable['id']);
    const sheets = options.map((option) => `“${option}”`).join('、');
    const message = `${sheets}都是《${title}》，同一张表只应出现一次；请确认以哪一张为准，未确认前该表不参加核对。`;
    const cells = options.map((option) => sheetPlace(option.replace(/#\d+$/, ''), title));
    return [reportFault(subject, { message, cells })];
  });
}

/** Every table more than once, and none of them looked at until somebody says which set is meant. */
function rivalSets(subject: ReportSubject, sets: readonly string[]): StructureFault {
  const listed = sets.map((set) => `“${set}”`).join('、');
  const message = `工作簿里有 ${sets.length} 套表（${listed}），同一张表只应出现一次；请确认检查哪一套，未确认前都不参加核对。`;
  const [first] = subject.book.report.unmapped;
  return reportFault(subject, { message, cells: first ? [sheetPlace(first.sheet, '工作簿')] : [] });
}
