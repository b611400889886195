/** Row of `import_problem`: one row of a list that could not be read. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_problem')
export class ImportProblemEntity {
  @PrimaryColumn('bigint', { name: 'run_id' }) runId: string;
  @PrimaryColumn('integer') position: number;
  @Column('integer') line: number;
  @Column('text') reason: string;
}
