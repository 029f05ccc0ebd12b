import type { TemplateSection } from '../../../language';

/** How section 五 calls its spending: by its budget, or as some provinces' forms do, which mean the same money. */
export type GeneralBudgetName = '一般公共预算财政拨款支出' | '财政拨款支出';

/** What a township hands on to its villages, told once more in one figure. */
const VILLAGES = '{若：有 对村级组织的补助}上述支出中，对村级组织的补助{对村级组织的补助}。{完}';

/** 五: 总体, 结构, 具体, one paragraph for every 项. */
export function generalBudget(name: GeneralBudgetName): TemplateSection {
  return {
    id: 'generalBudget',
    heading: '一般公共预算财政拨款支出决算情况说明',
    sections: [
      {
        id: 'generalBudgetTotal',
        heading: `${name}决算总体情况`,
        paragraphs: [
          {
            text: `{年度}年度一般公共预算财政拨款支出{一般公共预算支出}{若：本年支出合计}，占本年支出合计的{占：一般公共预算支出}{完}。{比上年：一般公共预算支出｜${name}}{因变动：一般公共预算支出｜，主要原因是}。{若：详写}其中：基本支出{一般公共预算基本支出}{若：一般公共预算支出}，占{占：一般公共预算基本支出}{完}；项目支出{一般公共预算项目支出}{若：一般公共预算支出}，占{占：一般公共预算项目支出}{完}。{完}`,
          },
        ],
      },
      {
        id: 'generalBudgetStructure',
        heading: `${name}决算结构情况`,
        paragraphs: [
          {
            text: '{年度}年度一般公共预算财政拨款支出{一般公共预算支出}{若：一般公共预算支出}，按功能分类主要用在以下方面：{每：一般公共预算类级科目｜；}{名}（类）{此项}，占{占：此项}{完}{完}。',
          },
        ],
      },
      {
        id: 'generalBudgetItems',
        heading: `${name}决算具体情况`,
        paragraphs: [
          {
            text: '{年度}年度一般公共预算财政拨款支出{写预算：一般公共预算支出}，支出决算为{一般公共预算支出}{完成：一般公共预算支出}{差异：一般公共预算支出}。{若：一般公共预算项级科目}其中：{完}',
          },
          {
            each: '一般公共预算项级科目',
            text: '{序}、{科目}。{若：逐项写预算}{写预算：此项}，支出决算为{此项}{完成：此项}{差异：此项}{否则}支出决算为{此项}{完}。',
          },
          // Told after the 项 that it is a part of.
          { when: '乡镇', text: VILLAGES },
        ],
      },
    ],
  };
}
