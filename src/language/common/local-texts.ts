import type { LocalText } from '../language';

/** How the text calls whom it speaks of, as the scope of the report has it. */
export const COMMON_TEXTS: readonly LocalText[] = [byScope('本部门', '本单位'), byScope('部门', '单位')];

/** 部门 editions are also used where the scope could not be told: many units' texts are headed 部门决算. */
function byScope(department: string, unit: string): LocalText {
  return {
    name: department,
    text: ({ report }) => (report.scope === 'unit' || report.scope === 'ownLevel' ? unit : department),
  };
}
