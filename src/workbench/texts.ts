import type { MarkKind } from '../host/host';
import type { Visibility } from '../model';

/** Every Chinese word of the page around the pane. */

export const PRODUCT = '决算助手';
/** In the header all the time: it is the first thing people ask. */
export const PROMISE = '文件只在本机打开，不上传';

/** On the buttons that stand above every page. */
export const HEADER = {
  open: '打开工作簿…',
  samples: '打开示例',
  save: '保存副本',
  books: '已打开的工作簿',
  dismiss: '关闭',
} as const;

/** Before a book is open: what can be opened, and in which ways. */
export const EMPTY = {
  title: '打开一本决算工作簿',
  body: '点上面的“打开工作簿…”，或把文件拖到这里（.xlsx、.xls、.pdf）。',
  ways: [
    '一个单位分成几个文件的：一次选齐，合成一套。',
    '许多单位的：点“打开文件夹…”，逐个核对，排成清单。',
    '只想看看：点“打开示例”。',
  ],
  promise: '原文件不会被改动，也不上传。',
  opening: '正在打开',
} as const;

/** While a file is read. */
export const OPENING_FILE = { stop: '停止', stopped: '已停止打开。' } as const;

export const SAMPLE = '示例';

/** For somebody who has opened the page for the first time. */
export const SAMPLE_NOTE =
  '现在打开的是示例，可以随便试。核对自己的：点“打开工作簿…”，或把文件拖进来；一个单位分成几个文件的，一次选齐。';

/** Over the page while files hang above it. */
export const DROP_HINT = '松开即打开';

/** Before a book goes with work that no file holds. */
export const CLOSE = { title: '关闭这本工作簿？', keep: '先不关闭', yes: '关闭' } as const;

/** Says what would be lost, and that the original is safe. */
export function closeQuestion(name: string): string {
  return `“${name}”里有标记、试改或填写的内容还没有保存，关闭后就没有了；原文件不受影响。`;
}

/** A file that is locked. */
export const PASSWORD = { title: '打开密码', open: '打开', giveUp: '不打开' } as const;

/** Says as well what becomes of the password, and that it takes a few seconds. */
export function passwordPrompt({ name, isWrong }: { readonly name: string; readonly isWrong: boolean }): string {
  const again = isWrong ? '密码不对，请再输一次。' : '请输入密码。';
  return `“${name}”设有打开密码，${again}密码只在本页打开这本工作簿时用，不保存；核对密码要几秒钟。`;
}

/** What screen readers call the parts of the sheet. */
export const GRID = {
  sheets: '工作表',
  address: '单元格',
  content: '内容',
  divider: '调整窗格宽度',
} as const;

/** Behind the name of a sheet; hidden sheets are on show here, so that nothing is checked unseen. */
export const VISIBILITY_MARKS: Readonly<Record<Visibility, string | null>> = {
  visible: null,
  hidden: '（隐藏）',
  veryHidden: '（深度隐藏）',
};

/** Told on the cell, for the colour alone says nothing to those who cannot tell it. */
export const MARK_TITLES: Readonly<Record<MarkKind, string>> = {
  error: '标记：不平',
  warning: '标记：核实',
  suspect: '标记：疑点（可能）',
};

/** Of the dot on a sheet's tab. */
export const SHEET_HAS_MARKS = '有标记';

/** Files of a table each that were chosen together. */
export const SET = {
  named: (first: string, count: number) => (count === 1 ? `“${first}”` : `“${first}”等 ${count} 个文件`),
  noSheet: '这是由几个分表文件合成的一套，没有一个文件可以放核对结果。请改用一本完整的工作簿。',
  sheetGone: (name: string) => `这一套里没有工作表“${name}”。请重新检查。`,
} as const;

/** Data of a workbook, without the workbook. */
export const KEPT_ALONE = '这是助手资料，不是决算工作簿；请和它的工作簿一起打开。';

/** Names the grid by its sheet. */
export function gridLabel(sheet: string): string {
  return `工作表“${sheet}”的内容`;
}

/** While a file is read, which may take seconds. */
export function opening(name: string): string {
  return `${EMPTY.opening}“${name}”`;
}

/** A file that did not open, with the host's own sentence, which mostly begins with the file. */
export function notOpened(name: string, reason: string): string {
  return reason.startsWith(`“${name}”`) ? `没有打开：${reason}` : `“${name}”没有打开：${reason}`;
}

/** The page was copied without its samples. */
export function sampleMissing(name: string): string {
  return `“${name}”是本页的示例，没有放在网页旁边；请改用“${HEADER.open}”打开本机的工作簿。`;
}

/** Where it went only the browser knows; that the original did not change is said each time. */
export function saved(name: string): string {
  return `副本已交给浏览器保存：${name}。原文件没有改动。`;
}

/** For failures that the file host did not foresee. */
export function unexpected(detail: string): string {
  return `程序没有做完这一步（${detail}），文件没有改动。`;
}
