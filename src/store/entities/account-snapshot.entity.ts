/** Row of `account_snapshot`: what a profile said when it was read. */
import { Entity, PrimaryColumn } from 'typeorm';
import { ProfileColumns } from './profile-columns';

@Entity('account_snapshot')
export class AccountSnapshotEntity extends ProfileColumns {
  @PrimaryColumn('bigint', { name: 'account_id' }) accountId: string;
  @PrimaryColumn('timestamptz', { name: 'observed_at' }) observedAt: Date;
}
