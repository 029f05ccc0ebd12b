import type { Predicate, SubjectOrigin, TextFigure } from '../../model';
import { conceptOf, factsOfConcept, hasBudget, isMoney, namesIn } from '../names/concepts';
import { BALANCE_NAME, HEADING_NAMES, THREE_PUBLIC } from '../names/name-words';
import type { ReadClause } from './clause/clause';
import { knownSubjectIn, subjectIn, type ClauseSubject } from './clause/subject';
import { unquoted } from './clause/unquoted';
import {
  ADDED,
  BARE_EXPENDITURE,
  BARE_SIDE,
  COUNTED_BEHIND,
  DESCRIBES,
  GIVEN_OR_LEFT,
  INCOME_OF_BUDGET,
  ITEM_NAME,
  LEFT_BEHIND,
  OWN_HEADING,
  OWN_SIDE,
  OF_ALL_PARTS,
  ONE_PROJECT,
  OWN_SUM,
  PURPOSE,
  RATED_BEFORE,
  RATED_BEHIND,
  SIDE_OF_BUDGET,
  TELLS_RATINGS,
  WITHIN,
  YEARS_EXPENDITURE,
} from './clause/words';
import { FARTHEST_HEAD, isKnownSubject, toldSoFar, type Scene } from './scene';
import { changeVerbIn } from './clause/verbs';

/** What a figure is told of, and where that was found. */
export type FoundSubject = readonly [subject: ClauseSubject | null, origin: SubjectOrigin];

/** A figure, with what the words before it say and where it ends in its passage. */
interface Asked {
  readonly clause: ReadClause;
  readonly figure: TextFigure;
  readonly end: number;
}

/** One way to find a subject; null where it finds none, so that the next is asked. */
type Finder = (scene: Scene, asked: Asked) => FoundSubject | null;

/** Its name stands behind the count: “对12个项目开展绩效自评”. */
const EVALUATED: ClauseSubject = { text: '绩效自评', concept: conceptOf('绩效自评'), fact: null };

/** Ways to find a subject; the first that finds one is right. */
const FINDERS: readonly Finder[] = [
  evaluated,
  ofOneProject,
  rated,
  unspent,
  ofTheBudget,
  summed,
  inClause,
  opposite,
  bareSide,
  namedBefore,
  budgeted,
  balanceBefore,
  carriedOver,
];

/** What a figure is told of; the section's own subject where its words, and those before them, name nothing. */
export function subjectFor(scene: Scene, clause: ReadClause, figure: TextFigure, end: number): FoundSubject {
  for (const find of FINDERS) {
    const found = find(scene, { clause, figure, end });
    if (found) return found;
  }
  return [beginsPassage(scene, figure) && !isDivided(scene, end) ? null : headingSubject(scene), 'heading'];
}

/** Whether a figure is the first word of its passage: the rest of a line that was not joined, whose name is elsewhere. */
function beginsPassage({ input, figures }: Scene, figure: TextFigure): boolean {
  const [first] = input.figures;
  return first?.start === 0 && figures[first.index] === figure;
}

/** “18015.93万元中，社会保障和就业支出…”: a figure whose parts follow is the section's own. */
function isDivided({ input }: Scene, end: number): boolean {
  return WITHIN.test(input.passage.text.charAt(end));
}

/** What a section speaks of where its sentence names nothing. */
export function headingSubject({ setting }: Pick<Scene, 'setting'>): ClauseSubject | null {
  const name = setting.kinds.map((kind) => HEADING_NAMES[kind]).find((each) => each !== undefined);
  return name === undefined ? null : { text: name, concept: conceptOf(name), fact: null };
}

/** First of all, since the words before such a count name something else. */
function evaluated({ input }: Scene, { figure, end }: Asked): FoundSubject | null {
  const isCounted = !isMoney(figure.unit) && COUNTED_BEHIND.test(input.passage.text.slice(end));
  return isCounted ? [EVALUATED, 'clause'] : null;
}

/** “‘文物修缮’项目绩效自评，全年预算数190万元”: what one project tells is not what all that was evaluated tells. */
function ofOneProject({ flow }: Scene, { clause }: Asked): FoundSubject | null {
  const project = clause.subject?.concept === EVALUATED.concept ? oneProject(flow.clause) : null;
  return project && [project, 'clause'];
}

function oneProject(words: string): ClauseSubject | null {
  const [, text] = ONE_PROJECT.exec(words) ?? [];
  return text === undefined ? null : { text, concept: null, fact: null };
}

/** “预算分别为3.60万元、1.20万元，合计4.80万元，总体完成预算的…”: of what the parts right before are parts of. */
function summed({ flow, statements, subjects, sentence }: Scene): FoundSubject | null {
  if (flow.subject?.each) return null;
  const last = statements.at(-1);
  const head = statements[last?.partOf ?? -1];
  const subject = head && subjects.get(head.figure);
  return subject && last?.sentence === sentence && OF_ALL_PARTS.test(unquoted(flow.clause))
    ? [subject, 'before']
    : null;
}

