// The buttons, dividers and keys of the page, and what of them a browser remembers.

import { byId, divider, walkTabs } from "./dom.js";
import { otherLanguage, say, speak } from "./words.js";

export class Controls {
  #app;

  constructor(app) {
    this.#app = app;
    byId("beside").addEventListener("click", () => app.setBeside(app.views.length === 1));
    byId("smaller").addEventListener("click", () => this.#zoom(1 / 1.15));
    byId("larger").addEventListener("click", () => this.#zoom(1.15));
    byId("fit").addEventListener("click", () => this.#zoom(0));
    byId("private").addEventListener("click", () => app.text.openPrivate());
    byId("photo").addEventListener("click", () => byId("photo-file").click());
    byId("photo-file").addEventListener("change", (event) => app.text.addPhoto(event.target));
    byId("copy-place").addEventListener("click", () => app.text.copyPlace());
    byId("own-editor").addEventListener("click", () => app.text.openElsewhere());
    byId("theme").addEventListener("click", () => this.#theme({ auto: "light", light: "dark", dark: "auto" }[document.documentElement.dataset.theme]));
    byId("language").addEventListener("click", () => {
      otherLanguage();
      this.speak();
      app.refresh();
    });
    for (const button of byId("switch").children) button.addEventListener("click", () => this.showOnly(button.dataset.show));
    for (const list of ["variants", "files", "dock-tabs"]) walkTabs(byId(list));
    const layout = byId("layout");
    divider(byId("divider"), (event) => (event.clientX / innerWidth) * 100, (share) => layout.style.setProperty("--text", `${share}%`));
    const text = byId("text");
    divider(byId("dock-divider"), (event) => ((text.getBoundingClientRect().bottom - event.clientY) / text.clientHeight) * 100, (share) => text.style.setProperty("--dock", `${share}%`));
    addEventListener("beforeunload", () => app.editor?.flush());
    addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s") {
        event.preventDefault();
        app.editor?.flush();
      }
    });
    this.#theme(localStorage.getItem("theme") ?? "auto");
    this.speak();
    this.showOnly("pages");
    if (localStorage.getItem("beside")) queueMicrotask(() => app.setBeside(true));
  }

  showOnly(name) {
    document.body.dataset.only = name;
    for (const button of byId("switch").children) button.setAttribute("aria-pressed", String(button.dataset.show === name));
  }

  #zoom(factor) {
    for (const view of this.#app.views) view.zoomTo(factor ? Math.min(4, Math.max(0.25, view.scale * factor)) : "fit");
  }

  // Write all words of the page in its language.
  speak() {
    speak();
    byId("language").textContent = say("language-short");
    this.#app.speak();
  }

  #theme(theme) {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
  }
}
