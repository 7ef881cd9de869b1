<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AlarmCard</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>%n thing unfinished</numerusform>
            <numerusform>%n things unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>%n print of which nobody has said whether paper came out: look at the desk that printed.</numerusform>
            <numerusform>%n prints of which nobody has said whether paper came out: look at the desk that printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>%n task waits for a supervisor.</numerusform>
            <numerusform>%n tasks wait for a supervisor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>%n row recorded once more; nothing is lost.</numerusform>
            <numerusform>%n rows recorded once more; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>Every day is closed, everything has come in, and a backup holds all of it. %n row here says something of a person.</numerusform>
            <numerusform>Every day is closed, everything has come in, and a backup holds all of it. %n rows here say something of a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>%n row and its photos. Sync now, so that all others erase theirs.</numerusform>
            <numerusform>%n rows and their photos. Sync now, so that all others erase theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>For %Ln station</numerusform>
            <numerusform>For %Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln change waiting to sync</numerusform>
            <numerusform>%Ln changes waiting to sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>%Ln change waits for a stick</numerusform>
            <numerusform>%Ln changes wait for a stick</numerusform>
        </translation>
    </message>
</context>
</TS>
