import { Button, type ButtonProps } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { HEADER } from '../texts';

/** What the menu of samples hangs from; it holds its place until the menu has come. */
export function SamplesButton(props: ButtonProps): ReactElement {
  return (
    <Button icon={<DocumentRegular />} {...props}>
      {HEADER.samples}
    </Button>
  );
}
