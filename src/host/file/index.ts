export { createFileHost, type FileHost } from './file-host';
export { type FileOwnSheet, type FileState } from './file-state';
export { onPage, type FilePage } from './on-page';
export { type SavedCopy } from './saved-copy';
