"""What a variant's `embed` puts into its PDF: the public part of its sources, and JSON Resume."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import structs

from cvlatex.core.paths import cache_folder
from cvlatex.core.source import SourceFile
from cvlatex.localize.document import localize
from cvlatex.model.attachment import Attachment
from cvlatex.model.cv import Cv
from cvlatex.model.document import Document
from cvlatex.model.folder import CV, GLOSSARY, LETTERS, VARIANTS
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.letter import Letter
from cvlatex.model.project import Project
from cvlatex.model.variant import Variant
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.emit import emit, emit_plain
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.public import Public
from cvlatex.readers.yaml.shapes import ListShape, RecordShape
from cvlatex.writers.json_resume.document import write
from cvlatex.writers.photo import clean_photo

PHOTO = "photo.jpg"
SIGNATURE = "signature.jpg"
RESUME = "resume.json"

_SETTINGS = ("style", "paper", "font_size", "density", "margins", "glossary", "output", "max_pages")


def list_attachments(
    project: Project, variant: Variant, data: Path, sources: Mapping[str, SourceFile]
) -> tuple[Attachment, ...]:
    """List the files that a variant's PDF carries, in the order of their names. `sources` are the data files' texts.

    They are those of the variant for the public, whatever its own audience is.
    """
    if not variant.embed:
        return ()
    public = structs.replace(variant, audience="public")
    document, _ = localize(project, public)
    if document is None:
        return ()
    files: list[Attachment] = []
    if "yaml" in variant.embed:
        files += _attach_folder(document, data, sources)
    if "json_resume" in variant.embed:
        files += _attach_resumes(document)
    return tuple(sorted(files, key=lambda file: file.name))


def _attach_folder(document: Document, data: Path, sources: Mapping[str, SourceFile]) -> Iterator[Attachment]:
    """Yield the data folder without what the variant does not print, as attachments."""
    variant = document.variant
    public = Public(variant, frozenset(term.id for term in document.glossary))
    cv = public.filter_node(_parse_file(data, CV, sources), RecordShape(Cv))
    photo = next((part.header.photo for part in document.parts if part.header.photo), None)
    yield _attach_yaml(
        CV, emit(_reduce_to_printed(cv, has_photo=photo is not None, has_sections=not variant.letter_only))
    )
    if document.glossary:
        entries = public.filter_node(_parse_file(data, GLOSSARY, sources), ListShape(RecordShape(GlossaryEntry)))
        if isinstance(entries, ListNode):
            terms = tuple(entry for entry in entries.items if _find_id(entry) in public.terms)
            yield _attach_yaml(GLOSSARY, emit(ListNode(terms, entries.span)))
    letter = _select_letter(variant, public, data, sources) if variant.letter else None
    if letter is not None:
        yield _attach_yaml(LETTERS, emit(letter))
    yield _attach_yaml(VARIANTS, emit_plain(_select_settings(variant, has_letter=letter is not None)))
    if photo is not None:
        yield _attach_picture(PHOTO, "The photo of the CV", data / photo.file)
    signature = next((part.letter.signature for part in document.parts if part.letter), None)
    if letter is not None and signature:
        yield _attach_picture(SIGNATURE, "The signature of the letter", data / signature)


def _select_letter(variant: Variant, public: Public, data: Path, sources: Mapping[str, SourceFile]) -> MapNode | None:
    """Return letters.yaml with the variant's letter alone; None where nothing that it needs may be read."""
    root = _parse_file(data, LETTERS, sources)
    assert isinstance(root, MapNode)
    assert variant.letter is not None
    for key, value in root.entries:
        if key.value == variant.letter.value:
            part = public.filter_node(value, RecordShape(Letter))
            return MapNode(((key, _rename_file(part, "signature", SIGNATURE)),), root.span) if part else None
    raise AssertionError("a letter that was localized is there")


def _attach_picture(name: str, description: str, file: Path) -> Attachment:
    """Return a picture of the data as an attachment, without its metadata."""
    return Attachment(name, "image/jpeg", description, clean_photo(file, cache_folder() / "photos").read_bytes())


def _attach_resumes(document: Document) -> Iterator[Attachment]:
    """Yield the CV as JSON Resume, an attachment a language."""
    names = [RESUME, *(f"resume.{part.language}.json" for part in document.parts[1:])]
    for name, part in zip(names, document.parts, strict=True):
        yield Attachment(name, "application/json", "The CV as JSON Resume", write(document, part).encode())


def _attach_yaml(name: str, text: str) -> Attachment:
    """Return a YAML file as an attachment."""
    return Attachment(name, "application/yaml", "The source of the CV, for cvlatex", text.encode())


def _parse_file(data: Path, name: str, sources: Mapping[str, SourceFile]) -> Node:
    """Return the nodes of a file that was read without an error."""
    node, _ = parse(sources[(data / name).as_posix()])
    if node is None:
        raise AssertionError(f"{name} was read before")
    return node


def _find_id(node: Node) -> str:
    """Return the id of a map; '' where it has none."""
    id_ = node.get("id") if isinstance(node, MapNode) else None
    return id_.value if isinstance(id_, ScalarNode) else ""


def _reduce_to_printed(cv: Node | None, *, has_photo: bool, has_sections: bool) -> Node:
    """Reduce the CV to what the PDF prints; the photo has the name that it has among the attachments."""
    profile = cv.get("profile") if isinstance(cv, MapNode) else None
    if not isinstance(cv, MapNode) or not isinstance(profile, MapNode):
        raise AssertionError("a CV that was localized has a profile")
    entries = tuple((key, value) for key, value in profile.entries if key.value != "photo" or has_photo)
    inner = MapNode(
        tuple((key, _rename_file(value, "file", PHOTO) if key.value == "photo" else value) for key, value in entries),
        profile.span,
    )
    replaced: dict[str, Node] = {"profile": inner}
    if not has_sections:
        replaced["sections"] = ListNode((), cv.span)
    return MapNode(tuple((key, replaced.get(key.value, value)) for key, value in cv.entries), cv.span)


def _rename_file(node: Node, key: str, name: str) -> Node:
    """Return a map with another file's name under a key, where it has that key."""
    if not isinstance(node, MapNode):
        return node
    pairs = (
        (own, ScalarNode(name, own.span, True, "", own.begin, own.end) if own.value == key else value)
        for own, value in node.entries
    )
    return MapNode(tuple(pairs), node.span)


def _select_settings(variant: Variant, *, has_letter: bool) -> dict[str, object]:
    """Return variants.yaml with this variant alone. What its tags and audience left out is gone, and so are they."""
    chosen = {name: value for name in _SETTINGS if (value := getattr(variant, name)) not in (None, "")}
    settings = {
        "language": list(variant.languages),
        "color": variant.color.value,
        "fonts": variant.fonts.value,
        **chosen,
    }
    more: dict[str, object] = {"outputs": list(variant.outputs), "embed": list(variant.embed)}
    if variant.footer and not variant.footer.private:
        texts = {tag: variant.footer.choose(tag) for tag in variant.languages}
        more["footer"] = {tag: text.text for tag, text in texts.items() if text}
    if variant.standards:
        more["standard"] = list(variant.standard)
    if variant.letter and has_letter:
        more |= {"letter": variant.letter.value, "letter_only": variant.letter_only}
    return {"prefix": variant.prefix, "variants": {variant.name: {**settings, **more}}}
