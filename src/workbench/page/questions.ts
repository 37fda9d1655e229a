/** A question or a message of Excel's that has to be answered before anything else. */
export interface Question {
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly kind: "stop" | "warning" | "information";
  /** What the buttons say; the first one is the suggested answer. */
  readonly answers: readonly string[];
  /** What Escape answers. */
  readonly otherwise: string;
}

interface Asked {
  readonly question: Question;
  readonly answered: Promise<string>;
  readonly answer: (given: string) => void;
}

/** Questions one after the other, as they were asked. */
export class Questions {
  private readonly asked: Asked[] = [];
  private readonly watchers = new Set<() => void>();

  /** The question to be answered now; null for none. */
  readonly current = (): Question | null => this.asked[0]?.question ?? null;

  /** Asks, and gives the answer. What is being asked already, as by a key held down, is not asked again. */
  ask(question: Question): Promise<string> {
    const known = this.asked.find((waiting) => sameQuestion(waiting.question, question));
    if (known !== undefined) return known.answered;
    let answer: (given: string) => void = () => undefined;
    const answered = new Promise<string>((resolve) => {
      answer = resolve;
    });
    this.asked.push({ question, answered, answer });
    this.tell();
    return answered;
  }

  /** Answers the question of now. */
  answer(given: string): void {
    const first = this.asked.shift();
    this.tell();
    first?.answer(given);
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}

function sameQuestion(a: Question, b: Question): boolean {
  return a.title === b.title && a.text.join("\n") === b.text.join("\n");
}
