// The live page: text on the left, printed pages on the right, and what leads from one to the other.

import { ask, Stream } from "./api.js";
import { Controls } from "./controls.js";
import { byId, element, showTabs } from "./dom.js";
import { Dock } from "./dock.js";
import { showHeads } from "./heads.js";
import { TextPane } from "./textpane.js";
import { Together } from "./together.js";
import { pdfAddress, View } from "./view.js";
import { say } from "./words.js";

class App {
  role = "guest";
  editable = false;
  folder = "";
  variants = [];
  pages = new Map();
  maps = new Map();
  problems = [];
  failures = {};
  views = [];
  private = false;
  #together = new Together();
  #words = "";

  constructor() {
    this.text = new TextPane(this);
    this.dock = new Dock(this);
    this.stream = new Stream((message) => this.#take(message), () => this.#status("offline"));
    this.views = [this.#view()];
    this.view = this.views[0];
    this.connect();
    this.controls = new Controls(this);
  }

  get editor() {
    return this.text.editor;
  }

  #view() {
    return new View(byId("views"), {
      scroll: (view) => this.#together.follow(view, this.views),
      click: (view, entry, word, share) => this.#clicked(view, entry, word, share),
      displayed: (view) => this.#displayed(view),
      scaled: (view) => view === this.view && (byId("scale").textContent = `${Math.round(view.scale * 100)}%`),
    });
  }

  connect() {
    const shows = this.views.map((view) => view.variant).filter(Boolean);
    this.stream.open(`show=${encodeURIComponent(shows.join(","))}&private=${this.private ? 1 : 0}`);
  }

  // Messages

  #take(message) {
    switch (message.type) {
      case "state":
        return this.#state(message);
      case "problems":
        this.problems = message.problems;
        if (message.files) this.text.versions(message.files);
        this.#setVariants(message.variants);
        return this.#report();
      case "page":
        this.pages.set(message.variant, message);
        delete this.failures[message.variant];
        this.#status();
        this.#setVariants(this.variants);
        for (const view of this.views) if (view.variant === message.variant && view.wants(message)) view.show(message);
        return undefined;
      case "map":
        this.maps.set(message.variant, message.number);
        return this.#mapped(message.variant);
      case "failed":
        this.failures[message.variant] = message.message;
        return this.#report();
      case "file":
        return this.editor?.versions({ [message.name]: message.version });
      default:
        return undefined;
    }
  }

