"""Reads a program through the accessibility bus, as a screen reader does; run by the system's own Python, which has gi.

    overhear.py tree NAME      every object of the program of that name that is on the screen, one JSON object a line
    overhear.py press NAME TEXT  presses the first control whose name begins with TEXT
    overhear.py said SECONDS   what programs announce in so many seconds, one line each

It needs python3-gi and a session bus with org.a11y.Bus (at-spi2-core).
"""

from __future__ import annotations

import json
import sys
import time

from gi.repository import Gio, GLib  # type: ignore[import-not-found,unused-ignore]

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
FOCUSABLE, FOCUSED, SHOWING, ENABLED, CHECKED = 11, 12, 25, 8, 4
"""Numbers of states (AtspiStateType)."""
PATIENCE = 5000
"""ms."""


def session(kind=Gio.BusType.SESSION):
    return Gio.bus_get_sync(kind, None)


def accessibility_bus():
    reply = session().call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE, None
    )
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(reply.unpack()[0], flags, None, None)


class Reader:
    def __init__(self):
        self.bus = accessibility_bus()

    def call(self, at, interface, method, arguments=None):
        name, path = at
        return self.bus.call_sync(name, path, interface, method, arguments, None, 0, PATIENCE, None).unpack()

    def get(self, at, interface, name):
        asked = GLib.Variant("(ss)", (interface, name))
        return self.call(at, "org.freedesktop.DBus.Properties", "Get", asked)[0]

    def children(self, at):
        return [tuple(child) for child in self.call(at, ACCESSIBLE, "GetChildren")[0]]

    def program(self, name):
        """The program's root; None while it is not there."""
        for child in self.children((REGISTRY, ROOT)):
            try:
                if self.get(child, ACCESSIBLE, "Name") == name:
                    return child
            except GLib.Error:
                continue
        return None

    def states(self, at):
        low, high = self.call(at, ACCESSIBLE, "GetState")[0]
        whole = low | high << 32
        return {number for number in range(64) if whole >> number & 1}

    def actions(self, at):
        if ACTION not in self.call(at, ACCESSIBLE, "GetInterfaces")[0]:
            return []
        return [one[0] for one in self.call(at, ACTION, "GetActions")[0]]

    def walk(self, at, above):
        try:
            states = self.states(at)
            name, role = self.get(at, ACCESSIBLE, "Name"), self.call(at, ACCESSIBLE, "GetRoleName")[0]
            told = {
                "name": name,
                "description": self.get(at, ACCESSIBLE, "Description"),
                "role": role,
                "above": above,
                "focusable": FOCUSABLE in states,
                "focused": FOCUSED in states,
                "showing": SHOWING in states,
                "enabled": ENABLED in states,
                "checked": CHECKED in states,
                "actions": self.actions(at),
            }
            children = self.children(at)
        except GLib.Error:
            return  # it has gone while it was read
        yield told
        for child in children:
            yield from self.walk(child, [*above, name or role])


def tree(name):
    reader = Reader()
    until = time.monotonic() + 20
    found = reader.program(name)
    while found is None and time.monotonic() < until:
        time.sleep(0.2)
        found = reader.program(name)
    if found is None:
        there = [reader.get(child, ACCESSIBLE, "Name") for child in reader.children((REGISTRY, ROOT))]
        sys.exit(f"{name} is not on the bus; there are {there}")
    for told in reader.walk(found, []):
        print(json.dumps(told), flush=True)


def press(name, text):
    reader = Reader()

    def find(at):
        if reader.get(at, ACCESSIBLE, "Name").startswith(text) and "Press" in reader.actions(at):
            return at
        return next((found for child in reader.children(at) if (found := find(child)) is not None), None)

    found = find(reader.program(name))
    if found is None:
        sys.exit(f"nothing here is called {text}")
    reader.call(found, ACTION, "DoAction", GLib.Variant("(i)", (reader.actions(found).index("Press"),)))


def said(seconds):
    reader = Reader()
    for event in ("object:announcement", "object:text-changed"):
        registered = GLib.Variant("(s)", (event,))
        reader.call((REGISTRY, "/org/a11y/atspi/registry"), REGISTRY, "RegisterEvent", registered)

    def hear(_bus, _sender, _path, _interface, _signal, arguments, *_more):
        print(json.dumps(arguments.unpack()[3]), flush=True)

    reader.bus.signal_subscribe(
        None, "org.a11y.atspi.Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE, hear
    )
    print(json.dumps("listening"), flush=True)
    loop = GLib.MainLoop()
    GLib.timeout_add(round(seconds * 1000), loop.quit)
    loop.run()


if __name__ == "__main__":
    {"tree": tree, "press": press, "said": lambda seconds: said(float(seconds))}[sys.argv[1]](*sys.argv[2:])
