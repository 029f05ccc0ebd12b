import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Sample, SAMPLES } from '../samples';
import { SamplesButton } from './samples-button';

/** The sample workbooks to choose from. */
export function SampleMenu({ onChosen }: { readonly onChosen: (sample: Sample) => void }): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <SamplesButton />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample.file} onClick={() => onChosen(sample)}>
              {sample.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
