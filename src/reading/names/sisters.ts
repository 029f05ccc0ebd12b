import type { FactId } from '../../model';
import { placeIn, wordOf } from '../../facts';

/** Things that make up one whole between them: none of them is ever a part of another one. */
const SISTERS: readonly (readonly string[])[] = [
  ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  ['一般公共预算基本支出', '一般公共预算项目支出'],
  ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  ['人员经费', '公用经费'],
  ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
  ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'],
];

/** The group of each of them. */
const GROUP_OF: ReadonlyMap<FactId, number> = new Map(
  SISTERS.flatMap((names, group) => names.map((name) => [wordOf(name).fact, group] as const)),
);

/** A 类 of the functional classification. */
const CATEGORY = /^2\d\d$/;

/** Whether two subjects stand beside one another below one whole, so that neither holds the other. */
export function areSisters(one: readonly FactId[], other: readonly FactId[]): boolean {
  return one.some((a) => other.some((b) => a !== b && areBesideEachOther(a, b)));
}

/** Of one group, or two 类 of one table. */
function areBesideEachOther(a: FactId, b: FactId): boolean {
  const group = GROUP_OF.get(a);
  if (group !== undefined) return group === GROUP_OF.get(b);
  const [one, other] = [placeIn(a), placeIn(b)];
  return one !== null && one.table === other?.table && CATEGORY.test(one.row) && CATEGORY.test(other.row);
}
