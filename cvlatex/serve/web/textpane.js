// The left side of the page: the files in the editor with their tabs, the place of the cursor, and conflicts.

import { ask, post, Refused } from "./api.js";
import { byId, element, showTabs } from "./dom.js";
import { mergeView } from "./appearance.js";
import { Editor } from "./editor.js";
import { say } from "./words.js";

export class TextPane {
  place = null;
  #app;

  constructor(app) {
    this.#app = app;
  }

  start(files) {
    this.editor = new Editor(byId("editor"), {
      opened: (name) => this.#files(name),
      state: (kind, words) => {
        byId("saved").textContent = words ?? say(kind);
        byId("saved").className = words ? "bad" : kind;
      },
      cursor: (file, place, byPage) => this.cursor(file, place, byPage),
      conflict: (file, there) => this.#conflict(file, there),
    });
    this.available = offered(files);
    this.editor.open(this.available[0]);
  }

  // The versions of all files that there are; one that is new gets its tab.
  versions(files) {
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

  cursor(file, [line, column], byPage) {
    this.place = { file, line, column };
    byId("place").textContent = `${file}:${line}:${column}`;
    const link = byId("vscode");
    link.href = `vscode://file${encodeURI(this.#app.folder)}/${file}:${line}:${column}`;
    link.hidden = byId("copy-place").hidden = false;
    byId("own-editor").hidden = !this.#app.ownEditor;
    byId("own-editor").textContent = say("own-editor", { editor: this.#app.ownEditor });
    clearTimeout(this.marking);
    this.marking = setTimeout(() => this.markCursor(!byPage), 40);
  }

  // The texts of the page that the cursor stands in; where it stands in none, those of its line.
  markCursor(reveal) {
    const { file, line, column } = this.place;
    for (const view of this.#app.views) {
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

  async openPrivate() {
    this.#app.private = true;
    this.#app.connect();
    await this.editor.open("private.yaml");
  }

  async copyPlace() {
    await navigator.clipboard?.writeText(`${this.#app.folder}/${byId("place").textContent}`);
    byId("saved").textContent = say("copied");
  }

  async openElsewhere() {
    const { file, line, column } = this.place;
    await this.editor?.flush();
    await post(`/api/open/${encodeURIComponent(file)}`, { line, column }).catch((problem) => this.#app.notice(problem.message));
  }

  async addPhoto(input) {
    const [file] = input.files;
    input.value = "";
    if (!file) return;
    try {
      const answer = await ask(`/api/photo?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
      this.#app.notice(say("photo-added", await answer.json()));
    } catch (problem) {
      this.#app.notice(problem instanceof Refused ? problem.message : String(problem));
    }
  }
}

// The files that have a tab: those that there are, and two that every CV needs. private.yaml is opened on demand.
function offered(files) {
  const names = new Set(["cv.yaml", ...files, "variants.yaml"]);
  names.delete("private.yaml");
  return [...names];
}
