<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Unreviewed: no second person has read these words yet. docs/translating.md says how they are written. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>meditation.desktop.autostart</name>
    <message>
        <location filename="meditation/desktop/autostart.py"/>
        <source>The start at login could not be changed: {why}.</source>
        <translation>Der Start beim Anmelden ließ sich nicht ändern: {why}.</translation>
    </message>
</context>
<context>
    <name>meditation.desktop.reminders</name>
    <message>
        <location filename="meditation/desktop/reminders.py"/>
        <source>A quiet moment, if you like</source>
        <translation>Ein ruhiger Moment, wenn du magst</translation>
    </message>
    <message>
        <location filename="meditation/desktop/reminders.py"/>
        <location filename="meditation/ui/pages/help.py"/>
        <location filename="meditation/ui/pages/session_card.py"/>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/card.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="meditation/desktop/reminders.py"/>
        <source>In ten minutes</source>
        <translation>In zehn Minuten</translation>
    </message>
    <message>
        <location filename="meditation/desktop/reminders.py"/>
        <source>No more reminders</source>
        <translation>Keine Erinnerungen mehr</translation>
    </message>
    <message>
        <location filename="meditation/desktop/reminders.py"/>
        <source>Twenty seconds is enough.</source>
        <translation>Zwanzig Sekunden genügen.</translation>
    </message>
</context>
<context>
    <name>meditation.exporting</name>
    <message>
        <location filename="meditation/exporting.py"/>
        <source>Sound written to {file}.</source>
        <translation>Ton geschrieben in {file}.</translation>
    </message>
</context>
<context>
    <name>meditation.guidance</name>
    <message>
        <location filename="meditation/guidance.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="meditation/guidance.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <location filename="meditation/guidance.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>The system's</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <location filename="meditation/guidance.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>With a voice</source>
        <translation>Mit einer Stimme</translation>
    </message>
    <message>
        <location filename="meditation/guidance.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Words alone</source>
        <translation>Nur Worte</translation>
    </message>
</context>
<context>
    <name>meditation.letters</name>
    <message>
        <location filename="meditation/letters.py"/>
        <source>The letter could not be kept: {why}.</source>
        <translation>Der Brief ließ sich nicht behalten: {why}.</translation>
    </message>
    <message>
        <location filename="meditation/letters.py"/>
        <source>The letter could not be taken away: {why}.</source>
        <translation>Der Brief ließ sich nicht wegnehmen: {why}.</translation>
    </message>
</context>
<context>
    <name>meditation.logbook</name>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>A session cannot lie in the future.</source>
        <translation>Eine Übung kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>One moment: your history is coming back.</source>
        <translation>Einen Moment: Dein Rückblick kommt zurück.</translation>
    </message>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>The copy could not be put back: {why}.</source>
        <translation>Die Kopie ließ sich nicht zurückholen: {why}.</translation>
    </message>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>There is no copy of the history yet.</source>
        <translation>Es gibt noch keine Kopie des Rückblicks.</translation>
    </message>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>Your history is locked. Open it before you close the program, and this is kept.</source>
        <translation>Dein Rückblick ist verschlossen. Öffne ihn, bevor du das Programm schließt, dann bleibt dies erhalten.</translation>
    </message>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>{file} is no whole copy of a history.</source>
        <translation>{file} ist keine ganze Kopie eines Rückblicks.</translation>
    </message>
</context>
<context>
    <name>meditation.passphrase</name>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>A passphrase has a thousand letters at most.</source>
        <translation>Eine Passphrase hat höchstens tausend Zeichen.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>A passphrase needs eight letters or more. Four or five words are easy to keep.</source>
        <translation>Eine Passphrase braucht mindestens acht Zeichen. Vier oder fünf Wörter lassen sich gut merken.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>One of the letters of the recovery key is another. Please compare each group.</source>
        <translation>Ein Zeichen des Ersatzschlüssels ist ein anderes. Bitte vergleiche jede Gruppe.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>That is not the passphrase. Nothing is lost: you can try as often as you like.</source>
        <translation>Das ist nicht die Passphrase. Nichts ist verloren: Du kannst es so oft versuchen, wie du magst.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>The key of your history, history-key.json, cannot be used. {why}</source>
        <translation>Der Schlüssel deines Rückblicks, history-key.json, ist nicht brauchbar. {why}</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>There is too little memory free for this just now: it needs 128 MB.</source>
        <translation>Dafür ist gerade zu wenig Speicher frei: Es braucht 128 MB.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>This could not be done, and nothing has changed: {why}.</source>
        <translation>Das ging nicht, und nichts hat sich geändert: {why}.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>This is not the recovery key that your history has now.</source>
        <translation>Das ist nicht der Ersatzschlüssel, den dein Rückblick jetzt hat.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>What locks and opens a history is not installed here: the package sqlcipher3.</source>
        <translation>Was einen Rückblick verschließt und öffnet, ist hier nicht installiert: das Paket sqlcipher3.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>Your history could not be read whole, and nothing has changed. Bring back a copy of it first.</source>
        <translation>Dein Rückblick war nicht ganz lesbar, und nichts hat sich geändert. Hol zuerst eine Kopie davon zurück.</translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>Your history is open in another window or command. Close that, and try again.</source>
        <translation>Dein Rückblick ist in einem anderen Fenster oder Befehl offen. Schließ ihn dort und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>meditation.phrases</name>
    <message>
        <location filename="meditation/phrases.py"/>
        <source>Your own words could not be kept: {why}.</source>
        <translation>Deine eigenen Worte ließen sich nicht behalten: {why}.</translation>
    </message>
    <message>
        <location filename="meditation/phrases.py"/>
        <source>Your own words in {file} could not be read ({why}); the authors' words are in use.</source>
        <translation>Deine eigenen Worte in {file} waren nicht lesbar ({why}); es gelten die ursprünglichen.</translation>
    </message>
</context>
<context>
    <name>meditation.practice</name>
    <message>
        <location filename="meditation/practice.py"/>
        <source>The computer slept, and the session waited for you. Space goes on.</source>
        <translation>Der Computer hat geschlafen, und die Übung hat auf dich gewartet. Mit der Leertaste geht es weiter.</translation>
    </message>
    <message>
        <location filename="meditation/practice.py"/>
        <source>This session is not written down yet. {reason}</source>
        <translation>Diese Übung ist noch nicht eingetragen. {reason}</translation>
    </message>
</context>
<context>
    <name>meditation.recording</name>
    <message>
        <location filename="meditation/recording.py"/>
        <source>This could not be kept: {why}.</source>
        <translation>Das ließ sich nicht behalten: {why}.</translation>
    </message>
</context>
<context>
    <name>meditation.safety_plan</name>
    <message>
        <location filename="meditation/safety_plan.py"/>
        <source>Your plan could not be kept: {why}.</source>
        <translation>Dein Plan ließ sich nicht behalten: {why}.</translation>
    </message>
    <message>
        <location filename="meditation/safety_plan.py"/>
        <source>Your plan in {file} could not be read: {why}.</source>
        <translation>Dein Plan in {file} war nicht lesbar: {why}.</translation>
    </message>
</context>
<context>
    <name>meditation.script.gestures</name>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>A fist, cupped by the other hand</source>
        <translation>Eine Faust, von der anderen Hand umfasst</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>A hand at the back of the neck</source>
        <translation>Eine Hand im Nacken</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>A palm to one cheek</source>
        <translation>Eine Handfläche an der Wange</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>A slow stroke from shoulder to elbow</source>
        <translation>Langsam von der Schulter zum Ellbogen streichen</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Arms crossed, hands on the upper arms</source>
        <translation>Arme gekreuzt, Hände an den Oberarmen</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Both hands on the belly</source>
        <translation>Beide Hände auf dem Bauch</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Both hands on the chest, one over the other</source>
        <translation>Beide Hände auf der Brust, eine über der anderen</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Both palms to the cheeks</source>
        <translation>Beide Handflächen an den Wangen</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Holding a cushion, a sleeve, a warm cup or a stone</source>
        <translation>Ein Kissen, einen Ärmel, eine warme Tasse oder einen Stein halten</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>One hand holds the other</source>
        <translation>Eine Hand hält die andere</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>One hand on the chest</source>
        <translation>Eine Hand auf der Brust</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>One hand on the chest, one on the belly</source>
        <translation>Eine Hand auf der Brust, eine auf dem Bauch</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Palms pressed together</source>
        <translation>Handflächen aneinandergelegt</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Palms resting on the thighs</source>
        <translation>Hände ruhen auf den Oberschenkeln</translation>
    </message>
    <message>
        <location filename="meditation/script/gestures.py"/>
        <source>Picturing a kind hand, or warmth nearby</source>
        <translation>Sich eine freundliche Hand oder Wärme in der Nähe vorstellen</translation>
    </message>
</context>
<context>
    <name>meditation.script.patterns</name>
    <message>
        <location filename="meditation/script/patterns.py"/>
        <source>A breath of your own takes 4 to 20 seconds, 15 to 3 a minute, and is held for 7 at most, in halves of a second.</source>
        <translation>Ein eigener Atemzug dauert 4 bis 20 Sekunden, das sind 15 bis 3 in der Minute, und wird höchstens 7 Sekunden gehalten, in halben Sekunden.</translation>
    </message>
    <message>
        <location filename="meditation/script/patterns.py"/>
        <source>The seconds that you chose.</source>
        <translation>Die Sekunden, die du gewählt hast.</translation>
    </message>
    <message>
        <location filename="meditation/script/patterns.py"/>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Your own pattern</source>
        <translation>Dein eigenes Muster</translation>
    </message>
</context>
<context>
    <name>meditation.session.breathing</name>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Arriving</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Ask a doctor first if you are pregnant, or have a heart, lung or blood-pressure condition, epilepsy, or panic that comes with watching the breath. Dizzy, tingly or short of air: breathe as usual. Not while driving or in water.</source>
        <translation>Frag zuerst ärztlich nach, wenn du schwanger bist, mit Herz, Lunge oder Blutdruck zu tun hast, Epilepsie hast oder wenn Panik kommt, sobald du auf den Atem achtest. Bei Schwindel, Kribbeln oder Luftnot: atme wie sonst. Nicht beim Fahren und nicht im Wasser.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <location filename="meditation/views/breathe.py"/>
        <source>Follow your own breath</source>
        <translation>Dem eigenen Atem folgen</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Let the breath be small and soft. Ordinary breathing is right at any time.</source>
        <translation>Lass den Atem klein und weich sein. Gewöhnlich zu atmen ist jederzeit richtig.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Let the breath go its own way.</source>
        <translation>Lass den Atem seinen eigenen Weg gehen.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Let the hands rest.</source>
        <translation>Lass die Hände ruhen.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Let the movements be small and soft. Resting is right at any time.</source>
        <translation>Lass die Bewegungen klein und weich sein. Ausruhen ist jederzeit richtig.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <location filename="meditation/views/breathe.py"/>
        <source>Nothing to keep up with: you mark each breath, and the circle follows.</source>
        <translation>Nichts, womit du Schritt halten musst: Du zeigst jeden Atemzug an, und der Kreis folgt.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Press as the breath comes in, and again as it goes out. The circle follows you.</source>
        <translation>Drück, wenn der Atem kommt, und wieder, wenn er geht. Der Kreis folgt dir.</translation>
    </message>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Your own breath</source>
        <translation>Dein eigener Atem</translation>
    </message>
</context>
<context>
    <name>meditation.session.clockface</name>
    <message>
        <location filename="meditation/session/clockface.py"/>
        <location filename="meditation/views/looking_back.py"/>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <location filename="meditation/session/clockface.py"/>
        <location filename="meditation/views/looking_back.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="meditation/session/clockface.py"/>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
</context>
<context>
    <name>meditation.session.compile</name>
    <message>
        <location filename="meditation/session/compile.py"/>
        <source>The longest parts are: {parts}</source>
        <translation>Am längsten sind: {parts}</translation>
    </message>
    <message>
        <location filename="meditation/session/compile.py"/>
        <source>This session can last {least} or {most}, but not {chosen}.</source>
        <translation>Diese Übung kann {least} oder {most} dauern, aber nicht {chosen}.</translation>
    </message>
    <message>
        <location filename="meditation/session/compile.py"/>
        <source>This session fits no length: see when its sections belong to it, and give its rests more room.</source>
        <translation>Diese Übung passt in keine Länge: Sieh nach, wann ihre Abschnitte dazugehören, und gib ihren Pausen mehr Raum.</translation>
    </message>
    <message>
        <location filename="meditation/session/compile.py"/>
        <source>This session lasts at most {most}. You chose {chosen}.</source>
        <translation>Diese Übung dauert höchstens {most}. Gewählt sind {chosen}.</translation>
    </message>
    <message>
        <location filename="meditation/session/compile.py"/>
        <source>This session needs at least {least}. You chose {chosen}.</source>
        <translation>Diese Übung braucht mindestens {least}. Gewählt sind {chosen}.</translation>
    </message>
