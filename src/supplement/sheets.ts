import { withExplanations, explanationSheet, maybeExplanations, EXPLANATION_SHEET } from '../checking';
import {
  maybeTextLines,
  textSheet,
  type CheckReport,
  type MissingInput,
  type TextSheet,
  type WorkbookSnapshot,
} from '../model';
import { readRuleSheet, RULE_SHEET, ruleSheet } from '../rules/custom';
import type { KeptData } from './kept-data';
import { COLUMNS, PARTS, WHOLE_SHEET, type KeptLine, type PlacedLine } from './kept-line';
import { keptLines, type EntryNames } from './kept-lines';
import { readLines } from './read-lines';
import { HELP_SHEET, TEXTS } from './words';

/** What else is known when 助手资料 is written; all of it only makes the sheets more readable. */
export interface WritingContext {
  readonly names: EntryNames;
  /** Gets an empty line each. */
  readonly missing?: readonly MissingInput[];
  /** The findings that explanations belong to. */
  readonly check?: Pick<CheckReport, 'findings'>;
}

/** The sheets of the side file `单位_年度_助手资料.xlsx`. */
export function sideFileSheets(kept: KeptData, context: WritingContext): readonly TextSheet[] {
  const lines = keptLines(kept, context.names, context.missing);
  const parts = PARTS.map(({ sheet, holds }) => linesSheet(sheet, lines.filter(holds)));
  return [helpSheet(), ...parts, ...ownSheets(kept, context)];
}

/** The same as sheets of a working copy: one for all entries, and those of explanations and rules where there are any. */
export function workingCopySheets(kept: KeptData, context: WritingContext): readonly TextSheet[] {
  return [linesSheet(WHOLE_SHEET, keptLines(kept, context.names, context.missing)), ...ownSheets(kept, context)];
}

function ownSheets({ supplement, customRules }: KeptData, { check }: WritingContext): readonly TextSheet[] {
  const { explanations } = supplement;
  const explained = withExplanations(check ?? { findings: [] }, explanations);
  return [
    ...(explanations.length > 0 ? [explanationSheet(explained)] : []),
    ...(customRules.length > 0 ? [ruleSheet(customRules)] : []),
  ];
}

function helpSheet(): TextSheet {
  return textSheet(
    HELP_SHEET,
    [{ title: '助手资料', width: 90 }],
    TEXTS.help.map((sentence) => [sentence]),
  );
}

export function linesSheet(name: string, lines: readonly KeptLine[]): TextSheet {
  const entries = lines.map(({ id, kind, name: what, value, unit, where }) => [id, kind, what, value, unit, where]);
  return textSheet(name, COLUMNS, entries);
}

/** `示例县卫生健康局_2020_助手资料.xlsx`; what is not known is left out. */
export function sideFileName({ unitName, year }: Pick<KeptData, 'unitName' | 'year'>): string {
  const parts = [unitName?.replace(/[\\/:*?"<>|]/g, ''), year, WHOLE_SHEET];
  return `${parts.filter((part) => part !== undefined && part !== null && part !== '').join('_')}.xlsx`;
}

export interface ReadKept {
  readonly kept: KeptData;
  /** In Chinese, each with its sheet and row. */
  readonly problems: readonly string[];
}

/** Reads 助手资料 from a side file or from a workbook with our sheet; null where there is none. */
export function maybeKept(workbook: WorkbookSnapshot): ReadKept | null {
  const lines = placedLines(workbook);
  if (lines === null) return null;
  const { kept, problems } = readLines(lines);
  const rules = readRuleSheet(workbook);
  const explanations = maybeExplanations(workbook) ?? [];
  return {
    kept: {
      ...kept,
      supplement: { ...kept.supplement, explanations },
      customRules: rules?.rules ?? [],
    },
    problems: [...problems, ...(rules?.problems ?? [])],
  };
}

/** Whether a workbook is a side file and no book of tables. */
export function isSideFile({ sheets }: WorkbookSnapshot): boolean {
  const ours = new Set<string>([HELP_SHEET, ...PARTS.map(({ sheet }) => sheet), EXPLANATION_SHEET, RULE_SHEET]);
  const names = sheets.map(({ name }) => name.trim());
  return names.includes(PARTS[0]?.sheet ?? '') && names.every((name) => ours.has(name));
}

function placedLines(workbook: WorkbookSnapshot): readonly PlacedLine[] | null {
  const names = [WHOLE_SHEET, ...PARTS.map(({ sheet }) => sheet)];
  const found = names.map((sheet) => maybeTextLines(workbook, sheet, COLUMNS)?.map(placedOn(sheet)) ?? null);
  return found.every((lines) => lines === null) ? null : found.flatMap((lines) => lines ?? []);
}

/** A text sheet's line as an entry on its sheet. */
export function placedOn(sheet: string) {
  return ({ row, texts }: { readonly row: number; readonly texts: Readonly<Record<string, string>> }): PlacedLine => ({
    id: texts.编号 ?? '',
    kind: texts.类别 ?? '',
    name: texts.内容 ?? '',
    value: texts.填写 ?? '',
    unit: texts.单位 ?? '',
    sheet,
    row: row + 1,
  });
}
