import { sealOf } from '../../../comparison';
import type { PaneData } from '../state';

/** 定稿封签 of the open book; null where no table is known, and while figures are on trial, as in its reports. */
export function bookSeal({ result, trial }: Pick<PaneData, 'result' | 'trial'>): string | null {
  return result === null || trial.length > 0 ? null : sealOf(result.report);
}
