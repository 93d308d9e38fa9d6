// The words of the pages' text layers: the one under a point, and those that are highlighted wherever they are printed.

const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}'’-]/u;

// The word of the text layer under a point; of Chinese, the character.
export function wordAt(x, y) {
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

// The places in a text layer that an expression finds.
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

export class Highlighter {
  #scroller;
  #pattern = null;
  #highlight = null;
  #ranges = [];

  constructor(scroller) {
    this.#scroller = scroller;
  }

  set(forms) {
    this.#pattern = patternOf(forms);
    this.refresh();
  }

  // Find the words again: a page has got another text layer.
  refresh() {
    if (!CSS.highlights) return;
    if (!this.#highlight) {
      if (!this.#pattern) return;
      this.#highlight = CSS.highlights.get("match") ?? new Highlight();
      CSS.highlights.set("match", this.#highlight);
    }
    for (const range of this.#ranges) this.#highlight.delete(range);
    const layers = this.#pattern ? [...this.#scroller.querySelectorAll(".textLayer")] : [];
    this.#ranges = layers.flatMap((layer) => rangesOf(layer, this.#pattern));
    for (const range of this.#ranges) this.#highlight.add(range);
  }
}
