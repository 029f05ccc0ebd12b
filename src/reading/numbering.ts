import { NUMBER_STYLES, type NumberStyle } from './words';

/** A number before words: “（三）具体情况” → style, rank, what it says and where the words begin. */
export interface LeadingNumber {
  readonly style: NumberStyle;
  /** 1 for the outermost style. */
  readonly rank: number;
  /** As printed: “（三）”. */
  readonly printed: string;
  readonly length: number;
}

/** The number that evened words begin with; null where they begin with none. */
export function leadingNumber(text: string): LeadingNumber | null {
  for (const { style, rank, pattern } of NUMBER_STYLES) {
    const [printed] = pattern.exec(text) ?? [];
    if (printed !== undefined) return { style, rank, printed, length: printed.length };
  }
  return null;
}
