import { CliError } from './input';
import type { Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** The word that every command takes. */
export interface PasswordWords {
  readonly passwordFile?: string;
}

/**
 * The machine with the passwords of a text file, one a line. They stand in a file and not among the words, which
 * other people on the machine can see.
 * @throws CliError where there are none
 */
export async function withPasswords(machine: Machine, { passwordFile }: PasswordWords): Promise<Machine> {
  if (passwordFile === undefined) return machine;
  const bytes = await machine.read(passwordFile).catch(() => {
    throw new CliError(CLI_TEXTS.cannotRead(passwordFile));
  });
  const passwords = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  if (passwords.length === 0) throw new CliError(CLI_TEXTS.emptyPasswords(passwordFile));
  return { ...machine, passwords };
}
