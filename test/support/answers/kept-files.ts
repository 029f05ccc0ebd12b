import path from 'node:path';
import type { KeptKind } from './kept-roads';

export const KEPT_FOLDER = path.join(__dirname, '../../fixtures/kept');

/** The files that people keep, as a version that is gone by has written them, and what each is read for. */
export const KEPT_FILES: Readonly<Record<string, KeptKind>> = {
  '示例县卫生健康局_2020_助手资料.xlsx': 'kept',
  '工作底稿.xlsx': 'workingCopy',
  '甲医院_2020_收集表（空）.xlsx': 'form',
  '甲医院_2020_收集表（已填）.xlsx': 'form',
  '审核意见单.xlsx': 'rounds',
  '审核意见单（单位回复）.xlsx': 'rounds',
  'summary.xlsx': 'rounds',
  '自定义公式.json': 'ruleFile',
  '自定义公式.xlsx': 'rules',
};

/** The data that a file is to be read back to stands beside it. */
export function dataFile(name: string): string {
  return path.join(KEPT_FOLDER, `${name}.data.json`);
}
