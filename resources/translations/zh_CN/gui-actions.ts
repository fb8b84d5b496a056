<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Where the keyboard is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control; the diagram can then be walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of scenarios, also after a click: from one to the next; Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the column on the left: the next of scenarios, notes and article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text that is read, after a click on a number: back to the previous iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram, reached by W or Tab: move from neuron to weight to neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram, while it is walked: the first and the last of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram: pin what you are on; on a card: open a line, or close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Matrices: go from entry to entry; work out the one you are on, product by product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projector: to the next phase, and back; beside its plots to the next iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projector: play the phases, or pause; beside its plots train on, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projector: black, and back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the presenter view: begin, or halt, the time that the class has to work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the presenter view: one vote more; so does the letter on its button, and with Shift one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projector: show the keys that are pressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
