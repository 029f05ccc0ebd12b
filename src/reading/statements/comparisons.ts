import type { Comparison, Direction, Span } from '../../model';
import { aboutOf } from './bind';
import { basisIn } from './clause/money';
import { subjectIn } from './clause/subject';
import { unquoted } from './clause/unquoted';
import {
  BARE_LEVEL,
  BUDGET_COMPARISON,
  COMPARISON_DIRECTIONS,
  EXACTLY,
  MAY_COMPARE,
  PRIOR_COMPARISON,
} from './clause/words';
import { isKnownSubject, type Scene } from './scene';
import { basisTold } from './settling';
import { headingSubject } from './subject-finder';

/** What some words compare without a figure, and where in them. */
interface FoundComparison {
  readonly against: 'prior' | 'budget';
  readonly direction: Direction;
  readonly isExact: boolean;
  readonly at: number;
}

/** What a clause compares in words alone; null where it compares nothing. `span` is the clause in its passage. */
export function comparisonOf(scene: Scene, clause: string, { start, end }: Span): Comparison | null {
  if (!MAY_COMPARE.test(clause)) return null;
  const { input, setting, flow, statements, sentence } = scene;
  const words = unquoted(clause);
  const found = comparisonIn(words, flow.against);
  if (!found) return null;
  const own = subjectIn(words.slice(0, found.at), null, setting)?.subject;
  const subject = own && isKnownSubject(own) ? own : (flow.subject ?? headingSubject(scene));
  const { origin } = input.passage;
  const [from = 0, to = 0] = [origin[start], origin[Math.max(start, end - 1)]];
  return {
    span: { start: from, end: to + 1 },
    passage: input.at,
    sentence,
    after: statements.length === 0 ? null : statements.length - 1,
    subject: subject?.text ?? '',
    about: aboutOf(subject, setting.kinds, '万元'),
    against: found.against,
    basis: found.against === 'budget' ? (basisIn(words) ?? basisTold(scene) ?? scene.plainBasis) : null,
    direction: found.direction,
    isExact: found.isExact,
  };
}

/** “决算数小于预算数”, “与上年持平”; null where nothing is compared so. */
function comparisonIn(clause: string, against: 'prior' | 'budget' | null): FoundComparison | null {
  const budget = BUDGET_COMPARISON.exec(clause);
  if (budget) return found('budget', budget.slice(1).find(Boolean), budget.index);
  const prior = PRIOR_COMPARISON.exec(clause);
  if (prior) return found('prior', prior[1], prior.index);
  const bare = against === null ? null : BARE_LEVEL.exec(clause);
  return bare && against !== null ? found(against, bare[1], bare.index) : null;
}

/** Null for a word that tells no direction. */
function found(against: 'prior' | 'budget', word: string | undefined, at: number): FoundComparison | null {
  const direction = COMPARISON_DIRECTIONS[word ?? ''];
  return direction === undefined ? null : { against, direction, isExact: EXACTLY.includes(word ?? ''), at };
}
