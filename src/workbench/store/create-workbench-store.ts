import { createStore } from 'zustand/vanilla';
import { saved } from '../texts';
import { closeActions } from './close';
import { openActions } from './open-actions';
import { createOpening } from './open-together';
import { roleActions } from './roles';
import { reasonOf } from './reason-of';
import { createUnlocking } from './unlock';
import { heldWork } from './unsaved';
import type { WorkbenchDependencies, WorkbenchMessage, WorkbenchState, WorkbenchStore } from './workbench-state';

/** The open workbooks of the page, free of React. */
export function createWorkbenchStore(dependencies: WorkbenchDependencies): WorkbenchStore {
  return createStore<WorkbenchState>()((set, get) => {
    const say = (kind: WorkbenchMessage['kind'], text: string): void =>
      set({ messages: [...get().messages, { kind, text }] });

    const { open: openFile, ...passwords } = createUnlocking(dependencies, set);
    const opening = createOpening({ ...dependencies, createHost: openFile }, get, set, say);
    const { takeRoles, serveShown, ...roles } = roleActions(get, set, say, opening.together);

    return {
      books: [],
      current: null,
      saved: new Map(),
      opening: null,
      format: null,
      messages: [],
      beside: null,
      ...roles,
      ...passwords,
      ...closeActions(get, set, serveShown),
      asksTrial: null,
      ...openActions(get, set, opening, takeRoles),
      async saveCopy(withTrial) {
        const { current } = get();
        if (current === null) return;
        const onTrial = current.host.getState().trial.length;
        // Nobody else can say whether figures on trial belong into the copy.
        if (onTrial > 0 && withTrial === undefined) {
          set({ asksTrial: onTrial });
          return;
        }
        set({ messages: [], asksTrial: null });
        try {
          const held = heldWork(current.host);
          // Taken out for the moment of saving: the host writes what it holds.
          const copy = await (withTrial === false
            ? current.pane.getState().withoutTrial(() => current.host.save())
            : current.host.save());
          // Marks have followed the figures on trial away and back.
          const now = onTrial > 0 ? heldWork(current.host) : held;
          // Figures on trial that the copy did not get are still unsaved.
          const work = withTrial === false ? { ...now, trial: [] } : now;
          dependencies.download(copy.name, copy.bytes);
          set({ saved: new Map(get().saved).set(current.id, work) });
          say('info', [saved(copy.name), copy.note ?? ''].join(''));
        } catch (failure) {
          say('error', reasonOf(failure));
        }
      },
      dropCopy: () => set({ asksTrial: null }),
      dismissMessages: () => set({ messages: [] }),
    };
  });
}
