"""What the owner may ask about the pages, and of this machine; none of it changes the data."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from cvlatex.serve import files
from cvlatex.serve.advertisement import match_variant
from cvlatex.serve.bodies import read_json
from cvlatex.serve.guard import is_of_this_machine
from cvlatex.serve.site import build_refusal, find_site
from cvlatex.tools.editors import open_at


async def answer_map(request: Request) -> Response:
    """Send where each text of a variant's PDF comes from."""
    mapped = find_site(request).hub.mapped.get(request.path_params["variant"])
    if mapped is None:
        return build_refusal(404, "There is no map of that variant yet.")
    head = f'{{"number":{mapped.number},"changed":{list(mapped.changed)},"map":'
    return Response(head + mapped.content.as_json() + "}", media_type="application/json")


async def answer_match(request: Request) -> Response:
    """Compare a job advertisement with a variant."""
    loaded = find_site(request).hub.sound
    variant = request.path_params["variant"]
    if loaded is None or variant not in {document.variant.name for document in loaded.documents}:
        return build_refusal(404, "The data has not been read without a mistake yet.")
    text = str((await read_json(request))["text"])
    return JSONResponse(await run_in_threadpool(match_variant, text, variant, loaded))


async def answer_open(request: Request) -> Response:
    """Start the user's own editor at a place; only for who sits at this machine."""
    if not is_of_this_machine(request.scope):
        return build_refusal(403, "An editor is started only for this machine.")
    body = await read_json(request)
    path = files.find_path(find_site(request).data, request.path_params["name"])
    name = await run_in_threadpool(open_at, path, max(1, int(body["line"])), max(1, int(body["column"])))
    return JSONResponse({"editor": name})
