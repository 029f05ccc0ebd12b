import { BASIS } from '../basis';
import { at, atLeast, equal, maybeAt, verification } from '../build';
import type { Condition, Rule } from '../rule';
import { BASIC, GENERAL_TABLE } from './tables';

/** Economic 款, functional 项. 公积金 is 30113 since 2018, before that under 303: hence the years of the rule. */
const CONTRIBUTIONS = [
  { code: '30108', item: '2080505', name: '基本养老保险缴费' },
  { code: '30109', item: '2080506', name: '职业年金缴费' },
  { code: '30113', item: '2210201', name: '住房公积金' },
] as const;

/** Contributions by what they are and by what they are for. Units may also charge them to their own 项. */
export const CONTRIBUTION_RULES: readonly Rule[] = [
  {
    ...verification(
      'X114',
      '养老保险、职业年金、住房公积金：基本支出表的经济科目与一般公共预算支出表的功能科目一致（汇总的不小于）',
      BASIS.estimate,
      ...CONTRIBUTIONS.flatMap(({ code, item, name }) => {
        const spent = [maybeAt(BASIC, code)];
        const charged = [at(GENERAL_TABLE, item, 'basicExpenditure')];
        const isPrinted: readonly Condition[] = [
          { present: { table: GENERAL_TABLE, row: item } },
          { prints: { table: BASIC, digits: 5 } },
        ];
        return [
          equal(spent, charged, { name, when: [{ scope: ['ownLevel', 'unit'] }, ...isPrinted] }),
          atLeast(spent, charged, { name, when: [{ scope: ['department', 'unknown'] }, ...isPrinted] }),
        ];
      }),
    ),
    years: { from: 2018 },
  },
];
