import { FORM_WORDS } from '../../../src/evaluation/forms/form-words';

const FORM = '甲项目';

it.each([
  [
    FORM_WORDS.total(FORM, '全年预算数', 1_234_500_000, 1_234_000_000),
    '全年预算数的资金总额1234.50万元不等于其中各项之和1234.00万元。',
  ],
  [
    FORM_WORDS.otherBook(FORM, '全年执行数', 500_000, 400_000),
    '全年执行数写的是0.50万元，账上或助手资料里是0.40万元，请核对口径或改正。',
  ],
  [FORM_WORDS.rate(FORM, 98, 97.5), '执行率写的是98%，按所写的资金应为97.50%。'],
  [FORM_WORDS.notANumber(FORM, '培训次数', '得分', '满分'), '“培训次数”的得分写的是“满分”，不是一个数，没有计算。'],
  [FORM_WORDS.otherTarget(FORM, '培训次数', '≥3次', ''), '“培训次数”没有写年度指标值，批复的是“≥3次”。'],
  [FORM_WORDS.otherTarget(FORM, '培训次数', '≥3次', '2次'), '“培训次数”的年度指标值写的是“2次”，批复的是“≥3次”。'],
  [FORM_WORDS.otherPoints(FORM, '培训次数', 10, 8), '“培训次数”的分值写的是8，批复的是10。'],
  [FORM_WORDS.otherLevels(FORM, '培训次数', '产出指标', '效益指标'), '“培训次数”列在效益指标下，批复的是产出指标。'],
  [FORM_WORDS.goalLeftOut(FORM, '培训次数'), '批复的指标“培训次数”没有列。'],
  [FORM_WORDS.notApproved(FORM, '培训次数'), '“培训次数”不在批复的绩效目标表里。'],
  [FORM_WORDS.executionAbove(FORM, 11), '预算执行率得分11超过10分。'],
  [FORM_WORDS.executionScore(FORM, 95.5, 9.55, 10), '执行率95.50%，得分应为9.55，写的是10。'],
  [FORM_WORDS.weights(FORM, 98), '各指标分值连同预算执行率10分合计98，应为100。'],
  [FORM_WORDS.executionReason(FORM, 80), '执行率80.00%低于90%，没有写偏差原因。'],
  [FORM_WORDS.scoreAbove(FORM, '培训次数', 12, 10), '“培训次数”得分12超过分值10。'],
  [FORM_WORDS.reason(FORM, '培训次数'), '“培训次数”没有得满分，没有写偏差原因。'],
  [FORM_WORDS.sum(FORM, 95, 94.5), '总分95不等于各项得分之和94.5。'],
  [FORM_WORDS.unknownGrade(FORM, '甲', ['优', '良']), '等级“甲”不在优、良之内。'],
  [FORM_WORDS.grade(FORM, 85, '良', '优'), '85分对应的等级是“良”，写的是“优”。'],
  [FORM_WORDS.wantedValues(FORM, 2, ['甲', '乙']), '2个指标的实际完成值待填（甲、乙），填好后把表读回。'],
  [FORM_WORDS.noEvidence(FORM, ['甲', '乙']), '佐证材料目录里没有“甲”、“乙”的材料。'],
])('of a 自评表: %s', (said, sentence) => {
  expect(said).toBe(`甲项目自评表：${sentence}`);
});

it.each([
  [
    FORM_WORDS.toldOtherwise(FORM, FORM_WORDS.told.grade, '优', '良'),
    '正文里甲项目的自评等级是优，文稿里的自评表写的是良，请核对，改成一致。',
  ],
  [
    FORM_WORDS.basicsOtherwise('在职人员', '编制数', '12', '13'),
    '正文里是12，文稿里的基础数据表“在职人员”的编制数写的是13，请核对，改成一致。',
  ],
  [FORM_WORDS.unreadForm('附表'), '“附表”没有认出表头（三级指标、指标值、得分等），这张表没有核对，请人工核对。'],
  [FORM_WORDS.strangeEvidence('照片', '甲'), '佐证材料目录：“照片”对应的指标“甲”不在各自评表里。'],
  [
    FORM_WORDS.otherFigure('在职人员', '编制数', '12', '13'),
    '基础数据表：“在职人员”的编制数写的是12，账上或助手资料里是13。',
  ],
  [FORM_WORDS.formTitle(2024, '甲项目'), '2024年度甲项目绩效自评表'],
  [FORM_WORDS.formTitle(null, '甲项目'), '甲项目绩效自评表'],
  [FORM_WORDS.basicTitle(2024), '2024年度部门整体支出绩效评价基础数据表'],
  [FORM_WORDS.basicTitle(null), '部门整体支出绩效评价基础数据表'],
  [FORM_WORDS.evidenceTitle(2024), '2024年度绩效自评佐证材料目录'],
  [FORM_WORDS.evidenceTitle(null), '绩效自评佐证材料目录'],
  [FORM_WORDS.projectSheet(3), '项目3自评表'],
  [FORM_WORDS.part('上级资金'), '其中：上级资金'],
])('%s', (said, words) => {
  expect(said).toBe(words);
});
