/** What the pane says whatever page is open; every Chinese word of it stands in this folder. */

export const PAGE_TITLES = {
  check: '检查',
  tables: '报表',
  narrative: '情况说明',
  proofread: '校对',
  pictures: '图示',
} as const;

/** Before the first check: what it does and does not do, in the order of the work. */
export const START = {
  title: '核对这本决算工作簿',
  lines: [
    '检查只读取单元格，不改动任何内容；数据不离开本机。',
    '先看“必改”：每一条说出哪一格可能错、填多少则全部平，点“定位”就到那一格。',
    '标记和核对结果点了才写；报送前点“删除助手痕迹”，一样不留。',
  ],
  run: '检查一致性',
  again: '重新检查',
} as const;

/** The steps of long work, as the progress card names them. */
export const PROGRESS = {
  reading: '正在读取工作簿',
  recognising: '正在识别报表',
  checking: '正在核对勾稽关系',
  marking: '正在标记',
  drafting: '正在起草',
  cancelled: '已取消，结果没有更新。',
} as const;

/** On buttons of more than one page. */
export const ACTIONS = {
  mark: '标记',
  clear: '清除标记',
  copy: '复制',
  cancel: '取消',
  filter: '筛选',
  clearFilter: '清除筛选',
  reveal: '显示并定位',
  dismiss: '关闭',
  goToTables: '去确认',
  assignTables: '去指定报表',
  removeTraces: '删除助手痕迹',
  autoCheck: '工作簿改动后自动重新检查',
} as const;

/** Outcomes and warnings above every page. */
export const BANNERS = {
  stale: '工作簿已改动，下面的结果可能已过期。',
  retry: '重试',
  noTable:
    '没有认出任何一张决算公开表，什么也没有核对。请看打开的是不是部门决算工作簿；是的话，请指定每张工作表是哪张报表。',
  copied: '已复制。',
  copyFailed: '浏览器不允许写入剪贴板，请选中文字后按 Ctrl+C。',
  cleared: '标记已全部清除。',
  nothingToMark: '没有需要标记的单元格。',
  noTraces: '工作簿里没有助手痕迹。',
  tracesRemoved: '助手痕迹已全部删除。',
} as const;

/** Puts the pane away. */
export const HIDE_PANE = '收起';

/** What screen readers call the pane and its tabs. */
export const PANE_LABEL = '决算助手';

/** By the clock of the machine. */
export function checkedWhen(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())} 的结果`;
}

/** Of checks and other things that are counted in 项. */
export function itemCount(count: number): string {
  return `${count} 项`;
}

/** Of places in the book or the text. */
export function placeCount(count: number): string {
  return `${count} 处`;
}

/** On the button below the first part of a long list. */
export function moreItems(left: number, next: number): string {
  return `还有 ${left} 条，再显示 ${next} 条`;
}

/** For failures that no host foresaw. */
export function unexpectedError(detail: string): string {
  return `程序没有做完这一步（${detail}）。工作簿没有改动；请重试，若再次出现请重新打开窗格。`;
}

/** What an empty cell shows where its value is told. */
export const EMPTY_VALUE = '空';

/** The unit in which the most 分 stand. */
export const LARGEST_UNIT = '万元';
