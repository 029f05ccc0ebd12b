import type { AmountUnit } from '../../../../src/model';
import type { FigureTableId } from '../unit/figures';
import type { Context } from './context';
import { drawTable } from './draw-table';
import { type DrawnBook, type DrawnSheet, type Part, widthOf } from './drawing';
import { generalBudgetBasicDraft } from './economic';
import type { ExtraTable } from './edition';
import { EXTRA_TITLES, extraPart } from './extra-tables';
import { footPart } from './foot';
import {
  expenditureDraft,
  generalBudgetExpenditureDraft,
  governmentFundDraft,
  incomeDraft,
  stateCapitalDraft,
} from './functional';
import { headPart } from './head';
import type { TableDraft } from './table-draft';
import { tabName } from './tabs';
import { printedTableTitle } from './title-aliases';
import { threePublicDraft } from './three-public';
import { fiscalAppropriationDraft, incomeExpenditureDraft } from './two-block';

const DRAFTS: Readonly<Record<FigureTableId, (context: Context) => TableDraft>> = {
  incomeExpenditure: incomeExpenditureDraft,
  income: incomeDraft,
  expenditure: expenditureDraft,
  fiscalAppropriation: fiscalAppropriationDraft,
  generalBudgetExpenditure: generalBudgetExpenditureDraft,
  generalBudgetBasic: generalBudgetBasicDraft,
  threePublic: threePublicDraft,
  governmentFund: governmentFundDraft,
  stateCapital: stateCapitalDraft,
};

/** Every sheet of the edition, one table a sheet, in the order of publication. */
export function drawBook(context: Context, amountUnit: AmountUnit): DrawnBook {
  const { edition, unit, style } = context;
  const year = style.yearIn === 'fileName' ? `${unit.year}年度` : '';
  return {
    fileName: `${unit.name}${year}部门决算公开表.xlsx`,
    sheets: edition.order.map((table, index) => drawSheet(context, table, index, amountUnit)),
  };
}

function drawSheet(context: Context, table: FigureTableId | ExtraTable, index: number, unit: AmountUnit): DrawnSheet {
  const { edition, style } = context;
  const isExtra = table === 'stateAssets' || table === 'spendingDetail';
  const title = isExtra ? EXTRA_TITLES[table] : printedTableTitle(context, table);
  const body: Part = isExtra ? extraPart(context, table) : drawTable(DRAFTS[table](context), style, context.random);
  const heading = {
    title,
    number: edition.numbered ? index + 1 : null,
    unit,
    saysUnit: style.unitOn === 'every' || (style.unitOn === 'some' && index % 2 === 0),
  };
  const head = headPart(context, heading, widthOf([body]));
  return {
    tab: tabName(style, title, index + 1, index),
    visibility: 'visible',
    unit,
    table: isExtra ? null : table,
    title,
    parts: isExtra ? [head, body] : [head, body, footPart(context, table, body)],
  };
}
