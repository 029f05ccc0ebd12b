import type { FigureVerdict } from '../../model';

/** Every Chinese word of the page 校对 besides those of all pages and of the report on a text. */
export const PROOFREAD = {
  title: '校对文稿',
  body: '逐处核对文稿里的数、名称和措辞。只读取文稿，不改动原件；数据不离开本机。',
  readsBook: '先读取打开的工作簿，再拿文稿与它对照。',
  open: '打开文稿…',
  paste: '粘贴文字',
  pasteLabel: '要校对的文字',
  pasteHint: '从 Word 或网页复制后粘贴到这里。',
  pasteRun: '校对',
  draft: '校对当前草稿',
  formats: '可读 .docx、.pdf、.txt、.md 和另存的网页（.html）。',
  pastedName: '粘贴的文字',
  nothingPasted: '粘贴的内容里没有文字，或过长。',
  noDraft: '没有认出决算报表，没有草稿可以校对。',
  working: '正在校对',
  again: '重新校对',
  otherText: '换一份文稿',
  stale: '工作簿或助手资料已变，下面的结果可能已过期。',
  views: '看问题或看原文',
  findings: '问题',
  text: '原文',
  walk: '逐处查看',
  previous: '上一处',
  next: '下一处',
  keys: '按 F8 到下一处，Shift+F8 到上一处。',
  severity: '性质',
  kind: '类别',
  noneShown: '筛选之后没有内容。',
  showInText: '在原文中看',
  copyCorrection: '复制改法',
  notAnError: '不是错误',
  noteLabel: '为什么不是错误',
  noteHint: '写明理由，随助手资料保存；文字或数一变会重新列出。',
  save: '保存',
  takeBack: '撤销',
  reopened: '文字或数已变，原来的说明不再算数，请再看一次：',
  dismissed: '已说明不是错误',
  stated: '原文',
  expected: '应为',
  correction: '可改为',
  basis: '依据',
  also: '另见',
  out: '导出',
  copyFindings: '复制问题清单',
  saveCopy: 'Word 批注稿',
  saveReport: '校对报告（网页，可打印）',
  keptHint: '“不是错误”记在助手资料里，请保存，下次打开不再列出。',
  keptNowhere: '没有工作簿，“不是错误”只在这次有效。',
  figures: '文中各数',
  figuresBack: '返回',
  figuresNone: '没有。',
} as const;

/** Shorter than in reports: five of them stand in a row of 320 px. */
export const FIGURE_TITLES: Readonly<Record<FigureVerdict, string>> = {
  broken: '不符',
  review: '请人工核',
  unbound: '未绑定',
  rounding: '尾差',
  verified: '核过',
};

/** What each count of figures means, said above its list. */
export const FIGURE_HINTS: Readonly<Record<FigureVerdict, string>> = {
  broken: '与表内数或文中别处不符。',
  review: '有两种以上读法，无法判断，请人工核。',
  unbound: '没有对应的表内数或算式，没有核对，不等于没有问题。',
  rounding: '差额在各数四舍五入可能产生的范围之内。',
  verified: '与表内数或算式相符。',
};

/** The kinds of checks of texts, by the letters of their ids. */
export const CHECK_KINDS: Readonly<Record<string, string>> = {
  P: '个人信息',
  T: '与报表核对',
  A: '算式',
  C: '口径',
  X: '前后一致',
  D: '增减方向与原因',
  U: '单位与格式',
  L: '残留与笔误',
  S: '结构',
  N: '名称',
  R: '合理性',
  JX: '绩效自评',
};

/** Before the first step only the number of places is told. */
export function placeInWalk(at: number, count: number): string {
  return at === 0 ? `共 ${count} 处` : `第 ${at} 处，共 ${count} 处`;
}

export function quotedPhrase(words: string): string {
  return `“${words}”`;
}

/** A button of one finding, told apart from those of the others. */
export function ofFinding(action: string, words: string): string {
  return `${action}：${words}`;
}

export function textProblemCount(title: string, count: number): string {
  return `${title} ${count}`;
}

/** Which text it is, and of when. */
export function textAndTime(name: string, time: string): string {
  return `${name}，${time}`;
}
