// What lies over the picture of a page: its text, to select and to search, and its links.

import { TextLayer } from "./vendor/pdf.min.mjs";
import { element } from "./dom.js";
import { say } from "./words.js";

// Put a node over a rectangle (left, top, right, bottom) of a page, in points.
export function place(node, page, [x0, y0, x1, y1]) {
  node.style.left = `${(x0 / page.width) * 100}%`;
  node.style.top = `${(y0 / page.height) * 100}%`;
  node.style.width = `${((x1 - x0) / page.width) * 100}%`;
  node.style.height = `${((y1 - y0) / page.height) * 100}%`;
}

// The text layer and the links of a page of pdf.js; `linkOf` makes an element of an annotation, or null.
export async function overlayOf(source, viewport, linkOf) {
  const text = element("div", { class: "textLayer" });
  const layer = new TextLayer({ textContentSource: source.streamTextContent(), container: text, viewport });
  const [annotations] = await Promise.all([source.getAnnotations(), layer.render()]);
  const links = element("div", { class: "links" });
  const [, , width, height] = source.view;
  for (const one of annotations) {
    const link = one.subtype === "Link" ? linkOf(one) : null;
    if (!link) continue;
    const [x0, y0, x1, y1] = one.rect;
    place(link, { width, height }, [x0, height - y1, x1, height - y0]);
    links.append(link);
  }
  return [text, links];
}

// The element of a link: to an address, or within the document, which `follow` gets the destination of.
export function linkOf({ url, dest }, follow) {
  if (url && /^(https?|mailto|tel):/.test(url)) {
    return element("a", { href: url, target: "_blank", rel: "noopener noreferrer", "aria-label": `${say("link")} ${url}`, title: url });
  }
  if (!dest) return null;
  const go = (event) => {
    event.preventDefault();
    event.stopPropagation();
    follow(dest);
  };
  return element("a", { href: "#", onclick: go, "aria-label": `${say("link")} ${typeof dest === "string" ? dest : ""}` });
}