</context>
<context>
    <name>meditation.session.own_breath</name>
    <message>
        <location filename="meditation/session/own_breath.py"/>
        <location filename="meditation/views/breathe.py"/>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="meditation/session/own_breath.py"/>
        <location filename="meditation/views/breathe.py"/>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>meditation.session.timer</name>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>A bell is struck 0 to {most} times.</source>
        <translation>Eine Glocke wird 0- bis {most}-mal angeschlagen.</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>A sitting lasts {least} to {most}.</source>
        <translation>Ein Sitzen dauert {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>Bells come {least} to {most} apart.</source>
        <translation>Zwischen zwei Glocken liegen {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>Getting ready</source>
        <translation>Sich einrichten</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>Of the two times between bells of chance, the shorter comes first.</source>
        <translation>Von den beiden Zeiten zwischen zufälligen Glocken kommt die kürzere zuerst.</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>Silent sitting</source>
        <translation>Stilles Sitzen</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <location filename="meditation/views/cards.py"/>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>Sitting on</source>
        <translation>Weiter sitzen</translation>
    </message>
    <message>
        <location filename="meditation/session/timer.py"/>
        <source>The time to get ready is at most {most}.</source>
        <translation>Die Zeit zum Einrichten ist höchstens {most}.</translation>
    </message>
</context>
<context>
    <name>meditation.settings</name>
    <message>
        <location filename="meditation/settings.py"/>
        <source>The settings could not be kept: {why}.</source>
        <translation>Die Einstellungen ließen sich nicht behalten: {why}.</translation>
    </message>
    <message>
        <location filename="meditation/settings.py"/>
        <source>The settings in {file} could not be read ({why}); the usual ones are in use.</source>
        <translation>Die Einstellungen in {file} waren nicht lesbar ({why}); es gelten die üblichen.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.app</name>
    <message>
        <location filename="meditation/ui/app.py"/>
        <source>Hand on Heart is open already, but does not answer. Please close it and try again.</source>
        <translation>Hand on Heart ist schon offen, antwortet aber nicht. Bitte schließ es und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.charts.chart</name>
    <message>
        <location filename="meditation/ui/charts/chart.py"/>
        <source>Arrow keys walk through it.</source>
        <translation>Die Pfeiltasten gehen hindurch.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.charts.drawing</name>
    <message>
        <location filename="meditation/ui/charts/drawing.py"/>
        <location filename="meditation/ui/pages/finish.py"/>
        <location filename="meditation/views/exchange.py"/>
        <source>Saved to {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <location filename="meditation/ui/charts/drawing.py"/>
        <location filename="meditation/ui/pages/finish.py"/>
        <location filename="meditation/views/exchange.py"/>
        <location filename="meditation/views/overheard.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} ließ sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.charts.sheet</name>
    <message numerus="yes">
        <location filename="meditation/ui/charts/sheet.py"/>
        <source>%n more have no room here.</source>
        <translation>
            <numerusform>%n weitere hat hier keinen Platz.</numerusform>
            <numerusform>%n weitere haben hier keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/ui/charts/sheet.py"/>
        <source>Hand on Heart</source>
        <translation>Hand on Heart</translation>
    </message>
    <message>
        <location filename="meditation/ui/charts/sheet.py"/>
        <source>{part}: there is no room left on this page.</source>
        <translation>{part}: Auf dieser Seite ist kein Platz mehr.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.desktop.keep_awake</name>
    <message>
        <location filename="meditation/ui/desktop/keep_awake.py"/>
        <source>A session is playing</source>
        <translation>Eine Übung läuft</translation>
    </message>
</context>
<context>
    <name>meditation.ui.desktop.tray</name>
    <message>
        <location filename="meditation/ui/desktop/tray.py"/>
        <source>20 seconds of kind touch</source>
        <translation>20 Sekunden freundliche Berührung</translation>
    </message>
    <message>
        <location filename="meditation/ui/desktop/tray.py"/>
        <location filename="meditation/ui/pages/breathe.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/desktop/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="meditation/ui/desktop/tray.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>meditation.ui.hiding</name>
    <message>
        <location filename="meditation/ui/hiding.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>meditation.ui.locking</name>
    <message>
        <location filename="meditation/ui/locking.py"/>
        <source>A session is not written down yet. Open your history to keep it, or close again to let it go.</source>
        <translation>Eine Übung ist noch nicht eingetragen. Öffne deinen Rückblick, um sie zu behalten, oder schließ das Fenster noch einmal, um sie loszulassen.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.breathe</name>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Choose the seconds that fit you. A part at none is left out.</source>
        <translation>Wähl die Sekunden, die dir passen. Ein Teil ohne Sekunden fällt weg.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <location filename="meditation/ui/pages/programmes.py"/>
        <location filename="meditation/ui/pages/today.py"/>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Open your own pattern</source>
        <translation>Dein eigenes Muster öffnen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.finish</name>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>A note, for your eyes only</source>
        <translation>Eine Notiz, nur für dich</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>If you like: how is it now? Every line may stay empty.</source>
        <translation>Wenn du magst: Wie ist es jetzt? Jede Zeile darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>It goes when you finish, unless you keep it.</source>
        <translation>Es vergeht, wenn du fertig bist, außer du behältst es.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>It stands in the note below and is kept with it.</source>
        <translation>Es steht unten in der Notiz und wird mit ihr aufbewahrt.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>Keep and finish</source>
        <translation>Behalten und fertig</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>Open it {when}</source>
        <translation>Öffnen: {when}</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>Put it into the note</source>
        <translation>In die Notiz übernehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <location filename="meditation/ui/pages/log.py"/>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>Save what you wrote</source>
        <translation>Was du geschrieben hast speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>Seal it as a letter</source>
        <translation>Als Brief versiegeln</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <location filename="meditation/ui/pages/log_files.py"/>
        <location filename="meditation/ui/widgets/recovery_key.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>The note below holds its first 4,000 letters. A file holds all of it.</source>
        <translation>Die Notiz unten fasst die ersten 4.000 Zeichen. Eine Datei fasst alles.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>When may it be opened?</source>
        <translation>Wann darf er geöffnet werden?</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/ui/pages/finish.py"/>
        <source>You wrote %n words.</source>
        <translation>
            <numerusform>Du hast %n Wort geschrieben.</numerusform>
            <numerusform>Du hast %n Wörter geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/finish.py"/>
        <source>what-i-wrote.txt</source>
        <translation>was-ich-schrieb.txt</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.help</name>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>People to speak with</source>
        <translation>Menschen, mit denen du sprechen kannst</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>Show the lines of other countries</source>
        <translation>Die Stellen anderer Länder zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>Something to do right here</source>
        <translation>Etwas, das du gleich hier tun kannst</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.history</name>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <source>A page for your therapist…</source>
        <translation>Eine Seite für deine Therapie…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/ui/pages/log.py"/>
        <source>All sessions</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/views/drawn.py"/>
        <location filename="meditation/views/summary.py"/>
        <source>Check-ins</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <source>Every small return counts.</source>
        <translation>Jede kleine Rückkehr zählt.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <source>History</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/views/drawn.py"/>
        <source>Kinds of practice</source>
        <translation>Arten des Übens</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <source>Latest sessions</source>
        <translation>Letzte Übungen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <source>Look at more</source>
        <translation>Mehr ansehen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/views/drawn.py"/>
        <source>Runs</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/views/drawn.py"/>
        <source>Steadiness</source>
        <translation>Stetigkeit</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/history.py"/>
        <location filename="meditation/views/drawn.py"/>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.letters</name>
    <message>
        <location filename="meditation/ui/pages/letters.py"/>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Letters to yourself</source>
        <translation>Briefe an dich selbst</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/letters.py"/>
        <source>Open it now</source>
        <translation>Jetzt öffnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/letters.py"/>
        <source>Open it now, before its day?</source>
        <translation>Jetzt öffnen, vor seinem Tag?</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/letters.py"/>
        <source>Take it away for good?</source>
        <translation>Für immer wegnehmen?</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/letters.py"/>
        <source>Tear it up</source>
        <translation>Zerreißen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.library</name>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Choose by how you feel, or by the time you have.</source>
        <translation>Wähl danach, wie es dir geht, oder nach der Zeit, die du hast.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <location filename="meditation/ui/pages/log.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Show deeper sessions</source>
        <translation>Tiefere Übungen zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Some sessions turn toward what is hard. They are best with somebody to talk to, and never a must.</source>
        <translation>Manche Übungen wenden sich dem Schweren zu. Am besten ist dann jemand da, mit dem du reden kannst, und nötig sind sie nie.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.log</name>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>Add a session</source>
        <translation>Eine Übung hinzufügen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Bring in a file</source>
        <translation>Eine Datei übernehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <source>Bring in a file…</source>
        <translation>Eine Datei übernehmen…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <source>Search titles and notes</source>
        <translation>Titel und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log.py"/>
        <source>{title}, {day}, was added.</source>
        <translation>{title}, {day}, wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.log_entry</name>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>07:30</source>
        <translation>07:30</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>2026-03-01</source>
        <translation>2026-03-01</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <location filename="meditation/ui/pages/log_files.py"/>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>Meditation</source>
        <translation>Meditation</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <location filename="meditation/views/drawn.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <location filename="meditation/ui/pages/log_files.py"/>
        <location filename="meditation/ui/widgets/bringing_back.py"/>
        <location filename="meditation/ui/widgets/copies.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>Take this session out</source>
        <translation>Diese Übung herausnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>The day it began</source>
        <translation>Der Tag, an dem sie begann</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>The day it counts for</source>
        <translation>Der Tag, für den sie zählt</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>The same day</source>
        <translation>Derselbe Tag</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>The time it began</source>
        <translation>Die Zeit, zu der sie begann</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_entry.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.log_files</name>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>A copy of every session, where you like. Only your account on this computer may read it.</source>
        <translation>Eine Kopie jeder Übung, wo du magst. Nur dein Konto auf diesem Computer darf sie lesen.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Bringing it in…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Looking at {file}. Nothing is written yet.</source>
        <translation>{file} wird angesehen. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Save that list</source>
        <translation>Diese Liste speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Save that list…</source>
        <translation>Diese Liste speichern…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>The times in it are</source>
        <translation>Die Zeiten darin sind</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>These are the first; the list that you save has all.</source>
        <translation>Das sind die ersten; die Liste, die du speicherst, hat alle.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>This file does not tell by which clock its times are.</source>
        <translation>Diese Datei sagt nicht, nach welcher Uhr ihre Zeiten sind.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Without notes</source>
        <translation>Ohne Notizen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>my-practice</source>
        <translation>mein-ueben</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_files.py"/>
        <source>set-aside.txt</source>
        <translation>beiseitegelegt.txt</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.log_line</name>
    <message>
        <location filename="meditation/ui/pages/log_line.py"/>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_line.py"/>
        <source>Undo: bring {title} back</source>
        <translation>Rückgängig: {title} zurückholen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_line.py"/>
        <source>{title}, {day}, was taken out.</source>
        <translation>{title}, {day}, wurde herausgenommen.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.log_pauses</name>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>A journey, a cold</source>
        <translation>Eine Reise, eine Erkältung</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Set this pause</source>
        <translation>Diese Pause setzen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Take back the pause of {days}</source>
        <translation>Die Pause {days} zurücknehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>The pause is set: {days}.</source>
        <translation>Die Pause ist gesetzt: {days}.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>The pause was taken back.</source>
        <translation>Die Pause wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Undo: set the pause again</source>
        <translation>Rückgängig: die Pause wieder setzen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/log_pauses.py"/>
        <source>Words for it, if you like</source>
        <translation>Worte dafür, wenn du magst</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.not_opened</name>
    <message>
        <location filename="meditation/ui/pages/not_opened.py"/>
        <source>This could not be opened</source>
        <translation>Das ließ sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.passphrase</name>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>A moment: your history is looked at row by row…</source>
        <translation>Einen Moment: Dein Rückblick wird Zeile für Zeile durchgesehen…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>It is done.</source>
        <translation>Es ist getan.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Keep this key somewhere else than the computer.</source>
        <translation>Bewahr diesen Schlüssel woanders als am Computer auf.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Lock it now</source>
        <translation>Jetzt verschließen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Lock my history</source>
        <translation>Meinen Rückblick verschließen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Make a new one</source>
        <translation>Einen neuen machen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>New recovery key</source>
        <translation>Neuer Ersatzschlüssel</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <location filename="meditation/ui/pages/settings.py"/>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Passphrase: four or five words are easy to keep</source>
        <translation>Passphrase: Vier oder fünf Wörter lassen sich gut merken</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Set a passphrase</source>
        <translation>Eine Passphrase setzen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Show letters</source>
        <translation>Zeichen zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>The new one</source>
        <translation>Die neue</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>The passphrase now, or the recovery key</source>
        <translation>Die jetzige Passphrase oder der Ersatzschlüssel</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>What it needs is not installed here: the package sqlcipher3.</source>
        <translation>Was dafür nötig ist, ist hier nicht installiert: das Paket sqlcipher3.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Your history has a passphrase.</source>
        <translation>Dein Rückblick hat eine Passphrase.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Your history has no passphrase.</source>
        <translation>Dein Rückblick hat keine Passphrase.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/passphrase.py"/>
        <source>Your recovery key</source>
        <translation>Dein Ersatzschlüssel</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.player</name>
    <message>
        <location filename="meditation/ui/pages/player.py"/>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Text size {percent} %</source>
        <translation>Textgröße {percent} %</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.player_face</name>
    <message>
        <location filename="meditation/ui/pages/player_face.py"/>
        <location filename="meditation/ui/pages/welcome.py"/>
        <location filename="meditation/ui/widgets/copies.py"/>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/player_face.py"/>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/player_face.py"/>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.player_time</name>
    <message>
        <location filename="meditation/ui/pages/player_time.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/player_time.py"/>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/player_time.py"/>
        <source>Space or N goes on, G lets it run, Esc comes back.</source>
        <translation>Leertaste oder N geht weiter, G lässt es laufen, Esc kommt zurück.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.programmes</name>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>A plan suggests an order. Every day is open from the start; none is ever late, and leaving out is fine.</source>
        <translation>Ein Plan schlägt eine Reihenfolge vor. Jeder Tag ist von Anfang an offen; keiner kommt zu spät, und auslassen ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>At hand on every day</source>
        <translation>An jedem Tag zur Hand</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>Its next step is shown on Today.</source>
        <translation>Der nächste Schritt steht unter „Heute“.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>Look at {title}. {line}</source>
        <translation>{title} ansehen. {line}</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <location filename="meditation/ui/pages/today.py"/>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>Or instead</source>
        <translation>Oder stattdessen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <location filename="meditation/views/looking_back.py"/>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>Show it no more</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>Show it on Today</source>
        <translation>Unter „Heute“ zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/programmes.py"/>
        <source>{title} (not here)</source>
        <translation>{title} (nicht da)</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.recording</name>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Hear: {words}</source>
        <translation>Anhören: {words}</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Loudness</source>
        <translation>Lautstärke der Aufnahme</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Record again</source>
        <translation>Noch einmal aufnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Record: {words}</source>
        <translation>Aufnehmen: {words}</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Say each line as you would say it to a friend. It is kept on this computer alone, made evenly loud, and heard wherever this session is played with a voice. What you leave out, the other voice says.</source>
        <translation>Sprich jede Zeile so, wie du sie zu einem befreundeten Menschen sagen würdest. Sie bleibt allein auf diesem Computer, wird gleichmäßig laut gemacht und ist zu hören, wo immer diese Übung mit Stimme läuft. Was du auslässt, sagt die andere Stimme.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/recording.py"/>
        <source>Take out: {words}</source>
        <translation>Herausnehmen: {words}</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.session_card</name>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Begin in very large words, for a group</source>
        <translation>In sehr großen Worten beginnen, für eine Gruppe</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Begin {title}, {length}</source>
        <translation>{title} beginnen, {length}</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Present</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Record your own voice</source>
        <translation>Deine eigene Stimme aufnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>The voice is coming…</source>
        <translation>Die Stimme kommt…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Your own voice</source>
        <translation>Deine eigene Stimme</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.settings</name>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>A passphrase for your history</source>
        <translation>Eine Passphrase für deinen Rückblick</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>About Hand on Heart</source>
        <translation>Über Hand on Heart</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>Copies of your history</source>
        <translation>Kopien deines Rückblicks</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>Open the folder of your practice</source>
        <translation>Den Ordner deines Übens öffnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <location filename="meditation/views/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>The folder could not be opened from here. Its name stands above.</source>
        <translation>Der Ordner ließ sich von hier nicht öffnen. Sein Name steht oben.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>Your files</source>
        <translation>Deine Dateien</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <source>Your own sounds</source>
        <translation>Deine eigenen Klänge</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/settings.py"/>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.timer</name>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>A silent sitting, with bells where you would like them.</source>
        <translation>Ein stilles Sitzen, mit Glocken, wo du sie magst.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>After the end bell</source>
        <translation>Nach der Schlussglocke</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Around you</source>
        <translation>Um dich herum</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Begin a silent sitting, {length}</source>
        <translation>Ein stilles Sitzen beginnen, {length}</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Bell at the end</source>
        <translation>Glocke am Ende</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Bell at the start</source>
        <translation>Glocke am Anfang</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Bells in between</source>
        <translation>Glocken dazwischen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/length_panel.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Minutes of the sitting</source>
        <translation>Minuten des Sitzens</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/views/timer.py"/>
        <source>Open end</source>
        <translation>Offenes Ende</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Quiet</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/session_choices.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Sit on</source>
        <translation>Weiter sitzen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/changes.py"/>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <location filename="meditation/ui/widgets/session_choices.py"/>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/settings.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>The sitting ends</source>
        <translation>Das Sitzen endet</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <source>Time to get ready</source>
        <translation>Zeit zum Einrichten</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/timer.py"/>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.today</name>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>A letter that you wrote to yourself may be opened.</source>
        <translation>Ein Brief, den du an dich selbst geschrieben hast, darf geöffnet werden.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>How are you?</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>How are you? Choose by how you feel</source>
        <translation>Wie geht es dir? Danach wählen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>Read your letter</source>
        <translation>Deinen Brief lesen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>There is no session to offer yet. The library says why.</source>
        <translation>Noch ist keine Übung da. Die Bibliothek sagt, warum.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.unlock</name>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>A moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <location filename="meditation/ui/pages/welcome.py"/>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <location filename="meditation/ui/widgets/rail.py"/>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <location filename="meditation/views/helping.py"/>
        <source>Help right now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Its recovery key has eight groups of four letters.</source>
        <translation>Der Ersatzschlüssel hat acht Gruppen zu vier Zeichen.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Open your history</source>
        <translation>Deinen Rückblick öffnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Practise without it</source>
        <translation>Ohne ihn üben</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Practise without the history</source>
        <translation>Ohne den Rückblick üben</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Recovery key</source>
        <translation>Ersatzschlüssel</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Use the passphrase</source>
        <translation>Die Passphrase verwenden</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Use the recovery key</source>
        <translation>Den Ersatzschlüssel verwenden</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>What you practise without it is written down once it is open, until the program closes.</source>
        <translation>Was du ohne ihn übst, wird eingetragen, sobald er offen ist, bis das Programm endet.</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/unlock.py"/>
        <source>Your history is locked</source>
        <translation>Dein Rückblick ist verschlossen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.welcome</name>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <location filename="meditation/ui/widgets/buttons.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Skip this, and go to Today. Esc does the same</source>
        <translation>Dies überspringen und zu „Heute“ gehen. Esc tut dasselbe</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.bells</name>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Least minutes between bells</source>
        <translation>Minuten zwischen Glocken, mindestens</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Minutes between bells</source>
        <translation>Minuten zwischen Glocken</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Most minutes between bells</source>
        <translation>Minuten zwischen Glocken, höchstens</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>Struck</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>{where}, bell</source>
        <translation>{where}, Glocke</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bells.py"/>
        <source>{where}, strikes</source>
        <translation>{where}, Schläge</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.breath_caution</name>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Before you breathe</source>
        <translation>Bevor du atmest</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Breathe without holds</source>
        <translation>Atmen ohne Halten</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Read all of what to know before you breathe</source>
        <translation>Alles lesen, was vor dem Atmen zu wissen ist</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Read it all</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Without holds</source>
        <translation>Ohne Halten</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.bringing_back</name>
    <message>
        <location filename="meditation/ui/widgets/bringing_back.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bringing_back.py"/>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>It takes the place of what is here now. A copy of that is kept first.</source>
        <translation>Er tritt an die Stelle dessen, was jetzt hier ist. Davon wird zuerst eine Kopie behalten.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bringing_back.py"/>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Yes, bring it back</source>
        <translation>Ja, zurückholen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/bringing_back.py"/>
        <source>Your history can be brought back</source>
        <translation>Dein Rückblick lässt sich zurückholen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.card</name>
    <message>
        <location filename="meditation/ui/widgets/card.py"/>
        <source>Begin. {card}</source>
        <translation>Beginnen. {card}</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.card_head</name>
    <message>
        <location filename="meditation/ui/widgets/card_head.py"/>
        <source>Favourite</source>
        <translation>Liebling</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.change_panel</name>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Change this session</source>
        <translation>Diese Übung ändern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Faster breath</source>
        <translation>Schnellerer Atem</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Larger letters</source>
        <translation>Größere Buchstaben</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Present this session to a group (P)</source>
        <translation>Diese Übung einer Gruppe zeigen (P)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Slower breath</source>
        <translation>Langsamerer Atem</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Smaller letters</source>
        <translation>Kleinere Buchstaben</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <location filename="meditation/ui/widgets/transcript.py"/>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/change_panel.py"/>
        <source>Transcript of this session (W)</source>
        <translation>Mitschrift dieser Übung (W)</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.changes</name>
    <message>
        <location filename="meditation/ui/widgets/changes.py"/>
        <source>Sound, muted</source>
        <translation>Ton, stumm</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/changes.py"/>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.chart_panel</name>
    <message>
        <location filename="meditation/ui/widgets/chart_panel.py"/>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/chart_panel.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/chart_panel.py"/>
        <source>Point at it, or walk with the arrow keys.</source>
        <translation>Zeig darauf oder geh mit den Pfeiltasten.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/chart_panel.py"/>
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/chart_panel.py"/>
        <source>{title}: save as a picture</source>
        <translation>{title}: als Bild speichern</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.copies</name>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Bring back a copy</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Erase it for good</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>It cannot be undone. Shall it all go, for good?</source>
        <translation>Es lässt sich nicht rückgängig machen. Soll alles gehen, für immer?</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Shall everything of yours be erased? Every session, note, letter, sound and setting, and every copy on this computer would go. It stands in:</source>
        <translation>Soll alles von dir gelöscht werden? Jede Übung, Notiz, jeder Brief, Klang und jede Einstellung und jede Kopie auf diesem Computer würden gehen. Es steht in:</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Which copy shall come back?</source>
        <translation>Welche Kopie soll zurückkommen?</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/copies.py"/>
        <source>Your history is copied by itself as you go. The copies stay on this computer.</source>
        <translation>Dein Rückblick wird nebenbei von selbst kopiert. Die Kopien bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.filters</name>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Choose by kind of practice</source>
        <translation>Nach Art des Übens wählen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <location filename="meditation/views/library.py"/>
        <source>Favourites</source>
        <translation>Lieblinge</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Programmes: plans for some days or weeks</source>
        <translation>Programme: Pläne für einige Tage oder Wochen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>What kind?</source>
        <translation>Welche Art?</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.hairline</name>
    <message>
        <location filename="meditation/ui/widgets/hairline.py"/>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/hairline.py"/>
        <source>{count} percent</source>
        <translation>{count} Prozent</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/hairline.py"/>
        <source>{name}, part {number} of {count}</source>
        <translation>{name}, Teil {number} von {count}</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/hairline.py"/>
        <source>{part}, {percent}</source>
        <translation>{part}, {percent}</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.helpline</name>
    <message>
        <location filename="meditation/ui/widgets/helpline.py"/>
        <source>Compared with its source on {date}</source>
        <translation>Mit der Quelle verglichen am {date}</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/helpline.py"/>
        <source>Copied: {address}</source>
        <translation>Kopiert: {address}</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/helpline.py"/>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.length_panel</name>
    <message>
        <location filename="meditation/ui/widgets/length_panel.py"/>
        <source>Length {length}</source>
        <translation>Länge {length}</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.lines_view</name>
    <message>
        <location filename="meditation/ui/widgets/lines_view.py"/>
        <source>Words of this session</source>
        <translation>Worte dieser Übung</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/lines_view.py"/>
        <source>{line}, now</source>
        <translation>{line}, jetzt</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.numbers</name>
    <message>
        <location filename="meditation/ui/widgets/numbers.py"/>
        <source>Close the list of days</source>
        <translation>Die Liste der Tage schließen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/numbers.py"/>
        <source>{explained} Press for its days.</source>
        <translation>{explained} Drücken zeigt die Tage.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.own_plan</name>
    <message>
        <location filename="meditation/ui/widgets/own_plan.py"/>
        <source>A friend: …
My therapist: …
What has helped before: …</source>
        <translation>Jemand, der mir nahesteht: …
Meine Therapeutin, mein Therapeut: …
Was schon geholfen hat: …</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_plan.py"/>
        <source>Names, numbers, places, words: best written in a calm hour. They stay on this computer.</source>
        <translation>Namen, Nummern, Orte, Worte: am besten in einer ruhigen Stunde aufgeschrieben. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_plan.py"/>
        <source>Your own people, and what helps you</source>
        <translation>Deine Menschen, und was dir hilft</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.own_sounds</name>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Add a sound</source>
        <translation>Einen Klang hinzufügen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Add a sound of your own</source>
        <translation>Einen eigenen Klang hinzufügen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Hear {title}</source>
        <translation>{title} anhören</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Listening to it…</source>
        <translation>Er wird angehört…</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <location filename="meditation/ui/widgets/saving.py"/>
        <source>Sound ({endings})</source>
        <translation>Ton ({endings})</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>Take away {title}</source>
        <translation>{title} wegnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_sounds.py"/>
        <source>“{title}” goes when you leave this page.</source>
        <translation>„{title}“ geht, wenn du diese Seite verlässt.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.own_words_panel</name>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <source>If you like, write words that fit you. They stay on this computer and are used wherever a session asks.</source>
        <translation>Wenn du magst, schreib Worte, die zu dir passen. Sie bleiben auf diesem Computer und kommen vor, wo immer eine Übung danach fragt.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Without them: {words}</source>
        <translation>Ohne sie: {words}</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Your own words for {place}</source>
        <translation>Deine eigenen Worte für {place}</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.phrase_book</name>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Add words</source>
        <translation>Worte hinzufügen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Add words of your own</source>
        <translation>Eigene Worte hinzufügen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Every place that sessions ask for has your words.</source>
        <translation>Wo immer Übungen danach fragen, stehen deine Worte.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>For which place</source>
        <translation>Für welche Stelle</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Put back your words for {place}</source>
        <translation>Deine Worte für {place} zurückholen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Take out your words for {place}</source>
        <translation>Deine Worte für {place} herausnehmen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/phrase_book.py"/>
        <source>Words that fit you, used wherever a session asks for them. They stay on this computer.</source>
        <translation>Worte, die zu dir passen, wo immer eine Übung danach fragt. Sie bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.player_frame</name>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Change something (C)</source>
        <translation>Etwas ändern (C)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Change something in this session</source>
        <translation>Etwas an dieser Übung ändern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>End this session</source>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Finish this session</source>
        <translation>Diese Übung abschließen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Help right now (F1)</source>
        <translation>Hilfe jetzt (F1)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Hide or show the time (H)</source>
        <translation>Die Zeit verbergen oder zeigen (H)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Next words</source>
        <translation>Nächste Worte</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Previous words</source>
        <translation>Vorige Worte</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Sound (V)</source>
        <translation>Ton (V)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Time left {time}</source>
        <translation>Noch {time}</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Time, hidden</source>
        <translation>Zeit, verborgen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Too much?</source>
        <translation>Zu viel?</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>Too much? A gentle way out</source>
        <translation>Zu viel? Ein sanfter Ausweg</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/player_frame.py"/>
        <source>{time} since the end</source>
        <translation>{time} seit dem Ende</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.rail</name>
    <message>
        <location filename="meditation/ui/widgets/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.ramp</name>
    <message>
        <location filename="meditation/ui/widgets/ramp.py"/>
        <source>Rest in {title} instead (R)</source>
        <translation>Lieber in {title} ausruhen (R)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/ramp.py"/>
        <source>Rest in “{title}” instead</source>
        <translation>Lieber in „{title}“ ausruhen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/ramp.py"/>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Rest instead</source>
        <translation>Lieber ausruhen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.recovery_key</name>
    <message>
        <location filename="meditation/ui/widgets/recovery_key.py"/>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/recovery_key.py"/>
        <source>It opens your history when the passphrase is forgotten. It is shown this once, and is kept nowhere.</source>
        <translation>Er öffnet deinen Rückblick, wenn die Passphrase vergessen ist. Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/recovery_key.py"/>
        <source>Save as a page to print…</source>
        <translation>Als Seite zum Drucken speichern…</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/recovery_key.py"/>
        <source>Save the recovery key</source>
        <translation>Den Ersatzschlüssel speichern</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.saving</name>
    <message>
        <location filename="meditation/ui/widgets/saving.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/saving.py"/>
        <source>Cancel saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/saving.py"/>
        <source>Save as sound</source>
        <translation>Als Ton speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/saving.py"/>
        <source>Save this session as a file of sound</source>
        <translation>Diese Übung als Tondatei speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/saving.py"/>
        <source>Stopping…</source>
        <translation>Es hört auf…</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.session_choices</name>
    <message>
        <location filename="meditation/ui/widgets/session_choices.py"/>
        <location filename="meditation/views/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/session_choices.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Pace of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/session_choices.py"/>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/settings.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.session_words</name>
    <message>
        <location filename="meditation/ui/widgets/session_words.py"/>
        <source>The words of this session</source>
        <translation>Die Worte dieser Übung</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/session_words.py"/>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/session_words.py"/>
        <source>Why this? What studies found, and where they are weak</source>
        <translation>Warum das? Was Studien fanden, und wo sie schwach sind</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.setting_rows</name>
    <message>
        <location filename="meditation/ui/widgets/setting_rows.py"/>
        <source>{question}: {answer}. Choose another</source>
        <translation>{question}: {answer}. Andere Antwort wählen</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.sound_panel</name>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Ambience</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Kept for the next session, too. The arrow keys up and down change all of it.</source>
        <translation>Auch für die nächste Übung behalten. Die Pfeiltasten auf und ab ändern alles zusammen.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Mute all sound of this session</source>
        <translation>Allen Ton dieser Übung stummschalten</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Volume of ambience</source>
        <translation>Lautstärke der Umgebung</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Volume of bells</source>
        <translation>Lautstärke der Glocken</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/sound_panel.py"/>
        <source>Volume of voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.stepper</name>
    <message>
        <location filename="meditation/ui/widgets/stepper.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/stepper.py"/>
        <source>{title}: less</source>
        <translation>{title}: weniger</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/stepper.py"/>
        <source>{title}: more</source>
        <translation>{title}: mehr</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.summary_pane</name>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>A page for your therapist</source>
        <translation>Eine Seite für deine Therapie</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>Look at it first: this is all that is on it. Nothing is sent anywhere.</source>
        <translation>Sieh sie zuerst an: Mehr steht nicht darauf. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>On the page: {part}</source>
        <translation>Auf der Seite: {part}</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>Save as a PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>Save as a PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gegeben.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>The page as it will be</source>
        <translation>Die Seite, wie sie wird</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/summary_pane.py"/>
        <source>my-practice.pdf</source>
        <translation>mein-ueben.pdf</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.too_much</name>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Go on with this session</source>
        <translation>Mit dieser Übung weitergehen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>It is paused. You can stop here; nothing more is needed.</source>
        <translation>Sie ruht. Du kannst hier aufhören; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Rest in “{title}”</source>
        <translation>In „{title}“ ausruhen</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Stop here (T)</source>
        <translation>Hier aufhören (T)</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Too much? What would help?</source>
        <translation>Zu viel? Was würde helfen?</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.transcript</name>
    <message>
        <location filename="meditation/ui/widgets/transcript.py"/>
        <source>Close the transcript (W)</source>
        <translation>Die Mitschrift schließen (W)</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.unwanted</name>
    <message>
        <location filename="meditation/ui/widgets/unwanted.py"/>
        <source>See what helps</source>
        <translation>Sehen, was hilft</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.where_it_sounds</name>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Another place</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Choose where it sounds</source>
        <translation>Wählen, wo es klingt</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Hear a bell now</source>
        <translation>Jetzt eine Glocke hören</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Hear it now</source>
        <translation>Jetzt hören</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Looking where the bells will sound…</source>
        <translation>Es wird nachgesehen, wo die Glocken klingen…</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Sound comes from</source>
        <translation>Der Ton kommt aus</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>Stop the bell</source>
        <translation>Die Glocke anhalten</translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/where_it_sounds.py"/>
        <source>System default</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.writing_pane</name>
    <message>
        <location filename="meditation/ui/widgets/writing_pane.py"/>
        <source>For your eyes only. Nothing is kept unless you say so at the end.</source>
        <translation>Nur für dich. Nichts wird behalten, außer du sagst es am Ende.</translation>
    </message>
</context>
<context>
    <name>meditation.views.about</name>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>A guided-meditation player: short sessions of mindfulness, self-compassion and kind touch, shown and sounded.</source>
        <translation>Ein Programm für geleitete Meditation: kurze Übungen in Achtsamkeit, Selbstmitgefühl und freundlicher Berührung, in Worten und Klängen.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Hand on Heart is a practice aid for adults. It is not treatment and not a crisis service.</source>
        <translation>Hand on Heart ist eine Übungshilfe für Erwachsene. Es ist keine Behandlung und kein Krisendienst.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It never goes online: nothing you do here is sent anywhere, and it cannot tell you of new versions.</source>
        <translation>Es geht nie ins Netz: Nichts, was du hier tust, wird irgendwohin gesendet, und von neuen Versionen kann es dir nichts sagen.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It paces the breath where you like that, and keeps a gentle history.</source>
        <translation>Es begleitet den Atem, wo du das magst, und führt einen sanften Rückblick.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It plays plain text files that you may read, change and write yourself.</source>
        <translation>Es spielt einfache Textdateien ab, die du lesen, ändern und selbst schreiben kannst.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It takes no one's place who helps you. It has no account, no feed and no scores.</source>
        <translation>Es ersetzt niemanden, der dir hilft. Es hat kein Konto, keine Neuigkeiten und keine Punkte.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Keep taking any medicine that was prescribed for you.</source>
        <translation>Nimm verordnete Medikamente weiter ein.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Look for a newer version where this one came from: the person or the software shop that gave it to you. Your practice and your settings stay when you change to it.</source>
        <translation>Such nach einer neueren Version dort, wo diese herkam: bei dem Menschen oder der Softwarequelle, die sie dir gab. Dein Üben und deine Einstellungen bleiben, wenn du wechselst.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Private by its making</source>
        <translation>Von Grund auf privat</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Talk with your doctor or care team before you begin if you live with psychosis or mania, have lately been through trauma, are in withdrawal, or have thoughts of suicide.</source>
        <translation>Sprich vorher mit deiner Ärztin, deinem Arzt oder deinem Behandlungsteam, wenn du mit Psychosen oder Manie lebst, vor Kurzem etwas Traumatisches erlebt hast, im Entzug bist oder an Suizid denkst.</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The fonts, Newsreader and Figtree</source>
        <translation>Die Schriften, Newsreader und Figtree</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The icons, Phosphor</source>
        <translation>Die Symbole, Phosphor</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The sessions</source>
        <translation>Die Übungen</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Version not known</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Your files are in {folder}.</source>
        <translation>Deine Dateien liegen in {folder}.</translation>
    </message>
</context>
<context>
    <name>meditation.views.asks</name>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>A kind touch, if you like</source>
        <translation>Eine freundliche Berührung, wenn du magst</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Any posture</source>
        <translation>Jede Haltung</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Breath not named</source>
        <translation>Atem unerwähnt</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Breathing, small and soft</source>
        <translation>Atmen, klein und weich</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Eyes as you like</source>
        <translation>Augen, wie du magst</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Eyes closed</source>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Eyes lowered</source>
        <translation>Blick gesenkt</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Eyes open</source>
        <translation>Augen offen</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Hands instead of breath</source>
        <translation>Hände statt Atem</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>No touch</source>
        <translation>Ohne Berührung</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Not yet reviewed by a clinician</source>
        <translation>Noch nicht fachlich geprüft</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>Reviewed: {by}</source>
        <translation>Geprüft: {by}</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>lying down</source>
        <translation>liegend</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>seated</source>
        <translation>sitzend</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>standing</source>
        <translation>stehend</translation>
    </message>
    <message>
        <location filename="meditation/views/asks.py"/>
        <source>walking</source>
        <translation>gehend</translation>
    </message>
</context>
<context>
    <name>meditation.views.breath_caution</name>
    <message>
        <location filename="meditation/views/breath_caution.py"/>
        <source>Dizzy, tingly or short of air: breathe as usual. Not while driving or in water.</source>
        <translation>Bei Schwindel, Kribbeln oder Luftnot: atme wie sonst. Nicht beim Fahren und nicht im Wasser.</translation>
    </message>
</context>
<context>
    <name>meditation.views.breathe</name>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>A good first one</source>
        <translation>Gut für den Anfang</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>A guide for the breath, for as long as you like. Small and soft is enough.</source>
        <translation>Ein Begleiter für den Atem, so lange du magst. Klein und weich genügt.</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>A little more</source>
        <translation>Noch ein wenig</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>For later, when a slow breath is easy</source>
        <translation>Für später, wenn langsames Atmen leichtfällt</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <location filename="meditation/views/card.py"/>
        <source>Settling</source>
        <translation>Zur Ruhe kommen</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>your own pace</source>
        <translation>dein eigenes Tempo</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} empty</source>
        <translation>{seconds} leer</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} held</source>
        <translation>{seconds} gehalten</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} in</source>
        <translation>{seconds} ein</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} more</source>
        <translation>{seconds} mehr</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} out</source>
        <translation>{seconds} aus</translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} s a breath, {breaths} breaths a minute</source>
        <translation>{seconds} s je Atemzug, {breaths} Atemzüge in der Minute</translation>
    </message>