/** “政府性基金预算财政拨款本年收入50万元；本年支出40万元”: the expenditure of the budget that the income was told of. */
function ofTheBudget({ flow, setting }: Scene, { clause }: Asked): FoundSubject | null {
  const income = flow.subject;
  if (!income || !INCOME_OF_BUDGET.test(income.text) || !YEARS_EXPENDITURE.test(clause.subject?.text ?? ''))
    return null;
  const text = income.text.replace('收入', '支出');
  const known = knownSubjectIn(text, null, setting)?.subject;
  // A part of the name says less than all of it.
  return [known?.text === text ? known : { text, concept: null, fact: null }, 'clause'];
}

/**
 * “全年下达628万元，未支出的302万元结转下年使用”: what was given for a thing, or is left of it, is not what was spent on it. A
 * known name keeps its own.
 */
function unspent({ input, flow }: Scene, { clause, end }: Asked): FoundSubject | null {
  if (clause.predicate !== 'value' || (clause.subject && !isLeftOrGiven(clause.subject))) return null;
  const [before] = GIVEN_OR_LEFT.exec(unquoted(flow.clause)) ?? [];
  const text = before ?? LEFT_BEHIND.exec(input.passage.text.slice(end, end + FARTHEST_RATING))?.[0];
  return text === undefined ? null : [{ text, concept: null, fact: null }, 'clause'];
}

/** Whether words only say what became of a budget, or of the money for it: they name nothing. */
export function isLeftOrGiven({ text, concept, fact }: ClauseSubject): boolean {
  return (
    concept === null && fact === null && [GIVEN_OR_LEFT, LEFT_BEHIND].some((words) => words.exec(text)?.[0] === text)
  );
}

/** How projects were rated stands before their count, “良好2个”, or behind it: “5个项目自评等级为“优”，1个为“良””. */
function rated({ input, setting, flow }: Scene, { clause, figure, end }: Asked): FoundSubject | null {
  const isOfRatings = setting.kinds[0] === 'performance' || TELLS_RATINGS.test(input.passage.text);
  if (!isOfRatings || figure.unit !== '个') return null;
  const [, before, other] = RATED_BEFORE.exec(unquoted(flow.clause)) ?? [];
  const [, behind] = RATED_BEHIND.exec(unquoted(input.passage.text.slice(end, end + FARTHEST_RATING))) ?? [];
  const grade = before ?? other ?? behind;
  if (grade === undefined || (clause.subject && isKnownSubject(clause.subject))) return null;
  const text = `${grade}的`;
  // Of 中 and 差 no table counts the projects.
  return [{ text, concept: namesIn(text)[0]?.concept ?? null, fact: null }, 'clause'];
}

/** How far behind its count a rating may stand. */
const FARTHEST_RATING = 20;

/**
 * What the clause names. A name of the text's own gives way to the heading's where it only describes that; a count of
 * what was named before gives way to it.
 */
function inClause(scene: Scene, { clause, figure, end }: Asked): FoundSubject | null {
  const own = ownSum(scene, acrossClauses(scene, figure) ?? clause.subject, end);
  if (!own || (clause.isNamedAsBase && isBesideItsOwn(scene))) return null;
  if (isCountedUnder(scene, own, figure)) return [scene.flow.subject, 'before'];
  const headed = isKnownSubject(own) || !DESCRIBES.test(own.text) ? null : ownHeading(scene);
  if (headed) return [headed, 'heading'];
  return [own, scene.flow.partsFrom === null ? 'clause' : 'among'];
}

/** Whether the sentence has told what it speaks of: what that is compared with is of the same. */
function isBesideItsOwn({ flow, statements, subjects, sentence }: Scene): boolean {
  const last = statements.at(-1);
  const isTold = last?.sentence === sentence && last.predicate === 'value';
  return isTold && flow.subject !== null && subjects.get(last.figure) === flow.subject;
}

/** “…，加上年初结转10万元，收入合计110万元”: a sum of what its sentence adds up goes by no name of the tables. */
function ownSum({ input }: Scene, own: ClauseSubject | null, end: number): ClauseSubject | null {
  if (!own || !OWN_SUM.test(own.text)) return own;
  const sentence = input.passage.text.slice(0, end).split('。').at(-1) ?? '';
  return sentence.split(/[，；：]/).some((clause) => ADDED.test(clause)) ? { ...own, concept: null, fact: null } : own;
}

/** A name that runs over several clauses. */
function acrossClauses({ flow, setting }: Scene, { unit }: TextFigure): ClauseSubject | null {
  if (flow.pending.length === 0) return null;
  const words = unquoted([...flow.pending, flow.clause].join('，'));
  const found = namesIn(words)
    .filter(({ alias }) => alias.includes('，'))
    .at(-1);
  if (!found || factsOfConcept(found.concept, setting.kinds, unit).length === 0) return null;
  return { text: found.alias, concept: found.concept, fact: null };
}

/** “12批次、来宾85人次”: both are counted under what was named before. */
function isCountedUnder(scene: Scene, own: ClauseSubject, { unit }: TextFigure): boolean {
  const { subject } = scene.flow;
  if (isKnownSubject(own) || !subject?.concept || isMoney(unit)) return false;
  const { kinds } = scene.setting;
  if (!kinds.some((kind) => THREE_PUBLIC.includes(kind))) return false;
  const [fact] = factsOfConcept(subject.concept, kinds, unit);
  return fact !== undefined && !isToldHere(scene, fact);
}

