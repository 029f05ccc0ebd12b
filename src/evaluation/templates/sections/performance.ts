import type { TemplateSection } from '../../../language';
import { INDICATOR_SECTION, THREE_PUBLIC_SPENDING } from './spending';

/** What was achieved, in the unit's words, and the amounts that these tell. */
export const ACHIEVEMENTS: NonNullable<TemplateSection['paragraphs']> = [
  { each: '主要成绩', text: '{名}' },
  { text: '{若：成绩金额}上述成绩涉及的金额：{每：成绩金额｜；}{名}{此项}{完}。{完}' },
];

/** What the figures say of the year's execution, before the unit's own words. */
export const EXECUTION: TemplateSection = {
  id: 'execution',
  heading: '预算执行情况',
  paragraphs: [INDICATOR_SECTION, THREE_PUBLIC_SPENDING],
};

export const RESULTS: TemplateSection = { id: 'results', heading: '主要成绩', paragraphs: ACHIEVEMENTS };

/** Each project's money by level, and all of it where it can be told. */
export const PROJECTS: NonNullable<TemplateSection['paragraphs']> = [
  { each: '项目资金', text: '{序}、{名}：{资金}。主要用于{用途}。' },
  { each: '项目资金合计', text: '{合计}。' },
];

/** Plan and outcome of each project, one paragraph each. */
export const OUTPUT: NonNullable<TemplateSection['paragraphs']> = [
  { each: '项目产出', text: '{序}、{名}：{产出}。{效益}。' },
];

/** What the figures show comes first, for its cause to be told. */
export const PROBLEM_PARAGRAPHS: NonNullable<TemplateSection['paragraphs']> = [
  { each: '问题线索', text: '{事实}。原因：{原因}。' },
  { each: '其他问题', text: '{名}' },
];

export const MEASURES: NonNullable<TemplateSection['paragraphs']> = [{ each: '改进措施', text: '{名}' }];

export const PROBLEM_SECTION: TemplateSection = {
  id: 'problems',
  heading: '存在的问题及原因分析',
  paragraphs: PROBLEM_PARAGRAPHS,
};

export const MEASURE_SECTION: TemplateSection = { id: 'measures', heading: '下一步改进措施', paragraphs: MEASURES };

/** Owed even where there is nothing: “无” is the unit's to write. */
export const OTHER_MATTERS: TemplateSection = {
  id: 'otherMatters',
  heading: '其他需要说明的情况',
  paragraphs: [{ each: '其他情况', text: '{名}' }],
};