</context>
<context>
    <name>meditation.views.calendars</name>
    <message numerus="yes">
        <location filename="meditation/views/calendars.py"/>
        <location filename="meditation/views/summary.py"/>
        <source>%n days with practice</source>
        <translation>
            <numerusform>%n Tag mit Übung</numerusform>
            <numerusform>%n Tage mit Übung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/calendars.py"/>
        <source>%n days with practice.</source>
        <translation>
            <numerusform>%n Tag mit Übung.</numerusform>
            <numerusform>%n Tage mit Übung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <source>Enter or a press opens a year.</source>
        <translation>Die Eingabetaste oder ein Druck öffnet ein Jahr.</translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <source>{count}+ days</source>
        <translation>{count}+ Tage</translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <source>{count}+ min</source>
        <translation>{count}+ min</translation>
    </message>
    <message>
        <location filename="meditation/views/calendars.py"/>
        <location filename="meditation/views/drawn.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>meditation.views.card</name>
    <message>
        <location filename="meditation/views/card.py"/>
        <source>A favourite</source>
        <translation>Ein Liebling</translation>
    </message>
    <message>
        <location filename="meditation/views/card.py"/>
        <source>Deeper</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <location filename="meditation/views/card.py"/>
        <source>Turning toward</source>
        <translation>Sich zuwenden</translation>
    </message>
