import { DEFAULT_SWITCHES, type Template } from '../../language';
import { REPORT_NUMBERING } from './hunan-2021';
import {
  EXECUTION,
  MEASURE_SECTION,
  OTHER_MATTERS,
  OUTPUT,
  PROBLEM_SECTION,
  PROJECTS,
  RESULTS,
} from './sections/performance';
import { DUTIES, INSTITUTION_SECTION, STAFF, UNIT_SECTION } from './sections/profile';
import { FUND_SPENDING, GENERAL_BUDGET, STATE_CAPITAL_SPENDING } from './sections/spending';

/** Where a province has no outline of its own here: 概况, money, results by project, 问题, 措施. */
export const EVALUATION_NATIONAL: Template = {
  id: 'evaluation-national',
  title: '通用',
  edition: { region: null, fromYear: 0, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度部门整体支出绩效自评报告',
  numbering: REPORT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    { id: 'profile', heading: '部门概况', sections: [DUTIES, INSTITUTION_SECTION, UNIT_SECTION, STAFF] },
    {
      ...GENERAL_BUDGET,
      id: 'spending',
      heading: '部门整体支出情况',
      sections: [
        ...(GENERAL_BUDGET.sections ?? []),
        { ...FUND_SPENDING, heading: '政府性基金预算支出情况' },
        { ...STATE_CAPITAL_SPENDING, heading: '国有资本经营预算支出情况' },
      ],
    },
    {
      id: 'performance',
      heading: '绩效目标完成情况',
      sections: [
        EXECUTION,
        RESULTS,
        { id: 'projectFunds', heading: '项目资金情况', paragraphs: PROJECTS },
        { id: 'output', heading: '项目产出及效益', paragraphs: OUTPUT },
      ],
    },
    {
      id: 'judgement',
      heading: '自评结论',
      paragraphs: [{ text: '部门整体支出绩效自评得分{部门整体支出自评得分}分，等级为“{部门整体支出自评等级}”。' }],
    },
    PROBLEM_SECTION,
    MEASURE_SECTION,
    OTHER_MATTERS,
  ],
};
