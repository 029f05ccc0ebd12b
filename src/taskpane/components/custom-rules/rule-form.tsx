import { Button, Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactElement, useId, useRef, useState } from 'react';
import { CLASS_NAMES, type RuleClass } from '../../../model';
import type { FormulaTrial } from '../../../casework';
import { CUSTOM_RULES } from '../../texts/custom-rules';
import { usePane, usePaneStore } from '../use-pane';
import { CellPicker } from './cell-picker';
import { TrialResult } from './trial-result';

/** Classes with their words, in the order of the list. */
const CLASSES = Object.entries(CLASS_NAMES) as readonly (readonly [RuleClass, string])[];

/** A rule of one's own is a balance unless said otherwise. */
const EMPTY = { formula: '', title: '', class: 'balance' as RuleClass, basis: '' };

/** A new rule, typed or made from cells; what is wrong with it, or what it would notice, is said while it is written. */
export function RuleForm(): ReactElement {
  const store = usePaneStore();
  const id = useId();
  const hasBook = usePane((state) => state.result !== null);
  const busy = usePane((state) => state.work !== null);
  const [rule, setRule] = useState(EMPTY);
  const [trial, setTrial] = useState<FormulaTrial | null>(null);
  // Answers may come in another order than they were asked for.
  const latest = useRef('');
  if (!hasBook) return <p className="hint">{CUSTOM_RULES.start}</p>;

  const write = async (formula: string): Promise<void> => {
    latest.current = formula;
    setRule((held) => ({ ...held, formula }));
    const answer = formula.trim() === '' ? null : await store.getState().tryFormula(formula);
    if (latest.current === formula) setTrial(answer);
  };
  // A formula with problems cannot be added, nor one that has not been tried yet.
  const isReady = trial !== null && !('problems' in trial) && !busy;
  const add = async (): Promise<void> => {
    const { formula, title, basis } = rule;
    // Without a title the formula names the rule.
    const texts = { formula: formula.trim(), title: title.trim() || formula.trim(), basis: basis.trim() };
    await store.getState().addRule({ ...texts, class: rule.class });
    setRule(EMPTY);
    setTrial(null);
  };
  return (
    <form
      className="rule-form"
      aria-label={CUSTOM_RULES.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void add();
      }}
    >
      <h3 className="heading">{CUSTOM_RULES.add}</h3>
      <p className="hint">{CUSTOM_RULES.hint}</p>
      <CellPicker onFormula={(formula) => void write(formula)} />
      <label htmlFor={`${id}-formula`}>{CUSTOM_RULES.formula}</label>
      <Textarea
        id={`${id}-formula`}
        resize="vertical"
        value={rule.formula}
        onChange={(_event, { value }) => void write(value)}
      />
      {trial === null ? null : <TrialResult formula={rule.formula} trial={trial} />}
      <RuleWords rule={rule} onChange={setRule} />
      <Button type="submit" appearance="primary" disabled={!isReady}>
        {CUSTOM_RULES.save}
      </Button>
    </form>
  );
}

/** What the form holds; texts are trimmed only when the rule is added. */
type NewRule = typeof EMPTY;

/** The rule as it stands in the form, and what it becomes with each key. */
interface RuleWordsProps {
  readonly rule: NewRule;
  readonly onChange: (rule: NewRule) => void;
}

/** What a rule is called, what sort it is, and what it rests on. */
function RuleWords({ rule, onChange }: RuleWordsProps): ReactElement {
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-title`}>{CUSTOM_RULES.title}</label>
      <Input
        id={`${id}-title`}
        size="small"
        placeholder={CUSTOM_RULES.titleHint}
        value={rule.title}
        onChange={(_event, { value }) => onChange({ ...rule, title: value })}
      />
      <label htmlFor={`${id}-class`}>{CUSTOM_RULES.class}</label>
      <Select
        id={`${id}-class`}
        size="small"
        value={rule.class}
        onChange={(_event, { value }) => onChange({ ...rule, class: classOf(value) })}
      >
        {CLASSES.map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}-basis`}>{CUSTOM_RULES.basis}</label>
      <Input
        id={`${id}-basis`}
        size="small"
        value={rule.basis}
        onChange={(_event, { value }) => onChange({ ...rule, basis: value })}
      />
    </>
  );
}

/** The select hands out text; anything unknown stays a balance. */
function classOf(value: string): RuleClass {
  return CLASSES.find(([key]) => key === value)?.[0] ?? 'balance';
}
