import type { ReportModel } from '../../../src/model';
import { book, type Shown } from '../../support/narrative/book';
import { amounts, draftOf, say, type Saying } from '../../support/narrative/say';
import { generalBudgetTable, threePublicTable } from '../../support/narrative/tables';

const ITEM = 'generalBudgetExpenditure/2100409/total';
const REASON = `reason:completion:${ITEM}`;
const SENTENCE = '年初预算为{预算：此项}，支出决算为{此项}{完成：此项}{差异：此项}。';

function spent(shown: Shown): ReportModel {
  return book({
    tables: { generalBudgetExpenditure: generalBudgetTable(['2100409', '重大公共卫生专项', shown, null, shown]) },
  });
}

function against(final: Shown, budget: string, saying: Saying = {}): string {
  return say(SENTENCE, spent(final), {
    paragraph: { each: '一般公共预算项级科目' },
    ...saying,
    supplement: {
      amounts: amounts({ [`budget:${ITEM}`]: budget }),
      reasons: { [REASON]: '年中追加上级专项' },
      ...saying.supplement,
    },
  });
}

describe('决算 against its budget', () => {
  it.each([
    [
      'above',
      '2216.15',
      '2000.00',
      '年初预算为2000.00万元，支出决算为2216.15万元，完成年初预算的110.81%，决算数大于年初预算数的主要原因是：年中追加上级专项。',
    ],
    [
      'below',
      '1511.89',
      '1560.05',
      '年初预算为1560.05万元，支出决算为1511.89万元，完成年初预算的96.91%，决算数小于年初预算数的主要原因是：年中追加上级专项。',
    ],
    [
      'equal',
      '54.82',
      '54.82',
      '年初预算为54.82万元，支出决算为54.82万元，完成年初预算的100.00%，决算数与年初预算数持平。',
    ],
    [
      'without a budget',
      '3.84',
      '0.00',
      '年初预算为0.00万元，支出决算为3.84万元，无法计算完成率，决算数大于年初预算数的主要原因是：年中追加上级专项。',
    ],
    [
      'not spent at all',
      '0.00',
      '12.00',
      '年初预算为12.00万元，支出决算为0.00万元，完成年初预算的0.00%，决算数小于年初预算数的主要原因是：年中追加上级专项。',
    ],
    ['neither planned nor spent: not listed', '0.00', '0.00', ''],
  ] as const)('%s', (_case, final, budget, expected) => {
    expect(against(final, budget)).toBe(expected);
  });

  it('asks for the budget once, and for the reason', () => {
    const draft = draftOf(SENTENCE, spent('3.84'), { paragraph: { each: '一般公共预算项级科目' } });
    expect(draft.sections[0]?.paragraphs[0]?.runs.map(({ text }) => text).join('')).toBe(
      '年初预算为〔年初预算数〕万元，支出决算为3.84万元，完成年初预算的〔完成率〕，决算数与年初预算数有差异的主要原因是：〔原因〕。',
    );
    expect(draft.missing.map(({ id, kind, prompt }) => [id, kind, prompt])).toEqual([
      [`budget:${ITEM}`, 'amount', '2100409重大公共卫生专项的年初预算数（万元），见预算批复或当年公开的部门预算'],
      [REASON, 'reason', '重大公共卫生专项决算数与年初预算数有差异的主要原因（持平则不需要）'],
    ]);
  });

  it('lists an 项 that had a budget and was not spent on, though the table has no row for it', () => {
    const said = say(`{科目}：${SENTENCE}`, spent('3.84'), {
      paragraph: { each: '一般公共预算项级科目' },
      supplement: {
        amounts: amounts({ [`budget:${ITEM}`]: '3.84', 'budget:generalBudgetExpenditure/2100601/total': '20.00' }),
        texts: { 'name:2100601': '中医（民族医）药专项' },
      },
    });
    expect(said.split('\n')).toEqual([
      expect.stringContaining('重大公共卫生专项（项）：年初预算为3.84万元，支出决算为3.84万元'),
      expect.stringContaining(
        '中医（民族医）药专项（项）：年初预算为20.00万元，支出决算为0.00万元，完成年初预算的0.00%，决算数小于年初预算数的主要原因是：〔原因〕。',
      ),
    ]);
  });
});

describe('when a reason is owed for a small difference', () => {
  const switches = { reasonFromPercent: 5 };

  it('is a switch', () => {
    expect(against('99.00', '100.00', { switches })).toContain('，完成年初预算的99.00%，决算数小于年初预算数。');
    expect(against('94.00', '100.00', { switches })).toContain('决算数小于年初预算数的主要原因是：年中追加上级专项。');
  });

  it('is beyond the switch below 80 % and above 200 %', () => {
    const never = { reasonFromPercent: 1000 };
    expect(against('80.00', '100.00', { switches: never })).toContain('，决算数小于年初预算数。');
    expect(against('79.99', '100.00', { switches: never })).toContain('的主要原因是：');
    expect(against('200.00', '100.00', { switches: never })).toContain('，决算数大于年初预算数。');
    expect(against('200.01', '100.00', { switches: never })).toContain('的主要原因是：');
  });

  it('may be waived by the user; the comparison stays', () => {
    expect(against('50.00', '100.00', { supplement: { reasons: {}, waived: [REASON] } })).toContain(
      '，完成年初预算的50.00%，决算数小于年初预算数。',
    );
  });
});

it('takes the budget of “三公” from the table and calls it 预算', () => {
  const report = book({ tables: { threePublic: threePublicTable(['45.00', '8.20']) } });
  expect(say('预算{预算：“三公”经费}{完成：“三公”经费}。', report)).toBe('预算45.00万元，完成预算的18.22%。');
});
