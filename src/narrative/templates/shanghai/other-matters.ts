import type { TemplateSection } from '../../../language';

/** 十 in Shanghai: how many projects had targets, were followed up and evaluated, and how they were graded. */
export const SHANGHAI_PERFORMANCE: TemplateSection = {
  id: 'performance',
  heading: '预算绩效管理情况',
  paragraphs: [
    {
      text: '{单位}{年度}年度预算绩效管理工作开展情况如下：{绩效管理工作}。编报绩效目标的{年度}年度项目{绩效目标项目数}，涉及预算金额{绩效目标金额}；绩效跟踪的{年度}年度项目{绩效跟踪项目数}，涉及预算金额{绩效跟踪金额}；绩效自评的{年度}年度项目{绩效自评项目数}，涉及预算金额{绩效自评金额}，平均得分{项目自评平均得分}分（评级为“优”的{评级优项目数}，“良”的{评级良项目数}，“合格”的{评级合格项目数}，“不合格”的{评级不合格项目数}）。绩效自评中发现问题{自评发现问题数}，其中已整改{已整改问题数}，正在整改{正在整改问题数}。',
    },
  ],
};

/** Money by contract, then what was set aside for small businesses and what they won; no shares. */
export const SHANGHAI_PROCUREMENT: TemplateSection = {
  id: 'procurement',
  heading: '政府采购支出情况',
  paragraphs: [
    {
      text: '{单位}{年度}年度政府采购金额（以合同签订为准）为{政府采购支出总额}，其中：货物采购金额{政府采购货物支出}、工程采购金额{政府采购工程支出}、服务采购金额{政府采购服务支出}。',
    },
    {
      text: '面向中小企业预留政府采购项目预算金额{中小企业预留预算金额}，面向小微企业预留政府采购项目预算金额{小微企业预留预算金额}。预留给中小企业的项目中，中小企业供应商成交{预留项目中小企业成交金额}；预留给小微企业的项目中，小微企业供应商成交{预留项目小微企业成交金额}；其他项目中，中小企业供应商成交{其他项目中小企业成交金额}。',
    },
  ],
};
