export { createFileHost, type FileHost } from './file-host';
export { type FileOwnSheet, type FileState, type TrialValue } from './file-state';
export { toHostError } from './unreadable';
export { copyName, type SavedCopy } from './saved-copy';
