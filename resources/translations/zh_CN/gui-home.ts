<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GoOnPanel</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>not found: {path}</source>
        <translation>找不到：{path}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个环节</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 道题</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 道题</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>环节 {step}，共 {steps} 个</translation>
    </message>
    <message>
        <source>{right} of {count} questions right</source>
        <translation>{count} 道题答对 {right} 道</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>揭示 {count} 道</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation>{count} 周前</translation>
    </message>
    <message>
        <source>Three questions from {when}</source>
        <translation>{when}的三道题</translation>
    </message>
    <message>
        <source>Questions from {when}: {count}</source>
        <translation>{when}的题：{count} 道</translation>
    </message>
</context>
<context>
    <name>HomeActions</name>
    <message>
        <source>&amp;Home</source>
        <translation>主页(&amp;H)</translation>
    </message>
    <message>
        <source>Show all lessons and networks, and go on where you were</source>
        <translation>显示全部课和网络，从上次中断处继续</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Just a network</source>
        <translation>只有网络</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>not while Home is shown</source>
        <translation>主页显示时不能执行</translation>
    </message>
    <message>
        <source>The exit ticket of “{title}”, once more.</source>
        <translation>再做一次“{title}”的课堂小测。</translation>
    </message>
    <message>
        <source>Go on where you were · {when}</source>
        <translation>从中断处继续 · {when}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>The next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Looking changes nothing, and what you answered is kept.</source>
        <translation>只看不会改变任何内容，你的回答也都保留。</translation>
    </message>
    <message>
        <source>Find a lesson or scenario</source>
        <translation>查找课或案例</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>the next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>TicketBar</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Ask again when the program is opened the next time</source>
        <translation>下次打开程序时再询问</translation>
    </message>
    <message>
        <source>Offer no questions of any lesson again; the preferences can have them back</source>
        <translation>不再提供任何一课的题；可在首选项中恢复</translation>
    </message>
    <message>
        <source>{questions}: the exit ticket of “{title}”, once more.</source>
        <translation>{questions}：再做一次“{title}”的课堂小测。</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Ask again when the program is opened the next time</source>
        <translation>下次打开程序时再询问</translation>
    </message>
    <message>
        <source>Offer no questions of any lesson again; the preferences can have them back</source>
        <translation>不再提供任何一课的题；可在首选项中恢复</translation>
    </message>
</context>
</TS>
