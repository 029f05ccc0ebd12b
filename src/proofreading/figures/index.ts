import {
  watched,
  type FigureLine,
  type FigureVerdict,
  type ReadText,
  type Span,
  type TextDocument,
  type Watch,
} from '../../model';
import type { TextContext } from '../check';
import { placesIn } from '../places';
import { ownTables } from './at-sight/own-tables';
import { acrossClaims } from './claims/across';
import { adjacentClaims } from './claims/adjacent';
import { adjustedClaims } from './claims/adjusted';
import { averages } from './at-sight/averages';
import { bookClaims } from './claims/books';
import { carsKeptClaims } from './claims/cars-kept';
import { bestReading, type FigureClaim, type Ledger } from './claims/claim';
import { deniedDirections } from './directions';
import { byMember, isBook, membersOf, outcomeOf, sourcesOf, type AnyEquation } from './equations';
import { contradictions, oppositeChanges } from './at-sight/contradictions';
import { brokenBy, diagnosesOf } from './diagnosis';
import { findingsOf } from './findings';
import { changesOfParts } from './claims/changes-of-parts';
import { basesOfParts } from './claims/bases-of-parts';
import { fromNothing } from './claims/from-nothing';
import { freeListClaims } from './claims/free-lists';
import { groupClaims } from './claims/groups';
import { itemClaims } from './claims/items';
import type { FigureJudgement, JudgedFinding } from './judgement';
import { doubtfulLists, listClaims } from './claims/lists';
import { impliedBases } from './at-sight/implied-bases';
import { incompleteLists } from './at-sight/listed-shares';
import { misnamedBalances } from './at-sight/misnamed-balances';
import { moreThanNow } from './at-sight/more-than-now';
import { moreThanWhole } from './at-sight/more-than-whole';
import { ratingClaims } from './claims/ratings';
import { reasonsOfParts } from './at-sight/reasons-of-parts';
import { receptionClaims } from './claims/reception';
import { runningTotals } from './claims/running-totals';
import { sameClaims } from './claims/same';
import { pairedCounts } from './claims/paired-counts';
import { countRates } from './claims/count-rates';
import { parallelClaims } from './claims/parallel-lists';
import { rolledClaims } from './claims/rolled';
import { sameNames } from './claims/same-names';
import { savingClaims } from './claims/savings';
import { sharedSums } from './claims/shared-sums';
import { sumsAbove } from './claims/sums-above';
import { sumsBeside } from './claims/sums-beside';
import { twinChanges } from './claims/twin-changes';
import { borneOut, faultsOf } from './settle';
import { implausible } from './at-sight/plausible';
import { toldAsNothing } from './at-sight/told-as-nothing';
import { uncountedSpending } from './at-sight/uncounted-spending';
import { sameProjects } from './at-sight/same-projects';
import { scores } from './at-sight/scores';
import { strayUnits } from './at-sight/stray-units';
import { TextAmounts, type Told } from './told';
import { UNBOUND, UNFILLED, VERDICT_WORDS } from './words';
import { lastDigits, nearlyTheSame } from './at-sight/last-digits';
import { withoutOneWhole } from './at-sight/one-whole';
import { ratesOfNoPart } from './at-sight/rates-of-no-part';
import { zeroBases } from './at-sight/zero-bases';
import { leftOut } from './table-rows/left-out';
import { namedAtNothing } from './table-rows/named-at-nothing';
import { itemsNotInTable } from './table-rows/not-in-table';

/** The equations of a text by what became of them. */
interface Sorted {
  readonly holding: readonly AnyEquation[];
  readonly rounding: readonly AnyEquation[];
  readonly failing: readonly AnyEquation[];
  /** Those that fail, and whose ends may belong to something else. */
  readonly unsure: readonly AnyEquation[];
}

/** Checks of lists: they say nothing of a list that is not whole. */
const LIST_RULES: readonly string[] = ['NR-A01', 'NR-A07', 'NR-A12', 'NR-C03'];

/** All that is asked of a text. The books come first: where two explanations are as good, the first counts. */
const CLAIMS = [
  bookClaims,
  adjacentClaims,
  savingClaims,
  adjustedClaims,
  rolledClaims,
  fromNothing,
  groupClaims,
  changesOfParts,
  basesOfParts,
  receptionClaims,
  itemClaims,
  listClaims,
  freeListClaims,
  parallelClaims,
  sharedSums,
  pairedCounts,
  carsKeptClaims,
  ratingClaims,
  acrossClaims,
  runningTotals,
  sumsAbove,
  sumsBeside,
  countRates,
  sameNames,
  twinChanges,
  sameClaims,
] as const;

