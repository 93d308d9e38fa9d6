// The files of the data in CodeMirror: saved as the typing pauses, never over what was not seen.

import * as cm from "./vendor/codemirror.js";
import { askJson, put, Refused } from "./api.js";
import { colours, theme } from "./appearance.js";
import { Assistant } from "./assistant.js";
import { nearest, placeOf, rangeOf } from "./place.js";
import { say } from "./words.js";

const PAUSE = 300;
const remote = cm.Transaction.userEvent.of("remote");

export class Editor {
  #files = new Map();
  #assistant = new Assistant(() => this.current);
  #problems = [];
  #timer = 0;
  #saving = null;

  constructor(host, on) {
    this.on = on;
    this.current = null;
    const nonce = document.querySelector('meta[name="nonce"]').content;
    this.view = new cm.EditorView({ parent: host, state: cm.EditorState.create({ extensions: [cm.EditorView.cspNonce.of(nonce)] }) });
    this.#base = [
      cm.EditorView.cspNonce.of(nonce),
      cm.lineNumbers(), cm.foldGutter(), cm.lintGutter(), cm.history(), cm.drawSelection(), cm.highlightActiveLine(),
      cm.highlightActiveLineGutter(), cm.indentOnInput(), cm.bracketMatching(), cm.closeBrackets(),
      cm.highlightSelectionMatches(), cm.search({ top: true }), cm.EditorView.lineWrapping, cm.indentUnit.of("  "),
      cm.yaml(), cm.syntaxHighlighting(colours), theme, cm.tooltips({ position: "fixed" }),
      ...this.#assistant.extensions,
      cm.keymap.of([
        { key: "Mod-s", preventDefault: true, run: () => (this.flush(), true) },
        ...cm.closeBracketsKeymap, ...cm.defaultKeymap, ...cm.searchKeymap, ...cm.historyKeymap, ...cm.foldKeymap,
        ...cm.completionKeymap, ...cm.lintKeymap, cm.indentWithTab,
      ]),
      cm.EditorView.updateListener.of((update) => this.#updated(update)),
    ];
  }

  #base;

  get text() {
    return this.view.state.doc.toString();
  }

  schemaOf = (name) => this.#assistant.schemaOf(name);
  file = (name) => this.#files.get(name);
  names = () => [...this.#files.keys()];

  async open(name) {
    await this.flush();
    if (!this.#files.has(name)) {
      const content = await askJson(`/api/file/${encodeURIComponent(name)}${name === "private.yaml" ? "?private=1" : ""}`);
      this.#files.set(name, this.#fresh(name, content));
      this.#assistant.load(name);
    }
    if (this.current) this.#files.get(this.current).state = this.view.state;
    this.current = name;
    this.view.setState(this.#files.get(name).state);
    this.view.contentDOM.setAttribute("aria-label", name);
    this.#underline();
    this.on.opened(name);
  }

  #fresh(name, content) {
    const label = cm.EditorView.contentAttributes.of({ "aria-label": name, tabindex: "0" });
    const state = cm.EditorState.create({ doc: content.text, extensions: [this.#base, label] });
    return { name, state, version: content.version, saved: content.text, conflict: null };
  }

  // Select a place and bring it into sight; a word in it, where one was clicked.
  async select(name, span, word = "", share = 0) {
    if (name !== this.current) await this.open(name);
    const { doc } = this.view.state;
    let [from, to] = rangeOf(doc, span);
    if (word) {
      const at = nearest(doc.sliceString(from, to), word, share);
      if (at >= 0) [from, to] = [from + at, from + at + word.length];
    }
    this.view.dispatch({
      selection: { anchor: from, head: Math.min(to, doc.length) }, effects: cm.EditorView.scrollIntoView(from, { y: "center" }),
      userEvent: "select.page",
    });
    this.view.focus();
  }

  #updated(update) {
    if (update.docChanged && !update.transactions.some((one) => one.isUserEvent("remote"))) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), PAUSE);
      this.on.state("unsaved");
    }
    if (update.selectionSet || update.docChanged) {
      const head = update.state.selection.main.head;
      const byPage = update.transactions.some((one) => one.isUserEvent("select.page"));
      this.on.cursor(this.current, placeOf(update.state.doc, head), byPage);
    }
  }

