import type { TableRow } from '../../model';
import {
  comparedLabel,
  economicCodesNamed,
  economicNames,
  functionalCodesNamed,
  functionalNames,
  maybeStandard,
} from '../../standards';
import type { BookRow } from '../book';
import { codeAndName, fewOf, labelCells, tableFault, tableName } from './fault';
import type { StructureFault, TableSubject } from './types';

/** Rows that stand twice: the second one carries “#2” in its key. */
export function duplicateRows(subject: TableSubject): readonly StructureFault[] {
  const { rows } = subject.indexed.table;
  return rows
    .filter((row) => row.key.includes('#'))
    .map((row) => {
      const first = rows.find((other) => other.key === row.key.split('#')[0]);
      const cells = labelCells(subject, [...(first ? [first] : []), row]);
      const message = `${tableName(subject)}中“${codeAndName(row)}”出现了不止一次；同一科目只应列一行。`;
      return tableFault(subject, { slip: 'duplicateRow', message, cells, rows: [row.key] });
    });
}

/** 款 without 类, 项 without 款, where the table prints that level at all. */
export function missingParents(subject: TableSubject): readonly StructureFault[] {
  const { table, rows } = subject.indexed;
  // Few rows do not stand below their own parent; what codes there are is only asked for their sake.
  const apart = rows.filter((row) => row.source !== null && !standsBelowItsParent(rows, row));
  if (apart.length === 0) return [];
  const codes = new Set(table.rows.map((row) => row.code).filter((code) => code !== null));
  const levels = new Set([...codes].map((code) => code.length));
  const missing = new Map<string, TableRow>();
  for (const { source } of apart) {
    const parent = source?.code?.slice(0, -2) ?? '';
    if (source && levels.has(parent.length) && !codes.has(parent) && !missing.has(parent)) missing.set(parent, source);
  }
  return [...missing].map(([parent, row]) =>
    tableFault(subject, {
      slip: 'missingRow',
      message:
        `${tableName(subject)}缺 ${parent} ${parent.length === 3 ? '类' : '款'}级行，` +
        `其下级科目 ${codeAndName(row)} 没有上级；金额未见矛盾，请核对是否漏列。`,
      cells: labelCells(subject, [row]),
      rows: [parent],
    }),
  );
}

/** Whether the row right above a code is printed; there is none above a 类. */
function standsBelowItsParent(rows: readonly BookRow[], { code, parent: index }: BookRow): boolean {
  if (code === null || code.length === 3) return true;
  const parent = rows[index];
  return parent?.source?.code?.length === code.length - 2;
}

/** 款 with amounts and no 项 under them. Where half of the 款 or more have none, the table prints to 款 only. */
export function missingItems(subject: TableSubject): readonly StructureFault[] {
  const { table, rows: indexed } = subject.indexed;
  if (indexed.every((row) => row.code?.length !== 5 || hasItems(indexed, row))) return [];
  const { rows } = table;
  const withItems = new Set(rows.map(({ code }) => (code?.length === 7 ? code.slice(0, 5) : null)));
  const sections = rows.filter((row) => row.code?.length === 5 && hasAmount(row));
  const bare = sections.filter(({ code }) => !withItems.has(code));
  if (bare.length === 0 || bare.length * 2 >= sections.length) return [];
  const message =
    `${tableName(subject)}的其他款都列到项，这里只列到款：${fewOf(bare, codeAndName, '款')}；` +
    '请核对是否漏列其下的项级科目。';
  const cells = labelCells(subject, bare);
  const keys = bare.map(({ key }) => key);
  return [tableFault(subject, { slip: 'missingRow', message, cells, rows: keys })];
}

/** Whether an 项 is printed right below a row. */
function hasItems(rows: readonly BookRow[], { children }: BookRow): boolean {
  return children.some((index) => rows[index]?.source?.code?.length === 7);
}

function hasAmount({ cells }: TableRow): boolean {
  return [...cells.values()].some(({ amount }) => amount !== null && amount.fen !== 0);
}

/** Rows that stand below a row with a higher code. */
export function descendingCodes(subject: TableSubject): readonly StructureFault[] {
  const coded = subject.indexed.table.rows.filter((row) => row.code !== null && !row.key.includes('#'));
  const odd = coded.filter((row, index) => {
    const before = coded[index - 1];
    return before !== undefined && descends(before.code ?? '', row.code ?? '');
  });
  if (odd.length === 0) return [];
  const message = `${tableName(subject)}有 ${odd.length} 行未按科目编码升序排列，请核对是否错行。`;
  return [tableFault(subject, { message, cells: labelCells(subject, odd) })];
}

/** Whether a code stands below a higher one; 201 and 2010000 are as high. */
function descends(before: string, code: string): boolean {
  return code < before && code.padEnd(7, '0') < before.padEnd(7, '0');
}

/** What a code looks like, for the test and in words. */
interface Shape {
  readonly pattern: RegExp;
  readonly words: string;
}

const FUNCTIONAL_SHAPE: Shape = { pattern: /^2\d{2}(\d{2}){0,2}$/, words: '3、5 或 7 位数字，以 2 开头' };
const ECONOMIC_SHAPE: Shape = { pattern: /^3\d{2}(\d{2})?$/, words: '3 或 5 位数字，以 3 开头' };

/** Codes of a wrong length or beginning. */
export function oddCodes(subject: TableSubject): readonly StructureFault[] {
  const { pattern, words } = isEconomic(subject) ? ECONOMIC_SHAPE : FUNCTIONAL_SHAPE;
  const odd = subject.indexed.table.rows.filter((row) => row.code !== null && !pattern.test(row.code));
  if (odd.length === 0) return [];
  const names = fewOf(odd, codeAndName, '行');
  const message = `${tableName(subject)}的科目编码应为 ${words}，请核对：${names}。`;
  return [tableFault(subject, { message, cells: labelCells(subject, odd) })];
}

/**
 * Rows that carry the name of another code. Only codes whose name was seen in a published classification are
 * judged, and every name that the code ever had is right: units keep old names for years. A 款 and its only 项
 * often share a name.
 */
export function otherNames(subject: TableSubject): readonly StructureFault[] {
  const economic = isEconomic(subject);
  const odd = subject.indexed.table.rows.filter((row) => hasOtherName(row, economic));
  if (odd.length === 0) return [];
  const names = fewOf(odd, codeAndName, '行');
  const message = `${tableName(subject)}有科目名称与编码不一致（名称属于另一个科目），请核对：${names}。`;
  return [tableFault(subject, { message, cells: labelCells(subject, odd) })];
}

/** Whether the label is a name of other codes only. Names of codes above or below count as the code's own. */
function hasOtherName({ code, label }: TableRow, economic: boolean): boolean {
  if (code === null) return false;
  const known = economic ? economicNames(code) : functionalNames(code);
  if (!known.some(({ verified }) => verified)) return false;
  const printed = comparedLabel(label);
  if (known.some(({ plain }) => plain === printed)) return false;
  const others = economic ? economicCodesNamed(printed) : functionalCodesNamed(printed);
  return others.length > 0 && !others.some((other) => other.startsWith(code) || code.startsWith(other));
}

function isEconomic({ indexed }: TableSubject): boolean {
  return maybeStandard(indexed.table.id)?.layout === 'economic';
}
