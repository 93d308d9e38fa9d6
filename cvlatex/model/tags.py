"""Language tags: which ones there are, and which of several is nearest to one, as CLDR matches them.

A tag is BCP 47's: a language, its script where it is written in several, a region: `zh`, `zh-Hant`, `zh-TW`, `de-AT`.
Sources: RFC 5646; Unicode Technical Standard #35, Language Matching, with the rules of CLDR's languageInfo.xml for the
languages here: another script is another text (simplified Chinese is never taken for traditional), another region is
the nearest that there is, first of the same cluster (en-AU is nearer to en-GB than to en-US).
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from cvlatex.core.spelling import find_nearest
from cvlatex.model.fields import Form

TAGS = (
    "zh", "en", "zh-Hant", "zh-TW", "zh-HK", "ja", "ko", "en-US", "en-GB", "de", "fr", "es", "pt", "pt-BR", "it", "nl",
    "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "et", "lv", "lt", "tr", "el", "ru", "uk", "bg",
    "vi", "id",
)  # fmt: skip
"""The languages that have a table in `cvlatex/locales/tables/`, and a `latex/cvlatex-<tag>.def`."""

RIGHT_TO_LEFT = frozenset("ar he iw fa ur ps sd ug yi ji ckb dv arc syr azb prs arz".split())
"""Languages that are known and cannot be set: their letters join, and their lines run the other way."""
_RIGHT_TO_LEFT_SCRIPTS = frozenset("arab aran hebr syrc thaa nkoo".split())

_ALIASES = {"no": "nb", "cmn": "zh"}
_LANGUAGES = tuple(dict.fromkeys([tag.partition("-")[0] for tag in TAGS] + list(_ALIASES)))
_SUBTAGS = r"(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
_SCRIPTS = {"zh": "(?:-Han[st])?", "cmn": "(?:-Han[st])?", "ja": "(?:-Jpan)?", "ko": "(?:-Kore)?"}
_SCRIPTS |= dict.fromkeys(("ru", "uk", "bg"), "(?:-Cyrl)?") | {"el": "(?:-Grek)?"}

PATTERN = f"(?:{'|'.join(tag + _SCRIPTS.get(tag, '(?:-Latn)?') for tag in _LANGUAGES)}){_SUBTAGS}"
"""The tags that are known, as a regular expression."""

LANGUAGE = Form(PATTERN, "a language tag such as 'zh', 'zh-Hant', 'de' or 'pt-BR'")

_NAMES = {
    "cn": "zh", "ch": "zh", "chinese": "zh", "中文": "zh", "简体中文": "zh", "繁體中文": "zh-Hant", "tw": "zh-TW",
    "hk": "zh-HK", "yue": "zh-HK", "zho": "zh", "chi": "zh", "in": "id", "mo": "ro", "nno": "nb", "nob": "nb",
    "nor": "nb", "jpn": "ja", "kor": "ko", "nld": "nl", "dut": "nl", "swe": "sv", "dan": "da", "fin": "fi",
    "pol": "pl", "ces": "cs", "cze": "cs", "slk": "sk", "slo": "sk", "hun": "hu", "ron": "ro", "rum": "ro",
    "hrv": "hr", "slv": "sl", "est": "et", "lav": "lv", "lit": "lt", "tur": "tr", "ell": "el", "gre": "el",
    "rus": "ru", "ukr": "uk", "bul": "bg", "vie": "vi", "ind": "id",
    "chs": "zh", "cht": "zh-Hant", "eng": "en", "us": "en-US", "gb": "en-GB", "english": "en",
    "英文": "en", "german": "de", "deutsch": "de", "ger": "de", "deu": "de", "french": "fr", "français": "fr",
    "fra": "fr", "spanish": "es", "español": "es", "spa": "es", "portuguese": "pt", "português": "pt",
    "br": "pt-BR", "por": "pt", "italian": "it", "italiano": "it", "ita": "it", "dutch": "nl", "nederlands": "nl",
    "swedish": "sv", "se": "sv", "svenska": "sv", "danish": "da", "dk": "da", "dansk": "da", "norwegian": "nb",
    "norsk": "nb", "nn": "nb", "finnish": "fi", "suomi": "fi", "polish": "pl", "polski": "pl", "czech": "cs",
    "cz": "cs", "čeština": "cs", "slovak": "sk", "hungarian": "hu", "magyar": "hu", "romanian": "ro",
    "croatian": "hr", "slovenian": "sl", "si": "sl", "estonian": "et", "ee": "et", "latvian": "lv",
    "lithuanian": "lt", "turkish": "tr", "türkçe": "tr", "greek": "el", "gr": "el", "russian": "ru",
    "русский": "ru", "ukrainian": "uk", "ua": "uk", "bulgarian": "bg", "vietnamese": "vi", "vn": "vi",
    "indonesian": "id", "japanese": "ja", "jp": "ja", "日本語": "ja", "korean": "ko", "kr": "ko", "한국어": "ko",
}  # fmt: skip
"""What people write for a tag: names of languages, ISO 639-2 codes, codes of countries."""

_AMERICAN = frozenset("AS CA GU MH MP PH PR UM US VI".split())
_AMERICAS = frozenset("AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE 419".split())
_CLUSTERS = {"en": _AMERICAN, "es": _AMERICAS, "pt": _AMERICAS, "zh": frozenset(("HK", "MO"))}
"""By language: regions that are nearer to each other than to the rest (CLDR: $enUS, $americas, $cnsar)."""

_LIKELY_REGIONS = {
    "zh-Hans": "CN", "zh-Hant": "TW", "en": "US", "ja": "JP", "ko": "KR", "pt": "PT", "sv": "SE", "da": "DK",
    "nb": "NO", "cs": "CZ", "sl": "SI", "et": "EE", "el": "GR", "uk": "UA", "vi": "VN",
}  # fmt: skip
"""CLDR's likely regions, where they are not the language's own letters; `pt` is Portugal's here, beside `pt-BR`."""