  // Save now what is not saved; one save at a time.
  async flush() {
    clearTimeout(this.#timer);
    if (this.#saving) await this.#saving;
    const file = this.#files.get(this.current);
    if (!file || file.conflict || this.text === file.saved) return;
    this.#saving = this.#save(file, this.text).finally(() => (this.#saving = null));
    await this.#saving;
    if (this.current === file.name && this.text !== file.saved && !file.conflict) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), PAUSE);
    }
  }

  async #save(file, text) {
    this.on.state("saving");
    try {
      const written = await put(`/api/file/${encodeURIComponent(file.name)}`, { text, base: file.version });
      Object.assign(file, { version: written.version, saved: text });
      this.on.state("saved");
    } catch (problem) {
      if (problem instanceof Refused && problem.status === 409) this.#conflict(file, problem.body);
      else this.on.state("unsaved", problem.message);
    }
  }

  #conflict(file, there) {
    if (there.text === this.text) {
      Object.assign(file, { version: there.version, saved: there.text });
      this.on.state("saved");
      return;
    }
    file.conflict = there;
    this.on.conflict(file, there);
  }

  // After a conflict: go on with one's own text, or with what the file holds.
  resolve(name, mine) {
    const file = this.#files.get(name);
    const there = file.conflict;
    Object.assign(file, { conflict: null, version: there.version, saved: there.text });
    if (mine) this.flush();
    else this.#replace(file, there.text);
  }

  // What the files on the disk are now: one that was not changed here follows, another is a conflict at the next save.
  async versions(there) {
    for (const file of this.#files.values()) {
      if (!(file.name in there) || there[file.name] === file.version || file.conflict) continue;
      if (this.#saving) await this.#saving;
      if (there[file.name] === file.version) continue;
      const before = file.version;
      const content = await askJson(`/api/file/${encodeURIComponent(file.name)}${file.name === "private.yaml" ? "?private=1" : ""}`);
      if (content.version === file.version || file.version !== before || this.#saving) continue;
      const now = file.name === this.current ? this.text : file.state.doc.toString();
      if (now === file.saved) {
        Object.assign(file, { version: content.version, saved: content.text });
        this.#replace(file, content.text);
      } else if (file.name === this.current) this.#conflict(file, content);
    }
  }

  #replace(file, text) {
    const state = file.name === this.current ? this.view.state : file.state;
    const old = state.doc.toString();
    let first = 0;
    while (first < Math.min(old.length, text.length) && old[first] === text[first]) first += 1;
    let last = 0;
    const most = Math.min(old.length, text.length) - first;
    while (last < most && old[old.length - 1 - last] === text[text.length - 1 - last]) last += 1;
    const transaction = {
      changes: { from: first, to: old.length - last, insert: text.slice(first, text.length - last) },
      annotations: [remote, cm.isolateHistory.of("full")],
    };
    if (file.name === this.current) this.view.dispatch(transaction);
    else file.state = state.update(transaction).state;
  }

  problems(all) {
    this.#problems = all;
    this.#underline();
  }

  #underline() {
    const { doc } = this.view.state;
    const found = this.#problems.filter((one) => one.file === this.current && one.span).map((one) => this.#diagnostic(doc, one));
    this.view.dispatch(cm.setDiagnostics(this.view.state, found.sort((a, b) => a.from - b.from)));
  }

  #diagnostic(doc, problem) {
    const [from, to] = rangeOf(doc, problem.span);
    const end = to > from ? to : Math.min(doc.length, from + 1);
    const severity = problem.severity === "note" ? "info" : problem.severity;
    const actions = problem.fix ? [{ name: fixName(problem.fix), apply: () => this.fix(problem) }] : [];
    return { from, to: end, severity, message: [problem.message, ...problem.hints].join("\n"), actions };
  }

  async fix(problem) {
    if (problem.file !== this.current) await this.open(problem.file);
    const [from, to] = rangeOf(this.view.state.doc, problem.fix.span);
    this.view.dispatch({ changes: { from, to, insert: problem.fix.text }, selection: { anchor: from + problem.fix.text.length }, userEvent: "input.fix" });
    this.view.focus();
    await this.flush();
  }
}

export const fixName = (fix) => `${say("fix")}: ${fix.text.trim().split("\n")[0].slice(0, 40)}`;
