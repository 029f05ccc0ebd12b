import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { placeInWalk, PROOFREAD } from '../../texts/proofread';

/** Where the walk is and how to go on; `keys` says which keys do the same. */
export interface WalkBarProps {
  /** Counts from 1; 0 where none is looked at. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly keys?: string;
}

/** 上一处, 下一处, and how far one is. */
export function WalkBar({ at, count, onStep, keys = PROOFREAD.keys }: WalkBarProps): ReactElement | null {
  if (count === 0) return null;
  return (
    <div className="walk" role="group" aria-label={PROOFREAD.walk}>
      <span className="hint" role="status">
        {placeInWalk(at, count)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        title={keys}
        aria-label={PROOFREAD.previous}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        title={keys}
        aria-label={PROOFREAD.next}
        onClick={() => onStep(1)}
      />
    </div>
  );
}
