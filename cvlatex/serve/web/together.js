// Two variants that scroll together, section by section.

export class Together {
  #leading = null;
  #released = 0;

  // Scroll the other of two views to where this one is; it does not lead back at once.
  follow(view, views) {
    if (views.length < 2 || (this.#leading && this.#leading !== view)) return;
    this.#leading = view;
    clearTimeout(this.#released);
    this.#released = setTimeout(() => (this.#leading = null), 150);
    const other = views.find((one) => one !== view);
    const here = view.sections();
    const there = other.sections();
    const keys = [...here.keys()].filter((key) => there.has(key));
    const at = view.scroller.scrollTop + 60;
    const points = [[0, 0], ...keys.map((key) => [here.get(key), there.get(key)]), [view.scroller.scrollHeight, other.scroller.scrollHeight]];
    const next = Math.max(1, points.findIndex(([from]) => from > at));
    const [[a0, b0], [a1, b1]] = [points[next - 1], points[next]];
    other.scroller.scrollTop = b0 + ((at - a0) / Math.max(1, a1 - a0)) * (b1 - b0) - 60;
  }
}
