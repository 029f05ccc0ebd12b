import type { ComparedCell, ChangeKind, FigureState, Objection, TurnedCheck } from '../../comparison';
import { SCOPE_NAMES, VERDICT_NAMES, type Verdict } from '../../model';
import { fileNameOf, sealText, UNKNOWN } from '../words';
import type { ComparisonSource, VersionSource } from './source';

/** What every form of the 两稿比对 says. */

export const COMPARISON_TITLES = {
  title: '两稿比对',
  old: '旧稿',
  now: '新稿',
  cells: '改动的数',
  rows: '增减的行',
  tables: '只在一本里的表',
  checks: '勾稽的变化',
  sentences: '文中受影响的句子',
  heads: {
    table: '报表',
    row: '行',
    column: '栏',
    kind: '变化',
    difference: '增减额',
    place: '新稿格',
    check: '勾稽',
    detail: '现在的算式',
    figures: '数值',
    line: '行号',
    sentence: '原句',
    figure: '原文的数',
    expected: '按新稿应为',
    state: '情况',
    basis: '依据的单元格（旧稿 → 新稿）',
  },
  noCells: '没有一个数不同。',
  noSentences: '文中没有一句受影响。',
} as const;

/** In a word: changed, came, went. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = { changed: '改', came: '增', went: '减' };

/** What a figure of the text has to do with the new book. */
export const FIGURE_STATE_NAMES: Readonly<Record<FigureState, string>> = {
  stale: '仍是旧数，要改',
  updated: '已是新数',
  unsure: '请人工核',
};

/** “平 → 不平”; a check that a book has no line for is said to be absent. */
export function turnText({ old, now }: Pick<TurnedCheck, 'old' | 'now'>): string {
  const name = (verdict: Verdict | null): string => (verdict === null ? '无此项' : VERDICT_NAMES[verdict]);
  return `${name(old)} → ${name(now)}`;
}

/** What makes the comparison doubtful, a sentence each. */
export function comparisonRemarks({ old, now, objections, changes }: ComparisonSource): readonly string[] {
  const tell: Readonly<Record<Objection, string>> = {
    otherUnit: `两本不是同一个单位：旧稿是“${old.report.unitName ?? UNKNOWN}”，新稿是“${now.report.unitName ?? UNKNOWN}”；请确认没有拿错。`,
    otherYear: `两本不是同一个年度：旧稿 ${yearText(old)}，新稿 ${yearText(now)}；请确认没有拿错。`,
    otherScope: `两本口径不同：旧稿是${scopeText(old)}，新稿是${scopeText(now)}；请确认没有拿错。`,
    otherAmountUnit: `两本金额单位不同：旧稿 ${old.report.amountUnit ?? UNKNOWN}，新稿 ${now.report.amountUnit ?? UNKNOWN}；粗的一本等于细的一本四舍五入的，算相同；封签不能比。`,
  };
  return [
    ...objections.map((objection) => tell[objection]),
    ...(changes.unseen === 0
      ? []
      : [`另有 ${changes.unseen} 格显示的数相同，单元格里存的、看不见的小数不同；没有列出。`]),
  ];
}

/** With its word, as it stands in a sentence. */
function yearText({ report: { year } }: VersionSource): string {
  return year === null ? UNKNOWN : `${year} 年度`;
}

/** A book that does not say its scope is said to be unknown. */
function scopeText({ report: { scope } }: VersionSource): string {
  return scope === null ? UNKNOWN : SCOPE_NAMES[scope];
}

/** The one sentence of the outcome: “3 个数不同；2 项勾稽由平变不平；文中 4 句要改。” */
export function comparisonSentence({ changes, checks, text }: ComparisonSource): string {
  const { cells, rows, tables, compared } = changes;
  const broke = checks.filter(({ now }) => now === 'broken').length;
  const mended = checks.filter(({ old, now }) => old === 'broken' && now !== 'broken').length;
  const stale = text?.sentences.filter(({ figures }) => figures.some(({ state }) => state !== 'updated')).length ?? 0;
  const parts = [
    cells.length === 0 ? `比了 ${compared} 个数，全部相同` : `比了 ${compared} 个数，${cells.length} 个不同`,
    ...(['came', 'went'] as const).flatMap((kind) => rowsText(kind, rows.filter((row) => row.kind === kind).length)),
    ...(tables.length === 0 ? [] : [`${tables.length} 张表只在一本里，其中的数没有比`]),
    ...(broke === 0 ? [] : [`${broke} 项勾稽变为不平`]),
    ...(mended === 0 ? [] : [`${mended} 项原来不平的不再不平`]),
    ...(text === null ? [] : [stale === 0 ? '文中没有要改的句子' : `文中 ${stale} 句要改或要核`]),
  ];
  return `${parts.join('；')}。`;
}

/** Nothing where no row came or went. */
function rowsText(kind: ChangeKind, count: number): readonly string[] {
  return count === 0 ? [] : [`${CHANGE_NAMES[kind]} ${count} 行`];
}

/** A version's name, its file and its seal. */
export function versionLine(name: string, { file, seal }: VersionSource): string {
  return [`${name}：${fileNameOf(file)}`, sealText(seal)].join('　');
}

/** Whether the two books are one by their figures. */
export function sealSentence({ old, now, objections }: ComparisonSource): string {
  if (objections.includes('otherAmountUnit')) return '';
  return old.seal !== null && old.seal === now.seal ? '两本封签相同。' : '两本封签不同。';
}

/** 表 · 行 · 栏 of a change. */
export function changePlace({ words }: Pick<ComparedCell, 'words'>): string {
  return [words.table, words.row, words.column].filter((part) => part !== '').join(' · ');
}
