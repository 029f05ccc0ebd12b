import { Button, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { ACTIONS } from '../../texts/pane';
import './words-form.css';

/** What the words are for, with which ones to begin, and the button that takes them. */
export interface WordsFormProps {
  readonly label: string;
  /** What stands in the field at first. */
  readonly start: string;
  readonly action: string;
  /** Stands in the field while it is empty. */
  readonly placeholder?: string;
  /** Stands below the field. */
  readonly hint?: string;
  /** Called with words, without spaces around them. */
  readonly onUse: (words: string) => void;
  readonly onClose: () => void;
}

/** Words to be written; there is nothing to take while there are none. */
export function WordsForm(props: WordsFormProps): ReactElement {
  const { label, start, action, placeholder, hint, onUse, onClose } = props;
  const [words, setWords] = useState(start);
  return (
    <div className="words-form">
      <Textarea
        rows={2}
        resize="vertical"
        autoFocus
        aria-label={label}
        placeholder={placeholder}
        value={words}
        onChange={(_event, { value }) => setWords(value)}
      />
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <div className="actions__row">
        <Button size="small" appearance="primary" disabled={words.trim() === ''} onClick={() => onUse(words.trim())}>
          {action}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {ACTIONS.cancel}
        </Button>
      </div>
    </div>
  );
}
