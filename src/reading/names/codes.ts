import type { FactId, FactTable, SectionKind } from '../../model';
import { nameId, placeId, readId, wordsAt } from '../../facts';
import { categoryOfLabel, economicCodesNamed, functionalCodesNamed, normaliseLabel } from '../../standards';
import { GENERAL, LEVEL_MARKS } from './name-words';

/** Finds codes of the classification by their names: the standard ones, and as the open books print them. */
export interface CodeNames {
  readonly functional: (name: string) => readonly string[];
  /** Whether the open books print it. */
  readonly isPrinted: (code: string) => boolean;
}

/** What codes of the functional classification begin with; those of the economic one begin otherwise. */
const FUNCTIONAL = '2';

/** Code names for a text; with books also the names that these print. */
export function codeNamesOf(facts: FactTable | null): CodeNames {
  const printed = new Map<string, string[]>();
  const codes = new Set<string>();
  for (const id of facts?.keys() ?? []) {
    const read = id.startsWith('name:') ? readId(id) : null;
    const name = read?.kind === 'name' && facts ? wordsAt(facts, nameId(read.code)) : null;
    if (read?.kind !== 'name' || name === null) continue;
    // 其他支出 is a 类 of either classification.
    if (!read.code.startsWith(FUNCTIONAL)) continue;
    codes.add(read.code);
    const label = normaliseLabel(name);
    printed.set(label, [...(printed.get(label) ?? []), read.code]);
  }
  return {
    isPrinted: (code) => codes.has(code),
    functional: (name) => {
      const own = printed.get(normaliseLabel(name)) ?? [];
      const category = categoryOfLabel(name);
      const standard = [...functionalCodesNamed(name), ...(category === null ? [] : [category])];
      return [...new Set([...own, ...standard])];
    },
  };
}

/** A functional name with its levels, as “X（类）Y（款）Z（项）” tells it, and its code where that is known. */
export interface CodedName {
  /** As printed, with the marks of the levels. */
  readonly text: string;
  readonly code: string | null;
  readonly end: number;
}

/** The marks from 类 to 项. */
const MARKS = [LEVEL_MARKS.category, LEVEL_MARKS.section, LEVEL_MARKS.item];

/**
 * The functional names in some words, with the marks of their levels or with their codes: one, or as many as are told
 * side by side, “行政单位医疗（2101101）、事业单位医疗（2101102）”; none where there is none.
 */
export function codedNamesIn(words: string, names: CodeNames): readonly CodedName[] {
  const first = markedNameIn(words, names) ?? numberedNameIn(words, names);
  if (!first) return [];
  const found = [first];
  const above = /^.*（[类款]）(?=[^（）]*（项）$)/.exec(first.text)?.[0] ?? '';
  for (let end = first.end; ;) {
    const [joined, name = '', mark = ''] = JOINED.exec(words.slice(end)) ?? [];
    if (joined === undefined) return found;
    const text = mark === '项' ? above + name : name;
    const next = markedNameIn(text, names) ?? numberedNameIn(text, names);
    end += joined.length;
    found.push({ text, code: next?.code ?? null, end });
  }
}

/** A further name behind one, told with it. */
const JOINED = /^[、和及与]([^，；：。（）]{2,30}（([类款项]|2\d{2}(?:\d{2}){0,2})）)/;

/** Names with their codes behind them, from the 类 inwards: “卫生健康支出（210）行政事业单位医疗（21011）”. */
const NUMBERED = /(?:[一-龥][一-龥、]{1,40}（2\d{2}(?:\d{2}){0,2}）)+/;

