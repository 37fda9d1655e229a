import type { ReceivedReturn } from "../../../src/core/model/consolidation";
import { pastVersions } from "../../../src/core/consolidation/past-versions";
import { unitVersions } from "../../../src/core/consolidation/unit-versions";
import { ledgerRow, PERIOD, received } from "./small-month";

const UNIT = "甲县";

function file(name: string, value: number, submitted: string | null = "2024-03-20", revision = 1): ReceivedReturn {
  return received(name, UNIT, { figures: { "24-1.num": value }, submitted, revision });
}

/** The ledger of a run that took these files, in this order. */
function past(...files: readonly ReceivedReturn[]) {
  const rows = files.map(({ file: name, content, unitReturn: { submitted, figures } }, index) =>
    ledgerRow({
      revision: index + 1,
      file: name,
      content,
      submitted: submitted ?? "",
      received: submitted ?? "2024-03-21",
      value: figures.get("24-1.num")?.value ?? null,
      state: index < files.length - 1 ? "已被新版替代" : "入账",
    }),
  );
  return pastVersions(rows, PERIOD).get(UNIT) ?? [];
}

function versions(
  files: readonly ReceivedReturn[],
  before: ReturnType<typeof past> = [],
  preferred: readonly string[] = [],
) {
  const sorted = [...files].sort((left, right) => (left.file < right.file ? -1 : 1));
  const { versions: found, refused } = unitVersions(
    UNIT,
    sorted,
    before,
    { dates: { list: new Map(), all: null }, typed: new Map() },
    preferred,
  );
  return {
    taken: found.map(({ file: name, revision }) => `${revision} ${name}`),
    refused: refused.map(({ file: name, problem }) => `${name} ${problem.code}`).sort(),
  };
}

describe("files of one run", () => {
  test("the later date of 完成上报 is the next revision", () => {
    expect(versions([file("b", 1, "2024-03-18"), file("a", 2, "2024-03-22")])).toEqual({
      taken: ["1 b", "2 a"],
      refused: [],
    });
  });

  test("on one day the higher claimed revision is the later", () => {
    expect(versions([file("a", 2, "2024-03-22", 2), file("b", 1, "2024-03-22", 1)])).toEqual({
      taken: ["1 b", "2 a"],
      refused: [],
    });
  });

  test("then the received date decides", () => {
    const early = received("z", UNIT, { figures: { "24-1.num": 1 }, submitted: null }, [], "2024-03-19");
    const late = received("a", UNIT, { figures: { "24-1.num": 2 }, submitted: null }, [], "2024-03-20");
    expect(versions([early, late])).toEqual({ taken: ["1 z", "2 a"], refused: [] });
  });

  test("the same content twice is taken once, the first file name stays", () => {
    expect(versions([file("b", 1), file("a", 1)])).toEqual({ taken: ["1 a"], refused: ["b duplicate"] });
  });

  test("the same content with a later date or revision is no new revision", () => {
    expect(versions([file("a", 1, "2024-03-22", 2), file("b", 1, "2024-03-20", 1)])).toEqual({
      taken: ["1 b"],
      refused: ["a duplicate"],
    });
  });

  test("a signed copy takes the place of the unsigned one", () => {
    expect(versions([file("a", 1, null), file("b", 1, "2024-03-20")])).toEqual({
      taken: ["1 b"],
      refused: ["a duplicate"],
    });
  });

  test("going back to an earlier content is a revision of its own", () => {
    expect(versions([file("a", 1, "2024-03-18"), file("b", 2, "2024-03-19"), file("c", 1, "2024-03-20")])).toEqual({
      taken: ["1 a", "2 b", "3 c"],
      refused: [],
    });
  });

  test("equal in date and revision: the first by name stays, the others wait for the office", () => {
    expect(versions([file("b", 2), file("c", 3), file("a", 1)])).toEqual({
      taken: ["1 a"],
      refused: ["b conflict", "c conflict"],
    });
  });

  test("the file that the office prefers stays, named with or without its folder", () => {
    expect(versions([file("in/b", 2), file("in/a", 1)], [], ["b"])).toEqual({
      taken: ["1 in/b"],
      refused: ["in/a conflict"],
    });
  });

  test("a conflict at an earlier date does not touch the later version", () => {
    expect(versions([file("a", 1), file("b", 2), file("c", 3, "2024-03-23")])).toEqual({
      taken: ["1 a", "2 c"],
      refused: ["b conflict"],
    });
  });
});

describe("with history", () => {
  test("the same files again change nothing", () => {
    const files = [file("a", 1, "2024-03-18"), file("b", 2, "2024-03-20")];
    expect(versions(files, past(...files))).toEqual({ taken: ["1 a", "2 b"], refused: [] });
  });

  test("a renamed file is the version that was taken", () => {
    expect(versions([file("renamed", 1)], past(file("a", 1)))).toEqual({ taken: ["1 renamed"], refused: [] });
  });

  test("a version whose file is no longer there stays", () => {
    expect(versions([], past(file("a", 1)))).toEqual({ taken: ["1 a"], refused: [] });
  });

  test("a resubmission continues the numbering", () => {
    expect(
      versions([file("c", 3, "2024-03-27", 1)], past(file("a", 1, "2024-03-18"), file("b", 2, "2024-03-20"))),
    ).toEqual({ taken: ["1 a", "2 b", "3 c"], refused: [] });
  });

  test("different content, equal in date and revision: the one already taken stays", () => {
    expect(versions([file("0", 2)], past(file("a", 1)))).toEqual({ taken: ["1 a"], refused: ["0 conflict"] });
  });

  test("unless the office prefers the new one", () => {
    expect(versions([file("0", 2), file("a", 1)], past(file("a", 1)), ["0"])).toEqual({
      taken: ["1 a", "2 0"],
      refused: [],
    });
  });

  test("and a later run keeps to that choice without being told again", () => {
    const chosen = past(file("a", 1), file("0", 2));
    expect(versions([file("0", 2), file("a", 1)], chosen)).toEqual({ taken: ["1 a", "2 0"], refused: [] });
  });

  test("an older version found later is kept, but not in force", () => {
    expect(versions([file("old", 9, "2024-03-10")], past(file("a", 1)))).toEqual({
      taken: ["2 old", "1 a"],
      refused: [],
    });
  });

  test("copies of what was taken are duplicates", () => {
    expect(versions([file("a", 1), file("a (2)", 1)], past(file("a", 1)))).toEqual({
      taken: ["1 a"],
      refused: ["a (2) duplicate"],
    });
  });

  test("the same content signed later answers a return that lacked its date", () => {
    expect(versions([file("b", 1, "2024-03-22")], past(file("a", 1, null)))).toEqual({
      taken: ["1 a", "2 b"],
      refused: [],
    });
  });
});
