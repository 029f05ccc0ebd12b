import { generalBudget } from '../sections/general-budget';
import type { TemplateSection } from '../../../language';

/** Its first two parts are the same; the third is replaced. */
const COMMON = generalBudget('一般公共预算财政拨款支出');

/** 五 in Shanghai: also what each 项 was used for. */
export const SHANGHAI_GENERAL_BUDGET: TemplateSection = {
  ...COMMON,
  sections: [
    ...(COMMON.sections ?? []).slice(0, 2),
    {
      id: 'generalBudgetItems',
      heading: '一般公共预算财政拨款支出决算具体情况',
      paragraphs: [
        {
          text: '一般公共预算财政拨款支出{写预算：一般公共预算支出}，支出决算为{一般公共预算支出}{完成：一般公共预算支出}{差异：一般公共预算支出}。{若：一般公共预算项级科目}其中：{完}',
        },
        {
          each: '一般公共预算项级科目',
          text: '{序}、{科目}。主要用于：{用途：此项}。{写预算：此项}，支出决算为{此项}{完成：此项}{差异：此项}。',
        },
      ],
    },
  ],
};
