/** Patterns of handles, the numbers they end in, and their letters. */
import fc from 'fast-check';
import { handleLetters, handleShape, isSuggestedShape, numberedHandle } from '../../../src/lib/text/handle-shape';

it.each([
  ['Ada_Byron1815', 'Name_Name####'],
  ['adaByron', 'nameName'],
  ['ADAbyron', 'NAMEName'],
  ['McDonald', 'NameName'],
  ['A1', 'NAME#'],
  ['12_34', '##_##'],
  ['@ada@mastodon.example', 'name'],
  ['Ada.bsky.social', 'Name'],
  ['Жанна-2', 'Name-#'],
  ['日本', 'name'],
  ['a1b2c3d4e5', 'mixed'],
  ['', ''],
])('the pattern of “%s” is %s', (handle, shape) => {
  expect(handleShape(handle)).toBe(shape);
});

it('takes any handle, and says the same of the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (handle) => {
      expect(handleShape(handle)).toBe(handleShape(handle));
    }),
  );
});

it.each([
  ['Ada12345678', true],
  ['AdaByron12345', true],
  ['Ada1234', false],
  ['12345678', false],
  ['ada_12345678', false],
  ['12345678ada', false],
])('platforms suggest “%s”: %s', (handle, expected) => {
  expect(isSuggestedShape(handleShape(handle))).toBe(expected);
});

it.each([
  ['Marta0042', { stem: 'marta', digits: '0042' }],
  ['a1b22', { stem: 'a1b', digits: '22' }],
  ['marta_07.bsky.social', { stem: 'marta_', digits: '07' }],
  ['marta7', null],
  ['1234', null],
  ['marta', null],
])('the number of “%s” is %j', (handle, expected) => {
  expect(numberedHandle(handle)).toEqual(expected);
});

it.each([
  ['Ada_Byron1815', 'adabyron'],
  ['ＡＤＡ9', 'ada'],
  ['@Ada@mastodon.example', 'ada'],
  ['1234_', ''],
])('the letters of “%s” are “%s”', (handle, letters) => {
  expect(handleLetters(handle)).toBe(letters);
});
