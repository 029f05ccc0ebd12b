import type { ReportModel } from '../../../src/model';
import { gatherFacts } from '../../../src/facts';
import { book } from '../../support/narrative/book';
import { amounts, draftOf, say } from '../../support/narrative/say';
import { basicTable, generalBudgetTable } from '../../support/narrative/tables';
import type { RowSpec } from '../../support/narrative/book';

const EACH_ITEM = { each: '一般公共预算项级科目' };
const SENTENCE = '{名}{此项}，{比上年：此项}。';

function accounts(year: number, ...rows: readonly RowSpec[]): ReportModel {
  return book({ year, tables: { generalBudgetExpenditure: generalBudgetTable(...rows) } });
}

function line(code: string, name: string, shown: string): RowSpec {
  return [code, name, shown, shown, null];
}

describe('项 against last year', () => {
  const now = accounts(2024, line('2101704', '中医（民族医）药专项', '6.00'));

  it('that moved are found under their old code, and the draft says so', () => {
    const prior = accounts(2023, line('2100601', '中医（民族医）药专项', '4.00'));
    const draft = draftOf(SENTENCE, now, { prior, paragraph: EACH_ITEM });
    expect(say(SENTENCE, now, { prior, paragraph: EACH_ITEM })).toBe(
      '中医（民族医）药专项6.00万元，与上年相比，增加2.00万元，增长50.00%。',
    );
    expect(draft.remarks).toEqual(['上年的科目 2100601 中医（民族医）药专项 对应到本年的 2101704，请核对。']);
  });

  it('that were merged are added up, and the formula says which', () => {
    const merged = accounts(2019, line('2013801', '行政运行', '10.00'));
    const prior = accounts(2018, line('2011501', '行政运行', '3.00'), line('2011701', '行政运行', '4.00'));
    const facts = gatherFacts(merged, { prior });
    expect(facts.get('change:generalBudgetExpenditure/2013801/total')).toMatchObject({
      fen: 3_000_000,
      formula:
        '一般公共预算财政拨款支出决算表 行政运行·小计 − （上年一般公共预算财政拨款支出决算表 行政运行·小计 + 上年一般公共预算财政拨款支出决算表 行政运行·小计）',
    });
    expect(facts.get('change:generalBudgetExpenditure/2013801/total')?.sources).toHaveLength(3);
    expect(facts.has('prior:generalBudgetExpenditure/2011501/total')).toBe(false);
  });

  it('that last year’s table does not print were nil', () => {
    const prior = accounts(2023, line('2100408', '基本公共卫生服务', '9.00'));
    expect(say(SENTENCE, now, { prior, paragraph: EACH_ITEM })).toBe(
      '中医（民族医）药专项6.00万元，与上年相比，增加6.00万元，上年无此项支出，增长率不可比。',
    );
  });

  it('are asked for where something of their 类 was not found again, with the reason', () => {
    const religion = accounts(2019, line('2013405', '华侨事务', '6.00'));
    const prior = accounts(2018, line('2012499', '其他宗教事务支出', '5.00'));
    const draft = draftOf(SENTENCE, religion, { prior, paragraph: EACH_ITEM });
    expect(draft.missing.map(({ id, prompt }) => [id, prompt])).toEqual([
      [
        'prior:generalBudgetExpenditure/2013405/total',
        '2013405华侨事务的上年数（万元）；上年决算表没有这一行，上年的2012499其他宗教事务支出在本年科目里没有，是否转到这里请核对（没有填0）',
      ],
    ]);
    expect(draft.remarks).toEqual([
      '上年的科目 2012499 其他宗教事务支出 在本年科目里没有，也没有唯一的同名科目，它的上年数没有采用。',
    ]);
  });

  it('are asked for without last year’s book, and taken from 助手资料', () => {
    expect(draftOf(SENTENCE, now, { paragraph: EACH_ITEM }).missing.map(({ prompt }) => prompt)).toEqual([
      '2101704中医（民族医）药专项的上年数（万元），见上年公开稿',
    ]);
    const supplement = { amounts: amounts({ 'prior:generalBudgetExpenditure/2101704/total': '8.00' }) };
    expect(say(SENTENCE, now, { supplement, paragraph: EACH_ITEM })).toContain('减少2.00万元，下降25.00%');
  });
});

it('a renamed 类 is compared with itself, whatever it was called', () => {
  const now = accounts(2019, line('210', '卫生健康支出', '6.00'), line('2100101', '行政运行', '6.00'));
  const prior = accounts(2018, line('210', '医疗卫生与计划生育支出', '5.00'), line('2100101', '行政运行', '5.00'));
  const paragraph = { each: '一般公共预算类级科目' };
  expect(say(SENTENCE, now, { prior, paragraph })).toBe('卫生健康支出6.00万元，与上年相比，增加1.00万元，增长20.00%。');
});

it('a 类 that last year’s table leaves out is what its 项 add up to', () => {
  const now = accounts(2024, line('210', '卫生健康支出', '6.00'));
  const prior = accounts(2023, line('2100101', '行政运行', '2.00'), line('2100408', '基本公共卫生服务', '2.00'));
  const paragraph = { each: '一般公共预算类级科目' };
  expect(say(SENTENCE, now, { prior, paragraph })).toContain('增加2.00万元，增长50.00%');
});

it('款 of 基本支出 are compared, too', () => {
  const basic = (year: number, shown: string) =>
    book({ year, tables: { generalBudgetBasic: basicTable(['30201', '办公费', shown]) } });
  const paragraph = { each: '公用经费款级科目' };
  expect(say(SENTENCE, basic(2024, '3.00'), { prior: basic(2023, '2.00'), paragraph })).toBe(
    '办公费3.00万元，与上年相比，增加1.00万元，增长50.00%。',
  );
});

it('the budget of a list that has none is refused at the character', () => {
  expect(() => draftOf('{预算：此项}', accounts(2024), { paragraph: { each: '一般公共预算类级科目' } })).toThrow(
    '“一般公共预算类级科目”的每一条没有预算数，不能用“{预算：此项}”。',
  );
});
