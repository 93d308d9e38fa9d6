// What pdf.js reads: node pdfjs.mjs FILE.pdf... prints JSON, by file: the items of each page, and the text.
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import fs from 'node:fs';

const answers = {};
for (const file of process.argv.slice(2)) {
  const pdf = await pdfjs.getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise;
  const items = [];
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    items.push(content.items.filter((item) => item.str.trim()).length);
    text += content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n';
  }
  answers[file] = { items, text };
}
console.log(JSON.stringify(answers));
