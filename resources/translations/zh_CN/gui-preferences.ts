<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Preferences</name>
    <message>
        <source>Restore the window, its colours, text size, digits, cards, language, the speed and the recent files to their defaults?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scenarios are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesActions</name>
    <message>
        <source>Cards while pointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of what the pointer rests on; or, without, only of what is clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have all text larger, and what it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have all text smaller, and what it stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have text as large as the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, digits shown, language; reset them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore window, colours, digits, cards, language, speed and recent files to their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours, for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all text in the window on this screen, beside the desktop's (Ctrl + and −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant digits, from {least} to {most}; {most} show every number to the last bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers of ten: 4.17e−1 is 0.417</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While pointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On click only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the pointer, once it rests on something; or only in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program shows when it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day and a week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Home offers the last questions of a lesson again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly, then ever faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first run of what was opened begins, unless a speed is chosen: slowly, each iteration is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore window, colours, digits, cards, language, speed and recent files to their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scientific notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exit tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect after restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
