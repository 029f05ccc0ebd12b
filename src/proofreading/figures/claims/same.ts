import { groupBy } from '../../../model';
import { placeIn, wordOf } from '../../../facts';
import type { FigureClaim, Ledger } from './claim';
import { RATING_NAMES } from './group-words';
import { lessTerm, plus, type Linear } from '../equations';
import type { TextAmounts, Told } from '../told';
import { GRAND_TOTAL_WORDS, TITLES } from '../words';

/** Every later telling of a figure against the first one, and a total of two meanings against both. */
export function sameClaims({ amounts }: Ledger): readonly FigureClaim[] {
  const told = amounts.all.filter((each) => isComparable(each) && !amounts.isPartOfSame(each));
  const groups = [...groupBy(told, (each) => `${whatIsTold(each)}|${ownHead(amounts, each)}`).values()];
  return [
    ...groups.flatMap((group) => pairs(amounts, group)),
    ...amounts.all.flatMap((each) => eitherOf(amounts, each)),
  ];
}

/** “收入决算总计” below “收、支总计” is that total, or 本年收入合计: nothing else, where the text tells both. */
function eitherOf(amounts: TextAmounts, told: Told): readonly FigureClaim[] {
  const { about, facts, predicate } = told.statement;
  if (!GRAND_TOTAL_WORDS.test(told.statement.subject)) return [];
  if (predicate !== 'value' || told.role !== 'final' || about.length < 2 || facts.length < 2 || told.figure.isAbout)
    return [];
  if (told.statement.isAside || !isNamed(amounts, told)) return [];
  const others = about.map((each) =>
    amounts.of(each, 'final').find(({ statement, at }) => at !== told.at && statement.about.length === 1),
  );
  const known = others.flatMap((other) => other ?? []);
  return known.length < about.length ? [] : [{ readings: known.map((other) => same(amounts, other, told)) }];
}

/** Words that say whose money they tell, though they may tell it with the funds or without. */
const NAMES_ITS_MONEY = '财政拨款';

/** Whether a statement tells something, and tells it whole. */
function isComparable({ statement, figure }: Told): boolean {
  const { facts, isAside, predicate, direction, subject } = statement;
  if (
    facts.length === 0 ||
    (facts.length > 1 && !subject.includes(NAMES_ITS_MONEY)) ||
    isAside ||
    figure.isAbout ||
    RATINGS.has(facts[0])
  )
    return false;
  return predicate !== 'share' && (predicate !== 'change' || direction !== null);
}

/** Projects by how they were rated: one paragraph tells of those that were evaluated by others, and of how many units. */
const RATINGS: ReadonlySet<string | undefined> = new Set(RATING_NAMES.map((name) => wordOf(name).fact));

/**
 * An amount and a rate of one name are two things, and so are more and less. Words that may mean two things mean the same
 * one where they come again.
 */
function whatIsTold({ statement: { facts, predicate, direction, subject }, measure }: Told): string {
  const way = predicate === 'growth' || predicate === 'change' ? (direction ?? '') : '';
  return [...(facts.length === 1 ? facts : [subject, ...facts]), measure, way].join('|');
}

/** “初中教育支出…，其中：基本支出”: a part of an item, or of what has a name of the text's own, is no part of the accounts' whole. */
function ownHead({ all }: TextAmounts, { statement: { partOf } }: Told): string {
  const head = partOf === null ? undefined : all[partOf]?.statement;
  if (!head) return '';
  const [about] = head.about;
  const isItem = /^\d/.test((about === undefined ? null : placeIn(about))?.row ?? '');
  return about === undefined || isItem ? head.subject : '';
}

/** No text tells one thing so often; of a made one only the first tellings are looked at. */
const MOST_COMPARED = 100;

/**
 * Each later telling against the first one, so that one wrong telling fails once and a wrong first one fails against
 * all.
 */
function pairs(amounts: TextAmounts, [first, ...others]: readonly Told[]): readonly FigureClaim[] {
  const looked = others.slice(0, MOST_COMPARED);
  return looked.flatMap((other) => (first ? [{ readings: [same(amounts, first, other)] }] : []));
}

/** That two tellings are one amount. Strong only where both name what they tell; no sentence does so by two names. */
function same(amounts: TextAmounts, first: Told, other: Told): Linear {
  const rule = 'NR-X01';
  const [one, two] = [first.statement, other.statement];
  const isOneSentence = one.sentence === two.sentence && one.subject !== two.subject;
  const isStrong = isNamed(amounts, first) && isNamed(amounts, other) && !isOneSentence;
  return { kind: 'linear', rule, terms: [lessTerm(other), plus(first)], isStrong, title: TITLES[rule] ?? '' };
}

/**
 * Whether the words say themselves what a figure tells: what is only taken over from before may be another thing, but for
 * 决算 behind the budget of a name, “公务接待费预算为5万元，支出决算为3万元”.
 */
function isNamed(amounts: TextAmounts, { at, role, statement }: Told): boolean {
  const { subjectOrigin, depth, measure, sentence, subject } = statement;
  if (depth > 0 || subjectOrigin === 'heading') return false;
  if (subjectOrigin !== 'before') return true;
  const budget = amounts.all[at - 1];
  const follows = budget?.role === 'budget' && role === 'final' && measure === 'final';
  return (
    follows &&
    budget.statement.sentence === sentence &&
    budget.statement.subject === subject &&
    budget.statement.subjectOrigin !== 'before' &&
    budget.statement.subjectOrigin !== 'heading' &&
    budget.statement.depth === 0
  );
}
