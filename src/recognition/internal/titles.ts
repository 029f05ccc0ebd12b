import { INTERNAL_STANDARDS, normaliseText, type InternalStandard } from '../../standards';

type InternalId = InternalStandard['id'];

/** What a text says as a title: a table that is read, another one of the 财决 workbook, or nothing. */
export type InternalTitle =
  { readonly kind: 'table'; readonly table: InternalId } | { readonly kind: 'other'; readonly text: string } | null;

interface Alias {
  readonly text: string;
  readonly table: InternalId;
}

/** Longest first: “支出决算表” ends most other titles. */
const ALIASES: readonly Alias[] = INTERNAL_STANDARDS.flatMap(({ id, titles }) =>
  titles.map((title) => ({ text: normaliseText(title), table: id })),
).sort((a, b) => b.text.length - a.text.length);

/** The table's number behind its title, which a sheet's name may have lost in part: (财决08-1表), (财决08- */
const NUMBER_TAIL = /\((?:财(?:决.*)?)?$/;
const OTHER_TAIL = /(?:\((?:汇总|本级|单位|部门|\d+)\)|\(?续表?\)?)$/;
/** What the official client and people write before a title: Z01_, 财决01表, a year, 部门. */
const LEAD =
  /^(?:Z附?\d{1,2}(?:[-_.]\d{1,2})?|附?\d{1,2}(?:[-_.]\d{1,2})?|财决附?\d{1,2}(?:-\d)?表?|附表|20\d\d年?度?|部门|单位|-|_|:|、|\.|,)/i;
/** Excel allows the name of a sheet 31 characters; a longer title is cut there. */
const CUT_NAME_LENGTH = 31;
/** A shorter beginning is that of many titles. */
const LEAST_CUT = 6;
/** A text of another length that ends in 表 is a word or a sentence. */
const LEAST_TITLE = 4;
const LONGEST_TITLE = 50;

/** Marks of a public table, whose titles are often those of the 财决 ones. */
const PUBLIC_NUMBER = /公开\d{1,2}表|^GK\d/i;

/** Whether a text numbers the sheet as a public table. */
export function isPublicMark(text: string): boolean {
  return PUBLIC_NUMBER.test(normaliseText(text));
}

/** Reads a text as a title; nothing but numbers and years may stand before it. */
export function readInternalTitle(text: string): InternalTitle {
  const core = coreOf(text);
  const table = ALIASES.find((alias) => alias.text === core)?.table;
  if (table !== undefined) return { kind: 'table', table };
  const isTitle = core.length >= LEAST_TITLE && core.length <= LONGEST_TITLE && core.endsWith('表');
  return isTitle ? { kind: 'other', text: core } : null;
}

/** Reads a sheet's name; a name of 31 characters may have lost its end. */
export function readInternalName(name: string): InternalTitle {
  const verdict = readInternalTitle(name);
  if (verdict?.kind === 'table' || name.length < CUT_NAME_LENGTH) return verdict;
  const core = coreOf(name);
  const begun = core.length < LEAST_CUT ? [] : ALIASES.filter((alias) => alias.text.startsWith(core));
  const [only, second] = new Set(begun.map(({ table }) => table));
  return only !== undefined && second === undefined ? { kind: 'table', table: only } : verdict;
}

/** A text without what stands before and behind the title; leads come in any order, so until none is left. */
function coreOf(text: string): string {
  let core = normaliseText(text).replace(NUMBER_TAIL, '').replace(OTHER_TAIL, '');
  for (let before = ''; before !== core;) {
    before = core;
    core = core.replace(LEAD, '');
  }
  return core;
}
