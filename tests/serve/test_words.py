"""The interface says everything in both of its languages."""

from __future__ import annotations

import re

from cvlatex.serve.assets import WEB


def test_both_languages_have_the_same_words() -> None:
    text = (WEB / "words.js").read_text(encoding="utf-8")
    english, chinese = (
        text[text.index("  en: {") : text.index("  zh: {")],
        text[text.index("  zh: {") : text.index("\n};")],
    )
    keys = [re.findall(r'(?:^|[\s,{])"?([\w-]+)"?: ["`]', part) for part in (english, chinese)]
    assert sorted(keys[0]) == sorted(keys[1])
    used = {
        key
        for path in [*WEB.glob("*.js"), WEB / "index.html"]
        for key in re.findall(r'\bsay\("([\w-]+)"|data-(?:say|label)="([\w-]+)"', path.read_text(encoding="utf-8"))
        for key in key
        if key
    }
    assert used <= set(keys[0])
