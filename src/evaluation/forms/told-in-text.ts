import { FEN_PER_UNIT, formatAmount, type AmountUnit, type Span, type TextDocument } from '../../model';
import { summedScore } from './check-form';
import { executionRate } from './execution';
import type { FormSpot } from './form-rules';
import { FORM_WORDS } from './form-words';
import type { ScoredForm } from './scored-form';

/** A figure of a text that a form of the same text has otherwise. */
export interface ToldOtherwise {
  readonly form: ScoredForm;
  readonly spot: FormSpot;
  /** The figure in the text. */
  readonly span: Span;
  readonly stated: string;
  readonly message: string;
}

/** What is read of a form in a text. */
type What = 'score' | 'grade' | 'rate' | 'original' | 'adjusted' | 'spent';

const IS = '(?:(?:评定|确定)?为|是|达到?|共计?|[:：])?\\s*';
const AMOUNT = `${IS}(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(万元|元)`;

/** How texts tell it; the value is the first group, its unit the second. */
const PATTERNS: readonly { readonly what: What; readonly pattern: RegExp }[] = [
  { what: 'score', pattern: new RegExp(`(?:得分|评分|总分)${IS}(\\d{1,3}(?:\\.\\d+)?)\\s*分`, 'g') },
  {
    what: 'grade',
    pattern: new RegExp(
      `(?:等级|等次|评价结果|评价结论)${IS}[“"「]?(优秀?|良好?|中等?|差|不?合格)(?![\\p{Script=Han}])`,
      'gu',
    ),
  },
  { what: 'rate', pattern: new RegExp(`执行率${IS}(\\d+(?:\\.\\d+)?)\\s*[%％]`, 'g') },
  { what: 'original', pattern: new RegExp(`年初预算(?:数|安排|资金|金额)*${AMOUNT}`, 'g') },
  { what: 'adjusted', pattern: new RegExp(`(?:全年|调整后?)预算(?:数|安排|资金|金额)*${AMOUNT}`, 'g') },
  { what: 'spent', pattern: new RegExp(`(?:执行数|实际支出|实际执行|实际使用|支出数)(?:金额|资金)*${AMOUNT}`, 'g') },
];

/** Of the whole unit where a sentence says so, */
const WHOLE = /整体(?:支出|绩效)?/;
/** and for points and grade where it speaks of the evaluation. */
const RATED = /自评|绩效评价|综合评价|评价等级/;
/** Figures of a part of the money, or of one indicator. */
const OF_PART = /基本支出|项目支出|三公|公用|人员经费|采购|接待|车辆|用车|指标|产出|效益|满意度|成本|基金|平均|上年/;
/** Longer names of the same grades. */
const LONG_GRADES: Readonly<Record<string, string>> = { 优秀: '优', 良好: '良', 中等: '中' };

/**
 * The same thing, the same figure: points, grade, rate and money that the running text tells of a form, where the form
 * has another. A figure rounded to fewer digits is the same; what a form leaves open is not held against anything.
 * @param forms those that stand in the text
 */
export function toldOtherwise(document: TextDocument, forms: readonly ScoredForm[]): readonly ToldOtherwise[] {
  if (forms.length === 0) return [];
  return document.paragraphs
    .filter(({ role }) => role === 'body')
    .flatMap(({ span }) => inParagraph(document, span, forms));
}

/** The project that was named last in a paragraph goes on till another is, or till the whole is spoken of. */
function inParagraph(
  { plain }: TextDocument,
  { start, end }: Span,
  forms: readonly ScoredForm[],
): readonly ToldOtherwise[] {
  const found: ToldOtherwise[] = [];
  let named: ScoredForm | null = null;
  for (const match of plain.slice(start, end).matchAll(/[^。；;!！?？\v]+/g)) {
    const [sentence] = match;
    named = namedIn(sentence, forms) ?? (WHOLE.test(sentence) ? null : named);
    found.push(...inSentence(sentence, start + match.index, named, forms));
  }
  return found;
}

