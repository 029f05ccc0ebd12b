const TrueDate = Date;

/** Wall-clock time, so that what is printed is the same in every time zone. */
const NOW = new TrueDate(2021, 2, 5, 9, 7).getTime();

class FixedDate extends TrueDate {
  constructor(...given: readonly unknown[]) {
    // Whatever a date can be made of is passed on as it is.
    super(...((given.length === 0 ? [NOW] : given) as [number]));
  }

  /** As if the clock on the wall showed UTC. */
  override toISOString(): string {
    return this.getTime() === NOW ? '2021-03-05T09:07:00.000Z' : super.toISOString();
  }

  static override now(): number {
    return NOW;
  }
}

/** Does something at a time that stands still. */
export async function atFixedTime<T>(work: () => Promise<T>): Promise<T> {
  globalThis.Date = FixedDate as DateConstructor;
  try {
    return await work();
  } finally {
    globalThis.Date = TrueDate;
  }
}
