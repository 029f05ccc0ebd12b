import { Button, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Question } from '../../../model';
import { TABLES } from '../../texts/tables';
import { usePane, usePaneStore } from '../use-pane';

/** One clear question; an answer makes the result anew at once. It takes a text where the options are not all, or none. */
export function QuestionCard({ question }: { readonly question: Question }): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const promptId = `question-${question.id}`;
  const answer = (option: string): void => void store.getState().answer(question.id, option);
  return (
    <div className="question">
      <p id={promptId} className="question__prompt">
        {question.prompt}
      </p>
      {question.options.length === 0 ? null : (
        <RadioGroup aria-labelledby={promptId} disabled={busy} onChange={(_event, data) => answer(data.value)}>
          {question.options.map((option) => (
            <Radio key={option} value={option} label={option} />
          ))}
        </RadioGroup>
      )}
      {question.options.length === 0 || question.takesOther ? (
        <FreeAnswer labelledBy={promptId} busy={busy} onAnswer={answer} />
      ) : null}
    </div>
  );
}

/** The question's text labels the field as well, so it is not said twice. */
interface FreeAnswerProps {
  readonly labelledBy: string;
  readonly busy: boolean;
  readonly onAnswer: (text: string) => void;
}

/** An answer in one's own words; an empty one is none. */
function FreeAnswer({ labelledBy, busy, onAnswer }: FreeAnswerProps): ReactElement {
  const [text, setText] = useState('');
  const trimmed = text.trim();
  return (
    <form
      className="question__free"
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '') onAnswer(trimmed);
      }}
    >
      <Input size="small" aria-labelledby={labelledBy} value={text} onChange={(_event, data) => setText(data.value)} />
      <Button size="small" type="submit" disabled={busy || trimmed === ''}>
        {TABLES.confirm}
      </Button>
    </form>
  );
}
