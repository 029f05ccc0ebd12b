import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

/** There is no tone for success: what is told is what was found, not that a book or a text is right. */
export type Tone = 'broken' | 'unchecked' | 'plain';

/** Shape and colour both tell them apart; the sentence beside says it once more in words. */
const SIGNS: Readonly<Record<Tone, ReactElement>> = {
  broken: <ErrorCircleFilled />,
  unchecked: <WarningFilled />,
  plain: <InfoRegular />,
};

/** A verdict with its sign, which warns or informs; screen readers are told when it changes. */
export function VerdictBox({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactElement {
  return (
    <section className={`verdict verdict--${tone}`}>
      <span className="verdict__sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div role="status">{children}</div>
    </section>
  );
}
