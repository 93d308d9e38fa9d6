#!/bin/sh
# Bring here what a build needs: TeX and fonts from the system's packages, Python's packages into .venv.
# What is there already is left alone; with nothing to do this takes a few hundredths of a second.
#
# scripts/setup.sh          what `make pdf` needs
# scripts/setup.sh tests    also what only the tests need: a browser, LibreOffice, Ghostscript
#
# PYTHON=/path/to/python3   the Python to use, 3.11 or newer
# CVLATEX_NO_APT=1          install no system packages (TeX Live comes from elsewhere)
set -eu
unset PYTHONHOME PYTHONPATH
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
fail() { say "setup: $*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# The packages of the list that are not installed, on one line.
missing_packages() {
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
    for package in "$@"; do
        printf '%s\n' "$installed" | grep -qx -- "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

apt_install() {
    [ "$(id -u)" -eq 0 ] || has sudo ||
        fail "packages are missing and there is no sudo. As root, run: apt-get install --no-install-recommends $*"
    say "Installing $* (TeX and the fonts are about 400 MB to fetch; this takes some minutes once) …"
    # apt-get refuses to install anything where an installation was ended in its middle.
    as_root dpkg --configure -a >&2 || say "dpkg could not complete an earlier installation; going on."
    as_root apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update >&2 ||
        say "The package lists could not all be renewed; going on with those that are here."
    # Ubuntu's is a snap alone, whose browser cannot read the tests' folders, and which apt takes for chromium;
    # Playwright has one of its own, and needs this library.
    if ! apt-cache show chromium 2>/dev/null | grep -qx 'Package: chromium'; then
        # shellcheck disable=SC2046  # one word a package
        set -- $(printf '%s\n' "$@" | sed 's/^chromium$/libatomic1/')
    fi
    as_root apt-get -q -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "$@" >&2 || fail "apt-get could not install $*; its output stands above."
}

has_browser() { has chromium || has chromium-browser || has google-chrome || has_playwrights_browser; }

has_playwrights_browser() {
    for folder in "${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}"/chromium-*; do
        [ -d "$folder" ] && return
    done
    return 1
}

# The packages that are wanted, one a line; a browser that came from elsewhere will do.
wanted_packages() {
    cat scripts/debian-packages.txt
    [ "$1" = tests ] || return 0
    if has_browser; then
        grep -vx chromium scripts/debian-packages-test.txt
    else
        cat scripts/debian-packages-test.txt
    fi
}

uses_apt() { [ -z "${CVLATEX_NO_APT:-}" ] && has apt-get && has dpkg-query; }

install_system_packages() {
    if uses_apt; then
        # shellcheck disable=SC2046,SC2086  # one word a package
        set -- $(missing_packages $(wanted_packages "$1"))
        [ $# -eq 0 ] || apt_install "$@"
        return
    fi
    for tool in xelatex xdvipdfmx kpsewhich; do
        has "$tool" || lacks="${lacks:-}$tool "
    done
    if [ "$1" = tests ]; then
        has_browser || lacks="${lacks:-}chromium "
        for tool in soffice gs; do
            has "$tool" || lacks="${lacks:-}$tool "
        done
    fi
    [ -z "${lacks:-}" ] && return
    say "These programs are missing: ${lacks}"
    case $(uname -s) in
        Darwin) say "Install MacTeX (brew install --cask mactex-no-gui), poppler (brew install poppler) and the fonts" \
            "(brew install --cask font-noto-sans-cjk-sc font-noto-serif-cjk-sc font-lxgw-wenkai); for the tests also" \
            "brew install --cask chromium libreoffice, and brew install ghostscript." ;;
        *) say "Install TeX Live with the collections xetex, langchinese, latexextra and fontsrecommended, poppler's" \
            "tools, and the fonts Noto Sans CJK SC, Noto Serif CJK SC and LXGW WenKai; for the tests also Chromium," \
            "LibreOffice Writer and Ghostscript." ;;
    esac
    fail "then run make setup again."
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

# The first Python that is new enough; python3 may be a version manager's, and older than the system's.
find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if has "$candidate" && is_new_enough "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    fail "Python 3.11 or newer is needed (Debian 12 and Ubuntu 24.04 bring it); with PYTHON=… a certain one is used."
}

# Debian keeps ensurepip in a package of its own.
make_environment() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        uses_apt || fail "$python has no venv module; install it, or name another Python with PYTHON=…"
        apt_install "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    "$python" -m venv --clear .venv
}

is_sound() { is_new_enough .venv/bin/python && .venv/bin/python -c 'import pip' >/dev/null 2>&1; }

# The list that was installed last is in .venv: when it is the same as the lock, nothing is to be done.
install_python_packages() {
    if [ -x .venv/bin/python ] && cmp -s requirements.lock .venv/installed.lock; then
        return
    fi
    is_sound || make_environment
    say "Installing Python packages into .venv …"
    rm -f .venv/installed.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --requirement requirements.lock >&2 ||
        fail "pip could not install what requirements.lock lists; its output stands above."
    cp requirements.lock .venv/installed.lock
}

# Where neither the system's packages nor anything else brought a browser, Playwright has one of its own.
install_browser() {
    [ "$1" != tests ] || has_browser || .venv/bin/python -m playwright install --with-deps chromium >&2 ||
        fail "there is no browser for the tests. Install Chromium or Google Chrome, then run make test again."
}

# Python keeps modules compiled beside them, but not where it is to write no bytecode, as containers often have it:
# then every command would compile them all. A folder that cannot be written is no reason to stop.
compile_modules() {
    if [ -e .venv/compiled ] && [ -z "$(find cvlatex -name '*.py' -newer .venv/compiled)" ]; then
        return
    fi
    if .venv/bin/python -m compileall -q cvlatex >/dev/null 2>&1; then
        touch .venv/compiled
    fi
}

install_system_packages "${1:-}"
install_python_packages
install_browser "${1:-}"
compile_modules
