/** Long work is cut into slices of this many milliseconds, so that the page stays quick. */
const sliceLength = 4;

interface YieldingScheduler {
  yield?(): Promise<void>;
}

/** Counts the time that work takes and tells when to give the page its turn. */
export class TimeSlices {
  #start = performance.now();
  #earlier = 0;
  #waited = 0;

  get isOver(): boolean {
    return performance.now() - this.#start >= sliceLength;
  }

  /** Milliseconds of work so far, without the pauses. */
  get busy(): number {
    return this.#earlier + performance.now() - this.#start;
  }

  /** Milliseconds in which others worked for us. */
  get waited(): number {
    return this.#waited;
  }

  /** Lets the page do what it has to do, then begins a new slice. */
  async pause(): Promise<void> {
    this.#earlier = this.busy;
    const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
    await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
    this.#start = performance.now();
  }

  /** Waits for something that is not our work. */
  async wait<T>(promise: T): Promise<Awaited<T>> {
    this.#earlier = this.busy;
    const asked = performance.now();
    try {
      return await promise;
    } finally {
      this.#start = performance.now();
      this.#waited += this.#start - asked;
    }
  }
}
