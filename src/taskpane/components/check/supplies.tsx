import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { BookLack, CheckReport, Lack } from '../../../model';
import type { PaneState } from '../../store/actions';
import { actionOn } from '../../texts/narrative';
import { lackCount, SUPPLY } from '../../texts/whose';
import { lacksOf, type WantedLack } from '../../view/lacks';
import { FileButton } from '../parts/file-button';
import { questionId } from '../parts/unit-questions';
import { usePaneStore } from '../use-pane';

/** What would have more checked, each with the way to bring it along. */
export function Supplies({ check }: { readonly check: CheckReport }): ReactElement | null {
  const lacks = useMemo(() => lacksOf(check), [check]);
  if (lacks.length === 0) return null;
  return (
    <ul className="supplies">
      {lacks.map((wanted) => (
        <li key={wanted.text}>
          <span>{lackCount(wanted)}</span>
          <Supply {...wanted} />
        </li>
      ))}
    </ul>
  );
}

/** How something is brought along: files are opened for the role, anything else is done at once. */
type Way = { readonly files: BookLack } | { readonly act: (pane: PaneState) => void };

const SHOW_TABLES: Way = { act: (pane) => void pane.openPage('tables') };

/** The way to everything that a check may lack. */
const WAYS: Readonly<Record<Lack, Way>> = {
  year: SHOW_TABLES,
  table: SHOW_TABLES,
  line: SHOW_TABLES,
  scope: { act: () => document.getElementById(questionId('scope'))?.focus() },
  unitKind: { act: () => document.getElementById(questionId('unitKind'))?.focus() },
  ownRule: { act: (pane) => pane.showRules(true) },
  prior: { files: 'prior' },
  internal: { files: 'internal' },
  approved: { files: 'approved' },
  units: { files: 'units' },
};

function Supply({ lack, text }: WantedLack): ReactElement {
  const store = usePaneStore();
  const way = WAYS[lack];
  const label = actionOn(SUPPLY[lack], text);
  if ('act' in way) {
    return (
      <Button size="small" aria-label={label} onClick={() => way.act(store.getState())}>
        {SUPPLY[lack]}
      </Button>
    );
  }
  return (
    <FileButton
      label={SUPPLY[lack]}
      multiple={way.files === 'units'}
      onPick={(files) => void store.getState().openOther(way.files, files)}
    >
      {SUPPLY[lack]}
    </FileButton>
  );
}
