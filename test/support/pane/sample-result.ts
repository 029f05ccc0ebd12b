import type {
  BasicFact,
  BoundCell,
  CellRef,
  CheckReport,
  Draft,
  Finding,
  LedgerLine,
  RecognisedTable,
  ReportModel,
  SheetSnapshot,
  TableRow,
  Verdict,
  WorkbookSnapshot,
} from '../../../src/model';
import * as casework from '../../../src/casework';
import type { Casework } from '../../../src/taskpane/store/casework';

/** A small book by hand: two tables and a sheet 说明, enough for every part of the pane. */
export const SUMMARY_SHEET = 'GK01 收入支出决算总表';
export const GENERAL_SHEET = 'GK05 一般公共预算支出';

export const at = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });

export const SUSPECT_CELL = at(GENERAL_SHEET, 4, 2);

const sheet = (name: string, values: SheetSnapshot['values']): SheetSnapshot => ({
  name,
  visibility: 'visible',
  isProtected: false,
  values,
  formulas: new Map(),
  numberFormats: new Map(),
  merges: [],
});

export const SNAPSHOT: WorkbookSnapshot = {
  name: '示例县2020年决算.xlsx',
  sheets: [
    sheet(SUMMARY_SHEET, [
      ['收入支出决算总表（2020年度）'],
      ['部门：示例县卫生健康局', null, null, null, null, '金额单位：万元'],
      ['总计', 29, 20862.66, '总计', 60, 20862.66],
    ]),
    sheet(GENERAL_SHEET, [
      ['一般公共预算财政拨款支出决算表'],
      [],
      ['科目编码', '科目名称', '小计'],
      ['合计', null, 12592.92],
      ['210', '卫生健康支出', 11678.97],
    ]),
    sheet('说明', [['填表说明']]),
  ],
};

const cell = (ref: CellRef, value: number): BoundCell => ({
  ref,
  kind: 'number',
  value,
  amount: { fen: Math.round(value * 1_000_000), step: 10_000 },
  formula: null,
});

const row = (key: string, label: string, cells: readonly (readonly [string, BoundCell])[], ref: CellRef): TableRow => ({
  key,
  code: null,
  label,
  labelRef: ref,
  cells: new Map(cells),
});

const table = (id: RecognisedTable['id'], title: string, name: string, rows: readonly TableRow[]): RecognisedTable => ({
  id,
  title,
  sheet: name,
  confidence: 1,
  unit: '万元',
  unitStated: true,
  columns: [{ key: 'finalAmount', title: '决算数' }],
  rows,
  irregularities: [],
});

export const REPORT: ReportModel = {
  fileName: SNAPSHOT.name,
  unitName: '示例县卫生健康局',
  year: 2020,
  amountUnit: '万元',
  scope: 'department',
  standard: 'national-2020',
  tables: [
    table('incomeExpenditure', '收入支出决算总表', SUMMARY_SHEET, [
      row('in.grandTotal', '总计', [['finalAmount', cell(at(SUMMARY_SHEET, 2, 2), 20862.66)]], at(SUMMARY_SHEET, 2, 0)),
      row(
        'out.grandTotal',
        '总计',
        [['finalAmount', cell(at(SUMMARY_SHEET, 2, 5), 20862.66)]],
        at(SUMMARY_SHEET, 2, 3),
      ),
    ]),
    table('generalBudgetExpenditure', '一般公共预算财政拨款支出决算表', GENERAL_SHEET, [
      row('210', '卫生健康支出', [['total', cell(SUSPECT_CELL, 11678.97)]], at(GENERAL_SHEET, 4, 1)),
    ]),
  ],
  unmapped: [{ sheet: '说明', reason: '是说明，不是报表。' }],
  questions: [],
};

export const BROKEN: Finding = {
  id: 'f1',
  rule: 'F05',
  ruleTitle: '类级 = 其下款级之和',
  class: 'balance',
  verdict: 'broken',
  severity: 'error',
  message: '公开05 · 210 卫生健康支出 · 小计 应为 11,575.96，实填 11,678.97，差 103.01。',
  cells: [
    { kind: 'cell', ref: SUSPECT_CELL, name: '公开05 · 210 卫生健康支出 · 小计', value: 11678.97, shown: '11,678.97' },
    { kind: 'cell', ref: at(GENERAL_SHEET, 3, 2), name: '公开05 · 合计 · 小计', value: 12592.92, shown: '12,592.92' },
  ],
  difference: '103.01',
  suspects: [
    {
      kind: 'cell',
      ref: SUSPECT_CELL,
      name: '公开05 · 210 卫生健康支出 · 小计',
      value: 11678.97,
      shown: '11,678.97',
      suggested: '11575.96',
      slip: 'staleTotal',
      explains: ['F05@210/小计', 'F02@合计/小计'],
    },
  ],
  candidates: [],
  checks: ['F05@210/小计', 'F02@合计/小计'],
  mendIn: 'workbook',
};

