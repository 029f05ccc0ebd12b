import type { PublicTableId } from '../../model';
import { endsLikeOrganisation } from './organisations';
import {
  FURTHER_TABLES,
  INTERNAL_REASON,
  INTERNAL_TITLE,
  OTHER_TABLES,
  TABLE_STANDARDS,
  normaliseText,
  remember,
} from '../../standards';

/** A title that is known and none of the nine; `tables` are those of a region that it may be. */
export interface OtherTitle {
  readonly kind: 'other';
  readonly reason: string;
  readonly tables?: readonly PublicTableId[];
}

/**
 * What a text says as a title.
 * `table`: one of the nine; `other`: a table that is known and none of them; `foreign`: a table's title that is
 * none of ours; null: no title at all.
 */
export type TitleVerdict =
  | { readonly kind: 'table'; readonly table: PublicTableId; readonly continued: boolean }
  | OtherTitle
  | { readonly kind: 'foreign'; readonly text: string }
  | null;

interface Alias {
  readonly text: string;
  readonly table: PublicTableId;
}

/** Longest first: “支出决算表” ends seven other titles. */
const ALIASES: readonly Alias[] = TABLE_STANDARDS.flatMap(({ id, titles }) =>
  titles.map((title) => ({ text: normaliseText(title), table: id })),
).sort((a, b) => b.text.length - a.text.length);

/** What may stand behind a title: 续表, a table number, a unit of money; the last may be cut off. */
const TAIL =
  /(?:[(-]?续表?\d*\)?|\(?公开\d*表?\)?|\((?:单位:?)?(?:万元|元)\)?|\((?:空表|汇总|本级|样表|\d+|部门|单位|(?:分|按)科目|按功能分类列示|功能科目|经济科目)?\)?|(?<!\d)\d+|副本)$/;

/** What may stand before a title: table numbers, export prefixes, ordinals, years. */
const LEADS: readonly RegExp[] = [
  /^(?:附件|附表|附|表|公开|GK|G|Z|sheet)?[-_.]?\d{1,2}(?:[-_.]\d{1,2})?(?:表|:|[、.,_-])*/i,
  /^(?:附件|附表|表)?[一二三四五六七八九十]{1,3}[、.:]/,
  /^\([一二三四五六七八九十\d]+\)/,
  /^(?:20\d\d|二[〇○零Oo0一二三四五六七八九]{3})(?:年度?)?/,
  /^(?:年度|本年度|本年|部门|单位|本部门|本单位|公开|决算|汇总|本级|-|_|:|、|\.)/,
  /^\((?:汇总|本级|部门|单位|含下属)\)/,
];
/** Words that no unit's name has: what stands before 支出决算表 and holds one belongs to another title. */
const MONEY_WORDS = /财政拨款|预算|资金|项目|基本|经营|专户|基金|非税|明细|分类|经济|收入|支出/;
/** Titles of a whole set of tables, which say of no sheet what it is. */
const GENERIC_TITLE = /(?:部门|单位)?决算(?:公开)?(?:报表|表|表格|套表)$|^(?:附表|报表|公开\d*表|表|\d+表)$/;

const CUT_NAME_LENGTH = 31;
/** A shorter beginning is that of several titles. */
const LEAST_CUT = 6;

/** 海南 calls every table a public one; 日喀则 prints the titles of the 批复: “支出决算批复表”, “…明细批复表”. */
const CALLED_PUBLIC = /(决算|明细)(?:公开|批复)(总?表)$/;

/** All titles hold it, and of other texts hardly one. */
const TITLE_MARK = '表';

/** Reads a text as a title, longest alias first, and only where nothing but a lead stands before it. */
export const readTitle = remember((text: string): TitleVerdict => {
  const whole = normaliseText(text).replace(CALLED_PUBLIC, '$1$2');
  if (!whole.includes(TITLE_MARK) && !INTERNAL_TITLE.test(whole)) return null;
  if (INTERNAL_TITLE.test(whole)) return { kind: 'other', reason: INTERNAL_REASON };
  const core = withoutTails(whole);
  const further = furtherTables(core);
  if (further !== null) return further;
  const alias = ALIASES.find((each) => core.endsWith(each.text));
  // A title of the nine may hold the words itself: “一般公共预算和政府性基金预算财政拨款三公…”.
  const other = OTHER_TABLES.find(({ words }) => core.includes(words) && alias?.text.includes(words) !== true);
  if (other !== undefined && TITLE_END.test(core)) return { kind: 'other', reason: other.reason };
  if (alias !== undefined && isLead(core.slice(0, -alias.text.length))) {
    return { kind: 'table', table: alias.table, continued: whole.slice(-4).includes('续') };
  }
  return isForeignTitle(core, alias !== undefined) ? { kind: 'foreign', text: core } : null;
});

