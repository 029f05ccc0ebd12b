import { Button, Textarea } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import type { OwedExplanation } from '../../../checking';
import type { Finding } from '../../../model';
import { EXPLANATIONS, explanationOf } from '../../texts/explanations';
import { ACTIONS } from '../../texts/pane';
import { usePane, usePaneStore } from '../use-pane';
import './explanations.css';

/** The place to explain a 核实性 finding; nothing where a finding owes no explanation. */
export function ExplanationBox({ finding }: { readonly finding: Finding }): ReactElement | null {
  const owed = usePane((state) => state.result?.explained.owed.find((each) => each.finding.id === finding.id));
  return owed === undefined ? null : <Explaining owed={owed} />;
}

/** The text as it stands, and the way to write or change it. */
export function Explaining({
  owed: { finding, state, explanation },
}: {
  readonly owed: OwedExplanation;
}): ReactElement {
  const [text, setText] = useState<string | null>(null);
  const store = usePaneStore();
  // A first explanation starts from a draft, a later one from what was written.
  const open = async (): Promise<void> => {
    setText(explanation?.text ?? (await store.getState().draftExplanation(finding)));
  };
  return (
    <div className="explanation">
      {state === 'reopened' ? <p className="explanation__reopened">{EXPLANATIONS.reopened}</p> : null}
      {text === null && explanation !== null ? <p className="explanation__text">{explanation.text}</p> : null}
      {text === null ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={`${explanation === null ? EXPLANATIONS.write : EXPLANATIONS.edit}：${finding.ruleTitle}`}
          onClick={() => void open()}
        >
          {explanation === null ? EXPLANATIONS.write : EXPLANATIONS.edit}
        </Button>
      ) : (
        <ExplanationForm finding={finding} text={text} onText={setText} />
      )}
    </div>
  );
}

/** A text while it is written; the box above holds it, so that closing the form forgets it. */
interface ExplanationFormProps {
  readonly finding: Finding;
  /** As it stands in the field, saved or not. */
  readonly text: string;
  /** Null closes the form. */
  readonly onText: (text: string | null) => void;
}

/**
 * Nothing is kept until it is saved. A draft replaces what was typed: it is a start, made from the finding's own
 * figures.
 */
function ExplanationForm({ finding, text, onText }: ExplanationFormProps): ReactElement {
  const store = usePaneStore();
  const save = async (): Promise<void> => {
    await store.getState().explain(finding, text);
    onText(null);
  };
  const draft = async (): Promise<void> => onText(await store.getState().draftExplanation(finding));
  return (
    <>
      <Textarea
        resize="vertical"
        rows={5}
        aria-label={explanationOf(finding.ruleTitle)}
        value={text}
        onChange={(_event, { value }) => onText(value)}
      />
      <div className="explanation__actions">
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {EXPLANATIONS.save}
        </Button>
        <Button size="small" onClick={() => void draft()}>
          {EXPLANATIONS.draft}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onText(null)}>
          {ACTIONS.cancel}
        </Button>
      </div>
    </>
  );
}
