import type { ReactElement } from 'react';
import type { MissingInput } from '../../../model';
import { itemCount, NARRATIVE } from '../../texts';
import { Disclosure } from '../disclosure';
import { blankId } from './draft-text';

/** What only the user can give, in the order of the text; each line leads to its blank. */
export function MissingList({ missing }: { readonly missing: readonly MissingInput[] }): ReactElement | null {
  if (missing.length === 0) return null;
  return (
    <Disclosure title={NARRATIVE.missing} count={itemCount(missing.length)} tone="warning">
      <p className="hint">{NARRATIVE.missingHint}</p>
      <ol className="missing">
        {missing.map((input) => (
          <li key={input.id}>
            <button type="button" className="bare cell-link" onClick={() => goToBlank(input)}>
              {input.prompt}
            </button>
            <span className="missing__where">
              {input.where}
              {input.why === '' ? null : ` · ${input.why}`}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function goToBlank(input: MissingInput): void {
  const blank = document.getElementById(blankId(input));
  blank?.scrollIntoView({ block: 'center' });
  blank?.focus({ preventScroll: true });
}
