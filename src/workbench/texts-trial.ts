/** Every Chinese word of figures on trial, around the pane. */

export const FILE_TRIAL = {
  toggle: '试改',
  hint: '只是试算，不改原文件',
  region: '试算',
  how: '试改已打开：选中数字格，按 F2 或直接输入，按 Delete 清空。只是试算，不改原文件。',
  list: '清单',
  takeBack: '还原',
  takeBackAll: '全部还原',
  copy: '复制清单',
  editor: '试改为',
  saveTitle: '副本要不要带上试算的数？',
  saveOriginal: '不带（原数）',
  saveTrial: '带上试算的数',
  saveCancel: '取消',
} as const;

/** Says above the sheet that its figures are not the file's. */
export function trialCount(count: number): string {
  return `试算中：改了 ${count} 格，下面和右边都按试算的数；原文件没有改动。`;
}

/** What either answer puts into the copy. */
export function saveQuestion(count: number): string {
  return `现在有 ${count} 格是试算的数。不带：副本里是原来的数，标记也按原来的数。带上：这些格和随之重算的公式写成试算的数，文件名注明“试算”。`;
}

/** Told on the cell, with what the file holds. */
export function triedCell(before: string): string {
  return `试改的数，原为 ${before}`;
}

/** The same for a result that only follows. */
export function followingCell(before: string): string {
  return `随试改重新计算，原为 ${before}`;
}

/** Names a button by its cell. */
export function takeBackCell(name: string): string {
  return `${FILE_TRIAL.takeBack}：${name}`;
}
