import type { Scope } from '../../model';
import type { LocalText } from '../language';

/** How the text calls whom it speaks of, as the scope of the report has it. */
export const COMMON_TEXTS: readonly LocalText[] = [
  byScope({ department: '本部门', unit: '本单位', unknown: '本部门（单位）' }),
  byScope({ department: '部门', unit: '单位', unknown: '部门（单位）' }),
  // “单位决算单位构成” would say 单位 twice.
  byScope({ department: '部门决算单位', unit: '决算单位', unknown: '部门（单位）决算单位' }),
];

/** A scope that is not known is nobody's: both are written until it is said which, as the forms themselves do. */
function byScope({
  department,
  unit,
  unknown,
}: Readonly<Record<'department' | 'unit' | 'unknown', string>>): LocalText {
  const texts: Readonly<Record<Scope, string>> = { department, unit, ownLevel: unit };
  return { name: department, text: ({ report: { scope } }) => (scope === null ? unknown : texts[scope]) };
}
