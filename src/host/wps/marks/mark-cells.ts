import { areaToA1, groupBy, type Area } from '../../../model';
import { joinAddresses } from '../../addresses';
import { HostError } from '../../errors';
import type { Mark, MarkKind, MarkResult } from '../../host';
import { MARK_LOOKS, markFormula } from '../../marks';
import { EtRefusal, isThere } from '../bridge';
import {
  ADDRESS_LENGTH,
  bgr,
  ET,
  type EtApplication,
  type EtFormatCondition,
  type EtRange,
  type EtWorksheet,
} from '../et';
import { pinnedBook } from '../open-book';
import { quietly, type EtRun } from '../run-et';
import { WPS_TEXTS } from '../texts';
import { uniformCells } from '../uniform';
import { clearMarks, deleteMarks, type WpsMemory } from './clear-marks';
import { findMarks, kindOf, lookAt, rulesIn, type LeftSheet, type SetMarks, type SheetMarks } from './find-marks';

/** From the lightest on: each rule is put first when it is set. */
const KINDS: readonly MarkKind[] = ['warning', 'suspect', 'error'];

/**
 * Replaces all marks by these. Everything is looked at before the first write, since writes happen at once; when one
 * fails, whatever is there of ours is taken away again. A sheet on which WPS does not keep the rules as they were
 * given is left without.
 */
export async function markCells(run: EtRun, memory: WpsMemory, marks: readonly Mark[]): Promise<MarkResult> {
  run.report(0, 1, WPS_TEXTS.marking);
  const book = pinnedBook(run.app, memory.pinned);
  const sheets = await findMarks(run, book);
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  const touched = sheets.filter(({ name, marks: old }) => old.length > 0 || bySheet.has(name));
  const guardedSheets = new Set(touched.filter(({ sheet }) => sheet.ProtectContents));
  const free = touched.filter((sheet) => !guardedSheets.has(sheet));
  memory.marks.set.clear();
  memory.marks.left = [];
  const done = await orTakeBack(run, memory, () => replaceMarks(run, memory, free, bySheet));
  const left = new Map(done.map((each) => [each.left.name, each.left]));
  memory.marks.left = sheets.map((sheet) => left.get(sheet.name) ?? sheet);
  run.report(1, 1, WPS_TEXTS.marking);
  const skipped = [
    ...[...bySheet.keys()]
      .filter((name) => !sheets.some((sheet) => sheet.name === name))
      .map((name) => ({ sheet: name, reason: WPS_TEXTS.sheetGone(name) })),
    ...[...guardedSheets]
      .filter(({ name }) => bySheet.has(name))
      .map(({ name }) => ({ sheet: name, reason: WPS_TEXTS.sheetProtected(name) })),
    ...done.flatMap(({ left: { name }, refused }) => (refused === null ? [] : [{ sheet: name, reason: refused }])),
  ];
  const without = new Set(skipped.map(({ sheet }) => sheet));
  return { marked: marks.filter(({ sheet }) => !without.has(sheet)).length, skipped };
}

/** What became of one sheet; `refused` says in words why it has no marks. */
interface Replaced {
  readonly left: LeftSheet;
  readonly refused: string | null;
}

async function replaceMarks(
  run: EtRun,
  memory: WpsMemory,
  sheets: readonly SheetMarks[],
  bySheet: ReadonlyMap<string, readonly Mark[]>,
): Promise<readonly Replaced[]> {
  const done: Replaced[] = [];
  const { pause } = run.toTheEnd();
  for (const [index, sheet] of sheets.entries()) {
    run.report(index, sheets.length, WPS_TEXTS.marking);
    done.push(replaceOn(run.app, memory, sheet, bySheet.get(sheet.name) ?? []));
    await pause();
  }
  return done;
}

function replaceOn(app: EtApplication, memory: WpsMemory, seen: SheetMarks, marks: readonly Mark[]): Replaced {
  const old = seen.marks.length > 0 ? lookAt(seen) : seen;
  if (!deleteMarks(old)) return { left: old, refused: WPS_TEXTS.marksNotReplaced(old.name) };
  const others = old.count - old.marks.length;
  const set = setMarks(app, old.sheet, marks);
  if (set === null) return { left: { ...old, count: others }, refused: WPS_TEXTS.marksNotKept(old.name) };
  if (set.size > 0) memory.marks.set.set(old.name, set);
  return { left: { ...old, count: others + rulesIn(set) }, refused: null };
}

