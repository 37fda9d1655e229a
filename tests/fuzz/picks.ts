/** The choices of one mutation, taken one after another from drawn numbers, so that a mutation can be repeated and made simpler. */
export class Picks {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A whole number from 0 to less than the bound. */
  below(bound: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return bound > 0 ? number % bound : 0;
  }

  /** One of a list that is not empty. */
  of<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!;
  }
}
