<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Preferences</name>
    <message>
        <source>Restore the window, its colours, text size, digits, cards, language, the speed and the recent files to their defaults?</source>
        <translation>是否将窗口、颜色、文字大小、位数、卡片、语言、速度和最近文件恢复为默认值？</translation>
    </message>
    <message>
        <source>Your scenarios are not touched.</source>
        <translation>案例文件不受影响。</translation>
    </message>
    <message>
        <source>Reset the settings</source>
        <translation>恢复默认设置</translation>
    </message>
</context>
<context>
    <name>PreferencesActions</name>
    <message>
        <source>Cards while pointing</source>
        <translation>指向时显示卡片</translation>
    </message>
    <message>
        <source>Show the card of what the pointer rests on; or, without, only of what is clicked</source>
        <translation>显示指针所停之处的卡片；关闭则只显示点击之处的</translation>
    </message>
    <message>
        <source>English terms on cards</source>
        <translation>卡片上附英文术语</translation>
    </message>
    <message>
        <source>Show the English of each term of a card beside it, where another language is spoken</source>
        <translation>使用英文以外的语言时，在卡片的各术语旁附上英文</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Have all text larger, and what it stands in</source>
        <translation>放大全部文字及其所在的控件</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Have all text smaller, and what it stands in</source>
        <translation>缩小全部文字及其所在的控件</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Have text as large as the desktop has it</source>
        <translation>文字与桌面设置同样大小</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Colours, digits shown, language; reset them</source>
        <translation>颜色、显示位数、语言；恢复默认设置</translation>
    </message>
    <message>
        <source>Reset the settings…</source>
        <translation>恢复默认设置…</translation>
    </message>
    <message>
        <source>Restore window, colours, digits, cards, language, speed and recent files to their defaults</source>
        <translation>将窗口、颜色、位数、卡片、语言、速度和最近文件恢复为默认值</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light, dark or in high contrast, as the system is</source>
        <translation>随系统为浅色、深色或高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light colours, for a projector</source>
        <translation>浅色，适合投影</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>Black on white, every line clear</source>
        <translation>白底黑字，每条线都清晰</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>White on black, every line clear</source>
        <translation>黑底白字，每条线都清晰</translation>
    </message>
    <message>
        <source>The language of the window, switched at once</source>
        <translation>窗口的语言，立即切换</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>恢复默认设置…</translation>
    </message>
    <message>
        <source>Restore window, colours, digits, cards, language, speed and recent files to their defaults</source>
        <translation>将窗口、颜色、位数、卡片、语言、速度和最近文件恢复为默认值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Of all text in the window on this screen, beside the desktop's (Ctrl + and −)</source>
        <translation>此屏幕上窗口内全部文字的大小，相对于桌面设置（Ctrl + 和 −）</translation>
    </message>
    <message>
        <source>While pointing</source>
        <translation>指向时</translation>
    </message>
    <message>
        <source>On click only</source>
        <translation>仅点击时</translation>
    </message>
    <message>
        <source>Beside the pointer, once it rests on something; or only in the inspector</source>
        <translation>指针停在某处时显示在旁边；或只显示在详情中</translation>
    </message>
    <message>
        <source>Significant digits, from {least} to {most}; {most} show every number to the last bit</source>
        <translation>有效数字，{least} 到 {most} 位；{most} 位时显示每个数的全部数字</translation>
    </message>
    <message>
        <source>Only where needed</source>
        <translation>仅在需要时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Powers of ten: 4.17e−1 is 0.417</source>
        <translation>10 的幂：4.17e−1 即 0.417</translation>
    </message>
    <message>
        <source>Point: 0.5</source>
        <translation>点：0.5</translation>
    </message>
    <message>
        <source>Comma: 0,5</source>
        <translation>逗号：0,5</translation>
    </message>
    <message>
        <source>Before the decimals of every number in the window and on worksheets; files keep the point</source>
        <translation>窗口和练习单中所有数的小数点；文件中仍用点</translation>
    </message>
    <message>
        <source>What everything is called (N), unless a scenario or a lesson says it</source>
        <translation>各量的名称（N），除非案例或课件另有指定</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name = value</source>
        <translation>名称 = 数值</translation>
    </message>
    <message>
        <source>What is written on the edges of the diagram (4)</source>
        <translation>网络图的连线上标注什么（4）</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>没有东西自己移动</translation>
    </message>
    <message>
        <source>Numbers that glide along the edges, panels that open: or all is there at once</source>
        <translation>数沿着边滑动、面板展开；或者一切立即就位</translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation>上次打开的内容</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>What the program shows when it is started</source>
        <translation>程序启动时显示什么</translation>
    </message>
    <message>
        <source>A day and a week later</source>
        <translation>一天后和一周后</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>When Home offers the last questions of a lesson again</source>
        <translation>主页何时再次提供一课的课堂小测</translation>
    </message>
    <message>
        <source>Slowly, then ever faster</source>
        <translation>先慢，逐渐加快</translation>
    </message>
    <message>
        <source>At full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>How the first run of what was opened begins, unless a speed is chosen: slowly, each iteration is seen</source>
        <translation>打开后首次运行如何开始（除非已选定速度）：慢速时能看到每次迭代</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Digits shown</source>
        <translation>显示位数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Scientific notation</source>
        <translation>科学记数法(&amp;S)</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>小数点(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>On the ed&amp;ges</source>
        <translation>连线上(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;ards</source>
        <translation>卡片(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;otion</source>
        <translation>动画(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>启动时打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Exit tickets</source>
        <translation>课堂小测(&amp;E)</translation>
    </message>
    <message>
        <source>First &amp;run</source>
        <translation>首次运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
</context>
</TS>
