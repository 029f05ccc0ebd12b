export declare function packageFiles(root: string): Record<string, Uint8Array>;