/** Titles that are also those of one of the nine are that table's until another sheet has it. */
const FURTHER = FURTHER_TABLES.flatMap(({ standard, regions }) =>
  standard.titles
    .map((title) => ({ text: normaliseText(title), table: standard.id, regions }))
    .filter(({ text }) => ALIASES.every((alias) => alias.text !== text)),
);

/**
 * The tables of single regions that end with this title, the longest that fits; null where none does. Two regions may
 * share a title: then the content decides.
 */
function furtherTables(core: string): TitleVerdict {
  const named = FURTHER.filter(({ text }) => core.endsWith(text));
  const most = Math.max(...named.map(({ text }) => text.length));
  const found = named.filter(({ text }) => text.length === most);
  if (found.length === 0 || !isLead(core.slice(0, -most))) return null;
  const regions = [...new Set(found.flatMap((each) => each.regions))].join('、');
  return {
    kind: 'other',
    reason: `是${regions}另外公开的表，表头没有认出，未读取`,
    tables: found.map(({ table }) => table),
  };
}

/** Whether a comparable text is the title of a table of the report; asked of every text of a sheet. */
export function isTableTitle(text: string): boolean {
  return text.includes(TITLE_MARK) && readTitle(text)?.kind === 'table';
}

/** Reads a sheet's name as a title; names of 31 characters may have lost their end. */
export function readSheetName(name: string): TitleVerdict {
  const verdict = readTitle(name);
  if (verdict?.kind === 'table' || verdict?.kind === 'other') return verdict;
  return name.length >= CUT_NAME_LENGTH ? readCutName(normaliseText(name)) : null;
}

/** The table whose title the end of a name begins, by the longest beginning; null where it begins two tables. */
function readCutName(name: string): TitleVerdict {
  const cuts = ALIASES.flatMap(({ text, table }) => {
    const length = cutLength(name, text);
    return length === 0 ? [] : [{ table, length }];
  });
  const longest = Math.max(0, ...cuts.map(({ length }) => length));
  const tables = new Set(cuts.filter(({ length }) => length === longest).map(({ table }) => table));
  const [table] = tables;
  return table !== undefined && tables.size === 1 ? { kind: 'table', table, continued: false } : null;
}

/** The tables in whose titles a text stands that is none itself: what is left of one that was cut, on one side or both. */
export function tablesCut(text: string): ReadonlySet<PublicTableId> {
  const core = withoutLeads(normaliseText(text));
  if (core.length < LEAST_CUT) return new Set();
  return new Set(ALIASES.filter((alias) => alias.text.includes(core)).map(({ table }) => table));
}

/** How much of the beginning of `alias` ends `name`, with only a lead before it; 0 where none does. */
function cutLength(name: string, alias: string): number {
  for (let length = alias.length; length >= LEAST_CUT; length -= 1) {
    if (name.endsWith(alias.slice(0, length)) && isLead(name.slice(0, -length))) return length;
  }
  return 0;
}

/** A text without all that may stand behind a title, in any order. */
function withoutTails(text: string): string {
  let core = text;
  for (let before = ''; before !== core && core !== '';) {
    before = core;
    core = withoutEnd(core, TAIL);
  }
  return core;
}

/** Longer than any end that is taken off. */
const END_LENGTH = 64;

/** A pattern that ends with the text is looked for at its end alone: elsewhere it would begin again and again. */
function withoutEnd(text: string, end: RegExp): string {
  const start = Math.max(0, text.length - END_LENGTH);
  const found = end.exec(text.slice(start));
  return found === null ? text : text.slice(0, start + found.index);
}

/** Whether nothing but leads, or the name of a unit, stands before a title. */
function isLead(prefix: string): boolean {
  const rest = withoutLeads(prefix);
  return rest === '' || (endsLikeOrganisation(withoutYear(rest)) && !MONEY_WORDS.test(rest));
}

/** A text without all that may stand before a title. */
function withoutLeads(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const lead of LEADS) rest = rest.replace(lead, '');
  }
  return rest;
}

const YEAR_END = /(?:20\d\d|二[〇○零一二三四五六七八九]{3})(?:年度?)?(?:部门|单位)?(?:决算)?(?:公开)?[-_:、.]?\d*$/;

function withoutYear(text: string): string {
  return withoutEnd(text, YEAR_END);
}

const LEAST_TITLE = 4;
const LONGEST_TITLE = 50;
/** A title may end in brackets that say which part of the table this is. */
const TITLE_END = /表(?:\([^()]+\))?$/;

/** A title that ends as one of ours with other words before it (项目支出决算表) is another table. */
function isForeignTitle(core: string, endsLikeOurs: boolean): boolean {
  if (endsLikeOurs) return true;
  const isTitle = core.length >= LEAST_TITLE && core.length <= LONGEST_TITLE && TITLE_END.test(core);
  return isTitle && !GENERIC_TITLE.test(core);
}
