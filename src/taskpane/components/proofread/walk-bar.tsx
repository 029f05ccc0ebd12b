import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { placeInWalk, PROOFREAD } from '../../texts-proofread';
import type { Walk } from './use-walk';

/** 上一处, 下一处, and how far one is. */
export function WalkBar({ walk: { findings, current, step } }: { readonly walk: Walk }): ReactElement | null {
  if (findings.length === 0) return null;
  const at = current === null ? 0 : findings.indexOf(current) + 1;
  return (
    <div className="walk" role="group" aria-label={PROOFREAD.walk}>
      <span className="hint" role="status">
        {placeInWalk(at, findings.length)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        title={PROOFREAD.keys}
        aria-label={PROOFREAD.previous}
        onClick={() => step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        title={PROOFREAD.keys}
        aria-label={PROOFREAD.next}
        onClick={() => step(1)}
      />
    </div>
  );
}
