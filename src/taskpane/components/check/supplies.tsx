import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { CheckReport, Lack } from '../../../model';
import { lackCount, SUPPLY } from '../../texts-whose';
import { lacksOf } from '../../view/lacks';
import { FileButton } from '../file-button';
import { questionId } from '../unit-questions';
import { usePaneStore } from '../use-pane';

/** What would have more checked, each with the way to bring it along. */
export function Supplies({ check }: { readonly check: CheckReport }): ReactElement | null {
  const lacks = useMemo(() => lacksOf(check), [check]);
  if (lacks.length === 0) return null;
  return (
    <ul className="supplies">
      {lacks.map(({ lack, count }) => (
        <li key={lack}>
          <span>{lackCount(lack, count)}</span>
          <Supply lack={lack} />
        </li>
      ))}
    </ul>
  );
}

/** A year is answered on the tables' page, a question of the unit in the form above, anything else with a file. */
function Supply({ lack }: { readonly lack: Lack }): ReactElement {
  const store = usePaneStore();
  if (lack === 'year') {
    return (
      <Button size="small" onClick={() => void store.getState().openPage('tables')}>
        {SUPPLY[lack]}
      </Button>
    );
  }
  if (lack === 'scope' || lack === 'unitKind') {
    return (
      <Button size="small" onClick={() => document.getElementById(questionId(lack))?.focus()}>
        {SUPPLY[lack]}
      </Button>
    );
  }
  return (
    <FileButton label={SUPPLY[lack]} onPick={([file]) => void (file && store.getState().openOther(lack, file))}>
      {SUPPLY[lack]}
    </FileButton>
  );
}
