/** Actions that answer later anyway. */
type Asynchronous<Actions> = {
  readonly [Name in keyof Actions]: (...given: never[]) => Promise<unknown>;
};

/**
 * Actions whose code is fetched with the first of them: nobody waits for it before the pane is there.
 * @param names all of the actions that `load` brings
 */
export function lateActions<Actions extends Asynchronous<Actions>>(
  load: () => Promise<Actions>,
  names: readonly (keyof Actions)[],
): Actions {
  const late = names.map((name) => [
    name,
    async (...given: never[]): Promise<unknown> => (await load())[name](...given),
  ]);
  return Object.fromEntries(late) as Actions;
}
