import type { Claim, Ledger } from './claims';
import { minus, plus, type Linear } from './equations';
import type { Told } from './told';
import { TITLES } from './words';

/** Every later telling of a figure against the first one. */
export function sameClaims({ amounts }: Ledger): readonly Claim[] {
  const tellings = new Map<string, Told[]>();
  for (const told of amounts.all) {
    const { facts, isAside, predicate, direction } = told.statement;
    const [fact, ...others] = facts;
    if (fact === undefined || others.length > 0 || isAside || told.figure.isAbout) continue;
    if (predicate === 'share' || (predicate === 'change' && direction === null)) continue;
    const way = predicate === 'growth' || predicate === 'change' ? (direction ?? '') : '';
    // An amount and a rate of one name are two things.
    const key = [fact, told.measure, way].join('|');
    tellings.set(key, [...(tellings.get(key) ?? []), told]);
  }
  return [...tellings.values()].flatMap((each) => pairs(each));
}

function pairs([first, ...others]: readonly Told[]): readonly Claim[] {
  // A part that goes by the name of its whole, “其中：项目支出结转和结余”, is not that whole.
  return others.flatMap((other) =>
    first && other.statement.partOf !== first.at ? [{ readings: [same(first, other)] }] : [],
  );
}

function same(first: Told, other: Told): Linear {
  const rule = 'NR-X01';
  const isStrong = isNamed(first) && isNamed(other);
  return { kind: 'linear', rule, terms: [minus(other), plus(first)], isStrong, title: TITLES[rule] ?? '' };
}

/** Whether the words say themselves what a figure tells: what is only taken over from before may be another thing. */
function isNamed({ statement: { subjectOrigin, depth } }: Told): boolean {
  return depth === 0 && subjectOrigin !== 'before' && subjectOrigin !== 'heading';
}
