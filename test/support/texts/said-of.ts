import { proofread } from '../../../src/proofreading';
import { readText } from '../../../src/reading';
import { textOf } from './text-of';

/** What is said of sections of a text of 2023 without books: check, severity and sentence of each finding, without hints. */
export function saidOf(...lines: readonly string[]): readonly string[] {
  const document = textOf(
    ['清河县卫生健康局2023年度部门决算', '第三部分 2023年度部门决算情况说明', ...lines].join('\n'),
  );
  return proofread(document, readText(document))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
}
