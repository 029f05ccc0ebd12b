import { formatAmount } from '../../model';

/** Without thousands marks, as the reports print amounts. */
function shown(fen: number): string {
  return `${formatAmount(fen, '万元', { grouping: false })}万元`;
}

/** What is said of a 自评表, and what stands printed on the forms. */
export const FORM_WORDS = {
  column: { original: '年初预算数', adjusted: '全年预算数', spent: '全年执行数' },
  total: (form: string, column: string, total: number, sum: number) =>
    `${form}自评表：${column}的资金总额${shown(total)}不等于其中各项之和${shown(sum)}。`,
  otherBook: (form: string, column: string, written: number, book: number) =>
    `${form}自评表：${column}写的是${shown(written)}，账上或助手资料里是${shown(book)}，请核对口径或改正。`,
  rate: (form: string, stated: number, due: number) =>
    `${form}自评表：执行率写的是${stated}%，按所写的资金应为${due.toFixed(2)}%。`,
  notANumber: (form: string, indicator: string, what: string, written: string) =>
    `${form}自评表：“${indicator}”的${what}写的是“${written}”，不是一个数，没有计算。`,
  otherTarget: (form: string, indicator: string, approved: string, written: string) =>
    written === ''
      ? `${form}自评表：“${indicator}”没有写年度指标值，批复的是“${approved}”。`
      : `${form}自评表：“${indicator}”的年度指标值写的是“${written}”，批复的是“${approved}”。`,
  otherPoints: (form: string, indicator: string, approved: number, written: number) =>
    `${form}自评表：“${indicator}”的分值写的是${written}，批复的是${approved}。`,
  otherLevels: (form: string, indicator: string, approved: string, written: string) =>
    `${form}自评表：“${indicator}”列在${written}下，批复的是${approved}。`,
  goalLeftOut: (form: string, indicator: string) => `${form}自评表：批复的指标“${indicator}”没有列。`,
  notApproved: (form: string, indicator: string) => `${form}自评表：“${indicator}”不在批复的绩效目标表里。`,
  executionAbove: (form: string, score: number) => `${form}自评表：预算执行率得分${score}超过10分。`,
  executionScore: (form: string, rate: number, due: number, score: number) =>
    `${form}自评表：执行率${rate.toFixed(2)}%，得分应为${due}，写的是${score}。`,
  weights: (form: string, sum: number) => `${form}自评表：各指标分值连同预算执行率10分合计${sum}，应为100。`,
  executionReason: (form: string, rate: number) => `${form}自评表：执行率${rate.toFixed(2)}%低于90%，没有写偏差原因。`,
  scoreAbove: (form: string, indicator: string, score: number, points: number) =>
    `${form}自评表：“${indicator}”得分${score}超过分值${points}。`,
  reason: (form: string, indicator: string) => `${form}自评表：“${indicator}”没有得满分，没有写偏差原因。`,
  sum: (form: string, score: number, sum: number) => `${form}自评表：总分${score}不等于各项得分之和${sum}。`,
  unknownGrade: (form: string, grade: string, known: readonly string[]) =>
    `${form}自评表：等级“${grade}”不在${known.join('、')}之内。`,
  grade: (form: string, score: number, due: string, grade: string) =>
    `${form}自评表：${score}分对应的等级是“${due}”，写的是“${grade}”。`,
  toldOtherwise: (form: string, what: string, told: string, written: string) =>
    `正文里${form}的${what}是${told}，文稿里的自评表写的是${written}，请核对，改成一致。`,
  basicsOtherwise: (line: string, header: string, told: string, written: string) =>
    `正文里是${told}，文稿里的基础数据表“${line}”的${header}写的是${written}，请核对，改成一致。`,
  told: { score: '自评得分', grade: '自评等级', rate: '预算执行率' },
  unreadForm: (title: string) => `“${title}”没有认出表头（三级指标、指标值、得分等），这张表没有核对，请人工核对。`,
  whole: '部门整体支出',
  formTitle: (year: number | null, name: string) => `${year === null ? '' : `${year}年度`}${name}绩效自评表`,
  wholeSheet: '整体支出自评表',
  basicSheet: '基础数据表',
  basicTitle: (year: number | null) => `${year === null ? '' : `${year}年度`}部门整体支出绩效评价基础数据表`,
  projectSheet: (place: number) => `项目${place}自评表`,
  money: '预算执行情况（万元）',
  moneyHeader: ['项目', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  moneyTotal: '年度资金总额',
  part: (fund: string) => `其中：${fund}`,
  goals: '年度总体目标',
  goalHeader: ['预期目标', '实际完成情况'],
  indicators: '绩效指标',
  indicatorHeader: [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因及改进措施',
  ],
  all: '总分',
  grades: '等级',
  staffHeader: ['财政供养人员情况', '编制数', '实际在职人数', '控制率'],
  staff: '在职人员',
  fundsHeader: ['经费控制情况', '上年决算数', '当年预算数', '当年决算数'],
  economyHeader: ['支出情况', '上年决算数', '当年决算数', '占基本支出'],
  procurementHeader: ['政府采购', '采购预算', '实际采购金额', '执行率'],
  procurement: '政府采购支出总额',
  adjustmentHeader: ['部门整体支出预算调整', '年初预算数', '全年预算数', '预算控制率'],
  adjustment: '财政拨款',
  /** Stands where a person has to say what came of an indicator. */
  wanted: '〔待填〕',
  wantedValues: (form: string, count: number, names: readonly string[]) =>
    `${form}自评表：${count}个指标的实际完成值待填（${names.join('、')}），填好后把表读回。`,
  wantedMaterial: '〔待附〕',
  evidenceSheet: '佐证材料目录',
  evidenceTitle: (year: number | null) => `${year === null ? '' : `${year}年度`}绩效自评佐证材料目录`,
  evidenceHeader: ['序号', '项目名称', '三级指标', '实际完成值', '佐证材料名称', '页码或存放位置'],
  evidenceNotes: ['写了实际完成值的指标都要有材料；〔待附〕处由单位填写。'],
  noEvidence: (form: string, names: readonly string[]) =>
    `${form}自评表：佐证材料目录里没有${names.map((name) => `“${name}”`).join('、')}的材料。`,
  strangeEvidence: (material: string, indicator: string) =>
    `佐证材料目录：“${material}”对应的指标“${indicator}”不在各自评表里。`,
  otherFigure: (line: string, header: string, written: string, known: string) =>
    `基础数据表：“${line}”的${header}写的是${written}，账上或助手资料里是${known}。`,
  notes: [
    '空白处和〔待填〕处由单位填写；指标和目标以批复的绩效目标表为准。',
    '预算执行率得分=执行率×10分，最多10分；没有得满分的指标要写偏差原因及改进措施。',
  ],
} as const;