/** Holds every figure of a text against what stands beside it, elsewhere in the text, and in the open books. */
export function judgeFigures({ document, read, facts, year, watch }: TextContext): FigureJudgement {
  // The books of another year say nothing of this text's figures.
  const isSameYear = read.year === null || year === null || read.year === year;
  const ledger: Ledger = { amounts: new TextAmounts(read), facts: isSameYear ? facts : null };
  const claims = CLAIMS.flatMap(watched(watch, (claimsOf) => claimsOf(ledger)));
  const [unfilled, cut] = [unfilledSections(read), cutPassage(read)];
  const cutFrom = (cut === null ? undefined : read.passages[cut]?.origin[0]) ?? Infinity;
  const isUnfilled = (equation: AnyEquation): boolean =>
    isSumOver(ledger.amounts, equation, unfilled) || isCutShort(read, equation, cut);
  const sorted = sortOf(claims, isUnfilled, watch);
  const failing = [...sorted.failing, ...borneOut(doubtfulLists(ledger), sorted.failing)];
  const faults = faultsOf(failing, sorted.holding, watch);
  const diagnoses = diagnosesOf(ledger, faults);
  const told = findingsOf(ledger, document.plain, diagnoses, deniedDirections(ledger), sorted.holding, watch);
  const spans = new Set(told.flatMap(({ raw }) => [raw.span, ...(raw.otherSpans ?? [])]).map(({ start }) => start));
  // What a fault has said already is not said again.
  const isNew = ({ raw }: JudgedFinding): boolean =>
    [raw.span, ...(raw.otherSpans ?? [])].every(({ start }) => !spans.has(start));
  const further = [...contradictions(ledger), ...zeroBases(ledger)].filter(({ raw }) => !spans.has(raw.span.start));
  // A change that a rate beside it fits as little may go the wrong way altogether.
  const opposite = oppositeChanges(ledger).filter(({ raw }) => !told.some((each) => each.raw.span === raw.span));
  const exceeded = moreThanWhole(ledger).filter(isNew);
  const isExceeded = (list: Span): boolean =>
    exceeded.some(({ raw }) => raw.otherSpans?.some((part) => isWithin(part, list)));
  const lacking = leftOut(ledger);
  const findings = [
    ...told.filter((each) => !isNamedIn(lacking, each)),
    ...opposite,
    ...further,
    ...misnamedBalances(ledger).filter(isNew),
    ...reasonsOfParts(ledger),
    ...namedAtNothing(ledger),
    ...implausible(ledger),
    ...uncountedSpending(ledger),
    ...toldAsNothing(ledger).filter(({ raw }) => !raw.otherSpans?.some(({ start }) => spans.has(start))),
    ...averages(ledger),
    ...scores(ledger),
    ...itemsNotInTable(ledger),
    ...lacking,
    ...strayUnits(ledger).filter(({ raw }) => !spans.has(raw.span.start)),
    ...exceeded,
    ...[ratesOfNoPart, moreThanNow, impliedBases, sameProjects].flatMap((check) => check(ledger).filter(isNew)),
    ...incompleteLists(ledger).filter(
      ({ raw }) =>
        raw.span.end <= cutFrom && !isExceeded(raw.span) && !told.some((each) => isWithin(each.raw.span, raw.span)),
    ),
    ...withoutOneWhole(ledger, heldIn(sorted)),
    ...ownTables(document),
    ...lastDigits(document.plain, sorted.rounding, sorted.holding),
    ...nearlyTheSame(document.plain, [...sorted.holding, ...sorted.rounding]),
  ];
  const broken = new Set(brokenBy(diagnoses).map(({ at }) => at));
  return { lines: linesOf(ledger, document, sorted, broken), findings };
}

/** Whether a list that does not add up is one of which it is known what it lacks. */
function isNamedIn(lacking: readonly JudgedFinding[], { rule, raw }: JudgedFinding): boolean {
  const spans = lacking.flatMap((each) => [each.raw.span, ...(each.raw.otherSpans ?? [])]);
  return LIST_RULES.includes(rule.id) && spans.some(({ start }) => start === raw.span.start);
}

/** Whether anything could be held against a figure, however it came out. */
function heldIn({ holding, rounding, failing, unsure }: Sorted): (told: Told) => boolean {
  const held = new Set([holding, rounding, failing, unsure].flatMap((each) => each.flatMap(membersOf)));
  return (told) => held.has(told);
}