export const UNDECIDED: Finding = {
  ...BROKEN,
  id: 'f2',
  rule: 'X38',
  ruleTitle: '总表与明细表的支出合计相同',
  class: 'verification',
  severity: 'warning',
  message: '公开01 本年支出合计 18,727.31 与公开03 合计 18,727.13 不同，差 0.18。',
  cells: [
    { kind: 'cell', ref: at(SUMMARY_SHEET, 2, 5), name: '公开01 · 总计 · 决算数', value: 20862.66, shown: '20,862.66' },
  ],
  difference: '0.18',
  suspects: [],
  candidates: [],
  checks: ['X38@合计'],
  mendIn: null,
};

export const ROUNDING: Finding = {
  ...UNDECIDED,
  id: 'f3',
  verdict: 'rounding',
  severity: 'info',
  message: '公开01 有 1 项尾差，最大 0.01。',
};

export const NOT_CHECKED: Finding = {
  ...UNDECIDED,
  id: 'f4',
  verdict: 'notChecked',
  severity: 'info',
  message: '缺“三公”经费支出决算表，2 项勾稽无法核对。',
  cells: [],
};

const line = (check: string, verdict: Verdict, title = '类级 = 其下款级之和'): LedgerLine => ({
  check,
  rule: check.split('@')[0] ?? check,
  title,
  class: 'balance',
  verdict,
  detail: '11,678.97 = 11,575.96？差 103.01',
  cells: [SUSPECT_CELL],
});

/** As many lines of one verdict as wanted, numbered from 1. */
export function ledgerLines(verdict: Verdict, count: number): readonly LedgerLine[] {
  return Array.from({ length: count }, (_, index) => line(`F05@${index + 1}`, verdict));
}

export const CHECK: CheckReport = {
  ruleSet: 'a1b2c3d4',
  amountUnit: '万元',
  summary: { checked: 412, exact: 404, rounding: 5, broken: 3, notChecked: 18, notApplicable: 7 },
  findings: [BROKEN, UNDECIDED, ROUNDING, NOT_CHECKED],
  uncovered: [{ kind: 'cell', ref: at(SUMMARY_SHEET, 2, 1), name: '公开01 · 总计 · 行次', value: 29, shown: '29.00' }],
  ledger: () => [
    line('F05@210/小计', 'broken'),
    line('F02@合计/小计', 'broken', '合计 = 类级之和'),
    line('X38@合计', 'broken', '总表与明细表的支出合计相同'),
    ...ledgerLines('notChecked', 18),
  ],
};

export const DRAFT: Draft = {
  template: 'hunan-2020',
  title: '2020 年度部门决算情况说明',
  sections: [
    {
      id: 'total',
      level: 2,
      heading: '一、收入支出决算总体情况说明',
      paragraphs: [
        {
          runs: [
            { text: '2020 年度收、支总计' },
            {
              text: '20,862.66',
              figure: {
                fact: 'incomeExpenditure.total',
                value: '20,862.66',
                unit: '万元',
                formula: '公开01 总计',
                sources: [at(SUMMARY_SHEET, 2, 2), at(SUMMARY_SHEET, 2, 5)],
              },
            },
            { text: '万元，与上年相比' },
            { text: '〔原因〕', blank: { id: 'reason.total', kind: 'reason', prompt: '收支总计变动的原因' } },
            { text: '。' },
          ],
        },
      ],
      tables: [],
    },
  ],
  presumed: [],
  remarks: [],
  templateReason: null,
  asksTemplate: false,
  missing: [
    {
      id: 'reason.total',
      kind: 'reason',
      prompt: '收支总计变动的原因',
      why: '收支总计与上年相比有变动，须说明原因。',
      where: '一、收入支出决算总体情况说明',
    },
  ],
};

export const FACTS: readonly BasicFact[] = [
  { label: '单位', text: '示例县卫生健康局', cell: null },
  { label: '口径', text: '未能识别', cell: null },
  { label: '年度', text: '2020 年', cell: null },
  { label: '金额单位', text: '万元', cell: null },
  { label: '收支总计（万元）', text: '20,862.66', cell: at(SUMMARY_SHEET, 2, 2) },
];

export const TABLES: readonly casework.TableChoice[] = [
  { id: 'incomeExpenditure', title: '收入支出决算总表', expected: true },
  { id: 'generalBudgetExpenditure', title: '一般公共预算财政拨款支出决算表', expected: true },
  { id: 'threePublic', title: '“三公”经费支出决算表', expected: true },
];

/** What of the room of cases answers otherwise. */
export interface FakeCasework extends Partial<Casework> {
  /** The check within `judge`. */
  readonly check?: (report: ReportModel, unit: casework.Case) => CheckReport;
  readonly facts?: readonly BasicFact[];
}

/** The room of cases, which answers with the hand-made values whatever book it is given. */
export function fakeCasework({ check = () => CHECK, facts = FACTS, ...change }: FakeCasework = {}): Casework {
  return {
    ...casework,
    recognise: () => REPORT,
    judge(unit, report) {
      const checked = check(report, unit);
      return {
        snapshot: unit.book,
        report,
        check: checked,
        facts,
        explained: casework.withExplanations(checked, unit.kept.supplement.explanations),
        customRules: unit.kept.customRules,
        prior: casework.priorBookOf(unit),
        ...casework.compareWith(unit.previous, report, checked),
      };
    },
    readOther: () => REPORT,
    draft: () => DRAFT,
    draftToText: (draft) => draft.title,
    tableChoices: () => TABLES,
    ...change,
  };
}
