import { maybeTable } from '../../model';
import { fenAt, placeId } from '../../facts';
import type { DraftContext, TextCondition } from '../language';
import { holds } from '../rendering/holds';

/** Kinds of unit that are 事业单位. */
const INSTITUTIONS: ReadonlySet<string | null> = new Set(['publicInstitution', 'hospital', 'school']);

/** What moves in a budget of its own in a year. */
const MOVEMENTS = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'];

/** Conditions that are no amount, text or list, and follow from the report and 助手资料 alone. */
export const COMMON_CONDITIONS: readonly TextCondition[] = [
  // Where the scope is not known, none of the first three holds: what stands without them is true of all.
  { name: '部门口径', holds: ({ report }) => report.scope === 'department' },
  { name: '单位口径', holds: ({ report }) => report.scope === 'unit' },
  { name: '本级口径', holds: ({ report }) => report.scope === 'ownLevel' },
  { name: '可有下属单位', holds: ({ report }) => report.scope !== 'unit' && report.scope !== 'ownLevel' },
  { name: '事业单位', holds: ({ supplement }) => INSTITUTIONS.has(supplement.unitKind) },
  { name: '医院', holds: ({ supplement }) => supplement.unitKind === 'hospital' },
  { name: '学校', holds: ({ supplement }) => supplement.unitKind === 'school' },
  { name: '乡镇', holds: ({ supplement }) => supplement.unitKind === 'township' },
  { name: '与上年比较', holds: ({ switches }) => switches.compareBase === 'priorYear' },
  { name: '逐项写预算', holds: ({ switches }) => switches.itemBudgets },
  { name: '详写', holds: ({ switches }) => switches.detail === 'full' },
  // Only a text with annexes may say that a paper is annexed.
  { name: '附件', holds: ({ template }) => template.parts.some(({ id }) => id === 'attachments') },
  { name: '基金收支', holds: (context) => hasMoney(context, 'governmentFund', '基金', MOVEMENTS) },
  // Older tables of it tell nothing else.
  { name: '国资收支', holds: (context) => hasMoney(context, 'stateCapital', '国资', ['本年支出']) },
];

/**
 * Whether a budget has any movement, by its own table or by 财政拨款总表. Where the own table is missing, only a 总表
 * without any such money says that there is none, or the unit itself, which answers nought for each of `asked`.
 */
function hasMoney(
  context: DraftContext,
  table: 'governmentFund' | 'stateCapital',
  prefix: string,
  asked: readonly string[],
): boolean {
  if (MOVEMENTS.some((name) => holds(context, `有 ${prefix}${name}`))) return true;
  const isMissing = !maybeTable(context.report, table) && !asked.every((name) => holds(context, `知 ${prefix}${name}`));
  // Income, what came over from last year, and outgo: any of them is a movement.
  const lines = [
    [`in.${table}`, 'finalAmount'],
    [`in.openingBalance.${table}`, 'finalAmount'],
    ['out.total', table],
  ] as const;
  const amounts = lines.map(([row, column]) => fenAt(context.facts, placeId('fiscalAppropriation', row, column)));
  return amounts.some((fen) => (fen === null ? isMissing : fen !== 0));
}
