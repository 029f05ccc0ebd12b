import { formatAmount, maybeTable, type FactTable } from '../model';
import {
  basicCategories,
  budgetId,
  codedRows,
  fenAt,
  INDICATORS,
  nameId,
  placeId,
  rateAt,
  shareId,
  shownFen,
  textId,
  wordOf,
  wordsAt,
} from '../facts';
import { regionOf, type DraftContext } from '../language';
import { gradeFor, gradesOf, scoreIn } from './grades';
import { EVALUATION_WORDS } from './words';

/** Half of 0.01 万元, which each figure of a text may hide. In 分. */
const HALF_STEP = 5_000;

/** What whoever signs a 绩效自评报告 should know about its figures; nothing here was changed in the text. */
export function evaluationRemarks(context: DraftContext): readonly string[] {
  return [
    ...subtotals(context),
    ...shareSums(context),
    ...rates(context),
    ...grades(context),
    ...[otherBudget(context.facts, context.supplement.amounts)].flatMap((remark) => remark ?? []),
  ];
}

/** A 类 of 基本支出 that is not what its 款 add up to. */
function subtotals({ report, facts }: DraftContext): readonly string[] {
  const table = maybeTable(report, 'generalBudgetBasic');
  if (!table) return [];
  const codes = [...codedRows(table).keys()];
  return basicCategories(report).flatMap((category) => {
    const parts = codes.filter((code) => code.length === 5 && code.startsWith(category));
    const total = fenAt(facts, placeId('generalBudgetBasic', category, 'finalAmount'));
    const amounts = parts.map((code) => fenAt(facts, placeId('generalBudgetBasic', code, 'finalAmount')) ?? 0);
    if (parts.length === 0 || total === null) return [];
    const sum = amounts.reduce((all, fen) => all + fen, 0);
    const isRounding = Math.abs(sum - total) <= (parts.length + 1) * HALF_STEP;
    return isRounding ? [] : [EVALUATION_WORDS.subtotal(wordsAt(facts, nameId(category)) ?? category)];
  });
}

/**
 * Only the rounding is told here: shares that are off by more come from 款 that do not add up, which `subtotals` says.
 * In hundredths of a percent.
 */
function shareSums({ language, facts, ...context }: DraftContext): readonly string[] {
  return ['基本支出经济分类', '项目支出款级科目'].flatMap((name) => {
    const entries = language.lists.get(name)?.entries({ language, facts, ...context }) ?? [];
    if ('kind' in entries || entries.length === 0) return [];
    const shares = entries.map(({ subject }) => subject?.whole && rateAt(facts, shareId(subject.fact, subject.whole)));
    if (shares.some((share) => share === null || share === undefined)) return [];
    const sum = shares.reduce<number>((all, share) => all + Math.round(Number(share) * 100), 0);
    const isRounding = sum !== 100_00 && Math.abs(sum - 100_00) * 2 <= shares.length;
    return isRounding ? [EVALUATION_WORDS.shareSum(name, (sum / 100).toFixed(2))] : [];
  });
}

/** More people than posts is told even where the text has no reason for it yet. */
function rates({ facts }: DraftContext): readonly string[] {
  return INDICATORS.filter(({ name }) => name === '在职人员控制率').flatMap(({ name, rate }) => {
    const percent = rateAt(facts, rate);
    return percent !== null && percent > 100 ? [EVALUATION_WORDS.above100(name, percent.toFixed(2))] : [];
  });
}

/** The grade of the unit against those of its region, and against its score. */
function grades({ report, supplement }: DraftContext): readonly string[] {
  const known = gradesOf(regionOf(report));
  const grade = supplement.texts[textId('performanceGrade')]?.trim() ?? '';
  const written = supplement.texts[textId('performanceScore')]?.trim() ?? '';
  const score = written === '' ? null : scoreIn(written);
  const names = known.map(({ name }) => name);
  const off = written !== '' && score === null ? [EVALUATION_WORDS.badScore(written)] : [];
  if (grade === '') return off;
  if (!names.includes(grade)) return [...off, EVALUATION_WORDS.grade(grade, names)];
  if (written === '') return [EVALUATION_WORDS.noScore(grade)];
  if (score === null) return off;
  const due = gradeFor(score, known);
  return due === grade ? [] : [EVALUATION_WORDS.scoreGrade(written, grade, due)];
}

/** “三公”经费's budget as the table prints it and as 助手资料 has it, where the two differ; null where they do not. */
export function otherBudget(
  facts: FactTable,
  given: Readonly<Record<string, { readonly fen: number }>>,
): string | null {
  const id = wordOf('“三公”经费').fact;
  const entered = given[budgetId(id)];
  // 全年预算 first, as the national form prints it; a printed 0 is taken for not filled in.
  const columns = ['budget', 'originalBudget'].map((column) => fenAt(facts, placeId('threePublic', 'total', column)));
  const printed = columns.find((fen) => fen !== null && fen !== 0);
  if (!entered || printed === undefined || printed === null || shownFen(printed) === shownFen(entered.fen)) return null;
  const shown = [printed, entered.fen].map((fen) => formatAmount(shownFen(fen), '万元', { grouping: false }));
  return EVALUATION_WORDS.otherBudget(shown[0] ?? '', shown[1] ?? '');
}
