"""Split text operators so that kana and Hangul among Han have operators of their own, for they are another language.

xdvipdfmx shows glyphs of a font by one operator as long as nothing comes between them. What is in brackets or quotation
marks and has kana is Japanese as a whole; elsewhere the kana alone are, for Han beside them may be Chinese.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cvlatex.finish.faces import HANGUL, KANA, PdfFont
from cvlatex.finish.pieces import GLYPHS_OR_MOVE

_TEXT_STEP = re.compile(
    rb"\b(?P<begin>BT)\b"
    rb"|(?:/(?P<font>\w+) (?P<size>[\d.]+) Tf )?(?P<right>-?[\d.]+) (?P<up>-?[\d.]+) Td ?\[(?P<array>[^\](]+)\]TJ"
)
_QUOTED = re.compile("(?<=[《〈「『（(“‘])[^《〈「『（(“‘》〉」』）)”’]+(?=[》〉」』）)”’])")
_MARKS = "\u30fb\u30fc\u3005"
_KANA = f"{KANA.pattern}(?:{KANA.pattern}|[{_MARKS}])*"
_HANGUL = f"{HANGUL.pattern}+"


def part_scripts(pages: Sequence[bytes], faces: Mapping[bytes, PdfFont], languages: Iterable[str]) -> tuple[bytes, ...]:
    """Part text operators where the script changes; the scripts of the document's `languages` are left as they are."""
    known = {language.partition("-")[0] for language in languages}
    if known.isdisjoint(("zh", "ja", "ko")):
        return tuple(pages)
    mixed = {name: face for name, face in faces.items() if _is_mixed(face, known)}
    return tuple(_part_page(page, mixed, known) for page in pages) if mixed else tuple(pages)


def _is_mixed(face: PdfFont, known: set[str]) -> bool:
    """Whether a face has kana or Hangul besides what the document's languages need."""
    return (bool(face.kana) and "ja" not in known) or (bool(face.hangul) and "ko" not in known)


def _part_page(content: bytes, faces: Mapping[bytes, PdfFont], known: set[str]) -> bytes:
    """Return a page's content with arrays parted where the script changes; what follows one moves as it did before."""
    font, size, back = b"", 1.0, 0.0

    def replace(step: re.Match[bytes]) -> bytes:
        """Return a text operator as several, a move between them, where its text changes its script."""
        nonlocal font, size, back
        if step["begin"]:
            back = 0.0
            return step[0]
        font, size = step["font"] or font, float(step["size"] or size)
        named = b"/%s %s Tf " % (step["font"], step["size"]) if step["font"] else b""
        right, back = float(step["right"]) - back, 0.0
        arrays = _split_array(step["array"], faces[font], known) if font in faces else [step["array"]]
        written = [b"%s%g %s Td[%s]TJ" % (named, round(right, 4), step["up"], arrays[0])]
        for before, array in itertools.pairwise(arrays):
            width = _measure_width(before, faces[font]) * size / 1000
            back += width
            written.append(b"%g 0 Td[%s]TJ" % (round(width, 4), array))
        return b" ".join(written)

    return _TEXT_STEP.sub(replace, content)


def _split_array(array: bytes, face: PdfFont, known: set[str]) -> list[bytes]:
    """Return an array in as many parts as it has runs of a script, without gaps that a part would begin with."""
    items = [
        (move or b"<" + glyphs[at : at + 4] + b">", "" if move else face.text.get(glyphs[at : at + 4], ""))
        for glyphs, move in GLYPHS_OR_MOVE.findall(array)
        for at in range(0, 1 if move else len(glyphs), 4)
    ]
    text = "".join(characters[:1] for _, characters in items)
    cuts = {cut for run in _find_runs(text, known) for cut in run}
    parts: list[list[bytes]] = [[]]
    place = 0
    for item, characters in items:
        if characters and place in cuts and parts[-1]:
            parts.append([])
        parts[-1].append(item)
        place += bool(characters)
    return [b"".join(part).replace(b"><", b"") for part in parts]


def _find_runs(text: str, known: set[str]) -> Iterator[tuple[int, int]]:
    """Yield where the runs of text in another script begin and end."""
    if "ja" not in known:
        quoted = [run.span() for run in _QUOTED.finditer(text) if KANA.search(run[0])]
        yield from quoted
        for run in re.finditer(_KANA, text):
            if not any(begin <= run.start() < end for begin, end in quoted):
                yield run.span()
    if "ko" not in known:
        yield from (run.span() for run in re.finditer(_HANGUL, text))


def _measure_width(array: bytes, face: PdfFont) -> float:
    """Measure how far an array advances, in thousandths of an em."""
    return sum(-float(move) if move else face.measure(glyphs) for glyphs, move in GLYPHS_OR_MOVE.findall(array))
