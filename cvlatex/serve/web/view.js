// One variant's pages: drawn by pdf.js, kept where a new build changed nothing, with links, text and marks.

import * as pdfjs from "./vendor/pdf.min.mjs";
import { ask, withToken } from "./api.js";
import { element } from "./dom.js";
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

export class View {
  #document = null;
  #pages = [];
  #entries = [];
  #near;
  #loading = Promise.resolve();
  #wanted = 0;
  #worker = takeWorker();
  #read = 0;
  #forms = null;
  #highlight = null;
  #lit = [];

  constructor(host, on) {
    this.on = on;
    this.variant = null;
    this.number = 0;
    this.map = null;
    this.scale = 1;
    this.zoom = "fit";
    this.head = element("div", { class: "view-head" });
    this.scroller = element("div", { class: "scroller", tabIndex: 0, role: "region" });
    this.node = element("div", { class: "view" }, this.head, this.scroller);
    host.append(this.node);
    this.#near = new IntersectionObserver((seen) => this.#seen(seen), { root: this.scroller, rootMargin: AHEAD });
    this.scroller.addEventListener("scroll", () => this.on.scroll(this), { passive: true });
    this.scroller.addEventListener("click", (event) => this.#clicked(event));
    this.scroller.addEventListener("keydown", (event) => this.#key(event));
    this.resized = new ResizeObserver(() => this.layout());
    this.resized.observe(this.scroller);
  }

  close() {
    this.highlight([]);
    this.#near.disconnect();
    this.resized.disconnect();
    this.node.remove();
    const last = this.#document;
    this.#loading.then(() => last?.destroy()).finally(() => this.#worker.destroy());
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
      this.#wanted = this.number; // so that it is asked for again
      console.warn(problem);
    });
    return this.#loading;
  }