</context>
<context>
    <name>meditation.views.cards</name>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>(and {count} more)</source>
        <translation>(und {count} mehr)</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Calming</source>
        <translation>Beruhigung</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Cannot be played yet</source>
        <translation>Noch nicht abspielbar</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Forgiveness</source>
        <translation>Verzeihen</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Imagery</source>
        <translation>Innere Bilder</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Kind words</source>
        <translation>Gute Worte</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Kindness</source>
        <translation>Freundlichkeit</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Mindfulness</source>
        <translation>Achtsamkeit</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Not alone</source>
        <translation>Nicht allein</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Recovery</source>
        <translation>Genesung</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Setbacks</source>
        <translation>Rückschläge</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>meditation.views.copies</name>
    <message numerus="yes">
        <location filename="meditation/views/copies.py"/>
        <location filename="meditation/views/past.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/copies.py"/>
        <source>A copy was made, and it is whole.</source>
        <translation>Eine Kopie wurde gemacht, und sie ist ganz.</translation>
    </message>
    <message>
        <location filename="meditation/views/copies.py"/>
        <source>There is no whole copy that can be brought back.</source>
        <translation>Es gibt keine ganze Kopie, die sich zurückholen lässt.</translation>
    </message>
    <message>
        <location filename="meditation/views/copies.py"/>
        <location filename="meditation/views/overheard.py"/>
        <source>Your history is locked.</source>
        <translation>Dein Rückblick ist verschlossen.</translation>
    </message>
    <message>
        <location filename="meditation/views/copies.py"/>
        <source>{date}, {time} · {sessions}</source>
        <translation>{date}, {time} · {sessions}</translation>
    </message>
