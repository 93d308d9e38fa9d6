from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.readers.yaml.nodes import ListNode, Node, ScalarNode
from cvlatex.readers.yaml.plain import Unreadable, read_flag, read_number

HERE = Span("x.yaml", 1, 1, 1, 2)


def scalar(value: str) -> ScalarNode:
    return ScalarNode(value, HERE, True, "", 0, len(value))


def test_a_number_keeps_its_place() -> None:
    number = read_number(scalar("12"))
    assert (number.value, number.span) == (12, HERE)


@pytest.mark.parametrize("written", ["0", "-1", "1.5", "two", "99999", "", "１", "1e3"])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_number(scalar(written))
    assert "digits" in refused.value.hint


def test_a_flag_is_true_or_false() -> None:
    assert read_flag(scalar("true")) is True
    assert read_flag(scalar("false")) is False


@pytest.mark.parametrize(
    ("node", "hint"),
    [
        (scalar("yes"), "Write true."),
        (scalar("True"), "Write true."),
        (scalar("否"), "Write false."),
        (scalar("perhaps"), "Write true or false."),
        (ListNode((), HERE), "Write true or false."),
    ],
)
def test_the_flag_that_was_meant_is_in_the_hint(node: Node, hint: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_flag(node)
    assert refused.value.hint == hint