/** Whether this passage has told a count: the next one so counted is of another thing. */
function isToldHere({ statements, input }: Scene, fact: string): boolean {
  const since = statements.slice(-FARTHEST_HEAD).filter(({ passage }) => passage === input.at);
  return since.some(({ about }) => about[0] === fact);
}

/** What a heading names that its first sentence only describes: “（一）基本支出情况 用于保障机构正常运转的日常支出”. */
function ownHeading({ statements, setting, input }: Scene): ClauseSubject | null {
  if (setting.kinds[0] !== 'expenditure' || statements.at(-1)?.passage === input.at) return null;
  const [name] = OWN_HEADING.exec(input.title) ?? [];
  return name === undefined ? null : { text: name, concept: conceptOf(name), fact: null };
}

/** Expenditure, where only its word follows what was said of an income. */
function opposite({ flow, setting }: Scene): FoundSubject | null {
  const income = flow.subject;
  if (!income?.text.includes('收入') || !BARE_EXPENDITURE.test(flow.clause)) return null;
  const text = income.text.replace('收入', '支出');
  return [knownSubjectIn(text, null, setting)?.subject ?? { text, concept: null, fact: null }, 'clause'];
}

/**
 * “（二）2023年支出90万元”: one side of what the section tells of both, with or without what was left over. A fund's section
 * tells of the year alone: “与2020年相比，支出减少80万元”.
 */
function bareSide({ flow, setting, item }: Scene, { clause }: Asked): FoundSubject | null {
  const kind = setting.kinds[0];
  const words = unquoted(flow.clause);
  if (kind === 'overall') {
    const [, own] = OWN_SIDE.exec(words.slice(0, changeVerbIn(words)?.at)) ?? [];
    if (own !== undefined) return named(`本年${own}`);
    const [, side] = BARE_SIDE.exec(words) ?? [];
    return side === undefined ? null : named(`总${side}`);
  }
  const isOfBudget = kind === 'governmentFund' || kind === 'stateCapital';
  if (!isOfBudget || item !== null || (flow.subject !== null && flow.subject.concept === null)) return null;
  const [, side] = SIDE_OF_BUDGET.exec(words.slice(0, changeVerbIn(words)?.at)) ?? [];
  return side === undefined || !SIDE_TOLD.includes(clause.predicate) ? null : named(`本年${side}`);
}

/** An amount of one side, or how much it changed. */
const SIDE_TOLD: readonly Predicate[] = ['value', 'change'];

function named(text: string): FoundSubject {
  return [{ text, concept: conceptOf(text), fact: null }, 'heading'];
}

/**
 * A known name in the clauses between the last figure and this one, the nearest first. What money goes for runs on over
 * commas, “主要用于人员支出，公用支出及项目支出，年初预算为”: none of its names is spoken of.
 */
function namedBefore({ flow, setting }: Scene, { figure }: Asked): FoundSubject | null {
  if (flow.isAside) return null;
  const purpose = flow.pending.findIndex((pending) => PURPOSE.test(pending));
  for (const pending of flow.pending.slice(0, purpose < 0 ? undefined : purpose).reverse()) {
    const project = oneProject(pending);
    if (project) return [project, 'clause'];
    const found = subjectIn(unquoted(pending), figure.unit, setting);
    if (found && (isKnownSubject(found.subject) || ITEM_NAME.test(found.subject.text)))
      return [found.subject, 'clause'];
  }
  return null;
}

/** What has a budget, where the last part told has none: “…其中基本支出…，项目支出…，完成年初预算的”. */
function budgeted({ statements, subjects }: Scene, { clause }: Asked): FoundSubject | null {
  const last = statements.at(-1);
  const head = statements[last?.partOf ?? -1];
  if (clause.predicate !== 'completion' || !head || hasBudget(last?.about ?? []) !== false) return null;
  const subject = subjects.get(head.figure);
  return subject ? [subject, 'before'] : null;
}

/** “收入总计100万元，其中年初结转和结余10万元，较上年减少2万元”: the balance right before, which took the place of nothing. */
function balanceBefore(scene: Scene, { clause }: Asked): FoundSubject | null {
  const { subjects, flow, depth } = scene;
  if (clause.predicate !== 'change' && clause.predicate !== 'growth') return null;
  // “总计100万元（含年初结转10万元），较上年减少2万元”: what a bracket told is over.
  const last = toldSoFar(scene)
    .filter((each) => each.depth <= depth)
    .at(-1);
  if (last === undefined) return null;
  const subject = subjects.get(last.figure);
  if (!subject || subject === flow.subject || !BALANCE_NAME.test(subject.text)) return null;
  return [{ ...subject, or: flow.subject }, 'before'];
}

/** What was told of last: a third of all figures name nothing of their own. */
function carriedOver({ flow, item }: Scene): FoundSubject | null {
  return flow.subject ? [flow.subject, flow.subject === item ? 'item' : 'before'] : null;
}
