import type { FactId, FigureUnit, SectionKind, Statement } from '../../model';
import { budgetOn, changeId, completionOf, growthId, priorId, shareId } from '../../facts';
import { factsOfConcept, isMoney, isOfAccounts } from '../names/concepts';
import type { ClauseSubject } from './clause/subject';

/** What the subject of a statement may be in this year's accounts, counted so. */
export function aboutOf(
  subject: ClauseSubject | null,
  kinds: readonly SectionKind[],
  unit: FigureUnit | null,
): readonly FactId[] {
  if (subject === null || kinds[0] === 'government') return [];
  if (subject.or) return eitherOf(aboutOf({ ...subject, or: null }, kinds, unit), aboutOf(subject.or, kinds, unit));
  if (subject.fact !== null) return isMoney(unit) || unit === null ? [subject.fact] : [];
  return subject.concept ? factsOfConcept(subject.concept, kinds, unit) : [];
}

/** The facts of two subjects; none where one of them is known by no fact, so that the other is not taken for it. */
function eitherOf(one: readonly FactId[], other: readonly FactId[]): readonly FactId[] {
  return one.length > 0 && other.length > 0 ? [...new Set([...one, ...other])] : [];
}

/** What a statement's words say, which decides what kind of fact it tells. */
type Said = Pick<Statement, 'about' | 'predicate' | 'measure' | 'period' | 'against' | 'basis'>;

/** The facts that a statement may tell; `wholes` are what its share may be of. */
export function boundFacts(
  said: Said,
  kinds: readonly SectionKind[],
  wholes: readonly FactId[],
  unit: FigureUnit | null,
): readonly FactId[] {
  if (!isOfAccounts(kinds) || typeof said.period === 'number') return [];
  // A rate whose words say nothing is none of the amounts of its subject.
  if (said.predicate === 'value' && unit === '%') return [];
  return said.about.flatMap((about) => factsAbout(said, about, wholes));
}

/**
 * The facts of one subject. A change or a growth of a budget against last year's budget is none: the books have no
 * budgets of last year.
 */
function factsAbout(said: Said, about: FactId, wholes: readonly FactId[]): readonly FactId[] {
  const budget = budgetOn(about, said.basis);
  const base = said.against === 'budget' ? budget : about;
  switch (said.predicate) {
    case 'value':
    case 'count':
      if (said.measure === 'budget') return said.period === 'prior' ? [] : [budget];
      return [said.period === 'prior' ? priorId(about) : about];
    case 'change':
      return said.measure === 'budget' && said.against !== 'budget' ? [] : [changeId(base)];
    case 'growth':
      return said.measure === 'budget' && said.against !== 'budget' ? [] : [growthId(base)];
    case 'completion':
      return [completionOf(budget)];
    case 'gap':
      return [changeId(budget)];
    case 'share':
      return wholes.map((whole) => shareId(about, whole));
  }
}
