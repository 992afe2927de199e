"""Reads a program through the accessibility bus, as a screen reader does; run by the system's own Python, which has gi.

    overhear.py NAME    answers questions about the program of that name: one JSON list a line, one JSON answer a line

    ["tree"]                   every object that is on the screen, each after the one that it lies in
    ["press", "TEXT"]          press the first control that is on the screen and whose name begins with TEXT
    ["focuses", COUNT, WAIT]   where the focus has been since it was last asked; waits up to WAIT seconds until it
                               has moved COUNT times
    ["said"]                   what has been announced so far

An answer is ["good", ANSWER] or ["bad", WHY]. It needs python3-gi and a session bus with org.a11y.Bus (at-spi2-core).
"""

from __future__ import annotations

import json
import sys
import time

from gi.repository import Gio, GLib  # type: ignore[import-not-found,unused-ignore]

ROOT, REGISTRAR = "/org/a11y/atspi/accessible/root", "/org/a11y/atspi/registry"
REGISTRY = "org.a11y.atspi.Registry"
ACCESSIBLE, ACTION, VALUE, PLACE = (f"org.a11y.atspi.{part}" for part in ("Accessible", "Action", "Value", "Component"))
EVENTS = "org.a11y.atspi.Event.Object"
STATES = {
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "multi line": 17,
    "selectable": 22,
    "selected": 23,
    "showing": 25,
    "checkable": 41,
}
"""Numbers of states (AtspiStateType)."""
ON_SCREEN = GLib.Variant("(u)", (0,))
"""Places counted from the corner of the screen."""
DESKTOP = (REGISTRY, ROOT)
"""What all programs lie in."""
BEGINS_WITHIN = 20.0
"""Seconds."""
PATIENCE = 3000
"""ms that an answer may take."""
AGAIN_FOR, BETWEEN = 3.0, 0.1
"""Seconds for which what cannot be read is asked for again, and those between."""
GONE = ("org.freedesktop.DBus.Error.UnknownObject", "org.freedesktop.DBus.Error.UnknownMethod")
"""What is answered for an object that is no more."""


class UnreadableError(Exception):
    """Something is on the screen, and it does not say what it is."""


