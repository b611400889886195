/**
 * A thread's whole life: one question in, one answer out. Started by evaluate-in-thread.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type AuditQuestion, evaluateAudit } from './evaluate-audit';

parentPort?.postMessage(evaluateAudit(workerData as AuditQuestion));
