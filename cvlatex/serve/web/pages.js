// The pages of one variant, drawn by pdf.js; those that a new build has not changed stay as they are drawn.

import * as pdfjs from "./vendor/pdf.min.mjs";
import { element } from "./dom.js";
import { linkOf, overlayOf, place } from "./overlay.js";
import { say } from "./words.js";

pdfjs.GlobalWorkerOptions.workerSrc = "/web/vendor/pdf.worker.min.mjs";
// A worker of pdf.js keeps something of every document that it has read, so that another one follows it after some.
const MOST_READ = 40;
let waiting = new pdfjs.PDFWorker();

function takeWorker() {
  const taken = waiting ?? new pdfjs.PDFWorker();
  waiting = null;
  return taken;
}

const PIXELS = 96 / 72; // of CSS, a point
const AHEAD = "600px 0px";

export class Pages {
  scale = 1;
  zoom = "fit";
  number = 0;
  #scroller;
  #document = null;
  #replaced = [];
  #pages = [];
  #near;
  #worker = takeWorker();
  #read = 0;

  constructor(scroller, on) {
    this.on = on;
    this.#scroller = scroller;
    this.#near = new IntersectionObserver((seen) => this.#seen(seen), { root: scroller, rootMargin: AHEAD });
    this.resized = new ResizeObserver(() => this.layout());
    this.resized.observe(scroller);
  }

  get isEmpty() {
    return !this.#document;
  }

  page = (number) => this.#pages[number - 1];

