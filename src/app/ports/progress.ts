/** Told after each step of long work: how many are done of how many, and what is in hand. */
export type Progress = (done: number, total: number, what: string) => void;
