#!/bin/sh
# Bring RenderCV 2.8 and YAMLResume 0.16 into build/peers, for `make bench` and docs/comparison.md; nothing else needs
# them. What cannot be had is reported, and the other one is installed all the same.
#
# PEERS_PYTHON=/path/to/python3   the Python for RenderCV, 3.12 or newer
set -u
cd "$(dirname "$0")/.."
peers=build/peers

say() { printf '%s\n' "$*" >&2; }
is_new_enough() { "$1" -c 'import sys, venv; sys.exit(sys.version_info < (3, 12))' >/dev/null 2>&1; }

# Version managers keep Pythons that are not on the PATH.
find_python() {
    for candidate in "${PEERS_PYTHON:-}" python3 python3.14 python3.13 python3.12 \
        "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.1[2-9]*/bin/python3 "$HOME"/.local/bin/python3.1[2-9]; do
        if [ -n "$candidate" ] && is_new_enough "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    if command -v uv >/dev/null 2>&1; then
        uv python find '>=3.12' 2>/dev/null
    fi
}

install_rendercv() {
    cmp -s bench/peers/requirements.txt "$peers/rendercv/installed.txt" && return
    python=$(find_python)
    if [ -z "$python" ]; then
        say "RenderCV is left out: it needs Python 3.12 or newer. Name one with PEERS_PYTHON=/path/to/python3."
        return 1
    fi
    say "Installing RenderCV into $peers/rendercv …"
    if "$python" -m venv --clear "$peers/rendercv" && "$peers/rendercv/bin/python" -m pip install --quiet \
        --disable-pip-version-check --no-input --requirement bench/peers/requirements.txt >"$peers/pip.log" 2>&1; then
        typst=$peers/cache/typst/packages/preview/fontawesome/0.6.0
        mkdir -p "$typst" && cp bench/peers/fontawesome/* "$typst/"
        cp bench/peers/requirements.txt "$peers/rendercv/installed.txt"
    else
        say "RenderCV is left out: pip could not install it. Its output is in $peers/pip.log."
        return 1
    fi
}

install_yamlresume() {
    cmp -s bench/peers/package-lock.json "$peers/yamlresume/installed.json" && return
    if ! command -v npm >/dev/null 2>&1; then
        say "YAMLResume is left out: it needs Node.js 22 or newer with npm (Debian: apt-get install nodejs npm)."
        return 1
    fi
    say "Installing YAMLResume into $peers/yamlresume …"
    rm -rf "$peers/yamlresume"
    mkdir -p "$peers/yamlresume"
    cp bench/peers/package.json bench/peers/package-lock.json bench/peers/yamlresume.mjs "$peers/yamlresume/"
    if (cd "$peers/yamlresume" && npm ci --no-audit --no-fund --ignore-scripts) >"$peers/npm.log" 2>&1; then
        cp bench/peers/package-lock.json "$peers/yamlresume/installed.json"
    else
        say "YAMLResume is left out: npm could not install it. Its output is in $peers/npm.log."
        return 1
    fi
}

# moderncv's icons need fontawesome5 and academicons, which Debian ships in one package of 509 MB: only they stay.
fetch_fontawesome() {
    if kpsewhich fontawesome5.sty >/dev/null || [ -f "$peers/texmf/tex/latex/fontawesome5/fontawesome5.sty" ]; then
        return
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        say "YAMLResume and plain moderncv need the LaTeX packages fontawesome5 and academicons; get them from your TeX distribution."
        return
    fi
    say "Fetching moderncv's icons for YAMLResume and plain moderncv (509 MB, once) …"
    mkdir -p "$peers/deb"
    if (cd "$peers/deb" && apt-get -q download texlive-fonts-extra) >"$peers/apt.log" 2>&1; then
        mkdir -p "$peers/texmf"
        dpkg-deb --fsys-tarfile "$peers"/deb/texlive-fonts-extra_*.deb | tar -x -C "$peers/texmf" \
            --strip-components=5 --wildcards './usr/share/texlive/texmf-dist/*/fontawesome5' \
            './usr/share/texlive/texmf-dist/*/academicons'
    else
        say "It could not be fetched; apt-get's output is in $peers/apt.log. YAMLResume will fail for want of it."
    fi
    rm -rf "$peers/deb"
}

mkdir -p "$peers"
there=0
install_rendercv && there=$((there + 1))
install_yamlresume && there=$((there + 1))
fetch_fontawesome
[ "$there" -gt 0 ] || { say "Neither peer could be installed; \`make bench\` runs without them."; exit 1; }
