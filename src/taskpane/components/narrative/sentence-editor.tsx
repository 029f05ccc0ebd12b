import { Button, Textarea } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useState } from 'react';
import type { SentenceTrial } from '../../../casework';
import type { EditableSentence } from '../../../language';
import { actionOn, TEMPLATE, writtenWhen } from '../../texts/narrative';
import { MarkedProblems } from '../parts/marked-problems';
import { usePaneStore } from '../use-pane';
import { SectionPreview } from './section-preview';

/** A sentence of the template with the section that it would be shown in. */
export interface SentenceEditorProps {
  readonly section: string;
  readonly sentence: EditableSentence;
  readonly title: string;
}

/** One sentence of a template: while it is written it says what is wrong at which character, and how it would read. */
export function SentenceEditor({ section, sentence, title }: SentenceEditorProps): ReactElement {
  const store = usePaneStore();
  const id = useId();
  const { entry, original, text, isLeftOut, each, when } = sentence;
  const [typed, setTyped] = useState(text);
  const trial = useTrial(section, sentence, typed);
  const isChanged = typed.trim() !== text.trim();
  const change = (next: string | null): void => void store.getState().changeTemplate(entry, next);
  // Empty or as it was: the entry is dropped, and the unit's variant holds differences only.
  const accept = (): void => change(typed.trim() === '' || typed === original ? null : typed.trim());
  return (
    <div className="sentence" role="group" aria-label={title}>
      <label htmlFor={`${id}-text`} className="sentence__title">
        {title}
        <span className="hint">
          {[each === null ? '' : `${TEMPLATE.each}：${each}`, when === null ? '' : writtenWhen(when)].join(' ')}
        </span>
      </label>
      <Textarea
        id={`${id}-text`}
        size="small"
        resize="vertical"
        rows={original.length > 40 ? 4 : 2}
        value={typed}
        // A template sentence is one line; a pasted break would only split it in the side file.
        onChange={(_event, { value }) => setTyped(value.replace(/(?<!\s)[^\S\n]*\n\s*/g, ''))}
      />
      {isChanged && trial !== null && trial.problems.length > 0 ? (
        <MarkedProblems text={typed} problems={trial.problems} />
      ) : null}
      {isLeftOut ? <p className="hint">{TEMPLATE.leftOut}</p> : null}
      {isChanged && trial !== null ? <SectionPreview trial={trial} /> : null}
      <div className="actions__row">
        <Button
          size="small"
          appearance="primary"
          disabled={!isChanged || (trial?.problems.length ?? 0) > 0}
          aria-label={actionOn(TEMPLATE.save, title)}
          onClick={accept}
        >
          {TEMPLATE.save}
        </Button>
        {original !== '' && !isLeftOut ? (
          <Button
            size="small"
            aria-label={actionOn(TEMPLATE.leaveOut, title)}
            onClick={() => void store.getState().leaveOutSentence(entry)}
          >
            {TEMPLATE.leaveOut}
          </Button>
        ) : null}
        {text === original ? null : (
          <Button size="small" aria-label={actionOn(TEMPLATE.restore, title)} onClick={() => change(null)}>
            {TEMPLATE.restore}
          </Button>
        )}
      </div>
    </div>
  );
}

/** So long after the last key the sentence is tried. In milliseconds. */
const PAUSE = 150;

/** What the sentence would be worth as it is typed; null until somebody types. */
function useTrial(section: string, { entry, each, text }: EditableSentence, typed: string): SentenceTrial | null {
  const store = usePaneStore();
  const [tried, setTried] = useState<SentenceTrial | null>(null);
  useEffect(() => {
    if (typed === text) return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      const asked = store.getState().trySentence(section, { entry, each }, typed);
      void asked.then((trial) => isLatest && setTried(trial));
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [store, section, entry, each, text, typed]);
  // What was tried last stays on show until the next answer: the page must not jump with every key.
  return typed === text ? null : tried;
}
