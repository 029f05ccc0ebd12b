import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { COMPARING } from '../../texts/comparing';
import { usePaneStore } from '../use-pane';

/** The way to 两稿比对. */
export function ComparisonLink(): ReactElement {
  const store = usePaneStore();
  return (
    <div className="previous-link">
      <Button size="small" onClick={() => store.setState({ showsComparison: true })}>
        {COMPARING.link}
      </Button>
      <span className="hint">{COMPARING.linkHint}</span>
    </div>
  );
}