class _Parsed(Struct, frozen=True):
    """A language tag in its parts; `stated` is the script that the tag itself names."""

    language: str
    script: str
    region: str
    stated: str
    variants: tuple[str, ...]


def is_known(tag: str) -> bool:
    """Whether texts can be written and set in a language."""
    return re.fullmatch(PATTERN, tag) is not None


def guess_tag(word: str) -> str | None:
    """Return the tag that a word stands for which is none: a language's name, another code, another hyphen or case."""
    written = word.strip().partition(".")[0].replace("_", "-")
    lower = re.sub("-[a-z0-9](?:-.*)?$", "", written.lower())
    parts = lower.split("-")
    current = (
        "-".join((_NAMES[parts[0]], *parts[1:])) if len(parts) > 1 and len(parts[0]) < 4 and parts[0] in _NAMES else ""
    )
    for tag in filter(None, (written, _set_case(parts), _set_case(current.split("-")))):
        if is_known(tag) and tag != word:
            return tag
    if is_right_to_left(lower):
        return None
    near = lower if lower in _NAMES else find_nearest(lower, (*TAGS, *(name for name in _NAMES if len(name) > 3)))
    return _NAMES.get(near, near) if near else None


def _set_case(parts: list[str]) -> str:
    """Return a tag's parts as BCP 47 writes them: zh-Hant-TW."""
    rest = (part.title() if len(part) == 4 and part.isalpha() else part.upper() for part in parts[1:])
    return "-".join((parts[0], *rest))


def is_right_to_left(tag: str) -> bool:
    """Whether a language is written from right to left, and so is refused."""
    first, *rest = tag.strip().lower().replace("_", "-").split("-")
    return first in RIGHT_TO_LEFT or not _RIGHT_TO_LEFT_SCRIPTS.isdisjoint(rest)


@lru_cache(maxsize=1024)
def choose_best_tag(wanted: str, there: tuple[str, ...]) -> str | None:
    """Return the nearest of some tags to a wanted one, None where none is of its language and script."""
    if wanted in there:
        return wanted
    own = _parse(wanted)
    distances = ((_measure_distance(own, _parse(tag)), index) for index, tag in enumerate(there))
    ranked = [(distance, index) for distance, index in distances if distance is not None]
    return there[min(ranked)[1]] if ranked else None


@lru_cache(maxsize=256)
def find_locale_tag(tag: str) -> str:
    """Return the language of TAGS that serves a known one: `zh` for zh-Hans-CN, `en-GB` for en-AU, `de` for de-AT."""
    found = choose_best_tag(tag, TAGS)
    assert found, f"no table serves the language {tag}"
    return found


def extract_language(tag: str) -> str:
    """Return the language of a tag without script and region."""
    return _parse(tag).language


def with_region(tag: str) -> str:
    """Return a tag of language and region, as Word and Open Graph name languages: zh-CN, de-AT, nb-NO."""
    parsed = _parse(tag)
    return f"{parsed.language}-{parsed.region}"


def with_script(tag: str) -> str:
    """Return a tag with its script where a language is written in several: a screen reader takes its voice from it."""
    parsed = _parse(tag)
    if parsed.language != "zh":
        return tag
    return "-".join(("zh", parsed.script, *([parsed.stated] if parsed.stated else [])))


def _measure_distance(wanted: _Parsed, there: _Parsed) -> tuple[int, ...] | None:
    """Measure how far a tag is from another: same region, same cluster, none given, another; None for another text."""
    if (wanted.language, wanted.script) != (there.language, there.script):
        return None
    cluster = _CLUSTERS.get(wanted.language, frozenset())
    return (
        wanted.region != there.region,
        (wanted.region in cluster) != (there.region in cluster),
        wanted.stated != there.stated and bool(there.stated) and bool(wanted.stated),
        wanted.stated != there.stated,
        wanted.variants != there.variants,
    )


@lru_cache(maxsize=256)
def _parse(tag: str) -> _Parsed:
    """Return the parts of a tag, with the likely script and region where it states none."""
    first, *rest = tag.split("-")
    language = _ALIASES.get(first.lower(), first.lower())
    script = next((part.title() for part in rest if len(part) == 4 and part.isalpha()), "")
    stated = next((part.upper() for part in rest if len(part) == 2 or re.fullmatch("[0-9]{3}", part)), "")
    variants = tuple(part.lower() for part in rest if len(part) > 4 or re.fullmatch("[0-9]...", part))
    if language == "zh" and not script:
        script = "Hant" if stated in ("TW", "HK", "MO") else "Hans"
    likely = _LIKELY_REGIONS.get(f"{language}-{script}") or _LIKELY_REGIONS.get(language, language.upper())
    return _Parsed(language, script if language == "zh" else "", stated or likely, stated, variants)


def suggest_tags(word: str) -> tuple[str, ...]:
    """Return the tags to name beside a word that is none: those that begin like it, else all."""
    begin = word.strip().lower()[:1]
    near = tuple(tag for tag in TAGS if tag.startswith(begin)) if begin.isascii() else ()
    return near or TAGS
