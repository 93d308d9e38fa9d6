"""same-file-name: each variant writes files of its own.

Passes: `file_name: "gao-{variant}"` for all variants.
Fails: `file_name: gao` in the defaults of two variants, of which the second would overwrite the first.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.project import Project

ID = "same-file-name"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every variant whose files another writes too; capitals do not tell files apart everywhere."""
    first: dict[str, str] = {}
    for variant in project.variants:
        earlier = first.setdefault(variant.stem.casefold(), variant.name)
        if earlier != variant.name:
            message = f"The variants '{earlier}' and '{variant.name}' would both be written to {variant.stem}.pdf."
            hint = "Put {variant} into `file_name:`, or give each a name of its own."
            yield error(ID, variant.span, message, hint)
