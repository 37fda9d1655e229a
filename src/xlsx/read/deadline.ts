import { refuse } from "./refusal";

/** Ends work that takes too long: `check` is called often and gives up on the file once the time is over. */
export interface Deadline {
  readonly check: () => void;
}

/** A deadline that many milliseconds from now; `now` is the clock. */
export function deadlineIn(milliseconds: number, now: () => number): Deadline {
  const end = now() + milliseconds;
  return {
    check: () => {
      if (now() > end)
        refuse(
          "timeout",
          `读取超过上限 ${milliseconds / 1000} 秒仍未完成，已停止。请核对文件是否为月报；确是月报的，请另存为新的 .xlsx 后重新报送。`,
        );
    },
  };
}
