import type { AmountUnit, ReportModel } from '../../../src/model';
import { book } from '../../support/narrative/book';
import { draftOf, say, type Saying } from '../../support/narrative/say';
import { expenditureTable, grandTotals } from '../../support/narrative/tables';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';

function total(shown: string | null, year: number, unit: AmountUnit = '万元'): ReportModel {
  return book({ year, unit, tables: { incomeExpenditure: grandTotals([['in.grandTotal', '总计', shown]]) } });
}

function change(now: string, before: string, saying: Saying = {}): string {
  return say('{比上年：收支总计}{因变动：收支总计}。', total(now, 2020), {
    prior: total(before, 2019),
    supplement: { reasons: { [`reason:change:${TOTAL}`]: '疫情防控收支增加。' } },
    ...saying,
  });
}

const BECAUSE = '，主要原因是疫情防控收支增加。';

describe('the change since last year', () => {
  it.each([
    ['an increase', '19359.65', '15374.66', `与上年相比，增加3984.99万元，增长25.92%${BECAUSE}`],
    ['a decrease', '2995.39', '3052.34', `与上年相比，减少56.95万元，下降1.87%${BECAUSE}`],
    ['no change', '62.29', '62.29', '与上年持平。'],
    ['from nothing', '0.40', '0.00', `与上年相比，增加0.40万元，上年无此项收支，增长率不可比${BECAUSE}`],
    ['to nothing', '0.00', '0.15', `与上年相比，减少0.15万元，下降100.00%${BECAUSE}`],
    ['nothing in both years', '0.00', '0.00', '与上年持平，均无此项收支。'],
    ['from a total that nobody wrote', '3.00', null, `与上年相比，〔上年数〕${BECAUSE}`],
    ['from a negative balance', '5.00', '-2.00', `与上年相比，增加7.00万元，上年为负数，增长率不可比${BECAUSE}`],
    ['to a negative balance', '-1.00', '2.00', `与上年相比，减少3.00万元，下降150.00%${BECAUSE}`],
    ['a tiny rate', '100000.01', '100000.00', `与上年相比，增加0.01万元，增长0.00%${BECAUSE}`],
  ] as const)('%s', (_case, now, before, expected) => {
    const saying = before === null ? { prior: total(null, 2019) } : {};
    expect(change(now, before ?? '0', saying)).toBe(expected);
  });

  it('says 基本持平 where the amounts only differ below 0.01 万元', () => {
    const now = total('1000040.00', 2020, '元');
    const prior = total('1000010.00', 2019, '元');
    expect(say('{比上年：收支总计}{因变动：收支总计}。', now, { prior })).toBe('与上年基本持平。');
  });

  it('calls some 元 of both years what they are, though a text shows 0.00 万元', () => {
    const [now, prior] = [total('30.00', 2020, '元'), total('30.00', 2019, '元')];
    expect(say('{比上年：收支总计}。', now, { prior })).toBe('与上年持平。');
  });

  it('a total of nothing is no 项, as its parts are', () => {
    const nothing = (year: number) => book({ year, tables: { expenditure: expenditureTable('0.00', '0.00') } });
    expect(say('{比上年：本年支出合计}；{比上年：基本支出}。', nothing(2020), { prior: nothing(2019) })).toBe(
      '与上年持平，均无支出；与上年持平，均无此项支出。',
    );
  });

  it('compares a book in 元 with one in 万元 by the amounts that a text shows', () => {
    const now = total('1234567.89', 2020, '元');
    expect(say('{收支总计}，{比上年：收支总计}。', now, { prior: total('120.00', 2019) })).toBe(
      '123.46万元，与上年相比，增加3.46万元，增长2.88%。',
    );
  });

  it('tells the difference of the amounts as shown, so that a reader can do the sum', () => {
    const now = total('10050.00', 2020, '元');
    const prior = total('149.00', 2019, '元');
    expect(say('{收支总计}{比上年：收支总计}。', now, { prior })).toBe(
      '1.01万元与上年相比，增加1.00万元，增长10000.00%。',
    );
  });

  it('names what changed again where the sentence wants it', () => {
    const said = (before: string) =>
      say('{比上年：收支总计｜收支总计}。', total('8.00', 2020), { prior: total(before, 2019) });
    expect(said('4.00')).toBe('与上年相比，收支总计增加4.00万元，增长100.00%。');
    expect(said('8.00')).toBe('收支总计与上年持平。');
  });

  it('calls last year by its number and a decrease 减少 where the switches say so', () => {
    const switches = { priorName: 'year', decreaseWord: '减少' } as const;
    expect(change('1.00', '2.00', { switches, prior: total('2.00', 2019) })).toBe(
      `与2019年度相比，减少1.00万元，减少50.00%${BECAUSE}`,
    );
  });

  it('speaks of 支出 where an expenditure is nil in both years', () => {
    const none = (year: number) => book({ year, tables: { expenditure: expenditureTable('9.00', '9.00', '0.00') } });
    expect(say('项目支出{比上年：项目支出}。', none(2020), { prior: none(2019) })).toBe(
      '项目支出与上年持平，均无此项支出。',
    );
  });
});

