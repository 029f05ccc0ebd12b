import type { AmountUnit, Answers, Scope, WorkbookSnapshot } from '../../model';
import { normaliseText, splitScope } from '../../standards';
import type { TableCandidate } from '../tables/candidates';
import { rowTexts, type Grid } from '../sheet/grid';
import { nameBeforeYear } from '../sheet/organisations';
import { isAmountUnit, loneYear, statedName, statedScope, statedUnit, statedYears, unitInHeader } from './statements';

/** What the book says of itself as a whole; null where it does not say, or says two things. */
export interface BookFacts {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly years: readonly number[];
}

/** How much a place's word counts against another's. */
const WEIGHT = { caption: 3, cover: 2, name: 1 } as const;
/** Rows of a plain sheet that are asked for name and year; no cover is longer. */
const COVER_ROWS = 60;

/** What the book says of one thing, each place with the weight that its word has. */
interface Ballot<T> {
  readonly add: (value: T, weight: number) => void;
  /** Values by weight, heaviest first. */
  readonly ranked: () => readonly (readonly [T, number])[];
}

/** Gathers unit name, year and scope from captions, plain sheets (cover, contents) and the file's name. */
export function gatherBookFacts(
  snapshot: WorkbookSnapshot,
  candidates: readonly TableCandidate[],
  plainSheets: readonly Grid[],
  answers: Answers,
): BookFacts {
  const captions = candidates.map(({ caption }) => caption);
  const covers = plainSheets.flatMap(linesOf);
  const years = yearBallot(
    captions.flatMap(({ lines }) => lines),
    covers,
    snapshot,
  );
  const names = ballot<string>();
  const scopes = ballot<Scope>();
  for (const [lines, weight] of [
    [captions.flatMap((caption) => caption.lines), WEIGHT.caption],
    [covers, WEIGHT.cover],
  ] as const) {
    for (const texts of lines) collectName(texts, weight, names, scopes);
  }
  // Titles and the file's name hold the unit's name only before a year, and the scope anywhere.
  for (const text of [...captions.map(({ title }) => title ?? ''), snapshot.name].map(normaliseText)) {
    addScope(scopes, text, WEIGHT.name);
    const name = nameBeforeYear(text);
    if (name !== null) addName(name, WEIGHT.name, names, scopes);
  }
  return {
    // Of names that weigh the same the first found counts; a year or a scope is then left unknown.
    unitName: answers.unitName ?? winner(names) ?? names.ranked()[0]?.[0] ?? null,
    year: answers.year ?? winner(years),
    scope: answers.scope ?? winner(scopes),
    years: years.ranked().map(([year]) => year),
  };
}

/** The unit of money a segment states above or in its header; anything but 元 and 万元 is given as text. */
export function segmentUnit({ caption, segment }: Pick<TableCandidate, 'caption' | 'segment'>): string | null {
  for (const texts of caption.lines) {
    const stated = statedUnit(texts);
    if (stated !== null) return stated;
  }
  for (const { title } of segment.columns) {
    const stated = unitInHeader(normaliseText(title));
    if (stated !== null) return stated;
  }
  return null;
}

/** The unit most of the book's tables state; null where none does, or two are stated as often. */
export function commonUnit(stated: readonly (string | null)[]): AmountUnit | null {
  const units = ballot<AmountUnit>();
  for (const unit of stated) if (isAmountUnit(unit)) units.add(unit, 1);
  return winner(units);
}

/**
 * Account years by what states them. Long texts of a cover are sentences, which speak of other years as well; a year of
 * any kind in the file's name counts only where no account year stands there.
 */
function yearBallot(
  captions: readonly (readonly string[])[],
  covers: readonly (readonly string[])[],
  snapshot: WorkbookSnapshot,
): Ballot<number> {
  const years = ballot<number>();
  for (const text of captions.flat()) for (const year of statedYears(text)) years.add(year, WEIGHT.caption);
  for (const text of covers.flat())
    if (text.length < 60) for (const year of statedYears(text)) years.add(year, WEIGHT.cover);
  const fileName = normaliseText(snapshot.name);
  const inName = statedYears(fileName);
  for (const year of inName) years.add(year, WEIGHT.name);
  const lone = inName.length === 0 ? loneYear(fileName) : null;
  if (lone !== null) years.add(lone, WEIGHT.name);
  return years;
}

function collectName(texts: readonly string[], weight: number, names: Ballot<string>, scopes: Ballot<Scope>): void {
  const stated = statedName(texts);
  if (stated !== null) addName(stated, weight, names, scopes);
}

/** A name such as 某局（本级） says the scope with it. */
function addName(stated: string, weight: number, names: Ballot<string>, scopes: Ballot<Scope>): void {
  const { name, scope } = splitScope(stated);
  names.add(name, weight);
  if (scope !== null) scopes.add(scope, weight);
}

function addScope(scopes: Ballot<Scope>, text: string, weight: number): void {
  const scope = statedScope(text);
  if (scope !== null) scopes.add(scope, weight);
}

/** The comparable texts of a plain sheet, row by row. */
function linesOf(grid: Grid): readonly (readonly string[])[] {
  const lines: (readonly string[])[] = [];
  for (let row = 0; row < Math.min(grid.rows, COVER_ROWS); row += 1) lines.push(rowTexts(grid, row));
  return lines;
}

function ballot<T>(): Ballot<T> {
  const votes = new Map<T, number>();
  return {
    add: (value, weight) => votes.set(value, (votes.get(value) ?? 0) + weight),
    ranked: () => [...votes].sort((a, b) => b[1] - a[1]),
  };
}

/** The value with the most weight, unless another has as much. */
function winner<T>(votes: Ballot<T>): T | null {
  const [first, second] = votes.ranked();
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
