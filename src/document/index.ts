export { DocumentFault, type FaultCode } from './fault';
export { convertToXlsx, readWorkbook, type ReadBook, type SheetLooks, type WorkbookFormat } from './xlsx';
