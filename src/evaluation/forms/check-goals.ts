import { normaliseText } from '../../standards';
import type { FormFinding } from './form-rules';
import { FORM_WORDS } from './form-words';
import type { IndicatorLine } from './indicator-lines';
import { sameIndicators } from './same-indicators';
import type { ScoredForm } from './scored-form';

/** Words for the signs that a target may begin with. */
const SIGNS: readonly (readonly [words: RegExp, sign: string])[] = [
  [/^(?:大于等于|大于或等于|不低于|不少于|不小于|>=|>等于)/, '≥'],
  [/^(?:小于等于|小于或等于|不高于|不超过|不大于|<=|<等于)/, '≤'],
  [/^(?:等于|=)/, ''],
];

/** A target that is one number. */
const TARGET = /^([≥≤<>]?)(\d+(?:\.\d+)?)$/;
/** What reckoning with fractions may leave between two printings of one value. */
const SAME = 1e-9;

/** Of a line of the form; null for one that it leaves out. */
type Said = Pick<FormFinding, 'message' | 'spot'>;

/** What a filled-in 自评表 has otherwise than the approved 绩效目标表; nothing where that was not read. */
export function checkGoals({ name, indicators, approved }: ScoredForm): readonly Said[] {
  if (approved.length === 0 || indicators.length === 0) return [];
  const lines = sameIndicators(approved, indicators);
  const matched = new Set(lines.values());
  return [
    ...approved.flatMap((goal): readonly Said[] => {
      const line = lines.get(goal);
      return line
        ? differences(name, goal, line).map((message) => ({ message, spot: line }))
        : [{ message: FORM_WORDS.goalLeftOut(name, goal.third), spot: null }];
    }),
    ...indicators
      .filter((line) => !matched.has(line))
      .map((line) => ({ message: FORM_WORDS.notApproved(name, line.third), spot: line })),
  ];
}

function isSame(one: string, other: string): boolean {
  return normaliseText(one) === normaliseText(other);
}

function differences(name: string, goal: IndicatorLine, line: IndicatorLine): readonly string[] {
  const isMoved = !isSame(goal.first, line.first) || (goal.second !== '' && !isSame(goal.second, line.second));
  return [
    ...(isMoved ? [FORM_WORDS.otherLevels(name, line.third, levels(goal), levels(line))] : []),
    ...(isSameTarget(goal.target, line.target)
      ? []
      : [FORM_WORDS.otherTarget(name, line.third, goal.target, line.target)]),
    ...(goal.points !== null && line.points !== null && goal.points !== line.points
      ? [FORM_WORDS.otherPoints(name, line.third, goal.points, line.points)]
      : []),
  ];
}

function levels({ first, second }: IndicatorLine): string {
  return [first, second].filter((level) => level !== '').join('、');
}

/** Blanks, widths and words for signs tell no target from another; nor does a measure that only one of them has. */
function isSameTarget(one: string, other: string): boolean {
  const [a, b] = [plainTarget(one), plainTarget(other)];
  if (a === b) return true;
  return a !== '' && b !== '' && [isWithMeasure, isPercentOf].some((same) => same(a, b) || same(b, a));
}

/** “≥0.95” and “≥95%”, or “≥95” where a column of its own says %: one value in two forms. */
function isPercentOf(bare: string, percent: string): boolean {
  const [, sign = '', digits = ''] = TARGET.exec(bare) ?? [];
  const [, other = '', printed = ''] = percent.endsWith('%') ? (TARGET.exec(percent.slice(0, -1)) ?? []) : [];
  if (digits === '' || printed === '' || sign !== other) return false;
  return [1, 100].some((times) => Math.abs(Number(digits) * times - Number(printed)) < SAME);
}

function isWithMeasure(bare: string, whole: string): boolean {
  return /\d$/.test(bare) && whole.startsWith(bare) && /^\p{Script=Han}{1,3}$/u.test(whole.slice(bare.length));
}

function plainTarget(text: string): string {
  const plain = normaliseText(text);
  const found = SIGNS.find(([words]) => words.test(plain));
  const signed = found ? plain.replace(found[0], found[1]) : plain;
  // 100.00 is 100, and 1,000 is 1000.
  return signed
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\.\d+/g, (decimals) => decimals.replace(/(?<!0)0+$/, ''))
    .replace(/\.(?!\d)/g, '');
}
