import { gradeFor, type Grade } from '../grades';
import { checkGoals } from './check-goals';
import { executionRate, executionScore, round } from './execution';
import type { FormFinding, FormRuleId, FormSpot } from './form-rules';
import { FORM_WORDS } from './form-words';
import type { ScoredForm } from './scored-form';
import { ALL_POINTS, EXECUTION_POINTS } from './weights';

/** Half of 0.01 万元, which each amount may hide, in 分; and half of 0.01 point. */
const HALF_STEP = 5_000;
const HALF_POINT = 0.005;
/** A person writes a rate with as few digits as none: it may be off by half a percent. */
const HALF_PERCENT = 0.5;
/** A reason is owed below this rate of execution. */
const OWES_REASON_BELOW = 90;
/** The columns of money. */
const COLUMNS = ['original', 'adjusted', 'spent'] as const;

/** What a check says of a form as a whole, or of a place in it. */
type Told = string | Pick<FormFinding, 'message' | 'spot'>;

type Check = (form: ScoredForm, grades: readonly Grade[]) => readonly Told[];

/** In the order of the form; `spot` is where a check looks that tells no place. */
const CHECKS: readonly { readonly rule: FormRuleId; readonly spot: FormSpot; readonly check: Check }[] = [
  { rule: 'JX01', spot: 'money', check: money },
  { rule: 'JX09', spot: 'money', check: otherBooks },
  { rule: 'JX02', spot: 'money', check: rate },
  { rule: 'JX02', spot: 'money', check: execution },
  { rule: 'JX12', spot: null, check: numbers },
  { rule: 'JX03', spot: 'total', check: weights },
  { rule: 'JX04', spot: null, check: above },
  { rule: 'JX05', spot: 'money', check: reasons },
  { rule: 'JX08', spot: null, check: checkGoals },
  { rule: 'JX06', spot: 'total', check: sums },
  { rule: 'JX07', spot: 'total', check: grade },
];

/** What does not fit in a 自评表, in Chinese, in the order of the form. What is not filled in is not judged. */
export function checkForm(form: ScoredForm, grades: readonly Grade[]): readonly FormFinding[] {
  return CHECKS.flatMap(({ rule, spot, check }) =>
    check(form, grades).map((told) => ({ rule, ...(typeof told === 'string' ? { message: told, spot } : told) })),
  );
}

/** 资金总额 = Σ其中, in each column. */
function money({ name, total, parts }: ScoredForm): readonly string[] {
  if (parts.length === 0) return [];
  return COLUMNS.flatMap((column) => {
    const amounts = parts.map((part) => part[column]);
    const whole = total[column];
    if (whole === null || amounts.some((fen) => fen === null)) return [];
    const sum = amounts.reduce<number>((all, fen) => all + (fen ?? 0), 0);
    // Each part and the whole were rounded on their own.
    const hidden = (parts.length + 1) * HALF_STEP;
    return Math.abs(sum - whole) <= hidden ? [] : [FORM_WORDS.total(name, FORM_WORDS.column[column], whole, sum)];
  });
}

/** Money that a person wrote against that of the books. */
function otherBooks({ name, total, booked }: ScoredForm): readonly string[] {
  return COLUMNS.flatMap((column) => {
    const [written, book] = [total[column], booked[column]];
    if (written === null || book === null || Math.abs(written - book) <= HALF_STEP) return [];
    return [FORM_WORDS.otherBook(name, FORM_WORDS.column[column], written, book)];
  });
}

/** The rate that a person wrote, however many digits it has. */
function rate({ name, total, rate: stated }: ScoredForm): readonly string[] {
  const due = executionRate(total);
  if (stated === null || due === null) return [];
  return Math.abs(stated - due) <= HALF_PERCENT ? [] : [FORM_WORDS.rate(name, stated, due)];
}

