import { checkReport, type CheckOptions } from '../../../src/checking';
import type { Lack, ReportModel } from '../../../src/model';
import type { CustomRule } from '../../../src/rules/custom';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK } from '../../support/report/small-book';

const BOOK = buildReport(SMALL_BOOK);
const WITHOUT_EXPENDITURE = buildReport(SMALL_BOOK.filter(({ id }) => id !== 'expenditure'));

const MISTYPED: CustomRule = {
  id: '自01',
  title: '收入',
  class: 'balance',
  formula: '公开01!本年收入合汁 = 0',
  basis: '',
};

/** What the checks of a book lack, with the reason that the ledger gives. */
function lacksIn(report: ReportModel, options: CheckOptions = {}): readonly (readonly [Lack | undefined, string])[] {
  const lines = checkReport(report, options).ledger();
  return lines.filter(({ verdict }) => verdict === 'notChecked').map(({ lack, detail }) => [lack, detail]);
}

test.each<[Lack, string, ReportModel, CheckOptions]>([
  ['year', '缺 年度', { ...BOOK, year: null }, {}],
  ['scope', '缺 口径', { ...BOOK, scope: null }, {}],
  ['unitKind', '缺 单位性质', BOOK, {}],
  ['prior', '缺 上年决算', BOOK, {}],
  ['internal', '缺 财决报表', BOOK, {}],
  ['approved', '缺 批复数', BOOK, {}],
  ['units', '缺 所属单位决算', { ...BOOK, scope: 'department' }, {}],
  [
    'units',
    '缺 所属单位决算 支出决算表',
    { ...BOOK, scope: 'department' },
    { others: { units: [WITHOUT_EXPENDITURE] } },
  ],
  ['table', '缺 支出决算表', WITHOUT_EXPENDITURE, {}],
  ['ownRule', '自01 的公式看不懂（', BOOK, { customRules: [MISTYPED] }],
])('a check that lacks %s says so: %s', (lack, reason, report, options) => {
  const found = lacksIn(report, options).filter(([each]) => each === lack);
  expect(found.some(([, detail]) => detail.startsWith(reason))).toBe(true);
});
