import { LACK_NAMES, type Lack } from '../../model';

/** What is asked once of every book: it decides which checks apply and what the text says. */
export const WHOSE = {
  region: '这是谁的决算',
  scope: LACK_NAMES.scope,
  unitKind: LACK_NAMES.unitKind,
  unknown: '请选择',
} as const;

/** On the button that supplies what checks lack. */
export const SUPPLY: Readonly<Record<Lack, string>> = {
  year: '填年度',
  scope: '选口径',
  unitKind: '选单位性质',
  prior: '打开上年决算…',
  internal: '打开财决报表…',
  approved: '打开批复数…',
  units: '打开所属单位…',
  table: '指明工作表',
  line: '指明行、栏',
  ownRule: '改自定义规则',
};

/** How many checks wait for it; several buttons may read alike, and are spoken with what they are for. */
export function lackCount({ text, count }: { readonly text: string; readonly count: number }): string {
  return `${text}：${count} 项`;
}
