import { isOfBudget, readText } from '../../src/reading';
import { textOf } from '../support/texts/text-of';

const BUDGET = ['2026年收入预算4748.35万元，支出预算4748.35万元。', '“三公”经费预算数为114.22万元。'];

it.each<readonly [what: string, is: boolean, lines: readonly string[]]>([
  ['a budget by its title', true, ['某区2026年度部门预算', ...BUDGET]],
  ['a budget by a heading', true, ['某区城市管理局', '一、2026年部门预算编制说明', ...BUDGET]],
  ['budgets without a title', false, BUDGET],
  [
    'accounts that tell of their budget',
    false,
    [
      '某区2025年度部门决算',
      '二、部门预算单位构成',
      '“三公”经费预算为3.00万元，支出决算为2.00万元。',
      '接待费预算为1.00万元。',
    ],
  ],
  [
    'a budget beside the accounts of the year before',
    false,
    ['一、2026年“三公”经费预算安排情况', ...BUDGET, '二、2025年“三公”经费决算情况', '合计支出20.12万元。'],
  ],
  ['a budget of which something was spent', false, ['2026年部门预算执行情况', ...BUDGET, '支出决算为4700.00万元。']],
  ['one budget', false, ['关于部门预算的说明', '2026年收入预算4748.35万元。']],
  ['words of budgets that accounts have too', false, ['预算绩效情况说明', '一般公共预算安排情况', ...BUDGET]],
])('%s', (_what, is, lines) => {
  expect(isOfBudget(readText(textOf(lines.join('\n'))))).toBe(is);
});
