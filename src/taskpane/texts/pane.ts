import type { Slip, Verdict, Visibility } from '../../model';

/** Every Chinese word of the task pane; nothing is written in the components themselves. */

export const PAGE_TITLES = {
  check: '检查',
  tables: '报表',
  narrative: '情况说明',
  proofread: '校对',
  pictures: '图示',
} as const;

/** Shorter than the names of reports: five of them stand in a row of 320 px. */
export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  exact: '平',
  rounding: '尾差',
  broken: '不平',
  notChecked: '无法核对',
  notApplicable: '不适用',
};

/** What each count of the ledger means, said above its list. */
export const VERDICT_HINTS: Readonly<Record<Verdict, string>> = {
  exact: '左右两边相等。',
  rounding: '差额在各数四舍五入可能产生的范围之内。',
  broken: '差额超出四舍五入可能产生的范围。',
  notChecked: '缺少数据，没有核对，不等于没有问题。',
  notApplicable: '按本工作簿的情况，这些勾稽不需要成立。',
};

/** A sheet in sight says nothing of it. */
export const VISIBILITY_TITLES: Readonly<Record<Visibility, string | null>> = {
  visible: null,
  hidden: '隐藏',
  veryHidden: '深度隐藏',
};

/** How the figure may have gone wrong; `unknown` says nothing because nothing is known. */
export const SLIP_TITLES: Readonly<Record<Slip, string | null>> = {
  transposition: '相邻两位数字颠倒',
  digit: '一位数字打错',
  droppedDigit: '少打或多打一位数字',
  sign: '正负号相反',
  unit: '元与万元混用',
  scale: '小数点错位',
  swap: '与相邻单元格互换',
  neighbour: '填成了相邻单元格的数',
  shift: '错位一格',
  priorYear: '填成了上年数',
  staleTotal: '合计未随明细更新',
  omitted: '漏填',
  missingRow: '漏列一行',
  duplicateRow: '重复列行',
  text: '数字格里是文字',
  unknown: null,
};

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
  cancel: '取消',
  cancelled: '已取消，结果没有更新。',
} as const;

/** Above the figures that are held against the paper. */
export const FACTS = {
  heading: '与纸质报表对照',
} as const;

/** On the result and its cards. Every suspect is only “possible”: the cell is for a person to judge. */
export const FINDINGS = {
  broken: '先看这些',
  rounding: '尾差',
  notChecked: '无法核对',
  notCheckedHint: '下列内容缺少数据，没有核对，不等于没有问题。',
  showNotChecked: '逐项查看',
  noneBroken: '已核对的勾稽中没有不平。没有核对的见下。',
  noneBrokenAllChecked: '已核对的勾稽中没有不平。',
  noneShown: '筛选之后没有内容。',
  details: '详情',
  locate: '定位',
  possible: '可能是这一格',
  stated: '实填',
  sides: '相关单元格',
  suspects: '疑点单元格（可能）',
  candidates: '可能是其中之一',
  checks: '牵动的勾稽',
  difference: '差额',
  rule: '依据',
} as const;

/** On buttons of more than one page. */
export const ACTIONS = {
  mark: '标记',
  clear: '清除标记',
  copy: '复制',
  filter: '筛选',
  clearFilter: '清除筛选',
  reveal: '显示并定位',
  dismiss: '关闭',
  goToTables: '去确认',
  assignTables: '去指定报表',
  removeTraces: '删除助手痕迹',
  autoCheck: '工作簿改动后自动重新检查',
} as const;

/** The choices above the findings. */
export const FILTER = {
  table: '报表',
  class: '类别',
  severity: '性质',
  all: '全部',
} as const;

/** Around the five counts and their lists. */
export const LEDGER = {
  heading: '核对清单',
  back: '返回',
  uncovered: '没有公式管到的数',
  uncoveredHint: '没有一条勾稽约束这些数，录错了也不会被发现，请逐个对照。',
  empty: '没有。',
} as const;

/** On the page of sheets and tables. */
export const TABLES = {
  sheets: '工作表',
  missing: '没有找到的报表',
  missingHint: '没有这些报表时，与它们有关的勾稽列为“无法核对”。',
  questions: '请确认',
  confirm: '确定',
  stateRecognised: '已识别',
  stateAsk: '请确认',
  none: '不是决算公开表',
  alsoHolds: '这张工作表上还有：',
  start: '先读取工作簿，再看每张工作表是哪一张报表。',
  read: '读取工作簿',
} as const;

