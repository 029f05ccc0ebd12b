import type { Statement, SubjectOrigin } from '../../model';
import { isMoney } from '../names/concepts';
import { aboutOf, boundFacts } from './bind';
import type { ReadClause } from './clause/clause';
import type { ClauseSubject } from './clause/subject';
import { AVERAGE_NAME } from './clause/words';
import { balanceIn, headOf, inColumnOf, isOfMoved, isWhoPaid, wholesOf, type Part } from './part-heads';
import type { Scene } from './scene';
import { settledSaying } from './settling';

/** What is known of a figure before it becomes a statement. */
interface ToldFigure {
  /** Among all figures of the text. */
  readonly index: number;
  readonly clause: ReadClause;
  readonly subject: ClauseSubject | null;
  readonly origin: SubjectOrigin;
}

/** What the text says of one figure, bound to the facts it may tell. */
export function statementOf(scene: Scene, { index, clause, subject, origin }: ToldFigure): Statement {
  const { statements, figures, setting, flow, input, sentence, depth } = scene;
  const { kinds } = setting;
  const unit = figures[index]?.unit ?? null;
  const named = countGrown(scene, clause, unit) ?? aboutOf(subject, kinds, unit);
  const name = subject?.text ?? '';
  const partOf = wholeFor(scene, clause, { unit, about: named, name });
  const head = partOf === null ? undefined : statements[partOf];
  const about = balanceIn(head, name, named);
  const said = {
    ...settledSaying(scene, clause, head),
    about: isOfMoved(head) || isWhoPaid(head, name, about) ? [] : inColumnOf(head, about),
  };
  const wholes = clause.predicate === 'share' ? wholesOf(scene, clause.whole, head, index) : [];
  return {
    ...said,
    figure: index,
    passage: input.at,
    sentence,
    subject: name,
    subjectOrigin: origin,
    direction: clause.direction,
    whole: clause.whole,
    partOf,
    listFrom: partOf === null ? null : Math.max(flow.partsFrom ?? 0, scene.isDivided ? scene.passageFrom : 0),
    depth,
    isAside: flow.isAside,
    facts: boundFacts(said, kinds, wholes, unit),
  };
}

/** What a figure is a part of; null where no parts are told, or it is what one of many costs. */
function wholeFor(scene: Scene, clause: ReadClause, part: Pick<Part, 'unit' | 'about' | 'name'>): number | null {
  const { partsFrom, against } = scene.flow;
  if (partsFrom === null || AVERAGE_NAME.test(part.name)) return null;
  return headOf(scene, partsFrom, { ...clause, ...part, against: clause.against ?? against });
}

/** “较上年减少119批次，下降36.6%”: the rate is that of the count before it, and of no money. */
function countGrown(
  { statements, figures, sentence }: Scene,
  { predicate, subject }: ReadClause,
  unit: Part['unit'],
): Statement['about'] | null {
  const last = statements.at(-1);
  if (predicate !== 'growth' || unit !== '%' || subject !== null || last?.predicate !== 'change') return null;
  const counted = figures[last.figure]?.unit ?? null;
  return last.sentence !== sentence || counted === null || isMoney(counted) ? null : last.about;
}
