import { chooseKept } from '../../../src/casework/kept/choose-kept';
import { NOTHING_KEPT, type KeptData } from '../../../src/casework/kept/kept-data';
import { chooseOwnLevel } from '../../../src/casework/others/choose-own-level';
import { refusalOf } from '../../../src/casework/others/refusal';
import type { OtherRole } from '../../../src/casework';
import type { ReportModel } from '../../../src/model';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK } from '../../support/report/small-book';

const OWN = buildReport(SMALL_BOOK, { unitName: '示例县财政局', scope: 'department' });

/** What is said of a book in a role beside the department's of 2020; null where it serves. */
function said(role: OtherRole, more: Partial<ReportModel>, own: Partial<ReportModel> = {}): string | null {
  return refusalOf(role, { name: '别本.xlsx', report: { ...OWN, ...more } }, { ...OWN, ...own })?.text ?? null;
}

const OTHER_UNIT = '“别本.xlsx”是“示例县教育局”的，打开的工作簿是“示例县财政局”的，没有用来对照。';
const OTHER_SCOPE = '“别本.xlsx”与打开的工作簿口径（部门汇总、本级、单位）不同，没有用来对照。';

describe('a book that does not serve is refused in a sentence', () => {
  it.each<[OtherRole, string]>([
    ['prior', '里没有认出决算报表，不能作上年工作簿。'],
    ['internal', '里没有认出财决报表，不能作财决工作簿。'],
    ['approved', '里没有认出决算报表，不能作批复工作簿。'],
    ['units', '里没有认出决算报表，不能作所属单位决算。'],
    ['ownLevel', '里没有认出决算报表，不能作本级账。'],
    ['ownLevelPrior', '里没有认出决算报表，不能作本级上年账。'],
  ])('as %s, without a table', (role, sentence) => {
    expect(said(role, { tables: [] })).toBe(`“别本.xlsx”${sentence}`);
  });

  it.each<[OtherRole, Partial<ReportModel>, string]>([
    ['prior', { year: 2018 }, '“别本.xlsx”是 2018 年度的，不是 2020 年度的上年，没有用来对照。'],
    ['prior', { year: 2020 }, '“别本.xlsx”是 2020 年度的，不是 2020 年度的上年，没有用来对照。'],
    ['prior', { year: 2019, unitName: '示例县教育局' }, OTHER_UNIT],
    ['prior', { year: 2019, scope: 'unit' }, OTHER_SCOPE],
    ['internal', { unitName: '示例县教育局' }, OTHER_UNIT],
    ['approved', { unitName: '示例县教育局' }, OTHER_UNIT],
    ['ownLevel', { scope: 'department' }, '“别本.xlsx”写明是部门汇总的，不能作本级账。'],
    ['ownLevel', { scope: 'ownLevel', year: 2019 }, '“别本.xlsx”是 2019 年度的，不是 2020 年度的，没有用作本级账。'],
    ['ownLevel', { scope: 'ownLevel', unitName: '示例县教育局' }, OTHER_UNIT],
    ['ownLevelPrior', { year: 2019 }, '“别本.xlsx”写明是部门汇总的，不能作本级上年账。'],
    ['units', { year: 2019 }, '“别本.xlsx”是 2019 年度的，不是 2020 年度的，没有用作所属单位决算。'],
    ['units', {}, '“别本.xlsx”就是打开的这本的单位和口径，不是它的所属单位，没有用来相加。'],
  ])('as %s: %j', (role, more, sentence) => {
    expect(said(role, more)).toBe(sentence);
  });
});

