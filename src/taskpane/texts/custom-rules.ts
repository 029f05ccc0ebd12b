import type { RelationSign } from '../../rules/custom';

/** What the pane says of rules of one's own. */
export const CUSTOM_RULES = {
  foreignText: '文件不是 UTF-8 或 GBK 编码的文字，没有读取；请另存为 UTF-8 后再试。',
  heading: '自定义公式',
  back: '返回',
  start: '请先检查一次工作簿，公式里的表名、行名、栏名按已识别的报表来认。',
  none: '还没有自定义公式。',
  hint: '与内置的勾稽一起核对；例如 公开01!本年收入合计 = 公开02!合计.本年收入合计',
  add: '新增一条',
  formula: '公式',
  title: '标题',
  titleHint: '不写时用公式作标题',
  class: '性质',
  basis: '依据',
  relation: '两边的关系',
  pickLeft: '选中的单元格放左边',
  pickRight: '选中的单元格放右边',
  pickHint: '在工作表里选中金额单元格，再点下面的按钮；可以分几次取。',
  clearPicks: '重新取',
  nothingPicked: '选中的单元格里没有已识别报表的金额，请另选。',
  save: '添加',
  remove: '删除',
  notices: '能发现什么',
  checks: '此条在本工作簿：',
  write: '写入工作表',
  writeHint: '写入后工作簿里多一张可见的工作表“自定义公式”；提交前请用“删除助手痕迹”去掉。',
  written: '已写入工作表“自定义公式”。',
  unsaved: '有改动还没有写入工作表，关闭窗格后不保留；可写入工作表，或复制成规则文件。',
  copy: '复制规则文件',
  import: '读入规则文件',
  problems: '工作表“自定义公式”里有看不懂的内容，未采用',
} as const;

/** The sign stays in view: it is what the formula will hold. */
export const RELATION_TITLES: Readonly<Record<RelationSign, string>> = {
  '=': '左 = 右',
  '<=': '左 ≤ 右',
  '>=': '左 ≥ 右',
};

/** The way to the rules, with their number where there are any. */
export function rulesOpen(count: number): string {
  return count === 0 ? CUSTOM_RULES.heading : `${CUSTOM_RULES.heading} ${count} 条`;
}

/** How many cells each side holds so far. */
export function picked(left: number, right: number): string {
  return `左边 ${left} 格，右边 ${right} 格`;
}

/** Names the button by its rule; on show is only the verb. */
export function removeRule(id: string): string {
  return `${CUSTOM_RULES.remove} ${id}`;
}

/** What came of reading a rule file. */
export function ruleProblems(count: number, problems: readonly string[]): string {
  return [`读入 ${count} 条。`, ...problems].join('');
}