</context>
<context>
    <name>meditation.views.countries</name>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>meditation.views.drawn</name>
    <message numerus="yes">
        <location filename="meditation/views/drawn.py"/>
        <location filename="meditation/views/pauses.py"/>
        <location filename="meditation/views/programmes.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Days of practice in each run; rest is part of it.</source>
        <translation>Tage mit Übung in jeder Reihe; Ruhe gehört dazu.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>From {hour}:00</source>
        <translation>Ab {hour}:00</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>How much of your own intention the weeks held; a day without practice hardly moves it.</source>
        <translation>Wie viel von deinem eigenen Vorhaben die Wochen hielten; ein Tag ohne Übung bewegt es kaum.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Means of four weeks, from “{least}” to “{most}”.</source>
        <translation>Mittel von vier Wochen, von „{least}“ bis „{most}“.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Most often at night.</source>
        <translation>Am häufigsten nachts.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Most often in the afternoon.</source>
        <translation>Am häufigsten am Nachmittag.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Most often in the evening.</source>
        <translation>Am häufigsten am Abend.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Most often in the morning.</source>
        <translation>Am häufigsten am Morgen.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Nothing was noted in these weeks. That is fine.</source>
        <translation>In diesen Wochen wurde nichts notiert. Das ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>{date}: {share} %</source>
        <translation>{date}: {share} %</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <location filename="meditation/views/exchange.py"/>
        <location filename="meditation/views/pauses.py"/>
        <location filename="meditation/views/summary.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="meditation/views/drawn.py"/>
        <source>{line}: {word}</source>
        <translation>{line}: {word}</translation>
    </message>
</context>
<context>
    <name>meditation.views.exchange</name>
    <message numerus="yes">
        <location filename="meditation/views/exchange.py"/>
        <source>%n are set aside</source>
        <translation>
            <numerusform>%n ist beiseitegelegt</numerusform>
            <numerusform>%n sind beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/exchange.py"/>
        <source>%n are there already</source>
        <translation>
            <numerusform>%n ist schon da</numerusform>
            <numerusform>%n sind schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/exchange.py"/>
        <source>%n pauses</source>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/exchange.py"/>
        <source>%n sessions are in {file}.</source>
        <translation>
            <numerusform>%n Übung ist in {file}.</numerusform>
            <numerusform>%n Übungen sind in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/exchange.py"/>
        <source>%n sessions are new</source>
        <translation>
            <numerusform>%n Übung ist neu</numerusform>
            <numerusform>%n Übungen sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/exchange.py"/>
        <source>%n sessions were brought in.</source>
        <translation>
            <numerusform>%n Übung wurde übernommen.</numerusform>
            <numerusform>%n Übungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>A calendar (ICS)</source>
        <translation>Ein Kalender (ICS)</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>As world time</source>
        <translation>Als Weltzeit</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>Everything (JSON Lines)</source>
        <translation>Alles (JSON Lines)</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>Everything in it is there already.</source>
        <translation>Alles darin ist schon da.</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>For Insight Timer (CSV)</source>
        <translation>Für Insight Timer (CSV)</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>It was stopped; nothing was brought in.</source>
        <translation>Es wurde angehalten; nichts wurde übernommen.</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>Line {line}: {reason} {text}</source>
        <translation>Zeile {line}: {reason} {text}</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>The first sitting was on {day} at {time}.</source>
        <translation>Das erste Sitzen war am {day} um {time}.</translation>
    </message>
    <message>
        <location filename="meditation/views/exchange.py"/>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} war nicht lesbar: {reason}.</translation>
    </message>
</context>
<context>
    <name>meditation.views.feelings</name>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Awake at night</source>
        <translation>Nachts wach</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Hard on myself</source>
        <translation>Streng mit mir</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>It is too much</source>
        <translation>Es ist zu viel</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Low or alone</source>
        <translation>Niedergeschlagen oder allein</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Pulled to an old habit</source>
        <translation>Von Altem angezogen</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Steady enough</source>
        <translation>Ruhig genug</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Tense or worried</source>
        <translation>Angespannt oder in Sorge</translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Worn out by work</source>
        <translation>Von der Arbeit erschöpft</translation>
    </message>
</context>
<context>
    <name>meditation.views.finish</name>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Connected with others</source>
        <translation>Mit anderen verbunden</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Kind to myself</source>
        <translation>Freundlich mit mir</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Not much</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Present here</source>
        <translation>Ganz hier</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Rather</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Somewhat</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Thank you for making time</source>
        <translation>Danke, dass du dir Zeit genommen hast</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>That was enough for now</source>
        <translation>Das war genug für jetzt</translation>
    </message>
    <message>
        <location filename="meditation/views/finish.py"/>
        <source>Very</source>
        <translation>Sehr</translation>
    </message>
</context>
<context>
    <name>meditation.views.helping</name>
    <message>
        <location filename="meditation/views/helping.py"/>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/settings.py"/>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Hold something: a sleeve, a cup, the edge of the chair.</source>
        <translation>Halt etwas fest: einen Ärmel, eine Tasse, die Stuhlkante.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>If it stays, or troubles your days, tell your doctor, your therapist, or somebody you trust.</source>
        <translation>Wenn es bleibt oder deine Tage schwer macht, sag es deiner Ärztin, deinem Therapeuten oder jemandem, dem du vertraust.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>If something unwanted happened</source>
        <translation>Wenn etwas Unerwünschtes kam</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>If you might act on thoughts of ending your life, or are not safe, call now.</source>
        <translation>Wenn du dir das Leben nehmen könntest oder nicht in Sicherheit bist, ruf jetzt an.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Its lines come first. The choice stays on this computer.</source>
        <translation>Seine Stellen kommen zuerst. Die Wahl bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Look around. Name three things you can see.</source>
        <translation>Schau dich um. Nenn drei Dinge, die du siehst.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>No line of your country is known here yet. This directory has lines of most countries.</source>
        <translation>Aus deinem Land ist hier noch keine Stelle bekannt. Dieses Verzeichnis hat Stellen der meisten Länder.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Press your feet, or whatever meets the ground, down a little.</source>
        <translation>Drück die Füße, oder was den Boden berührt, ein wenig nach unten.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Unwanted things can come with any practice: fear, numbness, old memories, poor sleep. It is not your fault.</source>
        <translation>Bei jedem Üben kann Unerwünschtes kommen: Angst, Taubheit, alte Erinnerungen, schlechter Schlaf. Es ist nicht deine Schuld.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>You can stop here. Nothing more is needed from you.</source>
        <translation>Du kannst hier aufhören. Mehr ist von dir nicht nötig.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>You could rest from it for some days, or do less of it: shorter, eyes open, with something to hold.</source>
        <translation>Du könntest einige Tage davon ausruhen oder weniger tun: kürzer, mit offenen Augen, mit etwas in der Hand.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>You do not need to be in crisis to call.</source>
        <translation>Du musst nicht in einer Krise sein, um anzurufen.</translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Your country</source>
        <translation>Dein Land</translation>
    </message>
</context>
<context>
    <name>meditation.views.helplines</name>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>A directory of helplines, for every country</source>
        <translation>Ein Verzeichnis von Hilfsstellen, für jedes Land</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>At any hour</source>
        <translation>Zu jeder Stunde</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>By appointment</source>
        <translation>Nach Vereinbarung</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Call or text</source>
        <translation>Anrufen oder schreiben</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Chat online</source>
        <translation>Im Chat</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Each line has its hours</source>
        <translation>Jede Stelle hat ihre Zeiten</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Emergency services</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>For thoughts of suicide</source>
        <translation>Bei Gedanken an Suizid</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>On the web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Substance use and treatment</source>
        <translation>Sucht und Behandlung</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Text</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Text {word} to</source>
        <translation>{word} schreiben an</translation>
    </message>
</context>
<context>
    <name>meditation.views.history</name>
    <message>
        <location filename="meditation/views/history.py"/>
        <source>Your practice will gather here, one small mark a day. Nothing is needed to begin.</source>
        <translation>Hier sammelt sich dein Üben, ein kleines Zeichen am Tag. Zum Anfangen ist nichts nötig.</translation>
    </message>
</context>
<context>
    <name>meditation.views.keys</name>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>C changes the session, V its sounds, plus and minus the breath; Enter marks a breath of your own.</source>
        <translation>C ändert die Übung, V ihre Klänge, Plus und Minus den Atem; die Eingabetaste zeigt einen eigenen Atemzug an.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>Ctrl with plus or minus makes letters larger or smaller, with 0 as usual; with 1 to 6 it opens the pages.</source>
        <translation>Strg mit Plus oder Minus macht Buchstaben größer oder kleiner, mit 0 wie sonst; mit 1 bis 6 öffnet es die Seiten.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>Ctrl+F searches the library. Tab leads to every control.</source>
        <translation>Strg+F durchsucht die Bibliothek. Die Tabulatortaste führt überallhin.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>Everywhere: F1 is Help, F9 hides everything and brings it back, F11 fills the screen.</source>
        <translation>Überall: F1 ist Hilfe, F9 verbirgt alles und holt es zurück, F11 füllt den Bildschirm.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>P shows it to a group in very large words: Space or N goes on, G lets it run, Esc comes back.</source>
        <translation>P zeigt sie einer Gruppe in sehr großen Worten: Leertaste oder N geht weiter, G lässt es laufen, Esc kommt zurück.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>R rests in a gentler session where one is offered, H hides the time.</source>
        <translation>R ruht in einer sanfteren Übung aus, wo eine angeboten ist, H verbirgt die Zeit.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>While a session plays: Space pauses and goes on, Esc ends it, T is for when it is too much.</source>
        <translation>Während eine Übung läuft: Die Leertaste hält an und geht weiter, Esc beendet sie, T ist für den Fall, dass es zu viel ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/keys.py"/>
        <source>← and → go to the words before and after, W shows all of them, ↑ and ↓ change the volume.</source>
        <translation>← und → gehen zu den Worten davor und danach, W zeigt alle, ↑ und ↓ ändern die Lautstärke.</translation>
    </message>
</context>
<context>
    <name>meditation.views.last_practised</name>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in April</source>
        <translation>zuletzt im April</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in August</source>
        <translation>zuletzt im August</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in December</source>
        <translation>zuletzt im Dezember</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in February</source>
        <translation>zuletzt im Februar</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in January</source>
        <translation>zuletzt im Januar</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in July</source>
        <translation>zuletzt im Juli</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in June</source>
        <translation>zuletzt im Juni</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in March</source>
        <translation>zuletzt im März</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in May</source>
        <translation>zuletzt im Mai</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in November</source>
        <translation>zuletzt im November</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in October</source>
        <translation>zuletzt im Oktober</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in September</source>
        <translation>zuletzt im September</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in {year}</source>
        <translation>zuletzt {year}</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Friday</source>
        <translation>zuletzt am Freitag</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Monday</source>
        <translation>zuletzt am Montag</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Saturday</source>
        <translation>zuletzt am Samstag</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Sunday</source>
        <translation>zuletzt am Sonntag</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Thursday</source>
        <translation>zuletzt am Donnerstag</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Tuesday</source>
        <translation>zuletzt am Dienstag</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Wednesday</source>
        <translation>zuletzt am Mittwoch</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last yesterday</source>
        <translation>zuletzt gestern</translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>practised today</source>
        <translation>heute geübt</translation>
    </message>
