import { DEFAULT_SWITCHES, type Numbering, type Template } from '../../language';
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
import { FUND_SPENDING, GENERAL_BUDGET, SOCIAL_INSURANCE, STATE_CAPITAL_SPENDING } from './sections/spending';

/** 一、（一）: a report has no parts above its sections. */
export const REPORT_NUMBERING: Numbering = ['#、', '（#）', '#、'];

/** 湖南's outline in nine parts: seen for the accounts of 2023 (a city's health commission); from when on is not known. */
export const EVALUATION_HUNAN_2021: Template = {
  id: 'evaluation-hunan-2021',
  title: '湖南 九部分（2021年度起）',
  edition: { region: '湖南', fromYear: 2021, toYear: Number.MAX_SAFE_INTEGER },
  documentTitle: '{单位}{年度}年度部门整体支出绩效自评报告',
  numbering: REPORT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    { id: 'profile', heading: '单位基本情况', sections: [DUTIES, INSTITUTION_SECTION, UNIT_SECTION, STAFF] },
    GENERAL_BUDGET,
    FUND_SPENDING,
    STATE_CAPITAL_SPENDING,
    SOCIAL_INSURANCE,
    {
      id: 'performance',
      heading: '部门整体支出绩效情况',
      sections: [
        EXECUTION,
        RESULTS,
        { id: 'projectFunds', heading: '项目资金情况', when: '项目资金', paragraphs: PROJECTS },
        { id: 'output', heading: '项目产出及效益', when: '项目产出', paragraphs: OUTPUT },
      ],
    },
    PROBLEM_SECTION,
    MEASURE_SECTION,
    OTHER_MATTERS,
  ],
};
