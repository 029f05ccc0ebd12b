import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { REVISING } from '../../texts/revising';
import { usePaneStore } from '../use-pane';

/** The other way to a text: last year's, with this year's figures. */
export function LastTextLink(): ReactElement {
  const store = usePaneStore();
  return (
    <div className="narrative__other-way">
      <p className="start__body">{REVISING.updateBody}</p>
      <Button onClick={() => store.getState().setRevising({ showsRevising: true })}>{REVISING.update}…</Button>
    </div>
  );
}
