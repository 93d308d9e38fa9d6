from __future__ import annotations

import json

from cvlatex.serve.site import build_refusal


def test_a_refusal_is_a_sentence() -> None:
    answer = build_refusal(403, "That may not be.")
    assert (answer.status_code, json.loads(bytes(answer.body))) == (403, {"message": "That may not be."})
