/**
 * Evaluates an audit in a thread of its own, so that its process can go on saying how far it is, hears that the audit was
 * cancelled, and keeps what it holds. The roll is handed over, not copied.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AuditAnswer, EvaluateAudit } from './evaluate-audit';

const thread = join(__dirname, 'audit-thread.js');

export const evaluateInThread: EvaluateAudit = (question, signal) => {
  signal.throwIfAborted();
  const columns = Object.values(question.subject.roll).filter((column) => ArrayBuffer.isView(column));
  const transferList = [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))];
  const worker = new Worker(thread, { workerData: question, transferList });
  return new Promise<AuditAnswer>((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
      void worker.terminate();
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`the thread of the audit ended with ${code} and no answer`));
    });
  });
};