/** A name that its code stands behind. A code that belongs to another name is none. */
function numberedNameIn(words: string, names: CodeNames): CodedName | null {
  const found = NUMBERED.exec(words);
  if (!found) return null;
  const text = found[0].replace(/^年度?|^.*?(?:其中|方面)/, '');
  const [name = '', printed = ''] = text.slice(0, -1).split('）').at(-1)?.split('（') ?? [];
  const known = names.functional(name);
  const isItem = printed.length === DIGITS.at(-1);
  const isOwn = known.includes(printed) || names.isPrinted(printed) || (isItem && known.length === 0);
  return { text, code: isOwn ? printed : null, end: found.index + found[0].length };
}

/**
 * The functional name with marks of levels in some words; null where there is none. Below a heading that names the 类
 * an item may begin with its 款: “公安（款）行政运行（项）”.
 */
function markedNameIn(words: string, names: CodeNames): CodedName | null {
  const first = MARKS.slice(0, 2).findIndex((mark) => words.includes(mark));
  const mark = MARKS[first];
  if (mark === undefined) return null;
  const at = words.indexOf(mark);
  const start = Math.max(...['，', '；', '：', '。', '、'].map((sign) => words.lastIndexOf(sign, at))) + 1;
  const levels = [words.slice(start, at).replace(/^.*?(?:其中|方面)/, '')];
  let end = at + mark.length;
  for (const below of MARKS.slice(first + 1)) {
    const next = words.indexOf(below, end);
    if (next < 0 || /[，；：。]/.test(words.slice(end, next))) break;
    levels.push(words.slice(end, next));
    end = next + below.length;
  }
  return { text: words.slice(start, end), code: codeOf(levels, first, names), end };
}

/** How many digits the code of a 类, a 款 and an 项 has (政府收支分类科目). */
const DIGITS = [3, 5, 7];

/** @param first how deep the first of the names stands: 0 a 类, 1 a 款 */
function codeOf(levels: readonly string[], first: number, names: CodeNames): string | null {
  let under: readonly string[] = [''];
  for (const [index, name] of levels.entries()) {
    const length = DIGITS[first + index];
    const codes = names.functional(name.replace(/^\d+/, '')).filter((code) => code.length === length);
    under = codes.filter((code) => under.some((above) => code.startsWith(above)));
  }
  if (under.length === 0 && first + levels.length === DIGITS.length) under = pastSection(levels, names);
  // Two 项 of one 款 may have one name: the one that the books hold is meant.
  const [code, ...others] = under.length > 1 ? under.filter(names.isPrinted) : under;
  return others.length === 0 ? (code ?? null) : null;
}

/** The 项 of a 类 by their names alone, where the 款 between them is misnamed. */
function pastSection(levels: readonly string[], names: CodeNames): readonly string[] {
  const [category = '', , item] = levels;
  if (item === undefined) return [];
  const above = names.functional(category.replace(/^\d+/, '')).filter((code) => code.length === DIGITS[0]);
  return names
    .functional(item)
    .filter((code) => code.length === DIGITS[2] && above.some((each) => code.startsWith(each)));
}

/** The 类 whose whole name some words are: “卫生健康支出”; null for any other words. */
export function categoryNamed(words: string, names: CodeNames): string | null {
  const codes = names.functional(words).filter((code) => code.length === DIGITS[0]);
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

/** Where the spending of a functional code stands that a section tells; null for sections that tell none. */
export function factOfCode(code: string, kinds: readonly SectionKind[]): FactId | null {
  // The nearest heading tells whose 项 it is: some provinces tell all three budgets below one.
  const kind = kinds.find((each) => GENERAL.includes(each) || each === 'governmentFund' || each === 'stateCapital');
  if (kind === undefined) return null;
  return placeId(
    kind === 'governmentFund' || kind === 'stateCapital' ? kind : 'generalBudgetExpenditure',
    code,
    'total',
  );
}

/** The economic 款 or 类 of 基本支出 whose name some words are; null for any other words. */
export function factOfEconomicName(words: string): FactId | null {
  const [code, ...others] = economicCodesNamed(words);
  return code === undefined || others.length > 0 ? null : placeId('generalBudgetBasic', code, 'finalAmount');
}
