import { formatAmount, type FactTable } from '../../model';
import { VEHICLE_KINDS, wordOf } from '../../facts';
import { hiddenIn } from './rounding';

/** Totals beside the accounts, with the parts that make them. */
const TOTALS: readonly (readonly [total: string, parts: readonly string[]])[] = [
  ['政府采购支出总额', ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出']],
  ['车辆合计', VEHICLE_KINDS],
];

/**
 * What cannot be above what it is a part of, or goes with: vehicles bought this year stand at its end, ambulances are
 * 特种专业技术用车, a visit has at least one guest, and 机关运行经费 is 公用经费 of 一般公共预算 (notes of
 * 机构运行信息表). Contracts with 中小企业 may be above the year's procurement and are no line here.
 */
const NOT_ABOVE: readonly (readonly [part: string, whole: string])[] = [
  ['公务用车保有量', '车辆合计'],
  ['公务用车购置数', '公务用车保有量'],
  ['救护车', '特种专业技术用车'],
  ['机关运行经费', '公用经费'],
  ['授予小微企业合同金额', '授予中小企业合同金额'],
  ['国内公务接待费', '公务接待费'],
  ['外事接待费', '国内公务接待费'],
  ['外事接待批次', '国内公务接待批次'],
  ['外事接待人次', '国内公务接待人次'],
  ['国内公务接待批次', '国内公务接待人次'],
  ['出国（境）团组数', '出国（境）人次'],
];

/** What the unit filled in, or 附03 says, and what cannot be so; each to be looked at, none is changed. */
export function sideDataRemarks(facts: FactTable): readonly string[] {
  return [
    ...NOT_ABOVE.flatMap(([part, whole]) => above(facts, part, whole) ?? []),
    ...TOTALS.flatMap(([total, parts]) => otherThanParts(facts, total, parts) ?? []),
  ];
}

function above(facts: FactTable, part: string, whole: string): string | null {
  const [one, other] = [sizeAt(facts, part), sizeAt(facts, whole)];
  if (!one || !other || one.size - other.size <= other.hidden * 2) return null;
  return `${part}${one.text}大于${whole}${other.text}，请核对。`;
}

/** Also where a part is not known yet: those that are may already make more than the total. */
function otherThanParts(facts: FactTable, total: string, parts: readonly string[]): string | null {
  const whole = sizeAt(facts, total);
  const known = parts.flatMap((part) => sizeAt(facts, part) ?? []);
  if (!whole) return null;
  const apart = known.reduce((all, { size }) => all + size, 0) - whole.size;
  const hidden = whole.hidden * (known.length + 1);
  if (known.length === parts.length) {
    return Math.abs(apart) <= hidden ? null : `${total}不等于各分项之和，请核对。`;
  }
  return apart <= hidden ? null : `${total}小于已有的各分项之和，请核对。`;
}

/** A count, or an amount in 分, with what its rounding may hide and as it is told; null for words and blanks. */
interface Size {
  readonly size: number;
  readonly hidden: number;
  readonly text: string;
}

function sizeAt(facts: FactTable, name: string): Size | null {
  const fact = facts.get(wordOf(name).fact);
  if (fact?.kind === 'count') return { size: fact.count, hidden: 0, text: `${fact.count}${fact.unit}` };
  if (fact?.kind !== 'amount') return null;
  return { size: fact.fen, hidden: hiddenIn(1), text: `${formatAmount(fact.fen, '万元', { grouping: false })}万元` };
}
