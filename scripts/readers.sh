#!/bin/sh
# Bring readers of PDFs that others wrote into build/readers, for `make bench-readers`; nothing else needs them. What
# cannot be had is said, and the others are installed all the same.
set -u
cd "$(dirname "$0")/.."
readers=build/readers
mkdir -p "$readers"

say() { printf '%s\n' "$*" >&2; }

if ! cmp -s bench/readers/requirements.txt "$readers/installed.txt"; then
    python3 -m venv "$readers/venv" &&
        "$readers/venv/bin/pip" install -q --disable-pip-version-check -r bench/readers/requirements.txt &&
        cp bench/readers/requirements.txt "$readers/installed.txt" ||
        say "The readers in Python could not be installed."
fi
if ! cmp -s bench/readers/package.json "$readers/package.json"; then
    cp bench/readers/package.json "$readers/package.json" &&
        npm install --silent --no-audit --no-fund --prefix "$readers" ||
        { rm -f "$readers/package.json"; say "pdf.js could not be installed; it needs node and npm."; }
fi
