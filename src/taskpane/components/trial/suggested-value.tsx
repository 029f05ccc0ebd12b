import { BeakerRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import type { Suspect } from '../../../model';
import { suggestion } from '../../texts/checking';
import { tryValueIn } from '../../texts/trial';
import { showDecimal } from '../../view/show-value';
import { usePane, usePaneStore } from '../use-pane';

/** “若为 … 则全部平”; where figures can be tried, and this one alone suffices, a click tries it in its cell. */
export function SuggestedValue({ suspect }: { readonly suspect: Suspect }): ReactElement | null {
  const store = usePaneStore();
  const canTry = usePane((state) => state.capabilities.trial.can);
  const [refused, setRefused] = useState<string | null>(null);
  const { ref, name, suggested, stored, also, slip } = suspect;
  if (suggested === null) return null;
  const value = showDecimal(suggested);
  // A row that is missing has no cell to try its figure in.
  if (!canTry || also !== undefined || slip === 'missingRow')
    return <span className="finding__suggested">{suggestion(value, also)}</span>;
  const tryIt = async (): Promise<void> => {
    await store.getState().locate(ref);
    setRefused(await store.getState().tryText(ref, stored ?? suggested));
  };
  return (
    <>
      <button
        type="button"
        className="bare finding__suggested finding__suggested--try"
        aria-label={tryValueIn(name, value)}
        title={tryValueIn(name, value)}
        onClick={() => void tryIt()}
      >
        <BeakerRegular aria-hidden />
        {suggestion(value)}
      </button>
      {refused === null ? null : <span role="alert">{refused}</span>}
    </>
  );
}
