import { INDICATORS, type Indicator } from '../../facts';
import {
  blankOf,
  factOf,
  figureOf,
  textSegment,
  type DraftContext,
  type List,
  type ListEntry,
  type Segment,
} from '../../language';
import type { BlankFact } from '../../model';

/** Those of the two rates of change of “三公”经费 that the template does not tell. */
const UNTOLD = { budget: '“三公”经费变动率（决算数）', final: '“三公”经费变动率（预算数）' } as const;

/** The indicators that can be told; one that lacks an input is asked for and left out, one over nothing is not told. */
export const INDICATOR_LIST: List = {
  name: '绩效指标',
  locals: ['名', '值'],
  hasAmount: false,
  hasBudget: false,
  entries: (context) =>
    indicatorsOf(context).flatMap((indicator): readonly ListEntry[] => {
      const value = valueOf(context, indicator);
      return value === null ? [] : [{ subject: null, names: { 名: [textSegment(shortName(indicator))], 值: value } }];
    }),
};

/** The indicators of a text, as its switches choose them. */
export function indicatorsOf({ switches }: Pick<DraftContext, 'switches'>): readonly Indicator[] {
  return INDICATORS.filter(({ name }) => name !== UNTOLD[switches.threePublicChange]);
}

/** Which of 预算数 and 决算数 is compared is the outline's choice and no part of the name in print. */
function shortName({ name }: Indicator): string {
  return name.replace(/（.数）$|（(?:预算|决算)数）$/, '');
}

/**
 * The rate; or one blank that asks for all inputs that lack; null where the rate cannot be told at all, as over a base
 * of 0.
 */
function valueOf(context: DraftContext, { name, rate, inputs }: Indicator): readonly Segment[] | null {
  if (context.facts.has(rate)) return [figureOf(context, rate)];
  const open = inputs.map((id) => factOf(context, id)).filter((fact): fact is BlankFact => fact.kind === 'blank');
  // What the text cannot do without is asked for where it is told itself.
  if (open.some(({ id }) => context.isOptional?.({ id }) !== true)) return null;
  const [first, ...besides] = open.map((fact) => blankOf(fact, `计算${name}`));
  return first ? [besides.length > 0 ? { ...first, besides } : first] : null;
}
