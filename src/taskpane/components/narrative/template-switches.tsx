import { Select } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { SwitchState } from '../../../casework';
import { itemCount } from '../../texts/pane';
import { TEMPLATE } from '../../texts/narrative';
import { DisclosureBox } from '../parts/disclosure';
import { usePaneStore } from '../use-pane';

/** What is decided once for the whole text: zeros, reasons, words. */
export function TemplateSwitches({ switches }: { readonly switches: readonly SwitchState[] }): ReactElement {
  return (
    <DisclosureBox title={TEMPLATE.switches} count={itemCount(switches.length)}>
      {switches.map((each) => (
        <SwitchField key={each.entry} state={each} />
      ))}
    </DisclosureBox>
  );
}

/** Takes effect at once; the draft is made anew with it. */
function SwitchField({ state: { entry, title, options, chosen } }: { readonly state: SwitchState }): ReactElement {
  const store = usePaneStore();
  const id = useId();
  return (
    <div className="switch-field">
      <label htmlFor={id}>{title}</label>
      <Select
        id={id}
        size="small"
        value={chosen}
        onChange={(_event, { value }) => void store.getState().changeTemplate(entry, value)}
      >
        {options.map((words) => (
          <option key={words}>{words}</option>
        ))}
      </Select>
    </div>
  );
}
