"""Verifies a dossier, or the journal.json inside a memo, by the published layout alone.

Usage: verify_chain.py FILE [--seal DIGITS]. Says how many entries hold and how the record ends (exit code 0), or what is
the first thing that does not hold (exit code 1). Checks the chain, the chains joined from other copies, attachments
against their hashes, and every seal inside the record: what a closed phase and the locked scores say of it. With a seal
from a memo it says which entry that sealed. Needs nothing but Python 3 itself.
"""
import hashlib
import json
import sqlite3
import sys
from decimal import Decimal
from pathlib import Path

COLUMNS = "seq, id, time, actor, on_behalf, change, previous, hash"


def digest(*parts):
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()


def holds(row):
    """Whether an entry is what its hash was taken of."""
    seq, *texts, previous, own = row
    is_read = [type(value) for value in row] == [int, *[str] * 5, bytes, bytes] and len(previous) == len(own) == 32
    return is_read and own == digest(b"ponder-entry-1", seq.to_bytes(8, "big"), *(text.encode() for text in texts), previous)


def of_dossier(path):
    """The entries of the dossier's own chain, and what it joined: by the hash of the entry that brought it."""
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    application, layout = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if application != 0x504F4E44 or layout not in (1, 2):
        sys.exit("this is no dossier of a known layout")
    tables = database.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name").fetchall()
    if tables != [("entry",)] if layout == 1 else tables != [("blob",), ("entry",), ("side",)]:
        sys.exit("its tables are not a dossier's")
    if database.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        sys.exit("the file is not whole")
    own, sides = database.execute(f"SELECT {COLUMNS} FROM entry ORDER BY seq").fetchall(), {}
    if layout == 2:
        for joined, *row in database.execute(f"SELECT joined, {COLUMNS} FROM side ORDER BY joined, seq"):
            sides.setdefault(joined, []).append(row)
        for hash_, salt, blob in database.execute("SELECT hash, salt, bytes FROM blob"):
            if hash_ != digest(b"ponder-blob-1", salt, blob):
                sys.exit(f"the attachment {hash_.hex()} is not what its hash says")
    return own, sides


def of_journal(path):
    """The same of a journal.json. What was hashed is the change as it is printed: compact, every letter as itself."""
    own, sides = [], {}
    for entry in json.loads(path.read_text(encoding="utf-8")):
        change = json.dumps(entry["change"], ensure_ascii=False, separators=(",", ":"))
        texts = [entry[name] for name in ("id", "time", "actor", "on_behalf")]
        row = [entry["seq"], *texts, change, bytes.fromhex(entry["previous"]), bytes.fromhex(entry["hash"])]
        joined = entry.get("joined")
        (sides.setdefault(bytes.fromhex(joined), []) if joined else own).append(row)
    return own, sides


def kind_of(change):
    try:
        return dict(json.loads(change))
    except (TypeError, ValueError):
        return {}


class Record:
    """The entries that hold, in the order in which they are read: behind each that joined another copy what it brought."""

    def __init__(self, sides):
        self.sides, self.entries, self.seqs = sides, [], {bytes(32): 0}

    def follow(self, rows, seq, previous, joins=()):
        """Takes a chain that continues the entry `previous`, the `seq`-th of its own; answers where what holds ends."""
        for row in rows:
            if not (row[0] == seq + 1 and row[6] == previous and holds(row)):
                return seq, previous
            seq, previous = row[0], row[7]
            self.seqs[previous] = seq
            self.entries.append((row, joins))
            change = kind_of(row[5])
            if change.get("kind") == "join" and not self.join(change, self.sides.pop(previous, []), (*joins, previous)):
                return seq - 1, row[6]
        return seq, previous

    def join(self, join, side, joins):
        start = side[0][6] if side else None
        end = self.follow(side, self.seqs[start], start, joins) if start in self.seqs else None
        return end == (join["count"], bytes.fromhex(join["head"]))


def broken_seal(entries):
    """The first entry whose seal is not what the entries before it say, and why."""
    after, known = {bytes(32): {}}, {}  # the scores as they stand behind each entry, in the copy that recorded it
    for (seq, _, time, _, _, text, previous, own), joins in entries:
        change = kind_of(text)
        change = change.get("inverse") or {} if change.get("kind") == "undo" else change
        kind, seal = change.get("kind"), change.get("seal")
        known[own] = (seq, time, previous)
        if kind == "close_phase" and seal and not seals(known, own, seal):
            return seq, "the closed phase sealed another record"
        if kind == "hold_step" and change.get("digest") not in (None, digest_of(after[previous])):
            return seq, "other scores were locked"
        after[own] = dict(after[previous])
        for scores in [after[own], *(after[join] for join in joins)]:
            if kind == "give_scores":
                scores[change["member"], change["supplier"]] = change["scores"]
            if kind == "clear" and change["slot"].startswith("scores/"):
                scores.pop(tuple(change["slot"].split("/")[1:]), None)


def seals(known, own, seal):
    """Whether it is the record as it stood before the act, which is all that was recorded at the same time."""
    seq, time, previous = known[own]
    while previous.hex() != seal["head"]:
        if previous not in known or known[previous][1] != time:
            return False
        seq, _, previous = known[previous]
    return seal["count"] == seq - 1


def digest_of(scores):
    given = ((*key, criterion, score["points"]) for key, sheet in scores.items() for criterion, score in sheet.items())
    lines = sorted("\t".join([*names, f"{Decimal(points).normalize():f}\n"]).encode() for *names, points in given)
    return hashlib.sha256(b"".join(lines)).hexdigest()


def main():
    path, options = Path(sys.argv[1]), sys.argv[2:]
    own, sides = (of_dossier if path.read_bytes().startswith(b"SQLite format 3\0") else of_journal)(path)
    record = Record(sides)
    count, head = record.follow(own, 0, bytes(32))
    if count != len(own):
        sys.exit(f"entry {count + 1} does not hold")
    if record.sides:
        sys.exit("what another copy brought is joined nowhere")
    if broken := broken_seal(record.entries):
        sys.exit(f"entry {broken[0]} does not hold: {broken[1]}")
    print(f"{count} entries hold, ending with {head.hex()}")
    if options:
        digits = "".join(options[-1].split()).lower()
        sealed = [row for row, _ in record.entries if len(digits) >= 8 and row[7].hex().startswith(digits)]
        print(f"the seal is that of entry {sealed[0][0]}") if sealed else sys.exit("no entry has this seal")


if __name__ == "__main__":
    main()
