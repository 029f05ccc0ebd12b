import { DEFAULT_SWITCHES, type Template } from '../../language';
import { REPORT_NUMBERING } from './hunan-2021';
import { ACHIEVEMENTS, MEASURES, OTHER_MATTERS, OUTPUT, PROBLEM_PARAGRAPHS, PROJECTS } from './sections/performance';
import { DUTIES, ORGANISATION, POSTS } from './sections/profile';
import { INDICATOR_SECTION, THREE_PUBLIC_SPENDING } from './sections/spending';

/** The condition under which figures of 本级 may be told; without it the sections only ask for 本级's book. */
const OWN = '有本级账';

/**
 * 湖南's older outline, seen for the accounts of 2020 (a county's health bureau): it tells 基本支出 and “三公”经费 of 本级
 * alone, and 项目支出 by whose money it is. The original leaves out 五; 问题 stand there.
 */
export const HUNAN_2017: Template = {
  id: 'evaluation-hunan-2017',
  title: '湖南 旧提纲（2020年度及以前）',
  edition: { region: '湖南', fromYear: 0, toYear: 2020 },
  scope: 'ownLevel',
  documentTitle: '{单位}{年度}年度部门整体支出绩效自评报告',
  numbering: REPORT_NUMBERING,
  switches: DEFAULT_SWITCHES,
  parts: [
    {
      id: 'profile',
      heading: '部门概况',
      sections: [
        { id: 'general', heading: '部门基本情况', paragraphs: [{ each: '部门基本情况', text: '{名}' }] },
        ORGANISATION,
        POSTS,
        { ...DUTIES, heading: '部门职能职责' },
      ],
    },
    {
      id: 'basic',
      heading: '基本支出情况',
      paragraphs: [
        {
          when: OWN,
          text: '{年度}年度{单位}基本支出{一般公共预算基本支出合计}{若：一般公共预算基本支出合计}，其中：{每：基本支出经济分类｜；}{名}{此项}，占{占：此项}{完}{完}。',
        },
        { each: '本级账', text: '{名}' },
      ],
    },
    { id: 'project', heading: '项目支出情况', paragraphs: PROJECTS },
    {
      id: 'performance',
      heading: '部门整体支出绩效情况',
      sections: [
        {
          id: 'basicPerformance',
          heading: '基本支出绩效情况',
          paragraphs: [
            { when: OWN, text: '机关运行保障方面：{比上年：一般公共预算基本支出合计｜基本支出}。' },
            { when: OWN, text: `机关厉行节约方面：${THREE_PUBLIC_SPENDING.text}` },
            { when: OWN, text: `预算执行方面：${INDICATOR_SECTION.text}` },
            { each: '本级账', text: '{名}' },
          ],
        },
        { id: 'results', heading: '项目支出绩效情况', paragraphs: ACHIEVEMENTS },
        { id: 'output', heading: '项目产出及效益情况', paragraphs: OUTPUT },
      ],
    },
    {
      id: 'problems',
      heading: '存在的问题及改进措施',
      paragraphs: [
        ...PROBLEM_PARAGRAPHS.map((paragraph, index) => (index === 0 ? { ...paragraph, when: OWN } : paragraph)),
        ...MEASURES,
      ],
    },
    {
      id: 'judgement',
      heading: '综合评价',
      paragraphs: [
        { each: '综合评价', text: '{名}' },
        { text: '部门整体支出绩效自评得分{部门整体支出自评得分}分，等级为“{部门整体支出自评等级}”。' },
      ],
    },
    OTHER_MATTERS,
  ],
};
