"""The routes of the owner of the data alone: its files, its design, and photos for it."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from cvlatex.checks.photo_file import MAX_BYTES
from cvlatex.core.paths import FONTS, SCHEMAS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.model.folder import PRIVATE, VARIANTS
from cvlatex.serve import design, files
from cvlatex.serve.bodies import read_body, read_json
from cvlatex.serve.photo import take_photo
from cvlatex.serve.site import Site, build_refusal, find_site


async def answer_files(request: Request) -> Response:
    """Name the files that there are, and those that there could be."""
    site = find_site(request)
    names = [*files.list_files(site.data)]
    missing = [name for name in files.NAMES if name not in names]
    return JSONResponse({"files": names, "missing": missing})


async def answer_read(request: Request) -> Response:
    """Send a file; private.yaml only to a page that opens it."""
    name = request.path_params["name"]
    if name == PRIVATE and request.query_params.get("private") != "1":
        return build_refusal(403, f"{PRIVATE} is sent only to a page that opens it.")
    content = await run_in_threadpool(files.read, find_site(request).data, name)
    return JSONResponse({"name": content.name, "text": content.text, "version": content.version})


async def answer_write(request: Request) -> Response:
    """Write a file, or send both versions where another was written meanwhile."""
    body = await read_json(request)
    return await _put(find_site(request), request.path_params["name"], str(body["text"]), str(body["base"]))


async def _put(site: Site, name: str, text: str, base: str) -> Response:
    """Write a file; send both versions where it was changed meanwhile."""
    try:
        content = await run_in_threadpool(files.write, site.data, name, text, base)
    except files.Conflict as conflict:
        there = conflict.there
        return JSONResponse({"text": there.text, "version": there.version}, 409)
    site.changes.compare()
    site.hub.report_write(name, content.version)
    return JSONResponse({"name": name, "version": content.version, "text": content.text})


async def answer_schema(request: Request) -> Response:
    """Send the JSON Schema of a file."""
    path = {
        f"{name}.schema.json": SCHEMAS / f"{name}.schema.json" for name in ("cv", "glossary", "variants", "letters")
    }
    found = path.get(request.path_params["name"])
    if found is None or not found.is_file():
        return build_refusal(404, "There is no such schema.")
    return FileResponse(found, media_type="application/json")


async def answer_design(request: Request) -> Response:
    """Send the design of each variant, and the font sets to choose from."""
    content = await run_in_threadpool(files.read, find_site(request).data, VARIANTS)
    sets = [fonts.name for fonts in read_font_sets(FONTS / "fonts.yaml")]
    return JSONResponse({"settings": design.read_settings(content.text), "choices": {"fonts": sets}})


async def answer_redesign(request: Request) -> Response:
    """Change one setting of a variant."""
    body = await read_json(request)
    value = body["value"]
    if not isinstance(value, str | int | float | bool | None) or len(str(value)) > 100:
        raise TypeError
    content = await run_in_threadpool(files.read, find_site(request).data, VARIANTS)
    text = design.with_setting(content.text, str(body["variant"]), str(body["key"]), value)
    return await _put(find_site(request), VARIANTS, text, content.version)


async def answer_photo(request: Request) -> Response:
    """Take a photo into the data folder."""
    content = await read_body(request, MAX_BYTES)
    name = request.query_params.get("name", "")
    photo = await run_in_threadpool(take_photo, find_site(request).data, name, content)
    return JSONResponse({"name": photo.name})
