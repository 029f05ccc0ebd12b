import type { FileHost, FileState } from '../../host/file';
import type { Mark } from '../../host/host';
import { mergeSnapshots } from '../../recognition';

/** One of the files of a set, and what the set calls its sheets. */
export interface SetFile {
  readonly host: FileHost;
  /** The set's name of a sheet of the file; null for a sheet that the set leaves out. */
  readonly setName: (sheet: string) => string | null;
  /** The file's own name of a sheet of the set; null for a sheet of another file. */
  readonly ownName: (sheet: string) => string | null;
}

/** Files taken together, as they are now: what a page draws of them as one workbook. */
export interface FileSet {
  readonly files: readonly SetFile[];
  readonly shown: Pick<FileState, 'original' | 'trial' | 'workbook' | 'looks' | 'marks'>;
}

/** Takes the files together anew, in their order. Their names differ. */
export function fileSet(hosts: readonly FileHost[], name: string): FileSet {
  const { snapshot, origins } = mergeSnapshots(
    hosts.map((host) => host.getState().workbook),
    name,
  );
  const original = mergeSnapshots(
    hosts.map((host) => host.getState().original),
    name,
  ).snapshot;
  const files = hosts.map((host): SetFile => {
    const file = host.getState().workbook.name;
    const pairs = [...origins].filter(([, origin]) => origin.file === file);
    return {
      host,
      setName: (sheet) => pairs.find(([, origin]) => origin.sheet === sheet)?.[0] ?? null,
      ownName: (sheet) => pairs.find(([merged]) => merged === sheet)?.[1].sheet ?? null,
    };
  });
  const trial = files.flatMap(({ host, setName }) => renamed(host.getState().trial, setName));
  return {
    files,
    shown: { original, trial, workbook: snapshot, looks: looksOf(files), marks: files.flatMap(marksOf) },
  };
}

/** Marks or figures under the names that their sheets have in the files, or in the set. */
export function renamed<T extends { readonly sheet: string }>(
  items: readonly T[],
  nameOf: (sheet: string) => string | null,
): readonly T[] {
  return items.flatMap((item) => {
    const sheet = nameOf(item.sheet);
    return sheet === null ? [] : [{ ...item, sheet }];
  });
}

/** Under the set's names of the sheets. */
function marksOf({ host, setName }: SetFile): readonly Mark[] {
  return renamed(host.getState().marks, setName);
}

/** Under the set's names of the sheets; those that the set leaves out have none. */
function looksOf(files: readonly SetFile[]): FileState['looks'] {
  const all = files.flatMap(({ host, setName }) =>
    [...host.getState().looks].flatMap(([sheet, looks]) => {
      const name = setName(sheet);
      return name === null ? [] : [[name, looks] as const];
    }),
  );
  return new Map(all);
}
