<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation that can be watched, stepped, rewound and questioned, one derivative at a time. Everything on the screen is computed from the recorded iteration that you look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, licence {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the program are written to {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>The branch at iteration {states} can't be kept: this begins the run anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branches at iterations {states} can't be kept: this begins the run anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings the run back as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Make a network of {parameters} parameters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and some time; each step will take longer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the network …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{line}
Further faults since then: {count}. The log has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