describe('what a book does not say is no objection', () => {
  it.each<[OtherRole, Partial<ReportModel>, Partial<ReportModel>]>([
    ['prior', { year: 2019 }, {}],
    ['prior', { year: null }, {}],
    ['prior', { year: 2018 }, { year: null }],
    ['prior', { year: 2019, scope: null }, {}],
    ['prior', { year: 2019, unitName: null }, {}],
    ['internal', { scope: 'unit' }, {}],
    ['approved', { scope: null }, {}],
    ['ownLevel', { scope: 'ownLevel' }, {}],
    ['ownLevel', { scope: 'unit', year: null, unitName: null }, {}],
    ['ownLevelPrior', { year: 2019, scope: 'ownLevel' }, {}],
    ['units', { unitName: '示例县教育局', scope: 'unit' }, {}],
    ['units', { scope: 'ownLevel' }, {}],
    ['units', { year: null, unitName: '示例县乙中心', scope: 'unit' }, {}],
  ])('%s: %j beside %j', (role, more, own) => {
    expect(said(role, more, own)).toBeNull();
  });
});

describe('本级’s book of a department', () => {
  const named = (name: string, more: Partial<ReportModel>) => ({ name, report: { ...OWN, scope: null, ...more } });
  const OTHER = named('乙.xlsx', { unitName: '示例县教育局' });

  it.each<
    [
      what: string,
      brought: readonly ReturnType<typeof named>[],
      isOnly: boolean,
      chosen: string | null,
      refused: number,
    ]
  >([
    ['the one of the unit', [named('甲.xlsx', {}), OTHER], false, '甲.xlsx', 0],
    ['the only one, though it bears no name', [named('甲.xlsx', { unitName: null })], true, '甲.xlsx', 0],
    ['none without a name among several', [named('甲.xlsx', { unitName: null }), OTHER], false, null, 0],
    ['none of two that fit', [named('甲.xlsx', {}), named('丙.xlsx', {})], false, null, 0],
    ['none of another unit, which is said', [OTHER], true, null, 1],
    ['none of the whole department, which is said', [named('甲.xlsx', { scope: 'department' })], false, null, 1],
    ['none where none was brought', [], false, null, 0],
  ])('is %s', (_, ownLevel, isOnly, chosen, refused) => {
    const found = chooseOwnLevel(OWN, { ownLevel }, isOnly);
    expect([found.book?.name ?? null, found.refused.length]).toEqual([chosen, refused]);
  });

  it.each<[what: string, prior: Partial<ReportModel>, isChosen: boolean]>([
    ['of 本级', { year: 2019, scope: 'ownLevel' }, true],
    ['of the department itself', { year: 2019, scope: 'department' }, false],
    ['of no scope, which serves the department', { year: 2019, scope: null }, false],
    ['of another year', { year: 2018, scope: 'ownLevel' }, false],
  ])('has its own last year: %s', (_, more, isChosen) => {
    const prior = named('上年.xlsx', more);
    const found = chooseOwnLevel(OWN, { ownLevel: [named('甲.xlsx', { scope: 'ownLevel' })], prior: [prior] }, false);
    expect(found.prior?.name ?? null).toBe(isChosen ? '上年.xlsx' : null);
  });

  it('has none without its book', () => {
    const prior = [named('上年.xlsx', { year: 2019, scope: 'ownLevel' })];
    expect(chooseOwnLevel(OWN, { prior }, false).prior).toBeUndefined();
  });
});

describe('which 助手资料 is a report’s', () => {
  const kept = (unitName: string | null, year: number | null): KeptData => ({ ...NOTHING_KEPT, unitName, year });
  const [THIS, LAST, ELSE] = [kept('示例县财政局', 2020), kept('示例县财政局', 2019), kept('示例县教育局', 2020)];

  it.each<[what: string, books: readonly KeptData[], chosen: KeptData | null]>([
    ['the one of unit and year', [LAST, ELSE, THIS], THIS],
    ['that of another year where there is no other', [ELSE, LAST], LAST],
    ['the only one, whosever it is: that is said later', [ELSE], ELSE],
    ['none of two of other units', [ELSE, kept('示例县民政局', 2020)], null],
    ['none', [], null],
  ])('%s', (_, books, chosen) => {
    expect(chooseKept(OWN, books)).toBe(chosen);
  });
});
