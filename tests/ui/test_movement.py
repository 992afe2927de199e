"""The wish for less movement is read from a desktop that can be asked, on a bus of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

ASK = "from meditation.ui.movement import system_is_still; print(system_is_still())"
PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from meditation.ui.movement import PORTAL
known = dict(pair.split("=") for pair in sys.argv[1:])
class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, bus):
        key = message.arguments()[1]
        if key in known:
            bus.send(message.createReply(QDBusVariant(int(known[key]))))
        else:
            bus.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", "not known"))
        return True
app = QCoreApplication([])
portal, bus = Portal(), QDBusConnection.sessionBus()
bus.registerVirtualObject(PORTAL[1], portal)
bus.registerService(PORTAL[0])
print("ready", flush=True)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""
ON_A_BUS = """
import subprocess, sys
portal = subprocess.Popen([sys.executable, "-c", sys.argv[1], *sys.argv[3:]], stdout=subprocess.PIPE, text=True)
portal.stdout.readline()
print(subprocess.run([sys.executable, "-c", sys.argv[2]], capture_output=True, text=True).stdout.strip())
portal.kill()
portal.wait()
"""

needs_a_bus = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a session bus of its own")


@needs_a_bus
@pytest.mark.parametrize(
    ("known", "still"),
    [
        (["reduced-motion=1"], "True"),
        (["reduced-motion=0", "enable-animations=0"], "False"),
        (["enable-animations=0"], "True"),
        (["enable-animations=1"], "False"),
        ([], "False"),
    ],
)
def test_a_desktop_that_can_be_asked_decides(known: list[str], still: str) -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", ON_A_BUS, PORTAL, ASK, *known]
    assert subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.strip() == still


def test_without_a_desktop_nothing_is_asked_for() -> None:
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "PATH": ""}
    asked = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True, env=nowhere)
    assert asked.stdout.strip() == "False"


SIGNAL = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from meditation.ui.movement import PORTAL
app, bus = QCoreApplication([]), QDBusConnection.sessionBus()
bus.registerService(PORTAL[0])
for space, key in (("org.gnome.desktop.interface", "font-name"), ("org.freedesktop.appearance", "reduced-motion")):
    told = QDBusMessage.createSignal(*PORTAL[1:], "SettingChanged")
    told.setArguments([space, key, QDBusVariant(1)])
    bus.send(told)
bus.disconnectFromBus("")
"""
LISTEN = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from meditation.ui.movement import Movement
app = QCoreApplication([])
movement, heard = Movement(), []
movement.changed.connect(lambda: (heard.append(1), QTimer.singleShot(300, app.quit)))
QTimer.singleShot(0, lambda: subprocess.run([sys.executable, "-c", sys.argv[1]], check=True))
QTimer.singleShot(20_000, app.quit)
app.exec()
print(len(heard))
"""


@needs_a_bus
def test_a_desktop_that_changes_its_mind_is_heard_and_only_about_movement() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", LISTEN, SIGNAL]
    assert subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout.strip() == "1"
