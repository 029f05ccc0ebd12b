import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';

type Row = readonly CellValue[];

/** A sheet with these rows; formats by "row,column". */
export function paperSheet(
  name: string,
  rows: readonly Row[],
  merges: readonly Area[] = [],
  formats: Readonly<Record<string, string>> = {},
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows,
    formulas: new Map(),
    numberFormats: new Map(Object.entries(formats)),
    merges,
  };
}

/** A workbook of one sheet. */
export function paperBook(...args: Parameters<typeof paperSheet>): WorkbookSnapshot {
  return { name: `${args[0]}.xlsx`, sheets: [paperSheet(...args)] };
}

/** An approved 项目支出绩效目标表 as 财政部's form prints it: side labels merged down, 二级指标 merged over its lines. */
export const GOALS: WorkbookSnapshot = paperBook(
  '目标表',
  [
    ['项目支出绩效目标表', null, null, null, null],
    ['（2023年度）', null, null, null, null],
    ['项目名称', '培训项目', null, '实施单位', '某局'],
    ['项目资金（万元）', '年度资金总额：', 100, null, null],
    [null, '其中：财政拨款', 100, null, null],
    ['年度总体目标', '完成全年培训任务', null, null, null],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    [null, '产出指标', '数量指标', '培训人数', '≥100人'],
    [null, null, null, '培训场次', '3场'],
    [null, null, '质量指标', '合格率', 0.95],
    [null, '满意度指标', '服务对象满意度', '学员满意度', '≥90%'],
  ],
  [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 6, left: 0, bottom: 10, right: 0 },
    { top: 7, left: 1, bottom: 9, right: 1 },
    { top: 7, left: 2, bottom: 8, right: 2 },
  ],
  { '9,4': '0%' },
);

/** A list of many projects' indicators with sign, number and measure apart, as 四川 publishes it. */
export const GOAL_LIST: WorkbookSnapshot = paperBook('部门预算项目绩效目标表', [
  ['部门预算项目绩效目标表', null, null, null, null, null, null, null],
  ['单位名称', '项目名称', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'],
  ['某局', '甲项目', '产出指标', '数量指标', '人数', '≥', 100, '人', 20],
  [null, null, null, '时效指标', '完成时限', '≤', 12, '月', 30],
  [null, '乙项目', '效益指标', '社会效益指标', '影响', '定性', '明显', null, 40],
]);

/** The 自评表 of the same project filled in by hand, as 财政部's form prints it. */
export function scoredRows(change: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot {
  const rows: CellValue[][] = [
    ['项目支出绩效自评表', null, null, null, null, null, null, null, null],
    ['（2023年度）'],
    ['项目名称', '培训项目'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
    [null, '其中：当年财政拨款', 90, 90, 85, '—', '—', '—'],
    [null, '其他资金', 10, 10, 10, '—', '—', '—'],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, '完成全年培训任务', null, null, '培训98人，\n都合格'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    [null, '产出指标', '数量指标', '培训人数', '≥100人', '98人', 20, 19, '两人请假|病假'],
    [null, null, null, '培训场次', '3场', '3场', 20, 20, null],
    [null, null, '质量指标', '合格率', '95%', '96%', 20, 20, null],
    [null, '满意度指标', '服务对象满意度', '学员满意度', '≥90%', '92%', 30, 30, null],
    ['总分', null, null, null, null, null, 100, 98.5, '等级：优'],
  ];
  for (const [key, value] of Object.entries(change)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = rows[row];
    if (line) line[column] = value;
  }
  return paperBook('自评表', rows, [{ top: 10, left: 2, bottom: 11, right: 2 }]);
}
