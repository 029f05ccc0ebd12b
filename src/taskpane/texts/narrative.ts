/** Every Chinese word of the page 情况说明 besides those of all pages. */

/** Behind the title of a 绩效自评报告 in the name of its forms. */
export const FORMS_ENDING = '附表.xlsx';

/** On the page of the draft, its panels and its forms. */
export const DRAFTING = {
  text: '文稿',
  narrative: '情况说明',
  evaluation: '绩效自评报告',
  template: '模板',
  templateByYear: '按年度和地区',
  templateAsked: '请选择',
  editTemplate: '改模板句子',
  inputs: '资料来源',
  prior: '上年工作簿',
  priorNone: '起草和核对都用；没有打开',
  priorOpen: '选择文件…',
  priorClose: '关闭',
  ownLevel: '本级账',
  ownLevelNone: '本级的数只从这里取；没有打开',
  ownLevelPrior: '本级上年账',
  ownLevelPriorNone: '本级的数与上年比较用；没有打开',
  budget: '当年部门预算',
  budgetHint: '取年初预算数用',
  budgetOpen: '读入…',
  kept: '助手资料',
  keptHint: '填写的内容、改的数和模板都在这里',
  keptUnsaved: '有填写的内容还没有保存。',
  papers: '绩效材料',
  papersHint: '批复的绩效目标表、填好的自评表和基础数据表、佐证材料目录，Excel、Word 都可以，可多选',
  papersOpen: '读入…',
  lastText: '上年稿',
  lastTextHint: '职责、机构、单位名单、用途、名词、数量取来用，注明请核；已填的不改',
  lastTextOpen: '取用…',
  taken: '取自上年稿，请核',
  takenSeen: '核过',
  takenAll: '都核过了',
  forms: '收集表',
  formsHint: '发给下属单位填，再读回加总',
  formsSave: '生成',
  formsOpen: '读回…',
  export: '导出',
  exportDocx: '导出情况说明',
  exportEvaluation: '导出绩效自评报告',
  exportMarked: '导出（待填处标黄）',
  exportEmpty: '全部留空导出',
  exportBrief: '导出送审摘要',
  exportAnnexed: '导出情况说明（附自评报告）',
  exportForms: '导出自评表（Excel）',
  doubtsSeen: '已看过，仍要导出',
  copyRich: '复制带格式文字',
  copyPlain: '复制纯文字',
  uses: '所选单元格用在哪里',
  usesNone: '文中没有用到所选单元格的数。',
  usesNoCell: '请先在工作簿里选中单元格。',
  usesClose: '关闭',
  fill: '填写',
  waive: '不填',
  waived: '不填',
  waiveAll: '其余全部不填',
  copyMissing: '复制清单',
  filled: '已填内容',
  change: '修改',
  reopen: '取消不填',
  reopenAll: '全部取消不填',
  presumedConfirm: '都是 0',
  save: '保存',
  saveNext: '保存，下一处',
  edit: '改数',
  editLabel: '改为',
  editHint: '手工改数后不再取数，只改这一节。',
  takeAgain: '恢复取数',
  detached: '手工改数，不再取数',
  changedSeen: '知道了',
  old: '原',
} as const;

/** How to write what a blank asks for. */
export const BLANK_HINTS = {
  amount: '金额以万元为单位，例如 12.30；以元为单位的写明“元”。',
  count: '整数，没有的填 0。',
  reason: '写原因本身，不用写“主要原因是”。',
  text: '名单一行写一个。',
} as const;

/** On the page of template sentences. */
export const TEMPLATE = {
  back: '返回',
  heading: '改模板句子',
  hint: '改后的句子只用于本单位，随助手资料保存，明年接着用。',
  section: '章节',
  changed: '（已改）',
  title: '标题',
  added: '加一段',
  each: '逐条写',
  save: '采用',
  restore: '恢复原句',
  leaveOut: '不写',
  leftOut: '已设为不写。',
  up: '上移',
  down: '下移',
  preview: '写出来是',
  previewNone: '按现在的数，这一节不写。',
  previewWrong: '句子有错，下面仍是改之前的样子。',
  switches: '写法选择',
  grammar: '花括号怎么写',
} as const;

