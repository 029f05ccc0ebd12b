import { tableTitle } from '../../../src/standards';
import type { SheetWords } from '../../../src/model';
import { withFigures, withRows, type Tables } from '../../support/report/changes';
import { changeTable, SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { RuleTables } from '../../support/rule-tester';

function seenOn(id: string, seen: NonNullable<Tables[number]['seen']>, book: Tables = SMALL_BOOK): Tables {
  return changeTable(book, id, (table) => ({ ...table, seen }));
}

const REF = { sheet: tableTitle('income'), row: 0, column: 0 };

function headed(id: string, words: Partial<SheetWords>, book: Tables = SMALL_BOOK): Tables {
  return seenOn(id, { words: { unitName: null, year: null, scope: null, notes: [], ...words } }, book);
}

/** Two tables with such headings. */
function headings(first: Partial<SheetWords>, second: Partial<SheetWords>): Tables {
  return headed('income', second, headed('incomeExpenditure', first));
}

/** Those of the first three 款 first: without them half of the six 款 have none. */
const ITEMS_OF_INCOME = ['2010301', '2010302', '2080505', '2101101', '2120801', '2210201', '2230105'];

/** Codes that stand twice, a table of each layout. */
const TWICE = [
  { table: 'income', row: '2210201#2', name: '公开02 收入决算表', says: '2210201 住房公积金' },
  {
    table: 'generalBudgetExpenditure',
    row: '2210201#2',
    name: '公开05 一般公共预算财政拨款支出决算表',
    says: '2210201 住房公积金',
  },
  {
    table: 'generalBudgetBasic',
    row: '30201#2',
    name: '公开06 一般公共预算财政拨款基本支出决算表',
    says: '30201 办公费',
  },
] as const;

const DUPLICATE = {
  id: 'table:income',
  prompt: '“收入决算表”、“收入决算表 (2)”都是《收入决算表》，以哪一张为准？',
  options: ['收入决算表', '收入决算表 (2)'],
};

/** Every table twice: one set has to be chosen before anything is checked. */
const RIVAL_SETS = { id: 'set', prompt: '检查哪一套？', options: ['第一套', '第二套'] };

function inYuan(id: string): Tables {
  return changeTable(SMALL_BOOK, id, (table) => ({ ...table, unit: '元' }));
}

export const STRUCTURE_TABLES: RuleTables = {
  S01: {
    passes: [SMALL_BOOK],
    fails: [
      {
        book: withFigure(SMALL_BOOK, ['income', '208', 'total'], '约12'),
        checks: ['S01@公开02 收入决算表'],
        message:
          '公开02 收入决算表 · 社会保障和就业支出 · 本年收入合计 应是数字，现为文字“约12”，有关勾稽无法核对；请改为数字后重新检查。',
      },
    ],
  },
  S02: {
    passes: [SMALL_BOOK],
    fails: [
      {
        book: { tables: SMALL_BOOK, report: { questions: [DUPLICATE] } },
        checks: ['S02'],
        message:
          '“收入决算表”、“收入决算表 (2)”都是《收入决算表》，同一张表只应出现一次；请确认以哪一张为准，未确认前该表不参加核对。',
      },
      {
        book: { tables: SMALL_BOOK, report: { questions: [RIVAL_SETS] } },
        checks: ['S02'],
        message:
          '工作簿里有 2 套表（“第一套”、“第二套”），同一张表只应出现一次；请确认检查哪一套，未确认前都不参加核对。',
      },
    ],
  },
  S03: {
    passes: [SMALL_BOOK],
    fails: [
      {
        book: withRows(SMALL_BOOK, 'incomeExpenditure', [['in.otherIncome#2', [3]]]),
        checks: ['S03@公开01 收入支出决算总表'],
        message: '公开01 收入支出决算总表中“其他收入”出现了不止一次；同一科目只应列一行。',
      },
      ...TWICE.map(({ table, row, name, says }) => ({
        book: withRows(SMALL_BOOK, table, [[row, [9]]]),
        checks: [`S03@${name}`],
        message: `${name}中“${says}”出现了不止一次；同一科目只应列一行。`,
      })),
    ],
  },
  S04: {
    passes: [SMALL_BOOK, withFigure(SMALL_BOOK, ['governmentFund', '2120801', 'closingBalance'], -4)],
    fails: [
      {
        book: withFigures(SMALL_BOOK, [
          ['expenditure', '2010302', 'total', -20],
          ['expenditure', '2010302', 'projectExpenditure', -20],
          ['expenditure', '20103', 'projectExpenditure', -20],
        ]),
        checks: ['S04@公开03 支出决算表'],
        message: '公开03 支出决算表有负数：一般行政管理事务 · 项目支出。请核对；情况属实的，应说明原因。',
      },
      {
        book: withFigures(SMALL_BOOK, [['expenditure', '2010302', 'total', -20]]),
        checks: ['S04@公开03 支出决算表'],
        message: '公开03 支出决算表有负数：一般行政管理事务 · 本年支出合计。',
      },
    ],
  },
  S05: {
    passes: [SMALL_BOOK, seenOn('income', { irregularities: [{ kind: 'duplicateRow', ref: REF, text: '合计' }] })],
    fails: [
      {
        book: seenOn('income', {
          irregularities: [
            { kind: 'unknownRow', ref: REF, text: ' 本地补充行 ' },
            { kind: 'unknownColumn', ref: REF, text: '其中：利息' },
          ],
        }),
        checks: ['S05@公开02 收入决算表'],
        message: '公开02 收入决算表有内容未能认出，其中的数没有参加核对：行“本地补充行”、栏“其中：利息”。',
      },
      {
        book: seenOn('income', { irregularities: [{ kind: 'shiftedPage', ref: REF, text: '第 2 页右移了一栏' }] }),
        checks: ['S05@公开02 收入决算表'],
        message: '公开02 收入决算表第 2 页右移了一栏。',
      },
    ],
  },
  S06: {
    passes: [
      SMALL_BOOK,
      withoutRows(SMALL_BOOK, 'income', ITEMS_OF_INCOME),
      withoutRows(SMALL_BOOK, 'income', ['2010301']),
      withoutRows(SMALL_BOOK, 'income', ITEMS_OF_INCOME.slice(0, 4)),
    ],
    fails: [
      {
        book: withoutRows(SMALL_BOOK, 'income', ['2101101']),
        checks: ['S06@公开02 收入决算表'],
        message:
          '公开02 收入决算表的其他款都列到项，这里只列到款：21011 行政事业单位医疗；请核对是否漏列其下的项级科目。',
      },
      {
        book: withoutRows(SMALL_BOOK, 'income', ['2101101', '2210201']),
        checks: ['S06@公开02 收入决算表'],
        message: '这里只列到款：21011 行政事业单位医疗、22102 住房改革支出；',
      },
    ],
  },
  S07: {
    passes: [
      SMALL_BOOK,
      // Nothing is known of the 款, so nothing is said of what stands below it.
      withRows(SMALL_BOOK, 'income', [['2980101', [null]]]),
      withRows(SMALL_BOOK, 'income', [['2010399', [null]]]),
      // 残联, 退役军人, 民政 and 商务 print these every year.
      withRows(SMALL_BOOK, 'income', [
        ['2080203', [null]],
        ['2081101', [null]],
        ['2082802', [null]],
        ['2011307', [null]],
      ]),
    ],
    fails: [
      {
        book: withRows(SMALL_BOOK, 'income', [['2010398', [null]]]),
        checks: ['S07@公开02 收入决算表'],
        message:
          '（相邻的有 2010308 信访事务、2010309 参事事务、2010350 事业运行、2010399 其他政府办公厅（室）及相关机构事务支出），不在已知的科目里，请对照当年科目核对编码。',
      },
    ],
  },
  S08: {
    passes: [SMALL_BOOK, changeTable(SMALL_BOOK, 'income', (table) => ({ ...table, labels: { '20805': '本地叫法' } }))],
    fails: [
      {
        book: changeTable(SMALL_BOOK, 'income', (table) => ({ ...table, labels: { '20805': '行政事业单位离退休' } })),
        checks: ['S08@公开02 收入决算表'],
        message: '20805 行政事业单位离退休（2019年度及以前的名称），编码是当年的，名称是旧的，请核对。',
      },
    ],
  },
  X116: {
    passes: [
      headings({ unitName: '示例县卫生健康局', year: 2020 }, { unitName: '示例县卫健局', year: 2020 }),
      headings({ scope: 'department' }, { scope: null }),
    ],
    fails: [
      {
        book: headings({ scope: 'department' }, { scope: 'ownLevel' }),
        checks: ['X116'],
        message:
          '各表表头的口径不一致：公开01 收入支出决算总表是“汇总”，公开02 收入决算表是“本级”；请核对是否混用了不同的表。',
      },
      {
        book: headings({ year: 2020 }, { year: 2019 }),
        checks: ['X116'],
        message: '各表表头的年度不一致：公开01 收入支出决算总表是“2020”，公开02 收入决算表是“2019”',
      },
      {
        book: headings({ unitName: '示例县卫生健康局' }, { unitName: '示例县教育局' }),
        checks: ['X116'],
        message: '各表表头的单位名称不一致',
      },
    ],
    silent: [{ book: SMALL_BOOK, verdict: 'notChecked', reason: '没有读到表头上的单位和年度' }],
  },
  X117: {
    passes: [
      SMALL_BOOK,
      SMALL_BOOK.map((table) => ({ ...table, unit: '元' as const })),
      // As many of the one as of the other: none is the odd one.
      inYuan('income').slice(0, 2),
      // A table that does not state its unit contradicts nobody.
      changeTable(inYuan('governmentFund'), 'governmentFund', (table) => ({ ...table, seen: { unitStated: false } })),
    ],
    fails: [
      {
        book: inYuan('governmentFund'),
        checks: ['X117@公开08 政府性基金预算财政拨款收入支出决算表'],
        message:
          '公开08 政府性基金预算财政拨款收入支出决算表金额单位是元，其他表是万元；同一套公开表的金额单位应一致，请核对。',
      },
      {
        book: seenOn('income', {
          irregularities: [{ kind: 'unitContradicted', ref: REF, text: '', other: '元' }],
        }),
        checks: ['X117@公开02 收入决算表'],
        message: '公开02 收入决算表所写金额单位是万元，数值却像是元',
      },
      {
        book: seenOn('income', {
          unitStated: false,
          irregularities: [{ kind: 'unitContradicted', ref: REF, text: '' }],
        }),
        checks: ['X117@公开02 收入决算表'],
        message:
          '公开02 收入决算表没有写明金额单位，按万元读取，数值却像是另一单位；同一套公开表的金额单位应一致，请核对。',
      },
      {
        book: seenOn('income', {
          irregularities: [{ kind: 'formatContradictsUnit', ref: REF, text: '的数字格式按万元显示' }],
        }),
        checks: ['X117@公开02 收入决算表'],
        message: '公开02 收入决算表的数字格式按万元显示；同一套公开表的金额单位应一致，请核对。',
      },
    ],
  },
};
