import { derivedGaps } from "../../../../src/core/catalogue/gaps/derived-gaps";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";
import type { Clause, Programme } from "../../../../src/core/model/catalogue";

const CLAUSE: Clause = {
  no: 1,
  section: "一",
  point: 1,
  text: "",
  methods: [],
  units: ["市食安办", "各县（区）"],
  openList: null,
  partialMembers: false,
  tasks: [
    { no: 1, text: "", units: ["市食安办"] },
    { no: 2, text: "", units: ["各县（区）"] },
  ],
  veto: false,
  sourceLine: 5,
  printedPoint: "",
  printedText: "",
  printedMethods: "",
  printedUnits: "",
  printedTasks: "",
};
const PROGRAMME: Programme = {
  kind: "工程",
  no: 1,
  name: "",
  text: "",
  lead: ["市食安办"],
  units: ["各县（区）"],
  printedLead: "",
  printedUnits: "",
  figures: [],
  line: 2,
  leadLines: [3],
  unitsLines: [4],
};

const found = (clause: Partial<Clause>, programme: Partial<Programme> = {}) =>
  derivedGaps([{ ...CLAUSE, ...clause }], [{ ...PROGRAMME, ...programme }], DEFAULT_REGISTRY).map(({ id, line }) => [
    id,
    line,
  ]);

test.each([
  ["all in order", {}, {}, []],
  [
    "a task for a stranger to 责任部门",
    { units: ["各县（区）"] },
    {},
    [
      ["task-unit-not-responsible/1/市食安办", 5],
      ["not-in-table/正文/市食安办", 3 + 1],
    ],
  ],
  [
    "a member named by a task",
    { units: ["市食药安委成员单位", "各县（区）"] },
    { lead: [] },
    [["responsible-unit-without-task/1/市食药安委成员单位", 5]],
  ],
  [
    "the group's task covers a named member",
    {
      units: ["市教育局", "市食药安委成员单位", "各县（区）"],
      tasks: [{ no: 1, text: "", units: ["市食药安委成员单位", "各县（区）"] }],
    },
    { lead: [] },
    [],
  ],
  [
    "其他 members do not cover it",
    {
      units: ["市教育局", "市食药安委成员单位", "各县（区）"],
      partialMembers: true,
      tasks: [{ no: 1, text: "", units: ["市食药安委成员单位", "各县（区）"] }],
    },
    { lead: [] },
    [
      ["responsible-unit-without-task/1/市教育局", 5],
      ["open-list/1/市食药安委成员单位", 5],
    ],
  ],
  ["an open list", { openList: "等部门" }, {}, [["open-list/1", 5]]],
  [
    "a task for nobody",
    { tasks: [...CLAUSE.tasks, { no: 3, text: "", units: [] }] },
    {},
    [["task-without-unit/1.3", 5]],
  ],
  [
    "no county",
    { units: ["市食安办"], tasks: [{ no: 1, text: "", units: ["市食安办"] }] },
    {},
    [["no-county/各县（区）", 5]],
  ],
  [
    "an unknown name",
    { units: [...CLAUSE.units, "市体育局"] },
    {},
    [
      ["responsible-unit-without-task/1/市体育局", 5],
      ["unknown-unit/名录/市体育局", 5],
    ],
  ],
  [
    "a programme's unit that the table lacks",
    {},
    { units: ["各县（区）", "市住建局"] },
    [["not-in-table/正文/市住建局", 4]],
  ],
] as const)("%s", (_, clause, programme, expected) => {
  expect(found(clause, programme)).toEqual(expected);
});
