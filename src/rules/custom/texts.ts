import { toA1, type CellRef } from '../../model';

/** What the formula language and its files say to people. */
export const CUSTOM_RULE_TEXTS = {
  found: (text: string) => (text === '' ? '公式到这里就完了' : `这里是“${text}”`),
  expected: (found: string, wanted: string, hint: string) =>
    `${found}，应为${wanted}${hint === '' ? '' : `；${hint}`}。`,
  number: (text: string) => `不能写数字“${text}”，公式只比较单元格；与零比较时整边只写 0。`,
  nothing: '公式两边都没有单元格。',
  tooLong: (most: number) => `公式超过 ${most} 个字，请拆成几条。`,
  unknown: (text: string, what: string, nearest: string | null) =>
    `“${text}”不是${what}${nearest === null ? '' : `；是不是“${nearest}”`}${nearest === null ? '。' : '？'}`,
  table: (known: string) => `本套报表的表名，可写表号（${known}）或表名`,
  rowOf: (table: string) => `${table}的行名或科目编码`,
  columnOf: (table: string) => `${table}的栏名`,
  several: (text: string, what: string, choices: readonly string[]) =>
    `“${text}”可以是${what}的 ${choices.length} 个：${listed(choices)}；请写明是哪一个。`,
  columnWanted: (table: string, choices: readonly string[]) =>
    `${table}的这一行有 ${choices.length} 栏，请在行名后面写“.栏名”，可写${listed(choices)}。`,
  columnAbsent: (table: string, column: string) => `${table}的这一行没有“${column}”这一栏。`,
  level: (text: string) => `“${text}”不能求合计；括号里的行只能写“类”“款”或“项”。`,
  noLevel: (table: string, level: string) => `${table}没有分${level}的行，不能按${level}求合计。`,
} as const;

/** What may stand at each place of a formula. */
export const WANTED = {
  item: '表名或“合计(”，例如 公开01!本年收入合计',
  table: '表名，例如 公开01',
  bang: '“!”：表名后面写“!”，再写行名',
  row: '行名或科目编码',
  level: '“类”“款”或“项”',
  column: '栏名',
  open: '“(”',
  close: '“)”',
  relation: '“+”“−”“=”“<=”或“>=”',
  end: '“+”“−”或公式结束',
} as const;

/** Slips that people make, told behind what was expected. */
export const HINTS = {
  space: '名称里有空格或运算符号时，用方括号括起来，例如 [210 卫生健康支出]',
  noProduct: '公式里只能加减，不能乘除',
  noBrackets: '加减直接写成一行，不用括号',
  unclosed: '方括号没有配对',
  noStrict: '只有“=”“<=”“>=”三种',
  twice: '一条公式只能有一个“=”“<=”或“>=”',
} as const;

/** More choices than this no sentence can hold; their number is told. */
const MOST_LISTED = 6;

/** “甲”“乙”等 9 个 */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => `“${name}”`);
  return `${shown.join('')}${names.length > MOST_LISTED ? `等 ${names.length} 个` : ''}`;
}

/** Of rule files and rule sheets. */
export const RULE_FILE_TEXTS = {
  file: '规则文件',
  entry: (number: number) => `第 ${number} 条`,
  row: (sheet: string, row: number) => `“${sheet}”第 ${row} 行`,
  noJson: '规则文件不是 JSON，请检查括号、引号和逗号是否配对。',
  unknownFields: (keys: readonly string[]) =>
    `不认识${keys.map((key) => `“${key}”`).join('、')}；可写 version、rules，每条规则可写 id、title、class、formula、basis。`,
  wrongField: (name: string) => `${WRONG_FIELDS[name] ?? '应是 {"version":1,"rules":[{"formula":"…"}]} 的样子'}。`,
  badId: (id: string) => `编号“${id}”里不能有空格、@ 和斜线，也不能为空；可写 自01、自02。`,
  sameId: (id: string) => `编号“${id}”与前面的重复。`,
  badClass: (word: string) => `性质“${word}”应为 基本平衡、逻辑性 或 核实性。`,
  noFormula: '没有公式。',
  badFormula: (problem: string) => `公式${problem}`,
} as const;

/** By the name of the field as it stands in the file; any other place in it shows the whole shape. */
const WRONG_FIELDS: Readonly<Record<string, string>> = {
  version: 'version 应为 1',
  rules: 'rules 应是规则的列表',
  id: 'id（编号）应是文字，例如 "自01"',
  title: 'title（标题）应是文字',
  class: 'class（性质）应是文字：基本平衡、逻辑性 或 核实性',
  formula: '缺 formula（公式），应是文字',
  basis: 'basis（依据）应是文字',
};

/** Of formulas made from cells. */
export const CELL_TEXTS = {
  noCells: '还没有选单元格。',
  noAmount: ({ sheet, row, column }: CellRef) =>
    `“${sheet}”的 ${toA1(row, column)} 不是已识别报表里能写进公式的金额，请另选。`,
} as const;
