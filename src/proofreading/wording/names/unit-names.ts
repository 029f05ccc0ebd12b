import { groupBy } from '../../../model';
import type { TextCheck, TextContext } from '../../check';
import { hitsOf, isProse } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import { called, nameKey } from './called-names';
import { differingLists } from './two-lists';
import { UNIT_ALONE } from './words';

/** NR-X02: the unit's own name in two spellings. */
export const twoSpellings: TextCheck = {
  id: 'NR-X02',
  title: '单位名称、名单前后一致',
  severity: 'warning',
  basis: { kind: 'derived', text: '同一单位、同一机构只有一个名称' },
  defaultOn: true,
  run: (context, report) => {
    const spellings = groupBy([...called(context), ...titles(context)], ({ words }) => nameKey(words));
    for (const places of spellings.values()) {
      const own = usual(places, context.unitName);
      const other = places.filter(({ words }) => words !== own);
      reportTogether(report, other, (quotes) => `${quotes}与别处的“${own}”不一致，请统一。`, {
        expected: own,
        correction: other.length === 1 ? own : null,
      });
    }
    differingLists(context, report);
  },
};

/** The books' spelling, else the commonest, else the longest: words drop out more easily than they come in. */
function usual(places: readonly QuotedPlace[], known: string | null): string {
  const counts = new Map<string, number>();
  for (const { words } of places) counts.set(words, (counts.get(words) ?? 0) + 1);
  const rank = ([words, count]: readonly [string, number]): number => (words === known ? Infinity : count);
  const [best] = [...counts].sort((a, b) => rank(b) - rank(a) || b[0].length - a[0].length);
  return best?.[0] ?? '';
}

/** A line before any heading that is a unit's name and nothing else. */
function titles({ read }: TextContext): readonly QuotedPlace[] {
  return hitsOf(read, UNIT_ALONE, (passage) => isProse(passage) && passage.section === 0).map(({ words, span }) => ({
    words,
    span,
  }));
}
