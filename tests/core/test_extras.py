from __future__ import annotations

import pytest

from cvlatex.core.errors import ExitCode, ExtraMissing
from cvlatex.core.extras import load_extra


def test_a_module_that_is_there_is_loaded() -> None:
    assert load_extra("json", "all").dumps([]) == "[]"


def test_a_missing_package_says_which_extra_brings_it() -> None:
    with pytest.raises(ExtraMissing) as missing:
        load_extra("no_such_package.below", "batch")
    assert "no_such_package" in str(missing.value)
    assert "pip install 'cvlatex[batch]'" in missing.value.remedy
    assert missing.value.exit_code is ExitCode.ENVIRONMENT
