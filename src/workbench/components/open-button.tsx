import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { type ChangeEvent, type ReactElement, useRef } from 'react';
import type { ChosenFile } from '../file-source';
import { canPick, pickFiles } from '../pick-files';
import { HEADER } from '../texts';

/** Chooses workbooks, in the dialogue whose files can be read again where the browser has it. */
export function OpenButton({ onChosen }: { readonly onChosen: (files: readonly ChosenFile[]) => void }): ReactElement {
  const files = useRef<HTMLInputElement>(null);
  const takeChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    onChosen([...(event.target.files ?? [])].map((file) => ({ file })));
    // Else choosing the same file again would be no change.
    event.target.value = '';
  };
  const choose = (): void => {
    const askPlainly = (): void => files.current?.click();
    if (!canPick(window)) askPlainly();
    // Some embedding pages forbid the dialogue, but not the plain one.
    else void pickFiles(window).then(onChosen, askPlainly);
  };
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xls,.et,.pdf,.docx,.html,.htm"
        aria-label={HEADER.open}
        onChange={takeChosen}
      />
      <Button appearance="primary" icon={<FolderOpenRegular />} onClick={choose}>
        {HEADER.open}
      </Button>
    </>
  );
}
