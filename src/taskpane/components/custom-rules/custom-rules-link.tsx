import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { rulesOpen } from '../../texts/custom-rules';
import { usePane, usePaneStore } from '../use-pane';

/** The way to the rules of one's own, with how many there are. */
export function CustomRulesLink(): ReactElement {
  const store = usePaneStore();
  const count = usePane((state) => state.customRules.length);
  return (
    <p className="custom-rules-link">
      <Button size="small" icon={<MathFormulaRegular />} onClick={() => store.getState().showRules(true)}>
        {rulesOpen(count)}
      </Button>
    </p>
  );
}