/** Whether one stretch stands within another: what a list lacks is not told beside what is wrong in it. */
function isWithin(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

/**
 * The equations by what became of them, one of each claim. One that fails is a fault only where its reading is strong;
 * else it is asked about. What says nothing (a rate of nothing) is dropped.
 */
function sortOf(claims: readonly FigureClaim[], isUnfilled: (equation: AnyEquation) => boolean, watch: Watch): Sorted {
  const sorted = {
    holding: [] as AnyEquation[],
    rounding: [] as AnyEquation[],
    failing: [] as AnyEquation[],
    unsure: [] as AnyEquation[],
  };
  for (const claim of claims) {
    watch();
    const equation = bestReading(claim);
    const outcome = equation && outcomeOf(equation);
    if (!equation || !outcome) continue;
    if (outcome === 'true') sorted.holding.push(equation);
    else if (outcome === 'rounding') sorted.rounding.push(equation);
    else if (equation.isStrong && !isUnfilled(equation)) sorted.failing.push(equation);
    else sorted.unsure.push(equation);
  }
  return sorted;
}

/** Sections with an amount that nobody filled in yet, and those around them: what they list is not whole. */
function unfilledSections({ passages, sections }: ReadText): ReadonlySet<number> {
  const open = passages.filter(({ text }) => UNFILLED.test(text)).map(({ section }) => section);
  return new Set(open.flatMap((section) => [section, sections[section]?.parent ?? section]));
}

/** Whether an equation sums up what some sections list, in paragraphs of theirs or below headings of its own. */
function isSumOver({ read }: Ledger['amounts'], equation: AnyEquation, unfilled: ReadonlySet<number>): boolean {
  if (unfilled.size === 0 || !LIST_RULES.includes(equation.rule)) return false;
  return membersOf(equation).some(
    ({ section }) => unfilled.has(section) || unfilled.has(read.sections[section]?.parent ?? section),
  );
}

/** What a text that was cut off ends with: none of the signs that end a sentence. Behind “；” and “：” more should come. */
const CUT_OFF = /[^。！？）」』”’】…\s]$/;
/** A last line as short as a date or a name ends without a sign as well. */
const SHORTEST_CUT = 20;

/** The last passage of a text whose end is missing; null where it is whole. */
function cutPassage({ passages }: ReadText): number | null {
  const passage = passages.at(-1);
  const isText = passage?.role === 'body' && !passage.isHeading && passage.text.length >= SHORTEST_CUT;
  return isText && CUT_OFF.test(passage.text) ? passages.length - 1 : null;
}

/** Whether an equation sums up a list whose rest is missing with the end of the text. */
function isCutShort({ passages }: ReadText, equation: AnyEquation, cut: number | null): boolean {
  if (cut === null || !LIST_RULES.includes(equation.rule)) return false;
  const members = membersOf(equation);
  const isList = new Set(members.map(({ statement }) => statement.passage)).size > 1;
  const last = passages[cut]?.section;
  return members.some(({ statement, section }) => statement.passage === cut || (isList && section === last));
}

/**
 * The ledger: one line for every figure of the text, those that nothing could be held against included, so that a
 * reader sees what was not looked at.
 */
function linesOf(
  ledger: Ledger,
  document: TextDocument,
  sorted: Sorted,
  broken: ReadonlySet<number>,
): readonly FigureLine[] {
  const { read, all } = ledger.amounts;
  const place = placesIn(document);
  const by = {
    holding: byMember(sorted.holding),
    rounding: byMember(sorted.rounding),
    failing: byMember(sorted.failing),
    unsure: byMember(sorted.unsure),
  };
  const statementOf = new Map(all.map(({ statement, at }) => [statement.figure, at]));
  return read.figures.map((figure, index): FigureLine => {
    const at = statementOf.get(index);
    const of = (sort: keyof Sorted): AnyEquation | undefined => (at === undefined ? undefined : best(by[sort].get(at)));
    const [verdict, equation] = verdictOf(at !== undefined && broken.has(at), of);
    return {
      place: place(figure.span),
      verdict,
      detail: detailOf(verdict, equation),
      fact: (at === undefined ? undefined : all[at]?.statement.facts[0]) ?? null,
      sources: equation ? sourcesOf(equation) : [],
    };
  });
}

/**
 * What is said of a figure, and the equation that says it. A figure found wrong stays wrong though another equation
 * holds; what fails without being the wrong end is asked about.
 */
function verdictOf(
  isBroken: boolean,
  of: (sort: keyof Sorted) => AnyEquation | undefined,
): readonly [FigureVerdict, AnyEquation | undefined] {
  if (isBroken) return ['broken', of('failing')];
  const [holding, rounding, failing, unsure] = [of('holding'), of('rounding'), of('failing'), of('unsure')];
  if (holding) return ['verified', holding];
  if (rounding) return ['rounding', rounding];
  if (failing) return ['review', failing];
  return unsure ? ['review', unsure] : ['unbound', undefined];
}

/** The words of a line: which reckoning it was, and how it came out. */
function detailOf(verdict: FigureVerdict, equation: AnyEquation | undefined): string {
  if (!equation) return UNBOUND;
  const { title } = equation;
  switch (verdict) {
    case 'verified':
      return VERDICT_WORDS.holds(title);
    case 'rounding':
      return VERDICT_WORDS.rounds(title);
    case 'broken':
      return VERDICT_WORDS.fails(title);
    default:
      return VERDICT_WORDS.unsure(title);
  }
}

/** What the books say comes before what the text says of itself. */
function best(equations: readonly AnyEquation[] | undefined): AnyEquation | undefined {
  return equations?.find(isBook) ?? equations?.[0];
}
