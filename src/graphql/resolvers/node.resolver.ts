/**
 * node and nodes: any object again by its global id.
 */
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import { AloiError } from '../../domain/errors';
import type { ApiContext } from '../context';
import { decodeGlobalId } from '../global-id';
import { largestPage } from '../paging/page-arguments';
import { NodeType } from '../types/node.type';
import { accountView } from '../views/account.view';
import { auditView } from '../views/audit.view';
import { detectorView } from '../views/detector.view';

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: 'The object with this global id; null where there is none.' })
  node(
    @Arg('id', () => ID, { description: 'A global id that this API gave.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<NodeType | null> {
    return loadNode(id, context);
  }

  @Extensions({ sizedBy: ['ids'] })
  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'The objects with these global ids, in their order; null in the place of each that there is not.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 global ids.' }) ids: string[],
    @Ctx() context: ApiContext,
  ): Promise<(NodeType | Error | null)[]> {
    if (ids.length > largestPage) throw new AloiError('BAD_USER_INPUT', 'Give at most 100 `ids`.');
    const settled = await Promise.allSettled(ids.map((id) => loadNode(id, context)));
    // An error in a list is the error of its own place alone.
    return settled.map((each) => (each.status === 'fulfilled' ? each.value : asError(each.reason)));
  }
}

async function loadNode(id: string, { loaders, detectors, scorer }: ApiContext): Promise<NodeType | null> {
  const { type, key } = decodeGlobalId(id);
  if (type === 'Detector') {
    const detector = detectors.find(({ meta }) => meta.id === key);
    return detector ? detectorView(detector, scorer.standing(detector)) : null;
  }
  if (type === 'Audit') {
    const audit = await loaders.audit.load(key);
    return audit && auditView(audit);
  }
  const account = await loaders.account.load(key);
  return account && accountView(account);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
