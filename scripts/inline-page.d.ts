export declare const SCRIPT_HASHES: string;

export declare function inlinePage(html: string, read: (address: string) => Buffer): string;
