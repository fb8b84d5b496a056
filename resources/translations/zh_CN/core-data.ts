<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{name}" stands there; that link leads round in a circle</source>
        <translation>此处为“{name}”；该链接形成循环</translation>
    </message>
    <message>
        <source>"{name}" stands there; the file must stand beside the scenario, or below it</source>
        <translation>此处为“{name}”；文件必须在案例旁边或其下级文件夹中</translation>
    </message>
    <message>
        <source>"{name}" stands there; no file has such a name</source>
        <translation>此处为“{name}”；没有文件有这样的名称</translation>
    </message>
    <message>
        <source>"{name}" stands there; save the scenario first, so that it has a folder</source>
        <translation>此处为“{name}”；请先保存案例，使其有所在文件夹</translation>
    </message>
    <message>
        <source>"{name}" stands there; it may be one of {known}{suggestion}</source>
        <translation>此处为“{name}”；可以是 {known} 之一{suggestion}</translation>
    </message>
    <message>
        <source>{name} holds pictures; write pixels = "0..1" beside it, or "0.01..1"</source>
        <translation>{name} 里是图片；请在旁边写上 pixels = "0..1" 或 "0.01..1"</translation>
    </message>
    <message>
        <source>{name} has {here} a sample; the network has {wanted}</source>
        <translation>{name} 每个样本有 {here}；网络有 {wanted}</translation>
    </message>
    <message>
        <source>{file}, column {column}: {doubt}; write it without one between thousands, or with other decimals, so that nothing has to be guessed</source>
        <translation>{file}，第 {column} 列：{doubt}；请去掉千位分隔，或写出其他小数，以免需要猜测</translation>
    </message>
    <message>
        <source>{file}: nothing stands in column {column}; take it out</source>
        <translation>{file}：第 {column} 列没有内容；请去掉该列</translation>
    </message>
    <message>
        <source>there is no file {file} beside the scenario</source>
        <translation>案例旁边没有文件 {file}</translation>
    </message>
    <message>
        <source>{file} has {columns} columns for {names} names; do commas mark decimals, too? Let semicolons or tabs part the cells</source>
        <translation>{file} 有 {columns}，而名称有 {names} 个；逗号是否也用作小数点？请用分号或制表符分隔单元格</translation>
    </message>
    <message>
        <source>{file} has {columns} in line {line}; the lines before have {width}</source>
        <translation>{file} 在第 {line} 行有 {columns}；之前各行有 {width} 列</translation>
    </message>
    <message>
        <source>{file}: line {line} can't be a sample: {why}; take it out</source>
        <translation>{file}：第 {line} 行不能作为样本：{why}；请去掉</translation>
    </message>
    <message>
        <source>{file}: class {number:g} stands in line {line}; classes run from 0 to {most}</source>
        <translation>{file}：第 {line} 行为类别 {number:g}；类别从 0 到 {most}</translation>
    </message>
    <message>
        <source>the file has {columns}; with {targets} of targets, none is left for the inputs</source>
        <translation>文件有 {columns}；其中目标值 {targets} 列，没有剩下输入</translation>
    </message>
    <message>
        <source>{file}: "{cell}" stands in line {line}, column {column}; it must be a finite number</source>
        <translation>{file}：第 {line} 行第 {column} 列为“{cell}”；必须是有限的数</translation>
    </message>
    <message>
        <source>{file} holds no samples</source>
        <translation>{file} 中没有样本</translation>
    </message>
    <message>
        <source>{file} holds no samples: each row misses something</source>
        <translation>{file} 中没有样本：每一行都有缺失</translation>
    </message>
    <message>
        <source>{file}: "{cell}" stands in line {line}, column {column}; there is no number so small; write 0</source>
        <translation>{file}：第 {line} 行第 {column} 列为“{cell}”；没有这么小的数；请写 0</translation>
    </message>
    <message>
        <source>{file} misses values in {count} row of {rows:,}, the first in line {line}, column {column}; write missing = "leave out" beside file to leave them out</source>
        <translation>{file} 的 {rows:,} 行中有 {count} 行缺值，第一处在第 {line} 行第 {column} 列；在 file 旁写 missing = "leave out" 可略去这些行</translation>
    </message>
    <message>
        <source>{file} misses values in {count:,} rows of {rows:,}, the first in line {line}, column {column}; write missing = "leave out" beside file to leave them out</source>
        <translation>{file} 的 {rows:,} 行中有 {count:,} 行缺值，第一处在第 {line} 行第 {column} 列；在 file 旁写 missing = "leave out" 可略去这些行</translation>
    </message>
    <message>
        <source>{file} holds {pictures}, and {labels} holds {count:,} labels; they have to be of the same set</source>
        <translation>{file} 有 {pictures}，而 {labels} 有 {count:,} 个标签；两者须属于同一数据集</translation>
    </message>
    <message>
        <source>{file} is cut short: by its head it holds {pictures} of {pixels:,} pixels; bytes that are missing: {missing:,}</source>
        <translation>{file} 不完整：按文件头有 {pictures}，每张 {pixels:,} 个像素；缺少的字节数：{missing:,}</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} 是空的</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>没有文件 {file}</translation>
    </message>
    <message>
        <source>{file} goes on behind the {pictures} that its head tells of; it is damaged, or no IDX file</source>
        <translation>{file} 在文件头所说的 {pictures} 之后还有内容；它已损坏，或不是 IDX 文件</translation>
    </message>
    <message>
        <source>{file} is cut short within its head; fetch it again</source>
        <translation>{file} 的文件头不完整；请重新获取</translation>
    </message>
    <message>
        <source>{file} is cut short: by its head it holds {count:,} labels; labels that are missing: {missing:,}</source>
        <translation>{file} 不完整：按文件头有 {count:,} 个标签；缺少的标签数：{missing:,}</translation>
    </message>
    <message>
        <source>{file} has its labels in a file of their own; take label_column out</source>
        <translation>{file} 的标签在另一个文件里；请去掉 label_column</translation>
    </message>
    <message>
        <source>{file} holds its labels itself; take labels out</source>
        <translation>{file} 本身就有标签；请去掉 labels</translation>
    </message>
    <message>
        <source>the labels of {file} are missing: no file {usual} stands beside it; put it there, or name it by labels</source>
        <translation>缺少 {file} 的标签：旁边没有文件 {usual}；请把它放在那里，或用 labels 指明</translation>
    </message>
    <message>
        <source>{file}: label {number} belongs to picture {picture:,}; classes run from 0 to {most}</source>
        <translation>{file}：第 {picture:,} 张图片的标签是 {number}；类别从 0 到 {most}</translation>
    </message>
    <message>
        <source>{file} has lines of more than {most:,} columns; that is no file of pictures</source>
        <translation>{file} 的行超过 {most:,} 列；这不是图片文件</translation>
    </message>
    <message>
        <source>{file} can't be read: {why}</source>
        <translation>无法读取 {file}：{why}</translation>
    </message>
    <message>
        <source>{file} is no file</source>
        <translation>{file} 不是文件</translation>
    </message>
    <message>
        <source>{file} begins with {found}, and is no IDX file of pictures: one begins with 00 00 08 03, its labels with 00 00 08 01</source>
        <translation>{file} 以 {found} 开头，不是 IDX 图片文件：图片以 00 00 08 03 开头，标签以 00 00 08 01 开头</translation>
    </message>
    <message>
        <source>{file} holds no pictures</source>
        <translation>{file} 里没有图片</translation>
    </message>
    <message>
        <source>{file}: "{cell}" stands in line {line}, column {column}; a pixel must be a whole number from 0 to {largest}</source>
        <translation>{file}：第 {line} 行第 {column} 列是“{cell}”；像素须是 0 到 {largest} 的整数</translation>
    </message>
    <message>
        <source>{file} has {columns}; pictures need a label and pixels, parted by commas</source>
        <translation>{file} 有 {columns}；图片需要一个标签和若干像素，以逗号分隔</translation>
    </message>
    <message>
        <source>{file}: every label is {number}; there must be two classes or more</source>
        <translation>{file}：所有标签都是 {number}；至少要有两个类别</translation>
    </message>
    <message>
        <source>{file} holds pictures of {rows} × {columns} pixels; image says {there} × {across}</source>
        <translation>{file} 的图片是 {rows} × {columns} 像素；image 写的是 {there} × {across}</translation>
    </message>
    <message>
        <source>{file} has {columns} in line {line:,}; the lines before have {width:,}</source>
        <translation>{file} 第 {line:,} 行有 {columns}；前面各行有 {width:,} 列</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: it can't be unpacked to its end; fetch it again</source>
        <translation>{file} 不完整或已损坏：无法解压到末尾；请重新获取</translation>
    </message>
    <message>
        <source>{file}: a pixel of picture {picture:,} is {number}; the largest may be {largest}, as largest_pixel says</source>
        <translation>{file}：第 {picture:,} 张图片有一个像素是 {number}；按 largest_pixel，最大为 {largest}</translation>
    </message>
    <message>
        <source>{file} holds more than {most:,} MB, unpacked; take fewer pictures</source>
        <translation>{file} 解压后超过 {most:,} MB；请减少图片</translation>
    </message>
    <message>
        <source>{file}: a label is {number}; there can be classes up to {most}</source>
        <translation>{file}：有一个标签是 {number}；类别最大到 {most}</translation>
    </message>
    <message>
        <source>it holds all whole numbers from 0 to {most}</source>
        <translation>其中恰有 0 到 {most} 的全部整数</translation>
    </message>
    <message>
        <source>it holds {count} different whole numbers, and the column at the other end can't be it</source>
        <translation>其中有 {count} 个不同的整数，而另一端的列不可能是标签</translation>
    </message>
    <message>
        <source>Line 1 is passed over: it holds names.</source>
        <translation>跳过第 1 行：那里是名称。</translation>
    </message>
    <message>
        <source>An IDX file: {pictures} of {rows} × {columns} pixels, its labels in {labels}.</source>
        <translation>IDX 文件：{pictures}，{rows} × {columns} 像素，标签在 {labels}。</translation>
    </message>
    <message>
        <source>The first column is the label, because {why}.</source>
        <translation>第一列是标签，因为{why}。</translation>
    </message>
    <message>
        <source>The last column is the label, because {why}.</source>
        <translation>最后一列是标签，因为{why}。</translation>
    </message>
    <message>
        <source>it is called {name}</source>
        <translation>它名为 {name}</translation>
    </message>
    <message>
        <source>Lines of a label and {pixels:,} pixels: {pictures}.</source>
        <translation>每行一个标签和 {pixels:,} 个像素：{pictures}。</translation>
    </message>
    <message>
        <source>so it was said</source>
        <translation>是这样指定的</translation>
    </message>
    <message>
        <source>Pixels from 0 to {largest} become numbers from {low:g} to 1.</source>
        <translation>0 到 {largest} 的像素变为 {low:g} 到 1 的数。</translation>
    </message>
    <message>
        <source>A picture has {rows} × {columns} pixels, as the number of its pixels is a square.</source>
        <translation>一张图片有 {rows} × {columns} 个像素，因为像素数是平方数。</translation>
    </message>
    <message>
        <source>it may be either, and most files have it there</source>
        <translation>两端都有可能，而多数文件的标签在这里</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <source>{table} declares no attributes</source>
        <translation>{table} 没有声明属性</translation>
    </message>
    <message>
        <source>no @data follows its attributes</source>
        <translation>属性之后没有 @data</translation>
    </message>
    <message>
        <source>line {line} can't be read: {name} has no values</source>
        <translation>第 {line} 行无法读取：{name} 没有取值</translation>
    </message>
    <message>
        <source>line {line} can't be read: @attribute or @data has to stand there</source>
        <translation>第 {line} 行无法读取：此处应为 @attribute 或 @data</translation>
    </message>
    <message>
        <source>line {line} can't be read as a sparse row such as {{1 0.5, 3 yes}}</source>
        <translation>第 {line} 行无法作为稀疏行读取，例如 {{1 0.5, 3 yes}}</translation>
    </message>
    <message>
        <source>line {line} can't be read: {name} is of no kind that ARFF has (numeric, {{a, b}}, string, date)</source>
        <translation>第 {line} 行无法读取：{name} 不属于 ARFF 的任何类型（numeric、{{a, b}}、string、date）</translation>
    </message>
    <message>
        <source>line {line} can't be read: the list of values of {name} is never closed</source>
        <translation>第 {line} 行无法读取：{name} 的取值列表没有结束</translation>
    </message>
    <message>
        <source>{table} is empty</source>
        <translation>{table} 是空的</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>没有文件有这样的名称</translation>
    </message>
    <message>
        <source>line {line} can't be read: {why}; a quotation mark there may not be closed</source>
        <translation>第 {line} 行无法读取：{why}；那里可能有引号没有配对</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>{table} can't be read: {why}</source>
        <translation>{table} 无法读取：{why}</translation>
    </message>
    <message>
        <source>{table} is no file</source>
        <translation>{table} 不是文件</translation>
    </message>
    <message>
        <source>{table} holds no samples</source>
        <translation>{table} 中没有样本</translation>
    </message>
    <message>
        <source>{table} is neither a text nor a workbook</source>
        <translation>{table} 既不是文本，也不是工作簿</translation>
    </message>
    <message>
        <source>{table}: {problem}</source>
        <translation>{table}：{problem}</translation>
    </message>
    <message>
        <source>{table} is not written in {encoding}</source>
        <translation>{table} 不是以 {encoding} 编码的</translation>
    </message>
    <message>
        <source>{table} is {other}</source>
        <translation>{table} 是{other}</translation>
    </message>
    <message>
        <source>the quotation mark in line {line} is never closed</source>
        <translation>第 {line} 行的引号没有配对</translation>
    </message>
    <message>
        <source>{table} is larger than {most:,} MB; take fewer rows</source>
        <translation>{table} 大于 {most:,} MB；请减少行数</translation>
    </message>
    <message>
        <source>{table} has more than {most:,} cells; take fewer rows, or fewer columns</source>
        <translation>{table} 超过 {most:,} 个单元格；请减少行数或列数</translation>
    </message>
    <message>
        <source>its lines have {columns:,} columns; there can be {most:,}</source>
        <translation>各行有 {columns:,} 列；最多 {most:,} 列</translation>
    </message>
    <message>
        <source>these are {numbers:,} numbers, and at most {most:,} can be kept: leave columns out, or take fewer rows</source>
        <translation>共 {numbers:,} 个数，最多可保留 {most:,} 个：请略去一些列，或减少行数</translation>
    </message>
    <message>
        <source>more than {most:,} of its cells are words, or numbers that are not written as 1.5; take fewer rows, or fewer columns</source>
        <translation>超过 {most:,} 个单元格是文字，或不是写成 1.5 形式的数；请减少行数或列数</translation>
    </message>
    <message>
        <source>{table} is a binary workbook; save it as .xlsx</source>
        <translation>{table} 是二进制工作簿；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>its sheets hold nothing</source>
        <translation>各工作表都没有内容</translation>
    </message>
    <message>
        <source>{table} has a password; save it without one</source>
        <translation>{table} 有密码；请去掉密码后保存</translation>
    </message>
    <message>
        <source>{table} is a ZIP file with no workbook in it</source>
        <translation>{table} 是不含工作簿的 ZIP 文件</translation>
    </message>
    <message>
        <source>{table} can't be read as a workbook: {why}</source>
        <translation>{table} 无法作为工作簿读取：{why}</translation>
    </message>
    <message>
        <source>{table} has no sheet {sheet}; its sheets are {sheets}</source>
        <translation>{table} 没有工作表 {sheet}；其工作表为 {sheets}</translation>
    </message>
    <message>
        <source>its sheet holds nothing</source>
        <translation>工作表没有内容</translation>
    </message>
    <message>
        <source>unpacked it is larger than {most} MB; take fewer rows</source>
        <translation>解压后大于 {most} MB；请减少行数</translation>
    </message>
    <message>
        <source>a sheet has {cells:,} cells from its first to its last; at most {most:,} can be read. Is something written far away from the table?</source>
        <translation>一个工作表从第一个到最后一个单元格共 {cells:,} 个；最多可读取 {most:,} 个。是否有内容写在离表格很远的地方？</translation>
    </message>
    <message>
        <source>workbooks can't be read here ({why}); save the sheet as CSV</source>
        <translation>此处无法读取工作簿（{why}）；请把工作表保存为 CSV</translation>
    </message>
    <message>
        <source>a cell has more than {most:,} characters</source>
        <translation>有单元格超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is damaged, or has a password</source>
        <translation>已损坏，或有密码</translation>
    </message>
    <message>
        <source>packed by gzip; unpack it first</source>
        <translation>用 gzip 压缩的；请先解压</translation>
    </message>
    <message>
        <source>a file of pictures (IDX); the window imports it, and a scenario names it beside pixels = "0..1"</source>
        <translation>图片文件（IDX）；可在窗口中导入，或在示例中写上 pixels = "0..1" 并指明它</translation>
    </message>
    <message>
        <source>JSON; save its table as CSV</source>
        <translation>JSON；请把其中的表格保存为 CSV</translation>
    </message>
    <message>
        <source>a PDF; copy its table into a spreadsheet</source>
        <translation>PDF；请把其中的表格复制到电子表格</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a scenario; a table is wanted here</source>
        <translation>案例；此处需要表格</translation>
    </message>
    <message>
        <source>packed by 7-Zip; unpack it first</source>
        <translation>用 7-Zip 压缩的；请先解压</translation>
    </message>
    <message>
        <source>a text document; copy its table into a spreadsheet</source>
        <translation>文字处理文档；请把其中的表格复制到电子表格</translation>
    </message>
    <message>
        <source>a web page; save its table as CSV</source>
        <translation>网页；请把其中的表格保存为 CSV</translation>
    </message>
    <message>
        <source>XML; save its table as CSV</source>
        <translation>XML；请把其中的表格保存为 CSV</translation>
    </message>
    <message>
        <source>beside a column of classes there can be no other targets</source>
        <translation>有类别列时不能有其他目标值</translation>
    </message>
    <message>
        <source>{column} holds one class; there can be 2 to {most:,}</source>
        <translation>{column} 只有一个类别；应为 2 到 {most:,} 个</translation>
    </message>
    <message>
        <source>{column} holds {count:,} classes; there can be 2 to {most:,}</source>
        <translation>{column} 有 {count:,} 个类别；应为 2 到 {most:,} 个</translation>
    </message>
    <message>
        <source>column {number} is named twice</source>
        <translation>第 {number} 列被指定了两次</translation>
    </message>
    <message>
        <source>{column} holds dates; it can only be left out</source>
        <translation>{column} 是日期；只能略去</translation>
    </message>
    <message>
        <source>{column} holds nothing; it can only be left out</source>
        <translation>{column} 没有内容；只能略去</translation>
    </message>
    <message>
        <source>there is no column {number}: the table has {width:,}</source>
        <translation>没有第 {number} 列：表格有 {width:,} 列</translation>
    </message>
    <message>
        <source>no column is an input</source>
        <translation>没有输入列</translation>
    </message>
    <message>
        <source>“{text}” is no range of columns, such as 2-785</source>
        <translation>“{text}”不是列的范围，例如 2-785</translation>
    </message>
    <message>
        <source>“{text}” is no range of columns; write them as 2-785: input; 1: class</source>
        <translation>“{text}”不是列的范围；请写成 2-785: input; 1: class</translation>
    </message>
    <message>
        <source>“{role}” is no role{suggestion}; there are {known}</source>
        <translation>“{role}”不是用途{suggestion}；可用的有 {known}</translation>
    </message>
    <message>
        <source>every row is left out: none has all that is needed</source>
        <translation>所有行都被略去：没有哪一行齐全</translation>
    </message>
    <message>
        <source>no column is a target or a class</source>
        <translation>没有目标值列或类别列</translation>
    </message>
    <message>
        <source>“{text}” is no range of columns: they are counted from 1, the smaller one first</source>
        <translation>“{text}”不是列的范围：列从 1 起计，小的在前</translation>
    </message>
    <message>
        <source>{column} holds words; it can be the class, but no target</source>
        <translation>{column} 是文字；可以作为类别，但不能作为目标值</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>it stands below the table: “{first}”</source>
        <translation>它在表格下方：“{first}”</translation>
    </message>
    <message>
        <source>{columns} is missing</source>
        <translation>缺少 {columns}</translation>
    </message>
    <message>
        <source>{columns} are missing</source>
        <translation>缺少 {columns}</translation>
    </message>
    <message>
        <source>it is a note</source>
        <translation>这是注释</translation>
    </message>
    <message>
        <source>“{cell}” in {column} is none of its declared words</source>
        <translation>{column} 中的“{cell}”不在所声明的词之内</translation>
    </message>
    <message>
        <source>“{cell}” in {column} is not a number</source>
        <translation>{column} 中的“{cell}”不是数</translation>
    </message>
    <message>
        <source>it has {cells} cells; the table has {columns}</source>
        <translation>它有 {cells} 个单元格；表格有 {columns} 列</translation>
    </message>
    <message>
        <source>“{example}” may be written with a decimal comma, or with one between thousands</source>
        <translation>“{example}”中的逗号可能是小数点，也可能是千位分隔</translation>
    </message>
    <message>
        <source>“{example}” may be written with a decimal point, or with one between thousands</source>
        <translation>“{example}”中的点可能是小数点，也可能是千位分隔</translation>
    </message>
    <message>
        <source>{doubt}; it is taken as {mark}, because {why}</source>
        <translation>{doubt}；当作{mark}，因为{why}</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>a comma between thousands</source>
        <translation>千位逗号</translation>
    </message>
    <message>
        <source>a point between thousands</source>
        <translation>千位点</translation>
    </message>
    <message>
        <source>all its numbers have three digits after the comma, and no column has decimals with one</source>
        <translation>其所有数在逗号后都有三位，而没有哪一列用它作小数点</translation>
    </message>
    <message>
        <source>numbers of three digits stand beside it without any mark</source>
        <translation>旁边有三位数没有任何分隔</translation>
    </message>
    <message>
        <source>longer numbers of the column have no mark between thousands</source>
        <translation>该列更长的数没有千位分隔</translation>
    </message>
    <message>
        <source>nothing in the file speaks against a decimal point</source>
        <translation>文件中没有与小数点相矛盾之处</translation>
    </message>
    <message>
        <source>the other columns have a decimal comma</source>
        <translation>其他各列用小数逗号</translation>
    </message>
    <message>
        <source>the other columns have a decimal point</source>
        <translation>其他各列用小数点</translation>
    </message>
    <message>
        <source>the cells are parted by semicolons, as where a comma marks decimals</source>
        <translation>单元格以分号分隔，与用逗号作小数点时一样</translation>
    </message>
    <message>
        <source>nothing stands in it but “{word}”</source>
        <translation>其中只有“{word}”</translation>
    </message>
    <message>
        <source>in each row one of the last {count} columns is 1, the others are 0: a class each</source>
        <translation>每一行的最后 {count} 列中有一个是 1，其余是 0：各为一个类别</translation>
    </message>
    <message>
        <source>it is called {name}, and holds the whole numbers 0 to {most} again and again</source>
        <translation>它名为 {name}，并反复出现整数 0 到 {most}</translation>
    </message>
    <message>
        <source>it is called {name}, and holds {count} different whole numbers</source>
        <translation>它名为 {name}，有 {count} 个不同的整数</translation>
    </message>
    <message>
        <source>it is called {name}, and holds words</source>
        <translation>它名为 {name}，内容是文字</translation>
    </message>
    <message>
        <source>it is called {name}, and holds {words}</source>
        <translation>它名为 {name}，内容是 {words}</translation>
    </message>
    <message>
        <source>so chosen</source>
        <translation>已如此选择</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>它是行号</translation>
    </message>
    <message>
        <source>it has no name and counts the rows</source>
        <translation>它没有名称，是行号</translation>
    </message>
    <message>
        <source>it holds dates; write what matters of them as numbers, such as the hour or the day of the year</source>
        <translation>它是日期；请把其中有用的写成数，如小时或一年中的第几天</translation>
    </message>
    <message>
        <source>the file declares it as {kind}</source>
        <translation>文件声明它为 {kind}</translation>
    </message>
    <message>
        <source>each row has another word, such as “{example}”: neither numbers nor classes</source>
        <translation>每一行的词都不同，如“{example}”：既不是数，也不是类别</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>it comes first and holds a few whole numbers again and again; the last column is always the same</source>
        <translation>它是第一列，并反复出现几个整数；最后一列总是相同</translation>
    </message>
    <message>
        <source>each row has another large whole number: what the rows are called</source>
        <translation>每一行是另一个大整数：各行的编号</translation>
    </message>
    <message>
        <source>it comes last</source>
        <translation>它是最后一列</translation>
    </message>
    <message>
        <source>it comes last, and holds {count} different whole numbers</source>
        <translation>它是最后一列，有 {count} 个不同的整数</translation>
    </message>
    <message>
        <source>it comes last, and holds words</source>
        <translation>它是最后一列，内容是文字</translation>
    </message>
    <message>
        <source>it comes last, and holds {words}</source>
        <translation>它是最后一列，内容是 {words}</translation>
    </message>
    <message>
        <source>it comes last, and the file declares its values</source>
        <translation>它是最后一列，文件声明了它的取值</translation>
    </message>
    <message>
        <source>it holds {count:,} different words, such as “{example}”: neither numbers nor classes</source>
        <translation>它有 {count:,} 个不同的词，如“{example}”：既不是数，也不是类别</translation>
    </message>
    <message>
        <source>it is empty in most rows</source>
        <translation>它在大多数行中为空</translation>
    </message>
    <message>
        <source>it names the rows</source>
        <translation>它是各行的名称</translation>
    </message>
    <message>
        <source>the network has {inputs} inputs and {outputs} outputs</source>
        <translation>网络有 {inputs} 个输入和 {outputs} 个输出</translation>
    </message>
    <message>
        <source>none of its declared words stands in it</source>
        <translation>其中没有所声明的词</translation>
    </message>
    <message>
        <source>its numbers are dates such as 20240131</source>
        <translation>其中的数是日期，如 20240131</translation>
    </message>
    <message>
        <source>it holds numbers</source>
        <translation>它是数</translation>
    </message>
    <message>
        <source>it only numbers the rows</source>
        <translation>它只是行的编号</translation>
    </message>
    <message>
        <source>it is the only column of words</source>
        <translation>它是唯一的文字列</translation>
    </message>
    <message>
        <source>the names above are one fewer than the columns: these are the names of the rows</source>
        <translation>上方的名称比列少一个：这些是各行的名称</translation>
    </message>
    <message>
        <source>it holds {count:,} different words: too many for an input each</source>
        <translation>它有 {count:,} 个不同的词：太多，不能各作一个输入</translation>
    </message>
    <message>
        <source>it holds {number} different words: each becomes an input of 0 and 1</source>
        <translation>它有 {number} 个不同的词：各成为一个 0 和 1 的输入</translation>
    </message>
    <message>
        <source>it holds {words}</source>
        <translation>它的内容是 {words}</translation>
    </message>
    <message>
        <source>{names} and {more:,} more</source>
        <translation>{names} 及另外 {more:,} 个</translation>
    </message>
    <message>
        <source>{names}, …</source>
        <translation>{names}，…</translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{word} is read as {number:g}</source>
        <translation>{word} 读作 {number:g}</translation>
    </message>
    <message>
        <source>{words}, read as {numbers}</source>
        <translation>{words}，读作 {numbers}</translation>
    </message>
    <message>
        <source>Line {lines} above the table is passed over.</source>
        <translation>表格上方的第 {lines} 行被跳过。</translation>
    </message>
    <message>
        <source>Lines {lines} above the table are passed over.</source>
        <translation>表格上方的第 {lines} 行被跳过。</translation>
    </message>
    <message>
        <source>An ARFF file: the kinds of its columns are declared.</source>
        <translation>ARFF 文件：声明了各列的类型。</translation>
    </message>
    <message>
        <source>{column}: one cell is not a number, “{cell}” in line {line}.</source>
        <translation>{column}：有一个单元格不是数，第 {line} 行的“{cell}”。</translation>
    </message>
    <message>
        <source>{column}: {count:,} cells are not numbers, the first “{cell}” in line {line}.</source>
        <translation>{column}：有 {count:,} 个单元格不是数，第一个是第 {line} 行的“{cell}”。</translation>
    </message>
    <message>
        <source>{column}: one cell is no declared word, “{cell}” in line {line}.</source>
        <translation>{column}：有一个单元格不是所声明的词，第 {line} 行的“{cell}”。</translation>
    </message>
    <message>
        <source>{column}: {count:,} cells are no declared words, the first “{cell}” in line {line}.</source>
        <translation>{column}：有 {count:,} 个单元格不是所声明的词，第一个是第 {line} 行的“{cell}”。</translation>
    </message>
    <message>
        <source>{column}: a number in brackets is read as negative.</source>
        <translation>{column}：括号中的数读作负数。</translation>
    </message>
    <message>
        <source>{column} is the class, because {why}; the classes are {classes}.</source>
        <translation>{column} 是类别，因为{why}；各类别为 {classes}。</translation>
    </message>
    <message>
        <source>{column} is left out: {why}.</source>
        <translation>{column} 被略去：{why}。</translation>
    </message>
    <message>
        <source>A comma marks decimals in {columns}.</source>
        <translation>{columns} 用逗号作小数点。</translation>
    </message>
    <message>
        <source>If a comma also marks decimals here, nobody can tell: let semicolons or tabs part the cells.</source>
        <translation>如果逗号在此也用作小数点，就无法分辨：请用分号或制表符分隔单元格。</translation>
    </message>
    <message>
        <source>A comma marks decimals in {columns}, a point in {others}.</source>
        <translation>{columns} 用逗号作小数点，{others} 用点。</translation>
    </message>
    <message>
        <source>The same number stands in all rows of {columns}.</source>
        <translation>{columns} 的所有行都是同一个数。</translation>
    </message>
    <message>
        <source>{column} counts the rows; leave it out where it only numbers them.</source>
        <translation>{column} 是行的计数；如果只是编号，请略去。</translation>
    </message>
    <message>
        <source>{column}: “{number}” has more digits than a number keeps; it is read as {value:.0f}.</source>
        <translation>{column}：“{number}”的位数超过一个数能保留的；读作 {value:.0f}。</translation>
    </message>
    <message>
        <source>One column at the end of all lines is empty, and dropped.</source>
        <translation>所有行末尾的一列是空的，已去掉。</translation>
    </message>
    <message>
        <source>{count} columns at the end of all lines are empty, and dropped.</source>
        <translation>所有行末尾的 {count} 列是空的，已去掉。</translation>
    </message>
    <message>
        <source>There are {names} names for {columns} columns; the last columns have none.</source>
        <translation>{columns} 列有 {names} 个名称；最后几列没有名称。</translation>
    </message>
    <message>
        <source>{column}: {marks} part thousands.</source>
        <translation>{column}：以{marks}作千位分隔。</translation>
    </message>
    <message>
        <source>{column}: {doubt}.</source>
        <translation>{column}：{doubt}。</translation>
    </message>
    <message>
        <source>{column} holds {number} different whole numbers; it could be the class.</source>
        <translation>{column} 有 {number} 个不同的整数；可能是类别。</translation>
    </message>
    <message>
        <source>{column} holds {number} different whole numbers; they could be classes.</source>
        <translation>{column} 有 {number} 个不同的整数；可能是类别。</translation>
    </message>
    <message>
        <source>Each line is two whole numbers; where the comma marks decimals, choose another separator.</source>
        <translation>每一行是两个整数；如果逗号是小数点，请选择另一种分隔符。</translation>
    </message>
    <message>
        <source>The names stand in line {line}.</source>
        <translation>名称在第 {line} 行。</translation>
    </message>
    <message>
        <source>The names stand in the note right above the table.</source>
        <translation>名称在紧靠表格上方的注释中。</translation>
    </message>
    <message>
        <source>More than one column is called {names}.</source>
        <translation>不止一列名为 {names}。</translation>
    </message>
    <message>
        <source>One line of notes above the table is passed over.</source>
        <translation>表格上方的一行注释被跳过。</translation>
    </message>
    <message>
        <source>{count} lines of notes are passed over.</source>
        <translation>{count} 行注释被跳过。</translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation>没有名称行。</translation>
    </message>
    <message>
        <source>No column is a target or a class.</source>
        <translation>没有目标值列或类别列。</translation>
    </message>
    <message>
        <source>The first line is 0, 1, 2, …, which are taken for the names that pandas gives to columns without any.</source>
        <translation>第一行是 0, 1, 2, …，当作 pandas 给无名列的名称。</translation>
    </message>
    <message>
        <source>{column} reaches from {low:g} to {high:g}; a sigmoid or softmax output lies between 0 and 1.</source>
        <translation>{column} 从 {low:g} 到 {high:g}；而 Sigmoid 函数或 Softmax 的输出在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>{column}: 12% is read as 0.12.</source>
        <translation>{column}：12% 读作 0.12。</translation>
    </message>
    <message>
        <source>{column}: 12‰ is read as 0.012.</source>
        <translation>{column}：12‰ 读作 0.012。</translation>
    </message>
    <message>
        <source>One row is left out: line {lines}.</source>
        <translation>略去一行：第 {lines} 行。</translation>
    </message>
    <message>
        <source>{count:,} rows are left out: lines {lines}.</source>
        <translation>略去 {count:,} 行：第 {lines} 行。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of a workbook.</source>
        <translation>工作簿的工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of a workbook, which also has {others}.</source>
        <translation>工作簿的工作表“{sheet}”，另有 {others}。</translation>
    </message>
    <message>
        <source>{column}: {value:g} stands in {count:,} row; where that means a missing value, leave the cell empty.</source>
        <translation>{column}：有 {count:,} 行为 {value:g}；如果表示缺值，请把单元格留空。</translation>
    </message>
    <message>
        <source>{column}: {value:g} stands in {count:,} rows; where that means a missing value, leave the cell empty.</source>
        <translation>{column}：有 {count:,} 行为 {value:g}；如果表示缺值，请把单元格留空。</translation>
    </message>
    <message>
        <source>The targets are {columns}.</source>
        <translation>目标值是 {columns}。</translation>
    </message>
    <message>
        <source>The target is {columns}, because {why}.</source>
        <translation>目标值是 {columns}，因为{why}。</translation>
    </message>
    <message>
        <source>The targets are {columns}, because {why}.</source>
        <translation>目标值是 {columns}，因为{why}。</translation>
    </message>
    <message>
        <source>A text in {encoding}.</source>
        <translation>文本，编码 {encoding}。</translation>
    </message>
    <message>
        <source>A text in {encoding}, its cells parted by {separators}.</source>
        <translation>文本，编码 {encoding}，单元格以{separators}分隔。</translation>
    </message>
    <message>
        <source>{column}: {unit} stands at the numbers, and is left away.</source>
        <translation>{column}：数后带有 {unit}，已略去。</translation>
    </message>
    <message>
        <source>Line {line}, below the names, holds no sample, and is passed over: {cells}.</source>
        <translation>名称下方的第 {line} 行不是样本，被跳过：{cells}。</translation>
    </message>
    <message>
        <source>{column} holds words; as inputs of 0 and 1 they are {names}.</source>
        <translation>{column} 是文字；作为 0 和 1 的输入为 {names}。</translation>
    </message>
    <message>
        <source>{column}: {words}.</source>
        <translation>{column}：{words}。</translation>
    </message>
    <message>
        <source>{column}: “{number}” begins with a 0 that a number doesn't keep.</source>
        <translation>{column}：“{number}”以 0 开头，作为数不会保留。</translation>
    </message>
</context>
</TS>
