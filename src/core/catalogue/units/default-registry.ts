import { DEFAULT_MEMBERS, DEFAULT_UNITS } from "./default-units";
import { unitRegistry } from "./unit-registry";

/** The registry that holds until 食安办 keeps its own in 设置. */
export const DEFAULT_REGISTRY = unitRegistry(DEFAULT_UNITS, DEFAULT_MEMBERS);
