import { EMPTY_SUPPLEMENT, type ReportModel } from '../../../src/model';
import { gatherFacts, INDICATORS } from '../../../src/facts';
import { book, type Shown } from '../../support/narrative/book';
import { amounts } from '../../support/narrative/say';
import { basicTable, threePublicTable } from '../../support/narrative/tables';

/** What an indicator follows from; what is left out is not known. */
interface Known {
  readonly opening?: Shown;
  readonly closing?: Shown;
  readonly original?: string;
  readonly adjusted?: string;
  readonly priorClosing?: string;
  readonly publicSpent?: string;
  readonly publicBudget?: string;
  readonly threePublic?: readonly [budget: string, spent: string];
  readonly priorThreePublic?: readonly [budget: string, spent: string];
  readonly procurement?: string;
  readonly procurementBudget?: string;
  readonly posts?: number;
  readonly staff?: number;
}

function report({ opening, closing, publicSpent, threePublic }: Known): ReportModel {
  const balances = [
    ...(opening === undefined ? [] : [['in.openingBalance', '年初财政拨款结转和结余', opening] as const]),
    ...(closing === undefined ? [] : [['out.closingBalance', '年末财政拨款结转和结余', null, closing] as const]),
  ];
  return book({
    year: 2023,
    tables: {
      fiscalAppropriation: {
        title: '财政拨款收入支出决算总表',
        columns: [
          ['finalAmount', '决算数'],
          ['total', '合计'],
        ],
        rows: balances,
      },
      ...(publicSpent !== undefined && {
        generalBudgetBasic: basicTable(['302', '商品和服务支出', publicSpent]),
      }),
      ...(threePublic && { threePublic: threePublicTable(threePublic) }),
    },
  });
}

function entered(known: Known): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['internal01_1/in.total/originalBudget', known.original],
    ['internal01_1/in.total/adjustedBudget', known.adjusted],
    ['prior:fiscalAppropriation/out.closingBalance/total', known.priorClosing],
    ['budget:generalBudgetBasic/publicTotal/finalAmount', known.publicBudget],
    ['agencyOperations/procurement/finalAmount', known.procurement],
    ['budget:agencyOperations/procurement/finalAmount', known.procurementBudget],
  ];
  return Object.fromEntries(entries.flatMap(([id, shown]) => (shown === undefined ? [] : [[id, shown]])));
}

/** The indicator's rate in percent; null where it cannot be told. */
function rate(name: string, known: Known): number | null {
  const counts = {
    ...(known.posts !== undefined && { 'agencyOperations/posts/finalAmount': known.posts }),
    ...(known.staff !== undefined && { 'agencyOperations/staff/finalAmount': known.staff }),
  };
  const prior = known.priorThreePublic && {
    ...report({ threePublic: known.priorThreePublic }),
    year: 2022,
  };
  const supplement = { ...EMPTY_SUPPLEMENT, amounts: amounts(entered(known)), counts };
  const facts = gatherFacts(report(known), { prior, supplement });
  const indicator = INDICATORS.find((each) => each.name === name);
  if (!indicator) throw new RangeError(`no indicator ${name}`);
  const fact = facts.get(indicator.rate);
  return fact?.kind === 'ratio' ? fact.percent : null;
}

const MONEY = { opening: '10.00', closing: '5.00', original: '80.00', adjusted: '90.00' } as const;

