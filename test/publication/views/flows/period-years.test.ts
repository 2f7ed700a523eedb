import { expect, test } from 'vitest';
import { periodKeys } from '../../../../src/publication/views/flows/period-years.ts';

const UNTIL = '2020-12-31';

test.each([
  [['2014'], ['2014']],
  [['in 2014 and in 2016'], ['2014', '2016']],
  [['2016–2018'], ['2016', '2017', '2018']],
  [['between 2016 and 2018'], ['2016', '2017', '2018']],
  [['since August 2018'], ['2018', '2019', '2020']],
  [['from 2017 to 2018'], ['2017', '2018']],
  [['from May 2018 onwards'], ['2018', '2019', '2020']],
  [['ongoing'], ['2020']],
  [['after the protests of 2020'], ['2020']],
  [['during the war'], ['undated']],
  [
    ['', '2011', '2013'],
    ['2011', '2013'],
  ],
  [[], ['undated']],
  [['since 1204, route 2018a, 12018'], ['undated']],
])('the years of %j are %j', (periods, years) => {
  expect(periodKeys(periods, UNTIL)).toEqual(years);
});
