import { checkReport } from '../../src/checking';
import { roundOf } from '../../src/reports';
import { chooseRound, compareRounds, type Round } from '../../src/rounds';
import { buildReport } from '../support/report/build-report';
import { withFigures, withRows, type Tables } from '../support/report/changes';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

interface Told {
  readonly rule: string;
  readonly outcome: string;
  readonly remark: string;
}

/** What became of the opinions on a first book in a second one. */
function outcomes(first: Tables, second: Tables): readonly Told[] {
  const report = buildReport(second);
  const { outcomes: all } = compareRounds(roundOf(sourceOf(buildReport(first))), report, checkReport(report));
  return all.map(({ opinion, outcome, remark }) => ({ rule: opinion.rule, outcome, remark }));
}

const VEHICLES = ['threePublic', 'vehicles', 'finalAmount'] as const;
const WRONG = withFigure(SMALL_BOOK, VEHICLES, 8);

/** A 类 that is below zero all the way up: nothing is broken, and all the same it is odd. */
function negative(figure: number): Tables {
  const rows = ['2230105', '22301', '223'];
  const columns = ['total', 'fiscalAppropriation'];
  return withFigures(
    SMALL_BOOK,
    rows.flatMap((row) => columns.map((column) => ['income', row, column, figure] as const)),
  );
}

describe('how the outcome of an opinion is known', () => {
  it.each<[what: string, first: Tables, second: Tables, outcome: string, remark: string]>([
    [
      'what was missing has come',
      SMALL_BOOK.filter(({ id }) => id !== 'threePublic'),
      SMALL_BOOK,
      'mended',
      '已补齐，相关勾稽本轮已核对。',
    ],
    [
      'both sides grew alike',
      WRONG,
      withFigures(SMALL_BOOK, [
        [...VEHICLES, 9],
        ['threePublic', 'vehiclePurchase', 'finalAmount', 4],
        ['threePublic', 'total', 'finalAmount', 11],
      ]),
      'open',
      '数已改动，差额未变（1.00），仍不平。',
    ],
    [
      'a text became another text',
      withFigure(SMALL_BOOK, VEHICLES, '约8'),
      withFigure(SMALL_BOOK, VEHICLES, '七'),
      'open',
      '数未改动，仍不平。',
    ],
    [
      'another check of the same cells fails for another cell',
      WRONG,
      withFigure(SMALL_BOOK, ['threePublic', 'overseasTravel', 'finalAmount'], 6),
      'mended',
      '这一处已按“应为”更正；同一勾稽因别处仍不平，另列。',
    ],
    [
      'the rows are gone',
      withRows(SMALL_BOOK, 'income', [['2210201#2', [3, 3]]]),
      SMALL_BOOK,
      'mended',
      '相关勾稽不再不平。',
    ],
  ])('%s', (_, first, second, outcome, remark) => {
    const [told] = outcomes(first, second);
    expect(told).toMatchObject({ outcome, remark });
  });

  it('a figure without a difference that was changed to no avail', () => {
    const told = outcomes(negative(-5), negative(-6));
    expect(told).toContainEqual({ rule: 'S04', outcome: 'open', remark: '数已改动，仍不符合要求。' });
  });

  it('a row that is no longer there is to be looked at: it may have been left out', () => {
    const told = outcomes(withRows(SMALL_BOOK, 'expenditure', [['2010399', [5, 3, 1]]]), SMALL_BOOK);
    expect(told.map(({ remark }) => remark)).toContain('本轮表中已没有这一处；请确认是更正，不是漏列。');
  });
});

describe('a file with the rounds of other units', () => {
  const round = (unitName: string | null, year: number | null = 2020): Round => ({
    ...roundOf(sourceOf(buildReport(SMALL_BOOK))),
    unitName,
    year,
  });
  const refusal = (...rounds: readonly Round[]): string => {
    const chosen = chooseRound({ name: '汇总.xlsx', rounds }, { unitName: '示例局', year: 2020 });
    return 'refusal' in chosen ? chosen.refusal : '';
  };

  it.each<[readonly Round[], string]>([
    [[round('甲局')], '甲局 2020 年度的'],
    [[round('示例局', 2019)], '示例局 2019 年度的'],
    [[round(null, null)], '未识别名称的单位的'],
    [[round('甲局'), round('甲局')], '甲局 2020 年度的'],
    [['甲局', '乙局', '丙局'].map((name) => round(name)), '甲局 2020 年度、乙局 2020 年度、丙局 2020 年度的'],
    [
      ['甲局', '乙局', '丙局', '丁局'].map((name) => round(name)),
      '甲局 2020 年度、乙局 2020 年度、丙局 2020 年度、等 4 个单位的',
    ],
  ])('is refused with their names %#', (rounds, units) => {
    expect(refusal(...rounds)).toBe(
      `“汇总.xlsx”是${units}上一轮意见，与本册（示例局 2020 年度）不符，未作比对；请选同一单位、同一年度的审核意见单。`,
    );
  });

  it('serves the one that it is about', () => {
    const own = round('示例局');
    expect(chooseRound({ name: '汇总.xlsx', rounds: [round('甲局'), own] }, own)).toEqual({ round: own });
  });
});
