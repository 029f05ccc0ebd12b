import type { CheckReport, LedgerLine } from '../../src/model';
import { lacksOf } from '../../src/taskpane/view/lacks';
import { CHECK } from '../support/pane/sample-result';

function reportOf(...details: readonly string[]): CheckReport {
  const lines = details.map((detail, index): LedgerLine => ({
    check: `R/${index}`,
    rule: 'R',
    title: '勾稽',
    class: 'balance',
    verdict: 'notChecked',
    detail,
    cells: [],
  }));
  return { ...CHECK, ledger: () => lines };
}

test.each([
  ['nothing that a user could bring along', ['金额栏里是文字或错误值', '缺 “三公”经费支出决算表'], []],
  ['the unit’s own words', ['缺 口径'], [{ lack: 'scope', count: 1 }]],
  [
    'a book, be it whole or one of its tables, before what fewer checks wait for',
    ['缺 单位性质', '缺 上年决算', '缺 上年决算 收入支出决算总表'],
    [
      { lack: 'prior', count: 2 },
      { lack: 'unitKind', count: 1 },
    ],
  ],
])('of what was not checked it tells %s', (_what, details, lacks) => {
  expect(lacksOf(reportOf(...details))).toEqual(lacks);
});
