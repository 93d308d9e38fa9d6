// One variant's pages and what leads from them to its texts: clicks, keys, marks, and where each section begins.

import { ask, withToken } from "./api.js";
import { element } from "./dom.js";
import { Pages } from "./pages.js";
import { Highlighter, wordAt } from "./pagetext.js";

export class View {
  #pages;
  #highlighter;
  #loading = Promise.resolve();
  #wanted = 0;

  constructor(host, on) {
    this.on = on;
    this.variant = null;
    this.displayed = null;
    this.map = null;
    this.head = element("div", { class: "view-head" });
    this.scroller = element("div", { class: "scroller", tabIndex: 0, role: "region" });
    this.node = element("div", { class: "view" }, this.head, this.scroller);
    host.append(this.node);
    this.#highlighter = new Highlighter(this.scroller);
    this.#pages = new Pages(this.scroller, {
      scaled: () => this.on.scaled(this),
      overlaid: () => this.#highlighter.refresh(),
      follow: (place) => this.reveal(place, true),
    });
    this.scroller.addEventListener("scroll", () => this.on.scroll(this), { passive: true });
    this.scroller.addEventListener("click", (event) => this.#clicked(event));
    this.scroller.addEventListener("keydown", (event) => this.#key(event));
  }

  get number() {
    return this.#pages.number;
  }

  get scale() {
    return this.#pages.scale;
  }

  // Set the pages at a scale, or to fit the width.
  zoomTo(scale) {
    this.#pages.zoom = scale;
    this.#pages.layout();
  }

  close() {
    this.highlight([]);
    this.#pages.disconnect();
    this.node.remove();
    this.#loading.finally(() => this.#pages.destroy());
  }

  // Whether a build is another than the one that is on its way or here.
  wants = (info) => info.variant !== this.variant || info.number !== this.#wanted;

  // Show a build of a variant; the pages that are the same stay as they are drawn.
  show(info) {
    if (info.variant !== this.variant) {
      this.variant = info.variant;
      this.map = null;
      this.mark([], "changed");
      this.mark([], "cursor");
    }
    this.#wanted = info.number;
    this.#loading = this.#loading.then(() => this.#load(info)).catch((problem) => {
      this.#wanted = this.number; // so that it is requested again
      console.warn(problem);
    });
    return this.#loading;
  }

  async #load(info) {
    if (info.variant !== this.variant || (info.number < this.#wanted && !this.#pages.isEmpty)) return;
    const answer = await ask(`/api/pdf/${encodeURIComponent(info.variant)}`);
    const data = new Uint8Array(await answer.arrayBuffer());
    await this.#pages.open(data, Number(answer.headers.get("X-Build")));
    const isSame = this.displayed === info.variant;
    this.displayed = info.variant;
    this.#pages.arrange(info.pages, isSame);
    await this.#pages.draw(() => this.on.displayed(this));
    await this.#pages.release();
  }

  takeMap({ number, map, changed }) {
    if (number !== this.number) return;
    const at = this.map?.entries.indexOf(this.current) ?? -1;
    this.map = { number, entries: map.entries, changed: changed.map((one) => map.entries[one]) };
    this.current = map.entries[Math.min(at, map.entries.length - 1)];
    this.mark(this.map.changed, "changed");
  }

  mark(entries, kind) {
    this.#pages.mark(entries, kind);
  }

  // Mark words of the pages, wherever they are printed.
  highlight(forms) {
    this.#highlighter.set(forms);
  }

  // Bring a place of the page into sight; only if it is out of it, unless `top` is set.
  reveal(entry, top = false) {
    const y = this.#pages.topOf(entry);
    if (y === undefined) return;
    const { scrollTop, clientHeight } = this.scroller;
    if (!top && y > scrollTop + 20 && y < scrollTop + clientHeight - 60) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    this.scroller.scrollTo({ top: Math.max(0, y - (top ? 24 : clientHeight / 3)), behavior });
  }

  entryAt(number, x, y) {
    let best = null;
    for (const entry of this.map?.entries ?? []) {
      if (entry.page !== number) continue;
      const [x0, y0, x1, y1] = entry.rectangle;
      const away = Math.max(x0 - x, x - x1, 0) + 3 * Math.max(y0 - y, y - y1, 0);
      const size = (x1 - x0) * (y1 - y0);
      if (!best || away < best.away || (away === best.away && size < best.size)) best = { entry, away, size };
    }
    return best && best.away < 40 ? best.entry : null;
  }

  #clicked(event) {
    const at = this.#pages.placeUnder(event);
    if (!at || event.target.closest("a") || !getSelection().isCollapsed) return;
    const entry = this.entryAt(at.page, at.x, at.y);
    if (!entry) return;
    this.current = entry;
    const [x0, , x1] = entry.rectangle;
    this.on.click(this, entry, wordAt(event.clientX, event.clientY), (at.x - x0) / Math.max(1, x1 - x0));
  }

  // On the keyboard, j and k walk through the texts of the pages, Enter opens one in the editor.
  #key(event) {
    const entries = this.map?.entries ?? [];
    const step = { j: 1, k: -1 }[event.key];
    if (step && entries.length && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const at = entries.indexOf(this.current);
      this.current = entries[Math.min(entries.length - 1, Math.max(0, at + step))];
      this.mark([this.current], "cursor");
      this.reveal(this.current);
    } else if (event.key === "Enter" && this.current && event.target === this.scroller) {
      this.on.click(this, this.current, "", 0);
    }
  }

  // Scrolling together: where the sections begin, and back from them.
  sections() {
    const found = new Map();
    for (const entry of this.map?.entries ?? []) {
      if (entry.kind !== "section" && entry.section !== "glossary") continue;
      const top = this.#pages.topOf(entry);
      if (top !== undefined && !found.has(entry.section)) found.set(entry.section, top);
    }
    return found;
  }
}

export const pdfAddress = (variant) => withToken(`/api/pdf/${encodeURIComponent(variant)}`);
