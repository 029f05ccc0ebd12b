import { countOf, textFindingsOf, type RankedEntry } from './order';

/** “40 个单位：2 个没有核对，3 个缺表或年度不符，20 个有必改的问题。” */
export function headline(ranked: readonly RankedEntry[]): string {
  const failed = ranked.filter(({ entry }) => entry.failure !== null).length;
  const lacking = ranked.filter(({ entry, lacks }) => entry.failure === null && lacks.length > 0).length;
  const broken = ranked.filter(({ entry }) => countOf(entry, 'error') > 0).length;
  const soughtTexts = ranked.some(({ entry }) => entry.hasNarrative !== undefined);
  const lack = soughtTexts ? '缺表、缺稿或年度不符' : '缺表或年度不符';
  return `${ranked.length} 个单位：${failed} 个没有核对，${lacking} 个${lack}，${broken} 个有必改的问题。`;
}

/** How a book stands, in a word. Nothing is ever said to have passed. */
export function stateOf({ entry, lacks }: RankedEntry): string {
  if (entry.failure !== null) return '没有核对';
  if (lacks.length > 0) return entry.broken.length > 0 ? '不齐，有问题' : '不齐';
  if (countOf(entry, 'error') > 0) return '有必改';
  if (entry.broken.length > 0) return '有待核实';
  if ((textFindingsOf(entry)?.length ?? 0) > 0) return '未见不平，稿件有问题';
  return (entry.summary?.notChecked ?? 0) > 0 ? '未见不平，有未核' : '未见不平';
}

/** Why a text of a unit has no findings. */
export function textNotRead(failure: string): string {
  return `文稿没有校对：${failure}`;
}
