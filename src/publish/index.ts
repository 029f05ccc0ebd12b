export { publishTables } from './publish-tables';
