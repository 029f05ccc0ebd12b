import type { PublicTableId } from '../../model';
import { placeId } from '../ids';
import { amountWord, type AmountWordOptions, type BudgetName, type Flow, type Word } from './word';

/** A word with the row and column of its cell; of 支出 and without a budget where nothing else is said. */
type Line = readonly [name: string, row: string, column: string, flow?: Flow, budgetName?: BudgetName];

interface TableWords {
  readonly table: PublicTableId;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The amounts that stand in the public tables, table by table. Row and column keys as in `standards/`. */
const TABLE_WORDS: readonly TableWords[] = [
  {
    table: 'incomeExpenditure',
    title: '收入支出决算总表',
    lines: [
      ['收支总计', 'in.grandTotal', 'finalAmount', '收支'],
      ['支出总计', 'out.grandTotal', 'finalAmount'],
      ['一般公共预算财政拨款收入', 'in.generalBudgetAppropriation', 'finalAmount', '收入'],
      ['政府性基金预算财政拨款收入', 'in.governmentFundAppropriation', 'finalAmount', '收入'],
      ['国有资本经营预算财政拨款收入', 'in.stateCapitalAppropriation', 'finalAmount', '收入'],
      ['使用非财政拨款结余', 'in.nonFiscalSurplusUsed', 'finalAmount', '收支'],
      ['年初结转和结余', 'in.openingBalance', 'finalAmount', '收支'],
      ['结余分配', 'out.surplusDistribution', 'finalAmount', '收支'],
      ['年末结转和结余', 'out.closingBalance', 'finalAmount', '收支'],
    ],
  },
  {
    table: 'income',
    title: '收入决算表',
    lines: [
      ['本年收入合计', 'total', 'total', '收入'],
      ['财政拨款收入', 'total', 'fiscalAppropriation', '收入'],
      ['上级补助收入', 'total', 'subsidyFromSuperior', '收入'],
      ['事业收入', 'total', 'publicServiceIncome', '收入'],
      ['教育收费', 'total', 'educationFees', '收入'],
      ['经营收入', 'total', 'operatingIncome', '收入'],
      ['附属单位上缴收入', 'total', 'remittanceFromAffiliates', '收入'],
      ['其他收入', 'total', 'otherIncome', '收入'],
    ],
  },
  {
    table: 'expenditure',
    title: '支出决算表',
    lines: [
      ['本年支出合计', 'total', 'total'],
      ['基本支出', 'total', 'basicExpenditure'],
      ['项目支出', 'total', 'projectExpenditure'],
      ['上缴上级支出', 'total', 'remittanceToSuperior'],
      ['经营支出', 'total', 'operatingExpenditure'],
      ['对附属单位补助支出', 'total', 'subsidyToAffiliates'],
    ],
  },
  {
    table: 'fiscalAppropriation',
    title: '财政拨款收入支出决算总表',
    lines: [
      ['财政拨款收支总计', 'in.grandTotal', 'finalAmount', '收支'],
      ['财政拨款支出总计', 'out.grandTotal', 'total'],
      ['财政拨款本年收入', 'in.total', 'finalAmount', '收入'],
      ['财政拨款本年支出', 'out.total', 'total'],
      ['财政拨款年初结转和结余', 'in.openingBalance', 'finalAmount', '收支'],
      ['财政拨款年末结转和结余', 'out.closingBalance', 'total', '收支'],
      ['一般公共预算年初结转和结余', 'in.openingBalance.generalBudget', 'finalAmount', '收支'],
      ['一般公共预算年末结转和结余', 'out.closingBalance', 'generalBudget', '收支'],
    ],
  },
  {
    table: 'generalBudgetExpenditure',
    title: '一般公共预算财政拨款支出决算表',
    lines: [
      ['一般公共预算支出', 'total', 'total', '支出', '年初预算'],
      ['一般公共预算基本支出', 'total', 'basicExpenditure'],
      ['一般公共预算项目支出', 'total', 'projectExpenditure'],
      ['对村级组织的补助', '2130705', 'total'],
    ],
  },
  {
    table: 'generalBudgetBasic',
    title: '一般公共预算财政拨款基本支出决算表',
    lines: [
      ['人员经费', 'personnelTotal', 'finalAmount'],
      ['公用经费', 'publicTotal', 'finalAmount', '支出', '预算'],
      ['一般公共预算基本支出合计', 'basicTotal', 'finalAmount'],
    ],
  },
  {
    table: 'threePublic',
    title: '“三公”经费支出决算表',
    lines: [
      ['“三公”经费', 'total', 'finalAmount', '支出', '预算'],
      ['因公出国（境）费', 'overseasTravel', 'finalAmount', '支出', '预算'],
      ['公务用车购置及运行维护费', 'vehicles', 'finalAmount', '支出', '预算'],
      ['公务用车购置费', 'vehiclePurchase', 'finalAmount', '支出', '预算'],
      ['公务用车运行维护费', 'vehicleOperation', 'finalAmount', '支出', '预算'],
      ['公务接待费', 'officialReception', 'finalAmount', '支出', '预算'],
    ],
  },
  {
    table: 'governmentFund',
    title: '政府性基金预算财政拨款收入支出决算表',
    lines: [
      ['基金年初结转和结余', 'total', 'openingBalance', '收支'],
      ['基金本年收入', 'total', 'currentIncome', '收入'],
      ['基金本年支出', 'total', 'total', '支出', '年初预算'],
      ['基金基本支出', 'total', 'basicExpenditure'],
      ['基金项目支出', 'total', 'projectExpenditure'],
      ['基金年末结转和结余', 'total', 'closingBalance', '收支'],
    ],
  },
  {
    table: 'stateCapital',
    title: '国有资本经营预算财政拨款支出决算表',
    lines: [
      ['国资年初结转和结余', 'total', 'openingBalance', '收支'],
      ['国资本年收入', 'total', 'currentIncome', '收入'],
      ['国资本年支出', 'total', 'total', '支出', '年初预算'],
      ['国资基本支出', 'total', 'basicExpenditure'],
      ['国资项目支出', 'total', 'projectExpenditure'],
      ['国资年末结转和结余', 'total', 'closingBalance', '收支'],
    ],
  },
  {
    table: 'nonFiscal',
    title: '非财政拨款收入支出决算总表',
    lines: [
      ['非财政拨款收支总计', 'in.grandTotal', 'finalAmount', '收支'],
      ['非财政拨款年初结转和结余', 'in.openingBalance', 'finalAmount', '收支'],
      ['非财政拨款本年收入', 'in.total', 'finalAmount', '收入'],
      ['非财政拨款本年支出', 'out.total', 'finalAmount'],
      ['非财政拨款年末结转和结余', 'out.closingBalance', 'finalAmount', '收支'],
    ],
  },
];

export const PUBLIC_TABLE_WORDS: readonly Word[] = TABLE_WORDS.flatMap(({ table, title, lines }) =>
  lines.map(([name, row, column, flow, budgetName]) => {
    const options: AmountWordOptions = { ...(flow && { flow }), ...(budgetName && { budgetName }) };
    return amountWord(name, placeId(table, row, column), title, options);
  }),
);
