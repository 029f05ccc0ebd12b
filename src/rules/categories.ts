import { edition, functionalName } from '../standards';

/** The widest set of functional categories that the public tables have printed: 26 since 2020. */
const WIDEST = edition('national-2020');

/** The functional categories in table order. */
export const FUNCTIONAL_CATEGORIES: readonly { readonly code: string; readonly name: string }[] = WIDEST.categories.map(
  (code) => ({ code, name: categoryName(code) }),
);

/** A category with the rules that stand once for each: 公开01 to 公开03, 公开04 to 公开01, 公开04 to 公开05. */
export interface CategoryRules {
  readonly code: string;
  readonly spent: string;
  readonly appropriated: string;
  readonly generalBudget: string;
}

/** Their ids, written out: another category takes ids that were never given. */
export const CATEGORY_RULES: readonly CategoryRules[] = [
  { code: '201', spent: 'X09', appropriated: 'X40', generalBudget: 'X67' },
  { code: '202', spent: 'X10', appropriated: 'X41', generalBudget: 'X68' },
  { code: '203', spent: 'X11', appropriated: 'X42', generalBudget: 'X69' },
  { code: '204', spent: 'X12', appropriated: 'X43', generalBudget: 'X70' },
  { code: '205', spent: 'X13', appropriated: 'X44', generalBudget: 'X71' },
  { code: '206', spent: 'X14', appropriated: 'X45', generalBudget: 'X72' },
  { code: '207', spent: 'X15', appropriated: 'X46', generalBudget: 'X73' },
  { code: '208', spent: 'X16', appropriated: 'X47', generalBudget: 'X74' },
  { code: '210', spent: 'X17', appropriated: 'X48', generalBudget: 'X75' },
  { code: '211', spent: 'X18', appropriated: 'X49', generalBudget: 'X76' },
  { code: '212', spent: 'X19', appropriated: 'X50', generalBudget: 'X77' },
  { code: '213', spent: 'X20', appropriated: 'X51', generalBudget: 'X78' },
  { code: '214', spent: 'X21', appropriated: 'X52', generalBudget: 'X79' },
  { code: '215', spent: 'X22', appropriated: 'X53', generalBudget: 'X80' },
  { code: '216', spent: 'X23', appropriated: 'X54', generalBudget: 'X81' },
  { code: '217', spent: 'X24', appropriated: 'X55', generalBudget: 'X82' },
  { code: '219', spent: 'X25', appropriated: 'X56', generalBudget: 'X83' },
  { code: '220', spent: 'X26', appropriated: 'X57', generalBudget: 'X84' },
  { code: '221', spent: 'X27', appropriated: 'X58', generalBudget: 'X85' },
  { code: '222', spent: 'X28', appropriated: 'X59', generalBudget: 'X86' },
  { code: '223', spent: 'X29', appropriated: 'X60', generalBudget: 'X87' },
  { code: '224', spent: 'X30', appropriated: 'X61', generalBudget: 'X88' },
  { code: '229', spent: 'X31', appropriated: 'X62', generalBudget: 'X89' },
  { code: '231', spent: 'X32', appropriated: 'X63', generalBudget: 'X90' },
  { code: '232', spent: 'X33', appropriated: 'X64', generalBudget: 'X91' },
  { code: '234', spent: 'X34', appropriated: 'X65', generalBudget: 'X92' },
];

/** The name of a category in the edition that prints all of them. */
export function categoryName(code: string): string {
  return functionalName(code, WIDEST.from) ?? code;
}
