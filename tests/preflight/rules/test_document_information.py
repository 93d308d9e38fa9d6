from __future__ import annotations

from cvlatex.preflight.rules import document_information
from tests.preflight.samples import tagged


def test_document_information_is_an_error() -> None:
    (found,) = document_information.check(tagged(information=("Title", "ModDate"), has_private_data=True))
    assert found.message == "The document information has Title (ISO 19005-4, 6.1.3)."
    assert len(list(document_information.check(tagged(information=("ModDate",))))) == 1


def test_the_date_of_a_change_may_stand_beside_private_data() -> None:
    assert list(document_information.check(tagged(information=("ModDate",), has_private_data=True))) == []
    assert list(document_information.check(tagged())) == []
