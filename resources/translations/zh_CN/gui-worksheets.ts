<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name on the screen such as W11 or SOP1, or an id such as dE/dz[1,1]: with all that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round each number before going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and date line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared paper for the working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram, with empty circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 01 has the scenario's numbers, the others have their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:g}, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:g}, for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Open a sheet's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands at the upper right of the sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario or run that this sheet was printed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and runs (*.toml *.backstep)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>{code}, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCodeActions</name>
    <message>
        <source>Open a sheet's &amp;code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet that was printed, by its code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetActions</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one iteration to be worked out by hand, for a whole class, and its key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheets and key as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {title} · iteration {state} · sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp, PgDn: variant before, after · Ctrl+S: save as PDF · Ctrl+P: print · Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variant}, being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheets; the key is put beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is put beside the sheets, and there is one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is in {path}, its key in {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sheets are in {path}, their key in {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sheets …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets could not be made: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
