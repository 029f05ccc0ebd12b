import type { TemplateParagraph, TemplateSection } from '../../../language';

/** The four items of “三公”经费 in the order in which Hunan tells them. */
const ITEMS = ['因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行维护费'];

/** Two comparisons in one sentence: completion and its reason, then last year and its reason. */
function againstBudgetAndLastYear(item: string): TemplateParagraph {
  return {
    text: `${item}支出{写预算：${item}}，支出决算为{${item}}{完成：${item}}{差异：${item}}；{比上年：${item}｜支出决算}{因变动：${item}}。`,
  };
}

/** Shares are of 决算合计; where nothing was spent there is nothing to share. */
const SHARES: TemplateParagraph = {
  text: '{年度}年度“三公”经费财政拨款支出决算{若：“三公”经费}中，公务接待费支出{公务接待费}，占{占：公务接待费}；因公出国（境）费支出{因公出国（境）费}，占{占：因公出国（境）费}；公务用车购置及运行维护费支出{公务用车购置及运行维护费}，占{占：公务用车购置及运行维护费}{否则}为{“三公”经费}{完}。其中：',
};

/** Counts come from 附03 or from a person; a purpose is asked for only where money was spent. */
const ABROAD: TemplateParagraph = {
  text: '1、因公出国（境）费支出决算为{因公出国（境）费}，全年安排因公出国（境）团组{出国（境）团组数}，累计{出国（境）人次}{若：有 因公出国（境）费}，主要用于{出国（境）事由}{完}。',
};

/** Domestic visits only: 批次 and 人次 of foreign guests are counted apart. */
const RECEPTION: TemplateParagraph = {
  text: '2、公务接待费支出决算为{公务接待费}，全年接待国内来访{国内公务接待批次}、{国内公务接待人次}{若：有 公务接待费}，主要用于{公务接待事由}{完}。',
};

/** 购置 and 运行 under one number, as 用车小计 holds both; 保有量 is that of the last day of the year. */
const VEHICLES: TemplateParagraph = {
  text: '3、公务用车购置及运行维护费支出决算为{公务用车购置及运行维护费}，其中：公务用车购置费{公务用车购置费}，购置公务用车{公务用车购置数}；公务用车运行维护费{公务用车运行维护费}{若：有 公务用车运行维护费}，主要用于{公务用车用途}{完}。截至{年度}年12月31日，{本部门}由财政拨款负担费用的公务用车保有量为{公务用车保有量}。',
};

/** A hospital often carries these costs itself; the text must then say so. */
const HOSPITAL: TemplateParagraph = {
  text: '{若：医院}{若：非 “三公”经费}{自有资金负担“三公”经费情况}{完}{完}',
};

/** 七 in Hunan: the heading has followed the table's name since the accounts of 2022. */
export function threePublicSection(heading: string): TemplateSection {
  return {
    id: 'threePublic',
    heading,
    sections: [
      {
        id: 'threePublicTotal',
        heading: '“三公”经费财政拨款支出决算总体情况说明',
        paragraphs: [
          {
            text: '{年度}年度“三公”经费财政拨款支出{写预算：“三公”经费}，支出决算为{“三公”经费}{完成：“三公”经费}；{比上年：“三公”经费｜支出决算}。其中：',
          },
          // One paragraph an item, whether or not money was spent on it.
          ...ITEMS.map(againstBudgetAndLastYear),
        ],
      },
      {
        id: 'threePublicDetail',
        heading: '“三公”经费财政拨款支出决算具体情况说明',
        paragraphs: [SHARES, ABROAD, RECEPTION, VEHICLES, HOSPITAL],
      },
    ],
  };
}
