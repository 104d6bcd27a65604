/** Counts of a yes-or-no judgement against its label. */
export class Tally {
  hits = 0;
  extra = 0;
  missed = 0;
  quiet = 0;

  add(said: boolean, truth: boolean): void {
    if (said && truth) this.hits += 1;
    else if (said) this.extra += 1;
    else if (truth) this.missed += 1;
    else this.quiet += 1;
  }

  get precision(): number {
    return this.hits + this.extra === 0 ? 1 : this.hits / (this.hits + this.extra);
  }

  get recall(): number {
    return this.hits + this.missed === 0 ? 1 : this.hits / (this.hits + this.missed);
  }

  get f1(): number {
    const total = 2 * this.hits + this.extra + this.missed;
    return total === 0 ? 1 : (2 * this.hits) / total;
  }

  line(name: string): string {
    const figures = `P ${this.precision.toFixed(3)}  R ${this.recall.toFixed(3)}  F1 ${this.f1.toFixed(3)}`;
    return `${name.padEnd(34)} ${figures}   (${this.hits} right, ${this.extra} wrong, ${this.missed} missed)`;
  }
}
