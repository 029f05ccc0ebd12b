import type { TemplateParagraph, TemplateSection } from '../../../language';

/** Said, not left out: that there was no fund has to be published too. */
const NO_FUND: TemplateParagraph = {
  when: '非 基金收支',
  text: '{单位}{年度}年度无政府性基金预算财政拨款收入和支出。',
};

/** The same for 国有资本经营. */
const NO_STATE_CAPITAL: TemplateParagraph = {
  when: '非 国资收支',
  text: '{单位}{年度}年度无国有资本经营预算财政拨款收入和支出。',
};

/** One paragraph an entry of the list; {此项} is the amount of the entry. */
function items(list: string, when: string): TemplateParagraph {
  return { when, each: list, text: '{序}、{科目}。{写预算：此项}，支出决算为{此项}{完成：此项}{差异：此项}。' };
}

/** Balances, income and expenditure in one sentence, then each 项; or that there was none. */
export const FUND_SECTION: TemplateSection = {
  id: 'governmentFund',
  heading: '政府性基金预算财政拨款收入支出决算情况说明',
  paragraphs: [
    {
      when: '基金收支',
      text: '{年度}年度政府性基金预算财政拨款年初结转和结余{基金年初结转和结余}，本年收入{基金本年收入}，本年支出{基金本年支出}（基本支出{基金基本支出}，项目支出{基金项目支出}），年末结转和结余{基金年末结转和结余}。{若：基金项级科目}具体情况如下：{完}',
    },
    items('基金项级科目', '基金收支'),
    NO_FUND,
  ],
};

/** The national table tells expenditure only, so balances are told where the table has them. */
export const STATE_CAPITAL: TemplateSection = {
  id: 'stateCapital',
  heading: '国有资本经营预算财政拨款支出决算情况说明',
  paragraphs: [
    {
      when: '国资收支',
      text: '{年度}年度国有资本经营预算财政拨款{若：知 国资年初结转和结余}年初结转和结余{国资年初结转和结余}，{完}{若：知 国资本年收入}本年收入{国资本年收入}，{完}本年支出{国资本年支出}（基本支出{国资基本支出}，项目支出{国资项目支出}）{若：知 国资年末结转和结余}，年末结转和结余{国资年末结转和结余}{完}。{若：国资项级科目}具体情况如下：{完}',
    },
    items('国资项级科目', '国资收支'),
    NO_STATE_CAPITAL,
  ],
};
