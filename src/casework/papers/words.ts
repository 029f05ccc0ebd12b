/** What is said of the papers of 绩效自评 that were read. */
export const PAPER_WORDS = {
  nothing: (name: string) =>
    `“${name}”里没有认出绩效目标表、自评表、基础数据表或佐证材料目录（要有“三级指标”“指标值”“佐证材料”等表头）。`,
  read: (name: string, what: readonly string[]) => `从“${name}”读入${what.join('、')}。`,
  goals: (count: number) => `批复的绩效目标表 ${count} 张`,
  scored: (count: number) => `自评表 ${count} 张`,
  basics: (count: number) => `基础数据表 ${count} 张`,
  evidence: (count: number) => `佐证材料 ${count} 条`,
  unread: (name: string, sheet: string) => `“${name}”的“${sheet}”没有看懂（没有认出表头或指标行），没有采用。`,
  otherYear: (name: string, sheet: string, year: number, own: number) =>
    `“${name}”的“${sheet}”是 ${year} 年度的，不是 ${own} 年度的，没有采用。`,
  noSubject: (name: string, sheet: string) => `“${name}”的“${sheet}”没有写项目名称，没有采用。`,
  listTaken: (count: number, isBooked: boolean) =>
    `项目名单取自${isBooked ? '财决06表、' : ''}绩效目标表和自评表，共 ${count} 个；要改的在助手资料里改。`,
  notListed: (project: string) => `“${project}”不在项目名单里，表已读入；名单里加上它才写进报告。`,
  changed: (form: string, indicator: string, what: string, before: string, now: string) =>
    `${form}自评表：“${indicator}”的${what}原是“${before}”，已按读回的表改为“${now}”。`,
  kept: (form: string, indicator: string) => `${form}自评表：读回的表里没有“${indicator}”，原来填的仍留着。`,
  changedEntry: (form: string, what: string, before: string, now: string) =>
    `${form}自评表：${what}原是“${before}”，已按读回的表改为“${now}”。`,
  notAnAmount: (form: string, what: string, text: string) =>
    `${form}自评表：${what}写的是“${text}”，不是金额，没有采用。`,
  noCell: (line: string, header: string) => `基础数据表：没有“${line}”的“${header}”这一格，没有采用。`,
  notANumber: (line: string, header: string, text: string) =>
    `基础数据表：“${line}”的${header}写的是“${text}”，不是数，没有采用。`,
  otherFigure: (line: string, header: string, written: string, known: string) =>
    `基础数据表：“${line}”的${header}写的是${written}，账上或助手资料里是${known}，请核对。`,
  whole: '部门整体支出',
  /** What forms print their amounts in. */
  amountUnit: '万元',
  columns: {
    first: '一级指标',
    second: '二级指标',
    third: '三级指标',
    target: '年度指标值',
    actual: '实际完成值',
    pointsText: '分值',
    scoreText: '得分',
    reason: '偏差原因',
  },
  entries: {
    original: '年初预算数',
    adjusted: '全年预算数',
    spent: '全年执行数',
    expected: '预期目标',
    reached: '实际完成情况',
    score: '总分',
    grade: '等级',
    parts: '其中各项',
    executionScore: '预算执行率得分',
    rate: '执行率',
  },
} as const;

/** Headers of 基础数据表 whose figures are people, and what people write behind such a figure. */
export const BASICS = { counts: ['编制数', '实际在职人数'] as readonly string[], people: /人$/ } as const;