class Bus:
    """The accessibility bus of this session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        reply = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE, None
        )
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(reply.unpack()[0], flags, None, None)

    def call(self, at, interface, method, arguments=None):
        name, path = at
        return self._bus.call_sync(name, path, interface, method, arguments, None, 0, PATIENCE, None).unpack()

    def get(self, at, interface, name):
        asked = GLib.Variant("(ss)", (interface, name))
        return self.call(at, "org.freedesktop.DBus.Properties", "Get", asked)[0]

    def hear(self, event, signal, act):
        """Have `act(sender, path, arguments)` called for such events."""
        self.call((REGISTRY, REGISTRAR), REGISTRY, "RegisterEvent", GLib.Variant("(s)", (event,)))

        def heard(_bus, sender, path, _interface, _signal, arguments, *_more):
            act(sender, path, arguments.unpack())

        self._bus.signal_subscribe(None, EVENTS, signal, None, None, Gio.DBusSignalFlags.NONE, heard)


class Reader:
    """One program, as it is read, and what has been heard of it."""

    def __init__(self, name):
        self._bus, self._name = Bus(), name
        self._focused, self._said = [], []
        self._context = GLib.MainContext.default()
        self._bus.hear("object:state-changed:focused", "StateChanged", self._take_focus)
        self._bus.hear("object:announcement", "Announcement", lambda _from, _at, told: self._said.append(told[3]))

    def _take_focus(self, _sender, path, told):
        if told[0] == "focused" and told[1]:
            self._focused.append(path)

    # -- one object -----------------------------------------------------------------------------------------------

    def _children(self, at):
        return [tuple(child) for child in self._bus.call(at, ACCESSIBLE, "GetChildren")[0]]

    def _states(self, at):
        low, high = self._bus.call(at, ACCESSIBLE, "GetState")[0]
        whole = low | high << 32
        return {name: bool(whole >> number & 1) for name, number in STATES.items()}

    def _actions(self, at, interfaces):
        return [one[0] for one in self._bus.call(at, ACTION, "GetActions")[0]] if ACTION in interfaces else []

    def _value(self, at, interfaces):
        """Now, least and most; None where it has no value."""
        if VALUE not in interfaces:
            return None
        return [self._bus.get(at, VALUE, f"{which}Value") for which in ("Current", "Minimum", "Maximum")]

    def _read(self, at):
        interfaces = self._bus.call(at, ACCESSIBLE, "GetInterfaces")[0]
        return {
            "at": at[1],
            "name": self._bus.get(at, ACCESSIBLE, "Name"),
            "description": self._bus.get(at, ACCESSIBLE, "Description"),
            "role": self._bus.call(at, ACCESSIBLE, "GetRoleName")[0],
            **self._states(at),
            "actions": self._actions(at, interfaces),
            "value": self._value(at, interfaces),
            "place": self._bus.call(at, PLACE, "GetExtents", ON_SCREEN)[0] if PLACE in interfaces else None,
        }

    def _surely(self, at, above, ask):
        """What is asked of an object; None where it has gone meanwhile, and no silence where it is still there."""
        until = time.monotonic() + AGAIN_FOR
        while True:
            try:
                return ask(at)
            except GLib.Error as trouble:
                why = trouble.message
            if self._has_gone(at, above):
                return None
            if time.monotonic() > until:
                raise UnreadableError(f"{at[1]} is on the screen and cannot be read: {why}")
            time.sleep(BETWEEN)

    def _has_gone(self, at, above):
        """Whether it lies no more in what it lay in, or that has gone too; where nothing answers, nothing has gone."""
        try:
            return at not in self._children(above)
        except GLib.Error as trouble:
            return Gio.dbus_error_get_remote_error(trouble) in GONE

    # -- what is asked --------------------------------------------------------------------------------------------

    def _program(self):
        """Its root; waits until it is there."""
        until = time.monotonic() + BEGINS_WITHIN
        while time.monotonic() < until:
            for child in self._children(DESKTOP):
                if self._surely(child, DESKTOP, lambda at: self._bus.get(at, ACCESSIBLE, "Name")) == self._name:
                    return child
            time.sleep(BETWEEN)
        raise UnreadableError(f"{self._name} is not on the bus")

    def _walk(self, at, above, in_):
        """What does not show hides all that lies in it."""
        told = self._surely(at, above, self._read)
        if told is None or not told["showing"]:
            return
        yield at, told | {"in": in_}
        for child in self._surely(at, above, self._children) or ():
            yield from self._walk(child, at, [*in_, told["at"]])

    def tree(self):
        program = self._program()
        return [told for window in self._children(program) for _, told in self._walk(window, program, [])]

    def press(self, text):
        program = self._program()
        for window in self._children(program):
            for at, told in self._walk(window, program, []):
                if told["name"].startswith(text) and "Press" in told["actions"]:
                    self._bus.call(at, ACTION, "DoAction", GLib.Variant("(i)", (told["actions"].index("Press"),)))
                    return True
        raise UnreadableError(f"nothing to press here is called {text}")

    def focuses(self, count, wait):
        until = time.monotonic() + wait
        while len(self._focused) < count and time.monotonic() < until:
            self._listen()
            time.sleep(0.005)
        heard, self._focused = self._focused, []
        return heard

    def said(self):
        return self._said

    def _listen(self):
        while self._context.pending():
            self._context.iteration(False)

    def answer(self, question, *words):
        self._listen()
        asked = {"tree": self.tree, "press": self.press, "focuses": self.focuses, "said": self.said}
        try:
            return ["good", asked[question](*words)]
        except (GLib.Error, UnreadableError) as trouble:
            return ["bad", str(trouble)]


if __name__ == "__main__":
    reader = Reader(sys.argv[1])
    for line in sys.stdin:
        print(json.dumps(reader.answer(*json.loads(line))), flush=True)
