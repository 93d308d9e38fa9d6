"""A PDF that `embed` put its sources into: cv.yaml, variants.yaml and what else the folder had, or resume.json."""

from __future__ import annotations

from cvlatex.core.diagnostics import Severity
from cvlatex.importers import json_resume
from cvlatex.importers.attachments import list_attachments
from cvlatex.importers.draft import Draft
from cvlatex.importers.incoming import Incoming, locate
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.model.folder import CV, GLOSSARY, VARIANTS
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import ListNode, MapNode, ScalarNode
from cvlatex.readers.yaml.nodes import Node as YamlNode

RESUME = "resume.json"


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a PDF, or None with the reason among the problems."""
    files = dict(list_attachments(incoming.raw))
    if CV in files:
        return _build_draft(incoming, files)
    if RESUME in files:
        inner = Incoming(
            incoming.path,
            f"{incoming.name}/{RESUME}",
            files[RESUME],
            incoming.ledger,
            incoming.problems,
            incoming.sources,
        )
        return json_resume.read(inner)
    message = f"{incoming.name} has no sources of a CV attached."
    hint = "A PDF has them if its variant says `embed: [yaml]`; a PDF of another program cannot be imported."
    incoming.refuse("nothing-found", locate(incoming.name), message, hint)
    return None


def _build_draft(incoming: Incoming, files: dict[str, bytes]) -> Draft | None:
    """Return the embedded sources, byte for byte, as the folder's files; every scalar in them counts as kept."""
    draft = Draft(verbatim=True)
    names = [name for name in (CV, GLOSSARY, VARIANTS) if name in files]
    names += [name for name in files if name not in names and _is_part(name)]
    for name in names:
        draft.files[name] = files[name]
        if not name.endswith(".yaml"):
            continue
        source = incoming.decode(files[name], f"{incoming.name}/{name}")
        if source is None:
            return None
        node, problems = parse(source)
        incoming.problems += [problem for problem in problems if problem.severity is Severity.ERROR]
        if node is None or incoming.problems:
            return None
        leaves: list[Leaf] = []
        _add_leaves(node, name, incoming, leaves)
        draft.settings[name] = [Value(leaf.text.strip(), (leaf,)) for leaf in leaves]
    return draft


def _is_part(name: str) -> bool:
    """Whether an attached file belongs to a data folder: a photo or a bibliography, under a plain name."""
    plain = "/" not in name and "\\" not in name and not name.startswith(".")
    return plain and name.lower().endswith((".jpg", ".jpeg", ".png", ".bib", ".json", ".yaml")) and name != RESUME


def _add_leaves(node: YamlNode, path: str, incoming: Incoming, found: list[Leaf]) -> None:
    """Add a leaf for every scalar of a node to `found`."""
    match node:
        case ScalarNode():
            found.append(incoming.ledger.add_leaf(node.value, node.span, path, null=node.is_null))
        case ListNode(items, _):
            for number, item in enumerate(items):
                _add_leaves(item, f"{path}[{number}]", incoming, found)
        case MapNode(entries, _):
            for key, value in entries:
                _add_leaves(value, f"{path}.{key.value}", incoming, found)
