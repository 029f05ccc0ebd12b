import type { Report, TextContext } from '../../check';
import { hitsOf, isBody } from '../hits';
import { DONE_OF_A_PLAN } from './words';
import { isNamed, yearOf } from './year-hits';

/** “2020年完成营造林6.52万亩，为2021年计划的105.16%”: what is held against a year's plan was done in that year. */
export function deeds({ read }: TextContext, year: number, report: Report): void {
  for (const hit of hitsOf(read, DONE_OF_A_PLAN, isBody)) {
    const [done, planned] = hit.groups.map(Number);
    if (done === planned || planned !== year || isNamed(hit)) continue;
    report({
      ...yearOf(hit, year),
      severity: 'warning',
      message: `完成的是${done}年，对比的是${planned}年的计划，两处年度不一致，请核对。`,
    });
  }
}
