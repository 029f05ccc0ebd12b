import type { ProposalKind } from '../../casework';

/** Every Chinese word of the page 用上年稿 besides those of all pages. */
export const REVISING = {
  back: '返回起草',
  ways: '怎样换数',
  update: '用上年稿',
  follow: '数变了',
  updateBody: '打开上年的 Word 稿，逐处换成本年的数；每处先给您看，认可的写成 Word 修订，原稿不动。',
  followBody: '账改过以后，打开正在用的 Word 稿，只换变了的数，别的一字不动；认可的写成 Word 修订，原稿不动。',
  openUpdate: '打开上年稿…',
  openFollow: '打开文稿…',
  otherText: '换一份文稿',
  now: '本年账',
  nowUnread: '打开文稿时一并读取',
  prior: '上年账',
  priorNone: '没有打开：上年稿的数只能与本年账上的上年数核对，换得少',
  oldVersion: '前一稿',
  oldVersionNone: '没有打开：请先打开文稿原来依据的那一本',
  chooseBook: '选择…',
  working: '正在换数',
  saving: '正在写修订',
  noBook: '工作簿里没有认出决算报表，没有数可换。',
  needsWord: '请用 .docx；别的格式在 Word 或 WPS 里另存为 .docx 后再打开。',
  stale: '工作簿或资料已变，下面的改动可能已过期。',
  again: '重新换数',
  out: '导出修订稿（Word）',
  copy: '复制修订清单',
  outHint: '待定的不改，在原处加批注。',
  filter: '看哪些',
  undecided: '待您定的',
  keys: '按 F8 到下一处，Shift+F8 到上一处；空格键换“写入”与“不写”。',
  none: '没有要改的。',
  noneShown: '筛选之后没有内容。',
  write: '写入',
  keepReason: '沿用上年原因',
  reasonKept: '已沿用上年原因',
  fillReason: '填写原因',
  reasonLabel: '本年的原因',
  asked: '请您定',
  askedLabel: '改为',
  useWords: '采用',
  keepWords: '照旧',
  kept: '照旧',
  undo: '撤销',
  takenOut: '删去',
  putIn: '新增',
  keptList: '有理由不动的',
  tables: '文稿里的表',
  wholeTable: '整张写入',
  cells: '逐格看',
} as const;

/** The list of all places, to be copied. */
export const REVISION_TABLE = {
  title: (text: string) => `${text} 修订清单`,
  heads: ['序号', '位置', '原文', '改为', '说明'],
  place: (line: number, section: string) => `第 ${line} 行${section === '' ? '' : `（${section}）`}`,
  left: '不改',
  undecided: '待定',
  takenOut: '删去',
} as const;

/** The kinds of changes, as the filter names them. */
export const PROPOSAL_KINDS: Readonly<Record<ProposalKind, string>> = {
  figure: '数',
  year: '年度',
  direction: '增减',
  reason: '原因',
  phrase: '措辞',
  list: '名单',
  item: '条目',
  paragraph: '整段',
  order: '次序',
  asked: '请确认',
};

/** Of all places: what is written, what stays, and what waits for the user. */
export interface ProposalCounts {
  /** The other three add up to it. */
  readonly all: number;
  readonly written: number;
  readonly left: number;
  /** These are commented when the copy is written. */
  readonly undecided: number;
}

/** The one sentence of the page. */
export function proposalsSentence({ all, written, left, undecided }: ProposalCounts): string {
  if (all === 0) return REVISING.none;
  const parts = [`写入 ${written} 处`, ...(left > 0 ? [`不写 ${left} 处`] : [])];
  return `共 ${all} 处：${parts.join('，')}${undecided > 0 ? `；${undecided} 处待您定` : ''}。`;
}

/** What is proposed for a table: cells that change, rows that come and go, and how many of all are not written. */
export function tableSentence(cells: number, rows: number, left: number): string {
  const parts = [...(cells > 0 ? [`换 ${cells} 格`] : []), ...(rows > 0 ? [`增删 ${rows} 行`] : [])];
  return `${parts.join('，')}${left > 0 ? `；其中 ${left} 处不写` : ''}`;
}

/** By which books it was done. */
export function booksLine(books: readonly (readonly [role: string, name: string])[]): string {
  return `按：${books.map(([role, name]) => `${name}（${role}）`).join('、')}`;
}

/** One change in words, for those who do not see struck and marked text. */
export function changeText(old: string, text: string): string {
  return `“${old}”改为“${text}”`;
}

/** Places that Word keeps closed could only be commented; that is said with their number. */
export function revisedSaved(name: string, comments: number, remark: string | null): string {
  const told = comments > 0 ? `其中 ${comments} 处在域、文本框等改不了的地方，只加了批注。` : '';
  return `已交给浏览器保存：${name}。在 Word 或 WPS 里逐处接受或拒绝。${told}${remark ?? ''}`;
}

/** The file is a workbook, but none that can be compared. */
export function noVersion(name: string): string {
  return `“${name}”里没有认出决算报表，不能作前一稿。`;
}
