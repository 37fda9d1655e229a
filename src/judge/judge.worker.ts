import { xlsxReader } from "../xlsx/xlsx-reader";
import { answerJudgements } from "./answer-judgements";
import type { JudgeAnswer, JudgeRequest } from "./judge-request";
import { practiseWith } from "./practise";

// The DOM's types take `self` for a window, whose postMessage asks for an origin.
const thread = self as unknown as {
  postMessage: (answer: JudgeAnswer) => void;
  onmessage: ((event: { readonly data: JudgeRequest }) => void) | null;
};

const practise = practiseWith(xlsxReader, async () => (await import("../xlsx/xlsx-writer")).xlsxWriter);
const answer = answerJudgements(xlsxReader, (message) => thread.postMessage(message), practise);
thread.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    // Without practice the first verdict only takes longer.
    if ("practise" in data) return;
    // Outside the promise it brings the thread down, and the file is refused by name.
    setTimeout(() => {
      throw error;
    });
  });
};
