from __future__ import annotations

from typing import Any

from cvlatex.importers.ledger import Value
from cvlatex.importers.positions import group_positions
from tests.importers.drafts import leaf, plain


def job(organization: str, role: str, place: str = "London", number: int = 0) -> dict[str, Any]:
    texts = {"organization": organization, "role": role, "location": place}
    return {key: Value(text, (leaf(text, number),)) for key, text in texts.items() if text}


def test_neighbours_at_one_employer_are_positions() -> None:
    found = group_positions([job("A", "Lead"), job("a", "Dev"), job("B", "Dev"), job("A", "Intern")])
    assert plain(found) == [
        {"organization": "A", "location": "London", "positions": [{"role": "Lead"}, {"role": "Dev"}]},
        {"organization": "B", "role": "Dev", "location": "London"},
        {"organization": "A", "role": "Intern", "location": "London"},
    ]


def test_what_differs_stays_with_the_position() -> None:
    (found,) = group_positions([job("A", "Lead", "London"), job("A", "Dev", "Paris")])
    assert plain(found) == {
        "organization": "A",
        "positions": [{"role": "Lead", "location": "London"}, {"role": "Dev", "location": "Paris"}],
    }


def test_no_leaf_is_lost() -> None:
    (found,) = group_positions([job("A", "Lead", number=1), job("A", "Dev", number=2)])
    assert [one.number for one in found["organization"].leaves] == [1, 2]


def test_freelance_work_and_jobs_without_a_role_stay_apart() -> None:
    jobs = [job("", "Freelancer"), job("", "Tutor"), job("A", ""), job("A", "")]
    assert len(group_positions(jobs)) == 4
    assert group_positions([{}]) == []
