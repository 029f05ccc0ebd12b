import type { PaneDependencies, PaneState } from './actions';
import { comparingActions, type ComparingActions } from './comparing/compare-actions';
import type { Drafting } from './drafting/drafting';
import { lastTextActions, type LastTextActions } from './proofreading/last-text-actions';
import { dismissalActions, type DismissalActions } from './proofreading/dismissal-actions';
import { textActions, type TextActions } from './proofreading/text-actions';
import { textOutputActions, type TextOutputActions } from './proofreading/text-output-actions';
import { revisingActions, type RevisingActions } from './revising/revise-actions';
import { versionActions, type VersionActions } from './revising/version-actions';
import type { Runner } from './running/runner';
import type { PaneData } from './state';

/** What is done with texts and other versions, which nobody does before the pane is there. */
export type LateActions = TextActions &
  DismissalActions &
  TextOutputActions &
  RevisingActions &
  VersionActions &
  ComparingActions &
  LastTextActions;

/** Called once, with the same parts as the other actions, when the first of them is used. */
export function lateActionsOf(
  dependencies: PaneDependencies,
  runner: Runner,
  drafting: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): LateActions {
  return {
    ...textActions(dependencies, runner, get, update),
    ...dismissalActions(dependencies, get, update),
    ...textOutputActions(dependencies, runner, get, update),
    ...revisingActions(dependencies, runner, get, update),
    ...versionActions(dependencies, get, update),
    ...comparingActions(dependencies, runner, get, update),
    ...lastTextActions(dependencies, drafting, get),
  };
}
