<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Unreviewed: no second person has read these words yet. docs/translating.md says how they are written. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>meditation.logbook</name>
    <message>
        <location filename="meditation/logbook.py"/>
        <source>Your history is locked. Unlocked before the program closes, it takes this in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.passphrase</name>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>A passphrase has a thousand letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>A passphrase needs eight letters or more. Four or five words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>One of the letters of the recovery key is another. Please compare each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>That is not the passphrase. Nothing is lost: you can try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>The key of your history, history-key.json, cannot be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>There is too little memory free for this just now: it needs 128 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>This could not be done, and nothing has changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>This is the recovery key of another history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>What locks and unlocks a history is not installed here: the package sqlcipher3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>Your history could not be read whole, and nothing has changed. Bring back a copy of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/passphrase.py"/>
        <source>Your history is open in another window or command. Close that, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.script.patterns</name>
    <message>
        <location filename="meditation/script/patterns.py"/>
        <source>A breath of your own takes 4 to 20 seconds, 15 to 3 a minute, and is held for 7 at most, in halves of a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.session.breathing</name>
    <message>
        <location filename="meditation/session/breathing.py"/>
        <source>Ask a doctor first if you are pregnant, or have a heart, lung or blood-pressure condition, epilepsy, or panic that comes with watching the breath. Dizzy, tingly or short of air: breathe as usual. Not while driving or in water.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.breathe</name>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Choose the seconds that fit you. A part at none is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <location filename="meditation/ui/pages/today.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Open your own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/breathe.py"/>
        <source>Your own pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.help</name>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>Other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>People to speak with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>Show the lines of other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/help.py"/>
        <source>Something to do right here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.library</name>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Choose by how you feel, or by the time you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Show deeper sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/library.py"/>
        <source>Some sessions turn toward what is hard. They are best with somebody to talk to, and never a must.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.session_card</name>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Begin {title}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Pace of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Record your own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>The voice is coming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/session_card.py"/>
        <source>Your own voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.today</name>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>How are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>How are you? Choose by how you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <source>There is no session to offer yet. The library says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/today.py"/>
        <location filename="meditation/views/library.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.pages.welcome</name>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <location filename="meditation/views/helping.py"/>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>Skip this, and go to Today. Esc does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/pages/welcome.py"/>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.breath_caution</name>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Before you breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/breath_caution.py"/>
        <source>Who asks a doctor first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.filters</name>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Choose by kind of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <location filename="meditation/views/library.py"/>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Programmes: plans for some days or weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/filters.py"/>
        <source>What kind?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.helpline</name>
    <message>
        <location filename="meditation/ui/widgets/helpline.py"/>
        <source>Compared with its source on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/helpline.py"/>
        <source>Copied: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/helpline.py"/>
        <source>Copy {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.length_panel</name>
    <message>
        <location filename="meditation/ui/widgets/length_panel.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/length_panel.py"/>
        <source>Length {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.own_plan</name>
    <message>
        <location filename="meditation/ui/widgets/own_plan.py"/>
        <source>A friend: …
My therapist: …
What has helped before: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_plan.py"/>
        <source>Names, numbers, places, words: best written in a calm hour. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_plan.py"/>
        <source>Your own people, and what helps you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.own_words_panel</name>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <source>If you like, write words that fit you. They stay on this computer and are used wherever a session asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <source>Without them: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/own_words_panel.py"/>
        <source>Your own words for {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.ramp</name>
    <message>
        <location filename="meditation/ui/widgets/ramp.py"/>
        <source>Rest in {title} instead (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/ramp.py"/>
        <source>Rest in “{title}” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/ramp.py"/>
        <source>Rest instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.session_words</name>
    <message>
        <location filename="meditation/ui/widgets/session_words.py"/>
        <source>The words of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/session_words.py"/>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/session_words.py"/>
        <source>Why this? What studies found, and where they are weak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.star</name>
    <message>
        <location filename="meditation/ui/widgets/star.py"/>
        <location filename="meditation/views/card.py"/>
        <source>A favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/star.py"/>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.ui.widgets.too_much</name>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Go on with this session (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Help right now (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>It is paused. You can stop here; nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Rest in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Stop here (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/ui/widgets/too_much.py"/>
        <source>Too much? What would help?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.about</name>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>A guided-meditation player: short sessions of mindfulness, self-compassion and kind touch, shown and sounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Hand on Heart is a practice aid for adults. It is not treatment and not a crisis service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It never goes online: nothing you do here is sent anywhere, and it cannot tell you of new versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It paces the breath where you like that, and keeps a gentle history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It plays plain text files that you may read, change and write yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>It takes no one's place who helps you. It has no account, no feed and no scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Keep taking any medicine that was prescribed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Look for a newer version where this one came from: the person or the software shop that gave it to you. Your practice and your settings stay when you change to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>New versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Private by its making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Talk with your doctor or care team before you begin if you live with psychosis or mania, have lately been through trauma, are in withdrawal, or have thoughts of suicide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The fonts, Newsreader and Figtree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The icons, Phosphor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>The sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Version not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>What it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/about.py"/>
        <source>Your files are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.breath_caution</name>
    <message>
        <location filename="meditation/views/breath_caution.py"/>
        <source>Dizzy, tingly or short of air: breathe as usual. Not while driving or in water.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.breathe</name>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>A good first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>A guide for the breath, for as long as you like. Small and soft is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Follow your own breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>For later, when a slow breath is easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Nothing to keep up with: you mark each breath, and the circle follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <location filename="meditation/views/card.py"/>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/breathe.py"/>
        <source>{seconds} s a breath, {breaths} breaths a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.card</name>
    <message>
        <location filename="meditation/views/card.py"/>
        <source>Deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/card.py"/>
        <source>Turning toward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.cards</name>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>(and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Calming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Cannot be played yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Forgiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Kind words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Kindness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Mindfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Not alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Setbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/cards.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.countries</name>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/countries.py"/>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.feelings</name>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Awake at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Hard on myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>It is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Low or alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Pulled to an old habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Steady enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Tense or worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/feelings.py"/>
        <source>Worn out by work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.helping</name>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Hold something: a sleeve, a cup, the edge of the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>If it stays, or troubles your days, tell your doctor, your therapist, or somebody you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>If something unwanted happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>If you might act on thoughts of ending your life, or are not safe, call now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Its lines come first. The choice stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Look around. Name three things you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>No line of your country is known here yet. This directory has lines of most countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Press your feet, or whatever meets the ground, down a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Unwanted things can come with any practice: fear, numbness, old memories, poor sleep. It is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>You can stop here. Nothing more is needed from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>You could rest from it for some days, or do less of it: shorter, eyes open, with something to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>You do not need to be in crisis to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helping.py"/>
        <source>Your country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.helplines</name>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>A directory of helplines, for every country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>At any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>By appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Call or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Chat online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Each line has its hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Emergency services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>For thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>On the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Substance use and treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/helplines.py"/>
        <source>Text {word} to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.last_practised</name>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last on Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>last yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/last_practised.py"/>
        <source>practised today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.library</name>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>No favourites yet. The star on a session's card puts it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>No sessions were found. Put a script into the folder of your own sessions and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>Nothing fits all of these. Letting one of them go may find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/library.py"/>
        <source>Nothing here by that name. Fewer words may find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="meditation/views/library.py"/>
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meditation.views.today</name>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>A little time for yourself. Twenty seconds is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>A quiet hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>This run has {days} days of practice, and room for rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>You have made time today. More is welcome, and so is rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/today.py"/>
        <source>You made time on {days} of the last 30 days. Something small is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.unwanted</name>
    <message>
        <location filename="meditation/views/unwanted.py"/>
        <source>Did anything unwanted happen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meditation.views.welcome</name>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>A small beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Any of these will do. Each can be changed in one step, on a session's card and in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>As it suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Everything stays on this computer: there is no account, and nothing is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>In a crisis, Help has people to speak with. It is one press away everywhere, and on F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Short sessions of mindfulness, self-compassion and kind touch, with quiet words and soft sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="meditation/views/welcome.py"/>
        <source>You could begin with something small now, or look around first. Either is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources.patterns</name>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>A little shorter in, a little longer out, nothing forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>An easy breath in, a small sip on top, a long breath out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>An open guide: shape and tone only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Box breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Double in, long out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Easing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Even breathing, five and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four in, four held, four out, four empty; the holds are soft pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four in, six out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four slow breaths, and four more after a minute's rest if you stay longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Four, seven, eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>From an ordinary pace to a slow one, step by step. A good first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Hand-on-heart breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>One hand on the heart, one on the belly, five in and five out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>Skip the holds in pregnancy, with heart or lung disease or high blood pressure, or if holding brings panic. Without holds it is four in, four out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The longer out-breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The longest hold here. Skip the holds in pregnancy, with heart or lung disease or high blood pressure, or if holding brings panic. Seated with your back supported, or lying down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The same length in and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="resources/patterns.toml"/>
        <source>The sip is small. Skip this after surgery on chest or belly, with lung disease, or if it brings panic; the longer out-breath is gentler.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