  #state(state) {
    const isFirst = document.body.classList.contains("loading");
    Object.assign(this, { role: state.role, editable: state.editable, ownEditor: state.editor, folder: state.folder, problems: state.problems, failures: state.failures });
    this.pages = new Map(state.pages.map((page) => [page.variant, page]));
    this.maps = new Map(Object.entries(state.maps));
    document.body.classList.remove("loading");
    document.body.classList.toggle("guest", this.role === "guest");
    document.body.classList.toggle("no-edit", !this.editable);
    if (this.editable && !this.editor) this.text.start(Object.keys(state.files));
    else this.text.versions(state.files);
    if (isFirst) this.dock.show();
    this.#setVariants(state.variants);
    for (const view of this.views) {
      const info = this.pages.get(view.variant);
      if (info && view.wants(info)) view.show(info);
    }
    this.#report();
  }

  #setVariants(variants) {
    this.variants = variants;
    byId("beside").hidden = variants.length < 2 && this.views.length < 2;
    if (!this.view.variant || !variants.includes(this.view.variant)) {
      const wanted = localStorage.getItem("variant");
      if (variants.length) this.choose(variants.includes(wanted) ? wanted : variants[0]);
    }
    const items = variants.map((name) => ({ id: name, label: name, badge: this.#count(name), kind: this.isOver(name) ? "error" : "" }));
    showTabs(byId("variants"), items, this.view.variant, (name) => this.choose(name), "views");
    showHeads(this);
  }

  #count = (name) => this.pages.get(name)?.pages.length;
  isOver = (name) => (this.pages.get(name)?.budget ?? Infinity) < this.#count(name);

  choose(name, view = this.view) {
    if (view === this.view) localStorage.setItem("variant", name);
    const info = this.pages.get(name);
    if (info) view.show(info);
    else view.variant = name;
    if (view === this.view) byId("open-pdf").href = pdfAddress(name);
    this.connect();
    if (this.variants.length) this.#setVariants(this.variants);
    this.#mapped(name);
  }

  #displayed(view) {
    mark("displayed");
    if (this.maps.get(view.variant) === view.number) this.#mapped(view.variant);
  }

  async #mapped(variant) {
    const views = this.views.filter((view) => view.variant === variant && view.displayed === variant && view.map?.number !== view.number);
    if (!views.length || this.role === "guest" || !this.maps.has(variant)) return;
    const map = await (await ask(`/api/map/${encodeURIComponent(variant)}`)).json().catch(() => null);
    if (!map) return;
    for (const view of views) view.takeMap(map);
    if (this.text.place) this.text.markCursor(false);
    this.dock.refresh("outline", "changes", "machine", "match");
    mark("mapped");
  }

  #report() {
    const isWrong = this.problems.some((one) => one.severity === "error" && !one.file?.endsWith(".pdf")) || Object.keys(this.failures).length > 0;
    document.body.classList.toggle("stale", isWrong);
    showHeads(this);
    this.editor?.problems(this.problems);
    this.dock.refresh("problems", "design");
    this.#status();
    mark("reported");
  }

  #status(forced) {
    const errors = this.problems.filter((one) => one.severity === "error").length + Object.keys(this.failures).length;
    const info = this.pages.get(this.view.variant);
    const [kind, words] = forced
      ? [forced, say(forced)]
      : errors
        ? ["wrong", say("mistakes", { count: errors })]
        : info?.seconds
          ? ["fine", say("built", { seconds: info.seconds.toFixed(2) })]
          : ["busy", say("building")];
    const node = byId("status");
    node.dataset.kind = kind;
    if (this.#words !== words) node.querySelector(".words").textContent = this.#words = words;
  }

  // Show all that depends on the language of the page again.
  refresh() {
    this.#setVariants(this.variants);
    this.#report();
    this.dock.show();
  }

  speak() {
    if (!this.text.place) byId("place").textContent = say("click-hint");
    this.#words = "";
    this.#status(this.variants.length ? undefined : "connecting");
  }

  notice(words) {
    byId("saved").textContent = words;
    byId("saved").className = "bad";
  }

  // From page to text and back

  #clicked(view, entry, word, share) {
    mark("clicked");
    this.view = view;
    for (const one of this.views) one.node.classList.toggle("active", one === view);
    this.open(entry, word, share);
  }

  async open(entry, word = "", share = 0) {
    this.view.mark([entry], "cursor");
    this.view.reveal(entry);
    if (!this.editor) {
      const [line, column] = entry.span;
      this.text.cursor(entry.file, [line, column], true);
      return;
    }
    if (entry.file === "private.yaml" && !this.editor.file("private.yaml")) await this.text.openPrivate();
    await this.editor.select(entry.file, entry.span, word, share);
    if (matchMedia("(max-width: 760px)").matches) this.controls.showOnly("text");
    mark("selected");
  }

  async goToProblem(problem) {
    if (problem.file?.endsWith(".pdf")) {
      this.view.reveal({ page: problem.span[0], rectangle: [0, 0, 0, 0] }, true);
      this.controls.showOnly("pages");
    } else if (problem.file && this.editor) {
      if (problem.file === "private.yaml" && !this.editor.file("private.yaml")) await this.text.openPrivate();
      await this.editor.select(problem.file, problem.span);
    } else if (problem.file) this.text.cursor(problem.file, problem.span, false);
  }

  setBeside(two) {
    byId("beside").setAttribute("aria-pressed", String(two));
    localStorage.setItem("beside", two ? "1" : "");
    byId("layout").classList.toggle("two", two);
    if (two && this.views.length === 1) {
      const second = this.#view();
      this.views.push(second);
      const at = this.variants.indexOf(this.view.variant);
      const next = this.variants[(at + 1) % this.variants.length];
      if (next) this.choose(next, second);
    } else if (!two && this.views.length === 2) {
      this.views.find((view) => view !== this.view).close();
      this.views = [this.view];
    }
    this.connect();
    this.#setVariants(this.variants);
  }
}

// When something happened last, for measurements; earlier marks would pile up.
function mark(name) {
  performance.clearMarks(name);
  performance.mark(name);
}

window.cvlatex = new App();
