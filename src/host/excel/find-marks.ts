import { maybeMarkKind } from '../marks';
import { richApiCode } from './rich-api-errors';
import type { ExcelRun } from './run-excel';
import { askSheets, type AskedSheet, type SheetMemory } from './sheets';

/** A conditional-format rule of ours. */
export interface FoundMark {
  readonly id: string;
  /** How many separate areas it covers. */
  readonly areas: number;
}

/** What a scan saw on one sheet. `unreadable` counts rules that Excel would not let us look at. */
export interface SheetMarks extends AskedSheet<unknown> {
  readonly marks: readonly FoundMark[];
  readonly unreadable: number;
}

/**
 * Every mark of ours, told by its formula: ids change when cells are copied or the file is reopened.
 * One or two round trips for the rules' types, one more where there are custom rules.
 * Types come first because asking a rule of another type for its formula fails the batch (office-js #2180).
 */
export async function findMarks(run: ExcelRun, memory: SheetMemory): Promise<readonly SheetMarks[]> {
  const sheets = await askSheets(run, memory, loadRules);
  const customs = sheets.map(({ answer }) => answer.items.filter(({ type }) => type === 'Custom').map(({ id }) => id));
  const candidates = sheets.flatMap(({ sheet }, index) => (customs[index] ?? []).map((id) => ({ sheet, id })));
  const looks = await lookAtRules(run, candidates);
  return sheets.map((sheet) => {
    const own = looks.filter((look) => look.sheet === sheet.sheet);
    return {
      ...sheet,
      marks: own.flatMap(({ mark }) => (mark && mark !== 'unreadable' ? [mark] : [])),
      unreadable: own.filter(({ mark }) => mark === 'unreadable').length,
    };
  });
}

/** A rule by formula, which may be ours. */
interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
}

/** A custom rule looked at: a mark of ours, somebody else's (null), or not readable. */
interface Look extends Candidate {
  readonly mark: FoundMark | null | 'unreadable';
}

/** Rules of the whole sheet; ids are only good for this conversation. */
function loadRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('items/id,items/type');
}

/** All rules in one round trip; if Excel refuses, by halves, so that one bad rule hides no other (office-js #6396). */
async function lookAtRules(run: ExcelRun, candidates: readonly Candidate[]): Promise<readonly Look[]> {
  if (candidates.length === 0) return [];
  const queued = candidates.map(({ sheet, id }) => loadRule(sheet, id));
  try {
    await run.sync();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (candidates.length === 1) return candidates.map((each) => ({ ...each, mark: 'unreadable' }));
    const half = Math.ceil(candidates.length / 2);
    const first = await lookAtRules(run, candidates.slice(0, half));
    return [...first, ...(await lookAtRules(run, candidates.slice(half)))];
  }
  return candidates.map((each, index) => ({ ...each, mark: markOf(each.id, queued[index]) }));
}

/** Filled by the round trip that follows. */
interface LoadedRule {
  readonly rule: Excel.ConditionalFormatRule;
  readonly ranges: Excel.RangeAreas;
}

/** Formula and the number of areas; queued, not yet asked. */
function loadRule(sheet: Excel.Worksheet, id: string): LoadedRule {
  const format = sheet.getRange().conditionalFormats.getItem(id);
  return { rule: format.custom.rule.load('formula'), ranges: format.getRanges().load('areaCount') };
}

/** Null where the formula is somebody else's. */
function markOf(id: string, loaded: LoadedRule | undefined): FoundMark | null {
  if (!loaded || maybeMarkKind(loaded.rule.formula) === null) return null;
  return { id, areas: loaded.ranges.areaCount };
}

/** Excel's answers for a rule that it shows but does not let anybody touch. */
function isRefusal(error: unknown): boolean {
  return ['ItemNotFound', 'InvalidOperation', 'GeneralException'].includes(richApiCode(error) ?? '');
}
