/**
 * How a caller names an account: a platform and exactly one of handle and native id.
 */
import { Field, InputType } from 'type-graphql';
import type { AccountRef, Platform } from '../../domain/account';
import { AloiError } from '../../domain/errors';
import { PlatformEnum } from '../enums/platform.enum';

const longestName = 512;

/** An account named in arguments or in an input. */
export interface NamedAccount {
  readonly platform: Platform;
  readonly handle?: string | null;
  readonly nativeId?: string | null;
}

@InputType('AccountRefInput', {
  description: 'Names an account: its platform and exactly one of `handle` and `nativeId`.',
})
export class AccountRefInput {
  @Field(() => PlatformEnum, { description: 'The platform it lives on.' })
  platform: Platform;

  @Field(() => String, { nullable: true, description: 'Its handle in any case; a leading @ is ignored.' })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: "The platform's own id of the account." })
  nativeId?: string | null;
}

/**
 * @param where names the faulty input for the caller, such as `refs[3]`; '' where there is only one
 * @throws AloiError BAD_USER_INPUT when both or neither are given, or one is empty or too long
 */
export function readAccountRef({ platform, handle, nativeId }: NamedAccount, where = ''): AccountRef {
  const prefix = where === '' ? '' : `${where}: `;
  const name = handle ?? nativeId;
  if (name == null || (handle != null && nativeId != null)) {
    throw new AloiError('BAD_USER_INPUT', `${prefix}Give exactly one of \`handle\` and \`nativeId\`.`);
  }
  const bare = handle == null ? name : name.replace(/^@/, '');
  if (bare.trim() === '' || bare.length > longestName) {
    const field = handle == null ? 'nativeId' : 'handle';
    throw new AloiError('BAD_USER_INPUT', `${prefix}\`${field}\` must have 1 to ${longestName} characters.`);
  }
  return handle == null ? { platform, nativeId: bare } : { platform, handle: bare };
}
