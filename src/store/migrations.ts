/** Every migration, oldest first: a new one is a file in migrations/ and a line here. */
import { CreateAccount1795305600000 } from '../../migrations/1795305600000-create-account';
import { CreateImportRun1795305600001 } from '../../migrations/1795305600001-create-import-run';
import { CreateFollow1795305600002 } from '../../migrations/1795305600002-create-follow';
import { CreatePost1795305600003 } from '../../migrations/1795305600003-create-post';
import { CreateAccountScore1795305600004 } from '../../migrations/1795305600004-create-account-score';
import { AddRunFindings1795305600005 } from '../../migrations/1795305600005-add-run-findings';
import { AddPostsObservedAt1795305600006 } from '../../migrations/1795305600006-add-posts-observed-at';
import { CreateAudit1795305600007 } from '../../migrations/1795305600007-create-audit';

export const migrations = [
  CreateAccount1795305600000,
  CreateImportRun1795305600001,
  CreateFollow1795305600002,
  CreatePost1795305600003,
  CreateAccountScore1795305600004,
  AddRunFindings1795305600005,
  AddPostsObservedAt1795305600006,
  CreateAudit1795305600007,
];
