import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Blank } from '../../../model';
import { DRAFTING, presumedNilText } from '../../texts/narrative';
import { usePaneStore } from '../use-pane';

/** Counts that were taken for nil, confirmed in one click; another figure is written where it stands in the text. */
export function PresumedNote({ presumed }: { readonly presumed: readonly Blank[] }): ReactElement | null {
  const store = usePaneStore();
  if (presumed.length === 0) return null;
  const confirm = async (): Promise<void> => {
    for (const blank of presumed) await store.getState().fillBlank(blank, '0');
  };
  return (
    <div className="actions__row">
      <p className="narrative__remark">{presumedNilText(presumed.map(({ prompt }) => prompt))}</p>
      <Button size="small" onClick={() => void confirm()}>
        {DRAFTING.presumedConfirm}
      </Button>
    </div>
  );
}
