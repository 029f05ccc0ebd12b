import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCOPE_NAMES, type Lack, type Scope } from '../../model';
import { WHOSE } from '../texts-whose';
import { usePane, usePaneStore } from './use-pane';

/** Where the question for something stands, for those who send the user there. */
export function questionId(lack: Lack): string {
  return `question-${lack}`;
}

const SCOPES = Object.keys(SCOPE_NAMES) as readonly Scope[];

/** 口径 and 单位性质: asked in one wording for the checks and the text alike. */
export function UnitQuestions(): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const scope = usePane((state) => state.result?.report.scope ?? null);
  const unitKind = usePane((state) => state.supplement.unitKind);
  const { unitKinds } = usePane((state) => state.choices);
  return (
    <div className="whose" role="group" aria-label={WHOSE.region}>
      <span className="whose__question">
        <label htmlFor={questionId('scope')}>{WHOSE.scope}</label>
        <Select
          id={questionId('scope')}
          size="small"
          disabled={busy}
          value={scope === null ? '' : SCOPE_NAMES[scope]}
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
            void store.getState().chooseUnitKind(unitKinds.find(({ kind }) => kind === value)?.kind ?? null)
          }
        >
          <option value="">{WHOSE.unknown}</option>
          {unitKinds.map(({ kind, title }) => (
            <option key={kind} value={kind}>
              {title}
            </option>
          ))}
        </Select>
      </span>
    </div>
  );
}
