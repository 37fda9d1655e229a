import { defaultWorkspaceSettings } from "../../src/app/default-workspace-settings";
import { editionOf, rulesVersionOf } from "../../src/app/editions";
import { reportingUnits } from "../../src/app/issue-returns";
import { openWorkspace } from "../../src/app/open-workspace";
import type { DecisionSetting, Settings } from "../../src/core/model/settings";

const DEFAULTS = defaultWorkspaceSettings();
const decided = (id: string, decision: string): DecisionSetting => ({
  id,
  decision,
  by: "李四",
  date: "2024-03-01",
  basis: "会议纪要",
});
const openWith = (changes: Partial<Settings>) => openWorkspace({ ...DEFAULTS, ...changes });

test("without settings the defaults hold: 34 units, 36 measures, nothing decided", () => {
  const { registry, measures, document, settings } = openWorkspace(null);
  expect(registry.units.filter(({ reports }) => reports)).toHaveLength(34);
  expect(measures).toHaveLength(36);
  expect(settings).toEqual(DEFAULTS);
  expect([...document.repairs, ...document.gaps].every(({ decision }) => decision === "待定")).toBe(true);
});

test("a unit that reports no more, and one that is new", () => {
  const units = [
    ...DEFAULTS.units.map((unit) => (unit.name === "市财政局" ? { ...unit, reports: false } : unit)),
    {
      name: "市气象局",
      kind: "市级部门" as const,
      aliases: ["气象局"],
      reports: true,
      member: false,
      contact: "",
      phone: "",
    },
  ];
  const names = reportingUnits(openWith({ units }));
  expect(names).not.toContain("市财政局");
  expect(names.at(-1)).toBe("市气象局");
});

test("targets, switched-off measures and city modes", () => {
  const measures = DEFAULTS.measures.map((measure) => {
    if (measure.id === "46-1") return { ...measure, target: 5 };
    if (measure.id === "46-2") return { ...measure, enabled: false };
    return measure.id === "19-1" ? { ...measure, city: "sum" as const } : measure;
  });
  const workspace = openWith({ measures });
  const measure = (id: string) => workspace.measures.find((each) => each.id === id);
  expect(measure("46-1")?.target).toBe(5);
  expect(measure("46-2")).toBeUndefined();
  expect(measure("19-1")?.city).toBe("sum");
});

test("decisions on repairs and gaps; words that decide nothing leave them open", () => {
  const { repairs, gaps } = openWorkspace(null).document;
  const repair = repairs.find(({ refusable }) => refusable)!;
  const [one, two] = gaps;
  const { document } = openWith({
    decisions: [
      decided(repair.id, "不采用"),
      decided(one!.id, "采用"),
      decided(two!.id, "同意"),
      decided("没有这一条", "采用"),
    ],
  });
  expect(document.repairs.find(({ id }) => id === repair.id)?.decision).toBe("不采用");
  expect(document.gaps.find(({ id }) => id === one!.id)?.decision).toBe("采用");
  expect(document.gaps.find(({ id }) => id === two!.id)?.decision).toBe("待定");
});

test("an open list is completed with the units named behind the decision", () => {
  const before = openWorkspace(null).document;
  const gap = before.gaps.find(({ kind }) => kind === "open-list")!;
  const { document } = openWith({ decisions: [decided(gap.id, "采用：市林草局、市司法局")] });
  const units = (of: typeof before) => of.clauses.find(({ no }) => no === gap.clause)!.units;
  expect(units(document)).toEqual(expect.arrayContaining([...units(before), "市林草局", "市司法局"]));
});

test("the rules' version follows what decides over figures, not contacts; the edition follows the keys that are asked", () => {
  const plain = openWorkspace(null);
  const contacts = openWith({ units: DEFAULTS.units.map((unit) => ({ ...unit, contact: "张三" })), label: "试" });
  const later = openWith({
    entries: DEFAULTS.entries.map((entry) => (entry.key === "deadline.day" ? { ...entry, value: 20 } : entry)),
  });
  const fewer = openWith({
    measures: DEFAULTS.measures.map((measure) => ({ ...measure, enabled: measure.enabled && measure.id !== "46-2" })),
  });
  expect(rulesVersionOf(contacts)).toBe(rulesVersionOf(plain));
  expect(rulesVersionOf(later)).not.toBe(rulesVersionOf(plain));
  expect([editionOf(contacts), editionOf(later)]).toEqual([editionOf(plain), editionOf(plain)]);
  expect(editionOf(fewer)).not.toBe(editionOf(plain));
  expect(editionOf(plain)).toMatch(/^2021\/[0-9a-f]{8}$/);
});
