import type { CustomRule } from '../../../rules/custom';
import { CUSTOM_RULES, ruleProblems } from '../../texts/custom-rules';
import { amountsIn } from '../../view/amounts-in';
import { attempt, info } from '../running/attempt';
import { copied } from '../running/copied';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { PaneData } from '../state';

type CustomRuleActions = Pick<
  PaneActions,
  | 'showRules'
  | 'tryFormula'
  | 'addRule'
  | 'removeRule'
  | 'importRules'
  | 'copyRules'
  | 'writeRules'
  | 'pickCells'
  | 'formulaOfCells'
>;

/** Rules of one's own in the pane: each change is judged at once; the workbook is written only when asked. */
export function customRuleActions(
  { host, loadCasework, copyText }: PaneDependencies,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): CustomRuleActions {
  async function change(customRules: readonly CustomRule[]): Promise<void> {
    update({ customRules, unsaved: { ...get().unsaved, rules: true } });
    await get().judgeAgain();
  }

  return {
    showRules: (showsRules) => update({ showsRules, list: null }),
    async tryFormula(formula) {
      const { result } = get();
      return result === null ? null : (await loadCasework()).tryFormula(formula, result.report);
    },
    async addRule(rule) {
      const casework = await loadCasework();
      const { customRules } = get();
      await change([...customRules, { ...rule, id: casework.nextId(customRules) }]);
    },
    removeRule: (id) => change(get().customRules.filter((rule) => rule.id !== id)),
    async importRules(file) {
      const casework = await loadCasework();
      const text = casework.decodeText(file);
      const { rules, problems } =
        text === null ? { rules: [], problems: [CUSTOM_RULES.foreignText] } : casework.readRuleFile(text);
      // A file without a rule changes nothing, and nothing is unsaved then.
      if (rules.length > 0) await change(casework.mergeRules(get().customRules, rules));
      update({
        notice: { kind: problems.length > 0 ? 'warning' : 'info', text: ruleProblems(rules.length, problems) },
      });
    },
    copyRules: () =>
      attempt(update, async () => copied({ copyText }, (await loadCasework()).ruleFileText(get().customRules))),
    writeRules: () =>
      attempt(update, async () => {
        await host.writeOwnSheet((await loadCasework()).ruleSheet(get().customRules));
        // The sheet is one more thing of ours in the workbook.
        update({ unsaved: { ...get().unsaved, rules: false }, traces: await host.listTraces() });
        return info(CUSTOM_RULES.written);
      }),
    async pickCells() {
      const { result } = get();
      let picked: Awaited<ReturnType<PaneActions['pickCells']>> = [];
      await attempt(update, async () => {
        const area = await host.selectedArea();
        picked = result === null || area === null ? [] : amountsIn(result.report, area);
        return picked.length > 0 ? null : { kind: 'warning', text: CUSTOM_RULES.nothingPicked };
      });
      return picked;
    },
    async formulaOfCells(left, right, relation) {
      const { result } = get();
      if (result === null) return null;
      return (await loadCasework()).formulaFromCells(result.report, left, right, relation);
    },
  };
}
