/**
 * searchAccounts: known accounts by their handle.
 */
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { Platform } from '../../domain/account';
import { AloiError } from '../../domain/errors';
import type { ApiContext } from '../context';
import { PlatformEnum } from '../enums/platform.enum';
import { decodeAccountCursor } from '../paging/account-cursor';
import { readPage } from '../paging/page-arguments';
import { AccountConnectionType } from '../types/account-connection.type';
import { accountConnectionView } from '../views/account-connection.view';

const longestText = 100;

@Resolver()
export class AccountSearchResolver {
  @Extensions({ sizedBy: ['first'] })
  @Query(() => AccountConnectionType, { description: 'Known accounts whose handle begins with a text, by handle.' })
  async searchAccounts(
    @Arg('text', () => String, { description: 'How the handle begins, in any case; a leading @ is ignored.' })
    text: string,
    @Arg('platform', () => PlatformEnum, { nullable: true, description: 'Only accounts of this platform.' })
    platform: Platform | null,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AccountConnectionType> {
    const { limit } = readPage({ first });
    const searched = { text: readText(text), ...(platform != null && { platform }) };
    const place = after == null ? {} : { after: decodeAccountCursor(after, searched) };
    const search = { ...searched, first: limit, ...place };
    return accountConnectionView(search, await loaders.accountSearch.load(search));
  }
}

function readText(text: string): string {
  const bare = text.trim().replace(/^@/, '');
  if (bare === '' || bare.length > longestText) {
    throw new AloiError('BAD_USER_INPUT', `\`text\` must have 1 to ${longestText} characters.`);
  }
  return bare;
}
