/**
 * Holding an audit while working on it: keeps the lease alive, says how far the work is, and tells the work to stop when
 * the audit was cancelled or another has taken it over.
 */
import type { AuditLease, AuditProgress } from '../store/repositories/audit-work.repository';

export interface LeaseKeeper {
  renew(lease: AuditLease): Promise<boolean>;
  progress(lease: AuditLease, progress: AuditProgress): Promise<boolean>;
}

/** Progress is for people: written at most so often. */
const progressEveryMs = 500;

export class AuditHold {
  private readonly lost = new AbortController();
  /** Aborted when there is no use in going on: the audit is no longer held, or the worker is to stop. */
  readonly signal: AbortSignal;
  private readonly heartbeat: NodeJS.Timeout;
  private told: AuditProgress | undefined;
  private toldMs = -Infinity;
  private renewedMs = performance.now();
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly keeper: LeaseKeeper,
    private readonly lease: AuditLease,
    stop?: AbortSignal,
  ) {
    this.signal = stop === undefined ? this.lost.signal : AbortSignal.any([stop, this.lost.signal]);
    this.heartbeat = setInterval(() => {
      this.write(() => this.keeper.renew(this.lease));
    }, lease.leaseMs / 4);
  }

  /** Whether the audit was cancelled or is another's. */
  get isLost(): boolean {
    return this.lost.signal.aborted;
  }

  /**
   * Takes note of how far the work is.
   * @throws the signal's reason where the work is to stop
   */
  tell(progress: AuditProgress): void {
    this.signal.throwIfAborted();
    const now = performance.now();
    if (progress.stage === this.told?.stage && now - this.toldMs < progressEveryMs) return;
    this.told = progress;
    this.toldMs = now;
    this.write(() => this.keeper.progress(this.lease, progress));
  }

  /** Ends the heartbeat; resolves when nothing is being written any more. */
  async end(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.writing;
  }

  /** One after the other. An outage is sat out for as long as the lease lasts. */
  private write(say: () => Promise<boolean>): void {
    const began = performance.now();
    this.writing = this.writing.then(async () => {
      const isHeld = await say().catch(() => performance.now() - this.renewedMs < this.lease.leaseMs && undefined);
      if (isHeld === true) this.renewedMs = began;
      if (isHeld === false) this.lost.abort(new Error('the audit is no longer held'));
    });
  }
}
