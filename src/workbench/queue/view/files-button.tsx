import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { placedFile } from '../units/placed-files';

/** React knows no property for it, but every browser has it. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** What is chosen, and what it is for. */
export interface FilesButtonProps {
  readonly children: string;
  readonly hint: string;
  readonly icon: ReactElement;
  /** Endings of the files to choose from; a whole folder where not given. */
  readonly accept?: string;
  /** It keeps the keyboard: what was chosen with it may be what the list is busy with. */
  readonly disabled?: boolean;
  /** Called with one file at least. */
  readonly onChosen: (files: readonly ReturnType<typeof placedFile>[]) => void;
}

/** Chooses files for the list, or all of a folder. */
export function FilesButton({
  children,
  hint,
  icon,
  accept,
  disabled = false,
  onChosen,
}: FilesButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])].map((file) => placedFile(file));
    if (files.length > 0) onChosen(files);
    // Else choosing the same again would be no change.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={children}
        onChange={takeChosen}
        {...(accept === undefined ? WHOLE_FOLDER : { accept })}
      />
      <Button icon={icon} title={hint} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
