#!/bin/sh
# Makes cvlatex/serve/web/vendor: pdf.js as its authors built it, and CodeMirror bundled by esbuild, both at the
# versions that scripts/web/package-lock.json pins with their checksums. Needs node and npm.
#   scripts/vendor-web.sh           write the folder anew
#   scripts/vendor-web.sh --check   write nothing; fail where the folder is not what this script makes
set -eu
here=$(cd "$(dirname "$0")" && pwd)
vendor=$here/../cvlatex/serve/web/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/web/package.json "$here"/web/package-lock.json "$here"/web/codemirror.js "$work"
cd "$work"
npm ci --omit=optional --no-audit --no-fund --ignore-scripts --silent
esbuild=$(node -p 'const p = process; `@esbuild/${p.platform}-${p.arch}/bin/esbuild`')
version=$(node -p 'require("./package.json").dependencies.esbuild')
[ -x "node_modules/$esbuild" ] || npm i --no-save --no-audit --no-fund --silent "${esbuild%/bin/esbuild}@$version"
made=$work/made
mkdir "$made"
"node_modules/$esbuild" codemirror.js --bundle --format=esm --minify --target=es2022 --charset=utf8 \
  --legal-comments=none --log-level=warning --outfile="$made/codemirror.js"
cp node_modules/pdfjs-dist/build/pdf.min.mjs node_modules/pdfjs-dist/build/pdf.worker.min.mjs "$made"
cp node_modules/pdfjs-dist/LICENSE "$made/LICENSE-pdfjs"
for package in @codemirror/* @lezer/* crelt style-mod w3c-keyname @marijn/*; do
  for folder in node_modules/$package; do
    [ -d "$folder" ] || continue
    name=${folder#node_modules/}
    printf '%s %s\n' "$name" "$(node -p "require('./$folder/package.json').version")" >>versions
    printf '%s\n\n' "$name" >>licences
    cat "$folder/LICENSE" >>licences
    printf '\n' >>licences
  done
done
mv licences "$made/LICENSE-codemirror"
{
  printf '# What the live page uses of others\n\n'
  printf '`scripts/vendor-web.sh` makes this folder; do not edit it by hand.\n\n'
  printf '| file | made from | licence |\n| --- | --- | --- |\n'
  printf '| `pdf.min.mjs`, `pdf.worker.min.mjs` | pdfjs-dist %s | Apache 2.0, `LICENSE-pdfjs` |\n' \
    "$(node -p 'require("./node_modules/pdfjs-dist/package.json").version')"
  printf '| `codemirror.js` | bundled by esbuild %s, of what is listed below | MIT, `LICENSE-codemirror` |\n\n' "$version"
  sort versions | sed 's/^/- /'
} >"$made/README.md"
sums=$(cd "$made" && sha256sum -- *)
printf '%s\n' "$sums" >"$made/SHA256SUMS"
if [ "${1:-}" = --check ]; then
  diff -r "$made" "$vendor" && echo "cvlatex/serve/web/vendor is what scripts/vendor-web.sh makes."
else
  rm -rf "$vendor"
  cp -r "$made" "$vendor"
  ls -l "$vendor"
fi
