"""The environment variables of TeX: those of the user's that it needs, and those that confine it to its folder."""

from __future__ import annotations

import os

_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")
_PASSED_PREFIXES = ("TEXMF", "FONTCONFIG", "XDG_")
# They would have TeX write beside the work folder, which openout_any lets it.
_NOT_PASSED_ON = ("TEXMFOUTPUT", "TEXMF_OUTPUT_DIRECTORY")

EXTRA_MEMORY = 12_000_000
"""Words of main memory, of eight bytes, that TeX has beside the five million of its configuration."""


def build_tex_environment() -> dict[str, str]:
    """Return variables for xelatex and xdvipdfmx, the same for every document: it is dated when it is finished.

    `openin_any` and `openout_any` at "p" (paranoid) keep TeX from files outside its folder and TeX's own trees
    (kpathsea manual, "Security"); `max_print_line` keeps the log from being wrapped. Without `texmf_casefold_search`, a
    file that is not there is looked for once more in any case, through the whole folder, hundreds of times a run.
    `extra_mem_bot` adds to TeX's main memory (texmf.cnf, "Part 3"): a long glossary is collected there whole, and
    what is not used of it is never touched.
    """
    passed = {name: value for name, value in os.environ.items() if _is_passed_on(name)}
    return passed | {
        "openin_any": "p",
        "openout_any": "p",
        "shell_escape": "f",
        "max_print_line": "20000",
        "texmf_casefold_search": "0",
        "extra_mem_bot": str(EXTRA_MEMORY),
        "error_line": "254",
        "half_error_line": "238",
        "SOURCE_DATE_EPOCH": "0",
        "FORCE_SOURCE_DATE": "1",
        "TZ": "UTC",
    }


def _is_passed_on(name: str) -> bool:
    """Whether TeX gets an environment variable of the user's."""
    return name in _PASSED_ON or (name.startswith(_PASSED_PREFIXES) and name not in _NOT_PASSED_ON)
