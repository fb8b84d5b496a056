<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>One quantity</source>
        <translation>一个量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>A name on the screen such as W11 or SOP1, or an id such as dE/dz[1,1]: with all that it needs</source>
        <translation>屏幕上的名称，如 W11 或 SOP1，或编号，如 dE/dz[1,1]：连同它所需的一切</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>位数的含义</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>有效数字</translation>
    </message>
    <message>
        <source>behind the point</source>
        <translation>小数位</translation>
    </message>
    <message>
        <source>Round each number before going on</source>
        <translation>每个数先舍入再继续</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>forward only</source>
        <translation>仅前向</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Name and date line</source>
        <translation>姓名和日期行</translation>
    </message>
    <message>
        <source>Squared paper for the working</source>
        <translation>演算用方格</translation>
    </message>
    <message>
        <source>The diagram, with empty circles</source>
        <translation>网络图，圆圈留空</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Sheet 01 has the scenario's numbers, the others have their own.</source>
        <translation>第 01 份用案例的数，其余各有自己的数。</translation>
    </message>
    <message>
        <source>{rate:g}, as it is</source>
        <translation>{rate:g}，原样</translation>
    </message>
    <message>
        <source>{rate:g}, for practice</source>
        <translation>{rate:g}，练习用</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变式</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Open a sheet's code</source>
        <translation>打开练习单编号</translation>
    </message>
    <message>
        <source>The code stands at the upper right of the sheet:</source>
        <translation>编号在练习单的右上角：</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The scenario or run that this sheet was printed of</source>
        <translation>打印这份练习单所用的案例或运行记录</translation>
    </message>
    <message>
        <source>Scenarios and runs (*.toml *.backstep)</source>
        <translation>案例和运行记录 (*.toml *.backstep)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>{code}, page {page} of {pages}</source>
        <translation>{code}，第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>its key, page {page} of {pages}</source>
        <translation>答案，第 {page}/{pages} 页</translation>
    </message>
</context>
<context>
    <name>SheetCodeActions</name>
    <message>
        <source>Open a sheet's &amp;code…</source>
        <translation>打开练习单编号(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the sheet that was printed, by its code</source>
        <translation>按编号打开印出的练习单</translation>
    </message>
</context>
<context>
    <name>WorksheetActions</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>练习单(&amp;W)…</translation>
    </message>
    <message>
        <source>Print one iteration to be worked out by hand, for a whole class, and its key</source>
        <translation>打印一次迭代供全班手算，并附答案</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Worksheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>Save sheets and key as PDF…</source>
        <translation>把练习单和答案存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>LaTeX…</source>
        <translation>LaTeX…</translation>
    </message>
    <message>
        <source>The previous variant</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>The next variant</source>
        <translation>下一份</translation>
    </message>
    <message>
        <source>The previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>{title} · iteration {state} · sample {sample}</source>
        <translation>{title} · 迭代 {state} 次后 · 样本 {sample}</translation>
    </message>
    <message>
        <source>PgUp, PgDown: variant before, after · Ctrl+S: save as PDF · Ctrl+P: print · Esc: close</source>
        <translation>PgUp、PgDown：上一份、下一份 · Ctrl+S：存为 PDF · Ctrl+P：打印 · Esc：关闭</translation>
    </message>
    <message>
        <source>variant {number} of {count}</source>
        <translation>第 {number}/{count} 份</translation>
    </message>
    <message>
        <source>{variant}, being made …</source>
        <translation>{variant}，正在制作…</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Save the sheets; the key is put beside them</source>
        <translation>保存练习单；答案放在旁边</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>是否替换 {name}？</translation>
    </message>
    <message>
        <source>The key is put beside the sheets, and there is one already.</source>
        <translation>答案放在练习单旁边，那里已有一份。</translation>
    </message>
    <message>
        <source>The sheet is in {path}, its key in {key}.</source>
        <translation>练习单在 {path}，答案页在 {key}。</translation>
    </message>
    <message>
        <source>{count} sheets are in {path}, their key in {key}.</source>
        <translation>{count} 份练习单在 {path}，答案页在 {key}。</translation>
    </message>
    <message>
        <source>Making the sheets …</source>
        <translation>正在制作练习单…</translation>
    </message>
    <message>
        <source>The sheets could not be made: {fault}</source>
        <translation>无法制作练习单：{fault}</translation>
    </message>
</context>
</TS>
