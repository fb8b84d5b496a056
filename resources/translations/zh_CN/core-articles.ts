<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text: open a page (.html), Markdown (.md) or plain text (.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most:,} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most:,} characters of text: open a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
