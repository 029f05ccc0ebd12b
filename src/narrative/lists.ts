import { isInternalTable, type RecognisedTable, type TableId } from '../model';
import { cleanLabel, fenAt, wordOf } from '../facts';
import { termsIn } from './terms';
import {
  categoryList,
  economicList,
  itemList,
  named,
  textSegment,
  typedList,
  wordList,
  PUBLIC_TABLES_ENTRY,
  type DraftContext,
  type List,
  type ListEntry,
} from '../language';

/** In the order of 收入决算表; the first is told whole or by its budgets. */
const INCOME = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
/** 财政拨款 by its budgets, as 收入支出决算总表 prints it since 2019; 国有资本经营 since 2020. */
const SPLIT_INCOME = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  ...INCOME.slice(1),
];
/** In the order of 支出决算表. */
const EXPENDITURE = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
/** Books to 2018 print 财政拨款收入 as one line, which then cannot be told by its budgets. */
function incomeWords({ switches, facts }: DraftContext): readonly string[] {
  const isSplit = fenAt(facts, wordOf('一般公共预算财政拨款收入').fact) !== null;
  return switches.splitFiscalAppropriation && isSplit ? SPLIT_INCOME : INCOME;
}

/** 类 of 人员经费. */
const PERSONNEL = ['301', '303'];
/** 类 of 公用经费 in basic expenditure; 309 and 311 belong to 基本建设 and never stand there. */
const PUBLIC = ['302', '307', '310', '312', '313', '399'];

/** The names are what templates write in `each` and in {每：…}; to rename one breaks a unit's own sentences. */
export const LISTS: readonly List[] = [
  wordList('收入来源', 'income', incomeWords),
  wordList('非财政拨款收入来源', 'income', () => INCOME.slice(1)),
  wordList('支出构成', 'expenditure', () => EXPENDITURE),
  categoryList('一般公共预算类级科目', 'generalBudgetExpenditure'),
  itemList('一般公共预算项级科目', 'generalBudgetExpenditure', '一般公共预算支出'),
  itemList('基金项级科目', 'governmentFund', '基金本年支出'),
  itemList('国资项级科目', 'stateCapital', '国资本年支出'),
  economicList('人员经费款级科目', PERSONNEL),
  economicList('公用经费款级科目', PUBLIC),
  typedList('内设机构', 'list/institutions', '内设机构名单，一行一个，见“三定”规定'),
  typedList('决算单位', 'list/units', '纳入决算编制范围的单位名单，一行一个（没有下属单位的填“无”）'),
  {
    name: '公开表',
    locals: ['名'],
    hasAmount: false,
    hasBudget: false,
    entries: (context) => ownTables(context) ?? publicTables(context).map(({ title }) => named(cleanLabel(title))),
  },
  {
    name: '名词',
    locals: ['名', '释义'],
    hasAmount: false,
    hasBudget: false,
    entries: (context) =>
      // Only terms of the parts written before are explained.
      termsIn(context.written(), context.supplement.texts).map(({ term, meaning }) => ({
        subject: null,
        names: { 名: [textSegment(term)], 释义: [textSegment(meaning)] },
      })),
  },
];

/** The tables as the unit's own edition lists them; null where it has none. */
function ownTables({ supplement }: DraftContext): readonly ListEntry[] | null {
  const titles = supplement.texts[PUBLIC_TABLES_ENTRY]?.split('\n').filter((title) => title.trim() !== '') ?? [];
  return titles.length === 0 ? null : titles.map((title) => named(title.trim()));
}

/** The tables of the book that are published, in the order in which the template prints them, others behind. */
function publicTables({ report, template }: DraftContext): readonly RecognisedTable[] {
  const order = template.parts.flatMap(({ tables }) => tables ?? []);
  const place = (id: TableId) => (order.includes(id) ? order.indexOf(id) : order.length);
  return report.tables
    .filter(({ id }) => !isInternalTable(id) && id !== 'stateAssets')
    .sort((a, b) => place(a.id) - place(b.id));
}
