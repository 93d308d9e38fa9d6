from __future__ import annotations

from importlib import import_module

import pytest

from cvlatex.commands.import_ import FORMATS as CHOICES
from cvlatex.importers.formats import FORMATS, NAMES, Format, find_format


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.id)
def test_each_format_has_its_reader(known: Format) -> None:
    assert callable(import_module(f"cvlatex.importers.{known.module}").read)
    assert find_format(known.id) is known


def test_the_command_offers_each_format() -> None:
    assert CHOICES == NAMES
