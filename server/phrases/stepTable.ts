import { unknown } from './states';

const inputBits = 15;
const firstSize = 1 << 12;

/** State, word and capital → the state they lead to. */
export class StepTable {
  /** Key and state, side by side; 0 in an empty slot. */
  private slots = new Int32Array(2 * firstSize);
  private count = 0;

  clear(): void {
    this.slots = new Int32Array(2 * firstSize);
    this.count = 0;
  }

  get(state: number, id: number, capital: number): number {
    const { slots } = this;
    const key = keyOf(state, id, capital);
    for (let slot = slotOf(key, slots.length); ; slot = (slot + 2) & (slots.length - 1)) {
      const there = slots[slot] as number;
      if (there === key) return slots[slot + 1] as number;
      if (there === 0) return unknown;
    }
  }

  set(state: number, id: number, capital: number, to: number): void {
    if (4 * ++this.count > this.slots.length) this.grow();
    this.place(keyOf(state, id, capital), to);
  }

  private place(key: number, to: number): void {
    const { slots } = this;
    let slot = slotOf(key, slots.length);
    while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key;
    slots[slot + 1] = to;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i] !== 0) this.place(slots[i] as number, slots[i + 1] as number);
    }
  }
}

/** Never 0: no step leads on from state 0. */
function keyOf(state: number, id: number, capital: number): number {
  return (state << (inputBits + 1)) | (id << 1) | capital;
}

function slotOf(key: number, length: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (2 * (mixed ^ (mixed >>> 15))) & (length - 1);
}
