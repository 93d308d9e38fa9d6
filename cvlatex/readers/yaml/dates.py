"""Nodes to dates: one for all languages, or one a language."""

from __future__ import annotations

from typing import Any

from cvlatex.core.diagnostics import Diagnostic, Fix, error
from cvlatex.model.localized import Localized
from cvlatex.model.tags import is_known
from cvlatex.readers.yaml.date_advice import FORMS
from cvlatex.readers.yaml.moments import NotADate, read_date, read_moment
from cvlatex.readers.yaml.nodes import MapNode, Node, ScalarNode, is_blank, is_null
from cvlatex.readers.yaml.wording import find_head, report_unknown_language


class DateBinder:
    """Binds the dates of one file, and adds what is wrong with them to `problems`."""

    def __init__(self, problems: list[Diagnostic]) -> None:
        self._problems = problems

    def bind(self, node: Node, *, open_ended: bool) -> Localized[Any] | None:
        """Bind a date, or None where a node is none; with `open_ended`, words such as `present` are dates too."""
        if isinstance(node, MapNode) and any(is_known(key.value) for key, _ in node.entries):
            values = collect_by_language(node, self._problems)
            dates = ((tag, None if is_null(date) else self._bind_moment(date, open_ended)) for tag, date in values)
            return Localized(None, tuple(dates), node.span)
        date = self._bind_moment(node, open_ended)
        return None if date is None else Localized(date, (), node.span)

    def _bind_moment(self, node: Node, open_ended: bool) -> Any:
        """Bind one date."""
        if not isinstance(node, ScalarNode):
            hint = f"Write one value, {FORMS}; a period has `start:` and `end:` on lines of their own."
            self._problems.append(error("wrong-type", find_head(node), "Here belongs a date.", hint))
            return None
        try:
            return read_moment(node) if open_ended else read_date(node)
        except NotADate as problem:
            fix = Fix(node.span, problem.right, safe=True) if problem.right else None
            self._problems.append(error("bad-date", node.span, str(problem), problem.hint, fix=fix))
            return None


def collect_by_language(node: MapNode, problems: list[Diagnostic]) -> list[tuple[str, Node]]:
    """Return the values of a map by language; each key that is no language is added to `problems`."""
    for key, value in node.entries:
        if not is_known(key.value):
            problems.append(report_unknown_language(key, cut_off=is_blank(value)))
    return [(key.value, value) for key, value in node.entries if is_known(key.value)]
