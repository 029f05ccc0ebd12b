import type { ReactElement } from 'react';
import { QUEUE_TEXTS } from '../texts-queue';

/** A count with its name, which is seen where there are no column heads. */
export interface CountProps {
  readonly label: string;
  /** Null where there is nothing to count. */
  readonly count: number | null;
  readonly isBad?: boolean;
}

/** What must be mended draws the eye, but only where there is any. */
export function Count({ label, count, isBad = false }: CountProps): ReactElement {
  const look = isBad && (count ?? 0) > 0 ? ' queue-row__count--bad' : '';
  return (
    <span className={`queue-row__count${look}`}>
      <span className="queue-row__label">{label}</span> {count ?? QUEUE_TEXTS.notKnown}
    </span>
  );
}
