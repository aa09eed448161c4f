import fc from "fast-check";
import { expect, it } from "vitest";
import { parseFilterDate } from "./parse-filter-date.js";

const seconds = (text: string) => Date.parse(`${text}Z`) / 1000;

it.each([
  ["2020-04-23", "2020-04-23T00:00:00"],
  ["20200423", "2020-04-23T00:00:00"],
  ["2020-04-23T15:47:00", "2020-04-23T15:47:00"],
  ["2020-04-23T15:47:00.999", "2020-04-23T15:47:00.999"],
  ["2016-01-01T10:40:12", "2016-01-01T10:40:12"],
  ["2016-01-01T10:40:12.567+01:00", "2016-01-01T10:40:12.567"],
  ["2016-01-01T10:40:12 01:00", "2016-01-01T10:40:12"],
  ["2016-01-01T10:40:12-0330", "2016-01-01T10:40:12"],
  ["20160101T104012.567+01", "2016-01-01T10:40:12.567"],
  ["20160101T104012.567 01", "2016-01-01T10:40:12.567"],
  ["20160101T1040Z", "2016-01-01T10:40:00"],
  ["20160101T10", "2016-01-01T10:00:00"],
  ["2016-02-29T10:40:12Z", "2016-02-29T10:40:12"],
  ["2016-02-29T24:00", "2016-03-01T00:00:00"],
])("reads %s", (text, expected) => {
  expect(parseFilterDate(text)).toBeCloseTo(seconds(expected), 6);
});

it.each([
  "",
  "2020",
  "2020-04",
  "2020-4-23",
  "2020-04-23T",
  "2020-04-23T15:47:00.",
  "2020-04-23T1547",
  "20200423T15:47",
  "2020-04-23T15:47:00z",
  "2020-04-23t15:47:00",
  "2020-04-23 15:47:00",
  "2020-04-23Z",
  "2020-04-23T15:47:00+1",
  "2020-04-23T15:47:00+24:00",
  "2020-04-23T15:47:00+01:60",
  "2020-04-31",
  "2019-02-29",
  "2020-00-01",
  "2020-01-00",
  "2020-04-23T24:00:01",
  "2020-04-23T23:59:60",
  "2020-04-23T15:60:00",
  "+2020-04-23",
  " 2020-04-23",
  "2020-04-23\n",
  "2020-114",
  "2020-W17-4",
  "null",
])("does not read %j", (text) => {
  expect(parseFilterDate(text)).toBeUndefined();
});

it("reads every time that ECMAScript writes, whatever the offset behind it", () => {
  const dates = fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const zones = fc.constantFrom("", "Z", "+01", "-05:30", " 0200");

  fc.assert(
    fc.property(dates, zones, fc.boolean(), (date, zone, isBasic) => {
      const extended = date.toISOString().slice(0, -1);
      const text = isBasic ? extended.replaceAll(/[-:]/g, "") : extended;

      expect(parseFilterDate(`${text}${zone}`)).toBeCloseTo(date.getTime() / 1000, 6);
    }),
    { seed: 5 },
  );
});
