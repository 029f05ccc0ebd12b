import { ToggleButton } from '@fluentui/react-components';
import { BeakerFilled, BeakerRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { PaneStore } from '../../taskpane';
import { FILE_TRIAL } from '../texts-trial';

/** Lets figures be typed into the grid; off until the user asks for it. */
export function TrialToggle({ pane }: { readonly pane: PaneStore }): ReactElement {
  const trying = useStore(pane, (state) => state.trying);
  return (
    <ToggleButton
      className="book__toggle"
      size="small"
      appearance="subtle"
      icon={trying ? <BeakerFilled /> : <BeakerRegular />}
      checked={trying}
      title={FILE_TRIAL.hint}
      onClick={() => pane.getState().setTrying(!trying)}
    >
      {FILE_TRIAL.toggle}
    </ToggleButton>
  );
}
