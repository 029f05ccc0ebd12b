import { Button } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useRef } from 'react';
import type { PickedFile } from '../../../host/host';

/** Endings of texts, to choose from. */
export const TEXT_FILES = '.docx,.pdf,.txt,.md,.markdown,.html,.htm';

/** Endings of what may hold a form: workbooks, and texts with tables. */
export const PAPER_FILES = '.xlsx,.xls,.et,.docx,.pdf,.html,.htm';

/** What is chosen, how many, and what it is for. */
export interface FileButtonProps {
  /** On show; short. */
  readonly children: string;
  /** Spoken, and so longer: several buttons of a page may read alike. */
  readonly label: string;
  readonly multiple?: boolean;
  /** Endings of the files to choose from; workbooks where not given. */
  readonly accept?: string;
  /** Where it is what the page is for. */
  readonly primary?: boolean;
  /** Called with one file at least. */
  readonly onPick: (files: readonly PickedFile[]) => void;
}

/** A button that lets the user choose files; they are read, never written. */
export function FileButton(props: FileButtonProps): ReactElement {
  const { children, label, multiple = false, accept = '.xlsx,.xls,.et', primary = false, onPick } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])].map((file) => ({
      name: file.name,
      // Read only when asked for: of many files some are left aside by their name.
      read: async () => new Uint8Array(await file.arrayBuffer()),
    }));
    // The same file may be chosen again once it was mended.
    target.value = '';
    if (files.length > 0) onPick(files);
  };
  return (
    <>
      <Button
        size="small"
        appearance={primary ? 'primary' : 'secondary'}
        aria-label={label}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </Button>
      <input ref={chooser} type="file" accept={accept} multiple={multiple} hidden aria-label={label} onChange={pick} />
    </>
  );
}
