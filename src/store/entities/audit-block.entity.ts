/** Row of `audit_block`: a block of a finished audit, as other audits are told of it. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_block')
export class AuditBlockEntity {
  @PrimaryColumn('bigint', { name: 'audit_id' }) auditId: string;
  @Column('timestamptz', { name: 'created_from', nullable: true }) createdFrom: Date | null;
  @Column('timestamptz', { name: 'created_to', nullable: true }) createdTo: Date | null;
  @Column('integer', { name: 'member_count' }) memberCount: number;
  @PrimaryColumn('text', { name: 'block_id' }) blockId: string;
  @Column('text') kind: string;
  @Column('bigint', { array: true }) sketch: string[];
}