</context>
<context>
    <name>meditation.views.letters</name>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>A letter to yourself can be sealed at the end of a session in which you write.</source>
        <translation>Am Ende einer Übung, in der du schreibst, kannst du einen Brief an dich selbst versiegeln.</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>A letter, sealed until {day}</source>
        <translation>Ein Brief, versiegelt bis {day}</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>Sealed until {day}. It is among your letters then.</source>
        <translation>Versiegelt bis {day}. Dann ist er bei deinen Briefen.</translation>
    </message>
    <message>
        <location filename="meditation/views/letters.py"/>
        <source>Written on {day}</source>
        <translation>Geschrieben am {day}</translation>
    </message>
</context>
<context>
    <name>meditation.views.library</name>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>If you are not safe, Help has people to speak with. It is one press away, and on F1.</source>
        <translation>Wenn du nicht in Sicherheit bist: Unter „Hilfe jetzt“ sind Menschen zum Reden. Sie ist einen Druck entfernt, und auf F1.</translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>No favourites yet. The star on a session's card puts it here.</source>
        <translation>Noch keine Lieblinge. Der Stern auf der Karte einer Übung legt sie hierher.</translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>No sessions were found. Put a script into the folder of your own sessions and it appears here.</source>
        <translation>Keine Übungen gefunden. Leg ein Skript in den Ordner deiner eigenen Übungen, und es erscheint hier.</translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>Nothing fits all of these. Letting one of them go may find more.</source>
        <translation>Zu allem zusammen passt nichts. Lass eines davon los, dann findet sich vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>Nothing here by that name. Fewer words may find more.</source>
        <translation>Unter diesem Namen ist nichts da. Weniger Wörter finden vielleicht mehr.</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/library.py"/>
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>meditation.views.locking</name>
    <message numerus="yes">
        <location filename="meditation/views/locking.py"/>
        <location filename="meditation/views/summary.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>A recovery key is shown afterwards, once. With neither of the two, nobody can open your history again.</source>
        <translation>Danach wird einmal ein Ersatzschlüssel gezeigt. Ohne eines von beiden kann niemand deinen Rückblick je wieder öffnen.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>After so long without use, and when the computer wakes from sleep. Never during a session.</source>
        <translation>Nach so langer Zeit ohne Gebrauch, und wenn der Computer aus dem Schlaf erwacht. Nie während einer Übung.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>Copies that can be read without it are erased: backups, and damaged files that were set aside.</source>
        <translation>Kopien, die ohne sie lesbar sind, werden gelöscht: Sicherungen und beschädigte Dateien, die beiseitegelegt wurden.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>It does not cover files that you save, your own words, the plan on the Help page, recordings and settings.</source>
        <translation>Sie gilt nicht für Dateien, die du speicherst, deine eigenen Worte, den Plan auf der Hilfeseite, Aufnahmen und Einstellungen.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>It is asked for when the program starts. Sessions, breathing, the timer and Help work without it.</source>
        <translation>Nach ihr wird beim Start des Programms gefragt. Übungen, Atmen, der Timer und die Hilfe gehen ohne sie.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>Lock by itself</source>
        <translation>Von selbst verschließen</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>The recovery key of your history in Hand on Heart. Keep it apart from the computer.</source>
        <translation>Der Ersatzschlüssel deines Rückblicks in Hand on Heart. Bewahr ihn getrennt vom Computer auf.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>The recovery key that you have now will open nothing any more.</source>
        <translation>Der Ersatzschlüssel, den du jetzt hast, öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>The two are not the same. Nothing has changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>With a passphrase, your history and every copy of it can be read by nobody without it: moods, notes, days.</source>
        <translation>Mit einer Passphrase kann niemand ohne sie deinen Rückblick oder eine Kopie davon lesen: Stimmungen, Notizen, Tage.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>Your history will be plain again, and its locked copies are erased.</source>
        <translation>Dein Rückblick ist dann wieder offen lesbar, und seine verschlossenen Kopien werden gelöscht.</translation>
    </message>
    <message>
        <location filename="meditation/views/locking.py"/>
        <source>recovery-key.txt</source>
        <translation>ersatzschluessel.txt</translation>
    </message>
</context>
<context>
    <name>meditation.views.log</name>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>Brought in</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>Nothing is here yet.</source>
        <translation>Noch ist nichts da.</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>Nothing of that is in the list.</source>
        <translation>Davon ist nichts in der Liste.</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>This session is not in the history any more.</source>
        <translation>Diese Übung ist nicht mehr im Rückblick.</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <location filename="meditation/views/log.py"/>
        <source>brought in</source>
        <translation>übernommen</translation>
    </message>
</context>
<context>
    <name>meditation.views.looking_back</name>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>A pause, counted neither way</source>
        <translation>Eine Pause, so oder so nicht gezählt</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>All the time you have sat, sessions stopped early included.</source>
        <translation>Alle Zeit, die du geübt hast, auch früher beendete Übungen.</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>Days with a minute of practice, or one whole session.</source>
        <translation>Tage mit einer Minute Üben oder einer ganzen Übung.</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>It stays, whatever comes after.</source>
        <translation>Sie bleibt, was auch danach kommt.</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>Lost on a journey, counted neither way</source>
        <translation>Auf einer Reise verloren, so oder so nicht gezählt</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>Rest days are part of a run and add nothing.</source>
        <translation>Ruhetage gehören zu einer Reihe und fügen nichts hinzu.</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>Rest, a part of practice</source>
        <translation>Ruhe, ein Teil des Übens</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>Times you came back after two days or more. Beginning again is the practice.</source>
        <translation>So oft kamst du nach zwei Tagen oder mehr zurück. Wieder anzufangen ist das Üben.</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>Today, still open</source>
        <translation>Heute, noch offen</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>credited from {time}</source>
        <translation>angerechnet von {time}</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>days in the longest run</source>
        <translation>Tage in der längsten Reihe</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/looking_back.py"/>
        <source>days of practice within %n days</source>
        <translation>
            <numerusform>Tage mit Übung innerhalb von %n Tag</numerusform>
            <numerusform>Tage mit Übung innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/looking_back.py"/>
        <source>days with practice</source>
        <translation>
            <numerusform>Tag mit Übung</numerusform>
            <numerusform>Tage mit Übung</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>eased off</source>
        <translation>sacht beendet</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/looking_back.py"/>
        <source>here again after %n days</source>
        <translation>
            <numerusform>wieder hier nach %n Tag</numerusform>
            <numerusform>wieder hier nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>kept after an interruption</source>
        <translation>behalten nach einer Unterbrechung</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>of practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="meditation/views/looking_back.py"/>
        <source>of the last 30 days</source>
        <translation>der letzten 30 Tage</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/looking_back.py"/>
        <source>returns</source>
        <translation>
            <numerusform>Mal wiedergekommen</numerusform>
            <numerusform>Mal wiedergekommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meditation.views.overheard</name>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>A WAV file holds {hours} hours at most. Choose .flac.</source>
        <translation>Eine WAV-Datei fasst höchstens {hours} Stunden. Wähl .flac.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Another program is holding your history; it is tried again.</source>
        <translation>Ein anderes Programm hält deinen Rückblick; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>I cannot write “{ending}” files. Choose {kinds}.</source>
        <translation>Dateien mit „{ending}“ kann ich nicht schreiben. Möglich sind {kinds}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>M4A needs ffmpeg, which is not installed here. Choose .mp3 or .opus, or install ffmpeg.</source>
        <translation>M4A braucht ffmpeg, das hier nicht installiert ist. Wähl .mp3 oder .opus, oder installiere ffmpeg.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>No microphone is to be found just now.</source>
        <translation>Gerade ist kein Mikrofon zu finden.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>No sound device is to be found just now.</source>
        <translation>Gerade ist kein Tongerät zu finden.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>No sound just now. The words go on.</source>
        <translation>Gerade kein Ton. Die Worte gehen weiter.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>No sound: this sitting is silent.</source>
        <translation>Kein Ton: Dieses Sitzen ist still.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Nothing can be heard in this recording.</source>
        <translation>In dieser Aufnahme ist nichts zu hören.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Some sessions of your history are not as they were written.</source>
        <translation>Manche Übungen deines Rückblicks sind nicht so, wie sie eingetragen wurden.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Sound comes from the default output.</source>
        <translation>Der Ton kommt aus dem üblichen Ausgang.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Sound comes from {place}, which is muted just now.</source>
        <translation>Der Ton kommt aus {place}, gerade stumm geschaltet.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Sound comes from {place}.</source>
        <translation>Der Ton kommt aus {place}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The disk is full, so this cannot be written down just now.</source>
        <translation>Der Speicher ist voll, darum lässt sich das gerade nicht eintragen.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Das Speichern wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The file of your history is damaged.</source>
        <translation>Die Datei deines Rückblicks ist beschädigt.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The folder of your history cannot be written to just now; what is there can be read.</source>
        <translation>In den Ordner deines Rückblicks lässt sich gerade nichts schreiben; was da ist, ist lesbar.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The folder of your history could not be made: {reason}.</source>
        <translation>Der Ordner deines Rückblicks ließ sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The system's voice did not answer, so the words are shown.</source>
        <translation>Die Stimme des Systems hat nicht geantwortet, darum stehen die Worte da.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The voice did not answer, so the words are shown.</source>
        <translation>Die Stimme hat nicht geantwortet, darum stehen die Worte da.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>The voice is not installed here, so the words are shown.</source>
        <translation>Die Stimme ist hier nicht installiert, darum stehen die Worte da.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>There is no voice for this language here, so the words are shown.</source>
        <translation>Für diese Sprache ist hier keine Stimme, darum stehen die Worte da.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Your history could not be read. It was kept as {file}, and a new one begun.</source>
        <translation>Dein Rückblick war nicht lesbar. Er wurde als {file} aufbewahrt und ein neuer begonnen.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Your history is locked, and what opens it is not installed here: the package sqlcipher3.</source>
        <translation>Dein Rückblick ist verschlossen, und was ihn öffnet, ist hier nicht installiert: das Paket sqlcipher3.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>Your history was written by a newer version of this program; it is read and left as it is.</source>
        <translation>Dein Rückblick stammt von einer neueren Version dieses Programms; er wird gelesen und bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>ffmpeg could not make an M4A of it. Choose .mp3 or .opus.</source>
        <translation>ffmpeg konnte kein M4A daraus machen. Wähl .mp3 oder .opus.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>the default output</source>
        <translation>dem üblichen Ausgang</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” cannot be read as sound; it may be damaged or of another kind.</source>
        <translation>„{file}“ ist als Ton nicht lesbar; vielleicht ist die Datei beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” could not be added: {reason}.</source>
        <translation>„{file}“ ließ sich nicht hinzufügen: {reason}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” could not be read or copied: {reason}.</source>
        <translation>„{file}“ ließ sich nicht lesen oder kopieren: {reason}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” ends too early; it seems to have been cut off while it was copied.</source>
        <translation>„{file}“ endet zu früh; vermutlich wurde die Datei beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” holds no sound.</source>
        <translation>„{file}“ enthält keinen Ton.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” holds {kind} sound; its name should end in {ending}.</source>
        <translation>„{file}“ enthält {kind}-Ton; der Name sollte auf {ending} enden.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” is among your sounds already, as “{title}”.</source>
        <translation>„{file}“ ist schon bei deinen Klängen, als „{title}“.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” is longer than {minutes} minutes; a part of it would do.</source>
        <translation>„{file}“ ist länger als {minutes} Minuten; ein Teil davon würde genügen.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{file}” needs ffmpeg, which is not installed; WAV, FLAC, OGG, Opus and MP3 do without.</source>
        <translation>„{file}“ braucht ffmpeg, das nicht installiert ist; WAV, FLAC, OGG, Opus und MP3 gehen ohne.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{place}” is not to be found just now; sound comes from {default}.</source>
        <translation>„{place}“ ist gerade nicht zu finden; der Ton kommt aus {default}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard.py"/>
        <source>“{title}” could not be taken away: {reason}.</source>
        <translation>„{title}“ ließ sich nicht wegnehmen: {reason}.</translation>
    </message>
