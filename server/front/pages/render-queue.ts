/** There is more to render than can be rendered, or one render took too long. Answered with 503. */
export class Busy extends Error {
  override name = "Busy";
  readonly retryAfterSeconds: number;
  constructor(reason: string, retryAfterSeconds: number) {
    super(reason);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface Job<T> {
  key: string;
  /** Refused, and put off, before others. */
  shedFirst?: boolean;
  work: (signal: AbortSignal) => Promise<T>;
}

export interface RenderQueue<T> {
  /** Joins the job of the same key that is waiting or running, or begins one. Throws Busy. */
  run(job: Job<T>): Promise<T>;
  /** Whoever asks from now on waits for a job that begins from now on. */
  stopJoining(): void;
  running(): number;
  waiting(): number;
}

interface Options {
  /** Jobs at a time. */
  concurrent: number;
  /** Jobs that may wait; half of it for those that are shed first. */
  waiting: number;
  timeLimitMs: number;
}

interface Progress {
  hasStarted: boolean;
}

interface Joinable<T> {
  promise: Promise<T>;
  progress: Progress;
}

interface Waiting {
  start: () => void;
  refuse: () => void;
}

/** Bounded work, one job per key at a time. */
export function createRenderQueue<T>(options: Options): RenderQueue<T> {
  const joinable = new Map<string, Joinable<T>>();
  const lines: { first: Waiting[]; last: Waiting[] } = { first: [], last: [] };
  let running = 0;

  function run(job: Job<T>): Promise<T> {
    const joined = joinable.get(job.key);
    if (joined) return joined.promise;
    const progress = { hasStarted: false };
    const promise = enter(job, progress).finally(() => {
      if (joinable.get(job.key)?.progress === progress) joinable.delete(job.key);
    });
    joinable.set(job.key, { promise, progress });
    return promise;
  }

  async function enter(job: Job<T>, progress: Progress): Promise<T> {
    if (running >= options.concurrent) await turn(job.shedFirst === true);
    else running += 1;
    progress.hasStarted = true;
    return limited(job.work).finally(leave);
  }

  /** A job that leaves hands its place to the one that waits, so `running` does not change. */
  function leave(): void {
    const next = lines.first.shift() ?? lines.last.shift();
    if (next) next.start();
    else running -= 1;
  }

  function turn(shedFirst: boolean): Promise<void> {
    if (isFull(shedFirst) && !giveWay(shedFirst)) return Promise.reject(full());
    const line = shedFirst ? lines.last : lines.first;
    return new Promise((resolve, reject) => {
      const place: Waiting = { start, refuse: () => finish(() => reject(full())) };
      const timer = setTimeout(giveUp, options.timeLimitMs);
      line.push(place);
      function start() {
        finish(resolve);
      }
      function giveUp() {
        line.splice(line.indexOf(place), 1);
        finish(() => reject(new Busy("waited too long for a place", 5)));
      }
      function finish(settle: () => void) {
        clearTimeout(timer);
        settle();
      }
    });
  }

  function isFull(shedFirst: boolean): boolean {
    if (shedFirst && lines.last.length >= options.waiting / 2) return true;
    return waiting() >= options.waiting;
  }

  function giveWay(shedFirst: boolean): boolean {
    const last = shedFirst ? undefined : lines.last.pop();
    last?.refuse();
    return last !== undefined;
  }

  function limited(work: Job<T>["work"]): Promise<T> {
    const abort = new AbortController();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Busy("took too long", 5));
        abort.abort();
      }, options.timeLimitMs);
      work(abort.signal)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }

  function waiting(): number {
    return lines.first.length + lines.last.length;
  }

  return {
    run,
    stopJoining() {
      for (const [key, { progress }] of joinable) if (progress.hasStarted) joinable.delete(key);
    },
    running: () => running,
    waiting,
  };
}

function full(): Busy {
  return new Busy("too many pages wait to be rendered", 2);
}
