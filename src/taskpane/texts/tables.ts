import type { Visibility } from '../../model';

/** A sheet in sight says nothing of it. */
export const VISIBILITY_TITLES: Readonly<Record<Visibility, string | null>> = {
  visible: null,
  hidden: '隐藏',
  veryHidden: '深度隐藏',
};

/** On the page of sheets and tables. */
export const TABLES = {
  sheets: '工作表',
  missing: '没有找到的报表',
  missingHint: '没有这些报表时，与它们有关的勾稽列为“无法核对”。',
  questions: '请确认',
  confirm: '确定',
  stateRecognised: '已识别',
  stateAsk: '请确认',
  none: '不是决算公开表',
  alsoHolds: '这张工作表上还有：',
  start: '先读取工作簿，再看每张工作表是哪一张报表。',
  read: '读取工作簿',
} as const;

/** Until they are answered the result says less than it could. */
export function questionsOpen(count: number): string {
  return `有 ${count} 个问题需要您确认，确认前相关勾稽可能无法核对。`;
}

/** Names the choice beside a sheet. */
export function tableOfSheet(sheet: string): string {
  return `工作表“${sheet}”是哪张报表`;
}
