"""What pages are sent: each what it may see, and the whole state to one that was too slow."""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path

from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.timing import StageTimes
from cvlatex.load import load_folder
from cvlatex.model.document import Document
from cvlatex.serve.clients import Client
from cvlatex.serve.hub import Hub
from cvlatex.stages.results import Finished, Placed
from tests.serve.test_pdfs import write_pdf


def test_a_page_joins_and_gets_the_state(data: Path, tmp_path: Path) -> None:
    async def scene() -> None:
        with closing(Hub(data, tmp_path, editable=True)) as hub:
            owner, guest = Client("owner", False, frozenset({"en"})), Client("guest", False, frozenset())
            assert hub.join(owner)["files"].keys() == {"cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"}
            assert hub.join(guest)["files"] == {}
            hub.report_data(load_folder(data))
            hub.report_failure(FolderUnusable("No room.", "Make some."))
            hub.report_write("cv.yaml", "v2")
            await asyncio.sleep(0)
            reported = [owner.messages.get_nowait() or {} for _ in range(3)]
            assert [message["type"] for message in reported] == ["problems", "failed", "file"]
            assert guest.messages.get_nowait() == {"type": "problems", "problems": [], "variants": ["zh", "en"]}
            assert guest.messages.empty()
            assert hub.describe_state(owner)["failures"] == {"": "No room. Make some."}

    asyncio.run(scene())


def test_what_is_looked_at(data: Path, tmp_path: Path) -> None:
    async def scene() -> None:
        with closing(Hub(data, tmp_path, editable=True)) as hub:
            assert hub.list_watched() == frozenset()
            hub.report_data(load_folder(data))
            assert hub.list_watched() == {"zh"}
            client = Client("owner", False, frozenset({"en", "gone"}))
            hub.join(client)
            assert hub.list_watched() == {"en"}
            hub.leave(client)
            assert hub.list_watched() == {"zh"}

    asyncio.run(scene())


def test_a_predicted_page_is_sent_once_and_gives_way_where_its_run_fails(data: Path, tmp_path: Path) -> None:
    (document,) = load_folder(data, ("en",)).documents
    pdf = tmp_path / "cv-en.pdf"
    (tmp_path / "watch").mkdir()

    async def scene() -> None:
        with closing(Hub(data, tmp_path, ("en",), editable=True)) as hub:
            owner = Client("owner", False, frozenset({"en"}))
            hub.join(owner)
            hub.report_prediction(document, write_pdf(pdf, 400), 0.1)
            hub.report_pdf(placed(document, pdf, None), 0.3)
            hub.report_prediction(document, write_pdf(pdf, 500), 0.1)
            hub.report_pdf(placed(document, None, FolderUnusable("No room.")), 0.3)
            await asyncio.sleep(0)
            reported = [owner.messages.get_nowait() or {} for _ in range(owner.messages.qsize())]
            pages = [(one["number"], one["pages"][0][1]) for one in reported if one["type"] == "page"]
            assert pages == [(1, 400.0), (2, 500.0), (3, 400.0)]
            assert [one["message"] for one in reported if one["type"] == "failed"] == ["No room."]

    asyncio.run(scene())


def placed(document: Document, pdf: Path | None, failure: CvlatexError | None) -> Placed:
    finished = Finished("en", pdf, 1, 1, 1, 0.1, 0) if pdf else None
    return Placed(document, finished, failure, (), None, StageTimes())
