from __future__ import annotations

import pytest

from cvlatex.importers.moments import parse_moment, parse_period


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("2013", "2013"),
        ("2013-09", "2013-09"),
        ("2013.9", "2013-09"),
        ("2013/09/05", "2013-09-05"),
        ("2013年9月", "2013-09"),
        ("2013年9月5日", "2013-09-05"),
        ("Jan 2020", "2020-01"),
        ("Sept. 2019", "2019-09"),
        ("September 5, 2019", "2019-09-05"),
        ("5 July 2019", "2019-07-05"),
        ("07/2019", "2019-07"),
        ("2020-01-31T23:59:59Z", "2020-01-31"),
        ("now", "present"),
        ("至今", "present"),
        ("(Present)", "present"),
        ("Fall 2023", "2023-fall"),
        ("2023年秋", "2023-fall"),
        ("c. 1998", "~1998"),
        ("März 2020", "2020-03"),
        ("1669", "1669"),
        ("31/12/2020", "2020-12-31"),
        ("12/31/2020", "2020-12-31"),
    ],
)
def test_a_date_comes_into_the_form_of_the_data(written: str, text: str) -> None:
    found = parse_moment(written)
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    "written", ["", "soon", "2020-13", "2021-02-29", "Foo 2020", "20", "99999999999999999999", "5 Foo 2020"]
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert parse_moment(written) is None


def test_an_ambiguous_day_and_month_is_a_guess() -> None:
    found = parse_moment("03/04/2020")
    assert found is not None
    assert (found.text, bool(found.guess)) == ("2020-04-03", True)


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("2013.9 - 2016.4", "2013-09", "2016-04"),
        ("2022.06 - now", "2022-06", "present"),
        ("2008--2012", "2008", "2012"),
        ("2008-2012", "2008", "2012"),
        ("May 2019 – Present", "2019-05", "present"),
        ("2019年3月至今", "2019-03", "present"),
        ("2019 to 2021", "2019", "2021"),
        ("2018 - ", "2018", "present"),
        ("[ 2019.05 - 2022.05]", "2019-05", "2022-05"),
    ],
)
def test_a_period_has_a_start_and_an_end(written: str, start: str, end: str) -> None:
    period = parse_period(written)
    assert period is not None
    assert [moment.text for moment in period if moment] == [start, end]


@pytest.mark.parametrize("written", ["2013-09", "2013", "1667 - death", "now - 2020", "", "-"])
def test_what_is_no_period_is_none(written: str) -> None:
    assert parse_period(written) is None
