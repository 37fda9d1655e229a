import type { WorkbookReader } from "../app/ports/workbook-reader";
import type { ReadAnswer, ReadRequest } from "./read-request";

/** The reading thread's side: says that it is there, then answers each request with what the reader makes of its bytes. */
export function answerRequests(
  reader: WorkbookReader,
  post: (answer: ReadAnswer) => void,
): (request: ReadRequest) => Promise<void> {
  post("ready");
  return async ({ id, bytes, source }) => post({ id, result: await reader.read(bytes, source) });
}
