import type { QueueContext } from './queue-context';
import { pause, stopQueueWhenAborted, type QueueRunner } from './queue-runner';
import type { QueueActions } from './queue-state';
import { QUEUE_TEXTS } from '../texts-queue';

/** What the list gives out: files, and the text for a 通报. */
export function queueOutputActions(
  { dependencies: { loadCore, download, copyRich }, get, set, say, known }: QueueContext,
  { run }: QueueRunner,
): Pick<QueueActions, 'handOut' | 'copyProblems'> {
  async function write(signal: AbortSignal): Promise<void> {
    const core = await loadCore();
    const { units, waiting } = get();
    const done = units.flatMap((unit) => {
      const outcome = known.outcomes.get(unit.id);
      return outcome ? [{ unit, outcome }] : [];
    });
    const { name, bytes, written, problems } = await core.handOut(
      done,
      (count, unit) => set({ work: { kind: 'writing', at: count + 1, total: done.length, name: unit } }),
      () => pause(signal),
    );
    stopQueueWhenAborted(signal);
    download(name, bytes);
    say('info', QUEUE_TEXTS.handedOut(name, written));
    // An archive of a part must not pass for the whole.
    if (waiting.length > 0) say('warning', QUEUE_TEXTS.handedOutPart(waiting.length));
    problems.forEach((problem) => say('error', problem));
  }

  return {
    handOut: () => run({ kind: 'writing', at: 0, total: get().units.length, name: '' }, write),
    async copyProblems() {
      const { html, text: plain } = (await loadCore()).problemClip(get().board?.problems ?? []);
      const isCopied = await copyRich(html, plain);
      const text = isCopied ? QUEUE_TEXTS.copied : QUEUE_TEXTS.copyFailed;
      set({ messages: [{ kind: isCopied ? 'info' : 'error', text }] });
    },
  };
}
