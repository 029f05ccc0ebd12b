import type { FigureTableId } from '../unit/figures';
import type { Context } from './context';
import { plainPart, type Part, textCell } from './drawing';

const NOTES: Readonly<Record<FigureTableId, string>> = {
  incomeExpenditure: '注：本表列示本年度总收支和年末结转结余。金额单位转换时可能有尾数误差。',
  income: '注：本表列示本年度取得的各项收入。',
  expenditure: '注：本表列示本年度发生的各项支出。',
  fiscalAppropriation: '注：本表列示本年度财政拨款的总收支和年末结转结余。',
  generalBudgetExpenditure: '注：本表列示本年度一般公共预算财政拨款支出。',
  generalBudgetBasic: '注：本表列示本年度一般公共预算财政拨款基本支出的明细。',
  threePublic: '注：预算数为全年预算数；决算数含以前年度结转资金安排的支出。',
  governmentFund: '注：本表列示本年度政府性基金预算财政拨款的收入、支出及结转结余。',
  stateCapital: '注：本表列示本年度国有资本经营预算财政拨款支出。',
};

const MANY = ['填表人：', '审核人：王某    电话：0734-1234567', '填报日期：2099年8月15日', '第 1 页，共 2 页'];

/** What an empty table says that there is none of. */
const NONE_OF: Partial<Record<FigureTableId, string>> = {
  threePublic: '“三公”经费支出',
  governmentFund: '政府性基金预算财政拨款收支',
  stateCapital: '国有资本经营预算财政拨款支出',
};

/** The lines below a table as it is drawn; one that shows no amount says that it is empty on purpose. */
export function footPart({ style, unit }: Context, table: FigureTableId, body: Part): Part {
  if (style.notes === 'none') return plainPart('foot', []);
  const matter = NONE_OF[table];
  const isEmpty = matter !== undefined && showsNothing(body);
  const texts = [
    NOTES[table],
    ...(isEmpty ? [`说明：${unit.name}本年度没有${matter}，故本表无数据。`] : []),
    ...(style.notes === 'many' ? MANY : []),
  ];
  return plainPart(
    'foot',
    texts.map((text) => [textCell('note', text)]),
  );
}

/** A unit may have amounts that its form of the table does not show: 会议费 beside 三公. */
function showsNothing({ rows }: Part): boolean {
  return rows.every((row) => row.every((cell) => cell?.kind !== 'figure' || cell.fen === 0));
}
