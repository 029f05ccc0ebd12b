import type { ReportModel, Scope, UnitKind } from '../../../src/model';
import { draftToText } from '../../../src/language';
import { book, type Shown } from '../../support/narrative/book';
import { amounts, draftOf, say, type Saying } from '../../support/narrative/say';
import {
  expenditureTable,
  fundTable,
  generalBudgetTable,
  stateCapitalTable,
  threePublicTable,
} from '../../support/narrative/tables';

const SPENT = book({ tables: { expenditure: expenditureTable('200.00', '150.00', '50.00', null, null, null) } });
const EMPTY = book({ tables: {} });
const BASIC = 'expenditure/total/basicExpenditure';

/** The words of a draft's only paragraph, and what it asks for: 编号, 提示, 为什么. */
function asked(sentence: string, report: ReportModel = EMPTY, saying: Saying = {}): readonly string[] {
  const draft = draftOf(sentence, report, saying);
  const text = (draft.sections[0]?.paragraphs ?? []).flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  return [text, ...draft.missing.map(({ id, kind, prompt, why }) => [id, kind, prompt, why].join('｜'))];
}

describe('a figure that nobody knows is asked for, with the reason', () => {
  it.each<[sentence: string, report: ReportModel, told: readonly string[]]>([
    [
      '基本支出{基本支出}。',
      book({ tables: { expenditure: expenditureTable('200.00', '?', '50.00') } }),
      [
        '基本支出〔基本支出〕万元。',
        `${BASIC}｜amount｜支出决算表 合计·基本支出 的单元格不是数，请先改正｜写出基本支出`,
      ],
    ],
    [
      '占{占：基本支出}。',
      book({ tables: { expenditure: expenditureTable('?', '150.00', '50.00') } }),
      [
        '占〔占比〕。',
        'expenditure/total/total｜amount｜支出决算表 合计·本年支出合计 的单元格不是数，请先改正｜计算占比',
      ],
    ],
    [
      '占{占：基本支出}。',
      book({ tables: { expenditure: expenditureTable('200.00', '?', '50.00') } }),
      ['占〔占比〕。', `${BASIC}｜amount｜支出决算表 合计·基本支出 的单元格不是数，请先改正｜计算占比`],
    ],
    [
      '{写预算：一般公共预算支出}。',
      book({ tables: { generalBudgetExpenditure: generalBudgetTable(['total', '合计', '9.00', null, '9.00']) } }),
      [
        '年初预算为〔年初预算数〕万元。',
        'budget:generalBudgetExpenditure/total/total｜amount｜一般公共预算支出的年初预算数（万元），见预算批复或当年公开的部门预算｜写明预算数并计算完成率',
      ],
    ],
    ['{填：特别说明｜要说明的事}。', EMPTY, ['〔特别说明〕。', 'own/特别说明｜text｜要说明的事｜写出特别说明']],
    ['{填：特别说明}。', EMPTY, ['〔特别说明〕。', 'own/特别说明｜text｜特别说明｜写出特别说明']],
  ])('%s', (sentence, report, told) => {
    expect(asked(sentence, report)).toEqual(told);
  });
});

describe('a clause', () => {
  it.each<[sentence: string, saying: Saying, told: string]>([
    ['基本支出占{占：基本支出}。', {}, '基本支出占75.00%。'],
    ['项目支出占{占：项目支出｜本年支出合计}。', {}, '项目支出占25.00%。'],
    ['{填：说明}。', { supplement: { texts: { 'own/说明': ' 没有变化 ' } } }, '没有变化。'],
    ['{基本支出}。', { switches: { zeroText: '0' } }, '150.00万元。'],
    ['{经营支出}。', { switches: { zeroText: '0' } }, '0万元。'],
    ['{经营支出}。', {}, '0.00万元。'],
  ])('%s', (sentence, saying, told) => {
    expect(say(sentence, SPENT, saying)).toBe(told);
  });

  it('of a share says so where there is no whole', () => {
    const nothing = book({ tables: { expenditure: expenditureTable('0.00', '0.00', '0.00') } });
    expect(say('基本支出占本年支出{占：基本支出}。', nothing)).toBe('基本支出占本年支出的比重因合计为零不计算。');
  });

  const item = (shown: Shown): ReportModel =>
    book({
      tables: { generalBudgetExpenditure: generalBudgetTable(['2100409', '重大公共卫生专项', shown, null, shown]) },
    });
  const ITEM = 'generalBudgetExpenditure/2100409/total';

  it.each<[use: string | null, told: readonly string[]]>([
    ['免疫规划。', ['重大公共卫生专项用于免疫规划。']],
    ['免疫规划；', ['重大公共卫生专项用于免疫规划。']],
    [null, ['重大公共卫生专项用于〔用途〕。', `use/${ITEM}｜text｜重大公共卫生专项主要用于什么｜写明这笔支出的用途`]],
    [' ', ['重大公共卫生专项用于〔用途〕。', `use/${ITEM}｜text｜重大公共卫生专项主要用于什么｜写明这笔支出的用途`]],
  ])('of what it was spent on, given as %j', (use, told) => {
    const texts = use === null ? {} : { [`use/${ITEM}`]: use };
    const saying = { supplement: { texts }, paragraph: { each: '一般公共预算项级科目' } };
    expect(asked('{名}用于{用途：此项}。', item('9.00'), saying)).toEqual(told);
  });

  it.each<[base: 'original' | 'adjusted' | 'both', name: '全年预算' | '调整预算', told: string]>([
    ['original', '全年预算', '年初预算为8.00万元，支出决算为9.00万元，完成年初预算的112.50%。'],
    ['adjusted', '全年预算', '全年预算为10.00万元，支出决算为9.00万元，完成全年预算的90.00%。'],
    ['adjusted', '调整预算', '调整预算为10.00万元，支出决算为9.00万元，完成调整预算的90.00%。'],
    [
      'both',
      '全年预算',
      '年初预算为8.00万元，全年预算为10.00万元，支出决算为9.00万元，完成年初预算的112.50%，完成全年预算的90.00%。',
    ],
  ])('of both budgets tells %s as %s', (budgetBase, adjustedName, told) => {
    const given = amounts({ [`budget:${ITEM}`]: '8.00', [`adjusted:${ITEM}`]: '10.00' });
    const saying = {
      supplement: { amounts: given },
      switches: { budgetBase, adjustedName },
      paragraph: { each: '一般公共预算项级科目' },
    };
    expect(say('{写预算：此项}，支出决算为{此项}{完成：此项}。', item('9.00'), saying)).toBe(told);
  });
});

