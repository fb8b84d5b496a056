<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{name}" stands there; that link leads round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there; the file must stand beside the scenario, or below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there; no file has such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there; save the scenario first, so that it has a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{name}" stands there; it may be one of {known}{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {here} a sample; the network has {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, column {column}: {doubt}; write it without one between thousands, or with other decimals, so that nothing has to be guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: nothing stands in column {column}; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file {file} beside the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {columns} columns for {names} names; do commas mark decimals, too? Let semicolons or tabs part the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {columns} in line {line}; the lines before have {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: line {line} can't be a sample: {why}; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: class {number:g} stands in line {line}; classes run from 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has {columns}; with {targets} of targets, none is left for the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: "{cell}" stands in line {line}, column {column}; it must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no samples: each row misses something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: "{cell}" stands in line {line}, column {column}; there is no number so small; write 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} misses values in {count} row of {rows:,}, the first in line {line}, column {column}; write missing = "leave out" beside file to leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} misses values in {count:,} rows of {rows:,}, the first in line {line}, column {column}; write missing = "leave out" beside file to leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} declares no attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no @data follows its attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} can't be read: {name} has no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} can't be read: @attribute or @data has to stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} can't be read as a sparse row such as {{1 0.5, 3 yes}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} can't be read: {name} is of no kind that ARFF has (numeric, {{a, b}}, string, date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} can't be read: the list of values of {name} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} can't be read: {why}; a quotation mark there may not be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} can't be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} holds no samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is neither a text nor a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is not written in {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark in line {line} is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is larger than {most:,} MB; take fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has more than {most:,} cells; take fewer rows, or fewer columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines have {columns:,} columns; there can be {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are {numbers:,} numbers, and at most {most:,} can be kept: leave columns out, or take fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most:,} of its cells are words, or numbers that are not written as 1.5; take fewer rows, or fewer columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is a binary workbook; save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sheets hold nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has a password; save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is a ZIP file with no workbook in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} can't be read as a workbook: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has no sheet {sheet}; its sheets are {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sheet holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it is larger than {most} MB; take fewer rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet has {cells:,} cells from its first to its last; at most {most:,} can be read. Is something written far away from the table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbooks can't be read here ({why}); save the sheet as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell has more than {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed by gzip; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON; save its table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF; copy its table into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario; a table is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed by 7-Zip; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document; copy its table into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page; save its table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML; save its table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside a column of classes there can be no other targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds one class; there can be 2 to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds {count:,} classes; there can be 2 to {most:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number} is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds dates; it can only be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds nothing; it can only be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column {number}: the table has {width:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no range of columns, such as 2-785</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no range of columns; write them as 2-785: input; 1: class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{role}” is no role{suggestion}; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every row is left out: none has all that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is a target or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no range of columns: they are counted from 1, the smaller one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds words; it can be the class, but no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands below the table: “{first}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” in {column} is none of its declared words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” in {column} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {cells} cells; the table has {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{example}” may be written with a decimal comma, or with one between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{example}” may be written with a decimal point, or with one between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt}; it is taken as {mark}, because {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its numbers have three digits after the comma, and no column has decimals with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of three digits stand beside it without any mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer numbers of the column have no mark between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the file speaks against a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other columns have a decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other columns have a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells are parted by semicolons, as where a comma marks decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands in it but “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each row one of the last {count} columns is 1, the others are 0: a class each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called {name}, and holds the whole numbers 0 to {most} again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called {name}, and holds {count} different whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called {name}, and holds words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is called {name}, and holds {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name and counts the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds dates; write what matters of them as numbers, such as the hour or the day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file declares it as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row has another word, such as “{example}”: neither numbers nor classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes first and holds a few whole numbers again and again; the last column is always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row has another large whole number: what the rows are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes last, and holds {count} different whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes last, and holds words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes last, and holds {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes last, and the file declares its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {count:,} different words, such as “{example}”: neither numbers nor classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty in most rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has {inputs} inputs and {outputs} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its declared words stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its numbers are dates such as 20240131</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only numbers the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the only column of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names above are one fewer than the columns: these are the names of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {count:,} different words: too many for an input each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {number} different words: each becomes an input of 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is read as {number:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, read as {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {lines} above the table is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines} above the table are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ARFF file: the kinds of its columns are declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: one cell is not a number, “{cell}” in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {count:,} cells are not numbers, the first “{cell}” in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: one cell is no declared word, “{cell}” in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {count:,} cells are no declared words, the first “{cell}” in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: a number in brackets is read as negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is the class, because {why}; the classes are {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is left out: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma marks decimals in {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a comma also marks decimals here, nobody can tell: let semicolons or tabs part the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma marks decimals in {columns}, a point in {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands in all rows of {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} counts the rows; leave it out where it only numbers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{number}” has more digits than a number keeps; it is read as {value:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column at the end of all lines is empty, and dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns at the end of all lines are empty, and dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {names} names for {columns} columns; the last columns have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {marks} part thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {doubt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds {number} different whole numbers; it could be the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds {number} different whole numbers; they could be classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is two whole numbers; where the comma marks decimals, choose another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names stand in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names stand in the note right above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column is called {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of notes above the table is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines of notes are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is a target or a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is 0, 1, 2, …, which are taken for the names that pandas gives to columns without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} reaches from {low:g} to {high:g}; a sigmoid or softmax output lies between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: 12% is read as 0.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: 12‰ is read as 0.012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row is left out: line {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rows are left out: lines {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of a workbook, which also has {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value:g} stands in {count:,} row; where that means a missing value, leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value:g} stands in {count:,} rows; where that means a missing value, leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is {columns}, because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets are {columns}, because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in {encoding}, its cells parted by {separators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {unit} stands at the numbers, and is left away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, below the names, holds no sample, and is passed over: {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds words; as inputs of 0 and 1 they are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{number}” begins with a 0 that a number doesn't keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
