r"""Macros that a TeX source defines itself: `\newcommand`, `\def` and their kin, and what a use of one stands for."""

from __future__ import annotations

import re
from collections.abc import Container

from msgspec import Struct

MAX_EXPANSION = 20_000
"""Characters that one use may come to."""

_NAME = r"\s*(?:\{\s*\\(?P<braced>[A-Za-z@]+)\s*\}|\\(?P<bare>[A-Za-z@]+))\s*"
_COMMAND = re.compile(
    r"\\(?:newcommand|renewcommand|providecommand|DeclareRobustCommand|newrobustcmd)\b\s*\*?" + _NAME
    + r"(?:\[(?P<count>[0-9])\]\s*)?(?:\[(?P<default>[^\[\]]*)\]\s*)?(?=\{)"
)  # fmt: skip
_DEF = re.compile(r"\\(?:long\s*\\)?[egx]?def\s*\\(?P<bare>[A-Za-z@]+)\s*(?P<numbers>(?:#[0-9])*)\s*(?=\{)")
_DOCUMENT = re.compile(
    r"\\(?:New|Renew|Provide|Declare)DocumentCommand" + _NAME + r"\{(?P<kinds>\s*(?:[mo]\s*)*)\}\s*(?=\{)"
)
_COMMENT = re.compile(r"(?<!\\)%[^\n]*")


class TexMacro(Struct, frozen=True):
    """A definition. `arguments` are `{` and `[` in order; an option that is left out is `default`."""

    name: str
    arguments: str
    default: str
    body: str

    def expand(self, given: list[str | None]) -> str:
        """Return the body with arguments in the place of their numbers."""
        values = [self.default if one is None else one for one in given]
        return re.sub(r"#([0-9])", lambda found: "".join(values[int(found[1]) - 1 : int(found[1])]), self.body)


def take_macros(text: str, known: Container[str]) -> tuple[str, list[TexMacro]]:
    """Return a text with its definitions blanked out, at the same length, and these, but for those of `known` names."""
    bare = _COMMENT.sub(lambda found: " " * len(found.group()), text)
    macros: list[TexMacro] = []
    for pattern in (_COMMAND, _DEF, _DOCUMENT):
        for found in pattern.finditer(bare):
            groups = found.groupdict()
            name = groups.get("braced") or groups["bare"]
            end = _find_closing(bare, found.end())
            if not end:
                continue
            if name not in known:
                body = bare[found.end() + 1 : end - 1]
                macros.append(TexMacro(name, _read_arguments(groups), groups.get("default") or "", body))
            text = text[: found.start()] + re.sub(r"[^\n]", " ", text[found.start() : end]) + text[end:]
    return text, macros


def _read_arguments(groups: dict[str, str | None]) -> str:
    """Return what a definition takes, from the parts of its head."""
    if (kinds := groups.get("kinds")) is not None:
        return kinds.replace(" ", "").replace("m", "{").replace("o", "[")
    if numbers := groups.get("numbers"):
        return "{" * (len(numbers) // 2)
    count = int(groups.get("count") or 0)
    return "[" + "{" * (count - 1) if count and groups.get("default") is not None else "{" * count


def _find_closing(text: str, begin: int) -> int:
    """Find the index behind the brace that closes the one at `begin`; 0 where none does."""
    depth = 0
    for found in re.compile(r"\\.|[{}]", re.DOTALL).finditer(text, begin):
        depth += {"{": 1, "}": -1}.get(found.group(), 0)
        if depth == 0:
            return found.end()
    return 0
