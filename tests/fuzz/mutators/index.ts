import type { Mutator } from "../mutator";
import { BROKEN_MARKUP_MUTATORS } from "./broken-markup";
import { BYTE_MUTATORS } from "./bytes";
import { CELL_MUTATORS } from "./cells";
import { CONTAINER_MUTATORS } from "./container";
import { IDENTITY_MUTATORS } from "./identity";
import { ENCODING_MUTATORS, MARKUP_MUTATORS } from "./markup";
import { ODD_CELL_MUTATORS } from "./odd-cells";
import { PART_MUTATORS } from "./parts";
import { ROW_MUTATORS } from "./rows";
import { VALUE_MUTATORS } from "./values";

/** All mutators, by name. */
export const MUTATORS: ReadonlyMap<string, Mutator> = new Map(
  [
    ...VALUE_MUTATORS,
    ...IDENTITY_MUTATORS,
    ...ROW_MUTATORS,
    ...CELL_MUTATORS,
    ...ODD_CELL_MUTATORS,
    ...MARKUP_MUTATORS,
    ...ENCODING_MUTATORS,
    ...BROKEN_MARKUP_MUTATORS,
    ...PART_MUTATORS,
    ...CONTAINER_MUTATORS,
    ...BYTE_MUTATORS,
  ].map((mutator) => [mutator.name, mutator]),
);
