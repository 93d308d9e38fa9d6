"""How the model's classes describe the keys that YAML may hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec import Struct

from cvlatex.core.source import Span

T = TypeVar("T")


class Located(Struct, Generic[T], frozen=True):
    """A value with the place it was written at."""

    value: T
    span: Span


class Form(Struct, frozen=True):
    """The form of a string: a regular expression, and the words for it in a message."""

    pattern: str
    words: str


class Doc(Struct, frozen=True):
    """Annotates a field that is a YAML key: `words` is its line in the schema, `form` the form of its string.

    `choices` returns the words that the string can be, where a table has them; `most` is the largest number.
    A field without a default must be there.
    """

    words: str
    form: Form | None = None
    choices: Callable[[], tuple[str, ...]] | None = None
    most: int = 9999


SLUG = Form(r"[a-z0-9]+(?:-[a-z0-9]+)*", "lower-case letters and digits joined by hyphens, such as 'deep-learning'")
_NO_HOST = r"\s/?#@:%\[\]\\<>\x22'`{}|^,;。，；：、（）＠"
_NAME = r"[^@\s<>\x22',;:()\[\]\\，；：（）＠]+"
EMAIL = Form(
    rf"{_NAME}(?:'{_NAME})*@(?:[^.()!&=*$+{_NO_HOST}]+\.)+[^.()!&=*$+{_NO_HOST}]{{2,}}",
    "an address such as 'name@example.org'",
)
URL = Form(
    rf"(?:(?!\S*%0[AaDd])https?://(?:(?:[^.{_NO_HOST}]+\.)+[^.{_NO_HOST}]+|localhost|\[[0-9A-Fa-f:.]+\])(?::[0-9]{{1,5}})?(?:[/?#]\S*)?"
    r"|mailto:[^\s?%,;&]+@[^\s?%,;&]+(?:\?subject=(?:[^\s&%]|%(?!0[AaDd])[0-9A-Fa-f]{2})*)?|tel:\+?[0-9().\-]+)",
    "an address that begins with https://, http://, mailto: or tel:",
)
FILE = Form(
    r"[^\\:/~.][^\\:/]*\.(?:bib|json)",
    "the name of a .bib or .json file in the data folder, such as 'refs.bib'",
)
_PLACEHOLDER = r"\{(?:prefix|variant|language|name)\}"
FILE_NAME = Form(
    rf"(?:[A-Za-z0-9_]|{_PLACEHOLDER})(?:[A-Za-z0-9_-]|{_PLACEHOLDER})*",
    "a name of letters, digits, - and _, such as 'gao-{variant}'; {prefix}, {language} and {name} can stand in it too",
)
DOI = Form(r"10\.[0-9]{4,9}/\S+", "a DOI such as '10.1000/182'")
COLOR = Form(r"[a-z]+|#[0-9A-Fa-f]{6}", "a colour's name, or red, green and blue in quotes, such as '#1f4e79'")
_LENGTH = r"(?:[1-3]?[0-9](?:\.[0-9]+)?mm|[0-3](?:\.[0-9]+)?cm|[0-1](?:\.[0-9]+)?in)"
MARGINS = Form(rf"{_LENGTH}(?: {_LENGTH})?", "one length or two below 40mm, such as '15mm' or '15mm 18mm'")
