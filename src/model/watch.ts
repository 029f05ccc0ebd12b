/** Called inside long loops; throws where the time for the work is over. Whoever begins the work knows the clock. */
export type Watch = () => void;

/** For work that may take as long as it takes. */
export const UNWATCHED: Watch = () => undefined;

/** The same work, watched before each item. */
export function watched<Item, Made>(watch: Watch, work: (item: Item) => Made): (item: Item) => Made {
  return (item) => {
    watch();
    return work(item);
  };
}