describe('the difference from the budget', () => {
  const reception = (budget: Shown, final: Shown): ReportModel => {
    const none = [null, null] as const;
    const rows = [[budget, final], none, none, none, none, [budget, final]] as const;
    return book({ tables: { threePublic: threePublicTable(...rows) } });
  };

  it.each<[budget: Shown, final: Shown, told: string]>([
    ['10.00', '8.00', '与预算数相比，减少2.00万元，下降20.00%，主要原因是〔原因〕。'],
    ['10.00', '12.00', '与预算数相比，增加2.00万元，增长20.00%，主要原因是〔原因〕。'],
    ['10.00', '10.00', '与预算数持平。'],
    ['0.00', '3.00', '与预算数相比，增加3.00万元，预算数为0，增长率不可比，主要原因是〔原因〕。'],
    ['?', '3.00', '与预算数相比，〔预算数〕，主要原因是〔原因〕。'],
    ['3.00', '?', '与预算数相比，〔增减额〕，主要原因是〔原因〕。'],
  ])('%s planned and %s spent', (budget, final, told) => {
    expect(asked('{比预算：公务接待费}{因比预算：公务接待费}。', reception(budget, final))[0]).toBe(told);
  });

  it('asks why, by the names of both', () => {
    expect(asked('{因比预算：公务接待费}', reception('10.00', '8.00')).slice(1)).toEqual([
      'reason:change:budget:threePublic/officialReception/finalAmount｜reason｜公务接待费与预算数相比增减的主要原因｜有增减或与预算有出入，就要说明原因',
    ]);
  });

  it.each<[threePublicBudget: '预算' | 'adjusted' | 'original', told: string]>([
    ['预算', '预算为10.00万元'],
    ['adjusted', '全年预算为10.00万元'],
    ['original', '年初预算为10.00万元'],
  ])('calls the budget of “三公” as the switch says: %s', (threePublicBudget, told) => {
    const saying = { switches: { threePublicBudget } };
    expect(say('{写预算：公务接待费}', reception('10.00', '8.00'), saying)).toBe(told);
  });
});

describe('a condition', () => {
  const holds = (condition: string, report: ReportModel, saying: Saying = {}): boolean =>
    draftToText(draftOf(`{若：${condition}}是{否则}否{完}。`, report, saying)).includes('是。');

  const SCOPES: readonly (Scope | null)[] = ['department', 'unit', 'ownLevel', null];

  it.each<[condition: string, of: readonly boolean[]]>([
    ['部门口径', [true, false, false, false]],
    ['单位口径', [false, true, false, false]],
    ['本级口径', [false, false, true, false]],
    ['可有下属单位', [true, false, false, true]],
  ])('%s by scope', (condition, of) => {
    expect(SCOPES.map((scope) => holds(condition, book({ scope, tables: {} })))).toEqual(of);
  });

  const KINDS: readonly UnitKind[] = ['administrative', 'publicInstitution', 'hospital', 'school', 'township'];

  it.each<[condition: string, of: readonly boolean[]]>([
    ['事业单位', [false, true, true, true, false]],
    ['医院', [false, false, true, false, false]],
    ['学校', [false, false, false, true, false]],
    ['乡镇', [false, false, false, false, true]],
  ])('%s by the kind of unit', (condition, of) => {
    expect(KINDS.map((unitKind) => holds(condition, EMPTY, { supplement: { unitKind } }))).toEqual(of);
  });

  it.each<[what: string, condition: string, amountsOfTotal: readonly Shown[], expected: boolean]>([
    ['no money at all', '基金收支', [null, null, null, null, null, null], false],
    ['an opening balance', '基金收支', ['1.00', null, null, null, null, null], true],
    ['income', '基金收支', [null, '1.00', null, null, null, null], true],
    ['expenditure', '基金收支', [null, null, '1.00', null, '1.00', null], true],
    ['a closing balance', '基金收支', [null, null, null, null, null, '1.00'], true],
    ['no money at all', '国资收支', [null, null, null, null, null, null], false],
    ['expenditure', '国资收支', [null, null, '1.00', null, '1.00', null], true],
  ])('a budget with %s: %s', (_what, condition, total, expected) => {
    const row = ['total', '合计', ...total] as const;
    const table =
      condition === '基金收支' ? { governmentFund: fundTable(row) } : { stateCapital: stateCapitalTable(row) };
    expect(holds(condition, book({ tables: { fiscalAppropriation: NO_MONEY, ...table } }))).toBe(expected);
  });

  const NO_MONEY = {
    title: '财政拨款收入支出决算总表',
    columns: [
      ['finalAmount', '决算数'],
      ['governmentFund', '政府性基金预算财政拨款'],
    ],
    rows: [['out.total', '本年支出合计', null, null]],
  } as const;
});
