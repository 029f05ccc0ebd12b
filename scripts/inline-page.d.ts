export declare const SCRIPT_HASHES: string;

export declare function inlinePage(html: string, read: (address: string) => Buffer): string;

export declare function licences(texts: readonly string[]): string;
