"""Verifies the chain of a dossier, or of the journal.json inside a memo, by the published layout alone.

Usage: verify_chain.py FILE. Says how many entries hold and how the record ends (exit code 0), or which entry is the
first that does not hold (exit code 1). Needs nothing but Python 3 itself.
"""

import hashlib
import json
import sqlite3
import sys
from pathlib import Path


def entry_hash(seq, id, time, actor, on_behalf, change, previous):
    texts = [text.encode() for text in (id, time, actor, on_behalf, change)]
    parts = [b"ponder-entry-1", seq.to_bytes(8, "big"), *texts, previous]
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()


def of_dossier(path):
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    numbers = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    if numbers != [0x504F4E44, 1]:
        sys.exit("this is no dossier of layout 1")
    columns = "seq, id, time, actor, on_behalf, change, previous, hash"
    yield from database.execute(f"SELECT {columns} FROM entry ORDER BY seq")


def of_journal(path):
    for entry in json.loads(path.read_text(encoding="utf-8")):
        # What was hashed is the change as it is printed: compact, every letter as itself.
        change = json.dumps(entry["change"], ensure_ascii=False, separators=(",", ":"))
        texts = [entry[name] for name in ("id", "time", "actor", "on_behalf")]
        yield entry["seq"], *texts, change, bytes.fromhex(entry["previous"]), bytes.fromhex(entry["hash"])


def main():
    path = Path(sys.argv[1])
    is_dossier = path.read_bytes().startswith(b"SQLite format 3\0")
    intact, head = 0, bytes(32)
    for *recorded, previous, own in of_dossier(path) if is_dossier else of_journal(path):
        holds = recorded[0] == intact + 1 and previous == head and own == entry_hash(*recorded, previous)
        if not holds:
            sys.exit(f"entry {intact + 1} does not hold")
        intact, head = intact + 1, own
    print(f"{intact} entries hold, ending with {head.hex()}")


main()
