<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticlePage</name>
    <message>
        <source>Open an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that the network is from, or a text of your own: a web page that was saved (.html), Markdown (.md) or plain text (.txt). Drop it here, or open it. Numbers in it that the network has at this iteration are underlined, and light what they are. It is read on this machine alone; pictures and scripts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another article beside this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>There are no notes. They are written in the view Network, below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OuterLinks</name>
    <message>
        <source>Open this page in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>asked, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {name} at iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, link to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {source} to {sop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of {sop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation of {sop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>iteration {state}  ·  Backspace returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
