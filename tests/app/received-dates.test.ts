import { namedDates } from "../../src/app/received-dates";
import { openWorkspace } from "../../src/app/open-workspace";

const workspace = openWorkspace(null);

test("names of units by alias, names of files with and without folder and ending; the rest is unknown", () => {
  const list = new Map([
    ["市城管局", "2024-03-20"],
    ["卡若区人民政府", "2024-03-21"],
    ["来件/一.xlsx", "2024-03-22"],
    ["D:\\来件\\二.xlsx", "2024-03-23"],
    ["三", "2024-03-24"],
    ["市某某局", "2024-03-25"],
    ["四.xlsx", "2024-03-26"],
  ]);
  const { dates, unknown } = namedDates(workspace, list, ["一.xlsx", "二.xlsx", "三.xlsx"]);
  expect([...dates]).toEqual([
    ["市城管执法局", "2024-03-20"],
    ["卡若区", "2024-03-21"],
    ["一.xlsx", "2024-03-22"],
    ["二.xlsx", "2024-03-23"],
    ["三.xlsx", "2024-03-24"],
  ]);
  expect(unknown).toEqual(["市某某局", "四.xlsx"]);
});
