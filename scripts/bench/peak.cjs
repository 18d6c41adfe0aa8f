// @ts-check
/** Loaded before a program: leaves the program's peak of memory, in kB, in the file `PEAK_FILE`. */
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const file = process.env.PEAK_FILE;
  if (file) writeFileSync(file, String(peak()));
});

/**
 * Linux's own count first: what `resourceUsage` tells there begins with the parent's memory.
 *
 * @returns {number} 0 where the platform doesn't tell
 */
function peak() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0);
  } catch {
    return process.platform === 'linux' ? 0 : process.resourceUsage().maxRSS;
  }
}
