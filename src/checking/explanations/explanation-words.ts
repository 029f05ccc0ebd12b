/** What 出错说明 says by itself: facts; the reason is the user's. */
const BLANK = '〔请写明原因〕';

export const EXPLANATION_WORDS = {
  blank: BLANK,
  figure: (name: string, value: string) => `${name} ${value}`,
  more: (count: number) => `等 ${count} 个数`,
  difference: (amount: string) => `，相差 ${amount}`,
  draft: (title: string, figures: string) => `未满足“${title}”：${figures}。原因：${BLANK}`,
  states: {
    open: '待说明',
    reopened: '数字已变，请重新说明',
    explained: '已说明',
    idle: '现已成立或本工作簿没有',
    text: '校对：不是错误',
  },
} as const;
