import type { RowKey } from '../../model';
import {
  economicCodesNamed,
  economicNames,
  functionalCodesNamed,
  functionalNames,
  normaliseLabel,
  type EconomicStandard,
  type FunctionalStandard,
} from '../../standards';
import type { TableBlock } from './blocks';
import { digitsOf, isInherited, joinCode, splitCodeAndName, type CodeContext } from '../sheet/codes';
import { cellText, printedText } from '../sheet/grid';
import { isTotalLabel } from '../sheet/header-words';
import { isNote } from '../sheet/line-kinds';
import type { RowHead } from './reading';
import { rowKeysByLabel } from './row-keys';
import type { SheetSegment } from '../sheet/segments';

/** A standard whose rows are classification codes. */
export type CodedStandard = Omit<FunctionalStandard, 'id' | 'title' | 'titles' | 'noteWords'> | EconomicStandard;

/** A row before it is known: its texts, comparable and by column. */
export interface CodedLine {
  readonly row: number;
  readonly codes: readonly string[];
  readonly name: string;
  readonly labelColumn: number;
}

/** The texts of a block's row; null where neither code nor name is there. */
export function readLine({ grid }: SheetSegment, { codes, names }: TableBlock, row: number): CodedLine | null {
  const parts: string[] = [];
  let labelColumn: number | null = null;
  for (const column of codes) {
    const part = cellText(grid, row, column);
    parts.push(part);
    if (part !== '') labelColumn ??= column;
  }
  const name = names === null ? '' : cellText(grid, row, names);
  if (name !== '') labelColumn = names;
  return labelColumn === null ? null : { row, codes: parts, name, labelColumn };
}

/** What a row is: 合计, or a code by its digits or its name; null where it is neither. */
export function readHead(
  segment: SheetSegment,
  standard: CodedStandard,
  line: CodedLine,
  context: CodeContext,
): RowHead | null {
  let hasCode = false;
  let total: RowKey | null = null;
  for (const text of [...line.codes, line.name]) {
    if (text === '') continue;
    // A code is neither a note nor a total, and beside one nothing else is a total.
    if (digitsOf(text) !== null) hasCode = true;
    else if (isNote(text)) return null;
    else if (!hasCode) total ??= totalKey(standard, text);
  }
  const printed = printedText(segment.grid, line.row, line.labelColumn);
  if (hasCode || total === null) return codeHead(standard, line, printed, context);
  return { key: total, code: null, label: printed, labelColumn: totalColumn(segment, line, standard) };
}

/**
 * By its digits, else by code and name in one cell, else by the name alone. Null where the table can hold no such code.
 */
function codeHead(standard: CodedStandard, line: CodedLine, printed: string, context: CodeContext): RowHead | null {
  const { labelColumn } = line;
  const joined = joinCode(line.codes, context);
  const split = joined === null ? splitFirst(line) : null;
  const code = confirmed(standard, line, joined, context) ?? split?.code ?? codeByName(standard, line, context);
  if (code === null || !isPossible(standard, code)) return null;
  return { key: code, code, label: split === null ? printed : split.name, labelColumn };
}

/**
 * A code that took its parents from the rows above, held against the row's name: where the parent's own row
 * is left out, the name is of another code with the same digits. Null where the two cannot be reconciled.
 */
function confirmed(
  standard: CodedStandard,
  { codes, name }: CodedLine,
  joined: string | null,
  { last }: CodeContext,
): string | null {
  if (joined === null || name === '' || !isInherited(codes)) return joined;
  const named = codesNamed(standard, name);
  if (named.includes(joined)) return joined;
  const [only, second] = named.filter((code) => code.length === joined.length && code.endsWith(joined.slice(-2)));
  const follows = last === null || joined > last;
  if (only === undefined) return follows ? joined : null;
  if (isListed(standard, joined)) return second === undefined ? only : null;
  // A name that many codes share (行政运行) says nothing against a code that the classification does not list.
  return second !== undefined && follows ? joined : null;
}

function codesNamed({ layout }: CodedStandard, name: string): readonly string[] {
  return layout === 'economic' ? economicCodesNamed(name) : functionalCodesNamed(name);
}

/** Whether the classification of any year has the code. */
function isListed({ layout }: CodedStandard, code: string): boolean {
  return (layout === 'economic' ? economicNames(code) : functionalNames(code)).length > 0;
}

/** Code and name in one cell, in the name's column or in the code's. */
function splitFirst({ codes, name }: CodedLine): { readonly code: string; readonly name: string } | null {
  return splitCodeAndName(name) ?? splitCodeAndName(codes[0] ?? '');
}

/**
 * The code of a row that prints none, by its name: among codes of that name the one that stands directly
 * below or beside the last row. Two that fit are none.
 */
function codeByName(standard: CodedStandard, { codes, name }: CodedLine, context: CodeContext): string | null {
  if (name === '' || codes.some((part) => part !== '')) return null;
  const nested = codesNamed(standard, name).filter((code) => isOpenHere(code, context));
  const [only, second] = nested;
  return only !== undefined && second === undefined ? only : null;
}

/** Whether a code is a 类, or stands directly below one of the open parents. */
function isOpenHere(code: string, { category, section }: CodeContext): boolean {
  // The name of an open parent comes again for its own remainder: 399 其他支出, 39999 其他支出.
  if (code === category || code === section) return false;
  if (code.length === 3) return true;
  return code.slice(0, -2) === (code.length === 7 ? section : category);
}

/** Functional codes begin with 2; economic ones with 3, and end at 款. */
function isPossible(standard: CodedStandard, code: string): boolean {
  if (standard.layout === 'functional') return code.startsWith('2');
  return code.startsWith('3') && code.length <= 5;
}

/** A table of expenditure may say of what its 合计 is one. */
const EXPENDITURE_TOTAL = /^(?:本年)?支出(?:合计|总计)$/;

/** The key of a total's label; null for any other text. */
export function totalKey(standard: CodedStandard, text: string): string | null {
  const label = normaliseLabel(text);
  if (standard.layout === 'functional') return isTotalLabel(label) || EXPENDITURE_TOTAL.test(label) ? 'total' : null;
  return rowKeysByLabel(standard).get(label) ?? null;
}

/** The column that prints 合计; the first one where it stands merged over codes and name. */
function totalColumn({ grid }: SheetSegment, { row, labelColumn }: CodedLine, standard: CodedStandard): number {
  return totalKey(standard, cellText(grid, row, labelColumn)) === null ? 0 : labelColumn;
}
