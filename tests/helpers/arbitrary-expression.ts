import fc from "fast-check";
import { figure, note, previous } from "../../src/core/expression/builders";
import { referenceKey } from "../../src/core/expression/references-of";
import type {
  BooleanExpression,
  CellScalar,
  Comparison,
  NumberExpression,
  Pick,
  Reference,
} from "../../src/core/model/expression";

export const REFERENCES: readonly Reference[] = [
  figure("1-1.num"),
  figure("1-1.den"),
  previous("1-1.num"),
  note("1-1.num"),
];

const reference = fc.constantFrom(...REFERENCES);
const pick = fc.constantFrom<Pick>("不适用", "待报", "是");
const comparison = fc.constantFrom<Comparison>("=", "<>", "<", "<=", ">", ">=");

/** Any condition over four cells, as rules are built. */
export const { condition: arbitraryCondition } = fc.letrec<{ condition: BooleanExpression; number: NumberExpression }>(
  (tie) => ({
    number: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      reference.map((of): NumberExpression => ({ op: "value", of })),
      fc.constantFrom(0, 1, 3, 100, 0.1).map((value): NumberExpression => ({ op: "literal", value })),
      fc
        .tuple(fc.constantFrom("add" as const, "subtract" as const, "multiply" as const), tie("number"), tie("number"))
        .map(([op, left, right]): NumberExpression => ({ op, left, right })),
      fc.array(tie("number"), { minLength: 1, maxLength: 3 }).map((of): NumberExpression => ({ op: "median", of })),
    ),
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.boolean().map((value): BooleanExpression => ({ op: "always", value })),
      fc
        .tuple(
          fc.constantFrom(
            "isNumber" as const,
            "isBlank" as const,
            "isText" as const,
            "isWhole" as const,
            "isExplanation" as const,
          ),
          reference,
        )
        .map(([op, of]): BooleanExpression => ({ op, of })),
      fc.tuple(reference, pick).map(([of, word]): BooleanExpression => ({ op: "isPick", of, pick: word })),
      fc.tuple(reference, reference).map(([left, right]): BooleanExpression => ({ op: "sameText", left, right })),
      fc
        .tuple(comparison, tie("number"), tie("number"))
        .map(([sign, left, right]): BooleanExpression => ({ op: "compare", comparison: sign, left, right })),
      tie("condition").map((of): BooleanExpression => ({ op: "not", of })),
      fc
        .tuple(fc.constantFrom("all" as const, "any" as const), fc.array(tie("condition"), { maxLength: 4 }))
        .map(([op, of]): BooleanExpression => ({ op, of })),
    ),
  }),
);

/** What may stand in a cell, error values aside. */
export const arbitraryCell: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.constantFrom<CellScalar>(null, "", " ", "　", "不适用", " 待报", "是", "已开展", "更正上月", "5", true, false),
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom(0.1, 0.2, 0.30000000000000004, 2.5, 1e12),
);

/** A content for each of the four cells. */
export const arbitraryCells = fc
  .tuple(arbitraryCell, arbitraryCell, arbitraryCell, arbitraryCell)
  .map(
    (contents) => new Map(contents.map((content, index) => [referenceKey(REFERENCES[index] as Reference), content])),
  );
