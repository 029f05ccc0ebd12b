import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type TextAmounts, type Told } from '../told';
import { SENTENCES } from '../words';
import { FULL_SCORE, GRADE_BEHIND, GRADES, MEAN_OF, SCALE, WITHIN_SCALE } from './score-words';

/** Scores of 绩效 that their grade, or the scores they are the mean of, contradict. Only asked about: a unit may have a scale of its own. */
export function scores({ amounts }: Ledger): readonly JudgedFinding[] {
  const told = amounts.all.filter(isScore);
  const scale = scaleOf(amounts);
  return told.flatMap((score) => [...ofGrade(amounts, score, scale), ...ofMean(amounts, score, told)]);
}

function isScore({ figure, amount }: Told): boolean {
  return figure.unit === '分' && !figure.isAbout && amount.value > 0;
}

/** The least score of each grade, as the text tells it, else as the ministry's rules have it. */
function scaleOf({ read }: TextAmounts): ReadonlyMap<string, number> {
  const own = read.passages.flatMap(({ text }) => [...text.matchAll(SCALE)]);
  return new Map([
    ...GRADES.map(({ grade, least }) => [grade, least] as const),
    ...own.map(([, least, grade]) => [grade ?? '', Number(least)] as const),
  ]);
}

/** “自评得分86分，等级为优”, where 优 begins with 90. */
function ofGrade(amounts: TextAmounts, score: Told, scale: ReadonlyMap<string, number>): readonly JudgedFinding[] {
  const [, stated] = GRADE_BEHIND.exec(amounts.wordsBehind(score)) ?? [];
  const { value } = score.figure;
  if (WITHIN_SCALE.test(amounts.wordsBefore(score))) return [];
  if (stated === undefined || value > FULL_SCORE || value < MIDDLING) return [];
  const right = GRADES.find(({ grade, least }) => value >= (scale.get(grade) ?? least))?.grade;
  if (right === undefined || right === stated) return [];
  return [finding(score, SENTENCES.grade(quoted(score), stated, right), right)];
}

/** What is rated at all has half of what can be reached; less is a score out of another number. */
const MIDDLING = FULL_SCORE / 2;

/** “4个项目平均得分96分” behind the scores of four projects. */
function ofMean(amounts: TextAmounts, mean: Told, all: readonly Told[]): readonly JudgedFinding[] {
  const count = MEAN_OF.test(amounts.wordsBefore(mean)) ? amounts.all[mean.at - 1] : undefined;
  const parts = all.filter(({ at, section }) => at < mean.at && section === mean.section);
  if (parts.length !== count?.figure.value || parts.length < 2) return [];
  const exact = parts.reduce((sum, { figure }) => sum + figure.value, 0) / parts.length;
  const step = 10 ** -mean.figure.places;
  if (Math.abs(exact - mean.figure.value) < step) return [];
  const right = `${exact.toFixed(Math.max(mean.figure.places, Number.isInteger(exact) ? 0 : 2))}分`;
  return [finding(mean, SENTENCES.meanScore(quoted(mean), parts.map(quoted).join('、'), right), right, parts)];
}

function finding(score: Told, message: string, expected: string, others: readonly Told[] = []): JudgedFinding {
  return {
    rule: figureRule('NR-R03'),
    raw: {
      span: score.figure.span,
      otherSpans: others.map(({ figure }) => figure.span),
      message,
      stated: quoted(score),
      expected,
      severity: 'warning',
      label: 'review',
      about: `${score.statement.subject} ${quoted(score)}`,
    },
  };
}
