/** Ends the process as if the signal had never been caught. Node's own way out sets the terminal back, and
 *  crashes where a closed window has left none. */
export function endBySignal(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
