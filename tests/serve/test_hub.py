"""What pages are sent: each what it may see, and the whole state to one that was too slow."""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path

from cvlatex.core.errors import FolderUnusable
from cvlatex.load import examine
from cvlatex.serve.clients import Client
from cvlatex.serve.hub import Hub


def test_a_page_joins_and_is_told(data: Path, tmp_path: Path) -> None:
    async def scene() -> None:
        with closing(Hub(data, tmp_path, editable=True)) as hub:
            owner, guest = Client("owner", False, frozenset({"en"})), Client("guest", False, frozenset())
            assert hub.join(owner)["files"].keys() == {"cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"}
            assert hub.join(guest)["files"] == {}
            hub.examined(examine(data))
            hub.failed(FolderUnusable("No room.", "Make some."))
            hub.wrote("cv.yaml", "v2")
            await asyncio.sleep(0)
            told = [owner.messages.get_nowait() or {} for _ in range(3)]
            assert [message["type"] for message in told] == ["problems", "failed", "file"]
            assert guest.messages.get_nowait() == {"type": "problems", "problems": [], "variants": ["zh", "en"]}
            assert guest.messages.empty()
            assert hub.state(owner)["failures"] == {"": "No room. Make some."}

    asyncio.run(scene())


def test_what_is_looked_at(data: Path, tmp_path: Path) -> None:
    async def scene() -> None:
        with closing(Hub(data, tmp_path, editable=True)) as hub:
            assert hub.shown() == frozenset()
            hub.examined(examine(data))
            assert hub.shown() == {"zh"}
            client = Client("owner", False, frozenset({"en", "gone"}))
            hub.join(client)
            assert hub.shown() == {"en"}
            hub.leave(client)
            assert hub.shown() == {"zh"}

    asyncio.run(scene())
