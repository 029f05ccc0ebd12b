import { Button, Input } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { sealText } from '../../../reports/words';
import { bookSeal } from '../../store/comparing/book-seal';
import { COMPARING } from '../../texts/comparing';
import { usePane, usePaneStore } from '../use-pane';

/** The 定稿封签 of the open book, and whether one that was printed is the same. */
export function SealCheck(): ReactElement {
  const store = usePaneStore();
  const seal = usePane(bookSeal);
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const id = useId();
  return (
    <section className="comparing__seal" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="heading">
        {COMPARING.seal}
      </h2>
      <p className="number">{sealText(seal)}</p>
      <p className="hint">{COMPARING.sealHint}</p>
      <form
        className="comparing__form"
        onSubmit={(event) => {
          event.preventDefault();
          void store.getState().heldSeal(typed).then(setTold);
        }}
      >
        <Input
          size="small"
          aria-label={COMPARING.sealLabel}
          placeholder={COMPARING.sealLabel}
          value={typed}
          onChange={(_event, { value }) => {
            setTyped(value);
            // The answer was about what was typed before.
            setTold(null);
          }}
        />
        <Button size="small" type="submit" disabled={typed.trim() === ''}>
          {COMPARING.sealCheck}
        </Button>
      </form>
      <p role="status">{told}</p>
    </section>
  );
}
