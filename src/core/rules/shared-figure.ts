/** A figure that several returns are compared by: a number, 不适用, or null where nobody gave it. */
export type SharedFigure = number | "不适用" | null;
