export { publishTables, type PublishedCell, type PublishedSheet, type PublishedTables } from './publish-tables';
