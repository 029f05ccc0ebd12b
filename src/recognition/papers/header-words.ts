import { normaliseText } from '../../standards';
import type { PaperCell } from './paper-grid';

/** A column of a form, by what it holds. */
export type PaperColumn =
  | 'project'
  | 'first'
  | 'second'
  | 'third'
  | 'nature'
  | 'target'
  | 'measure'
  | 'actual'
  | 'points'
  | 'score'
  | 'reason'
  | 'original'
  | 'adjusted'
  | 'spent'
  | 'rate'
  | 'expected'
  | 'reached'
  | 'material'
  | 'place';

/**
 * What the columns are headed, as the forms of 财政部 and of provinces (四川, 湖南, 云南, 广西 …) print them; years,
 * brackets and points behind a word are cut before it is compared.
 */
const WORDS: Readonly<Record<PaperColumn, readonly string[]>> = {
  project: ['项目名称', '项目', '所属项目'],
  first: ['一级指标'],
  second: ['二级指标'],
  third: ['三级指标', '指标名称', '绩效指标名称', '指标内容', '具体指标', '对应指标', '对应绩效指标'],
  nature: ['绩效指标性质', '指标性质', '性质', '指标方向'],
  target: [
    ...['年度指标值', '指标值', '目标值', '年度目标值', '绩效指标值', '预期指标值', '指标目标值', '计划指标值'],
    ...['预期值', '全年指标值', '绩效目标值', '年初目标值', '年度绩效指标值', '计划完成值'],
  ],
  measure: ['绩效度量单位', '度量单位', '计量单位'],
  actual: [
    ...['实际完成值', '全年实际值', '全年完成值', '实际完成情况', '完成值', '实际完成', '实际值', '实际完成指标值'],
    ...['全年实际完成值', '年度完成值', '指标完成情况'],
  ],
  points: ['分值', '权重', '分值权重', '指标权重', '标准分', '指标分值'],
  score: ['得分', '自评得分', '评分', '自评分'],
  reason: [
    ...['偏差原因分析及改进措施', '偏差原因及改进措施', '偏差原因', '偏差原因分析', '未完成原因分析'],
    ...['未完成原因及改进措施', '未完成原因和改进措施', '未完成原因及拟采取的改进措施', '偏差原因及整改措施'],
    ...['偏差原因分析与改进措施', '未完成原因'],
  ],
  original: ['年初预算数', '年初预算', '预算数'],
  adjusted: ['全年预算数', '全年预算', '调整预算数', '调整后预算数'],
  spent: ['全年执行数', '执行数', '全年执行', '实际执行数', '预算执行数'],
  rate: ['执行率', '预算执行率'],
  expected: ['预期目标', '年初预期目标', '年初设定目标', '年初目标'],
  reached: ['实际完成情况', '目标实际完成情况', '全年实际完成情况', '年度总体目标完成情况'],
  material: ['佐证材料', '佐证材料名称', '材料名称', '佐证资料', '佐证资料名称', '证明材料', '证明材料名称'],
  place: ['页码', '所在页码', '存放位置', '文号', '文号或页码', '页码或存放位置', '附件号'],
};

/** 年度指标值（A） → 年度指标值; 分值（100分） → 分值. */
const BEHIND = /\([^()]*\)$/;
/** 2023年度指标值, and the year in front of others. */
const BEFORE = /^20\d\d年?(?=\D)/;

/** The columns of a header line that are known, by what they hold; the first of two of a kind counts. */
export function columnsOf(line: readonly PaperCell[]): ReadonlyMap<PaperColumn, number> {
  const found = new Map<PaperColumn, number>();
  for (const { plain, column } of line) {
    const word = plain.replace(BEHIND, '').replace(BEFORE, '').replace(/[/、]/g, '');
    for (const [key, words] of Object.entries(WORDS) as [PaperColumn, readonly string[]][]) {
      if (words.includes(word) && !found.has(key)) found.set(key, column);
    }
  }
  return found;
}

/** What a block of a form tells below its header. */
export type BlockKind = 'indicators' | 'money' | 'goals' | 'evidence';

/** What the header of a block has to hold; the first that fits is taken. */
const BLOCKS: readonly { readonly kind: BlockKind; readonly needs: readonly (readonly PaperColumn[])[] }[] = [
  { kind: 'evidence', needs: [['material'], ['third', 'project']] },
  { kind: 'indicators', needs: [['third'], ['target', 'actual']] },
  { kind: 'money', needs: [['spent'], ['original', 'adjusted']] },
  { kind: 'goals', needs: [['expected'], ['reached']] },
];

/** The block that a line is the header of; null for any other line. */
export function blockOf(columns: ReadonlyMap<PaperColumn, number>): BlockKind | null {
  return BLOCKS.find(({ needs }) => needs.every((any) => any.some((key) => columns.has(key))))?.kind ?? null;
}

/** Words that name what stands to their right. */
export const LABELS = {
  project: ['项目名称'],
  unit: ['实施单位', '项目单位', '预算单位', '单位名称', '部门(单位)名称', '部门名称', '填报单位', '编制单位'],
  goal: ['年度总体目标', '总体目标', '年度目标', '年度绩效目标', '项目年度目标', '项目总体目标', '绩效目标'],
  indicators: ['绩效指标', '年度绩效指标', '指标'],
  grade: ['自评等级', '等级', '评价等级', '等次', '自评等次'],
  total: ['总分', '合计', '总计', '总得分', '合计得分'],
} as const;

/** Whether a cell is one of some labels; what a form prints behind a label in brackets does not count. */
export function isLabel(plain: string, labels: readonly string[]): boolean {
  const word = normaliseText(plain).replace(/[:：]$/, '');
  return labels.includes(word) || labels.includes(word.replace(BEHIND, ''));
}