/** On the page of the draft, as far as the first visit needs it. */
export const NARRATIVE = {
  start: '按工作簿里的数起草情况说明，每个数都能回到它的单元格。',
  run: '起草情况说明',
  missing: '待填内容',
  missingHint: '工作簿里没有这些内容，需要您补充；起草时不猜。',
  sourceHint: '点一下文中的数，这里显示它的算式和来源单元格。',
  source: '来源',
  nothing: '没有可以起草的内容：请先在“报表”页确认各张报表。',
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

/** The pane's page in a plain browser: where to go instead. */
export const OUTSIDE_EXCEL = {
  title: '请在 Excel 中打开',
  body: '任务窗格要和打开的工作簿在一起用。手边没有 Excel 时，可用网页版打开本机的工作簿，同样不上传任何数据。',
} as const;

/** The link to the page that opens workbooks by itself. */
export const OPEN_WORKBENCH = '打开网页版';

/** The same for the page of WPS 表格. */
export const OUTSIDE_WPS = {
  title: '请在 WPS 表格中打开',
  body: '任务窗格要和打开的工作簿在一起用：在 WPS 表格的“决算助手”选项卡里点“打开窗格”。不用 WPS 时，双击“决算助手.html”打开本机的工作簿，同样不上传任何数据。',
} as const;

/** Where a workbook to try things on comes from. */
export const SAMPLE_EXCEL = {
  before: '没有现成的工作簿，先试一试：',
  link: '下载示例工作簿',
  /** Beside the page on the site of the add-in. */
  address: 'samples/示例县卫生健康局2020年部门决算公开表（公布稿）.xlsx',
} as const;

/** The sample lies inside the page beside the add-in, so the sentence names that file. */
export const SAMPLE_WPS = '没有现成的工作簿，先试一试：双击“决算助手.html”，示例已经在里面。';

/** Puts the pane away. */
export const HIDE_PANE = '收起';

/** What screen readers call the pane and its tabs. */
export const PANE_LABEL = '决算助手';

/** The one sentence of the verdict. `tables` and the counts are whole numbers. */
export function verdictText(counts: {
  readonly tables: number;
  readonly checked: number;
  readonly exact: number;
  readonly rounding: number;
  readonly broken: number;
  readonly notChecked: number;
}): string {
  const { tables, checked, exact, rounding, broken, notChecked } = counts;
  return `${tables} 张表已识别；${checked} 项勾稽：${exact} 平，${rounding} 尾差，${broken} 不平；${notChecked} 项无法核对。`;
}

/** By the clock of the machine. */
export function checkedWhen(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(time.getHours())}:${two(time.getMinutes())} 的结果`;
}

/** “若为 … 则全部平”, the value with which every check behind the finding would hold. */
export function suggestion(value: string, also?: string): string {
  return also === undefined ? `若为 ${value} 则全部平` : `若为 ${value}，且 ${also}，则全部平`;
}

/** Never more than possible. */
export function possibleSlip(slip: string): string {
  return `可能：${slip}`;
}

/** How much hangs on one cell. */
export function touches(count: number): string {
  return `牵动 ${count} 项勾稽`;
}

/** Some slips have to be mended in the accounts, or the workbook will not agree with them. */
export function mendIn(place: string): string {
  return `在${place}中修改`;
}

/** Of checks and other things that are counted in 项. */
export function itemCount(count: number): string {
  return `${count} 项`;
}

/** Of places in the book or the text. */
export function placeCount(count: number): string {
  return `${count} 处`;
}

/** Said on the card, which names only the likeliest. */
export function moreSuspects(count: number): string {
  return `另有 ${count} 格也可能`;
}

/** Cells, not checks: one cell may stand for many. */
export function marked(count: number): string {
  return `已标记 ${count} 处。`;
}

/** Each sheet with the host's own reason. */
export function skippedSheets(list: readonly { readonly sheet: string; readonly reason: string }[]): string {
  return `未能标记：${list.map(({ sheet, reason }) => `${sheet}（${reason}）`).join('；')}`;
}

/** While something of ours stands in the workbook; the names are those of the sheets concerned. */
export function tracesLeft(marked: readonly string[], own: readonly string[]): string {
  const parts = [
    marked.length > 0 ? `${quoted(marked)}有标记` : '',
    own.length > 0 ? `有助手的工作表${quoted(own)}` : '',
  ];
  return `工作簿里${parts.filter((part) => part !== '').join('，')}；提交前请清除。`;
}

/** More would fill the banner. */
const NAMES_SHOWN = 2;

/** The first names and the number of all of them. */
function quoted(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, NAMES_SHOWN).map((name) => `“${name}”`);
  return unique.length > NAMES_SHOWN ? `${shown.join('、')}等 ${unique.length} 张表` : shown.join('、');
}

/** Until they are answered the result says less than it could. */
export function questionsOpen(count: number): string {
  return `有 ${count} 个问题需要您确认，确认前相关勾稽可能无法核对。`;
}

/** Names the choice beside a sheet. */
export function tableOfSheet(sheet: string): string {
  return `工作表“${sheet}”是哪张报表`;
}

/** 〔原因〕 as it stands in a draft, told as something to be filled in. */
export function wantedText(text: string): string {
  return text.replace(/^〔/, '〔待填：');
}

/** A figure that is just a cell has no formula to tell. */
export function figureSource(value: string, unit: string, formula: string): string {
  return formula === '' ? `${value}${unit}` : `${value}${unit} = ${formula}`;
}

/** In front of 工作簿, by the role of the book. */
const OTHER_BOOKS = { prior: '上年', internal: '财决', ownLevel: '本级' } as const;

/** A cell of a book that is not the open one. */
export function otherCell(book: keyof typeof OTHER_BOOKS, address: string): string {
  return `${OTHER_BOOKS[book]}工作簿 ${address}`;
}

/** For failures that no host foresaw. */
export function unexpectedError(detail: string): string {
  return `程序没有做完这一步（${detail}）。工作簿没有改动；请重试，若再次出现请重新打开窗格。`;
}

/** A book that does not name its unit is told as such. */
export function reportTitle(unitName: string | null, year: number | null): string {
  const name = unitName ?? '（单位名称未能认出）';
  return year === null ? `${name} 决算核对结果` : `${name} ${year} 年度决算核对结果`;
}

/** In plain text nothing but the brackets makes a heading. */
export function sectionTitle(title: string, count: number): string {
  return `【${title} ${count} 项】`;
}

/** What an empty cell shows where its value is told. */
export const EMPTY_VALUE = '空';

/** The unit in which the most 分 stand. */
export const LARGEST_UNIT = '万元';
