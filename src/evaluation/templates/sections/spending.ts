import type { TemplateParagraph, TemplateSection } from '../../../language';

/** 一般公共预算 in all, then 基本支出 by economy down to 款 and 项目支出 by function. */
export const GENERAL_BUDGET: TemplateSection = {
  id: 'generalBudget',
  heading: '一般公共预算支出情况',
  paragraphs: [
    {
      text: '{年度}年度一般公共预算财政拨款支出{一般公共预算支出}{若：一般公共预算支出}，其中：基本支出{一般公共预算基本支出}，占{占：一般公共预算基本支出}；项目支出{一般公共预算项目支出}，占{占：一般公共预算项目支出}{完}。{比上年：一般公共预算支出｜支出}。',
    },
  ],
  sections: [
    {
      id: 'basic',
      heading: '基本支出情况',
      paragraphs: [
        {
          text: '{年度}年度一般公共预算财政拨款基本支出{一般公共预算基本支出合计}{若：一般公共预算基本支出合计}，其中：人员经费{人员经费}，占基本支出的{占：人员经费}；公用经费{公用经费}，占基本支出的{占：公用经费}{完}。{比上年：一般公共预算基本支出合计｜基本支出}。',
        },
        {
          each: '基本支出经济分类',
          text: '{序}、{名}{此项}，占基本支出的{占：此项}{其中款级}。{比上年：此项}。',
        },
      ],
    },
    {
      id: 'project',
      heading: '项目支出情况',
      paragraphs: [
        {
          when: '项目支出款级科目',
          text: '{年度}年度一般公共预算财政拨款项目支出按功能分类科目（款）列示，共{数：项目支出款级科目}个科目：{每：项目支出款级科目｜；}{名}{此项}，占{占：此项}{完}。{比上年：一般公共预算项目支出｜项目支出}。',
        },
        { when: '非 项目支出款级科目', text: '{单位}{年度}年度没有一般公共预算财政拨款项目支出。' },
      ],
    },
  ],
};

/** “无” stands only where the tables say that there was no money. */
export const FUND_SPENDING: TemplateSection = {
  id: 'governmentFund',
  heading: '政府性基金预算支出情况',
  paragraphs: [
    {
      when: '基金收支',
      text: '{年度}年度政府性基金预算财政拨款年初结转和结余{基金年初结转和结余}，本年收入{基金本年收入}，本年支出{基金本年支出}（基本支出{基金基本支出}，项目支出{基金项目支出}），年末结转和结余{基金年末结转和结余}。',
    },
    { when: '非 基金收支', text: '无' },
  ],
};

/** Expenditure only: the national table has no balances. */
export const STATE_CAPITAL_SPENDING: TemplateSection = {
  id: 'stateCapital',
  heading: '国有资本经营预算支出情况',
  paragraphs: [
    {
      when: '国资收支',
      text: '{年度}年度国有资本经营预算财政拨款本年支出{国资本年支出}（基本支出{国资基本支出}，项目支出{国资项目支出}）。',
    },
    { when: '非 国资收支', text: '无' },
  ],
};

/** No table of a department holds it: “无” has to be confirmed by a person. */
export const SOCIAL_INSURANCE: TemplateSection = {
  id: 'socialInsurance',
  heading: '社会保险基金预算支出情况',
  paragraphs: [{ each: '社会保险基金', text: '{名}' }],
};

/** One sentence of all indicators that can be told. */
export const INDICATOR_SECTION: TemplateParagraph = {
  text: '{每：绩效指标｜；}{名}为{值}{完}。',
};

/** 决算 and its items against the budget and last year. */
export const THREE_PUBLIC_SPENDING: TemplateParagraph = {
  text: '{年度}年度“三公”经费支出决算{“三公”经费}{若：“三公”经费}，其中：因公出国（境）费{因公出国（境）费}，公务接待费{公务接待费}，公务用车购置及运行维护费{公务用车购置及运行维护费}（公务用车购置费{公务用车购置费}，公务用车运行维护费{公务用车运行维护费}）{完}。“三公”经费预算{预算：“三公”经费}{完成：“三公”经费}；{比预算：“三公”经费｜支出}；{比上年：“三公”经费｜支出}。',
};
