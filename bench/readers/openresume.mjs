// OpenResume's parser, from a folder with its source, on PDFs: node openresume.mjs FOLDER FILE.pdf... prints JSON, by file.
// Its reading of pdf.js's items (read-pdf.ts) is written anew here, without the browser's worker.
import * as esbuild from 'esbuild';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import fs from 'node:fs';
import path from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const lib = path.join(folder, 'src/app/lib');
const parts = 'lib/parse-resume-from-pdf';
const entry = `
export { groupTextItemsIntoLines } from "${parts}/group-text-items-into-lines";
export { groupLinesIntoSections } from "${parts}/group-lines-into-sections";
export { extractResumeFromSections } from "${parts}/extract-resume-from-sections";`;
const built = await esbuild.build({
  stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, write: false, format: 'esm', platform: 'node', alias: { lib }, logLevel: 'error',
  external: ['@reduxjs/toolkit'],
  plugins: [{ name: 'slice', setup(build) {  // the store of its web application, of which the parser wants constants alone
    build.onResolve({ filter: /redux\/resumeSlice$/ }, () => ({ path: 'slice', namespace: 'slice' }));
    build.onLoad({ filter: /.*/, namespace: 'slice' }, () => ({ contents:
      'export const initialFeaturedSkills = Array(6).fill(0).map(() => ({ skill: "", rating: 4 }));' +
      'export const initialEducation = {};export const initialWorkExperience = {};export const initialProject = {};' }));
  } }],
});
fs.writeFileSync('openresume.bundle.mjs', built.outputFiles[0].text);
const parser = await import(path.resolve('openresume.bundle.mjs'));

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
