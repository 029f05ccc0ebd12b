import { budgetedBy, readId } from '../facts';
import type { TextColumn } from '../model';

/** What sort of thing a line holds, as it is printed. */
export const LINE_KINDS = ['资料', '数量', '金额', '原因', '文字', '对应'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One entry as people see it. `id` is the id of the blank that asks for it. */
export interface KeptLine {
  readonly id: string;
  readonly kind: LineKind;
  /** What is asked for. */
  readonly name: string;
  /** What was filled in; empty where nobody has yet. */
  readonly value: string;
  readonly unit: string;
  /** Where the text wants it, and why. */
  readonly where: string;
}

/** A line as it stands on a sheet; rows count from 1, as people count them. */
export interface PlacedLine extends Omit<KeptLine, 'kind'> {
  readonly kind: string;
  readonly sheet: string;
  readonly row: number;
}

/** Found by their titles when a sheet is read. Widths in characters. */
export const KEPT_COLUMNS: readonly TextColumn[] = [
  { title: '编号', width: 34 },
  { title: '类别', width: 8 },
  { title: '内容', width: 46 },
  { title: '填写', width: 46 },
  { title: '单位', width: 8 },
  { title: '用在', width: 34 },
];

/** Stands in 填写 for what is left open on purpose. */
export const WAIVED = '不填';

/** Begins 用在 of what was taken from last year's text; whoever has looked at it takes these words away. */
export const TAKEN = '取自上年稿，请核';

/** Every side file has this sheet. */
export const FIRST_PART = '基本情况';

/** A sheet of a side file, and which lines stand on it. */
interface Part {
  readonly sheet: string;
  readonly holds: (line: KeptLine) => boolean;
  /** Left out where no line stands on it. */
  readonly isSeldom?: true;
}

/** The sheets of a side file. */
export const PARTS: readonly Part[] = [
  { sheet: FIRST_PART, holds: ({ kind }) => kind === '资料' },
  { sheet: '数量与金额', holds: ({ kind, id }) => kind === '数量' || (kind === '金额' && !isBudget(id)) },
  { sheet: '年初预算', holds: ({ kind, id }) => kind === '金额' && isBudget(id) && !isAdjusted(id) },
  { sheet: '全年预算', holds: ({ kind, id }) => kind === '金额' && isAdjusted(id), isSeldom: true },
  { sheet: '原因', holds: ({ kind }) => kind === '原因' },
  { sheet: '文字', holds: ({ kind }) => kind === '文字' },
  { sheet: '对应关系', holds: ({ kind }) => kind === '对应' },
];

/** Budgets are many, a line for each 项, and have a sheet of their own. */
function isBudget(id: string): boolean {
  return budgetedBy(id) !== null;
}

/** 全年预算 beside 年初预算 has as many lines. */
function isAdjusted(id: string): boolean {
  return readId(id)?.kind === 'adjusted';
}

/** What is still to be filled in, section by section of the text: the round in which it is asked for. */
export const OPEN_SHEET = '待填内容';

/** The one sheet that holds all lines in a working copy. */
export const WHOLE_SHEET = '助手资料';
