import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCOPE_NAMES, UNIT_KIND_NAMES, type Lack, type Scope, type UnitKind } from '../../../model';
import { WHOSE } from '../../texts/whose';
import { usePane, usePaneStore } from '../use-pane';

/** Where the question for something stands, for those who send the user there. */
export function questionId(lack: Lack): string {
  return `question-${lack}`;
}

const SCOPES = Object.keys(SCOPE_NAMES) as readonly Scope[];
const UNIT_KINDS = Object.keys(UNIT_KIND_NAMES) as readonly UnitKind[];

/** 口径 and 单位性质: asked in one wording for the checks and the text alike, before the first check and after it. */
export function UnitQuestions(): ReactElement {
  const store = usePaneStore();
  const scope = usePane(({ result, answers }) =>
    result ? scopeName(result.report.scope) : answers.choices?.get('scope'),
  );
  const unitKind = usePane((state) => state.supplement.unitKind);
  return (
    <div className="whose" role="group" aria-label={WHOSE.region}>
      <Question
        lack="scope"
        label={WHOSE.scope}
        chosen={scope}
        choices={SCOPES.map((each) => [SCOPE_NAMES[each], SCOPE_NAMES[each]])}
        onChoose={(name) => void store.getState().answer('scope', name)}
      />
      <Question
        lack="unitKind"
        label={WHOSE.unitKind}
        chosen={unitKind ?? undefined}
        choices={UNIT_KINDS.map((kind) => [kind, UNIT_KIND_NAMES[kind]])}
        onChoose={(name) => void store.getState().chooseUnitKind(UNIT_KINDS.find((kind) => kind === name) ?? null)}
      />
    </div>
  );
}

/** A question with its choices, each by its value and its name; what was not chosen is not known. */
interface QuestionProps {
  readonly lack: Lack;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly choices: readonly (readonly [value: string, name: string])[];
  /** Called with the value; empty where it is not known after all. */
  readonly onChoose: (value: string) => void;
}

function Question({ lack, label, chosen, choices, onChoose }: QuestionProps): ReactElement {
  const busy = usePane((state) => state.work !== null);
  const id = questionId(lack);
  return (
    <span className="whose__question">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        disabled={busy}
        value={chosen ?? ''}
        onChange={(_event, { value }) => onChoose(value)}
      >
        <option value="">{WHOSE.unknown}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </span>
  );
}

/** What the book says of itself, or what was answered. */
function scopeName(scope: Scope | null): string | undefined {
  return scope === null ? undefined : SCOPE_NAMES[scope];
}
