import type { FigureTableId } from '../unit/figures';
import type { Context } from './context';

/** Other titles under which a table is published; tables that are not named have one title only. */
const ALIASES: Readonly<Partial<Record<FigureTableId, readonly string[]>>> = {
  incomeExpenditure: ['收支决算总表', '部门收支决算总表', '收入支出决算表'],
  income: ['部门收入决算表', '收入决算总表', '部门收入决算总表'],
  expenditure: ['部门支出决算表', '支出决算总表', '部门支出决算总表'],
  fiscalAppropriation: ['财政拨款收支决算总表', '财政拨款收入支出决算表', '财政拨款收支决算表'],
  generalBudgetBasic: ['一般公共预算财政拨款基本支出决算表', '一般公共预算财政拨款基本支出决算明细表'],
  threePublic: ['财政拨款"三公"经费支出决算表', '一般公共预算财政拨款三公经费支出决算表', '“三公”经费支出决算表'],
  governmentFund: ['政府性基金预算财政拨款支出决算表'],
};

/** The title of a table as this book prints it. */
export function printedTableTitle({ edition, style, random }: Context, table: FigureTableId): string {
  const aliases = ALIASES[table];
  return style.titleAliases && aliases ? random.pick(aliases) : edition.titles[table];
}
