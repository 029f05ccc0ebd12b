import { CLASS_NAMES, SEVERITY_NAMES, type TableId } from '../src/model';
import {
  basisText,
  type Condition,
  type OtherBook,
  type Relation,
  type Rule,
  type Term,
  type Years,
} from '../src/rules';
import { EVIDENCE, type TextRule } from '../src/proofreading';
import { tableTitle } from '../src/standards';

const BOOK_NAMES: Readonly<Record<OtherBook, string>> = {
  prior: '上年决算',
  internal: '财决报表',
  approved: '批复数',
  units: '所属单位决算',
};

/** Chapters by the first letter of the rules in them, in the order of the catalogue. */
const CHAPTERS: readonly { readonly letters: string; readonly title: string }[] = [
  { letters: 'A', title: '收入支出决算总表' },
  { letters: 'B', title: '收入决算表' },
  { letters: 'C', title: '支出决算表' },
  { letters: 'D', title: '财政拨款收入支出决算总表' },
  { letters: 'F', title: '一般公共预算财政拨款支出决算表' },
  { letters: 'G', title: '一般公共预算财政拨款基本支出决算表' },
  { letters: 'H', title: '“三公”经费支出决算表' },
  { letters: 'J', title: '政府性基金预算财政拨款收入支出决算表' },
  { letters: 'K', title: '国有资本经营预算财政拨款支出决算表' },
  { letters: 'L', title: '机构运行信息表' },
  { letters: 'X', title: '表与表之间' },
  { letters: 'R', title: '各地另外公开的表' },
  { letters: 'ZYP', title: '与上年决算、财决报表、批复数' },
  { letters: 'S', title: '表的形式' },
];

const INTERNAL_CHAPTER = '财决报表本身（未经真表验证）';
const INTERNAL_NOTE =
  '打开财决报表作对照时，另外按下列公式核对财决报表本身，以元为单位，分毫不差才算平；' +
  '表样由文字资料拼成，没有拿真表验证过，所以至多是“核实”，不计入公开表的核对结果。读不到的表，记“无法核对”。';

const TEXT_CHAPTER = '文稿校对';
const TEXT_NOTE =
  '校对写好的情况说明和自评报告时用；规则写在 `src/proofreading/`。只有任何合法的读法都不能成立的才是“必改”，' +
  '其余是“核实”或“提示”；节选的文稿不问缺少哪一部分，同一种问题合成一条。' +
  '“报对／报了”是往对的文稿里植入错误时数出来的（`npm run accuracy -- 1 evidence`）：报对不到 30 次、或者报错超过 1 次的，不说“必改”。';
const TEXT_COLUMNS = '| 编号 | 查什么 | 轻重 | 默认 | 报对／报了 | 依据 |';
const TEXT_LINE = '| --- | --- | --- | --- | --- | --- |';

const FORM_CHAPTER = '绩效自评的表';
const FORM_NOTE =
  '起草绩效自评报告、读回填好的自评表和基础数据表（.xlsx、.docx）时查；规则写在 `src/evaluation/forms/`。没有填的不判，' +
  '写进表里的字一个不改，只在草稿旁边提示。';

/** A check of the forms of a 绩效自评报告. */
export interface FormRule {
  readonly id: string;
  readonly title: string;
}

const HEAD = [
  '# 勾稽关系目录',
  '',
  '这份清单由程序从规则本身生成（`npm run docs`），不手工修改；规则写在 `src/rules/`，写法见 [writing-rules.md](writing-rules.md)。',
  '',
  '- **类别**：基本平衡，必须成立；逻辑性，除口径不同外应当成立；核实性，可以不成立，但要说明原因。',
  '- **轻重**：必改，应当改正；核实，情况属实的说明原因；提示，供参考。',
  '- 金额按显示的数判断：每个不为零的数可以藏住半个步长，差额超过这些宽度之和才算不平；以元列示到分的没有宽度。',
  '- 缺表、缺上年决算等，记“无法核对”并写明缺什么；本表样没有的，记“不适用”。',
];

