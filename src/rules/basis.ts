import type { Rule } from './rule';

/** Where a rule comes from, as people read it. */
export function basisText({ basis }: Rule): string {
  return basis;
}

/** Whether a rule restates what others say, or is this tool's own: where both fail, the others tell it better. */
export function isIndirect({ basis }: Rule): boolean {
  return basis === '本工具推算';
}