</context>
<context>
    <name>meditation.views.overheard_files</name>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>A date, a length or a number in it cannot be read.</source>
        <translation>Ein Datum, eine Länge oder eine Zahl darin ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Apple Health export</source>
        <translation>Export von Apple Health</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>From here on the file cannot be read; it may be cut short.</source>
        <translation>Ab hier ist die Datei nicht lesbar; vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Hand on Heart, everything (JSON Lines)</source>
        <translation>Hand on Heart, alles (JSON Lines)</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Hand on Heart, table (CSV)</source>
        <translation>Hand on Heart, Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Insight Timer log</source>
        <translation>Protokoll von Insight Timer</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>It has fewer columns than the header.</source>
        <translation>Sie hat weniger Spalten als die Kopfzeile.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>It is longer than twelve hours.</source>
        <translation>Sie ist länger als zwölf Stunden.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>It lies in the future.</source>
        <translation>Sie liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>It overlaps the sitting beside it.</source>
        <translation>Sie überschneidet sich mit der Übung daneben.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Its first column is not a date.</source>
        <translation>Ihre erste Spalte ist kein Datum.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Its length is less than nothing.</source>
        <translation>Ihre Länge ist weniger als nichts.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Its length is not a length of time.</source>
        <translation>Ihre Länge ist keine Zeitspanne.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Its start is not a date and a time.</source>
        <translation>Ihr Anfang ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Its start is not a date that can be.</source>
        <translation>Ihr Anfang ist kein Datum, das es geben kann.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Its start or its end is not a date and a time.</source>
        <translation>Ihr Anfang oder ihr Ende ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Loop Habit Tracker, one habit</source>
        <translation>Loop Habit Tracker, eine Gewohnheit</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Meditate log</source>
        <translation>Protokoll von Meditate</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Medito statistics</source>
        <translation>Statistik von Medito</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>None of its first {count} rows is a session. Is it the right file?</source>
        <translation>Keine ihrer ersten {count} Zeilen ist eine Übung. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>The dates in “{column}” are written in a way that is not known.</source>
        <translation>Die Daten in „{column}“ sind auf eine Art geschrieben, die nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>There is no column “{column}”. The columns are: {columns}.</source>
        <translation>Es gibt keine Spalte „{column}“. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>These are no statistics of Medito: “audioCompleted” is missing.</source>
        <translation>Das ist keine Statistik von Medito: „audioCompleted“ fehlt.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This file is not whole, or not JSON.</source>
        <translation>Diese Datei ist nicht vollständig oder kein JSON.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This file is too large to be such a file.</source>
        <translation>Diese Datei ist zu groß, um eine solche zu sein.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no export of Apple Health: it defines entities of its own.</source>
        <translation>Das ist kein Export von Apple Health: Er legt eigene Entitäten fest.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no export of Apple Health: its elements have too many names.</source>
        <translation>Das ist kein Export von Apple Health: Seine Elemente haben zu viele Namen.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no export of Apple Health: its elements lie too deep in one another.</source>
        <translation>Das ist kein Export von Apple Health: Seine Elemente liegen zu tief ineinander.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no export of Apple Health: one of its elements never ends.</source>
        <translation>Das ist kein Export von Apple Health: Eines seiner Elemente endet nie.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no log of Insight Timer: its columns have other names.</source>
        <translation>Das ist kein Protokoll von Insight Timer: Seine Spalten heißen anders.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no log of Meditate: its columns have other names.</source>
        <translation>Das ist kein Protokoll von Meditate: Seine Spalten heißen anders.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no table of sittings: it has no rows below a header.</source>
        <translation>Das ist keine Tabelle von Übungen: Unter der Kopfzeile stehen keine Zeilen.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This is no table of this program: its columns have other names.</source>
        <translation>Das ist keine Tabelle dieses Programms: Ihre Spalten heißen anders.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This line is neither a session nor a pause.</source>
        <translation>Diese Zeile ist weder eine Übung noch eine Pause.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This line is not whole, or not JSON.</source>
        <translation>Diese Zeile ist nicht vollständig oder kein JSON.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This line lacks something, or has a wrong value ({trouble}).</source>
        <translation>Dieser Zeile fehlt etwas, oder ein Wert ist falsch ({trouble}).</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This line was written by a newer version of this program.</source>
        <translation>Diese Zeile hat eine neuere Fassung dieses Programms geschrieben.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>This row cannot be read.</source>
        <translation>Diese Zeile ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Which column holds {part}? The columns are: {columns}.</source>
        <translation>Welche Spalte enthält {part}? Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>Which kind of file this is cannot be seen. Tell which of its columns are the start and the length.</source>
        <translation>Welche Art von Datei das ist, lässt sich nicht erkennen. Sag, welche Spalten der Anfang und die Länge sind.</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>the length</source>
        <translation>die Länge</translation>
    </message>
    <message>
        <location filename="meditation/views/overheard_files.py"/>
        <source>the start</source>
        <translation>den Anfang</translation>
    </message>
</context>
<context>
    <name>meditation.views.past</name>
    <message>
        <location filename="meditation/views/past.py"/>
        <source>There is a whole copy of {date}, {time}, with {sessions}.</source>
        <translation>Es gibt eine ganze Kopie vom {date}, {time}, mit {sessions}.</translation>
    </message>
    <message>
        <location filename="meditation/views/past.py"/>
        <source>What was here before is kept as a copy.</source>
        <translation>Was vorher hier war, bleibt als Kopie.</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/past.py"/>
        <source>Your history is back, with %n sessions.</source>
        <translation>
            <numerusform>Dein Rückblick ist wieder da, mit %n Übung.</numerusform>
            <numerusform>Dein Rückblick ist wieder da, mit %n Übungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meditation.views.pauses</name>
    <message>
        <location filename="meditation/views/pauses.py"/>
        <source>A pause ends on its first day or later.</source>
        <translation>Eine Pause endet an ihrem ersten Tag oder später.</translation>
    </message>
    <message>
        <location filename="meditation/views/pauses.py"/>
        <source>Life asks for a break now and then. The days of a pause count neither way, and it may be set before it begins or long after.</source>
        <translation>Das Leben bittet ab und zu um eine Pause. Die Tage einer Pause zählen weder so noch so, und sie darf gesetzt werden, bevor sie beginnt oder lange danach.</translation>
    </message>
    <message>
        <location filename="meditation/views/pauses.py"/>
        <source>There are no pauses.</source>
        <translation>Es gibt keine Pausen.</translation>
    </message>
</context>
<context>
    <name>meditation.views.practice</name>
    <message>
        <location filename="meditation/views/practice.py"/>
        <source>Press Enter, or click, as the breath comes in</source>
        <translation>Drück die Eingabetaste oder klick, wenn der Atem kommt</translation>
    </message>
    <message>
        <location filename="meditation/views/practice.py"/>
        <source>Quiet for a while</source>
        <translation>Eine Weile Stille</translation>
    </message>
    <message>
        <location filename="meditation/views/practice.py"/>
        <source>Quiet until the bell</source>
        <translation>Stille bis zur Glocke</translation>
    </message>
    <message>
        <location filename="meditation/views/practice.py"/>
        <source>Quiet until the end</source>
        <translation>Stille bis zum Ende</translation>
    </message>
    <message>
        <location filename="meditation/views/practice.py"/>
        <source>begins in {time}</source>
        <translation>beginnt in {time}</translation>
    </message>
    <message>
        <location filename="meditation/views/practice.py"/>
        <source>{count} breaths a minute</source>
        <translation>{count} Atemzüge in der Minute</translation>
    </message>
</context>
<context>
    <name>meditation.views.programmes</name>
    <message numerus="yes">
        <location filename="meditation/views/programmes.py"/>
        <source>%n minutes a day</source>
        <translation>
            <numerusform>%n Minute am Tag</numerusform>
            <numerusform>%n Minuten am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/programmes.py"/>
        <source>%n practices so far</source>
        <translation>
            <numerusform>%n Übung bisher</numerusform>
            <numerusform>%n Übungen bisher</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>Begins {asks}.</source>
        <translation>Beginnt {asks}.</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>on a dim screen</source>
        <translation>bei dunklem Bildschirm</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>with open eyes</source>
        <translation>mit offenen Augen</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>without bells</source>
        <translation>ohne Glocken</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>without touch</source>
        <translation>ohne Berührung</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>without words of the breath</source>
        <translation>ohne Worte vom Atem</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>{counted}, in any number of days</source>
        <translation>{counted}, in beliebig vielen Tagen</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>{day} of {plan}: {title}</source>
        <translation>{day} von {plan}: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/programmes.py"/>
        <source>{done} of %n practices</source>
        <translation>
            <numerusform>{done} von %n Übung</numerusform>
            <numerusform>{done} von %n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>{minutes} minutes a day</source>
        <translation>{minutes} Minuten am Tag</translation>
    </message>
    <message>
        <location filename="meditation/views/programmes.py"/>
        <source>{week}, day {number}</source>
        <translation>{week}, Tag {number}</translation>
    </message>
</context>
<context>
    <name>meditation.views.saying</name>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>May </source>
        <translation>Mai </translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>{day} {short_month}</source>
        <translation>{day}. {short_month}</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <location filename="meditation/views/saying.py"/>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
</context>
<context>
    <name>meditation.views.session_card</name>
    <message>
        <location filename="meditation/views/session_card.py"/>
        <source>The voice is getting ready: {said} of {of}. You can begin before it is.</source>
        <translation>Die Stimme macht sich bereit: {said} von {of}. Du kannst schon vorher beginnen.</translation>
    </message>
</context>
<context>
    <name>meditation.views.setting_tables</name>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>A gentle hug</source>
        <translation>Eine sanfte Umarmung</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>A quiet note while the program is open. It counts nothing, and can be put off.</source>
        <translation>Ein leiser Hinweis, solange das Programm offen ist. Er zählt nichts und lässt sich aufschieben.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>A small icon</source>
        <translation>Ein kleines Symbol</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>All letters, and what holds them.</source>
        <translation>Alle Buchstaben, und was sie umgibt.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>An icon</source>
        <translation>Mit Symbol</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>As by day</source>
        <translation>Wie am Tag</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>As you like</source>
        <translation>Wie du magst</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>At the usual pace</source>
        <translation>Im üblichen Tempo</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Back of the neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Begin with sound, or in silence.</source>
        <translation>Mit Ton beginnen, oder stumm.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Belly, both hands</source>
        <translation>Bauch, beide Hände</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Both cheeks</source>
        <translation>Beide Wangen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Breath sound</source>
        <translation>Atemton</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Breathing may rest for a moment between in and out, or simply flow.</source>
        <translation>Der Atem darf zwischen Ein und Aus einen Moment ruhen, oder einfach fließen.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Chest and belly</source>
        <translation>Brust und Bauch</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Chest, both hands</source>
        <translation>Brust, beide Hände</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Days of practice a week</source>
        <translation>Tage mit Übung in der Woche</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Deeper sessions</source>
        <translation>Tiefere Übungen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Favourite touch</source>
        <translation>Liebste Berührung</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Fist in palm</source>
        <translation>Faust in der Hand</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Gently</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Gently: in the history. Plainly: on Today, too.</source>
        <translation>Sanft: im Rückblick. Deutlich: auch unter „Heute“.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Hand in hand</source>
        <translation>Hand in Hand</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Hand on the chest</source>
        <translation>Hand auf der Brust</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>Hands instead</source>
        <translation>Hände statt Atem</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Hands on thighs</source>
        <translation>Hände auf den Schenkeln</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Holding the breath</source>
        <translation>Den Atem halten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>How unhurried it speaks.</source>
        <translation>Wie gemächlich sie spricht.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>It stays when the window is closed, where the desktop has a place for it.</source>
        <translation>Es bleibt, wenn das Fenster geschlossen ist, wo der Schreibtisch einen Platz dafür hat.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Kept for the next time, on this computer; or forgotten when the program closes.</source>
        <translation>Für das nächste Mal behalten, auf diesem Computer; oder vergessen, wenn das Programm schließt.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Less: the light of the breath grows brighter, not larger, and words come at once.</source>
        <translation>Weniger: Das Licht des Atems wird heller, nicht größer, und Worte kommen auf einmal.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Light, dark, or with the strongest contrast.</source>
        <translation>Hell, dunkel oder mit dem stärksten Kontrast.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>No favourite</source>
        <translation>Keine liebste</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>No holds</source>
        <translation>Ohne Halten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>No icon</source>
        <translation>Ohne Symbol</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/timer.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Noon</source>
        <translation>Mittags</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Not told</source>
        <translation>Ohne Ansage</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Of all that is heard.</source>
        <translation>Von allem, was zu hören ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Offered wherever a session leaves the touch to you; else the session's own.</source>
        <translation>Angeboten, wo eine Übung dir die Berührung überlässt; sonst die der Übung.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>One bell of mindfulness each half hour, hour or two by day, while the program is open.</source>
        <translation>Eine Glocke der Achtsamkeit jede halbe, ganze oder zweite Stunde am Tag, solange das Programm offen ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>One cheek</source>
        <translation>Eine Wange</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Only picturing it</source>
        <translation>Nur in der Vorstellung</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Palms together</source>
        <translation>Handflächen aneinander</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Piper</source>
        <translation>Piper</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Plainly</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Rain, sea and other sounds around you.</source>
        <translation>Regen, Meer und andere Klänge um dich herum.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Rest with the breath, or with the hands instead.</source>
        <translation>Beim Atem ruhen, oder stattdessen bei den Händen.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Sessions may offer a kind touch, or leave it out.</source>
        <translation>Übungen dürfen eine freundliche Berührung anbieten, oder sie auslassen.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Slowly</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Slowly: words stay longer, and the silence after them is shorter.</source>
        <translation>Langsam: Worte bleiben länger, und die Stille danach ist kürzer.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>So many of any seven days keep a run; the others are rest.</source>
        <translation>So viele von sieben Tagen halten eine Reihe; die anderen sind Ruhe.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Soft bells</source>
        <translation>Leise Glocken</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Some turn toward what is hard, best with somebody to talk to.</source>
        <translation>Manche wenden sich dem Schweren zu, am besten mit jemandem zum Reden.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Something to hold</source>
        <translation>Etwas zum Halten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Stay open</source>
        <translation>Bleiben offen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Stroking the arm</source>
        <translation>Über den Arm streichen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Tells in from out with eyes closed.</source>
        <translation>Sagt bei geschlossenen Augen Ein von Aus.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>The run is shown</source>
        <translation>Die Reihe wird gezeigt</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>The usual way</source>
        <translation>Den üblichen Weg</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Their part of the volume.</source>
        <translation>Ihr Anteil an der Lautstärke.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Told of each line</source>
        <translation>Jede Zeile ansagen</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Told: each new line of a session is said by your screen reader, if you use one.</source>
        <translation>Angesagt: Jede neue Zeile einer Übung spricht dein Bildschirmleser, falls du einen benutzt.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/timer.py"/>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Warmer, dimmer colours from 20:00 to 6:00; high contrast stays as it is.</source>
        <translation>Wärmere, gedämpfte Farben von 20:00 bis 6:00 Uhr; hoher Kontrast bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>While a session plays, the keyboard's and the lock screen's controls can pause it.</source>
        <translation>Während eine Übung läuft, können Tastatur und Sperrbildschirm sie anhalten.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <location filename="meditation/views/switches.py"/>
        <source>With holds</source>
        <translation>Mit Halten</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>With the title</source>
        <translation>Mit dem Titel</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Without a window, for reminders and the small icon.</source>
        <translation>Ohne Fenster, für Erinnerungen und das kleine Symbol.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Words can be spoken too, in English. They are always shown.</source>
        <translation>Worte können auch gesprochen werden, auf Englisch. Gezeigt werden sie immer.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Words for eyes that may close, or for eyes that stay open.</source>
        <translation>Worte für Augen, die sich schließen dürfen, oder für Augen, die offen bleiben.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Words that are spoken.</source>
        <translation>Worte, die gesprochen werden.</translation>
    </message>
    <message>
        <location filename="meditation/views/setting_tables.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>meditation.views.settings</name>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Another way to the loudspeaker, where the usual one is silent.</source>
        <translation>Ein anderer Weg zum Lautsprecher, wo der übliche stumm ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Language of sessions</source>
        <translation>Sprache der Übungen</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Like the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Nothing leaves this computer: no account, no network, nobody who counts.</source>
        <translation>Nichts verlässt diesen Computer: kein Konto, kein Netz, niemand, der zählt.</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Of the program itself. No second person has read the German words yet.</source>
        <translation>Die des Programms selbst. Deutsch (ungeprüft): Noch niemand Zweites hat es gelesen.</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Run</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Sound goes</source>
        <translation>Der Ton geht</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Sounds that can be made again</source>
        <translation>Klänge, die neu gemacht werden können</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Where a session is translated.</source>
        <translation>Wo eine Übung übersetzt ist.</translation>
    </message>
    <message>
        <location filename="meditation/views/settings.py"/>
        <source>Your practice, your words, your own scripts</source>
        <translation>Dein Üben, deine Worte, deine eigenen Skripte</translation>
    </message>
