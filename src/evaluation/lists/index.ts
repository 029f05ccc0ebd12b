import { typedList, type List } from '../../language';
import { INDICATOR_LIST } from './indicators';
import { PROBLEM_CANDIDATES } from './problems';
import { PROJECT_FUNDS, PROJECT_OUTPUT, PROJECT_TOTAL } from './projects';
import { BASIC_STRUCTURE, PROJECT_STRUCTURE } from './structure';
import { ACHIEVEMENT_AMOUNTS, paragraphList } from './typed';

/** The paper in which a unit finds what these paragraphs ask for. */
const SUMMARY = '年度工作总结';

/** The lists that sentences of a 绩效自评报告 may go through; 内设机构 and 决算单位 share their entries with 情况说明. */
export const EVALUATION_LISTS: readonly List[] = [
  BASIC_STRUCTURE,
  PROJECT_STRUCTURE,
  INDICATOR_LIST,
  PROJECT_FUNDS,
  PROJECT_TOTAL,
  PROJECT_OUTPUT,
  PROBLEM_CANDIDATES,
  ACHIEVEMENT_AMOUNTS,
  typedList('内设机构', 'list/institutions', '内设机构名单，一行一个，见“三定”规定'),
  typedList('决算单位', 'list/units', '所属单位名单，一行一个（没有下属单位的填“无”）'),
  paragraphList('主要职责', 'duties', '主要职责，见“三定”规定或上年自评报告'),
  paragraphList('部门基本情况', 'profile', '部门基本情况，见机构改革文件或上年自评报告'),
  paragraphList('主要成绩', 'achievements', `主要成绩，见${SUMMARY}；一个方面一段，其中的金额写明单位`),
  paragraphList('其他问题', 'problems', `其他问题及原因，见${SUMMARY}、审计和检查意见；一条一段（没有的填“无”）`),
  paragraphList('改进措施', 'measures', '改进措施，见整改计划；一条一段'),
  paragraphList('其他情况', 'otherMatters', '其他需要说明的情况（没有的填“无”）'),
  paragraphList('综合评价', 'overallJudgement', `综合评价，见${SUMMARY}`),
  paragraphList(
    '社会保险基金',
    'socialInsurance',
    '社会保险基金预算支出情况，部门决算表里没有，请本人确认（没有的填“无”）',
  ),
];
