/**
 * Global ids: each object has exactly one, and nothing else is taken for one.
 */
import fc from 'fast-check';
import { decodeGlobalId, decodeIdOf, encodeGlobalId } from '../../src/graphql/global-id';

const encode = (text: string): string => Buffer.from(text).toString('base64url');

describe('a global id', () => {
  it('comes back as it was made', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (id) => {
        const account = { type: 'Account' as const, key: String(id) };
        expect(decodeGlobalId(encodeGlobalId(account))).toEqual(account);
      }),
    );
    const audit = { type: 'Audit' as const, key: '7' };
    expect(decodeGlobalId(encodeGlobalId(audit))).toEqual(audit);
    expect(decodeIdOf('Audit', encodeGlobalId(audit))).toBe('7');
    expect(() => decodeIdOf('Account', encodeGlobalId(audit))).toThrow('not that of an object of type Account');
    const detector = { type: 'Detector' as const, key: 'sparse-profile' };
    expect(decodeGlobalId(encodeGlobalId(detector))).toEqual(detector);
  });

  it.each([
    ['nothing', ''],
    ['a bare number', '42'],
    ['no base64url', '***'],
    ['another version', encode('2:Account:42')],
    ['an unknown type', encode('1:Tenant:42')],
    ['a leading zero', encode('1:Account:042')],
    ['no number', encode('1:Account:abc')],
    ['no number of an audit', encode('1:Audit:abc')],
    ['zero', encode('1:Account:0')],
    ['a number beyond 64 bits', encode('1:Account:9223372036854775808')],
    ['something after the key', encode('1:Account:42\n')],
    ['padding', `${encode('1:Account:4')}=`],
    ['ordinary base64 of it', 'MTpBY2NvdW50OjQy+'],
    ['a long text', 'A'.repeat(100_000)],
    ['a NUL', encode('1:Account:4\0')],
  ])('is not %s', (_what, id) => {
    expect(() => decodeGlobalId(id)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
