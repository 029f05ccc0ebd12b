/** What the pane says of a second round. */
export const SECOND_ROUND = {
  open: '打开上一轮意见单…',
  openHint: '有上一轮的审核意见单（.xlsx）时，只列已改、未改、新错。',
  close: '不再比对',
  comparing: '正在与上一轮意见比对',
  heading: '与上一轮比对',
  none: '没有。',
  otherRules: '两轮的审核公式不同，已改或新错可能只因公式增减。',
} as const;

/** 已改 / 未改 / 新错 */
export const OUTCOME_TITLES = { open: '未改', fresh: '新错', mended: '已改' } as const;

/** Which letter it was, and when its check was made. */
export function previousRound(name: string, time: string): string {
  return `上一轮：${name}（${time} 检查）`;
}

/** By its number in the letter, so that both sides speak of the same one. */
export function opinionHead(index: number, place: string): string {
  return `第 ${index} 号：${place}`;
}

/** The unit's own words, told apart from ours. */
export function unitReply(text: string): string {
  return `单位回复：${text}`;
}