const COLUMNS = '| 编号 | 勾稽关系 | 类别 | 轻重 | 适用的表 | 年度 | 依据 |';
const RULE_LINE = '| --- | --- | --- | --- | --- | --- | --- |';

/** The catalogue as a page of Markdown, in Chinese. */
export function rulesPage(
  rules: readonly Rule[],
  internal: readonly Rule[],
  texts: readonly TextRule[],
  forms: readonly FormRule[],
): string {
  const chapters = CHAPTERS.flatMap(({ letters, title }) =>
    chapter(
      title,
      rules.filter(({ id }) => letters.includes(id.charAt(0))),
    ),
  );
  const count = `勾稽关系共 ${rules.length + internal.length} 条，文稿校对 ${texts.length} 条，绩效自评的表 ${forms.length} 条。`;
  const all = [
    ...HEAD,
    ...chapters,
    ...chapter(INTERNAL_CHAPTER, internal, INTERNAL_NOTE),
    ...textChapter(texts),
    ...formChapter(forms),
  ];
  return `${[...all, '', count].join('\n')}\n`;
}

function textChapter(texts: readonly TextRule[]): readonly string[] {
  return ['', `## ${TEXT_CHAPTER}`, '', TEXT_NOTE, '', TEXT_COLUMNS, TEXT_LINE, ...texts.map(textRow)];
}

function formChapter(forms: readonly FormRule[]): readonly string[] {
  const rows = forms.map(({ id, title }) => `| ${id} | ${title} |`);
  return ['', `## ${FORM_CHAPTER}`, '', FORM_NOTE, '', '| 编号 | 查什么 |', '| --- | --- |', ...rows];
}

/** One check of texts as a row of its table. */
export function textRow({ id, title, severity, basis, defaultOn }: TextRule): string {
  const shown = EVIDENCE[id];
  const evidence = shown ? `${shown.right}/${shown.told}` : '—';
  return `| ${[id, title, SEVERITY_NAMES[severity], defaultOn ? '查' : '不查', evidence, basis.text].join(' | ')} |`;
}

function chapter(title: string, rules: readonly Rule[], note?: string): readonly string[] {
  const told = note === undefined ? [] : ['', note];
  return ['', `## ${title}`, ...told, '', COLUMNS, RULE_LINE, ...rules.map(ruleRow)];
}

/** One rule as a row of the table. */
export function ruleRow(rule: Rule): string {
  const cells = [
    rule.id,
    rule.title,
    CLASS_NAMES[rule.class],
    SEVERITY_NAMES[rule.severity],
    tablesOf(rule),
    yearsOf(rule),
    basisText(rule),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const MANY_TABLES = 5;

function tablesOf({ relations = [], structure }: Rule): string {
  const own = new Set<TableId>(structure?.tables);
  const others = new Set<OtherBook>();
  for (const term of relations.flatMap(termsOf)) {
    if (term.book === undefined) own.add(term.table);
    else others.add(term.book);
  }
  const names = own.size === 0 || own.size > MANY_TABLES ? ['各表'] : [...own].map(tableTitle);
  return [...names, ...[...others].map((book) => BOOK_NAMES[book])].join('、');
}

function termsOf({ left, right }: Relation): readonly Term[] {
  return [...left, ...right];
}

function yearsOf({ years, relations = [] }: Rule): string {
  if (years) return yearsText(years);
  const each = relations.map(({ when = [] }) => when.find(isYears)?.years);
  const texts = each.map((span) => (span ? yearsText(span) : '各年'));
  return [...new Set(texts.length === 0 || texts.includes('各年') ? ['各年'] : texts)].join('、');
}

function isYears(condition: Condition): condition is Extract<Condition, { readonly years: Years }> {
  return 'years' in condition;
}

function yearsText({ from, to }: Years): string {
  if (from === undefined) return to === undefined ? '各年' : `${to} 年及以前`;
  return to === undefined ? `${from} 年起` : `${from}—${to} 年`;
}
