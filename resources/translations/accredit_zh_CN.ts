<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>签发并打印</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>是，已打出</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>否，没有打出</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>更换证件…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>撤销证件…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>证件将显示在这里</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>保存资料后即可查看证件</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>{name} 的证件</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>此证件暂时无法打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>证件打出来了吗？{printer} 未报告。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>请先打开一人的资料 · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>申请尚未批准，暂无证件。</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>请更正上述问题，然后保存。</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>请查看打印机后回答 · Ctrl+H 表示是</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>已签发，尚未打印 · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>请核对面容和姓名 · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>已完成。按 Ctrl+F 查找下一位。</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>保存并登记到达 · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>无法显示证件。</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>无证件</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>结束当日工作</translation>
    </message>
    <message>
        <source>Syncs, writes the day&apos;s counts into the journal, and makes the reports.</source>
        <translation>同步数据，将当日统计写入日志，并生成报告。</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>今日到达</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>今日打印证件</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>今日入口放行</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>今日入口拒绝</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>结束当日工作后，报告将显示在这里。</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>正在结束当日工作…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>其中现场登记：{count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>打印失败：{count}</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>尚未收齐</translation>
    </message>
    <message>
        <source>Nothing of today has come from: {names}</source>
        <translation>今日未收到以下站点的数据：{names}</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>已全部收齐</translation>
    </message>
    <message>
        <source>Figures of: {names}</source>
        <translation>数据来自：{names}</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>当日工作已结束</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>统计已写入日志，报告已生成。</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>当日工作尚未结束</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>已同步的内容会保留。准备好后请再次结束当日工作。</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>这是您的姓名吗？</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>不是我</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>相机 Sony A7, 4012345
录音机 Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>原文姓名</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>姓名语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>身份文件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文件号码</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>首选语言</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>记者证号码</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>采访委派函</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>设备，每行一件</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>此处未设置打印机</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>资料已保存。请设置打印机，然后再按一次此按钮。</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>{name} 尚未保存。</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F 查找 · Ctrl+N 现场登记 · Ctrl+T 照片 · Ctrl+S 保存 · Ctrl+P 签发并打印 · Ctrl+H 发放 · Ctrl+R 更换 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>网络摄像头</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>相机图片文件夹</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>培训视频</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>培训相机</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>将名单拖放到此处</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV 或 XLSX，列的顺序不限</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>名单 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>按姓名、单位、身份文件或证件查找 · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>新增现场登记</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N：录入人员</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>此处没有所扫描证件的记录。
请同步，或改为输入姓名。</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>没有与“{text}”相符的人员。
请减少字数，或输入姓名的其他部分；按 Ctrl+N 录入新人员。</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>此名单中尚无人员。
按 Ctrl+N 录入人员。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>扫描器未启用：请按 Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>本入口的区域</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>选择区域 (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>切换方向 (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音：开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音：关</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>打开或关闭声音 (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在内人数</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>在内人数：{count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>尚无名单</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>名单更新至 {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 区域 · F3 方向 · F4 声音 · F8 放行 · F11 全屏 · Esc 清除</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>只收到 {whole} 位数字中的 {count} 位，尚未作出判断。</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>请再扫描一次</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>可离开</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>止步</translation>
    </message>
    <message>
        <source>In</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>证件在此有效</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>这不是本次活动的证件</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>签发证件的站点不在名单上</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>证件签名是伪造的</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>证件由无权站点签发</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>证件已被撤销</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>证件尚未生效</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>无权进入本区域</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>本站名单已过时</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>本站时钟有误</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>此证件已在区域内</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>证件真实，但此人不在本站名单上</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>请再扫描一次。如仍如此，请指引至注册台。</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>请指引至注册台。</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>请扣留证件并呼叫主管。</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>请向持证人出示证件上的有效日期。</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>请向持证人出示证件上的许可区域。</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>请核对面容与证件，并获取新名单。</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>请核对证件上的日期，并请人校准时钟。</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>请核对面容与照片，并询问。</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>请核对面容与证件及身份文件。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>更改记录，最新的在前</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>站点 {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>资料已录入或更正</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>申请已更改</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>证件已签发</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>证件已打印</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>证件已发放</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>已禁止此人入场</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>禁令已解除</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>每小时到达人数</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>尚无人到达。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>程序发生内部故障，已记入其技术日志。之前保存的内容是安全的。请再试一次；如仍出现，请联系活动办公室。</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>邀请函代码</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Accredit</source>
        <translation>Accredit</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>打开站点</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>注册制证站</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>站点文件夹：{folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>正在打开已加密的站点…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>结束当日</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>办公室工作</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>本站目前掌握的情况；其他站点的数据在同步后计入。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>今日现场登记</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>已发放证件</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>已到国家代表团</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>单位或国家</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>今日每小时到达人数</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · 今日 {today}</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>已打印待发放：{count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count}</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>名单会先经过试读：在您接受有效行之前，不会有任何更改。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>正在导入 {file} 的各行…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>不读取的列：{names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>名单已导入</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>新增 {new}，更改 {changed}，拒绝 {refused}。</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>已导入的内容会保留。再次导入同一名单即可补全：任何一行都不会重复导入。</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>所有行均有效。</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>请将名单拖放到上方。被拒绝的行会连同原因显示在这里。</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>导入有效行（{count}）</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>初步批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>新闻媒体</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>身份文件与联系方式</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>准入区域</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>请输入名或姓。</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>电子邮件地址的格式为 name@example.org。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>日期请写作年-月-日：2025-10-25。</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>待到</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>恢复已保存的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>新增现场登记</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>不在任何名单上。保存即视为由本注册台批准。</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} 的照片</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>在名单上</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>邀请函 {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>初步批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>{time} 到达</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>来者是哪位？</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>输入姓名的一部分，或扫描邀请函或证件，然后按 Enter 键。
不在任何名单上的人员：Ctrl+N。</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>使用此照片</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>照片已拍摄</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Enter 保留，R 重拍。</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>面部正对镜头，下巴至头顶位于椭圆内。按 Enter 拍摄。</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>此处未设置摄像头</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>请关闭此窗口并选择图片文件，或将图片拖放到照片上。</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>尚无照片</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} 的照片</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>正在打印您的证件</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>只需几秒钟。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>正在下一个安全点停止…</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>更换证件</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>撤销证件</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>信息有误</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>各入口自下次同步起将永久拒绝此证件。</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>系统会立即签发新证件，可随时打印。</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>在您签发新证件之前，此人将没有证件。</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>请简要说明情况。</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>最近的扫描</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>尚无扫描</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>请前往注册台</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>很抱歉，那里的工作人员会立即为您服务。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>仅限工作人员</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>本站口令</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出自助终端</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>活动办公室</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>已为本次活动登记的注册台、入口、自助终端和办公室。</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>名称或用途</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>查找站点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>活动办公室</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>注册台</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>已停用：其证件会被拒绝</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>将此处录入的内容发送到中心节点，并获取其他站点录入的内容。</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>此处等待的更改</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>上次同步的行数（双向）</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… 或中心文件的路径</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>尚无回执。</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>正在连接中心节点…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心节点</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中心节点地址</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>最近的回执</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>中心节点对所存内容的确认</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>发送 {out}，获取 {into}；照片：发送 {photos_out}，获取 {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>已同步，但有内容不符</translation>
    </message>
    <message>
        <source>{forks} journals of other stations and {photos} photos were left alone. Nothing here was changed by them. Tell the event office.</source>
        <translation>其他站点的 {forks} 份日志和 {photos} 张照片未作处理，此处的内容未受其影响。请告知活动办公室。</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>站点 {station} 的第 1 至 {rows} 行已存于中心节点，逐位一致。</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>已交换的内容会保留；下次同步从该处继续。</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>从未同步</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>上次同步 {time}</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>正在连接中心节点…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>先处理已撤销的证件…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>正在发送更改…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>正在获取更改…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>正在发送照片…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>正在获取照片…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>正在比对两端…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln 项更改等待同步</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>已全部同步</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>谢谢您，{name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>请从打印机取出证件，并佩戴在显眼处。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>请扫描证件</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>将证件上的码对准扫描器</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>放行 (F8)</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>证件已发放</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>未打印：可以重新打印</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>已更换：请打印新证件</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>照片已保存</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>已在 {printer} 上打印</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} 未能打印</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} 未报告是否已打印：请到机旁查看</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到 {printer}</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>请将邀请函上的码置于灯光下</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>或输入代码后按 Enter 键</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>区域 {letter}，{name}</translation>
    </message>
</context>
</TS>
