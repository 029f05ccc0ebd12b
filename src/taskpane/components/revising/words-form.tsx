import { Button, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { REVISING } from '../../texts/revising';
import { PROOFREAD } from '../../texts/proofread';

/** What the words are for, and with which ones to begin. */
export interface WordsFormProps {
  readonly label: string;
  /** What stands in the field at first. */
  readonly start: string;
  /** Called with words, without spaces around them. */
  readonly onUse: (words: string) => void;
  readonly onClose: () => void;
}

/** Words to be written in a place. */
export function WordsForm({ label, start, onUse, onClose }: WordsFormProps): ReactElement {
  const [words, setWords] = useState(start);
  return (
    <div className="change__form">
      <Textarea
        rows={2}
        resize="vertical"
        autoFocus
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(_event, { value }) => setWords(value)}
      />
      <div className="actions__row">
        <Button size="small" appearance="primary" disabled={words.trim() === ''} onClick={() => onUse(words.trim())}>
          {REVISING.useWords}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {PROOFREAD.cancel}
        </Button>
      </div>
    </div>
  );
}
