import type { TemplateSection } from '../../../language';

/** 基本支出 and 项目支出 of all funds, told one by one below 支出, where a province tells them there. */
export const BASIC_AND_PROJECT: readonly TemplateSection[] = ['基本支出', '项目支出'].map((name, index) => ({
  id: index === 0 ? 'basicOfAllFunds' : 'projectOfAllFunds',
  heading: `${name}情况`,
  paragraphs: [
    {
      text: `{年度}年度${name}{${name}}{若：本年支出合计}，占支出合计的{占：${name}}{完}。{比上年：${name}｜${name}}{因变动：${name}}。`,
    },
  ],
}));
