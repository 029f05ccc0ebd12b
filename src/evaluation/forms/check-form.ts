import { gradeFor, type Grade } from '../grades';
import { executionRate, executionScore, round } from './execution';
import { FORM_WORDS } from './form-words';
import type { ScoredForm } from './scored-form';
import { ALL_POINTS, EXECUTION_POINTS } from './weights';

/** Half of 0.01 万元, which each amount may hide, in 分; and half of 0.01 point. */
const HALF_STEP = 5_000;
const HALF_POINT = 0.005;
/** A reason is owed below this rate of execution. */
const OWES_REASON_BELOW = 90;

/** What does not add up in a 自评表, in Chinese, in the order of the form. What is not filled in is not judged. */
export function checkForm(form: ScoredForm, grades: readonly Grade[]): readonly string[] {
  return [...money(form), ...execution(form), ...weights(form), ...reasons(form), ...scores(form, grades)];
}

/** 资金总额 = Σ其中, in each column. */
function money({ name, total, parts }: ScoredForm): readonly string[] {
  if (parts.length === 0) return [];
  return (['original', 'adjusted', 'spent'] as const).flatMap((column) => {
    const amounts = parts.map((part) => part[column]);
    const whole = total[column];
    if (whole === null || amounts.some((fen) => fen === null)) return [];
    const sum = amounts.reduce<number>((all, fen) => all + (fen ?? 0), 0);
    // Each part and the whole were rounded on their own.
    const hidden = (parts.length + 1) * HALF_STEP;
    return Math.abs(sum - whole) <= hidden ? [] : [FORM_WORDS.total(name, FORM_WORDS.column[column], whole, sum)];
  });
}

/** 得分 = 10 × 执行率, and never more than 10. */
function execution({ name, total, executionScore: stated }: ScoredForm): readonly string[] {
  if (stated === null) return [];
  if (stated > EXECUTION_POINTS) return [FORM_WORDS.executionAbove(name, stated)];
  const rate = executionRate(total);
  const due = executionScore(rate);
  if (rate === null || due === null || Math.abs(due - stated) <= HALF_POINT + Number.EPSILON) return [];
  // A county that gives whole or half points rounds the same rate.
  const isRounded = [0, 1].some((digits) => round(due, digits) === stated);
  return isRounded ? [] : [FORM_WORDS.executionScore(name, rate, due, stated)];
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

/** Points that were not reached, and money that was not spent, owe a reason. */
function reasons({ name, total, indicators }: ScoredForm): readonly string[] {
  const rate = executionRate(total);
  const owed = indicators.filter(
    ({ points, score, reason }) => points !== null && score !== null && score < points && reason === '',
  );
  const above = indicators.filter(({ points, score }) => points !== null && score !== null && score > points);
  const isExplained = indicators.some(({ reason }) => reason !== '');
  return [
    ...(rate !== null && rate < OWES_REASON_BELOW && !isExplained ? [FORM_WORDS.executionReason(name, rate)] : []),
    ...above.map(({ third, score, points }) => FORM_WORDS.scoreAbove(name, third, score ?? 0, points ?? 0)),
    ...owed.map(({ third }) => FORM_WORDS.reason(name, third)),
  ];
}

/** The score is the sum of its parts, and the grade the score's. */
function scores(form: ScoredForm, grades: readonly Grade[]): readonly string[] {
  const { name, score, grade } = form;
  const sum = summedScore(form);
  const names = grades.map((each) => each.name);
  const total = score ?? sum;
  return [
    ...(score !== null && sum !== null && Math.abs(score - sum) > HALF_POINT ? [FORM_WORDS.sum(name, score, sum)] : []),
    ...(grade !== '' && !names.includes(grade) ? [FORM_WORDS.unknownGrade(name, grade, names)] : []),
    ...(total !== null && names.includes(grade) && gradeFor(total, grades) !== grade
      ? [FORM_WORDS.grade(name, total, gradeFor(total, grades), grade)]
      : []),
  ];
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
