/** Told of something in a file that no specification can say; it may throw, otherwise the reading goes on without it. */
export type LeaveOut = (part: "entry rule" | "highlight", kind: string) => void;
