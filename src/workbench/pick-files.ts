import type { ChosenFile } from './file-source';

/** What browsers with the File System Access API have besides the standard window. */
interface Picker {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

/** Workbooks and texts in one choice: a unit's narrative may be opened along with its book. */
const OPTIONS = {
  multiple: true,
  types: [{ accept: { 'application/octet-stream': ['.xlsx', '.xls', '.et', '.pdf', '.docx', '.html', '.htm'] } }],
};

/** Whether the browser's own dialogue answers with files that can be read again later. */
export function canPick(page: Window & Picker): boolean {
  return page.showOpenFilePicker !== undefined;
}

/** Files out of that dialogue; none where the user gave it up. */
export async function pickFiles(page: Window & Picker): Promise<readonly ChosenFile[]> {
  const handles = (await page.showOpenFilePicker?.(OPTIONS).catch(noneIfGivenUp)) ?? [];
  return Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
}

/** Closing the dialogue is no failure; all else is told. */
function noneIfGivenUp(failure: unknown): readonly FileSystemFileHandle[] {
  if (failure instanceof DOMException && failure.name === 'AbortError') return [];
  throw failure;
}
