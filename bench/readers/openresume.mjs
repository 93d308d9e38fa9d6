// What OpenResume's parser gets from PDFs: node openresume.mjs PARSER.mjs FILE.pdf... prints JSON, by file. PARSER.mjs is a
// module of one's own, outside this project, that exports OpenResume's groupTextItemsIntoLines, groupLinesIntoSections and
// extractResumeFromSections. Its reading of pdf.js's items is written anew here, without the browser's worker.
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import fs from 'node:fs';
import path from 'node:path';

const [module, ...files] = process.argv.slice(2);
const parser = await import(path.resolve(module));

async function items(file) {
  const data = new Uint8Array(fs.readFileSync(file));
  const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
  const found = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    await page.getOperatorList();
    for (const { str, transform, fontName, dir, ...rest } of content.items) {
      found.push({ ...rest, fontName: page.commonObjs.get(fontName).name, text: str, x: transform[4], y: transform[5] });
    }
  }
  return found.filter((item) => item.hasEOL || item.text.trim() !== '');
}

const answers = {};
for (const file of files) {
  const lines = parser.groupTextItemsIntoLines(await items(file));
  answers[file] = parser.extractResumeFromSections(parser.groupLinesIntoSections(lines));
}
console.log(JSON.stringify(answers));
