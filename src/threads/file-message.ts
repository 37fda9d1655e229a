/** What is asked of a thread: something about one file's bytes, and a number to know the answer by. */
export type FileMessage<Question> = Question & { readonly id: number; readonly bytes: Uint8Array };

/** What a thread says: once that it is there, then one answer per question. */
export type ThreadAnswer<Result> = "ready" | { readonly id: number; readonly result: Result };
