import type { Verdict } from '../../model';
import type { Book } from '../book';
import { measure, verdictOf, type Measure } from '../measure';
import { numberAt, type System } from './system';

/** The verdicts by their codes. */
export const VERDICT_OF: readonly Verdict[] = ['exact', 'rounding', 'broken'];

/** Residual, width (in 分) and verdict code of each check. */
export interface Judgement {
  readonly residual: Float64Array;
  readonly width: Float64Array;
  readonly verdict: Uint8Array;
}

/** Judges every check over the figures of the book: one pass over the terms. */
export function judgeSystem(book: Book, { checks, start, terms, inequality }: System): Judgement {
  const count = checks.length;
  const residual = new Float64Array(count);
  const width = new Float64Array(count);
  const verdict = new Uint8Array(count);
  for (let e = 0; e < count; e += 1) {
    const measured = measure(book, terms, start[e] ?? 0, start[e + 1] ?? 0);
    residual[e] = measured.residual;
    width[e] = measured.width;
    verdict[e] = verdictOf(measured.residual, measured.width, inequality[e] === 1);
  }
  return { residual, width, verdict };
}

/** What a judgement measured at a check. */
export function measureAt({ residual, width }: Judgement, e: number): Measure {
  return { residual: numberAt(residual, e), width: numberAt(width, e) };
}
