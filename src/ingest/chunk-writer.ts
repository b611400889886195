/**
 * Writes chunks one after another while the caller reads the next: at most one is under way.
 */
import type { ImportChunk, ImportStore, RunningImport } from './import-store';

export class ChunkWriter<Run extends RunningImport> {
  private underWay: Promise<Run> | null = null;

  /** @param run as far as it is committed; moves on with each chunk */
  constructor(
    private readonly imports: ImportStore<Run>,
    public run: Run,
    private readonly onCommit: (run: Run) => void,
  ) {}

  /** Begins to write; the chunk before must be settled. */
  start(chunk: ImportChunk): void {
    this.underWay = this.imports.commitChunk(this.run, chunk);
    // Its failure is met when it is settled; until then it must not count as nobody's.
    this.underWay.catch(() => undefined);
  }

  /** Waits for the chunk under way, if there is one. @throws what its commit threw, once */
  async settle(): Promise<void> {
    const { underWay } = this;
    if (underWay === null) return;
    this.underWay = null;
    this.run = await underWay;
    this.onCommit(this.run);
  }
}
