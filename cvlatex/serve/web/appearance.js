// How YAML is set in CodeMirror: colours, measures, and two versions of a file side by side.

import * as cm from "./vendor/codemirror.js";
import { say } from "./words.js";

export const colours = cm.HighlightStyle.define([
  { tag: [cm.tags.definition(cm.tags.propertyName), cm.tags.propertyName], color: "var(--key)" },
  { tag: [cm.tags.string, cm.tags.content], color: "var(--ink)" },
  { tag: [cm.tags.lineComment, cm.tags.comment], color: "var(--comment)", fontStyle: "italic" },
  { tag: [cm.tags.punctuation, cm.tags.separator, cm.tags.squareBracket, cm.tags.brace], color: "var(--soft)" },
  { tag: [cm.tags.keyword, cm.tags.typeName, cm.tags.labelName, cm.tags.meta], color: "var(--accent)" },
]);

export const theme = cm.EditorView.theme({
  "&": { height: "100%", fontSize: "13px", backgroundColor: "var(--paper)", color: "var(--ink)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { caretColor: "var(--accent)", padding: "8px 0" },
  "&.cm-focused": { outline: "none" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--comment)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--line)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--selection) !important" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "8px", boxShadow: "var(--shadow)", overflow: "hidden", maxWidth: "34rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-tooltip.cm-completionInfo": { padding: "8px 10px" },
  ".cm-diagnostic": { borderLeft: "3px solid var(--edge)", padding: "8px 12px", fontFamily: "var(--sans)", fontSize: "13px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warning)" },
  ".cm-diagnostic-info": { borderLeftColor: "var(--accent)" },
  ".cm-diagnosticAction": { backgroundColor: "var(--accent)", color: "var(--on-accent)", borderRadius: "5px", padding: "3px 10px", margin: "6px 0 0 0" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--error) 1.5px", textUnderlineOffset: "3px" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--warning) 1.5px", textUnderlineOffset: "3px" },
  ".cm-lintRange-info": { backgroundImage: "none", textDecoration: "underline dotted var(--soft) 1.5px", textUnderlineOffset: "3px" },
  ".cm-lint-marker": { width: "8px", height: "8px", margin: "6px 2px 0", content: "none", borderRadius: "50%" },
  ".cm-lint-marker-error": { backgroundColor: "var(--error)" },
  ".cm-lint-marker-warning": { backgroundColor: "var(--warning)", borderRadius: "2px" },
  ".cm-lint-marker-info": { backgroundColor: "var(--soft)" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)", borderColor: "var(--edge)" },
  ".cm-matchingBracket": { backgroundColor: "var(--selection)" },
  ".cm-foldPlaceholder": { backgroundColor: "var(--line)", border: "none", color: "var(--soft)", padding: "0 6px" },
});

// Two versions of a file beside each other, to read alone.
export function mergeView(host, mine, theirs) {
  const nonce = document.querySelector('meta[name="nonce"]').content;
  const extensions = [
    cm.EditorView.cspNonce.of(nonce), cm.yaml(), cm.syntaxHighlighting(colours), theme, cm.EditorView.lineWrapping,
    cm.EditorState.readOnly.of(true), cm.lineNumbers(),
  ];
  const named = (name) => [...extensions, cm.EditorView.contentAttributes.of({ "aria-label": name, tabindex: "0" })];
  return new cm.MergeView({
    a: { doc: mine, extensions: named(say("mine")) }, b: { doc: theirs, extensions: named(say("theirs")) }, parent: host,
    collapseUnchanged: { margin: 2 },
  });
}
