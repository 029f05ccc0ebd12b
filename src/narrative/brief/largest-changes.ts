import type { Fact, FactId, FactTable } from '../../model';
import {
  changeId,
  differenceFact,
  growthFact,
  growthId,
  nameId,
  priorId,
  shownFen,
  itemOf,
  wordsAt,
  amountWordOf,
} from '../../facts';
import { type Subject, subjectOf } from '../../language';

/** Amounts beside the 项 whose change a leader asks for. Totals are not among them: they hold the others. */
const NAMES = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
  '经营支出',
  '上缴上级支出',
  '对附属单位补助支出',
];

/** A change since last year, with the facts that tell it. */
export interface LargeChange {
  readonly subject: Subject;
  readonly facts: readonly Fact[];
  /** In 分, as the text would show it: at 0.01 万元, without sign. */
  readonly size: number;
}

/** The largest changes by their amount, largest first. Only where both years are known. */
export function largestChanges(facts: FactTable, count: number): readonly LargeChange[] {
  const items = [...facts.values()].flatMap(({ id }) => itemSubject(facts, id) ?? []);
  const words = NAMES.map((name) => subjectOf(amountWordOf(name)));
  return [...words, ...items]
    .flatMap((subject) => changeOf(facts, subject) ?? [])
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, count);
}

/** Null for a fact that is no 项. The code stands beside the name, since names of 项 repeat between 款. */
function itemSubject(facts: FactTable, id: FactId): Subject | null {
  const code = itemOf(id);
  if (code === null) return null;
  const name = `${wordsAt(facts, nameId(code)) ?? code}（${code}）`;
  return { fact: id, name, flow: '支出', budgetName: '年初预算', whole: null };
}

/**
 * Null where a year is missing, or is a blank of which no difference can be told. Growth may lack: nothing grows from
 * 0.
 */
function changeOf(facts: FactTable, subject: Subject): LargeChange | null {
  const now = facts.get(subject.fact);
  const before = facts.get(priorId(subject.fact));
  if (!now || !before) return null;
  const identity = (id: FactId) => ({ id, label: subject.name, caliber: now.caliber });
  const difference = differenceFact(identity(changeId(subject.fact)), now, before);
  const growth = growthFact(identity(growthId(subject.fact)), now, before);
  if (difference === null) return null;
  return {
    subject,
    facts: growth ? [difference, growth] : [difference],
    size: Math.abs(shownFen(difference.fen)),
  };
}
