export { createFileHost, type FileHost, type PrintedFile } from './file-host';
export { type FileSource } from './file-source';
export { type FileState } from './file-state';
export { onPage, type FilePage } from './on-page';
export { type SavedCopy } from './saved-copy';
