"""Reads every Atom feed and every calendar under a folder with the readers that Debian ships and prints what they found as JSON.

usage: read_feeds.py FOLDER FIRST_YEAR LAST_YEAR    (what recurs is expanded over these years, both included)
"""

import datetime
import json
import pathlib
import sys

import feedparser
import icalendar
from dateutil import rrule


def feed(path):
    read = feedparser.parse(path.read_bytes())
    return {
        "fault": str(read.get("bozo_exception", "")) if read.bozo else "",
        "version": read.version,
        "language": read.feed.get("language", ""),
        "id": read.feed.get("id", ""),
        "title": read.feed.get("title", ""),
        "updated": read.feed.get("updated", ""),
        "entries": [
            {
                "id": entry.id,
                "title": entry.title,
                "updated": datetime.datetime(*entry.updated_parsed[:6]).isoformat() + "Z",
                "link": entry.link,
                "summary": entry.summary,
                "kind": entry.tags[0].term,
            }
            for entry in read.entries
        ],
    }


def days(component, first, last):
    start = component.decoded("DTSTART")
    if "RRULE" not in component:
        return [start.isoformat()]
    rule = rrule.rrulestr(component["RRULE"].to_ical().decode(), dtstart=datetime.datetime.combine(start, datetime.time()))
    return [day.date().isoformat() for day in rule.between(datetime.datetime(first, 1, 1), datetime.datetime(last, 12, 31), inc=True)]


def text(component, name):
    return str(component[name]) if name in component else None


def calendar(path, first, last):
    content = path.read_bytes()
    read = icalendar.Calendar.from_ical(content)
    components = [read, *read.subcomponents]
    return {
        "faults": [str(error) for component in components for error in component.errors],
        "longest": max(len(line) for line in content.split(b"\r\n")),
        "bare_breaks": content.replace(b"\r\n", b"").count(b"\n") + content.replace(b"\r\n", b"").count(b"\r"),
        "name": text(read, "X-WR-CALNAME"),
        "method": text(read, "METHOD"),
        "todos": [
            {
                "uid": text(todo, "UID"),
                "due": todo.decoded("DUE").isoformat(),
                "status": text(todo, "STATUS"),
                "completed": todo.decoded("COMPLETED").isoformat() if "COMPLETED" in todo else None,
                "stamp": todo.decoded("DTSTAMP").isoformat(),
                "summary": text(todo, "SUMMARY"),
                "description": text(todo, "DESCRIPTION"),
                "url": text(todo, "URL"),
            }
            for todo in read.walk("VTODO")
        ],
        "events": [
            {
                "uid": text(event, "UID"),
                "start": event.decoded("DTSTART").isoformat(),
                "rule": event["RRULE"].to_ical().decode() if "RRULE" in event else None,
                "days": days(event, first, last),
                "summary": text(event, "SUMMARY"),
                "description": text(event, "DESCRIPTION"),
                "url": text(event, "URL"),
            }
            for event in read.walk("VEVENT")
        ],
    }


def main():
    folder, first, last = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    named = lambda pattern: [(path.relative_to(folder).as_posix(), path) for path in sorted(folder.rglob(pattern))]
    found = {
        "feeds": {name: feed(path) for name, path in named("*.xml")},
        "calendars": {name: calendar(path, first, last) for name, path in named("*.ics")},
    }
    sys.stdout.buffer.write(json.dumps(found, ensure_ascii=False).encode())


main()
