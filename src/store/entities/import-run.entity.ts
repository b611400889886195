/** Row of `import_run`: one list of followers and how far its import has come. */
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('import_run')
export class ImportRunEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' }) id: string;
  @Column('bigint', { name: 'target_id' }) targetId: string;
  @Column('text', { name: 'source_name' }) sourceName: string;
  @Column('text') fingerprint: string;
  @Column('text') format: string;
  @Column('text', { name: 'list_order' }) listOrder: string;
  @Column('timestamptz', { name: 'observed_at' }) observedAt: Date;
  @Column('boolean') complete: boolean;
  @Column('integer', { name: 'row_count' }) rowCount: number;
  @Column('integer', { name: 'rows_done', default: 0 }) rowsDone: number;
  @Column('integer', { name: 'max_bad_rows' }) maxBadRows: number;
  @Column('integer', { name: 'imported_count', default: 0 }) importedCount: number;
  @Column('integer', { name: 'id_only_count', default: 0 }) idOnlyCount: number;
  @Column('integer', { name: 'duplicate_count', default: 0 }) duplicateCount: number;
  @Column('integer', { name: 'bad_count', default: 0 }) badCount: number;
  @Column('text', { default: 'running' }) status: string;
  @Column('text', { name: 'error_code', nullable: true }) errorCode: string | null;
  @Column('text', { name: 'error_message', nullable: true }) errorMessage: string | null;
  @Column('timestamptz', { name: 'started_at', default: () => 'now()' }) startedAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
}