  async #load(info) {
    if (info.variant !== this.variant || (info.number < this.#wanted && this.#document)) return;
    const answer = await ask(`/api/pdf/${encodeURIComponent(info.variant)}`);
    const data = new Uint8Array(await answer.arrayBuffer());
    const retired = this.#read >= MOST_READ ? this.#worker : null;
    if (retired) [this.#worker, this.#read] = [takeWorker(), 0];
    this.#read += 1;
    if (this.#read === MOST_READ) waiting ??= new pdfjs.PDFWorker();
    const loaded = await pdfjs.getDocument({ data, worker: this.#worker, isEvalSupported: false, enableXfa: false, verbosity: 0 }).promise;
    const before = this.#document;
    this.#document = loaded;
    this.number = Number(answer.headers.get("X-Build"));
    const sameVariant = this.shown === info.variant;
    this.shown = info.variant;
    this.#pages = info.pages.map((page, index) => this.#slot(page, index, info.pages.length, sameVariant));
    for (const gone of [...this.scroller.children].slice(info.pages.length)) {
      this.#near.unobserve(gone);
      gone.remove();
    }
    if (!sameVariant) this.scroller.scrollTop = 0;
    this.layout();
    const stale = this.#pages.filter((page) => page.near && page.drawn !== this.#key_of(page));
    await Promise.all(stale.filter((page) => this.#inSight(page)).map((page) => this.#draw(page)));
    this.on.shown(this);
    await Promise.all(stale.map((page) => this.#draw(page)));
    await before?.destroy();
    retired?.destroy();
  }

  #slot([width, height, digest], index, count, same) {
    let page = this.#pages[index];
    if (!page) {
      const marks = element("div", { class: "marks", "aria-hidden": "true" });
      const node = element("article", { class: "page" }, marks);
      page = { node, marks, index, near: index === 0, drawn: "" };
      node.page = page;
      this.scroller.append(node);
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
    const room = this.scroller.clientWidth - 32;
    const scale = this.zoom === "fit" ? Math.min(2.5, Math.max(0.2, room / width)) : this.zoom;
    const changed = Math.abs(scale - this.scale) > 0.001;
    const top = this.scroller.scrollTop / this.scale;
    this.scale = scale;
    for (const page of this.#pages) {
      page.node.style.width = `${page.width * PIXELS * scale}px`;
      page.node.style.height = `${page.height * PIXELS * scale}px`;
      page.node.style.setProperty("--scale-factor", String(PIXELS * scale));
    }
    if (!changed) return;
    this.scroller.scrollTop = top * scale;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#pages.filter((page) => page.near).forEach((page) => this.#draw(page)), 80);
    this.on.scaled(this);
  }

  #inSight({ node }) {
    const { scrollTop, clientHeight } = this.scroller;
    return node.offsetTop < scrollTop + clientHeight && node.offsetTop + node.offsetHeight > scrollTop;
  }

  #key_of = (page) => `${page.digest} ${this.scale} ${devicePixelRatio}`;

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
    const key = this.#key_of(page);
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
      page.overlay = this.#overlay(page, source, viewport, key).catch((problem) => console.warn(problem));
    } catch (problem) {
      if (problem?.name !== "RenderingCancelledException") console.warn(problem);
    } finally {
      if (page.drawing === key) page.drawing = "";
    }
  }

  // The text to select and the links; they follow the picture.
  async #overlay(page, source, viewport, key) {
    const text = element("div", { class: "textLayer" });
    const layer = new pdfjs.TextLayer({ textContentSource: source.streamTextContent(), container: text, viewport });
    const [annotations] = await Promise.all([source.getAnnotations(), layer.render()]);
    const links = element("div", { class: "links" });
    for (const one of annotations) {
      const link = one.subtype === "Link" ? this.#link(one) : null;
      if (!link) continue;
      const [x0, y0, x1, y1] = one.rect;
      place(link, page, { x0, y0: page.height - y1, x1, y1: page.height - y0 });
      links.append(link);
    }
    if (page.drawn !== key) return;
    page.node.querySelector(".textLayer")?.remove();
    page.node.querySelector(".links")?.remove();
    page.node.append(text, links);
    this.#light();
  }

  #link(annotation) {
    if (annotation.url && /^(https?|mailto|tel):/.test(annotation.url)) {
      const label = `${say("link")} ${annotation.url}`;
      return element("a", { href: annotation.url, target: "_blank", rel: "noopener noreferrer", "aria-label": label, title: annotation.url });
    }
    if (!annotation.dest) return null;
    const go = async (event) => {
      event.preventDefault();
      event.stopPropagation();
      const dest = typeof annotation.dest === "string" ? await this.#document.getDestination(annotation.dest) : annotation.dest;
      if (!dest) return;
      const index = await this.#document.getPageIndex(dest[0]);
      const y = typeof dest[3] === "number" ? this.#pages[index].height - dest[3] : 0;
      this.reveal({ page: index + 1, rectangle: [0, y, 0, y] }, true);
    };
    return element("a", { href: "#", onclick: go, "aria-label": `${say("link")} ${typeof annotation.dest === "string" ? annotation.dest : ""}` });
  }

  // Marks

  takeMap({ number, map, changed }) {
    if (number !== this.number) return;
    const at = this.map?.entries.indexOf(this.current) ?? -1;
    this.map = { number, entries: map.entries, changed: changed.map((one) => map.entries[one]) };
    this.current = map.entries[Math.min(at, map.entries.length - 1)];
    this.mark(this.map.changed, "changed");
  }

  mark(entries, kind) {
    for (const page of this.#pages) for (const old of page.marks.querySelectorAll(`.${kind}`)) old.remove();
    for (const entry of entries) {
      const page = this.#pages[entry.page - 1];
      if (!page) continue;
      const [x0, y0, x1, y1] = entry.rectangle;
      const mark = element("span", { class: kind });
      place(mark, page, { x0, y0, x1, y1 });
      page.marks.append(mark);
    }
  }

  // Mark words of the pages, wherever they are printed.
  highlight(forms) {
    this.#forms = patternOf(forms);
    this.#light();
  }

  #light() {
    if (!CSS.highlights) return;
    if (!this.#highlight) {
      if (!this.#forms) return;
      this.#highlight = CSS.highlights.get("match") ?? new Highlight();
      CSS.highlights.set("match", this.#highlight);
    }
    for (const range of this.#lit) this.#highlight.delete(range);
    const layers = this.#forms ? [...this.scroller.querySelectorAll(".textLayer")] : [];
    this.#lit = layers.flatMap((layer) => rangesOf(layer, this.#forms));
    for (const range of this.#lit) this.#highlight.add(range);
  }

  // Bring a place of the page into sight; only if it is out of it, unless `top` asks for it.
  reveal(entry, top = false) {
    const page = this.#pages[entry.page - 1];
    if (!page) return;
    const y = page.node.offsetTop + entry.rectangle[1] * PIXELS * this.scale;
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
    const node = event.target.closest(".page");
    if (!node || event.target.closest("a") || !getSelection().isCollapsed) return;
    const box = node.getBoundingClientRect();
    const x = (event.clientX - box.left) / (PIXELS * this.scale);
    const y = (event.clientY - box.top) / (PIXELS * this.scale);
    const entry = this.entryAt(node.page.index + 1, x, y);
    if (!entry) return;
    this.current = entry;
    const [x0, , x1] = entry.rectangle;
    this.on.click(this, entry, wordAt(event.clientX, event.clientY), (x - x0) / Math.max(1, x1 - x0));
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
      const page = this.#pages[entry.page - 1];
      const key = entry.section;
      if (page && !found.has(key)) found.set(key, page.node.offsetTop + entry.rectangle[1] * PIXELS * this.scale);
    }
    return found;
  }
}

function place(node, page, { x0, y0, x1, y1 }) {
  node.style.left = `${(x0 / page.width) * 100}%`;
  node.style.top = `${(y0 / page.height) * 100}%`;
  node.style.width = `${((x1 - x0) / page.width) * 100}%`;
  node.style.height = `${((y1 - y0) / page.height) * 100}%`;
}

const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}'’-]/u;

// The word of the text layer under a point; of Chinese, the character.
function wordAt(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE || !node.parentElement.closest(".textLayer")) return "";
  const text = node.data;
  let from = Math.min(caret.offset, text.length - 1);
  if (!WORD.test(text[from] ?? "")) return (text[from] ?? "").trim();
  let to = from;
  while (from > 0 && WORD.test(text[from - 1])) from -= 1;
  while (to < text.length && WORD.test(text[to])) to += 1;
  return text.slice(from, to);
}

// One expression for words and groups of words, whole ones where they are Latin; what breaks a line may stand within.
function patternOf(forms) {
  const one = (form) => {
    const escaped = form.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
    if (/\p{Script=Han}/u.test(form)) return escaped.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, "\\s*");
    return `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  };
  const longestFirst = [...new Set(forms)].filter((form) => form.trim()).sort((a, b) => b.length - a.length);
  return longestFirst.length ? new RegExp(longestFirst.map(one).join("|"), "gu") : null;
}

function rangesOf(layer, pattern) {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const nodes = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === "BR") text += " ";
    else if (node.nodeType === Node.TEXT_NODE) {
      nodes.push([text.length, node]);
      text += node.data;
    }
  }
  const at = (offset, isEnd) => nodes.findLast(([from]) => (isEnd ? from < offset : from <= offset));
  return [...text.matchAll(pattern)].map((found) => {
    const [from, first] = at(found.index, false);
    const [until, last] = at(found.index + found[0].length, true);
    const range = new Range();
    range.setStart(first, Math.min(first.length, found.index - from));
    range.setEnd(last, Math.min(last.length, found.index + found[0].length - until));
    return range;
  });
}

export const pdfAddress = (variant) => withToken(`/api/pdf/${encodeURIComponent(variant)}`);