</context>
<context>
    <name>meditation.views.sounds</name>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Brown noise</source>
        <translation>Braunes Rauschen</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Forest dawn</source>
        <translation>Wald am Morgen</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Low drone</source>
        <translation>Tiefer Klang</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Night crickets</source>
        <translation>Grillen in der Nacht</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Ocean far</source>
        <translation>Fernes Meer</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Quiet room</source>
        <translation>Stiller Raum</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Rain at your window, a stream that you know: any recording of 5 seconds to an hour. It is copied, made as loud as the other sounds, and goes round without a seam. It stays on this computer.</source>
        <translation>Regen an deinem Fenster, ein Bach, den du kennst: jede Aufnahme von 5 Sekunden bis zu einer Stunde. Sie wird kopiert, so laut gemacht wie die anderen Klänge und läuft ohne Naht im Kreis. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Rain far</source>
        <translation>Ferner Regen</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Soft rain</source>
        <translation>Sanfter Regen</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>Stream</source>
        <translation>Bach</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>You have no sounds of your own yet.</source>
        <translation>Du hast noch keine eigenen Klänge.</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>“{title}” is among your sounds. It lasts {length} and then goes round.</source>
        <translation>„{title}“ ist bei deinen Klängen. Er dauert {length} und beginnt dann von vorn.</translation>
    </message>
    <message>
        <location filename="meditation/views/sounds.py"/>
        <source>“{title}” was taken away.</source>
        <translation>„{title}“ wurde weggenommen.</translation>
    </message>
</context>
<context>
    <name>meditation.views.summary</name>
    <message>
        <location filename="meditation/views/summary.py"/>
        <source>A year of days</source>
        <translation>Ein Jahr in Tagen</translation>
    </message>
    <message>
        <location filename="meditation/views/summary.py"/>
        <source>A year of meditation practice</source>
        <translation>Ein Jahr Meditation</translation>
    </message>
    <message>
        <location filename="meditation/views/summary.py"/>
        <source>Kept by the person themselves with Hand on Heart. It is no measure of health or illness.</source>
        <translation>Selbst geführt mit Hand on Heart. Es ist kein Maß für Gesundheit oder Krankheit.</translation>
    </message>
    <message>
        <location filename="meditation/views/summary.py"/>
        <source>Minutes each week</source>
        <translation>Minuten jede Woche</translation>
    </message>
    <message>
        <location filename="meditation/views/summary.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="meditation/views/summary.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>meditation.views.switches</name>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>Dim</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>Holds</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <location filename="meditation/views/timer.py"/>
        <source>No bells</source>
        <translation>Keine Glocken</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>No breath sound</source>
        <translation>Ohne Atemton</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <location filename="meditation/views/switches.py"/>
        <source>With bells</source>
        <translation>Mit Glocken</translation>
    </message>
</context>
<context>
    <name>meditation.views.timer</name>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>At even times</source>
        <translation>In gleichen Abständen</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>By chance</source>
        <translation>Nach Zufall</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>High bowl</source>
        <translation>Hohe Schale</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Low bowl</source>
        <translation>Tiefe Schale</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>No bell</source>
        <translation>Keine Glocke</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Silent sitting, {length}, after {ready} to get ready.</source>
        <translation>Stilles Sitzen, {length}, nach {ready} zum Einrichten.</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Silent sitting, {length}.</source>
        <translation>Stilles Sitzen, {length}.</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Soft chime</source>
        <translation>Sanftes Glöckchen</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Three times</source>
        <translation>Dreimal</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Tingsha</source>
        <translation>Tingsha</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>Wood tap</source>
        <translation>Holzklang</translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/timer.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>as long as you like</source>
        <translation>so lange du magst</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>three times</source>
        <translation>dreimal</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>{bell} at {time}</source>
        <translation>{bell} bei {time}</translation>
    </message>
    <message>
        <location filename="meditation/views/timer.py"/>
        <source>{length}, after {time} to get ready</source>
        <translation>{length}, nach {time} zum Einrichten</translation>
    </message>
</context>
<context>
    <name>meditation.views.today</name>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>A little time for yourself. Twenty seconds is enough.</source>
        <translation>Ein wenig Zeit für dich. Zwanzig Sekunden genügen.</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>A quiet hour</source>
        <translation>Eine stille Stunde</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>This run has {days} days of practice, and room for rest.</source>
        <translation>Diese Reihe hat {days} Tage mit Übung, und Raum für Ruhe.</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>You have made time today. More is welcome, and so is rest.</source>
        <translation>Du hast dir heute Zeit genommen. Mehr ist willkommen, und Ruhe auch.</translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>You made time on {days} of the last 30 days. Something small is plenty.</source>
        <translation>An {days} der letzten 30 Tage hast du dir Zeit genommen. Etwas Kleines ist viel.</translation>
    </message>
</context>
<context>
    <name>meditation.views.typed</name>
    <message>
        <location filename="meditation/views/typed.py"/>
        <source>A session is longer than nothing and no longer than a day.</source>
        <translation>Eine Übung ist länger als nichts und nicht länger als ein Tag.</translation>
    </message>
    <message>
        <location filename="meditation/views/typed.py"/>
        <source>Write the day as 2026-03-01.</source>
        <translation>Schreib den Tag wie 2026-03-01.</translation>
    </message>
    <message>
        <location filename="meditation/views/typed.py"/>
        <source>Write the minutes as a number, as 12.</source>
        <translation>Schreib die Minuten als Zahl, wie 12.</translation>
    </message>
    <message>
        <location filename="meditation/views/typed.py"/>
        <source>Write the time as 07:30.</source>
        <translation>Schreib die Zeit wie 07:30.</translation>
    </message>
</context>
<context>
    <name>meditation.views.unwanted</name>
    <message>
        <location filename="meditation/views/unwanted.py"/>
        <source>Did anything unwanted happen?</source>
        <translation>Kam etwas Unerwünschtes?</translation>
    </message>
</context>
<context>
    <name>meditation.views.welcome</name>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>A small beginning</source>
        <translation>Ein kleiner Anfang</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Any of these will do. Each can be changed in one step, on a session's card and in the settings.</source>
        <translation>Alles davon ist recht. Jedes lässt sich mit einem Schritt ändern, auf der Karte einer Übung und in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>As it suits you</source>
        <translation>Wie es dir passt</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Everything stays on this computer: there is no account, and nothing is ever sent.</source>
        <translation>Alles bleibt auf diesem Computer: Es gibt kein Konto, und nie wird etwas gesendet.</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>In a crisis, Help has people to speak with. It is one press away everywhere, and on F1.</source>
        <translation>In einer Krise findest du unter „Hilfe jetzt“ Menschen zum Reden. Sie ist überall einen Druck entfernt, und auf F1.</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Short sessions of mindfulness, self-compassion and kind touch, with quiet words and soft sounds.</source>
        <translation>Kurze Übungen in Achtsamkeit, Selbstmitgefühl und freundlicher Berührung, mit leisen Worten und sanften Klängen.</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>You could begin with something small now, or look around first. Either is fine.</source>
        <translation>Du könntest jetzt mit etwas Kleinem beginnen oder dich erst umsehen. Beides ist gut.</translation>
    </message>
</context>
<context>
    <name>resources.patterns</name>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>A little shorter in, a little longer out, nothing forced.</source>
        <translation>Ein wenig kürzer ein, ein wenig länger aus, nichts erzwungen.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>An easy breath in, a small sip on top, a long breath out.</source>
        <translation>Ein leichter Atemzug ein, ein kleiner Schluck obendrauf, ein langer aus.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>An open guide: shape and tone only.</source>
        <translation>Ein offener Begleiter: nur Form und Ton.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Box breathing</source>
        <translation>Atmen im Quadrat</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Double in, long out</source>
        <translation>Zweimal ein, lange aus</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Easing down</source>
        <translation>Langsam ruhiger</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Even breathing, five and a half</source>
        <translation>Gleichmäßiges Atmen, fünfeinhalb</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four in, four held, four out, four empty; the holds are soft pauses.</source>
        <translation>Vier ein, vier gehalten, vier aus, vier leer; das Halten sind sanfte Pausen.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four in, six out</source>
        <translation>Vier ein, sechs aus</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four slow breaths, and four more after a minute's rest if you stay longer.</source>
        <translation>Vier langsame Atemzüge, und nach einer Minute Ruhe vier weitere, wenn du länger bleibst.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four, seven, eight</source>
        <translation>Vier, sieben, acht</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>From an ordinary pace to a slow one, step by step. A good first one.</source>
        <translation>Vom gewöhnlichen Tempo zu einem langsamen, Schritt für Schritt. Gut für den Anfang.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Hand-on-heart breathing</source>
        <translation>Atmen mit der Hand auf dem Herzen</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>One hand on the heart, one on the belly, five in and five out.</source>
        <translation>Eine Hand auf dem Herzen, eine auf dem Bauch, fünf ein und fünf aus.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Skip the holds in pregnancy, with heart or lung disease or high blood pressure, or if holding brings panic. Without holds it is four in, four out.</source>
        <translation>Lass das Halten aus in der Schwangerschaft, bei Herz- oder Lungenkrankheit oder hohem Blutdruck, oder wenn Halten Panik bringt. Ohne Halten ist es vier ein, vier aus.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The longer out-breath</source>
        <translation>Der längere Ausatem</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The longest hold here. Skip the holds in pregnancy, with heart or lung disease or high blood pressure, or if holding brings panic. Seated with your back supported, or lying down.</source>
        <translation>Das längste Halten hier. Lass das Halten aus in der Schwangerschaft, bei Herz- oder Lungenkrankheit oder hohem Blutdruck, oder wenn Halten Panik bringt. Sitzend mit gestütztem Rücken oder liegend.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The same length in and out.</source>
        <translation>Gleich lang ein und aus.</translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The sip is small. Skip this after surgery on chest or belly, with lung disease, or if it brings panic; the longer out-breath is gentler.</source>
        <translation>Der Schluck ist klein. Lass dies aus nach Operationen an Brust oder Bauch, bei Lungenkrankheit, oder wenn es Panik bringt; der längere Ausatem ist sanfter.</translation>
    </message>
</context>
</TS>
