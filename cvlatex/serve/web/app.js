// The live page: text on the left, printed pages on the right, and what leads from one to the other.

import { ask, post, Refused, Stream } from "./api.js";
import { byId, divider, element, showTabs, walkTabs } from "./dom.js";
import { Dock } from "./dock.js";
import { Editor, mergeView } from "./editor.js";
import { pdfAddress, View } from "./view.js";
import { otherLanguage, say, speak } from "./words.js";

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
  #place = null;
  #following = null;
  #said = "";

  constructor() {
    this.dock = new Dock(this);
    this.stream = new Stream((message) => this.#take(message), () => this.#status("offline"));
    this.views = [this.#view()];
    this.view = this.views[0];
    this.#connect();
    this.#controls();
  }

  #view() {
    return new View(byId("views"), {
      scroll: (view) => this.#scrolled(view),
      click: (view, entry, word, share) => this.#clicked(view, entry, word, share),
      shown: (view) => this.#shown(view),
      scaled: (view) => view === this.view && (byId("scale").textContent = `${Math.round(view.scale * 100)}%`),
    });
  }

  #connect() {
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
        if (message.files) this.#versions(message.files);
        this.#setVariants(message.variants);
        return this.#told();
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
        return this.#told();
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
    if (this.editable && !this.editor) this.#edit(Object.keys(state.files));
    else this.#versions(state.files);
    if (isFirst) this.dock.show();
    this.#setVariants(state.variants);
    for (const view of this.views) {
      const info = this.pages.get(view.variant);
      if (info && view.wants(info)) view.show(info);
    }
    this.#told();
  }

  #setVariants(variants) {
    this.variants = variants;
    byId("beside").hidden = variants.length < 2 && this.views.length < 2;
    if (!this.view.variant || !variants.includes(this.view.variant)) {
      const wanted = localStorage.getItem("variant");
      if (variants.length) this.choose(variants.includes(wanted) ? wanted : variants[0]);
    }
    const items = variants.map((name) => ({ id: name, label: name, badge: this.#count(name), kind: this.#isOver(name) ? "error" : "" }));
    showTabs(byId("variants"), items, this.view.variant, (name) => this.choose(name), "views");
    this.#heads();
  }

  #count = (name) => this.pages.get(name)?.pages.length;
  #isOver = (name) => (this.pages.get(name)?.budget ?? Infinity) < this.#count(name);

  #heads() {
    const isWrong = document.body.classList.contains("stale");
    byId("open-pdf").hidden = !this.pages.has(this.view.variant);
    for (const view of this.views) {
      const info = this.pages.get(view.variant);
      const count = info ? (info.budget ? say("budget", { count: info.pages.length, budget: info.budget }) : say(info.pages.length === 1 ? "of-page" : "of-pages", { count: info.pages.length })) : say(isWrong ? "no-good-pages" : "no-pages");
      const over = info && this.#isOver(view.variant) ? element("strong", { class: "over" }, say("over")) : null;
      const old = view.head.querySelector("select");
      const choose = this.views.length > 1 ? element("select", { "aria-label": say("variant"), onchange: () => this.choose(choose.value, view) }, ...this.variants.map((name) => element("option", { value: name, selected: name === view.variant }, name))) : null;
      if (old && old === document.activeElement) old.replaceWith(choose);
      view.head.replaceChildren(...[choose, element("span", {}, count), over, info ? element("span", { class: "stale-note" }, say("stale")) : null].filter(Boolean));
      if (old) choose?.focus();
      const isSecond = view !== this.views[0] && view.variant === this.views[0].variant;
      view.scroller.setAttribute("aria-label", isSecond ? say("second", { variant: view.variant }) : view.variant ?? "");
      view.node.classList.toggle("active", view === this.view);
    }
  }

  choose(name, view = this.view) {
    if (view === this.view) localStorage.setItem("variant", name);
    const info = this.pages.get(name);
    if (info) view.show(info);
    else view.variant = name;
    if (view === this.view) byId("open-pdf").href = pdfAddress(name);
    this.#connect();
    if (this.variants.length) this.#setVariants(this.variants);
    this.#mapped(name);
  }

  #shown(view) {
    mark("shown");
    if (this.maps.get(view.variant) === view.number) this.#mapped(view.variant);
  }

  async #mapped(variant) {
    const views = this.views.filter((view) => view.variant === variant && view.shown === variant && view.map?.number !== view.number);
    if (!views.length || this.role === "guest" || !this.maps.has(variant)) return;
    const map = await (await ask(`/api/map/${encodeURIComponent(variant)}`)).json().catch(() => null);
    if (!map) return;
    for (const view of views) view.takeMap(map);
    if (this.#place) this.#markCursor(false);
    this.dock.refresh("outline", "changes", "machine", "match");
    mark("mapped");
  }

  #told() {
    const isWrong = this.problems.some((one) => one.severity === "error" && !one.file?.endsWith(".pdf")) || Object.keys(this.failures).length > 0;
    document.body.classList.toggle("stale", isWrong);
    this.#heads();
    this.editor?.problems(this.problems);
    this.dock.refresh("problems", "design");
    this.#status();
    mark("told");
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
    if (this.#said !== words) node.querySelector(".words").textContent = this.#said = words;
  }

  notice(words) {
    byId("saved").textContent = words;
    byId("saved").className = "bad";
  }

  // Text

  #edit(files) {
    this.editor = new Editor(byId("editor"), {
      opened: (name) => this.#files(name),
      state: (kind, words) => {
        byId("saved").textContent = words ?? say(kind);
        byId("saved").className = words ? "bad" : kind;
      },
      cursor: (file, place, byPage) => this.#cursor(file, place, byPage),
      conflict: (file, there) => this.#conflict(file, there),
    });
    this.available = offered(files);
    this.editor.open(this.available[0]);
  }

  // The versions of all files that there are; one that is new gets its tab.
  #versions(files) {
    if (!this.editor) return;
    const names = offered(Object.keys(files));
    if (String(names) !== String(this.available)) {
      this.available = names;
      this.#files(this.editor.current);
    }
    this.editor.versions(files);
  }

  #files(selected) {
    const names = [...this.available, ...this.editor.names().filter((name) => !this.available.includes(name))];
    const items = names.map((name) => ({ id: name, label: name.replace(".yaml", ""), title: name }));
    showTabs(byId("files"), items, selected, (name) => this.editor.open(name), "editor");
  }

  #cursor(file, [line, column], byPage) {
    this.#place = { file, line, column };
    byId("place").textContent = `${file}:${line}:${column}`;
    const link = byId("vscode");
    link.href = `vscode://file${encodeURI(this.folder)}/${file}:${line}:${column}`;
    link.hidden = byId("copy-place").hidden = false;
    byId("own-editor").hidden = !this.ownEditor;
    byId("own-editor").textContent = say("own-editor", { editor: this.ownEditor });
    clearTimeout(this.marking);
    this.marking = setTimeout(() => this.#markCursor(!byPage), 40);
  }

  // The texts of the page that the cursor stands in; where it stands in none, those of its line.
  #markCursor(reveal) {
    const { file, line, column } = this.#place;
    for (const view of this.views) {
      const own = (view.map?.entries ?? []).filter((entry) => entry.file === file);
      const holds = ([l0, c0, l1, c1]) => (line > l0 || (line === l0 && column >= c0)) && (line < l1 || (line === l1 && column <= c1));
      let found = own.filter((entry) => holds(entry.span));
      if (!found.length) found = own.filter((entry) => entry.span[0] <= line && entry.span[2] >= line);
      view.mark(found, "cursor");
      if (reveal && found.length) view.reveal(found[0]);
    }
  }

  #conflict(file, there) {
    const box = byId("conflict");
    const host = element("div", { class: "merge" });
    const end = (mine) => {
      box.hidden = true;
      box.replaceChildren();
      byId("editor").hidden = false;
      this.editor.resolve(file.name, mine);
      this.editor.view.focus();
    };
    const mine = element("button", { type: "button", onclick: () => end(true) }, say("mine"));
    const theirs = element("button", { type: "button", onclick: () => end(false) }, say("theirs"));
    box.replaceChildren(element("p", {}, say("conflict-is", { file: file.name })), element("p", { class: "choice" }, mine, theirs), host);
    box.hidden = false;
    byId("editor").hidden = true;
    mergeView(host, this.editor.text, there.text);
    mine.focus();
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
      this.#cursor(entry.file, [line, column], true);
      return;
    }
    if (entry.file === "private.yaml" && !this.editor.file("private.yaml")) await this.#openPrivate();
    await this.editor.select(entry.file, entry.span, word, share);
    if (matchMedia("(max-width: 760px)").matches) this.#showOnly("text");
    mark("selected");
  }

  async goToProblem(problem) {
    if (problem.file?.endsWith(".pdf")) {
      this.view.reveal({ page: problem.span[0], rectangle: [0, 0, 0, 0] }, true);
      this.#showOnly("pages");
    } else if (problem.file && this.editor) {
      if (problem.file === "private.yaml" && !this.editor.file("private.yaml")) await this.#openPrivate();
      await this.editor.select(problem.file, problem.span);
    } else if (problem.file) this.#cursor(problem.file, problem.span, false);
  }

  async #openPrivate() {
    this.private = true;
    this.#connect();
    await this.editor.open("private.yaml");
  }

  // Scrolling two variants together, section by section

  #scrolled(view) {
    if (this.views.length < 2 || (this.#following && this.#following !== view)) return;
    this.#following = view;
    clearTimeout(this.released);
    this.released = setTimeout(() => (this.#following = null), 150);
    const other = this.views.find((one) => one !== view);
    const here = view.sections();
    const there = other.sections();
    const keys = [...here.keys()].filter((key) => there.has(key));
    const at = view.scroller.scrollTop + 60;
    const points = [[0, 0], ...keys.map((key) => [here.get(key), there.get(key)]), [view.scroller.scrollHeight, other.scroller.scrollHeight]];
    const next = Math.max(1, points.findIndex(([from]) => from > at));
    const [[a0, b0], [a1, b1]] = [points[next - 1], points[next]];
    other.scroller.scrollTop = b0 + ((at - a0) / Math.max(1, a1 - a0)) * (b1 - b0) - 60;
  }

  #setBeside(two) {
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
    this.#connect();
    this.#setVariants(this.variants);
  }

  // Controls

  #showOnly(name) {
    document.body.dataset.only = name;
    for (const button of byId("switch").children) button.setAttribute("aria-pressed", String(button.dataset.show === name));
  }

  #zoom(factor) {
    for (const view of this.views) {
      view.zoom = factor ? Math.min(4, Math.max(0.25, view.scale * factor)) : "fit";
      view.layout();
    }
  }

  #controls() {
    byId("beside").addEventListener("click", () => this.#setBeside(this.views.length === 1));
    byId("smaller").addEventListener("click", () => this.#zoom(1 / 1.15));
    byId("larger").addEventListener("click", () => this.#zoom(1.15));
    byId("fit").addEventListener("click", () => this.#zoom(0));
    byId("private").addEventListener("click", () => this.#openPrivate());
    byId("photo").addEventListener("click", () => byId("photo-file").click());
    byId("photo-file").addEventListener("change", (event) => this.#photo(event.target));
    byId("copy-place").addEventListener("click", () => this.#copy());
    byId("own-editor").addEventListener("click", () => this.#openElsewhere());
    byId("theme").addEventListener("click", () => this.#theme({ auto: "light", light: "dark", dark: "auto" }[document.documentElement.dataset.theme]));
    byId("language").addEventListener("click", () => {
      otherLanguage();
      this.#words();
      this.#setVariants(this.variants);
      this.#told();
      this.dock.show();
    });
    for (const button of byId("switch").children) button.addEventListener("click", () => this.#showOnly(button.dataset.show));
    for (const list of ["variants", "files", "dock-tabs"]) walkTabs(byId(list));
    const layout = byId("layout");
    divider(byId("divider"), (event) => (event.clientX / innerWidth) * 100, (share) => layout.style.setProperty("--text", `${share}%`));
    const text = byId("text");
    divider(byId("dock-divider"), (event) => ((text.getBoundingClientRect().bottom - event.clientY) / text.clientHeight) * 100, (share) => text.style.setProperty("--dock", `${share}%`));
    addEventListener("beforeunload", () => this.editor?.flush());
    addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s") {
        event.preventDefault();
        this.editor?.flush();
      }
    });
    this.#theme(localStorage.getItem("theme") ?? "auto");
    this.#words();
    this.#showOnly("pages");
    if (localStorage.getItem("beside")) queueMicrotask(() => this.#setBeside(true));
  }

  #words() {
    speak();
    byId("language").textContent = say("language-short");
    if (!this.#place) byId("place").textContent = say("click-hint");
    this.#said = "";
    this.#status(this.variants.length ? undefined : "connecting");
  }

  #theme(theme) {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
  }

  async #copy() {
    await navigator.clipboard?.writeText(`${this.folder}/${byId("place").textContent}`);
    byId("saved").textContent = say("copied");
  }

  async #openElsewhere() {
    const { file, line, column } = this.#place;
    await this.editor?.flush();
    await post(`/api/open/${encodeURIComponent(file)}`, { line, column }).catch((problem) => this.notice(problem.message));
  }

  async #photo(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    try {
      const answer = await ask(`/api/photo?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
      this.notice(say("photo-added", await answer.json()));
    } catch (problem) {
      this.notice(problem instanceof Refused ? problem.message : String(problem));
    }
  }
}

// The files that have a tab: those that there are, and two that every CV needs. private.yaml is opened when asked for.
function offered(files) {
  const names = new Set(["cv.yaml", ...files, "variants.yaml"]);
  names.delete("private.yaml");
  return [...names];
}

// When something happened last, for measurements; earlier marks would pile up.
function mark(name) {
  performance.clearMarks(name);
  performance.mark(name);
}

window.cvlatex = new App();
