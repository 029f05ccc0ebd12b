import { groupDigits } from '../model';

/** What the second round says to people, in one place. */

export const OUTCOME_NAMES = { mended: '已改', open: '未改', fresh: '新错' } as const;

/** How the outcome of an opinion is known. */
export const REMARKS = {
  untouched: '数未改动，仍不平。',
  changed: '数已改动，仍不符合要求。',
  changedBy: (before: string, now: string) =>
    before === now
      ? `数已改动，差额未变（${groupDigits(now)}），仍不平。`
      : `数已改动，仍不平：上轮差 ${groupDigits(before)}，本轮差 ${groupDigits(now)}。`,
  unchecked: (reason: string) => `本轮无法核对（${reason}），不能算已改。`,
  stillUnchecked: '仍无法核对。',
  nowChecked: '已补齐，相关勾稽本轮已核对。',
  asExpected: '已按“应为”更正，相关勾稽不再不平。',
  holds: '相关勾稽不再不平。',
  mendedElseBroken: '这一处已按“应为”更正；同一勾稽因别处仍不平，另列。',
  textNotRead: '本轮没有校对文稿，不能算已改。',
  textUntouched: '文字未改动，仍有这一问题。',
  textChanged: '文字已改动，仍有这一问题。',
  textMended: '本轮文稿中已没有这一问题。',
  gone: '本轮表中已没有这一处；请确认是更正，不是漏列。',
} as const;

/** Why a file cannot serve as the round before. */
export const REFUSALS = {
  notOurs: (name: string) =>
    `“${name}”里没有上一轮意见的标识；请选本助手写出的审核意见单（.xlsx）或汇总（汇总.xlsx）原件，另存为其他格式或只复制内容的不能用。`,
  damaged: (name: string) => `“${name}”里的上一轮意见标识不完整，没有采用；请选没有改动过标识的原件。`,
  otherUnit: (name: string, units: readonly string[], unit: string) =>
    `“${name}”是${units.join('、')}的上一轮意见，与本册（${unit}）不符，未作比对；请选同一单位、同一年度的审核意见单。`,
} as const;

const UNNAMED = '未识别名称的单位';

/** “示例局 2020 年度” */
export function unitWords(unitName: string | null, year: number | null): string {
  return `${unitName ?? UNNAMED}${year === null ? '' : ` ${year} 年度`}`;
}

export const OTHER_RULES = '上一轮用的审核公式与本轮不同，已改或新错可能只因公式增减。';

/** “已改 3，未改 1，新错 2” */
export function countWords(counts: Readonly<Record<keyof typeof OUTCOME_NAMES, number>>): string {
  return (['mended', 'open', 'fresh'] as const).map((key) => `${OUTCOME_NAMES[key]} ${counts[key]}`).join('，');
}
