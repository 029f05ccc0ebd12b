import { groupBy } from '../../../model';
import { lessTerm, plus, total, type Linear } from '../equations';
import { isExactCount, type Told } from '../told';
import { TITLES } from '../words';
import type { FigureClaim, Ledger } from './claim';
import { RATED, RATED_UNITS } from './group-words';

/** The check by which sums of parts are listed. */
const RULE = 'NR-A01';
/** What is rated. */
const PROJECTS = '项目';
/** One rating alone may be of some projects only. */
const FEWEST_RATINGS = 2;

/**
 * “涉及项目9个。从评价情况来看，6个为“优”，3个为“良””: the ratings that a paragraph tells are of the projects counted before
 * them, one count or all of them together (“一级项目4个，二级项目31个”). Asked about: others may have been rated.
 */
export function ratingClaims({ amounts }: Ledger): readonly FigureClaim[] {
  const counts = amounts.all.filter(isCount);
  return [...groupBy(counts, ({ statement }) => statement.passage).values()].flatMap((told): readonly FigureClaim[] => {
    const first = told.findIndex(isRated);
    const ratings = told.slice(first).filter(isRated);
    const wholes = told.slice(0, Math.max(0, first)).filter(({ figure }) => figure.unit === ratings[0]?.figure.unit);
    const names = new Set(ratings.map(({ statement }) => statement.subject));
    if (ratings.length < FEWEST_RATINGS || names.size < ratings.length || wholes.length === 0) return [];
    // Of several counts any may be of something else, unless each is of projects.
    const isStrong = wholes.length === 1 || wholes.every(({ statement }) => statement.subject.includes(PROJECTS));
    const readings = [...wholes.map((whole) => [whole]), ...(wholes.length > 1 ? [wholes] : [])]
      .map((whole) => sum(whole, ratings, isStrong))
      .sort((a, b) => Math.abs(total(a.terms).value) - Math.abs(total(b.terms).value));
    return [{ readings }];
  });
}

function sum(wholes: readonly Told[], ratings: readonly Told[], isStrong: boolean): Linear {
  const terms = [...wholes.map(lessTerm), ...ratings.map(plus)];
  return { kind: 'linear', rule: RULE, terms, isStrong, isAsked: true, title: TITLES[RULE] ?? '' };
}

/** A count of projects that is meant exactly. */
function isCount(told: Told): boolean {
  return isExactCount(told) && RATED_UNITS.includes(told.figure.unit);
}

function isRated({ statement: { subject } }: Told): boolean {
  return RATED.test(subject);
}
