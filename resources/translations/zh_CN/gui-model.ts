<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Edits</name>
    <message>
        <source>take the listing as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the listing as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptRunCommands</name>
    <message>
        <source>keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the correct rule's run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of kept run: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour of kept run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete kept run {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {count} kept runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
