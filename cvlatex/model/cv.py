"""The CV: profile and sections, as `data/cv.yaml` states them.

A field with a `Doc` is a YAML key: the reader binds it, the JSON Schema shows its words. A field without a default
is required. Every value knows its span.
"""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

from typing import Annotated

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.contact_types import list_type_names
from cvlatex.model.fields import Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.sections import AnySection
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Line
from cvlatex.model.text import Literal as LiteralText


class Contact(Selectable, frozen=True, kw_only=True):
    """One way to reach the person, or one line of personal details."""

    type: Annotated[Located[str], Doc("What it is; chooses the icon and the link.", choices=list_type_names)]
    value: Annotated[Localized[LiteralText], Doc("The address, number or word, without markup.")]
    label: Annotated[
        Localized[Line] | None,
        Doc("Words beside a number or a page's address, such as `mobile`; in place of an account's name."),
    ] = None
    icon: Annotated[
        Located[str] | None, Doc("The icon of another type, for `type: other`.", choices=list_type_names)
    ] = None


class Photo(Selectable, frozen=True, kw_only=True):
    """A picture of the person."""

    file: Annotated[Located[str], Doc("A JPEG or PNG file inside the data folder.")]
    alt: Annotated[Localized[Line], Doc("What the picture shows, for those who cannot see it.")]


class Profile(Struct, frozen=True, kw_only=True):
    """Who the CV is about."""

    name: Annotated[Localized[Line], Doc("The person's name.")]
    family: Annotated[
        Localized[LiteralText] | None, Doc("Which part of the name is the family's, where a style sets it apart.")
    ] = None
    name_variants: Annotated[
        tuple[Located[str], ...], Doc("The name as publications spell it, to be printed in bold among the authors.")
    ] = ()
    headline: Annotated[Localized[Line] | None, Doc("One line under the name.")] = None
    contacts: Annotated[tuple[Contact, ...], Doc("In the order of printing.")] = ()
    photo: Annotated[Photo | None, Doc("A portrait.")] = None
    span: Span


class Cv(Struct, frozen=True, kw_only=True):
    """The whole of `data/cv.yaml`."""

    profile: Annotated[Profile, Doc("Who the CV is about.")]
    sections: Annotated[tuple[AnySection, ...], Doc("The CV's sections, in the order of printing.")]
    span: Span