it.each<readonly [name: string, what: string, known: Known, percent: number | null]>([
  ['预算完成率', 'as the form has it: (10 + 90 − 5) ÷ (10 + 90)', MONEY, 95],
  ['预算完成率', 'all of it was spent', { ...MONEY, closing: '0.00' }, 100],
  ['预算完成率', 'more was spent than there was', { ...MONEY, closing: '-5.00' }, 105],
  ['预算完成率', 'nothing could be spent', { ...MONEY, opening: '0.00', adjusted: '0.00', closing: '0.00' }, null],
  ['预算完成率', 'the adjusted budget is not known', { opening: '10.00', closing: '5.00', original: '80.00' }, null],
  ['预算完成率', 'the balance is not known', { opening: '10.00', original: '80.00', adjusted: '90.00' }, null],
  ['预算控制率', '(90 − 80) ÷ 80', MONEY, 12.5],
  ['预算控制率', 'nothing was adjusted', { ...MONEY, adjusted: '80.00' }, 0],
  ['预算控制率', 'it was cut', { ...MONEY, adjusted: '60.00' }, -25],
  ['预算控制率', 'it more than doubled', { ...MONEY, adjusted: '200.00' }, 150],
  ['预算控制率', 'there was no first budget', { ...MONEY, original: '0.00' }, null],
  ['预算控制率', 'the first budget is not known', { opening: '10.00', closing: '5.00', adjusted: '90.00' }, null],
  ['结转结余率', '5 ÷ (10 + 90)', MONEY, 5],
  ['结转结余率', 'nothing is left', { ...MONEY, closing: '0.00' }, 0],
  ['结转结余率', 'more is left than there was', { ...MONEY, closing: '150.00' }, 150],
  ['结转结余率', 'nothing could be spent', { ...MONEY, opening: '0.00', adjusted: '0.00' }, null],
  ['结转结余变动率', '(5 − 4) ÷ 4', { ...MONEY, priorClosing: '4.00' }, 25],
  ['结转结余变动率', 'three times as much is left', { ...MONEY, priorClosing: '1.25' }, 300],
  ['结转结余变动率', 'nothing was left last year', { ...MONEY, priorClosing: '0.00' }, null],
  ['结转结余变动率', 'last year is not known', MONEY, null],
  ['公用经费控制率', '30 ÷ 40', { publicSpent: '30.00', publicBudget: '40.00' }, 75],
  ['公用经费控制率', 'over its budget', { publicSpent: '50.00', publicBudget: '40.00' }, 125],
  ['公用经费控制率', 'no budget at all', { publicSpent: '50.00', publicBudget: '0.00' }, null],
  ['公用经费控制率', 'the budget is not known', { publicSpent: '50.00' }, null],
  ['“三公”经费控制率', '8.20 ÷ 46', { threePublic: ['46.00', '8.20'] }, 17.83],
  ['“三公”经费控制率', 'over its budget', { threePublic: ['4.00', '8.20'] }, 205],
  ['“三公”经费控制率', 'no budget at all', { threePublic: ['0.00', '8.20'] }, null],
  ['“三公”经费控制率', 'no table', {}, null],
  [
    '“三公”经费变动率（预算数）',
    '(46 − 40) ÷ 40',
    { threePublic: ['46.00', '8.20'], priorThreePublic: ['40.00', '11.15'] },
    15,
  ],
  [
    '“三公”经费变动率（预算数）',
    'no budget last year',
    { threePublic: ['46.00', '8.20'], priorThreePublic: ['0.00', '11.15'] },
    null,
  ],
  ['“三公”经费变动率（预算数）', 'last year is not known', { threePublic: ['46.00', '8.20'] }, null],
  [
    '“三公”经费变动率（决算数）',
    '(8.20 − 11.15) ÷ 11.15',
    { threePublic: ['46.00', '8.20'], priorThreePublic: ['40.00', '11.15'] },
    -26.46,
  ],
  ['政府采购执行率', '9 ÷ 10', { procurement: '9.00', procurementBudget: '10.00' }, 90],
  ['政府采购执行率', 'more than was budgeted', { procurement: '12.00', procurementBudget: '10.00' }, 120],
  ['政府采购执行率', 'no budget at all', { procurement: '12.00', procurementBudget: '0.00' }, null],
  ['政府采购执行率', 'the budget is not known', { procurement: '12.00' }, null],
  ['在职人员控制率', '115 ÷ 65', { posts: 65, staff: 115 }, 176.92],
  ['在职人员控制率', 'every post is filled', { posts: 65, staff: 65 }, 100],
  ['在职人员控制率', 'no posts', { posts: 0, staff: 5 }, null],
  ['在职人员控制率', 'the posts are not known', { staff: 5 }, null],
])('%s where %s', (name, _what, known, percent) => {
  expect(rate(name, known)).toBe(percent);
});

it('tells each by the cells and entries that it follows from', () => {
  const supplement = { ...EMPTY_SUPPLEMENT, amounts: amounts(entered(MONEY)) };
  const facts = gatherFacts(report(MONEY), { supplement });
  const completion = facts.get(INDICATORS.find(({ name }) => name === '预算完成率')?.rate ?? '');
  expect(completion).toMatchObject({
    derivation: { kind: 'ratio', operands: ['evaluation/used/amount', 'evaluation/available/amount'] },
    sources: [{ row: 0 }, { row: 1 }, { row: 0 }],
  });
});

it('reads the budgets of 财政拨款 from the 财决 workbook', () => {
  const internal = book({
    year: 2023,
    tables: {
      internal01_1: {
        title: '财政拨款收入支出决算总表',
        columns: [
          ['originalBudget', '年初预算数'],
          ['adjustedBudget', '全年预算数'],
        ],
        rows: [['in.total', '本年收入合计', '80.00', '90.00']],
      },
    },
  });
  const facts = gatherFacts(report(MONEY), { internal });
  expect(facts.get('internal01_1/in.total/originalBudget')).toMatchObject({ kind: 'amount', fen: 80_000_000 });
  expect(facts.get('internal01_1/in.total/adjustedBudget')?.sources[0]?.book).toBe('internal');
});
