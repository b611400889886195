/**
 * Progress on standard error: one line that is written over on a terminal, and lines now and then elsewhere.
 */
import type { ImportProgress } from '../ingest/import-progress';
import type { ScoringProgress } from '../scoring/score-audience';

const everyMs = 5_000;
let lastShownAt = Number.NEGATIVE_INFINITY;

export function showProgress(line: string): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\u001b[K${line}`);
    return;
  }
  if (performance.now() - lastShownAt < everyMs) return;
  lastShownAt = performance.now();
  process.stderr.write(`${line}\n`);
}

/** Ends the line that was written over. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

export function importLine({ rowsDone, rowCount, badCount, rowsPerSecond, secondsLeft }: ImportProgress): string {
  const left = secondsLeft === null ? '' : `, ${formatSeconds(secondsLeft)} left`;
  const bad = badCount === 0 ? '' : `, ${badCount} bad`;
  return `importing ${rowsDone} of ${rowCount} rows, ${Math.round(rowsPerSecond)} rows/s${left}${bad}`;
}

export function scoringLine({ doneCount, followersCount, followersPerSecond, secondsLeft }: ScoringProgress): string {
  const left = secondsLeft === null ? '' : `, ${formatSeconds(secondsLeft)} left`;
  return `scoring ${doneCount} of ${followersCount} followers, ${Math.round(followersPerSecond)} a second${left}`;
}

function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
