import { stat } from "node:fs/promises";

/** Whether two names lead to one file, also by links, other letters' case or another way of writing the path; false where one of them is not there. */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return one != null && other != null && one.dev === other.dev && one.ino === other.ino;
}
