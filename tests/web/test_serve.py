"""Opening the page: on this machine only, with a clear word when it cannot be."""

import socket
from pathlib import Path

import pytest

from treve.base.errors import NotACentre, Refused
from treve.web import serve as serving


def test_a_port_that_is_taken_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Refused, match=rf"Port {port} is taken.*--port") as why:
            serving.serve(tmp_path, port)
    assert why.value.where == f"127.0.0.1:{port}"


def test_a_folder_that_is_no_centre_is_said_to_be_none_and_the_port_is_let_go(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for _ in range(2):
        with pytest.raises(NotACentre):
            serving.serve(tmp_path, port)


def test_only_this_machine_is_listened_on() -> None:
    with serving._listening(0) as listener:
        assert listener.getsockname()[0] == "127.0.0.1"


def test_the_greeting_names_the_page_and_what_the_map_lacks() -> None:
    assert "http://127.0.0.1:8080/" in serving.greeting(8080, ())[0]
    assert len(serving.greeting(8080, ())) == 2
    assert "countries.geojson" in serving.greeting(8080, ("vendor/countries.geojson",))[2]
