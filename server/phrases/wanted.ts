/** Symbols folded into so many bits: two that share one are told apart where it matters. */
export const symbolBits = 384;

/** Numbers of 32 bits that hold them. */
export const wantedLength = symbolBits / 32;
