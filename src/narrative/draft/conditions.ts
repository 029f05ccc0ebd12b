import { maybeTable, type Fact } from '../../model';
import { fenOf, maybeWord, placeId } from '../../facts';
import type { DraftContext } from './context';
import { maybeList } from './lists';

export interface Condition {
  readonly name: string;
  readonly holds: (context: DraftContext) => boolean;
}

const INSTITUTIONS: ReadonlySet<string | null> = new Set(['publicInstitution', 'hospital', 'school']);

/** Conditions that are no amount, text or list. */
export const CONDITIONS: readonly Condition[] = [
  { name: '单位口径', holds: isSingle },
  { name: '没有下属单位', holds: (context) => isSingle(context) || context.supplement.unitKind === 'township' },
  { name: '事业单位', holds: ({ supplement }) => INSTITUTIONS.has(supplement.unitKind) },
  { name: '医院', holds: ({ supplement }) => supplement.unitKind === 'hospital' },
  { name: '学校', holds: ({ supplement }) => supplement.unitKind === 'school' },
  { name: '乡镇', holds: ({ supplement }) => supplement.unitKind === 'township' },
  { name: '与上年比较', holds: ({ switches }) => switches.compareBase === 'priorYear' },
  { name: '详写', holds: ({ switches }) => switches.detail === 'full' },
  { name: '基金收支', holds: (context) => hasMoney(context, 'governmentFund', '基金') },
  { name: '国资收支', holds: (context) => hasMoney(context, 'stateCapital', '国资') },
];

function isSingle({ report }: DraftContext): boolean {
  return report.scope === 'unit' || report.scope === 'ownLevel';
}

const BY_NAME: ReadonlyMap<string, Condition> = new Map(CONDITIONS.map((condition) => [condition.name, condition]));

const NOT = '非 ';
const HAS = '有 ';

/** Whether a condition of this name can be asked: one of the list above, an amount, a text or a list. */
export function isCondition(condition: string): boolean {
  const name = bareName(condition);
  return BY_NAME.has(name) || maybeWord(name) !== undefined || maybeList(name) !== undefined;
}

/**
 * `甲` holds unless 甲 is known to be nil, so that what is not known is asked for; `有 甲` only where it
 * is known and not nil; `非 甲` the opposite of `甲`.
 */
export function holds(context: DraftContext, condition: string): boolean {
  if (condition.startsWith(NOT)) return !holds(context, condition.slice(NOT.length).trim());
  const name = bareName(condition);
  const named = BY_NAME.get(name);
  if (named) return named.holds(context);
  const list = maybeList(name);
  if (list) return hasEntries(list.entries(context));
  const word = maybeWord(name);
  const fact = word && context.facts.get(word.fact);
  return fact ? isThere(fact, condition.startsWith(HAS)) : false;
}

function bareName(condition: string): string {
  const name = condition.startsWith(NOT) ? condition.slice(NOT.length).trim() : condition;
  return name.startsWith(HAS) ? name.slice(HAS.length).trim() : name;
}

function hasEntries(entries: object): boolean {
  return !Array.isArray(entries) || entries.length > 0;
}

function isThere(fact: Fact, mustBeKnown: boolean): boolean {
  switch (fact.kind) {
    case 'blank':
      return !mustBeKnown;
    case 'text':
      return true;
    case 'count':
      return fact.count !== 0;
    case 'ratio':
      return fact.percent !== 0;
    case 'amount':
    case 'change':
      return fact.fen !== 0;
  }
}

/**
 * Whether a budget has any movement, by its own table or by 财政拨款总表. Where the own table is missing,
 * only a 总表 without any such money says that there is none.
 */
function hasMoney(context: DraftContext, table: 'governmentFund' | 'stateCapital', prefix: string): boolean {
  if (NAMES.some((name) => holds(context, `有 ${prefix}${name}`))) return true;
  const isMissing = !maybeTable(context.report, table);
  const lines = [
    [`in.${table}`, 'finalAmount'],
    [`in.openingBalance.${table}`, 'finalAmount'],
    ['out.total', table],
  ] as const;
  const amounts = lines.map(([row, column]) => fenOf(context.facts, placeId('fiscalAppropriation', row, column)));
  return amounts.some((fen) => (fen === null ? isMissing : fen !== 0));
}

const NAMES = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'];
