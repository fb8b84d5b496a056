<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>holds no text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>is no text: open a page (.html), Markdown (.md) or plain text (.txt)</source>
        <translation>不是文字：请打开网页（.html）、Markdown（.md）或纯文本（.txt）</translation>
    </message>
    <message>
        <source>is larger than {most:,} MB</source>
        <translation>大于 {most:,} MB</translation>
    </message>
    <message>
        <source>holds more than {most:,} characters of text: open a part of it</source>
        <translation>文字超过 {most:,} 个字符：请打开其中一部分</translation>
    </message>
    <message>
        <source>can't be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
</context>
</TS>
