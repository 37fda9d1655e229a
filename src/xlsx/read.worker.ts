import type { ReadAnswer, ReadRequest } from "./read-request";
import { answerRequests } from "./answer-requests";
import { xlsxReader } from "./xlsx-reader";

// The DOM's types take `self` for a window, whose postMessage asks for an origin.
const thread = self as unknown as {
  postMessage: (answer: ReadAnswer) => void;
  onmessage: ((event: { readonly data: ReadRequest }) => void) | null;
};

const answer = answerRequests(xlsxReader, (message) => thread.postMessage(message));
thread.onmessage = ({ data }) => void answer(data);
