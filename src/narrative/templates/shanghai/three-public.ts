import type { TemplateParagraph, TemplateSection } from '../../../language';

/** Three here: 购置 and 运行 are told inside 用车. */
const ITEMS = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];

/** One clause an item, joined as one sentence. */
function each(clause: (item: string) => string): string {
  return ITEMS.map(clause).join('；');
}

/** A budget of 0 has no rate of completion; the words after ｜ are said in its place. */
const AGAINST_BUDGET: TemplateParagraph = {
  text: `“三公”经费财政拨款支出{写预算：“三公”经费}，支出决算为{“三公”经费}{完成：“三公”经费}，其中：${each(
    (item) => `${item}支出决算为{${item}}{完成：${item}｜预算为0，}`,
  )}。{年度}年度“三公”经费支出{差异：“三公”经费｜}。`,
};

const AGAINST_LAST_YEAR: TemplateParagraph = {
  text: `{比上年：“三公”经费｜“三公”经费财政拨款支出决算数}{因变动：“三公”经费}。其中：${each(
    (item) => `{比上年：${item}｜${item}支出决算}{因变动：${item}}`,
  )}。`,
};

const SHARES: TemplateParagraph = {
  text: `“三公”经费财政拨款支出决算{若：“三公”经费}中，${each(
    (item) => `${item}支出决算{${item}}，占{占：${item}}`,
  )}{否则}为{“三公”经费}{完}。具体情况如下：`,
};

/** Foreign guests are a part of domestic reception in Shanghai's wording, told in brackets behind it. */
const DETAILS: readonly TemplateParagraph[] = [
  {
    text: '1、因公出国（境）费支出{因公出国（境）费}。全年安排因公出国（境）团组{出国（境）团组数}、累计{出国（境）人次}{若：有 因公出国（境）费}，主要用于{出国（境）事由}{完}。',
  },
  {
    text: '2、公务用车购置及运行维护费支出{公务用车购置及运行维护费}。其中：公务用车购置支出{公务用车购置费}，购置公务用车{公务用车购置数}；公务用车运行维护支出{公务用车运行维护费}{若：有 公务用车运行维护费}，主要用于{公务用车用途}{完}。截至{年度}年12月31日，{单位}{若：部门口径}所属各预算单位{完}由财政拨款负担费用的公务用车保有量为{公务用车保有量}。',
  },
  {
    text: '3、公务接待费支出{公务接待费}。其中：国内公务接待支出{国内公务接待费}（含外宾接待支出{外事接待费}），接待{国内公务接待批次}、{国内公务接待人次}，其中接待外宾{外事接待批次}、{外事接待人次}{若：有 公务接待费}，主要用于{公务接待事由}{完}。',
  },
];

/** 七 in Shanghai: totals against budget, totals against last year, then the three items with their counts. */
export const SHANGHAI_THREE_PUBLIC: TemplateSection = {
  id: 'threePublic',
  heading: '财政拨款“三公”经费支出决算情况说明',
  sections: [
    {
      id: 'threePublicTotal',
      heading: '“三公”经费财政拨款支出决算总体情况说明',
      paragraphs: [AGAINST_BUDGET, AGAINST_LAST_YEAR],
    },
    {
      id: 'threePublicDetail',
      heading: '“三公”经费财政拨款支出决算具体情况说明',
      paragraphs: [SHARES, ...DETAILS],
    },
  ],
};
