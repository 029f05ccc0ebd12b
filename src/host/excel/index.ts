export { createExcelHost } from './excel-host';
export { PATIENCE, type Patience } from './run-excel';
