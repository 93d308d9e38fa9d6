// Places: the program counts lines from 1 and columns in characters, the editor counts UTF-16 units from 0.

export function offsetOf(doc, line, column) {
  if (line > doc.lines) return doc.length;
  const { from, text } = doc.line(line);
  let at = 0;
  for (let count = 1; count < column && at < text.length; count += 1) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return from + at;
}

export function placeOf(doc, offset) {
  const line = doc.lineAt(offset);
  return [line.number, [...line.text.slice(0, offset - line.from)].length + 1];
}

export function rangeOf(doc, span) {
  const from = offsetOf(doc, span[0], span[1]);
  return [from, Math.max(from, offsetOf(doc, span[2], span[3]))];
}

// The occurrence of a word in a text that lies nearest to a share of its length.
export function nearest(text, word, share) {
  let best = -1;
  const wanted = share * text.length;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best;
}
