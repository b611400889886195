/**
 * An import store in memory, as strict about order as the real one, that can be slow and can break.
 */
import type { FollowerRecord } from '../../src/domain/follow';
import { AloiError } from '../../src/domain/errors';
import type { ImportDraft, ImportProblem, ImportStore, RunningImport } from '../../src/ingest/import-store';

export class MemoryImports implements ImportStore {
  readonly records: FollowerRecord[] = [];
  readonly listed: ImportProblem[] = [];
  readonly chunkSizes: number[] = [];
  readonly drafts: ImportDraft[] = [];
  failure: { code: string; message: string } | null = null;
  /** Called inside each commit; may wait or throw. */
  onCommit: (commits: number) => void | Promise<void> = () => undefined;
  private run: RunningImport | null = null;
  private isBusy = false;

  begin(draft: ImportDraft): Promise<RunningImport> {
    this.drafts.push(draft);
    const counts = { rowsDone: 0, importedCount: 0, idOnlyCount: 0, duplicateCount: 0, badCount: 0 };
    this.run ??= { id: '7', targetId: '1', status: 'running', rowCount: draft.rowCount, ...counts };
    if (this.run.status === 'failed') this.run = { ...this.run, status: 'running' };
    return Promise.resolve(this.run);
  }

  async commitChunk(run: RunningImport, chunk: Parameters<ImportStore['commitChunk']>[1]): Promise<RunningImport> {
    if (this.isBusy) throw new Error('Two chunks at once.');
    this.isBusy = true;
    try {
      await this.onCommit(this.chunkSizes.length);
      if (chunk.fromPosition !== this.run!.rowsDone) throw new AloiError('CONFLICT', 'Another process was there.');
      this.chunkSizes.push(chunk.toPosition - chunk.fromPosition);
      this.records.push(...chunk.records);
      this.listed.push(...chunk.problems);
      return (this.run = {
        ...run,
        rowsDone: chunk.toPosition,
        importedCount: this.records.length,
        idOnlyCount: this.records.filter(({ profile }) => profile === null).length,
        badCount: this.listed.length,
      });
    } finally {
      this.isBusy = false;
    }
  }

  finish(run: RunningImport): Promise<RunningImport> {
    return Promise.resolve((this.run = { ...run, status: 'finished' }));
  }

  fail(run: RunningImport, code: string, message: string): Promise<RunningImport> {
    this.failure = { code, message };
    return Promise.resolve((this.run = { ...run, status: 'failed' }));
  }

  problems(_: string, limit: number): Promise<ImportProblem[]> {
    return Promise.resolve(this.listed.slice(0, limit));
  }
}
