import type { MarkKind } from '../../host';
import { maybeMarkKind } from '../../marks';
import { EtRefusal } from '../bridge';
import { ET, type EtFormatCondition, type EtFormatConditions, type EtWorkbook } from '../et';
import { sheetsOf, type NamedSheet } from '../open-book';
import type { EtRun } from '../run-et';

/** A rule of ours. */
export interface FoundMark {
  readonly kind: MarkKind;
  readonly rule: EtFormatCondition;
}

/** What was seen of a sheet's rules. */
export interface SheetMarks extends NamedSheet {
  /** All rules of the sheet, the user's among them. */
  readonly rules: EtFormatConditions;
  /** How many they were. */
  readonly count: number;
  /** In the order of the sheet's rules. */
  readonly marks: readonly FoundMark[];
  /** Rules by formula whose formula WPS does not tell: not known to be ours, so never touched. */
  readonly silent: number;
}

/** What was set last on a sheet, by kind, so that it need not be counted again: rules, and the marks in them. */
export type SetMarks = ReadonlyMap<MarkKind, { readonly rules: number; readonly marks: number }>;

/** A sheet as marking left it. */
export type LeftSheet = Pick<SheetMarks, 'name' | 'sheet' | 'rules' | 'count'>;

/** What marking left, until marks are cleared. */
export interface MarkMemory {
  /** By sheet. */
  readonly set: Map<string, SetMarks>;
  /** All sheets, so that clearing need not ask for each of them again; empty where that is not known. */
  left: readonly LeftSheet[];
}

/** Every mark of ours, told by its formula: a rule travels with its cells and has no name. Five calls a sheet. */
export async function findMarks(run: EtRun, book: EtWorkbook): Promise<readonly SheetMarks[]> {
  const sheets: SheetMarks[] = [];
  for (const named of sheetsOf(book)) {
    sheets.push(lookAt(named));
    await run.pause();
  }
  return sheets;
}

/** The same in one stretch, so that nothing happens to the rules between this look and what is done then. */
export function findMarksAtOnce(book: EtWorkbook, { set, left }: MarkMemory): readonly SheetMarks[] {
  return asLeft(book, set, left) ?? sheetsOf(book).map(lookAt);
}

/** What stands there now; what was seen before a pause may have changed. */
export function lookAt(named: NamedSheet): SheetMarks {
  const rules = named.sheet.Cells.FormatConditions;
  const { Count: count } = rules;
  return { name: named.name, sheet: named.sheet, ...marksIn(rules, count), rules, count };
}

/**
 * The sheets as marking left them, each rule looked at anew. Null where anything differs from what was left or is
 * refused (a sheet came or went, a rule more or less, one that is ours no longer): then everything is looked at anew.
 */
function asLeft(book: EtWorkbook, set: MarkMemory['set'], left: readonly LeftSheet[]): readonly SheetMarks[] | null {
  if (left.length === 0 || book.Worksheets.Count !== left.length) return null;
  try {
    const sheets: SheetMarks[] = [];
    for (const sheet of left) {
      if (sheet.rules.Count !== sheet.count) return null;
      const seen = { ...sheet, ...marksIn(sheet.rules, sheet.count) };
      if (!isAsSet(seen, set.get(sheet.name))) return null;
      sheets.push(seen);
    }
    return sheets;
  } catch (error) {
    if (error instanceof EtRefusal) return null;
    throw error;
  }
}

/** Of all kinds together. */
export function rulesIn(set: SetMarks): number {
  return [...set.values()].reduce((sum, { rules }) => sum + rules, 0);
}

/** As many rules of each kind as were set. */
function isAsSet({ marks }: SheetMarks, set: SetMarks = new Map()): boolean {
  return marks.length === rulesIn(set) && [...set].every(([kind, each]) => ofKind(marks, kind).length === each.rules);
}

/** In one go: places of rules shift as soon as one is deleted. */
function marksIn(rules: EtFormatConditions, count: number): Pick<SheetMarks, 'marks' | 'silent'> {
  const looks = Array.from({ length: count }, (_rule, index) => rules.Item(index + 1)).map((rule) => ({
    rule,
    kind: kindOf(rule),
  }));
  return {
    marks: looks.flatMap(({ rule, kind }) => (kind === null || kind === 'silent' ? [] : [{ rule, kind }])),
    silent: looks.filter(({ kind }) => kind === 'silent').length,
  };
}

/**
 * Null for somebody else's rule; `silent` for one by formula whose formula WPS does not tell. The formula is asked for
 * first: nobody else writes ours, whatever the type.
 */
export function kindOf(rule: EtFormatCondition): MarkKind | 'silent' | null {
  const formula = formulaOf(rule);
  if (typeof formula === 'string' && formula !== '') return maybeMarkKind(formula);
  return rule.Type === ET.expression ? 'silent' : null;
}

/** @throws EtRefusal where WPS tells nothing of the rule any more: then it is not known whose it is */
function formulaOf(rule: EtFormatCondition): unknown {
  try {
    return rule.Formula1;
  } catch (error) {
    if (!(error instanceof EtRefusal)) throw error;
    return rule.Type === ET.expression ? secondTry(rule) : null;
  }
}

/** Null where the rule is there and still does not tell its formula. */
function secondTry(rule: EtFormatCondition): unknown {
  try {
    return rule.Formula1;
  } catch (error) {
    if (error instanceof EtRefusal) return null;
    throw error;
  }
}

/** How many marks there are on a sheet: as remembered, and counted where there are others than were set. */
export function countMarks({ name, marks }: SheetMarks, memory: MarkMemory): number {
  const set = memory.set.get(name);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return kinds.reduce((sum, kind) => {
    const found = ofKind(marks, kind);
    const remembered = set?.get(kind);
    if (remembered?.rules === found.length) return sum + remembered.marks;
    return sum + found.reduce((areas, { rule }) => areas + rule.AppliesTo.Areas.Count, 0);
  }, 0);
}

function ofKind(marks: readonly FoundMark[], kind: MarkKind): readonly FoundMark[] {
  return marks.filter((mark) => mark.kind === kind);
}
