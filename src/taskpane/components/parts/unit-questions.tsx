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
  const busy = usePane((state) => state.work !== null);
  const scope = usePane(({ result, answers }) =>
    result ? scopeName(result.report.scope) : answers.choices?.get('scope'),
  );
  const unitKind = usePane((state) => state.supplement.unitKind);
  return (
    <div className="whose" role="group" aria-label={WHOSE.region}>
      <span className="whose__question">
        <label htmlFor={questionId('scope')}>{WHOSE.scope}</label>
        <Select
          id={questionId('scope')}
          size="small"
          disabled={busy}
          value={scope ?? ''}
          onChange={(_event, { value }) => void store.getState().answer('scope', value)}
        >
          <option value="">{WHOSE.unknown}</option>
          {SCOPES.map((each) => (
            <option key={each} value={SCOPE_NAMES[each]}>
              {SCOPE_NAMES[each]}
            </option>
          ))}
        </Select>
      </span>
      <span className="whose__question">
        <label htmlFor={questionId('unitKind')}>{WHOSE.unitKind}</label>
        <Select
          id={questionId('unitKind')}
          size="small"
          disabled={busy}
          value={unitKind ?? ''}
          onChange={(_event, { value }) =>
            void store.getState().chooseUnitKind(UNIT_KINDS.find((kind) => kind === value) ?? null)
          }
        >
          <option value="">{WHOSE.unknown}</option>
          {UNIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {UNIT_KIND_NAMES[kind]}
            </option>
          ))}
        </Select>
      </span>
    </div>
  );
}

/** What the book says of itself, or what was answered. */
function scopeName(scope: Scope | null): string | undefined {
  return scope === null ? undefined : SCOPE_NAMES[scope];
}
