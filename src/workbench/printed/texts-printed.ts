/** Every Chinese word of the printed pages on show. */
export const PRINTED = {
  label: '印出来的页',
  previousPage: '上一页',
  nextPage: '下一页',
  smaller: '缩小',
  larger: '放大',
  walk: '逐处查看',
  previous: '上一处',
  next: '下一处',
  keys: '按 F8 到下一处，Shift+F8 到上一处。',
  hide: '收起原页',
  show: '显示原页',
  failed: '这一页画不出来；文字和表格照样核对，请用看 PDF 的程序打开原文件。',
  frame: '问题在这里',
} as const;

export function pageOf(page: number, count: number): string {
  return `第 ${page} 页，共 ${count} 页`;
}

export function drawing(page: number): string {
  return `正在画第 ${page} 页…`;
}

export function stepOf(at: number, count: number): string {
  return at === 0 ? `共 ${count} 处` : `第 ${at} 处，共 ${count} 处`;
}

export function pageLabel(page: number): string {
  return `第 ${page} 页，照原样`;
}
