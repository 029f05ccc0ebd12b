/** What a part of a list goes by, right before its figure. */
const NAME = '[^，。；：、（）]{1,30}(?:（[^（）]*）[^，。；：、（）]{0,12}){0,4}';

/** Words that say that all of a sum is listed behind them. */
const ALL_OF_IT = [
  '具体(?:为|是|包括|有|情况如下|如下|分配为|用于|安排如下)：?',
  '分别(?:为|是)：?',
  '(?<!主要|还|也|均|不)包[括含]：?',
  '分[类款项期批乡镇区]{1,2}(?:来看|看|情况)?：',
  '明细(?:如下|为)?：',
  '(?<![主重]要|[再又还][^，。；]{0,2})用于',
  '分[为成][一二三四五六七八九十两]{1,2}[类款项期批个]{1}[^，。；：]{0,4}：',
];

/** What stands between a sum and the first part of a list that is all of it; what the list is said to be of in it. */
export const INTRODUCES = new RegExp(`^(?:：|（|[^]{0,60}?([^，。；：）]*)(?:${ALL_OF_IT.join('|')}))${NAME}$`);

/** What money is spent on in a sentence of its own, “支出用于A40万元、B45万元”: it is told of what goes by that name. */
export const OF_WHAT = /^[^]{0,60}[。；]([^，。；：）]*(?:支出|资金|经费|收入))(?:全部|均)?用于/;

/** What stands between two parts of a list, the sign that parts them in it: between two ； a name may hold 、. */
export const IN_A_ROW = new RegExp(
  `^(?:（[^（）]*）)?(?:，用于[^，。；]{1,40})?(?:([、，])${NAME}|(；)${NAME.replaceAll('、', '')})$`,
);

/** Words by which a list tells some of a sum only, or begins something else. */
export const MAY_BE_SOME =
  /其中|主要|重点|例如|比如|如：|等|不含|[（，]含|另外?|上年(?!度?(?:结转|结余))|年初(?!结转|结余)|比|较|同期|合计|小计|总计|共计|平均|最[高低大小多]|每|约|预计|计划/;

/** What may stand behind the last part, by the sign that parts them. */
export const LIST_ENDS: Readonly<Record<string, RegExp>> = {
  '、': /^(?:（[^（）]*）)?(?:[。；）]|，(?!另|其[余他]|剩余|余)|$)/,
  '，': /^(?:（[^（）]*）)?(?:[。；）]|$)/,
  '；': /^(?:（[^（）]*）)?(?:，用于[^，。；]{1,40})?(?:[。）]|$)/,
};

/** What the lists of both sides of one total are said to be of, and what that total goes by. */
export const SIDES = [/收入$/, /支出$/] as const;
export const BOTH_SIDES = /收支|收入、?支出|总计/;
