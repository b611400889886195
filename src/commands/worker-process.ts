/**
 * The worker that `serve` keeps beside it: a process of its own, because an audit computes for seconds and the API has to
 * answer meanwhile. One that dies is started again, ever more patiently.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Log } from '../lib/log';

export interface WorkerProcess {
  /** Asks it to stop; resolves when it has. */
  close(): Promise<void>;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** One that lived for so long had nothing wrong with its start. */
const goodLifeMs = 60_000;
/** For the audit under way to be let go of; then it is ended. */
const patienceMs = 10_000;

/** @param program path of the program that is running */
export function keepWorker(program: string, log: Log): WorkerProcess {
  let isClosing = false;
  let child: ChildProcess;
  let again: NodeJS.Timeout | undefined;
  let pauseMs = firstPauseMs;
  const start = (): void => {
    const startedMs = performance.now();
    child = spawn(process.execPath, [...process.execArgv, program, 'worker'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Ctrl-C is for us: we let it finish what it has begun.
      detached: true,
    });
    child.on('error', (error) => {
      log.warn({ fault: error.message }, 'the worker');
    });
    child.once('exit', (code, signal) => {
      if (isClosing) return;
      pauseMs = performance.now() - startedMs > goodLifeMs ? firstPauseMs : Math.min(longestPauseMs, pauseMs * 2);
      log.warn({ code, signal, pauseMs }, 'the worker ended; another is started');
      again = setTimeout(start, pauseMs);
    });
  };
  start();
  return {
    close: async () => {
      isClosing = true;
      clearTimeout(again);
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(impatience);
    },
  };
}
