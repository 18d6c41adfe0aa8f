import { unknown } from './states';

const inputBits = 15;
const firstSize = 1 << 12;

/** State, word and capital → the state they lead to. */
export class StepTable {
  private keys = new Int32Array(firstSize);
  private values = new Int32Array(firstSize);
  private count = 0;

  clear(): void {
    this.keys = new Int32Array(firstSize);
    this.values = new Int32Array(firstSize);
    this.count = 0;
  }

  get(state: number, id: number, capital: number): number {
    const key = keyOf(state, id, capital);
    const slot = slotOf(this.keys, key);
    return this.keys[slot] === key ? (this.values[slot] as number) : unknown;
  }

  set(state: number, id: number, capital: number, to: number): void {
    if (this.count++ > this.keys.length >> 1) this.grow();
    this.place(keyOf(state, id, capital), to);
  }

  private place(key: number, to: number): void {
    const slot = slotOf(this.keys, key);
    this.keys[slot] = key;
    this.values[slot] = to;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== 0) this.place(keys[i] as number, values[i] as number);
    }
  }
}

/** Never 0: no step leads on from state 0. */
function keyOf(state: number, id: number, capital: number): number {
  return (state << (inputBits + 1)) | (id << 1) | capital;
}

function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
