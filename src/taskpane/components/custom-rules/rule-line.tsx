import { CLASS_NAMES } from '../../../model';
import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import type { CustomRule } from '../../../rules/custom';
import type { FormulaTrial } from '../../../casework';
import { VERDICT_TITLES } from '../../texts/checking';
import { CUSTOM_RULES, removeRule } from '../../texts/custom-rules';
import { ledgerLinesOf } from '../../view/ledger';
import { usePane, usePaneStore } from '../use-pane';
import { TrialResult } from './trial-result';

/** A rule with what it says of this book; what it would notice is worked out when somebody asks. */
export function RuleLine({ rule }: { readonly rule: CustomRule }): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const check = usePane((state) => state.result?.check ?? null);
  const [trial, setTrial] = useState<FormulaTrial | null>(null);
  // A rule that was not judged in this book has no line.
  const line = check === null ? undefined : ledgerLinesOf(check, [rule.id])[0];
  const toggle = async (): Promise<void> => {
    // Pressed again it puts the answer away.
    setTrial(trial === null ? await store.getState().tryFormula(rule.formula) : null);
  };
  return (
    <li className="custom-rule">
      <p className="custom-rule__title">
        {rule.id} {rule.title}
        <span className="tag">{CLASS_NAMES[rule.class]}</span>
      </p>
      {rule.formula === rule.title ? null : <p className="custom-rule__formula">{rule.formula}</p>}
      {line === undefined ? null : (
        <p className="hint">
          {CUSTOM_RULES.checks}
          {VERDICT_TITLES[line.verdict]} · {line.detail}
        </p>
      )}
      <div className="finding__actions">
        <Button
          size="small"
          appearance="subtle"
          disabled={check === null}
          aria-expanded={trial !== null}
          onClick={() => void toggle()}
        >
          {CUSTOM_RULES.notices}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          disabled={busy}
          aria-label={removeRule(rule.id)}
          onClick={() => void store.getState().removeRule(rule.id)}
        >
          {CUSTOM_RULES.remove}
        </Button>
      </div>
      {trial === null ? null : <TrialResult formula={rule.formula} trial={trial} />}
    </li>
  );
}
