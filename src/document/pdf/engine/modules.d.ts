/** A map of characters that pdf.js carries, as a data address. */
declare module '*.bcmap' {
  const address: string;
  export = address;
}

/** The half of pdf.js that reads; it has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
