import type { StateHistory } from '../../explorer/index.ts';

/** Listens to the buttons and keys that step through the states, and to the one that sets all as published.
 *  Gives what shows which of the buttons can be pressed; `published` where nothing is changed. */
export function listenToSteps(
  root: HTMLElement,
  form: HTMLFormElement,
  step: (direction: -1 | 1) => void,
  reset: () => void,
): (history: StateHistory, published: boolean) => void {
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === 'undo') step(-1);
    if (target.name === 'redo') step(1);
    if (target.name === 'reset') reset();
  });
  root.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { target } = event;
    // A field being typed in undoes its own letters.
    if (target instanceof HTMLInputElement && target.type === 'number') return;
    const key = event.key.toLowerCase();
    if (key === 'z') step(event.shiftKey ? 1 : -1);
    else if (key === 'y') step(1);
    else return;
    event.preventDefault();
  });
  const button = (name: string) => form.querySelector<HTMLButtonElement>(`[name="${name}"]`);
  const [back, forth, clear] = [button('undo'), button('redo'), button('reset')];
  return ({ states, at }, published) => {
    if (back) back.disabled = at === 0;
    if (forth) forth.disabled = at === states.length - 1;
    if (clear) clear.disabled = published;
  };
}