/** 得分 = 10 × 执行率, and never more than 10. */
function execution({ name, total, executionScore: stated }: ScoredForm): readonly string[] {
  if (stated === null) return [];
  if (stated > EXECUTION_POINTS) return [FORM_WORDS.executionAbove(name, stated)];
  const percent = executionRate(total);
  const due = executionScore(percent);
  if (percent === null || due === null || Math.abs(due - stated) <= HALF_POINT + Number.EPSILON) return [];
  // A county that gives whole or half points rounds the same rate.
  const isRounded = [0, 1].some((digits) => round(due, digits) === stated);
  return isRounded ? [] : [FORM_WORDS.executionScore(name, percent, due, stated)];
}

/** Points that cannot be reckoned with are told, and stay as they were written. */
function numbers({ name, indicators }: ScoredForm): readonly Told[] {
  return indicators.flatMap((line) => {
    const { third, points, score, pointsText, scoreText } = line;
    return [
      ...(points === null && pointsText !== '' ? [FORM_WORDS.notANumber(name, third, '分值', pointsText)] : []),
      ...(score === null && scoreText !== '' ? [FORM_WORDS.notANumber(name, third, '得分', scoreText)] : []),
    ].map((message) => ({ message, spot: line }));
  });
}

/** First-level weights with 执行率 make 100. */
function weights({ name, indicators }: ScoredForm): readonly string[] {
  const points = indicators.map((line) => line.points);
  if (points.length === 0 || points.some((each) => each === null)) return [];
  const sum = round(
    points.reduce<number>((all, each) => all + (each ?? 0), EXECUTION_POINTS),
    2,
  );
  return sum === ALL_POINTS ? [] : [FORM_WORDS.weights(name, sum)];
}

function above({ name, indicators }: ScoredForm): readonly Told[] {
  return indicators.flatMap((line) => {
    const { third, points, score } = line;
    const isAbove = points !== null && score !== null && score > points;
    return isAbove ? [{ message: FORM_WORDS.scoreAbove(name, third, score, points), spot: line }] : [];
  });
}

/** Points that were not reached, and money that was not spent, owe a reason. */
function reasons({ name, total, indicators }: ScoredForm): readonly Told[] {
  const percent = executionRate(total);
  const owed = indicators.filter(
    ({ points, score, reason }) => points !== null && score !== null && score < points && reason === '',
  );
  const isExplained = indicators.some(({ reason }) => reason !== '');
  return [
    ...(percent !== null && percent < OWES_REASON_BELOW && !isExplained
      ? [FORM_WORDS.executionReason(name, percent)]
      : []),
    ...owed.map((line) => ({ message: FORM_WORDS.reason(name, line.third), spot: line })),
  ];
}

/** The score is the sum of its parts. */
function sums(form: ScoredForm): readonly string[] {
  const { name, score } = form;
  const sum = summedScore(form);
  return score !== null && sum !== null && Math.abs(score - sum) > HALF_POINT ? [FORM_WORDS.sum(name, score, sum)] : [];
}

/** The grade is one of the region's, and the score's. */
function grade(form: ScoredForm, grades: readonly Grade[]): readonly string[] {
  const names = grades.map((each) => each.name);
  const total = form.score ?? summedScore(form);
  if (form.grade === '') return [];
  if (!names.includes(form.grade)) return [FORM_WORDS.unknownGrade(form.name, form.grade, names)];
  const due = total === null ? form.grade : gradeFor(total, grades);
  return total === null || due === form.grade ? [] : [FORM_WORDS.grade(form.name, total, due, form.grade)];
}

/** 执行率得分 and those of all indicators; null while one of them is open. */
export function summedScore({ total, executionScore: stated, indicators }: ScoredForm): number | null {
  const ofMoney = stated ?? executionScore(executionRate(total));
  const parts = indicators.map(({ score }) => score);
  if (ofMoney === null || parts.length === 0 || parts.some((score) => score === null)) return null;
  return round(
    parts.reduce<number>((all, score) => all + (score ?? 0), ofMoney),
    2,
  );
}
