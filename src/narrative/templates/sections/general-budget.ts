import type { TemplateSection } from '../template';

/** 五: 总体, 结构, 具体, one paragraph for every 项. */
export const GENERAL_BUDGET: TemplateSection = {
  id: 'generalBudget',
  heading: '一般公共预算财政拨款支出决算情况说明',
  sections: [
    {
      id: 'generalBudgetTotal',
      heading: '财政拨款支出决算总体情况',
      paragraphs: [
        {
          text: '{年度}年度一般公共预算财政拨款支出{一般公共预算支出}{若：本年支出合计}，占本年支出合计的{占：一般公共预算支出}{完}。{比上年：一般公共预算支出｜财政拨款支出}{因变动：一般公共预算支出｜，主要原因是}。',
        },
      ],
    },
    {
      id: 'generalBudgetStructure',
      heading: '财政拨款支出决算结构情况',
      paragraphs: [
        {
          text: '{年度}年度一般公共预算财政拨款支出{一般公共预算支出}{若：一般公共预算支出}，按功能分类主要用在以下方面：{每：一般公共预算类级科目｜；}{名}（类）{此项}，占{占：此项}{完}{完}。',
        },
      ],
    },
    {
      id: 'generalBudgetItems',
      heading: '财政拨款支出决算具体情况',
      paragraphs: [
        {
          text: '{年度}年度一般公共预算财政拨款支出年初预算为{预算：一般公共预算支出}，支出决算为{一般公共预算支出}{完成：一般公共预算支出}{差异：一般公共预算支出}。{若：一般公共预算项级科目}具体到科目：{完}',
        },
        {
          each: '一般公共预算项级科目',
          text: '{序}、{科目}。年初预算为{预算：此项}，支出决算为{此项}{完成：此项}{差异：此项}。',
        },
      ],
    },
  ],
};
