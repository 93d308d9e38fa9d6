"""How the model's classes describe the keys that YAML may hold."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field
from typing import Any, Generic, TypeVar

from cvlatex.source import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Located(Generic[T]):
    """A value with the place it was written at."""

    value: T
    span: Span


@dataclass(frozen=True, slots=True)
class Form:
    """What a string must look like: a regular expression, and the words for it in a message."""

    pattern: str
    words: str


def key(doc: str, *, default: Any = MISSING, form: Form | None = None) -> Any:
    """A dataclass field that is a YAML key. Without a default it must be there; `doc` is its line in the schema."""
    return field(default=default, metadata={"doc": doc, "form": form})


SLUG = Form(r"[a-z0-9]+(?:-[a-z0-9]+)*", "lower-case letters and digits joined by hyphens, such as 'deep-learning'")
_NO_HOST = r"\s/?#@:%\[\]\\<>\x22'`{}|^,;。，；：、（）＠"
EMAIL = Form(
    rf"[^@\s<>\x22',;:()\[\]\\，；：（）＠]+@(?:[^.()!&=*$+{_NO_HOST}]+\.)+[^.()!&=*$+{_NO_HOST}]{{2,}}",
    "an address such as 'name@example.org'",
)
URL = Form(
    rf"(?:https?://(?:(?:[^.{_NO_HOST}]+\.)+[^.{_NO_HOST}]+|localhost|\[[0-9A-Fa-f:.]+\])(?::[0-9]{{1,5}})?(?:[/?#]\S*)?"
    r"|mailto:\S+@\S+|tel:\+?[0-9().\-]+)",
    "an address that begins with https://, http://, mailto: or tel:",
)
DOI = Form(r"10\.[0-9]{4,9}/\S+", "a DOI such as '10.1000/182'")
