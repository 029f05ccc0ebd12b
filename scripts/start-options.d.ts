export type StartOptions = { readonly excel: boolean; readonly port: number } | { readonly problem: string };
export function readStartOptions(words: readonly string[]): StartOptions;
