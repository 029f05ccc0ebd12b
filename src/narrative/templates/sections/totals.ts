import type { TemplateSection } from '../../../language';

/**
 * 一 to 四: the totals and what they are made of. Where 事业单位 are in the book, what surplus was used and shared out is
 * told too.
 */
export const GRAND_TOTAL: TemplateSection = {
  id: 'grandTotal',
  heading: '收入支出决算总体情况说明',
  paragraphs: [
    {
      text: '{年度}年度收入、支出总计均为{收支总计}。{比上年：收支总计｜收支总计}{因变动：收支总计｜，主要原因是}。{若：有 使用非财政拨款结余}收入总计中，{所用结余}{使用非财政拨款结余}。{完}{若：有 结余分配}支出总计中，结余分配{结余分配}。{完}{若：详写}收入总计中，年初结转和结余{年初结转和结余}；支出总计中，年末结转和结余{年末结转和结余}。{完}',
    },
  ],
};

/** Shares are of 本年收入合计, without opening balances. 教育收费 and 非同级财政拨款 are parts of a line before and told after it. */
export const INCOME: TemplateSection = {
  id: 'income',
  heading: '收入决算情况说明',
  paragraphs: [
    {
      text: '{年度}年度收入合计{本年收入合计}{若：本年收入合计}，其中：{每：收入来源｜；}{名}{此项}，占{占：此项}{完}{完}。{若：详写}{比上年：本年收入合计｜收入合计}{因变动：本年收入合计}{若：本年收入合计}。其中：{每：收入来源｜；}{名}{比上年：此项}{完}{完}。{完}',
    },
    { when: '有 教育收费', text: '事业收入中，教育收费（财政专户管理资金）{教育收费}，占收入合计的{占：教育收费}。' },
    { when: '学校', text: '{若：有 其他收入}其他收入中，非同级财政拨款{非同级财政拨款}。{完}' },
  ],
};

/** Shares are of 本年支出合计. */
export const EXPENDITURE_SECTION: TemplateSection = {
  id: 'expenditure',
  heading: '支出决算情况说明',
  paragraphs: [
    {
      text: '{年度}年度支出合计{本年支出合计}{若：本年支出合计}，其中：{每：支出构成｜；}{名}{此项}，占{占：此项}{完}{完}。{若：详写}{比上年：本年支出合计｜支出合计}{因变动：本年支出合计}{若：本年支出合计}。其中：{每：支出构成｜；}{名}{比上年：此项}{完}{完}。{完}',
    },
  ],
};

/** 总计 includes the opening balance, so it may exceed the year's income; the longer wording tells both. */
export const FISCAL_TOTAL: TemplateSection = {
  id: 'fiscalTotal',
  heading: '财政拨款收入支出决算总体情况说明',
  paragraphs: [
    {
      text: '{年度}年度财政拨款收入、支出总计均为{财政拨款收支总计}。{比上年：财政拨款收支总计｜财政拨款收支总计}{因变动：财政拨款收支总计｜，主要原因是}。{若：详写}其中：财政拨款本年收入{财政拨款本年收入}，{比上年：财政拨款本年收入}；财政拨款本年支出{财政拨款本年支出}{若：本年支出合计}，占本年支出合计的{占：财政拨款本年支出}{完}，{比上年：财政拨款本年支出}。{完}',
    },
  ],
};
