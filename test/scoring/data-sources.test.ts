/**
 * What is known of labelled data sets, and that nothing is made up about others.
 */
import { dataSource, describeSubset } from '../../src/scoring/data-sources';

test.each(['caverlee-2011', 'cresci-2015', 'cresci-2017', 'jubins-2017', 'kaggle-37k'])('%s is cited', (dataset) => {
  const source = dataSource(dataset)!;
  expect(source.citation).toMatch(/\b20\d\d\b/);
  expect(source.readIn[0]).toBeLessThanOrEqual(source.readIn[1]);
});

test('a subset is described by the first part of its name', () => {
  expect(describeSubset('cresci-2015', 'TFP|BAS')).toBe(describeSubset('cresci-2015', 'TFP'));
  expect(describeSubset('cresci-2015', 'TFP')).toMatch(/volunteers/);
});

test('of a set or subset that is not known nothing is said', () => {
  expect([dataSource('mine'), dataSource('constructor')]).toEqual([null, null]);
  expect([describeSubset('cresci-2015', 'toString'), describeSubset('mine', 'TFP')]).toEqual([null, null]);
});