/** The longest name of a project counts: others may be parts of it. */
function namedIn(sentence: string, forms: readonly ScoredForm[]): ScoredForm | null {
  const named = forms.filter(({ name }) => name !== FORM_WORDS.whole && sentence.includes(name));
  return named.sort((one, other) => other.name.length - one.name.length)[0] ?? null;
}

function inSentence(
  sentence: string,
  offset: number,
  named: ScoredForm | null,
  forms: readonly ScoredForm[],
): readonly ToldOtherwise[] {
  return PATTERNS.flatMap(({ what, pattern }) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const form = named ?? unnamed(sentence, what, forms);
      if (form === null || !isOfForm(sentence, match.index, what, form)) return [];
      const [words = '', value = '', unit = ''] = match;
      const written = writtenIn(form, what);
      if (written === null || isSame(what, value, unit, written)) return [];
      const at = offset + match.index + words.indexOf(value);
      const stated = shown(what, value, unit);
      const expected = shownWritten(what, written);
      return [
        {
          form,
          spot: what === 'score' || what === 'grade' ? ('total' as const) : ('money' as const),
          span: { start: at, end: at + value.length },
          stated,
          message: FORM_WORDS.toldOtherwise(form.name, nameOf(what), stated, expected),
        },
      ];
    }),
  );
}

/** Without a name: the whole unit's; a text with one form alone speaks of that one. */
function unnamed(sentence: string, what: What, forms: readonly ScoredForm[]): ScoredForm | null {
  const [only, second] = forms;
  const whole = forms.find(({ name }) => name === FORM_WORDS.whole) ?? (second === undefined ? only : undefined);
  const isRated = (what === 'score' || what === 'grade') && RATED.test(sentence);
  return whole !== undefined && (WHOLE.test(sentence) || isRated) ? whole : null;
}

/** Whether the words right before a figure leave it to the whole form: no part of the money, no single indicator. */
function isOfForm(sentence: string, at: number, what: What, { name }: ScoredForm): boolean {
  const before = sentence.slice(0, at);
  const clause = before.slice(Math.max(...['，', ',', '：', '、'].map((sign) => before.lastIndexOf(sign))) + 1);
  const words = clause.split(name).join('');
  return !OF_PART.test(words) && !(what === 'score' && words.includes('执行'));
}

/** As the form has it: points, a grade, percent, or 分; null where it is open. */
function writtenIn(form: ScoredForm, what: What): number | string | null {
  switch (what) {
    case 'score':
      return form.score ?? summedScore(form);
    case 'grade':
      return form.grade === '' ? null : form.grade;
    case 'rate':
      return form.rate ?? executionRate(form.total);
    default:
      return form.total[what];
  }
}

function isSame(what: What, value: string, unit: string, written: number | string): boolean {
  if (typeof written === 'string') return gradeName(value) === gradeName(written);
  const digits = value.replace(/[,，]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const size = isAmount(what) ? FEN_PER_UNIT[unit as AmountUnit] : 1;
  // Half of the last digit of either: of the text, and 0.01 of the form.
  const hidden = (size * 10 ** -decimals) / 2 + (isAmount(what) ? FEN_PER_UNIT.万元 / 200 : 0);
  return Math.abs(Number(digits) * size - written) <= hidden * (1 + Number.EPSILON);
}

function isAmount(what: What): what is 'original' | 'adjusted' | 'spent' {
  return what === 'original' || what === 'adjusted' || what === 'spent';
}

function gradeName(grade: string): string {
  return LONG_GRADES[grade] ?? grade;
}

function nameOf(what: What): string {
  return isAmount(what) ? FORM_WORDS.column[what] : FORM_WORDS.told[what];
}

function shown(what: What, value: string, unit: string): string {
  if (what === 'grade') return `“${value}”`;
  if (what === 'score') return `${value}分`;
  return what === 'rate' ? `${value}%` : `${value}${unit}`;
}

function shownWritten(what: What, written: number | string): string {
  if (typeof written === 'string') return `“${written}”`;
  if (isAmount(what)) return `${formatAmount(written, '万元', { grouping: false })}万元`;
  return shown(what, String(written), '');
}