  // Read a PDF, which takes the place of the one before; `release` lets go of that.
  async open(data, number) {
    const retired = this.#read >= MOST_READ ? this.#worker : null;
    if (retired) [this.#worker, this.#read] = [takeWorker(), 0];
    this.#read += 1;
    if (this.#read === MOST_READ) waiting ??= new pdfjs.PDFWorker();
    const loaded = await pdfjs.getDocument({ data, worker: this.#worker, isEvalSupported: false, enableXfa: false, verbosity: 0 }).promise;
    this.#replaced = [this.#document, retired];
    this.#document = loaded;
    this.number = number;
  }

  async release() {
    for (const one of this.#replaced.splice(0)) await one?.destroy();
  }

  // Give each page its place; `same` is false where they are another variant's.
  arrange(pages, same) {
    this.#pages = pages.map((page, index) => this.#slot(page, index, pages.length, same));
    for (const gone of [...this.#scroller.children].slice(pages.length)) {
      this.#near.unobserve(gone);
      gone.remove();
    }
    if (!same) this.#scroller.scrollTop = 0;
    this.layout();
  }

  disconnect() {
    this.#near.disconnect();
    this.resized.disconnect();
  }

  async destroy() {
    await this.#document?.destroy();
    this.#worker.destroy();
  }

  #slot([width, height, digest], index, count, same) {
    let page = this.#pages[index];
    if (!page) {
      const marks = element("div", { class: "marks", "aria-hidden": "true" });
      const node = element("article", { class: "page" }, marks);
      page = { node, marks, index, near: index === 0, drawn: "" };
      node.page = page;
      this.#scroller.append(node);
      this.#near.observe(node);
    }
    if (!same) page.drawn = "";
    Object.assign(page, { width, height, digest });
    page.node.setAttribute("aria-label", say("page-of", { page: index + 1, count }));
    return page;
  }

  layout() {
    if (!this.#pages.length) return;
    const width = Math.max(...this.#pages.map((page) => page.width)) * PIXELS;
    const room = this.#scroller.clientWidth - 32;
    const scale = this.zoom === "fit" ? Math.min(2.5, Math.max(0.2, room / width)) : this.zoom;
    const changed = Math.abs(scale - this.scale) > 0.001;
    const top = this.#scroller.scrollTop / this.scale;
    this.scale = scale;
    for (const page of this.#pages) {
      page.node.style.width = `${page.width * PIXELS * scale}px`;
      page.node.style.height = `${page.height * PIXELS * scale}px`;
      page.node.style.setProperty("--scale-factor", String(PIXELS * scale));
    }
    if (!changed) return;
    this.#scroller.scrollTop = top * scale;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#pages.filter((page) => page.near).forEach((page) => this.#draw(page)), 80);
    this.on.scaled();
  }

  // Draw what a new build has changed: first the pages in sight, then `before` is called, then those near them.
  async draw(before) {
    const stale = this.#pages.filter((page) => page.near && page.drawn !== this.#keyOf(page));
    await Promise.all(stale.filter((page) => this.#inSight(page)).map((page) => this.#draw(page)));
    before();
    await Promise.all(stale.map((page) => this.#draw(page)));
  }

  #inSight({ node }) {
    const { scrollTop, clientHeight } = this.#scroller;
    return node.offsetTop < scrollTop + clientHeight && node.offsetTop + node.offsetHeight > scrollTop;
  }

  #keyOf = (page) => `${page.digest} ${this.scale} ${devicePixelRatio}`;

  #seen(seen) {
    for (const { target, isIntersecting } of seen) {
      const page = target.page;
      page.near = isIntersecting;
      if (isIntersecting) this.#draw(page);
      else if (page.drawn) this.#forget(page);
    }
  }

  // Pages far away give their memory back; their place stays.
  #forget(page) {
    if (this.#pages.length < 9) return;
    page.node.querySelector("canvas")?.remove();
    page.node.querySelector(".textLayer")?.remove();
    page.node.querySelector(".links")?.remove();
    page.drawn = "";
  }

  async #draw(page) {
    const key = this.#keyOf(page);
    if (page.drawn === key || page.drawing === key || !this.#document || page.index >= this.#document.numPages) return;
    page.drawing = key;
    page.task?.cancel();
    try {
      const source = await this.#document.getPage(page.index + 1);
      const viewport = source.getViewport({ scale: PIXELS * this.scale });
      const canvas = element("canvas", { "aria-hidden": "true" });
      canvas.width = Math.floor(viewport.width * devicePixelRatio);
      canvas.height = Math.floor(viewport.height * devicePixelRatio);
      const transform = [devicePixelRatio, 0, 0, devicePixelRatio, 0, 0];
      page.task = source.render({ canvasContext: canvas.getContext("2d", { alpha: false }), viewport, transform });
      await page.task.promise;
      if (page.drawing !== key) return;
      const old = page.node.querySelector("canvas");
      if (old) {
        old.replaceWith(canvas);
        old.width = 0;
      } else page.node.prepend(canvas);
      page.drawn = key;
      page.paints = (page.paints ?? 0) + 1;
      page.node.dataset.paints = String(page.paints);
      page.node.dataset.number = String(this.number);
      page.overlay = this.#cover(page, source, viewport, key).catch((problem) => console.warn(problem));
    } catch (problem) {
      if (problem?.name !== "RenderingCancelledException") console.warn(problem);
    } finally {
      if (page.drawing === key) page.drawing = "";
    }
  }

  // The text to select and the links; they follow the picture.
  async #cover(page, source, viewport, key) {
    const layers = await overlayOf(source, viewport, (annotation) => this.#linkOf(annotation));
    if (page.drawn !== key) return;
    page.node.querySelector(".textLayer")?.remove();
    page.node.querySelector(".links")?.remove();
    page.node.append(...layers);
    this.on.overlaid();
  }

  #linkOf(annotation) {
    return linkOf(annotation, async (destination) => {
      const dest = typeof destination === "string" ? await this.#document.getDestination(destination) : destination;
      if (!dest) return;
      const index = await this.#document.getPageIndex(dest[0]);
      const y = typeof dest[3] === "number" ? this.#pages[index].height - dest[3] : 0;
      this.on.follow({ page: index + 1, rectangle: [0, y, 0, y] });
    });
  }

  // Take away all marks of a kind, and mark these places.
  mark(entries, kind) {
    for (const page of this.#pages) for (const old of page.marks.querySelectorAll(`.${kind}`)) old.remove();
    for (const entry of entries) {
      const page = this.page(entry.page);
      if (!page) continue;
      const mark = element("span", { class: kind });
      place(mark, page, entry.rectangle);
      page.marks.append(mark);
    }
  }

  // How far below the top of all pages a place is, in pixels; undefined where there is no such page.
  topOf(entry) {
    const page = this.page(entry.page);
    return page && page.node.offsetTop + entry.rectangle[1] * PIXELS * this.scale;
  }

  // The page under a pointer, and the place on it in points.
  placeUnder(event) {
    const node = event.target.closest(".page");
    if (!node) return null;
    const box = node.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top].map((one) => one / (PIXELS * this.scale));
    return { page: node.page.index + 1, x, y };
  }
}