/** The little language of template sentences, by example. */
export const GRAMMAR: readonly (readonly [example: string, meaning: string])[] = [
  ['{收支总计}', '数（带单位）或单位的文字'],
  ['{占：基本支出}', '占规定合计的百分比'],
  ['{比上年：收支总计｜收支总计}', '与上年相比增减的一句'],
  ['{因变动：收支总计｜，主要原因是}', '增减的原因；不用写原因时什么也不写'],
  ['{预算：“三公”经费} {完成：“三公”经费}', '预算数、完成率'],
  ['{完成：公务接待费｜预算为0，}', '前面没有写预算数的完成率；预算为 0 时先写｜后面的话'],
  ['{差异：“三公”经费}', '大于或小于预算及其原因'],
  ['{填：题目}', '请单位自己填的文字'],
  ['{每：收入来源｜；}{名}{此项}{完}', '名单逐条写，中间用“；”隔开'],
  ['{若：本年收入合计}…{否则}…{完}', '有数写前面，没有写后面'],
];

/** Paragraphs of a template have no name of their own. */
export function paragraphTitle(number: number): string {
  return `第 ${number} 段`;
}

/** The condition as the template words it. */
export function writtenWhen(condition: string): string {
  return `“${condition}”时才写`;
}

/** Says as well what did not move: reasons and sentences that a person wrote. */
export function changedCount(count: number): string {
  return `单元格改动后，文中有 ${count} 个数变了，前面标出原数；原因和改过的句子没有动。`;
}

/** Why nothing goes out yet. */
export function doubtful(count: number): string {
  return `文中有 ${count} 个数取自核对不平、必须改正的单元格，文中注明〔核对不平〕；改正前请勿发布。`;
}

/** A table of contents is only paged by the program that opens it, so it says how. */
export function exported(name: string): string {
  return `已交给浏览器保存：${name}。在 Word、WPS 中右键目录选“更新域”（LibreOffice 选“更新索引”），即排出页码。`;
}

/** What was taken for nil, to be confirmed at a glance. */
export function presumedNilText(names: readonly string[]): string {
  return `${names.join('、')}：相应的支出为 0，先按 0 填，请核对。`;
}

/** Says what the file is good for, since nobody opens it by itself. */
export function keptSaved(name: string): string {
  return `已交给浏览器保存：${name}。下次和工作簿一起打开即可接着用。`;
}

/** The number shows at a glance whether it was the right file. */
export function keptOpened(name: string, entries: number): string {
  return `已读入“${name}”：${entries} 项。`;
}

/** Names the file that would have been right. */
export function noKept(name: string): string {
  return `“${name}”里没有助手资料；请选决算助手写出的“…_助手资料.xlsx”。`;
}

/** A bureau's own edition was taken over; where its entries can be looked at. */
export function editionTaken(name: string): string {
  return `已采用版本文件“${name}”：标题、次序和写法见“模板”，公式见“自定义公式”；请保存助手资料。`;
}

/** Says how such a file begins. */
export function noEdition(name: string): string {
  return `“${name}”不是版本文件；版本文件是文本文件，第一行写“决算版本”。`;
}

/** Names the tables that would have been right. */
export function noBudget(name: string): string {
  return `“${name}”里没有认出预算表；请选当年部门预算（一般公共预算支出表、“三公”经费表等）。`;
}

/** What the user entered comes before the book. */
export function budgetRead(name: string, count: number): string {
  return `已从“${name}”读入 ${count} 个预算数；助手资料里已有的没有改动。`;
}

/** Every file by its name: the browser saves them without a word. */
export function formsSaved(names: readonly string[]): string {
  return `已生成 ${names.length} 份收集表：${names.join('、')}。`;
}

/** How many of the picked files were forms. */
export function formsRead(count: number): string {
  return `已读入 ${count} 份收集表。`;
}

/** One line for each file; the others are read all the same. */
export function noForm(name: string): string {
  return `“${name}”不是收集表，没有读入。`;
}

/** Above the sentences that use a cell. */
export function usesTitle(count: number): string {
  return `${count} 句用到所选单元格`;
}

/** A sheet of ours must be gone before the book is handed in. */
export function keptSheetWritten(name: string): string {
  return `已写到工作表“${name}”；提交前请用“删除助手痕迹”去掉。`;
}

/** What the cell would say, so that the difference is seen. */
export function detachedFrom(value: string): string {
  return `手工改数，不再取数；按表应为 ${value}`;
}

/** Names a button by what it acts on. */
export function actionOn(action: string, what: string): string {
  return `${action}：${what}`;
}

/** What did not fit is listed below. */
export function papersRead(count: number): string {
  return `已读入绩效材料 ${count} 份；读了什么、哪里对不上见下面。`;
}
