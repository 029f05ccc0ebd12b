import type { Amount, AmountUnit, BudgetBasis, CellRef, TableRow, WorkbookSnapshot } from '../../model';
import { normaliseText } from '../../standards';
import { segmentUnit } from '../book/book-facts';
import { isAmountUnit } from '../book/statements';
import { amountsOn } from '../tables/amounts-on';
import { readCaption, type Caption } from '../sheet/caption';
import { gridOf, rowTexts, type Grid } from '../sheet/grid';
import { segmentsOf, type SheetSegment } from '../sheet/segments';
import { readCoded } from '../tables/read-coded';
import { readItems } from '../tables/read-items';
import { BUDGET_WORDS, basesIn, saysOriginal, withBudgetAbove, withWholeAmounts } from './amount-columns';
import {
  ADJUSTED_TITLE,
  AMOUNT,
  CODED_BUDGET,
  budgetFormOf,
  threePublicBudget,
  type BudgetForm,
  type BudgetTableId,
} from './forms';

/** A line of a budget: `key` is a functional code, `total`, or an item of “三公”. */
export interface BudgetLine {
  readonly key: string;
  readonly name: string;
  readonly amount: Amount;
  readonly ref: CellRef;
}

/** A table of the budget that was read, once for each budget that its columns part. */
export interface BudgetTable {
  readonly table: BudgetTableId;
  readonly basis: BudgetBasis;
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly lines: readonly BudgetLine[];
}

/** What a budget book says, by table, and the sheets that look like one of them and were not understood. */
export interface BudgetBook {
  readonly tables: readonly BudgetTable[];
  readonly unread: readonly string[];
}

/** Rows at the top of a sheet in which its title is looked for. */
const TITLE_ROWS = 6;
/** A budget is published to two decimals, in either unit. */
const DECIMALS = 2;
/** A budget is read to its end, one sheet alone, with nothing shown by hand. */
const OPTIONS = { rowLimit: Infinity, before: [], pointed: [] };

/**
 * Reads the published or approved budget of a unit: 一般公共预算, 政府性基金 and 国有资本经营 expenditure by code,
 * and “三公”; 年初预算, and 全年（调整）预算 where a column or a title names it. Amounts are in 万元 unless the sheet says
 * otherwise; the first sheet of a table counts.
 */
export function readBudget({ sheets }: WorkbookSnapshot): BudgetBook {
  const tables = new Map<string, BudgetTable>();
  const unread: string[] = [];
  for (const grid of sheets.map(gridOf)) {
    const segments = segmentsOf(grid, BUDGET_WORDS);
    const read = segments.flatMap(readSegment);
    for (const found of read) {
      const key = `${found.table} ${found.basis}`;
      if (!tables.has(key)) tables.set(key, found);
    }
    // Only a sheet whose title promises a budget is named as unread: the book may hold anything else.
    if (read.length === 0 && budgetFormOf(titlesOf(grid, 0, TITLE_ROWS)) !== null) unread.push(grid.sheet.name);
  }
  return { tables: [...tables.values()], unread };
}

/** Nothing for a table that nothing is compared with, a unit that is not read, and a table without a single amount. */
function readSegment(segment: SheetSegment): readonly BudgetTable[] {
  const { grid, captionTop, band } = segment;
  const titles = titlesOf(grid, captionTop, band.top);
  const form = budgetFormOf(titles);
  const caption = readCaption(segment);
  const unit = unitOf(segment, caption);
  if (form === null || unit === null) return [];
  const { table } = form;
  const bases = basesIn(segment);
  // “调整预算表” may head its amounts by no more than 预算数.
  const isAdjusted = bases.length === 1 && !saysOriginal(segment) && titles.some((title) => ADJUSTED_TITLE.test(title));
  return bases.flatMap((read): readonly BudgetTable[] => {
    const lines = linesOf(segment, form, unit, read);
    const basis = isAdjusted ? 'adjusted' : read;
    return lines.length === 0 ? [] : [{ table, basis, sheet: grid.sheet.name, unit, lines }];
  });
}

/** The titles that some rows print, and the sheet's name. */
function titlesOf(grid: Grid, top: number, end: number): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row < Math.min(end, grid.rows); row += 1) texts.push(...rowTexts(grid, row));
  return [...texts.filter((text) => /表(?:\(.*\))?$/.test(text)), normaliseText(grid.sheet.name)];
}

/** Null for a unit of money that is not read, such as 千元. */
function unitOf(segment: SheetSegment, caption: Caption): AmountUnit | null {
  const stated = segmentUnit({ segment, caption }) ?? '万元';
  return isAmountUnit(stated) ? stated : null;
}

function linesOf(
  segment: SheetSegment,
  { table, columnsUnder }: BudgetForm,
  unit: AmountUnit,
  basis: BudgetBasis,
): readonly BudgetLine[] {
  const amounts = amountsOn(segment, unit, DECIMALS);
  const whole = withWholeAmounts(segment, columnsUnder, basis);
  if (table !== 'threePublic') {
    return whole === null ? [] : readCoded(whole, CODED_BUDGET, OPTIONS).read(amounts).rows.flatMap(lineOf);
  }
  const readAs = (part: SheetSegment): readonly BudgetLine[] =>
    readItems(part, threePublicBudget(), OPTIONS).read(amounts).rows.flatMap(lineOf);
  // Its items head columns, or else stand down the side of the one column of amounts.
  const across = readAs(withBudgetAbove(segment, basis));
  return across.length > 0 || whole === null ? across : readAs(whole);
}

/** A line that states an amount: where nothing stands, nothing is known of the budget. */
function lineOf({ key, label, cells }: TableRow): readonly BudgetLine[] {
  const cell = cells.get(AMOUNT);
  const isStated = cell?.kind === 'number' || cell?.kind === 'numberText';
  if (!isStated || cell.amount === null || key.includes('#')) return [];
  return [{ key, name: label, amount: cell.amount, ref: cell.ref }];
}
