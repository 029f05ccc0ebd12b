import type { TemplateSection } from '../../../language';

/** 六: 人员经费 and 公用经费, with the 款 that are not nil. */
export const BASIC_SECTION: TemplateSection = {
  id: 'basic',
  heading: '一般公共预算财政拨款基本支出决算情况说明',
  paragraphs: [
    {
      text: '{年度}年度一般公共预算财政拨款基本支出{一般公共预算基本支出合计}{若：一般公共预算基本支出合计}，其中：{完}',
    },
    {
      when: '一般公共预算基本支出合计',
      text: '人员经费{人员经费}，占基本支出的{占：人员经费}{若：人员经费款级科目}，主要包括：{每：人员经费款级科目｜、}{名}{完}{完}。',
    },
    {
      when: '一般公共预算基本支出合计',
      text: '公用经费{公用经费}，占基本支出的{占：公用经费}{若：公用经费款级科目}，主要包括：{每：公用经费款级科目｜、}{名}{完}{完}。',
    },
  ],
};