describe('what is not known', () => {
  it('leaves a blank for last year and one for the reason, and asks for both', () => {
    const draft = draftOf('{比上年：收支总计}{因变动：收支总计}。', total('20862.65', 2020));
    expect(draft.sections[0]?.paragraphs[0]?.runs.map(({ text }) => text).join('')).toBe(
      '与上年相比，〔上年数〕，主要原因是〔原因〕。',
    );
    expect(draft.missing).toEqual([
      {
        id: `prior:${TOTAL}`,
        kind: 'amount',
        prompt: '上年收支总计（万元），见上年公开稿或上年收入支出决算总表',
        where: '第一部分　说明',
        why: '计算与上年相比的增减额和增减率',
      },
      {
        id: `reason:change:${TOTAL}`,
        kind: 'reason',
        prompt: '收支总计与上年相比有增减（持平则不需要）的主要原因',
        where: '第一部分　说明',
        why: '有增减或与预算有出入，就要说明原因',
      },
    ]);
  });

  it('takes last year from 助手资料', () => {
    const supplement = { amounts: { [`prior:${TOTAL}`]: { fen: 200_000_000, step: 10_000 } } };
    expect(say('{比上年：收支总计}。', total('300.00', 2020), { supplement })).toBe(
      '与上年相比，增加100.00万元，增长50.00%。',
    );
  });

  it('does not take a book of another year for last year, and says so', () => {
    const draft = draftOf('{比上年：收支总计}。', total('300.00', 2020), { prior: total('200.00', 2018) });
    expect(draft.remarks).toEqual(['上年工作簿是2018年度的，不是2019年度，未采用其中的上年数。']);
    expect(draft.missing.map(({ id }) => id)).toEqual([`prior:${TOTAL}`]);
  });
});

describe('when a reason is owed', () => {
  it.each([
    ['not for a change below the limit', { reasonFromPercent: 5 }, '104.00', '与上年相比，增加4.00万元，增长4.00%。'],
    [
      'for a change at the limit',
      { reasonFromPercent: 4 },
      '104.00',
      '与上年相比，增加4.00万元，增长4.00%，主要原因是〔原因〕。',
    ],
    [
      'even where nothing changed, if so decided',
      { reasonWhenEqual: true },
      '100.00',
      '与上年持平，主要原因是〔原因〕。',
    ],
  ] as const)('%s', (_case, switches, now, expected) => {
    expect(change(now, '100.00', { switches, prior: total('100.00', 2019), supplement: {} })).toBe(expected);
  });

  it('is told by its direction', () => {
    const { missing } = draftOf('{因变动：收支总计}', total('1.00', 2020), { prior: total('2.00', 2019) });
    expect(missing.map(({ prompt }) => prompt)).toEqual(['收支总计比上年减少的主要原因']);
  });

  it('is left out where the user has waived it', () => {
    const supplement = { waived: [`reason:change:${TOTAL}`] };
    expect(change('2.00', '1.00', { supplement, prior: total('1.00', 2019) })).toBe(
      '与上年相比，增加1.00万元，增长100.00%。',
    );
  });
});
