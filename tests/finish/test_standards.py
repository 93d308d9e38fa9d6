from __future__ import annotations

from cvlatex.finish.standards import FIRST, SECOND, name_profiles


def test_attached_files_are_of_the_third_part_or_of_the_fourth() -> None:
    assert [name_profiles(FIRST, carries=carries) for carries in (False, True)] == [("2a", "ua1"), ("3a", "ua1")]
    assert {name_profiles(SECOND, carries=carries) for carries in (False, True)} == {("4f", "ua2")}