/** Once begun it cannot be cancelled: half of the marks would pass for all of them. */
async function orTakeBack<T>(run: EtRun, memory: WpsMemory, write: () => Promise<T>): Promise<T> {
  try {
    return await quietly(run, write);
  } catch (error) {
    await clearMarks(run.toTheEnd(), memory).catch((second: unknown) => {
      if (second instanceof EtRefusal) throw new HostError('unknown', WPS_TEXTS.refusedWhileWriting);
      // A protected sheet keeps what was never touched.
      if (!(second instanceof HostError)) throw second;
    });
    throw error;
  }
}

/** How the areas of a kind are put into rules: all in one, else as many as an address holds, else each by itself. */
type Grouping = (app: EtApplication, sheet: EtWorksheet, areas: readonly Area[]) => readonly EtRange[];

/** An address of ET's is short, so many areas take several rules. */
const byAddress: Grouping = (_app, sheet, areas) =>
  joinAddresses(areas.map(areaToA1), ADDRESS_LENGTH).map((address) => sheet.Range(address));

/** Union takes this many ranges. */
const UNION_SIZE = 30;

/** Joined piece by piece into one range, so that a kind is one rule. */
const united: Grouping = (app, sheet, areas) => {
  let ranges = byAddress(app, sheet, areas);
  while (ranges.length > 1) {
    const [first, ...rest] = ranges.slice(0, UNION_SIZE);
    if (first) ranges = [app.Union(first, ...rest), ...ranges.slice(UNION_SIZE)];
  }
  return ranges;
};

/** The last resort, where a build keeps no rule over several areas. */
const oneByOne: Grouping = (_app, sheet, areas) => areas.map((area) => sheet.Range(areaToA1(area)));

/** A rule that comes later is set first, so the gravest kind comes last. Null where WPS did not keep the rules. */
function setMarks(app: EtApplication, sheet: EtWorksheet, marks: readonly Mark[]): SetMarks | null {
  const groupings = [...(isThere(() => app.Union) ? [united] : []), byAddress, oneByOne];
  const set = new Map<MarkKind, { rules: number; marks: number }>();
  const added: EtFormatCondition[] = [];
  for (const kind of KINDS) {
    const areas = marks.filter((mark) => mark.kind === kind).map(({ area }) => area);
    if (areas.length === 0) continue;
    const rules = firstKept(groupings, (grouping) => addRules(app, sheet, { grouping, kind, areas }));
    if (rules === null) {
      [...added].reverse().forEach((rule) => void rule.Delete());
      return null;
    }
    added.push(...rules);
    set.set(kind, { rules: rules.length, marks: areas.length });
  }
  return set;
}

/** Null where no grouping was kept as it was given. */
function firstKept<T>(groupings: readonly Grouping[], attempt: (grouping: Grouping) => T | null): T | null {
  for (const grouping of groupings) {
    const kept = attempt(grouping);
    if (kept !== null) return kept;
  }
  return null;
}

/** One kind on one sheet, and how it is grouped. */
interface RuleSet {
  readonly grouping: Grouping;
  readonly kind: MarkKind;
  readonly areas: readonly Area[];
}

/** Sets the rules and reads them back; null, with none of them left, where they are not what was set. */
function addRules(
  app: EtApplication,
  sheet: EtWorksheet,
  { grouping, kind, areas }: RuleSet,
): readonly EtFormatCondition[] | null {
  const rules = grouping(app, sheet, areas).map((range) => addRule(range, kind));
  const isKept = rules.every(
    (rule) =>
      rule.Type === ET.expression && kindOf(rule) === kind && rule.Interior.Color === bgr(MARK_LOOKS[kind].fill),
  );
  const covered = rules.reduce((sum, { AppliesTo: range }) => sum + range.Count, 0);
  if (isKept && covered >= countCells(areas)) return rules;
  [...rules].reverse().forEach((rule) => void rule.Delete());
  return null;
}

function addRule(range: EtRange, kind: MarkKind): EtFormatCondition {
  const rule = range.FormatConditions.Add(ET.expression, null, markFormula(kind));
  rule.Interior.Color = bgr(MARK_LOOKS[kind].fill);
  rule.Font.Color = bgr(MARK_LOOKS[kind].font);
  // A rule that is added stops those after it, as in VBA; the user's own shall go on showing.
  rule.StopIfTrue = false;
  rule.SetFirstPriority();
  return rule;
}

/** Cells in these areas, each counted once: where areas overlap, WPS may count a cell once or twice. */
function countCells(areas: readonly Area[]): number {
  return new Set(areas.flatMap(uniformCells).map(String)).size;
}
