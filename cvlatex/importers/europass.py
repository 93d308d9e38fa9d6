"""Europass: the XML of today (`Candidate`), that of before 2020 (`SkillsPassport`), and PDFs that have either attached.

Sources: Europass XML 2 schema (HR-XML's Candidate), Europass XML schema 3.x (LearnerInfo).
"""

from __future__ import annotations

from cvlatex.importers.attachments import list_attachments
from cvlatex.importers.draft import Draft
from cvlatex.importers.europass_candidate import read_candidate
from cvlatex.importers.europass_learner import read_learner
from cvlatex.importers.incoming import Incoming, locate
from cvlatex.importers.kit import Kit
from cvlatex.importers.xml_source import parse_xml


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    raw, name = incoming.raw, incoming.name
    if b"%PDF-" in raw[:1024]:
        files = [(file, content) for file, content in list_attachments(raw) if file.lower().endswith(".xml")]
        if not files:
            message = f"{name} has no Europass XML attached."
            incoming.refuse(
                "nothing-found", locate(name), message, "Download it from Europass anew, as PDF with its data."
            )
            return None
        file, raw = files[0]
        name = f"{name}/{file}"
    root = parse_xml(incoming, raw, name)
    if root is None:
        return None
    kit, draft = Kit(incoming.ledger, "plain"), Draft()
    learner = next((element for element in root.walk() if element.name == "LearnerInfo"), None)
    if root.name == "Candidate":
        read_candidate(root, kit, draft)
    elif learner is not None:
        read_learner(root, learner, kit, draft)
    else:
        incoming.refuse("wrong-format", root.span, f"<{root.name}> is not Europass's.", "Is it the right file?")
        return None
    return draft
