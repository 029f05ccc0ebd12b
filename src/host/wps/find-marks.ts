import type { MarkKind } from '../host';
import { maybeMarkKind } from '../marks';
import { EtRefusal } from './bridge';
import { ET, type EtFormatCondition, type EtFormatConditions, type EtWorkbook } from './et';
import { sheetsOf, type NamedSheet } from './open-book';
import type { EtRun } from './run-et';

/** A rule of ours. */
export interface FoundMark {
  readonly kind: MarkKind;
  readonly rule: EtFormatCondition;
}

export interface SheetMarks extends NamedSheet {
  /** In the order of the sheet's rules. */
  readonly marks: readonly FoundMark[];
}

/** What was set last, by sheet and kind, so that it need not be counted again: rules, and the marks in them. */
export type MarkMemory = Map<string, ReadonlyMap<MarkKind, { readonly rules: number; readonly marks: number }>>;

/** Every mark of ours, told by its formula: a rule travels with its cells and has no name. Five calls a sheet. */
export async function findMarks(run: EtRun, book: EtWorkbook): Promise<readonly SheetMarks[]> {
  const sheets: SheetMarks[] = [];
  for (const named of sheetsOf(book)) {
    sheets.push({ ...named, marks: marksIn(named.sheet.Cells.FormatConditions) });
    await run.pause();
  }
  return sheets;
}

/** In one go: places of rules shift as soon as one is deleted. */
function marksIn(rules: EtFormatConditions): readonly FoundMark[] {
  return Array.from({ length: rules.Count }, (_rule, index) => rules.Item(index + 1)).flatMap((rule) => {
    const kind = kindOf(rule);
    return kind === null ? [] : [{ kind, rule }];
  });
}

/** Null for somebody else's rule, also for one by formula whose formula WPS does not tell. */
export function kindOf(rule: EtFormatCondition): MarkKind | null {
  if (rule.Type !== ET.expression) return null;
  const formula = formulaOf(rule);
  return typeof formula === 'string' ? maybeMarkKind(formula) : null;
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

/** Null where the rule is there and still does not tell its formula: then it is somebody else's. */
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
  const set = memory.get(name);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  return kinds.reduce((sum, kind) => {
    const found = marks.filter((mark) => mark.kind === kind);
    const remembered = set?.get(kind);
    if (remembered?.rules === found.length) return sum + remembered.marks;
    return sum + found.reduce((areas, { rule }) => areas + rule.AppliesTo.Areas.Count, 0);
  }, 0);
}
