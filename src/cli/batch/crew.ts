import type { Helper } from '../machine/machine';

/** Helpers that share out questions among them. */
export interface Crew {
  /** Answers when a helper was free and is done. @throws what the helper failed with */
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly dismiss: () => Promise<void>;
}

/** A crew of `size`. A helper that fails is replaced: the next question must not suffer from the last. */
export function createCrew(start: () => Helper, size: number): Crew {
  const idle: Helper[] = Array.from({ length: size }, start);
  const waiting: ((helper: Helper) => void)[] = [];
  const free = (helper: Helper): void => {
    const first = waiting.shift();
    if (first) first(helper);
    else idle.push(helper);
  };
  const anyone = (): Promise<Helper> => {
    const helper = idle.pop();
    return helper ? Promise.resolve(helper) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    async ask(question) {
      const helper = await anyone();
      try {
        const answer = await helper.ask(question);
        free(helper);
        return answer;
      } catch (error) {
        void helper.stop();
        free(start());
        throw error;
      }
    },
    dismiss: async () => {
      await Promise.all(idle.map((helper) => helper.stop()));
    },
  };
}
