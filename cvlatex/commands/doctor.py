"""`cvlatex doctor`: the tools and fonts that a build needs, and how to get what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvlatex.commands.options import format_examples
from cvlatex.console.echo import echo
from cvlatex.core.errors import ExitCode
from cvlatex.tools.fontconfig import has_bold
from cvlatex.tools.probe import TEX_FILES, TOOLS, Probe, install_command, list_font_families, probe_tex_file, probe_tool

if TYPE_CHECKING:
    from cvlatex.fontsets.faces import Face


@click.command("doctor", epilog=format_examples("doctor"))
def command() -> ExitCode:
    """List the tools and fonts that a build needs, and how to get what is missing."""
    from cvlatex.core.paths import FONTS

    rows = diagnose(FONTS / "fonts.yaml")
    width = max(len(row.name) for row in rows)
    for row in rows:
        echo(f"{'ok ' if row.ok else 'NO '} {row.name:<{width}}  {row.version or '-'}")
        if not row.ok:
            echo(f"    {' ' * width}  = {row.remedy}")
    return ExitCode.FINE if all(row.ok or row.optional for row in rows) else ExitCode.ENVIRONMENT


def diagnose(fonts: Path) -> list[Probe]:
    """Probe all tools, TeX files and faces. `fonts` is the file that describes the font sets."""
    return [*map(probe_tool, TOOLS), *map(probe_tex_file, TEX_FILES), *probe_faces(fonts), probe_formats()]


def probe_formats() -> Probe:
    """Whether the formats that builds needed could be dumped; without one, a build takes longer."""
    from cvlatex.core.paths import cache_folder
    from cvlatex.typeset.formats import Formats

    refusals = Formats(cache_folder() / "formats", "").list_refusals()
    remedy = f"Builds take longer without: {' '.join(refusals)} They try again when TeX or cvlatex has changed."
    return Probe("TeX formats", "" if refusals else "can be dumped", not refusals, remedy, optional=True)


def probe_faces(description: Path) -> list[Probe]:
    """Probe each face of each font set; those that the default set does without are optional."""
    from cvlatex.fontsets.description import read_font_sets

    installed = list_font_families()
    sets = read_font_sets(description)
    bold = {face.name for fonts in sets for face in (fonts.latin, fonts.body, fonts.mono)}
    required = {face.name for face in (*sets[0].faces, sets[0].icons)}
    every = {face.name: face for fonts in sets for face in (*fonts.faces, fonts.icons)}
    return [
        _probe_face(face, description.parent, installed, needs_bold=name in bold, optional=name not in required)
        for name, face in every.items()
    ]


def _probe_face(face: Face, folder: Path, installed: frozenset[str], *, needs_bold: bool, optional: bool) -> Probe:
    """Probe a face: its files in `folder`, or its family among those `installed` on the system."""
    if face.files:
        lost = [name for name in face.files.values() if not (folder / name).is_file()]
        remedy = f"Bring {', '.join(lost)} back into fonts/ from the repository."
        return Probe(face.family, "" if lost else "ships with cvlatex", not lost, remedy, optional)
    remedy = f"Install it with `{install_command(face.package)}`."
    if face.family not in installed:
        return Probe(face.family, "", ok=False, remedy=remedy, optional=optional)
    is_whole = not needs_bold or has_bold(face.family)
    return Probe(face.family, "installed" if is_whole else "no bold face", is_whole, remedy, optional)
