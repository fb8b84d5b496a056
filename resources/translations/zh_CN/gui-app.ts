<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>there is no display to open a window on; start it on a desktop (or set DISPLAY), or use a command that needs none, such as: {} picture gad-3-2-1 --out window.png</source>
        <translation>没有可以打开窗口的显示器；请在桌面上启动（或设置 DISPLAY），或使用不需要显示器的命令，例如：{} picture gad-3-2-1 --out window.png</translation>
    </message>
    <message>
        <source>opened in the window that is there; --new-window opens another</source>
        <translation>已在现有窗口中打开；--new-window 另开一个窗口</translation>
    </message>
    <message>
        <source>--select {select}: nothing in {name} has that name</source>
        <translation>--select {select}：{name} 中没有这个名称</translation>
    </message>
    <message>
        <source>Iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
    <message>
        <source>iteration {state} can't be trained, by a fault of the program's own: {faults}</source>
        <translation>由于程序自身的故障，无法训练到迭代 {state}：{faults}</translation>
    </message>
    <message>
        <source>{option} {name}: there is none of that name{suggestion}</source>
        <translation>{option} {name}：没有这个名称{suggestion}</translation>
    </message>
    <message>
        <source>--out {out}: the picture is a PNG; give it a name that ends in .png</source>
        <translation>--out {out}：图片是 PNG；请给出以 .png 结尾的名称</translation>
    </message>
    <message>
        <source>--out {out}: there is no folder {parent}</source>
        <translation>--out {out}：没有文件夹 {parent}</translation>
    </message>
    <message>
        <source>--out {out}: a folder has that name</source>
        <translation>--out {out}：有同名的文件夹</translation>
    </message>
    <message>
        <source>{pixels:,.0f} million pixels; a picture has at most {most} million</source>
        <translation>{pixels:,.0f} 百万像素；图片最多 {most} 百万像素</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>{option} {path}: give it a name that ends in .pdf, or in .tex for LaTeX</source>
        <translation>{option} {path}：请给出以 .pdf 结尾的名称，LaTeX 用 .tex</translation>
    </message>
    <message>
        <source>{option} {path}: there is no such folder, or a folder has that name</source>
        <translation>{option} {path}：没有这个文件夹，或有同名的文件夹</translation>
    </message>
    <message>
        <source>--key {key}: the sheets go there; name another file</source>
        <translation>--key {key}：练习单要写到那里；请另外指定文件</translation>
    </message>
    <message>
        <source>--variants {variants}: 1 to {most_variants} can be printed</source>
        <translation>--variants {variants}：可以打印 1 到 {most_variants} 份</translation>
    </message>
    <message>
        <source>--seed {seed}: it is at most {most_seed}</source>
        <translation>--seed {seed}：最大为 {most_seed}</translation>
    </message>
    <message>
        <source>making sheets</source>
        <translation>正在制作练习单</translation>
    </message>
</context>
</TS>
