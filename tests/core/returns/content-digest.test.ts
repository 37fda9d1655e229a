import { contentDigest } from "../../../src/core/returns/content-digest";
import { previousOf } from "../../../src/core/returns/previous-of";
import type { CellScalar } from "../../../src/core/model/expression";
import { inventedReturn } from "../../helpers/invented-return";
import { returnForm } from "../../helpers/return-forms";

const form = returnForm("市教育局");
const returned = (value: CellScalar, note: CellScalar, progress: CellScalar) =>
  inventedReturn(form, {
    figures: new Map([["27-1.num", value]]),
    notes: new Map([["27-1.num", note]]),
    works: new Map([[26, { status: "推进中", progress }]]),
  });

describe("contentDigest", () => {
  it("tells figures, notes and texts apart, and nothing else", () => {
    const base = contentDigest(returned(1, null, "a"));
    const again = { ...returned(1, null, "a"), revision: 9, submitted: "2024-03-01" };
    expect(contentDigest(again)).toBe(base);
    const others = [
      returned(0, null, "a"),
      returned(null, null, "a"),
      returned("1", null, "a"),
      returned(1, "x", "a"),
      returned(1, null, "b"),
    ];
    expect(new Set([base, ...others.map(contentDigest)]).size).toBe(others.length + 1);
  });

  it("does not depend on the order of rows", () => {
    const one = returned(1, "x", "a");
    const turned = { figures: new Map([...one.figures].reverse()), works: new Map([...one.works].reverse()) };
    expect(contentDigest(turned)).toBe(contentDigest(one));
  });
});

describe("previousOf", () => {
  it("moves each month one column back", () => {
    const last = returned(30, null, "三月进展");
    const figure = last.figures.get("27-1.num");
    if (figure === undefined) throw new Error("no figure");
    const figures = new Map(last.figures).set("27-1.num", { ...figure, previous: { 1: 20, 2: "待报", 3: null, 4: 5 } });
    const history = previousOf({ ...last, figures });
    expect(history.figures.get("27-1.num")).toEqual({ 1: 30, 2: 20, 3: "待报", 4: null });
    expect(history.works.get(26)).toEqual({ status: "推进中", progress: "三月进展" });
    expect(previousOf(null).figures.size).toBe(0);
  });
});
