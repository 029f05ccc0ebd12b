import type { TemplateSection } from '../../../language';

/** The terms that occur in the parts before. */
export const TERMS_PART: TemplateSection = {
  id: 'terms',
  heading: '名词解释',
  paragraphs: [{ each: '名词', text: '{序}.{名}：{释义}' }],
};

/** Names of the two 绩效 papers; the papers themselves are drafted and printed elsewhere. */
export const ATTACHMENTS: TemplateSection = {
  id: 'attachments',
  heading: '附件',
  paragraphs: [
    { text: '1.{单位}{年度}年度{部门}整体支出绩效自评报告' },
    { text: '2.{单位}{年度}年度{部门}整体支出绩效自评表' },
  ],
};
