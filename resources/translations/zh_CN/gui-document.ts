<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Document</name>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios with their runs (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario with its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that program wrote is lost if you write over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has branches, which a scenario alone can't hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its run it is saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its run it is saved as {file}, in the place of the file there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a NumPy script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a PyTorch script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was changed by hand at iteration {branch}, but a script has only one starting point. Go to an earlier iteration and export again. To keep everything, use “Save with run”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the script …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don't, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file again, as it is now, at the same iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with &amp;run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario with all recorded iterations and branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python script that prints the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script in which autograd finds the same gradients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Pin a card first: click a neuron or a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {state} of training, sample {sample}. Made by Backstep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Opening the recovery copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstep ended before “{name}” was saved. Open the recovery copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from {when}. Discard throws it away; Cancel asks again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReloadBar</name>
    <message>
        <source>Keep what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written to the file until you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reload it loses your own changes here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Open “{name}” again, as it is in the file now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own changes, which are not saved, are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>CSV: decimal point, commas between the cells (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: decimal comma, semicolons between the cells (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV: decimal point, tabs between the cells (*.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
