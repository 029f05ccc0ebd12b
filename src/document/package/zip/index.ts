export { maybeEntry, openArchive, unpack, type Archive, type ZipEntry } from './archive';
export { ZIP_LIMITS } from './limits';
export { storedArchive, writeArchive, type PartChanges } from './write-archive';
