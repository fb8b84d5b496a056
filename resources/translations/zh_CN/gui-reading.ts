<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticlePage</name>
    <message>
        <source>Open an article…</source>
        <translation>打开原文…</translation>
    </message>
    <message>
        <source>The article that the network is from, or a text of your own: a web page that was saved (.html), Markdown (.md) or plain text (.txt). Drop it here, or open it. Numbers in it that the network has at this iteration are underlined, and light what they are. It is read on this machine alone; pictures and scripts are left out.</source>
        <translation>网络所依据的原文，或你自己的文字：保存的网页（.html）、Markdown（.md）或纯文本（.txt）。可以拖放到这里，也可以打开。其中与这次迭代的网络数值相同的数有下划线，并会点亮对应的量。只在本机读取；图片和脚本被略去。</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Open another article beside this scenario</source>
        <translation>在此案例旁打开另一篇原文</translation>
    </message>
    <message>
        <source>Put the article away</source>
        <translation>关闭原文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>{what} left out</source>
        <translation>略去{what}</translation>
    </message>
    <message>
        <source>It could not be read: {fault}</source>
        <translation>无法读取：{fault}</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>原文 ({endings})</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>打开原文</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>transposed</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>{top} over {bottom}</source>
        <translation>{bottom} 分之 {top}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>There are no notes. They are written in the view Network, below.</source>
        <translation>没有说明。说明在下方的“网络”视图中编写。</translation>
    </message>
    <message>
        <source>Notes on the scenario</source>
        <translation>案例说明</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <source>{count} iterations</source>
        <translation>{count} 次迭代</translation>
    </message>
</context>
<context>
    <name>OuterLinks</name>
    <message>
        <source>Open this page in your browser?</source>
        <translation>是否在浏览器中打开此页？</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>asked, hidden</source>
        <translation>所问，未显示</translation>
    </message>
    <message>
        <source>{number}, {name} at iteration {state}</source>
        <translation>{number}，迭代 {state} 次后的 {name}</translation>
    </message>
    <message>
        <source>{text}, link to {address}</source>
        <translation>{text}，链接到 {address}</translation>
    </message>
    <message>
        <source>weight from {source} to {sop}</source>
        <translation>从 {source} 到 {sop} 的权重</translation>
    </message>
    <message>
        <source>bias of {sop}</source>
        <translation>{sop} 的偏置</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>sum of products</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>activation of {sop}</source>
        <translation>{sop} 的激活值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>after the update</source>
        <translation>更新之后</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>导数</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>Scenarios</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next</source>
        <translation>Ctrl+Tab 转到下一个</translation>
    </message>
    <message>
        <source>Open another scenario</source>
        <translation>打开另一个案例</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>iteration {state}  ·  Backspace returns</source>
        <translation>迭代 {state}  ·  退格键返回</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
</context>
</TS>
