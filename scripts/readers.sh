#!/bin/sh
# Bring readers of PDFs and parsers of resumes that others wrote into build/readers, for `make bench-readers`; nothing else
# needs them. What cannot be had is reported, and the others are installed all the same.
set -u
cd "$(dirname "$0")/.."
readers=build/readers
mkdir -p "$readers"

say() { printf '%s\n' "$*" >&2; }

install_python() {
    cmp -s bench/readers/requirements.txt "$readers/installed.txt" && return
    say "Installing the readers in Python into $readers/venv …"
    if .venv/bin/python -m venv --clear "$readers/venv" && "$readers/venv/bin/python" -m pip install --quiet \
        --disable-pip-version-check --no-input --requirement bench/readers/requirements.txt >"$readers/pip.log" 2>&1; then
        cp bench/readers/requirements.txt "$readers/installed.txt"
    else
        say "The readers in Python are left out: pip could not install them. Its output is in $readers/pip.log."
    fi
}

install_pdfjs() {
    cmp -s bench/readers/package-lock.json "$readers/installed.json" && return
    if ! command -v npm >/dev/null 2>&1; then
        say "pdf.js is left out: it needs Node.js 20 or newer with npm (Debian: apt-get install nodejs npm)."
        return
    fi
    say "Installing pdf.js into $readers …"
    cp bench/readers/package.json bench/readers/package-lock.json "$readers/"
    if (cd "$readers" && npm ci --no-audit --no-fund --ignore-scripts) >"$readers/npm.log" 2>&1; then
        cp bench/readers/package-lock.json "$readers/installed.json"
    else
        say "pdf.js is left out: npm could not install it. Its output is in $readers/npm.log."
    fi
}

install_python
install_pdfjs
for program in pdftotext gs; do
    command -v "$program" >/dev/null 2>&1 || say "$program is left out (Debian: apt-get install poppler-utils ghostscript)."
done
[ -n "${OPENRESUME:-}" ] || say "OpenResume's parser is left out: OPENRESUME=/path/to/parser.mjs names a module with it."
