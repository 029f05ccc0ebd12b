import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { DRAFTING, usesTitle } from '../../texts/narrative';
import type { CellUse } from '../../view/figures';
import { goTo, paragraphId } from './choice';

/** What was found for the cells that were selected when it was asked. */
export interface UsesListProps {
  /** Null where no cell is selected. */
  readonly uses: readonly CellUse[] | null;
  readonly onClose: () => void;
}

/** The sentences that use the selected cells; each leads to its place in the draft. */
export function UsesList({ uses, onClose }: UsesListProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // The list opens behind the button that was pressed; reading goes on here.
  useEffect(() => heading.current?.focus(), [uses]);
  return (
    <section className="uses">
      <div className="uses__head">
        <h3 ref={heading} tabIndex={-1} className="heading">
          {titleOf(uses)}
        </h3>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {DRAFTING.usesClose}
        </Button>
      </div>
      <ol>
        {(uses ?? []).map(({ section, heading: place, paragraph, text }, index) => (
          <li key={index}>
            <button
              type="button"
              className="bare uses__sentence"
              onClick={() => goTo(paragraphId(section, paragraph), true)}
            >
              <span className="missing__where">{place}</span>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** No selection and no use are two different answers. */
function titleOf(uses: readonly CellUse[] | null): string {
  if (uses === null) return DRAFTING.usesNoCell;
  return uses.length === 0 ? DRAFTING.usesNone : usesTitle(uses.length);
}
