import { followText, NOTHING_KEPT, updateText, type NamedReport } from '../../../src/casework';
import type { ReportModel } from '../../../src/model';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';
import { textOf } from '../../support/texts/text-of';

const NOW = buildReport(SMALL_BOOK);
const LAST = buildReport(SMALL_BOOK, { year: 2019 });

function saying(year: number | null, unit = '示例局'): string {
  const of = year === null ? '' : `${year}年度`;
  return `${unit}${of}部门决算情况说明\n一、收入支出决算总体情况说明\n${of}收入支出总计223.00万元。`;
}

/** What is said of a text as a whole that is brought to the books. */
function remarks(plain: string, report: ReportModel, ...books: readonly ReportModel[]): readonly string[] {
  const named = books.map((each): NamedReport => ({ name: `${each.year}.xlsx`, report: each }));
  return updateText(textOf(plain), { report, kept: NOTHING_KEPT, others: {} }, named).remarks;
}

const NO_OLD_BOOK = '没有文稿所写那一年的工作簿：上年稿的数只能与本年账上的上年数核对，核对不上的没有改。';

describe('last year’s text with the books that were brought', () => {
  it.each<[what: string, plain: string, report: ReportModel, books: readonly ReportModel[], told: readonly string[]]>([
    ['the book of its own year is there', saying(2019), NOW, [LAST], []],
    ['no book of its own year is there', saying(2019), NOW, [], [NO_OLD_BOOK]],
    ['another unit’s book of that year is there', saying(2019), NOW, [LAST, { ...LAST, unitName: '别局' }], []],
    [
      'it is later than the book',
      saying(2021),
      NOW,
      [],
      ['文稿写的是2021年度，比工作簿的2020年度还晚，请确认没有选反。', NO_OLD_BOOK],
    ],
    [
      'the book has no year',
      saying(2019),
      { ...NOW, year: null },
      [LAST],
      ['没有认出工作簿的年度，年度都没有改；请用 --year 写明或在窗格里回答。'],
    ],
    ['the text has no year', saying(null), NOW, [], ['文稿里没有认出年度，年度都没有改，请核对。', NO_OLD_BOOK]],
    ['it is of the year of the book', saying(2020), NOW, [], []],
  ])('is told what is amiss where %s', (_, plain, report, books, told) => {
    expect(remarks(plain, report, ...books)).toEqual(told);
  });

  it('speaks of another unit: that is told once, and at each place', () => {
    const plain = `${saying(2019, '另一县财政局')}\n另一县财政局2019年度支出合计206.00万元。`;
    const [told] = remarks(plain, NOW, LAST);
    expect(told).toMatch(
      /^文稿里有\d+处写的是“另一县财政局”，账上的单位是“示例局”；没有改，都列在后面，请核对是不是套用别家的稿子，单位改名的请自行替换。$/,
    );
    const { revision } = updateText(textOf(plain), { report: NOW, kept: NOTHING_KEPT, others: {} }, []);
    const why = '不是账上的单位“示例局”，没有改，请核对是不是套用别家稿子留下的';
    expect(revision.left.filter((each) => each.why === why).map(({ quote }) => quote)).toContain('另一县财政局');
  });
});

describe('a text and two versions of its book', () => {
  const follow = (before: ReportModel, report: ReportModel = NOW) =>
    followText(textOf(saying(2020)), { report, kept: NOTHING_KEPT, others: {} }, before);

  it.each<[ReportModel, readonly string[]]>([
    [NOW, []],
    [LAST, ['两本账的年度不同（2019、2020）；换年度请用“用上年稿”（update）。']],
    [{ ...NOW, year: null }, ['两本账的年度不同（未写明、2020）；换年度请用“用上年稿”（update）。']],
  ])('says where the two are of different years %#', (before, told) => {
    expect(follow(before).remarks).toEqual(told);
  });

  it('changes what changed alone', () => {
    expect(follow(NOW).revision.changes).toEqual([]);
    const before = buildReport(withFigure(SMALL_BOOK, ['incomeExpenditure', 'in.grandTotal', 'finalAmount'], 223));
    const later = buildReport(withFigure(SMALL_BOOK, ['incomeExpenditure', 'in.grandTotal', 'finalAmount'], 230));
    expect(follow(before, later).revision.changes.map(({ old, new: text }) => [old, text])).toEqual([
      ['223.00', '230.00'],
    ]);
  });
});
