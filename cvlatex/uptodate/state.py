"""The state of all that a build depends on, taken before it begins and compared with that of a build before."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from typing import Any

from msgspec import Struct, to_builtins

from cvlatex.uptodate import origins
from cvlatex.uptodate.dating import list_dating_files
from cvlatex.uptodate.stamps import YOUNG, Stamp, are_same, take_stamps


class State(Struct, frozen=True):
    """All that is known before the data is read.

    `folders` are the working folder and the data folder as the command names it, by which problems are reported.
    `dating` is None where git has to be run; `day` is today's; `taken_at` is when it was taken, in nanoseconds.
    """

    folders: tuple[str, str]
    environment: dict[str, str]
    tools: dict[str, str]
    files: dict[str, Stamp]
    dating: dict[str, Stamp] | None
    day: str
    taken_at: int

    def as_json(self) -> dict[str, Any]:
        """Return the state as a JSON file has it."""
        content: dict[str, Any] = to_builtins(self)
        return content | {"folders": list(self.folders)}


def take_state(data: str) -> State:
    """Return the state as it is now; `data` is the data folder."""
    taken_at = time.time_ns()
    tools = origins.find_tools()
    dating = list_dating_files(data)
    return State(
        folders=(os.getcwd(), data),
        environment=origins.read_environment(),
        tools=tools,
        files=take_stamps([*origins.list_data_files(data), *origins.list_program_files(tools)]),
        dating=None if dating is None else take_stamps(dating),
        day=time.strftime("%Y-%m-%d", time.gmtime()),
        taken_at=taken_at,
    )


def has_same_origin(now: State, before: dict[str, Any]) -> bool:
    """Whether the data, the program and the machine's tools are what they were, dates apart."""
    return (
        list(now.folders) == before.get("folders")
        and now.environment == before.get("environment")
        and now.tools == before.get("tools")
        and are_same(now.files, before.get("files"))
    )


def has_same_dating(now: State, before: dict[str, Any]) -> bool:
    """Whether git would date the data as it did, so far as files show it."""
    return now.dating is not None and are_same(now.dating, before.get("dating"))


def take_late_stamps(paths: Iterable[str], taken_at: int) -> dict[str, Stamp] | None:
    """Take stamps of files known only after a build; None where one has changed since the state was `taken_at`."""
    taken = take_stamps(paths)
    return None if any(one and max(int(one[1]), int(one[2])) > taken_at - YOUNG for one in taken.values()) else taken
