/**
 * How an import is coming along, in words of rows and seconds. Rates are of this session: rows of an earlier one
 * cost it nothing.
 */
import type { RunningImport } from './import-store';

export interface ImportProgress {
  readonly rowsDone: number;
  readonly rowCount: number;
  readonly badCount: number;
  readonly rowsPerSecond: number;
  /** Null until there is a rate to tell it by. */
  readonly secondsLeft: number | null;
}

export class ImportClock {
  private readonly startedMs = performance.now();

  constructor(private readonly rowsBefore: number) {}

  seconds(): number {
    return (performance.now() - this.startedMs) / 1000;
  }

  rowsPerSecond(run: RunningImport): number {
    const seconds = this.seconds();
    return seconds > 0 ? (run.rowsDone - this.rowsBefore) / seconds : 0;
  }

  progress(run: RunningImport): ImportProgress {
    const rowsPerSecond = this.rowsPerSecond(run);
    return {
      rowsDone: run.rowsDone,
      rowCount: run.rowCount,
      badCount: run.badCount,
      rowsPerSecond,
      secondsLeft: rowsPerSecond > 0 ? (run.rowCount - run.rowsDone) / rowsPerSecond : null,
    };
  }
}
