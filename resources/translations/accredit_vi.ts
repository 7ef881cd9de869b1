<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_GB">
<context>
    <name>AdmissionPane</name>
    <message>
        <source>This badge went in at two gates, and out at none between them.</source>
        <translation>Thẻ này đã vào qua hai cổng mà giữa hai lần không ra cổng nào.</translation>
    </message>
    <message>
        <source>The gate did not know yet that this badge was revoked.</source>
        <translation>Cổng chưa biết thẻ này đã bị thu hồi.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Đã cho vào</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>List of revocations</source>
        <translation>Danh sách thu hồi</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Tôi đã xem xét</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>of {time}, {age} old</source>
        <translation>lúc {time}, đã {age}</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Tên giám sát viên</translation>
    </message>
    <message>
        <source>Bring this copy home</source>
        <translation>Đưa bản sao này về</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the event office holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file.</source>
        <translation>Hai bản sao của trạm này đã cùng làm việc, và văn phòng sự kiện giữ những gì bản kia ghi. Những gì chỉ bản này ghi sẽ được ghi lại dưới số mới, nên không mất gì. Các dòng cũ được cất riêng trong tệp của trạm này.</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the hub holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file, and the alarm stays on record.</source>
        <translation>Hai bản sao của trạm này đã cùng làm việc, và máy chủ trung tâm giữ những gì bản kia ghi. Những gì chỉ bản này ghi sẽ được ghi lại dưới số mới, nên không mất gì. Các dòng cũ được cất riêng trong tệp của trạm này, và cảnh báo vẫn được lưu.</translation>
    </message>
    <message>
        <source>First find the other computer. If both gave out badges since, some serials may stand on two badges: they come up as open tasks.</source>
        <translation>Trước hết hãy tìm máy kia. Nếu từ đó cả hai đã cấp thẻ, một số số thẻ có thể nằm trên hai thẻ: chúng sẽ hiện thành việc cần giải quyết.</translation>
    </message>
    <message>
        <source>Give your name: it stands in the journal.</source>
        <translation>Hãy ghi tên: tên được lưu trong nhật ký.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarms of the hub</source>
        <translation>Cảnh báo của máy chủ trung tâm</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the copy has come home, and nothing was lost.</source>
        <translation>Đã giải quyết: bản sao đã về, không mất gì.</translation>
    </message>
    <message>
        <source>Station {station} has two journals that part at row {row}</source>
        <translation>Trạm {station} có hai nhật ký tách nhau từ dòng {row}</translation>
    </message>
    <message>
        <source>Rows of station {station} came damaged, from row {row} on</source>
        <translation>Các dòng của trạm {station} đến bị hỏng, từ dòng {row}</translation>
    </message>
    <message>
        <source>Another login offered rows of station {station}</source>
        <translation>Một tài khoản khác gửi các dòng của trạm {station}</translation>
    </message>
    <message>
        <source>Station {station} wants more room than it has</source>
        <translation>Trạm {station} cần nhiều chỗ hơn mức được cấp</translation>
    </message>
    <message>
        <source>Station {station} ordered the event&apos;s data to be erased</source>
        <translation>Trạm {station} đã ra lệnh xoá dữ liệu của sự kiện</translation>
    </message>
    <message>
        <source>Station {station} kept others waiting at the hub</source>
        <translation>Trạm {station} đã khiến các trạm khác phải chờ ở máy chủ trung tâm</translation>
    </message>
    <message>
        <source>A copy of its disk has written: a clone, or a backup that was put back by hand. Nothing was dropped, each copy keeps its rows. Find both computers. The one that cannot sync offers to bring its rows home; then let only one go on.</source>
        <translation>Một bản sao ổ đĩa của trạm đã ghi: máy nhân bản, hoặc bản sao lưu được chép lại bằng tay. Không mất gì, mỗi bản giữ các dòng của mình. Hãy tìm cả hai máy. Máy không đồng bộ được sẽ đề nghị đưa các dòng của nó về; sau đó chỉ để một máy làm tiếp.</translation>
    </message>
    <message>
        <source>Nothing is lost: its rows wait on it. See what it is doing; if all is well, give it more room at the hub: accredit hub quota.</source>
        <translation>Không mất gì: các dòng vẫn chờ ở trạm. Hãy xem trạm đang làm gì; nếu ổn, hãy cấp thêm chỗ ở máy chủ trung tâm: accredit hub quota.</translation>
    </message>
    <message>
        <source>Only the office may order that, so nothing was erased. Find that computer, and disable the station.</source>
        <translation>Chỉ văn phòng mới được ra lệnh đó, nên chưa có gì bị xoá. Hãy tìm máy ấy và khoá trạm.</translation>
    </message>
    <message>
        <source>Its connection was ended, and nothing is lost. Its line may have broken off; if this comes again and again, disable the station.</source>
        <translation>Kết nối của trạm đã bị ngắt và không mất gì. Có thể đường truyền bị đứt; nếu việc này lặp đi lặp lại, hãy khoá trạm.</translation>
    </message>
    <message>
        <source>They were not taken. Have the journal checked on that station; if its disk is failing, put its last backup on another computer.</source>
        <translation>Chúng không được nhận. Hãy cho kiểm tra nhật ký của trạm đó; nếu ổ đĩa sắp hỏng, hãy đưa bản sao lưu gần nhất lên máy khác.</translation>
    </message>
    <message>
        <source>They were not taken. Somebody writes in another station&apos;s name: find the computer that has that login, and disable it if in doubt.</source>
        <translation>Chúng không được nhận. Có người ghi dưới tên trạm khác: hãy tìm máy dùng tài khoản đó và khoá lại nếu nghi ngờ.</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Cấp và in</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trao thẻ</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Duyệt đề nghị</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Thay thẻ…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Thu hồi thẻ…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Thẻ hiện ở đây</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Lưu hồ sơ để xem thẻ</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Thẻ của {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Chưa thể in thẻ này</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã cấp</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã trao</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Mở hồ sơ một người trước · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>Đề nghị chưa được duyệt: chưa có thẻ.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Sửa những điểm nêu trên rồi lưu.</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Đã cấp, chưa in · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Kiểm tra khuôn mặt và họ tên · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Xong. Ctrl+F cho người tiếp theo.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Lưu và ghi nhận đã đến · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>Không hiển thị được thẻ.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Chưa có thẻ</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tried on</source>
        <translation>Thử với</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Hoàn tác · Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo · Ctrl+Y</source>
        <translation>Làm lại · Ctrl+Y</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Real size · Ctrl+0</source>
        <translation>Cỡ thật · Ctrl+0</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Đang ghi {file}…</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>Không để lại tệp nào.</translation>
    </message>
    <message>
        <source>Issue the badges that are missing?</source>
        <translation>Cấp các thẻ còn thiếu?</translation>
    </message>
    <message>
        <source>Approved people without a badge: {count}. Each gets one that is valid on all days of the event. What is issued can only be revoked.</source>
        <translation>Người đã duyệt chưa có thẻ: {count}. Mỗi người được cấp một thẻ có giá trị mọi ngày của sự kiện. Thẻ đã cấp chỉ có thể thu hồi.</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Cấp thẻ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Issuing badges…</source>
        <translation>Đang cấp thẻ…</translation>
    </message>
    <message>
        <source>Badges that were issued stay issued.</source>
        <translation>Thẻ đã cấp vẫn được giữ.</translation>
    </message>
    <message>
        <source>Did all badges of {file} come out of the printer?</source>
        <translation>Mọi thẻ trong {file} đã ra khỏi máy in chưa?</translation>
    </message>
    <message>
        <source>They then count as printed and can be handed over: {count}. It cannot be taken back; a badge that was spoilt is replaced.</source>
        <translation>Khi đó chúng được tính là đã in và có thể trao: {count}. Không thể rút lại; thẻ hỏng thì được thay.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Vâng, tất cả</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Đang ghi nhận…</translation>
    </message>
    <message>
        <source>What was recorded stays recorded.</source>
        <translation>Những gì đã ghi nhận vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} trên {total} thẻ</translation>
    </message>
    <message>
        <source>Badges in {file}: {count}</source>
        <translation>Số thẻ trong {file}: {count}</translation>
    </message>
    <message>
        <source>To look at: {count}. The first: {first}</source>
        <translation>Cần xem lại: {count}. Điều đầu tiên: {first}</translation>
    </message>
    <message>
        <source>The badges are written</source>
        <translation>Đã ghi xong thẻ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>They are printed…</source>
        <translation>Đã in xong…</translation>
    </message>
    <message>
        <source>Badges that now count as printed: {count}</source>
        <translation>Số thẻ nay được tính là đã in: {count}</translation>
    </message>
    <message>
        <source>Badges issued: {count}</source>
        <translation>Số thẻ đã cấp: {count}</translation>
    </message>
    <message>
        <source>These people got none: {names}</source>
        <translation>Những người chưa được cấp: {names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} người nữa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Properties</source>
        <translation>Thuộc tính</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>The badge, {element} in hand</source>
        <translation>Thẻ, đang chọn {element}</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Where its pictures come from</source>
        <translation>Ảnh lấy từ đâu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Photos are taken with</source>
        <translation>Chụp ảnh bằng</translation>
    </message>
    <message>
        <source>The picture is live only while this page is open.</source>
        <translation>Hình chỉ hiện trực tiếp khi trang này đang mở.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Chưa có hình</translation>
    </message>
    <message>
        <source>Webcam {name}</source>
        <translation>Máy ảnh web {name}</translation>
    </message>
    <message>
        <source>The webcam that the system prefers</source>
        <translation>Máy ảnh web mặc định của hệ thống</translation>
    </message>
    <message>
        <source>Folder of a tethered camera</source>
        <translation>Thư mục của máy ảnh nối dây</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Tệp ảnh</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Tệp video</translation>
    </message>
    <message>
        <source>Training camera: drawn people</source>
        <translation>Máy ảnh tập huấn: người vẽ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Hình trực tiếp</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Đóng ngày</translation>
    </message>
    <message>
        <source>Syncs, signs the day&apos;s counts, has the hub prove that it holds them, and makes the reports and a backup.</source>
        <translation>Đồng bộ, ký số liệu trong ngày, để máy chủ trung tâm chứng minh đã giữ đủ, rồi lập báo cáo và bản sao lưu.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Lượt đến hôm nay</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Thẻ đã in hôm nay</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Lượt cho vào ở các cổng hôm nay</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Lượt từ chối ở các cổng hôm nay</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Thư mục báo cáo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the reports&apos; folder</source>
        <translation>Chọn thư mục báo cáo</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Another disk or a stick; empty for no backup</source>
        <translation>Ổ đĩa khác hoặc USB; để trống nếu không sao lưu</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>Chọn thư mục sao lưu</translation>
    </message>
    <message>
        <source>Erase the event&apos;s personal data…</source>
        <translation>Xoá dữ liệu cá nhân của sự kiện…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Báo cáo hiện ở đây khi đã đóng ngày.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>Đang đóng ngày…</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Trước khi đóng</translation>
    </message>
    <message>
        <source>Reports and backup</source>
        <translation>Báo cáo và sao lưu</translation>
    </message>
    <message>
        <source>&amp;Folder for the reports</source>
        <translation>Thư mục &amp;báo cáo</translation>
    </message>
    <message>
        <source>&amp;Backup to a second place</source>
        <translation>&amp;Sao lưu ra nơi thứ hai</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>%n việc dở dang</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Không còn việc dở dang</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>%n lượt in chưa ai cho biết giấy đã ra chưa: hãy xem ở bàn đã in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>%n việc chờ người giám sát.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day can be closed all the same; they stay open.</source>
        <translation>Vẫn có thể đóng ngày; các việc này còn để mở.</translation>
    </message>
    <message>
        <source>Every print has its end and no task is open.</source>
        <translation>Mọi lượt in đã xong và không còn việc nào mở.</translation>
    </message>
    <message>
        <source>Writing and proving the backup…</source>
        <translation>Đang ghi và kiểm chứng bản sao lưu…</translation>
    </message>
    <message>
        <source>Write a file to a stick next. The office confirms the stations&apos; closes when it reads their files, and its own files tell them so.</source>
        <translation>Tiếp theo hãy ghi một tệp vào USB. Văn phòng xác nhận việc đóng ngày của các trạm khi đọc tệp của họ, và tệp của văn phòng báo lại cho họ.</translation>
    </message>
    <message>
        <source>Stopped; the day is closed</source>
        <translation>Đã dừng; ngày đã đóng</translation>
    </message>
    <message>
        <source>Its proof, its reports or its backup may be missing. Close the day again to make them.</source>
        <translation>Có thể còn thiếu bằng chứng, báo cáo hoặc bản sao lưu. Hãy đóng ngày lại để tạo chúng.</translation>
    </message>
    <message>
        <source>The day is closed, and not yet proved</source>
        <translation>Ngày đã đóng, chưa được chứng minh</translation>
    </message>
    <message>
        <source>It was closed without the hub. The proof comes with the next sync, by network or by stick.</source>
        <translation>Đã đóng mà không có máy chủ trung tâm. Chứng minh sẽ có ở lần đồng bộ sau, qua mạng hoặc USB.</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>{count} khách tại chỗ</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} lần in hỏng</translation>
    </message>
    <message>
        <source>The day is closed, but not all that follows could be done</source>
        <translation>Ngày đã đóng, nhưng chưa làm được hết các bước tiếp theo</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>Đã đóng ngày</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Số liệu đã ghi vào nhật ký, báo cáo đã lập xong.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Mở {file}</translation>
    </message>
    <message>
        <source>Close without the hub</source>
        <translation>Đóng không cần máy chủ</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>Ngày vẫn còn mở</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Những gì đã đồng bộ được giữ lại. Hãy đóng ngày lại khi sẵn sàng.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>Đây có phải tên của quý vị không?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Đúng là tôi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Không phải tôi</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Two stations wrote this without knowing of each other. Which one is right?</source>
        <translation>Hai trạm đã ghi điều này mà không biết về nhau. Bên nào đúng?</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Đang hiển thị tạm</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Chọn giá trị này</translation>
    </message>
    <message>
        <source>Take “{value}” for {field}</source>
        <translation>Chọn “{value}” cho {field}</translation>
    </message>
    <message>
        <source>&amp;Or type what is right</source>
        <translation>&amp;Hoặc nhập giá trị đúng</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Giá trị khác</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dùng giá trị này</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Máy ảnh Sony A7, 4012345
Máy ghi âm Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên và tên đệm</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Tên bằng chữ gốc</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Ngôn ngữ của tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Danh xưng</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại đại biểu</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Ngôn ngữ ưu tiên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Loại hình báo chí</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Số thẻ nhà báo</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Giấy giới thiệu</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Thiết bị, mỗi dòng một món</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Đã thay đổi, chưa lưu</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>Đã lưu “{name}”</translation>
    </message>
    <message>
        <source>“{category}” is printed by “{name}” from now on</source>
        <translation>Từ nay “{category}” được in theo mẫu “{name}”</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Đã ghi vào {file}</translation>
    </message>
    <message>
        <source>No category uses it yet</source>
        <translation>Chưa loại khách nào dùng mẫu này</translation>
    </message>
    <message>
        <source>Used by {categories}</source>
        <translation>Dùng cho {categories}</translation>
    </message>
</context>
<context>
    <name>DesignerWords</name>
    <message>
        <source>Rectangle</source>
        <translation>Hình chữ nhật</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Sọc chéo</translation>
    </message>
    <message>
        <source>Category pattern</source>
        <translation>Họa tiết theo loại</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Nét mảnh</translation>
    </message>
    <message>
        <source>Event emblem</source>
        <translation>Biểu trưng sự kiện</translation>
    </message>
    <message>
        <source>Picture sign</source>
        <translation>Ký hiệu hình</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Portrait photo</source>
        <translation>Ảnh chân dung</translation>
    </message>
    <message>
        <source>Country flag</source>
        <translation>Quốc kỳ</translation>
    </message>
    <message>
        <source>Zone plates</source>
        <translation>Biển khu vực</translation>
    </message>
    <message>
        <source>Zone legend</source>
        <translation>Chú giải khu vực</translation>
    </message>
    <message>
        <source>Event programme</source>
        <translation>Chương trình sự kiện</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Cách mép trái</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Cách mép trên</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chiều rộng</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Fill colour</source>
        <translation>Màu nền</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>Màu biển</translation>
    </message>
    <message>
        <source>Sign colour</source>
        <translation>Màu ký hiệu</translation>
    </message>
    <message>
        <source>Faint colour</source>
        <translation>Màu nhạt</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Màu thứ hai</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Bo góc</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Họa tiết</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Chữ tự nhập</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Độ đậm</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Căn ngang</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>Căn dọc</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Cỡ lớn nhất</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>Cỡ nhỏ nhất</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Số dòng tối đa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Số cột</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>No room for accents</source>
        <translation>Không chừa chỗ cho dấu</translation>
    </message>
    <message>
        <source>Fewer lines from</source>
        <translation>Ít dòng hơn từ</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Printer dots per inch</source>
        <translation>Độ phân giải máy in</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Chỉ khi có</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Chỉ khi không có</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Chỉ cho các loại</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Giữa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Where reading begins</source>
        <translation>Nơi bắt đầu đọc</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Trên</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Giữa</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dưới</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Sóng</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Hoa thị</translation>
    </message>
    <message>
        <source>Own zones</source>
        <translation>Khu vực được vào</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Mọi khu vực</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Mặt trước</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mặt sau</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Độ rộng nét</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Chiều cao biển</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Ở đây chưa thiết lập máy in</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>Hồ sơ đã lưu. Hãy thiết lập máy in rồi bấm lại nút này.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Có thay đổi chưa lưu</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>{name} chưa được lưu.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Lưu và tiếp tục</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Open the person</source>
        <translation>Mở người này</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F tìm · Ctrl+N khách mới · Ctrl+T ảnh · Ctrl+S lưu · Ctrl+P cấp và in · Ctrl+H trao thẻ · Ctrl+R thay thẻ · Esc quay lại</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>{variable} decides this today. What is chosen here counts once that is unset.</source>
        <translation>Hôm nay {variable} quyết định mục này. Lựa chọn ở đây có hiệu lực khi biến đó được bỏ.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Thư mục tệp PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Máy in của máy tính này</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Máy ảnh web</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Thư mục ảnh của máy ảnh</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Tệp ảnh</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Video tập huấn</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Máy ảnh tập huấn</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Máy in mạng</translation>
    </message>
</context>
<context>
    <name>DoubtPane</name>
    <message>
        <source>The station could not learn whether this badge came out. Look at the printer and in the box: was it printed?</source>
        <translation>Trạm không biết thẻ này đã in ra chưa. Hãy xem máy in và hộp thẻ: thẻ đã được in chưa?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Yes, it was printed</source>
        <translation>Có, đã in</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Không, không có gì ra</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Thả danh sách vào đây</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV hoặc XLSX, cột theo thứ tự bất kỳ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Danh sách (*.csv *.tsv *.txt *.xlsx);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Theo tên, tổ chức, giấy tờ hoặc thẻ · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Những người tìm thấy</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Khách mới tại chỗ</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N: nhập người mới</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>Ở đây không có dữ liệu về thẻ vừa quét.
Hãy đồng bộ, hoặc gõ tên thay vào đó.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>Không tìm thấy ai khớp với “{text}”.
Thử ít chữ hơn hoặc phần khác của tên; Ctrl+N để nhập người mới.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>Danh sách này chưa có ai.
Ctrl+N để nhập người mới.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Nhận xét</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n điều cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Không có gì phải sửa</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>No picture has come from the camera yet. Press its shutter; the picture appears here by itself.</source>
        <translation>Chưa có ảnh nào từ máy ảnh. Hãy bấm nút chụp trên máy; ảnh sẽ tự hiện ở đây.</translation>
    </message>
    <message>
        <source>The camera&apos;s folder {folder} is not there. Start the camera&apos;s program, or choose the folder again; the desk goes on as soon as it is back.</source>
        <translation>Không có thư mục {folder} của máy ảnh. Hãy mở chương trình của máy ảnh, hoặc chọn lại thư mục; quầy sẽ tiếp tục ngay khi có lại.</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Máy quét đang tắt: bấm Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Khu vực của cổng này</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Chọn khu vực (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Đổi chiều (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Âm thanh: bật</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Âm thanh: tắt</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Bật hoặc tắt âm thanh (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>bên trong</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>Bên trong: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Chưa có danh sách</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Danh sách lúc {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 khu vực · F3 chiều · F4 âm thanh · F8 cho qua · F11 toàn màn hình · Esc xoá</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>Mới nhận được {count} trên {whole} chữ số. Chưa có kết quả nào.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Hãy quét lại</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>CHO VÀO</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>CHO RA</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>KIỂM TRA</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>DỪNG LẠI</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>Thẻ có hiệu lực tại đây</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Đây không phải thẻ của sự kiện này</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Thẻ của một trạm không có trong danh sách</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>Chữ ký trên thẻ là giả</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Thẻ do trạm không có thẩm quyền cấp</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>Thẻ đã bị thu hồi</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>Thẻ chưa có hiệu lực</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>Thẻ đã hết hiệu lực</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Không được vào khu vực này</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Danh sách trên trạm này đã quá cũ</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>Đồng hồ của trạm này bị sai</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Thẻ này đang ở bên trong</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Thẻ thật, nhưng người này không có trong danh sách của trạm</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Quét lại. Nếu vẫn vậy, hướng dẫn đến quầy đăng ký.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Hướng dẫn đến quầy đăng ký.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Giữ thẻ lại và gọi giám sát viên.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Chỉ cho người mang thẻ các ngày ghi trên thẻ.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Chỉ cho người mang thẻ các khu vực ghi trên thẻ.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>So khuôn mặt với ảnh trên thẻ, và lấy danh sách mới.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Xem ngày ghi trên thẻ, và cho chỉnh lại đồng hồ.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>So khuôn mặt với ảnh, và hỏi lại.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>So khuôn mặt với thẻ và giấy tờ tuỳ thân.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Badge template</source>
        <translation>Mẫu thẻ</translation>
    </message>
    <message>
        <source>Save as own copy…</source>
        <translation>Lưu thành bản riêng…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open a template&apos;s file… Ctrl+O</source>
        <translation>Mở tệp mẫu… Ctrl+O</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>Dùng cho…</translation>
    </message>
    <message>
        <source>Which categories are printed by this template</source>
        <translation>Những thành phần nào được in theo mẫu này</translation>
    </message>
    <message>
        <source>Write to a file… Ctrl+E</source>
        <translation>Ghi ra tệp… Ctrl+E</translation>
    </message>
    <message>
        <source>Proof sheets… Ctrl+P</source>
        <translation>Bản in thử… Ctrl+P</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Mẫu thẻ</translation>
    </message>
    <message>
        <source>{category} (now {template})</source>
        <translation>{category} (hiện là {template})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Các thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>trạm {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Đã nhập hoặc sửa hồ sơ</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Đề nghị đã thay đổi</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Đã cấp thẻ</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Đã in thẻ</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Đã trao thẻ</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Đã thu hồi thẻ</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Đã gộp với hồ sơ khác</translation>
    </message>
    <message>
        <source>Kept apart from another record</source>
        <translation>Giữ tách khỏi hồ sơ khác</translation>
    </message>
    <message>
        <source>Decision about another record undone</source>
        <translation>Đã hoàn tác quyết định về hồ sơ khác</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Đã cấm người này</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Đã bỏ lệnh cấm</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>Đã ghi lại %n dòng; không mất gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day was closed here meanwhile: close it again after the sync.</source>
        <translation>Trong lúc đó đã chốt một ngày ở đây: hãy chốt lại sau khi đồng bộ.</translation>
    </message>
    <message>
        <source>Badges to look at: {serials}.</source>
        <translation>Thẻ cần xem lại: {serials}.</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Lượt đến theo giờ</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Chưa có ai đến.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Hub</source>
        <translation>Máy chủ trung tâm</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… hoặc đường dẫn tới tệp trung tâm</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>Hỏi máy chủ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Đang gọi máy chủ trung tâm…</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Có trả lời</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>Thao tác không thành công</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>Chương trình gặp lỗi nội bộ và đã ghi vào nhật ký lỗi. Những gì đã lưu trước đó vẫn an toàn. Hãy thử lại; nếu lỗi lặp lại, hãy gọi văn phòng sự kiện.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Mã thư mời</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements of this side, the topmost first</source>
        <translation>Các thành phần của mặt này, trên cùng trước</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Thay đổi chưa được lưu</translation>
    </message>
    <message>
        <source>The template “{name}” was changed since it was last saved.</source>
        <translation>Mẫu “{name}” đã thay đổi từ lần lưu cuối.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại đây</translation>
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
        <translation>Mở trạm</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Trạm cấp thẻ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của quý vị</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Thư mục của trạm: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Đang mở trạm đã mã hoá…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as own copy</source>
        <translation>Lưu thành bản riêng</translation>
    </message>
    <message>
        <source>Every station has it after its next sync; a category can then name it.</source>
        <translation>Mọi trạm sẽ có mẫu này sau lần đồng bộ kế tiếp; khi đó một loại khách có thể dùng nó.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Tên bản riêng</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Lưu bản riêng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>There is a template of this name. Give another one.</source>
        <translation>Đã có mẫu mang tên này. Hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Việc cần xử lý</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Đóng ngày</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Các trạm</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Công việc của văn phòng</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>In thẻ</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Mẫu thẻ</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>Những gì trạm này biết lúc này; các trạm khác được tính sau khi đồng bộ.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Khách tại chỗ hôm nay</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Thẻ đã trao</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Đoàn quốc gia đã có mặt</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Tổ chức hoặc quốc gia</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Tìm tổ chức</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Các tổ chức</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Lượt đến hôm nay, theo giờ</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · hôm nay {today}</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>{count} thẻ đã in đang chờ trao</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>trên {count}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>The template&apos;s colours</source>
        <translation>Màu của mẫu</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Không có thư mục này.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>Danh sách được kiểm thử trước: chưa có gì thay đổi cho đến khi quý vị nhận các dòng hợp lệ.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Đang đọc {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Đang nhận các dòng của {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Các cột không được đọc: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>Đã nhận danh sách</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>{new} mới, {changed} thay đổi, {refused} bị từ chối.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Đã dừng nhập danh sách</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Những gì đã nhận được giữ lại. Nhập lại chính danh sách này để hoàn tất: không dòng nào bị nhập hai lần.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Mọi dòng đều hợp lệ.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Hãy thả danh sách vào ô trên. Các dòng bị từ chối hiện ở đây, kèm lý do.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Nhận {count} dòng hợp lệ</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Duyệt sơ bộ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị bác</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Giấy tờ và liên hệ</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Khu vực được vào</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Hãy nhập tên hoặc họ.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Hãy chọn loại đại biểu.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Địa chỉ thư điện tử có dạng ten@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Ghi ngày theo năm-tháng-ngày: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>đã đến</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>dự kiến</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Khôi phục nội dung đã lưu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Khách mới tại chỗ</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>Không có trong danh sách nào. Được lưu là do quầy này duyệt.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Khách tại chỗ</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Ảnh của {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Chụp lại</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Có trong danh sách</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>thư mời {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Duyệt sơ bộ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị bác</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Đến lúc {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Ai đang ở quầy?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Gõ một phần tên, hoặc quét thư mời hay thẻ, rồi bấm Enter.
Người không có trong danh sách: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Đang chờ máy ảnh…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dùng ảnh này</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Chụp lại</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Hình trực tiếp</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Đã chụp ảnh</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Enter để giữ ảnh, R để chụp lại.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Mặt nhìn thẳng, từ cằm đến đỉnh đầu nằm trong hình bầu dục. Enter để chụp.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Máy ảnh không cho hình</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Ở đây chưa thiết lập máy ảnh</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Đóng cửa sổ này và chọn tệp ảnh, hoặc kéo thả ảnh vào khung.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Chưa có ảnh</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Add an element</source>
        <translation>Thêm thành phần</translation>
    </message>
    <message>
        <source>Duplicate · Ctrl+D</source>
        <translation>Nhân đôi · Ctrl+D</translation>
    </message>
    <message>
        <source>One up · Ctrl+]</source>
        <translation>Lên một lớp · Ctrl+]</translation>
    </message>
    <message>
        <source>One down · Ctrl+[</source>
        <translation>Xuống một lớp · Ctrl+[</translation>
    </message>
    <message>
        <source>Delete · Del</source>
        <translation>Xóa · Del</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Ảnh của {name}</translation>
    </message>
</context>
<context>
    <name>PrintBadgesPage</name>
    <message>
        <source>Print badges</source>
        <translation>In thẻ</translation>
    </message>
    <message>
        <source>Writes many badges into one PDF, in true size, for a printer or a print shop.</source>
        <translation>Ghi nhiều thẻ vào một tệp PDF, đúng kích thước thật, cho máy in hoặc nhà in.</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>Ghi PDF…</translation>
    </message>
    <message>
        <source>No badge is issued yet. A desk issues a badge when it meets the person; sync brings it here.</source>
        <translation>Chưa có thẻ nào được cấp. Bàn đón tiếp cấp thẻ khi gặp người đó; đồng bộ sẽ đưa thẻ về đây.</translation>
    </message>
    <message>
        <source>Write the badges to</source>
        <translation>Ghi thẻ vào</translation>
    </message>
    <message>
        <source>Cards a sheet: {count}. The first goes to place {place}; press another place.</source>
        <translation>Số thẻ mỗi tờ: {count}. Thẻ đầu vào ô {place}; bấm vào ô khác để đổi.</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>Tờ đầu tiên</translation>
    </message>
    <message>
        <source>Issue missing badges: {count}…</source>
        <translation>Cấp thẻ còn thiếu: {count}…</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Số thẻ: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>Số tờ: {count}</translation>
    </message>
    <message>
        <source>Pages to sign: {count}</source>
        <translation>Số trang ký nhận: {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Only badges not printed yet</source>
        <translation>Chỉ thẻ chưa in</translation>
    </message>
    <message>
        <source>A page to sign before each pile</source>
        <translation>Một trang ký nhận trước mỗi chồng</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Dấu cắt</translation>
    </message>
    <message>
        <source>Keep the bleed, with fewer cards a sheet</source>
        <translation>Giữ lề tràn, ít thẻ hơn mỗi tờ</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Mọi đoàn</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Which badges</source>
        <translation>Những thẻ nào</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>Trên giấy nào</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Theo đoàn</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Into pick-up boxes by letter</source>
        <translation>Vào hộp phát thẻ theo chữ cái</translation>
    </message>
    <message>
        <source>One card a page</source>
        <translation>Mỗi trang một thẻ</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>Hai mặt, lật theo cạnh dài</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>Hai mặt, lật theo cạnh ngắn</translation>
    </message>
    <message>
        <source>Fronts only</source>
        <translation>Chỉ mặt trước</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>Đ&amp;oàn</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Thứ tự</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Giấy</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>&amp;Mặt in</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>Yes, it came out</source>
        <translation>Có, đã in ra</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Không, chưa in ra</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Xem tại máy in rồi trả lời · Ctrl+H nếu có</translation>
    </message>
    <message>
        <source>Then it goes on by itself, or withdraw it to print elsewhere.</source>
        <translation>Sau đó máy tự in tiếp; hoặc rút lại để in ở nơi khác.</translation>
    </message>
    <message>
        <source>It is recorded when it is out. Ctrl+F for the next person.</source>
        <translation>In xong sẽ tự ghi lại. Ctrl+F cho người tiếp theo.</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>Thẻ đã in ra chưa? {printer} không cho biết.</translation>
    </message>
    <message>
        <source>Still printing on {printer}. Did the badge come out?</source>
        <translation>{printer} vẫn đang in. Thẻ đã ra chưa?</translation>
    </message>
    <message>
        <source>Printing on {printer}…</source>
        <translation>Đang in trên {printer}…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Rút lại</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printed on {printer}</source>
        <translation>Đã in trên {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} không in được</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} không cho biết đã in hay chưa: hãy xem tại máy</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Đã gửi tới {printer}</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}: {outcome}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục lưu tệp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Hỏi máy in</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>“printed” in the station&apos;s own folder</source>
        <translation>“printed” trong thư mục của trạm</translation>
    </message>
    <message>
        <source>Badges are printed on</source>
        <translation>In thẻ bằng</translation>
    </message>
    <message>
        <source>Network printer (IPP), by its address</source>
        <translation>Máy in mạng (IPP), theo địa chỉ</translation>
    </message>
    <message>
        <source>Ask with the system&apos;s dialog before the first badge</source>
        <translation>Hỏi bằng hộp thoại hệ thống trước thẻ đầu tiên</translation>
    </message>
    <message>
        <source>A folder of PDF files</source>
        <translation>Thư mục tệp PDF</translation>
    </message>
    <message>
        <source>Or a queue of this computer</source>
        <translation>Hoặc một hàng đợi của máy tính này</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Đang hỏi máy in…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>It answers, and nothing stands against printing.</source>
        <translation>Máy in trả lời, không có gì cản trở việc in.</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Địa chỉ máy in</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Thẻ của quý vị đang được in</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Xin chờ vài giây.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Đang dừng ở điểm an toàn kế tiếp…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Stations and proof</source>
        <translation>Các trạm và chứng minh</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds every row and photo of that station, bit for bit and in order, as its own database counted them again; of a station that is reached by stick, that the office does. It does not prove that something was never entered, that operators told the truth, or that the missing stations have nothing to tell. The hub signs nothing: the office does, when it next sees the hub.</source>
        <translation>Biên nhận chứng minh máy chủ trung tâm giữ đủ từng dòng và ảnh của trạm, khớp từng bit và đúng thứ tự, do chính cơ sở dữ liệu của nó đếm lại; với trạm đồng bộ bằng USB thì chứng minh văn phòng giữ đủ. Nó không chứng minh rằng không sót gì khi nhập, rằng người trực nói thật, hay các trạm còn thiếu không có gì để báo. Máy chủ không ký: văn phòng ký khi gặp máy chủ lần tới.</translation>
    </message>
    <message>
        <source>Up to the close: {words}</source>
        <translation>Tính đến lúc đóng: {words}</translation>
    </message>
    <message>
        <source>The hub read again rows 1 to {rows} and {photos} photos of this station: all are there. The office&apos;s signature on that comes with a later sync.</source>
        <translation>Máy chủ trung tâm đã đọc lại các dòng 1 đến {rows} và {photos} ảnh của trạm này: đủ cả. Chữ ký của văn phòng sẽ đến ở lần đồng bộ sau.</translation>
    </message>
    <message>
        <source>Changes that were entered here after the close, and are in no close: {count}. Close the day again.</source>
        <translation>Số thay đổi được nhập ở đây sau khi đóng ngày và chưa nằm trong lần đóng nào: {count}. Hãy đóng ngày lại.</translation>
    </message>
    <message>
        <source>{count} of {all} stations are in.</source>
        <translation>{count} trên {all} trạm đã đóng.</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>Còn thiếu: {numbers}</translation>
    </message>
    <message>
        <source>The close of these is not signed by their own key: {numbers}</source>
        <translation>Lần đóng của các trạm này không do chính khoá của chúng ký: {numbers}</translation>
    </message>
    <message>
        <source>Something does not prove</source>
        <translation>Có điều không chứng minh được</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Chưa nhận đủ</translation>
    </message>
    <message>
        <source>Not all that was done is in</source>
        <translation>Có việc sau khi đóng ngày</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Đã nhận đủ</translation>
    </message>
    <message>
        <source>This station has not closed the day.</source>
        <translation>Trạm này chưa đóng ngày.</translation>
    </message>
    <message>
        <source>The office has closed the day. Where there is no hub, nobody else signs for the office itself: keep a backup of it in a second place.</source>
        <translation>Văn phòng đã đóng ngày. Khi không có máy chủ trung tâm, không ai khác ký cho chính văn phòng: hãy giữ một bản sao lưu ở nơi thứ hai.</translation>
    </message>
    <message>
        <source>This station has closed the day. The office has not signed yet.</source>
        <translation>Trạm này đã đóng ngày. Văn phòng chưa ký.</translation>
    </message>
    <message>
        <source>This station&apos;s receipt is not signed by the office: do not rely on it.</source>
        <translation>Biên nhận của trạm này không do văn phòng ký: đừng tin cậy.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows are at the hub, but {missing} photos are not. Keep this station&apos;s data and sync again.</source>
        <translation>Văn phòng đã ký: đủ {rows} dòng ở máy chủ trung tâm, nhưng thiếu {missing} ảnh. Hãy giữ dữ liệu của trạm và đồng bộ lại.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows and {photos} photos of this station are at the hub.</source>
        <translation>Văn phòng đã ký: đủ {rows} dòng và {photos} ảnh của trạm này ở máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows of this station, but {missing} photos not yet. Keep this station&apos;s data and write another file.</source>
        <translation>Văn phòng đã xác nhận qua USB: giữ đủ {rows} dòng của trạm này, nhưng còn thiếu {missing} ảnh. Hãy giữ dữ liệu của trạm và ghi thêm một tệp.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of this station, and read them again.</source>
        <translation>Văn phòng đã xác nhận qua USB: giữ đủ {rows} dòng và {photos} ảnh của trạm này, và đã đọc lại.</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Choose an element on the badge or in the list to see what can be changed.</source>
        <translation>Chọn một thành phần trên thẻ hoặc trong danh sách để xem có thể thay đổi gì.</translation>
    </message>
    <message>
        <source>Arrow keys move it by half a millimetre, with Shift by five.</source>
        <translation>Phím mũi tên dịch nửa milimét, thêm Shift dịch năm milimét.</translation>
    </message>
    <message>
        <source>With Ctrl they change its size. Page Up and Page Down choose the next one.</source>
        <translation>Thêm Ctrl để đổi kích thước. Page Up và Page Down chọn thành phần kế tiếp.</translation>
    </message>
    <message>
        <source>Held down while drawing, Alt lets it go between the lines it would snap to.</source>
        <translation>Giữ Alt khi kéo để đặt tự do, không bám vào các đường.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Erase the event&apos;s personal data</source>
        <translation>Xoá dữ liệu cá nhân của sự kiện</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xoá</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Stations and what they have erased</source>
        <translation>Các trạm và những gì đã xoá</translation>
    </message>
    <message>
        <source>Type the event&apos;s name</source>
        <translation>Nhập tên sự kiện</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xoá vĩnh viễn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Đang xoá…</translation>
    </message>
    <message>
        <source>People, photos, badges and scans are erased here at once, and at the hub and every other station with their next sync. What was set up for the event stays, and the journal goes on proving. There is no way back.</source>
        <translation>Người, ảnh, thẻ và lượt quét được xoá ở đây ngay, còn ở máy chủ trung tâm và mọi trạm khác khi chúng đồng bộ lần tới. Những gì thiết lập cho sự kiện vẫn còn, và nhật ký vẫn chứng minh được. Không thể quay lại.</translation>
    </message>
    <message>
        <source>Before you erase</source>
        <translation>Trước khi xoá</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Các trạm</translation>
    </message>
    <message>
        <source>What this cannot reach</source>
        <translation>Những gì không xoá tới được</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Ở đây không còn gì</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Còn thiếu %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Đã đủ cả</translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>Mọi ngày đã đóng, mọi thứ đã về đủ, và có bản sao lưu giữ tất cả. Ở đây có %n dòng nói về một người.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ordered {at} by {name}.</source>
        <translation>Lệnh gần nhất lúc {at}, do {name}.</translation>
    </message>
    <message>
        <source>Disabled: its disk still holds all</source>
        <translation>Đã khoá: đĩa của trạm vẫn còn tất cả</translation>
    </message>
    <message>
        <source>Not yet heard of</source>
        <translation>Chưa nghe báo</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Chưa ra lệnh</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Đã xoá ở đây</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>%n dòng và ảnh kèm theo. Hãy đồng bộ ngay để mọi nơi khác cũng xoá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Chưa xoá gì</translation>
    </message>
    <message>
        <source>It was stopped before its end, and everything is as it was.</source>
        <translation>Đã dừng trước khi xong, mọi thứ vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Badge templates (*.toml);;All files (*)</source>
        <translation>Mẫu thẻ (*.toml);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open a template&apos;s file</source>
        <translation>Mở tệp mẫu</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>Ghi mẫu ra tệp</translation>
    </message>
    <message>
        <source>Write the proof sheets</source>
        <translation>Ghi bản in thử</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Tệp PDF (*.pdf);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Save the recovery key…</source>
        <translation>Lưu khóa khôi phục…</translation>
    </message>
    <message>
        <source>The recovery key opens every stick, should the office&apos;s computer be lost. It can be saved once: lock the file away, not beside the sticks.</source>
        <translation>Khóa khôi phục mở được mọi USB, phòng khi máy tính của văn phòng bị mất. Chỉ lưu được một lần: hãy cất tệp vào nơi có khóa, không để cạnh các USB.</translation>
    </message>
    <message>
        <source>The recovery key is saved</source>
        <translation>Đã lưu khóa khôi phục</translation>
    </message>
    <message>
        <source>{path} holds the only copy; it is no longer on this computer. Lock it away.</source>
        <translation>{path} là bản duy nhất; khóa không còn trên máy tính này. Hãy cất vào nơi có khóa.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Lưu khóa khôi phục</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Chuyện gì đã xảy ra?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Thay thẻ</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Thu hồi thẻ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất thẻ</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Thẻ hỏng</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Sai thông tin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>Từ lần đồng bộ tới, các cổng sẽ từ chối thẻ này vĩnh viễn.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Thẻ mới được cấp ngay, sẵn sàng để in.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>Sau đó người này không có thẻ cho đến khi quý vị cấp thẻ mới.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Hãy nói ngắn gọn chuyện đã xảy ra.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Các lần quét gần nhất</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Chưa quét lần nào</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Scan a badge to try the scanner</source>
        <translation>Quét một thẻ để thử máy quét</translation>
    </message>
    <message>
        <source>Teach the digits…</source>
        <translation>Dạy các chữ số…</translation>
    </message>
    <message>
        <source>Forget what was taught</source>
        <translation>Quên điều đã dạy</translation>
    </message>
    <message>
        <source>Click here, then scan any badge</source>
        <translation>Bấm vào đây rồi quét một thẻ bất kỳ</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>Chưa quét gì.</translation>
    </message>
    <message>
        <source>Scan the code shown here: it says 0 to 9, each once.</source>
        <translation>Quét mã hiện ở đây: mã gồm các số từ 0 đến 9, mỗi số một lần.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>All {whole} digits of the badge came through.</source>
        <translation>Đã nhận đủ {whole} chữ số của thẻ.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Không khớp</translation>
    </message>
    <message>
        <source>That was not the code shown here. Press the button and try again.</source>
        <translation>Đó không phải mã hiện ở đây. Bấm nút và thử lại.</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Scan once more; if it stays so, teach the digits.</source>
        <translation>Mới nhận được {count} trên {whole} chữ số. Hãy quét lại; nếu vẫn vậy, hãy dạy các chữ số.</translation>
    </message>
    <message>
        <source>The station knows this scanner&apos;s digits. Now scan a badge.</source>
        <translation>Trạm đã biết các chữ số của máy quét này. Bây giờ hãy quét một thẻ.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>đang thu gọn</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of this station</source>
        <translation>Cài đặt của trạm này</translation>
    </message>
    <message>
        <source>They hold at once, for this computer only, and at its next start.</source>
        <translation>Có hiệu lực ngay, chỉ trên máy tính này, và cả ở lần khởi động sau.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>SharedSerialPane</name>
    <message>
        <source>Two copies of a station gave out this serial before they noticed each other. Both badges open every gate, and only one of the two people is known by it. Revoke it, and give both new badges.</source>
        <translation>Hai bản sao của một trạm đã cấp số này trước khi nhận ra nhau. Cả hai thẻ đều qua được mọi cổng, và chỉ một trong hai người được biết theo số này. Hãy thu hồi và cấp thẻ mới cho cả hai.</translation>
    </message>
    <message>
        <source>Revoke both badges</source>
        <translation>Thu hồi cả hai thẻ</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free place on the sheet</source>
        <translation>Ô trống đầu tiên trên tờ</translation>
    </message>
    <message>
        <source>Press the first place that is still free on the sheet.</source>
        <translation>Bấm vào ô đầu tiên còn trống trên tờ.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} trên {count}</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Xin mời đến quầy đăng ký</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Rất xin lỗi quý vị: nhân viên tại quầy sẽ giúp quý vị ngay.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Bắt đầu lại</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Cụm mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Chỉ dành cho nhân viên</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Cụm mật khẩu của trạm này</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Thoát khỏi kiosk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>StandingsCard</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Liên lạc gần nhất</translation>
    </message>
    <message>
        <source>Rows at the hub</source>
        <translation>Số dòng ở máy chủ</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Chưa về đây</translation>
    </message>
    <message>
        <source>Its rows here</source>
        <translation>Dòng của trạm ở đây</translation>
    </message>
    <message>
        <source>Not confirmed by it</source>
        <translation>Trạm chưa xác nhận</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Các trạm</translation>
    </message>
    <message>
        <source>as the hub last told it</source>
        <translation>theo máy chủ trung tâm gần nhất</translation>
    </message>
    <message>
        <source>The hub did not answer</source>
        <translation>Máy chủ trung tâm không trả lời</translation>
    </message>
    <message>
        <source>as their own files told it</source>
        <translation>theo tệp của chính các trạm</translation>
    </message>
    <message>
        <source>{count} of {all} heard</source>
        <translation>{count} trên {all} đã liên lạc</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>đã khoá</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>trạm này</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Máy tự phục vụ</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Văn phòng sự kiện</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Chữ to hơn hoặc nhỏ hơn</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Các trạm</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Các quầy, cổng, kiosk và văn phòng đã đăng ký cho sự kiện này.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Tên hoặc vai trò</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Tìm trạm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Văn phòng sự kiện</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Quầy đăng ký</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Máy tự phục vụ</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Đã khoá: thẻ do trạm này cấp bị từ chối</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Drop a file from a stick here</source>
        <translation>Thả tệp từ USB vào đây</translation>
    </message>
    <message>
        <source>or the whole stick: every file on it that is for this station</source>
        <translation>hoặc cả USB: mọi tệp trên đó dành cho trạm này</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Đọc từ USB</translation>
    </message>
    <message>
        <source>Files of stations (*.accredit);;All files (*)</source>
        <translation>Tệp của trạm (*.accredit);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Ghi vào USB…</translation>
    </message>
    <message>
        <source>Everything, also what has arrived before</source>
        <translation>Tất cả, kể cả những gì đã đến nơi</translation>
    </message>
    <message>
        <source>Looking at the stick…</source>
        <translation>Đang xem USB…</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>where there is no network</source>
        <translation>ở nơi không có mạng</translation>
    </message>
    <message>
        <source>There is nobody to write for yet: enrol desks, gates and kiosks first.</source>
        <translation>Chưa có trạm nào để ghi cho: hãy đăng ký các quầy, cổng và máy tự phục vụ trước.</translation>
    </message>
    <message>
        <source>Read the files that the stations bring, then write one for all of them. Only they can open it.</source>
        <translation>Hãy đọc các tệp do các trạm mang đến, rồi ghi một tệp cho tất cả. Chỉ các trạm đó mở được.</translation>
    </message>
    <message>
        <source>Write a file here and carry it to the event office; read the office&apos;s file when it comes back. Only the office can open yours.</source>
        <translation>Hãy ghi một tệp ở đây và mang đến văn phòng sự kiện; đọc tệp của văn phòng khi được mang về. Chỉ văn phòng mở được tệp của bạn.</translation>
    </message>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>Cho %Ln trạm</numerusform>
        </translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>trạm {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>No file was left on the stick, and nothing was changed here.</source>
        <translation>Không để lại tệp nào trên USB, và ở đây chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>What was taken stays; read the stick again, and it goes on from there.</source>
        <translation>Những gì đã lấy được giữ lại; hãy đọc lại USB, việc đọc sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>USB ở đâu?</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
</context>
<context>
    <name>StickHome</name>
    <message>
        <source>Not all of the file could be read: read it again here.</source>
        <translation>Chưa đọc được toàn bộ tệp: hãy đọc lại tệp ở đây.</translation>
    </message>
    <message>
        <source>Write a file here next, and carry it to the event office.</source>
        <translation>Tiếp theo hãy ghi một tệp ở đây và mang đến văn phòng sự kiện.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>No hub is set: what is entered stays on this station. Set the hub&apos;s address in the settings, or carry a stick.</source>
        <translation>Chưa đặt máy chủ trung tâm: dữ liệu nhập vào ở lại trạm này. Hãy đặt địa chỉ trong phần cài đặt, hoặc dùng USB.</translation>
    </message>
    <message>
        <source>By the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>Theo đồng hồ của máy chủ trung tâm. Không mất gì, nhưng giờ trên thẻ, lượt quét và báo cáo bị sai: hãy chỉnh giờ máy này.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub.</source>
        <translation>{rows} thay đổi và {photos} ảnh, {size}, an toàn ở đây và chưa tới máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>Everything that was entered here is at the hub.</source>
        <translation>Mọi dữ liệu nhập ở đây đã ở máy chủ trung tâm.</translation>
    </message>
    <message>
        <source>Those whom it is for have said in their own files that they hold it.</source>
        <translation>Những nơi cần nhận đã báo trong tệp của mình rằng họ đang giữ đủ.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by all whom they are for.</source>
        <translation>{rows} thay đổi và {photos} ảnh, {size}, an toàn ở đây và chưa được mọi nơi nhận xác nhận.</translation>
    </message>
    <message>
        <source>Write a file to a stick and carry it to them.</source>
        <translation>Hãy ghi một tệp vào USB và mang đến cho họ.</translation>
    </message>
    <message>
        <source>They count as arrived when the others&apos; own files come back.</source>
        <translation>Chúng được coi là đã đến khi tệp của các nơi khác quay về.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Gửi những gì đã nhập ở đây lên máy chủ trung tâm và nhận những gì nơi khác đã nhập.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Thay đổi đang chờ ở đây</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Số dòng của lần chạy gần nhất, cả hai chiều</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… hoặc đường dẫn tới tệp trung tâm</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Chưa có biên nhận.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Đang gọi máy chủ trung tâm…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Máy chủ trung tâm</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Địa chỉ máy chủ trung tâm</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Biên nhận gần nhất</translation>
    </message>
    <message>
        <source>Photos that wait here</source>
        <translation>Ảnh đang chờ ở đây</translation>
    </message>
    <message>
        <source>Sync by itself whenever the hub can be reached</source>
        <translation>Tự đồng bộ mỗi khi kết nối được máy chủ trung tâm</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>xác nhận của máy chủ trung tâm về những gì đã nhận</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>gửi {out}, nhận {into}; ảnh: gửi {photos_out}, nhận {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Đã đồng bộ, nhưng có điểm không khớp</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Đã đồng bộ</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Các dòng 1 đến {rows} của trạm {station} đã ở máy chủ trung tâm, khớp từng bit.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>Đã dừng đồng bộ</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Những gì đã trao đổi được giữ lại; lần chạy sau tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>{error}, by the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>{error}, theo đồng hồ của máy chủ trung tâm. Không mất gì, nhưng giờ trên thẻ, lượt quét và báo cáo bị sai: hãy chỉnh giờ máy này.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Đang gọi máy chủ trung tâm…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Thẻ bị thu hồi trước…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Đang gửi thay đổi…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Đang nhận thay đổi…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Đang gửi ảnh…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Đang nhận ảnh…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Đang đối chiếu hai đầu…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>đã gửi {size}</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>đã nhận {size}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>Reading it back from the stick…</source>
        <translation>Đang đọc lại từ USB…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Đang kiểm tra tệp…</translation>
    </message>
    <message>
        <source>Taking what is new…</source>
        <translation>Đang lấy những gì mới…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>còn khoảng {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln thay đổi đang chờ đồng bộ</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Đã đồng bộ tất cả</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Đang đồng bộ…</translation>
    </message>
    <message>
        <source>Sync stopped: needs a person</source>
        <translation>Đồng bộ đã dừng: cần người xử lý</translation>
    </message>
    <message>
        <source>No network, trying again in {time}</source>
        <translation>Không có mạng, thử lại sau {time}</translation>
    </message>
    <message>
        <source>Syncs only when asked</source>
        <translation>Chỉ đồng bộ khi được yêu cầu</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Chưa từng đồng bộ</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Đã đồng bộ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>%Ln thay đổi đang chờ USB</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick since {time}</source>
        <translation>Trên USB từ {time}</translation>
    </message>
    <message>
        <source>By stick: confirmed {time}</source>
        <translation>Qua USB: đã xác nhận {time}</translation>
    </message>
    <message>
        <source>Photos wait for a stick</source>
        <translation>Có ảnh đang chờ USB</translation>
    </message>
    <message>
        <source>By stick: nothing waits</source>
        <translation>Qua USB: không có gì chờ</translation>
    </message>
    <message>
        <source>This clock is {time} ahead</source>
        <translation>Đồng hồ này nhanh {time}</translation>
    </message>
    <message>
        <source>This clock is {time} behind</source>
        <translation>Đồng hồ này chậm {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} giây</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open tasks</source>
        <translation>Việc cần xử lý</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Admitted though revoked</source>
        <translation>Cho vào dù đã thu hồi</translation>
    </message>
    <message>
        <source>Badge used twice</source>
        <translation>Thẻ dùng hai lần</translation>
    </message>
    <message>
        <source>One serial, two people</source>
        <translation>Một số thẻ, hai người</translation>
    </message>
    <message>
        <source>Two active badges</source>
        <translation>Hai thẻ còn hiệu lực</translation>
    </message>
    <message>
        <source>Printed or not</source>
        <translation>Đã in hay chưa</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập hai lần</translation>
    </message>
    <message>
        <source>Stations disagree</source>
        <translation>Các trạm ghi khác nhau</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Decision on the request</source>
        <translation>Quyết định về yêu cầu</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Khách tại chỗ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Hạn mức</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>Cùng số giấy tờ</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>Cùng tên và ngày sinh</translation>
    </message>
    <message>
        <source>Similar name in one delegation or with one date of birth</source>
        <translation>Tên gần giống trong cùng đoàn hoặc cùng ngày sinh</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Đã cấp, chưa in</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>Đã in, chưa trao</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã trao</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Duyệt sơ bộ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị bác</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} ahead</source>
        <translation>khoảng {time}, đồng hồ này chạy nhanh {error}</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} behind</source>
        <translation>khoảng {time}, đồng hồ này chạy chậm {error}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} giờ</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} phút</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Open tasks</source>
        <translation>Việc cần xử lý</translation>
    </message>
    <message>
        <source>What stations cannot settle by themselves. 1, 2 and Enter decide.</source>
        <translation>Những việc các trạm không tự giải quyết được. Bấm 1, 2 và Enter để quyết định.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Việc này</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Không có gì chờ quyết định</translation>
    </message>
    <message>
        <source>What other stations bring is looked through after every sync.</source>
        <translation>Dữ liệu từ các trạm khác được xem lại sau mỗi lần đồng bộ.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Đã gộp</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Đã giữ tách</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>Recorded as printed</source>
        <translation>Đã ghi là đã in</translation>
    </message>
    <message>
        <source>Recorded as not printed</source>
        <translation>Đã ghi là chưa in</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z takes it back</source>
        <translation>{what} · Ctrl+Z để hoàn tác</translation>
    </message>
</context>
<context>
    <name>TeachingCode</name>
    <message>
        <source>The set-up code, to be scanned</source>
        <translation>Mã thiết lập để quét</translation>
    </message>
</context>
<context>
    <name>TestBadge</name>
    <message>
        <source>Print a test badge</source>
        <translation>In thẻ thử</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Printing a test badge on {printer}…</source>
        <translation>Đang in thẻ thử trên {printer}…</translation>
    </message>
    <message>
        <source>It takes long: look at the printer.</source>
        <translation>Lâu quá: hãy xem máy in.</translation>
    </message>
    <message>
        <source>{printer} did not print the test badge.</source>
        <translation>{printer} không in được thẻ thử.</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there.</source>
        <translation>{printer} không cho biết đã in hay chưa: hãy xem tại máy.</translation>
    </message>
    <message>
        <source>The test badge lies in the folder as a PDF file.</source>
        <translation>Thẻ thử nằm trong thư mục dưới dạng tệp PDF.</translation>
    </message>
    <message>
        <source>Printed on {printer}. See that nothing is cut off and the colours are right, and scan its code in the card “Scanner”; a gate refuses it.</source>
        <translation>Đã in trên {printer}. Hãy xem có bị cắt mép không, màu có đúng không, rồi quét mã trong ô “Máy quét”; cổng sẽ từ chối thẻ này.</translation>
    </message>
    <message>
        <source>The printer was asked to drop the test badge.</source>
        <translation>Đã yêu cầu máy in bỏ thẻ thử.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Xin cảm ơn, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Xin cảm ơn</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Xin lấy thẻ ở máy in và đeo ở nơi dễ thấy.</translation>
    </message>
</context>
<context>
    <name>TwinsPane</name>
    <message>
        <source>One person or two? A merge deletes nothing and can be undone.</source>
        <translation>Một người hay hai? Gộp không xóa gì và có thể hoàn tác.</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>Một người: gộp</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>Hai người: giữ tách</translation>
    </message>
    <message>
        <source>Two stations decided this both ways</source>
        <translation>Hai trạm đã quyết định trái nhau</translation>
    </message>
</context>
<context>
    <name>TwoBadgesPane</name>
    <message>
        <source>One person has one badge. A revoked badge cannot be given back.</source>
        <translation>Mỗi người một thẻ. Thẻ đã thu hồi không thể khôi phục.</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>Thu hồi thẻ này</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Hãy quét thẻ</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Đưa mã trên thẻ trước máy quét</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Cho qua (F8)</translation>
    </message>
</context>
<context>
    <name>VideoSource</name>
    <message>
        <source>The video has shown no picture yet. Wait a moment and try again.</source>
        <translation>Video chưa hiện hình nào. Hãy đợi một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The video {file} cannot be played. Choose another file.</source>
        <translation>Không phát được video {file}. Hãy chọn tệp khác.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã trao</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Chưa in: có thể in lại</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Đã thay: hãy in thẻ mới</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Đã lưu ảnh</translation>
    </message>
</context>
<context>
    <name>WebcamSource</name>
    <message>
        <source>There is no picture to take: the camera shows nothing.</source>
        <translation>Không có hình để chụp: máy ảnh không hiện gì.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s privacy settings, then open the camera again.</source>
        <translation>Chương trình này chưa được phép dùng máy ảnh. Hãy cho phép trong phần quyền riêng tư của hệ thống rồi mở lại máy ảnh.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, and the picture appears by itself; or choose a picture file instead.</source>
        <translation>Không tìm thấy máy ảnh. Hãy cắm máy vào, hình sẽ tự hiện; hoặc chọn một tệp ảnh.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable and its cover, and whether another program is using it.</source>
        <translation>Máy ảnh không gửi hình. Hãy kiểm tra dây và nắp che, và xem có chương trình khác đang dùng không.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Kính chào quý vị</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Đưa mã trên thư mời dưới ánh đèn quét</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>hoặc gõ mã rồi bấm Enter</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Khu vực {letter}, {name}</translation>
    </message>
</context>
<context>
    <name>_WayHome</name>
    <message>
        <source>Bring this copy home…</source>
        <translation>Đưa bản sao này về…</translation>
    </message>
    <message>
        <source>This copy is home</source>
        <translation>Bản sao này đã về</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A badge cannot be tried without one.</source>
        <translation>Không thể thử thẻ nếu không có loại.</translation>
    </message>
    <message>
        <source>A badge is valid for 1 to 255 days.</source>
        <translation>Thẻ có hiệu lực từ 1 đến 255 ngày.</translation>
    </message>
    <message>
        <source>A badge needs one at least. Add another one first.</source>
        <translation>Thẻ cần ít nhất một phần tử. Hãy thêm phần tử khác trước.</translation>
    </message>
    <message>
        <source>A card of {width} × {height} mm is larger than the sheet, and badges are never made smaller. Nothing was written. Choose a larger paper.</source>
        <translation>Thẻ {width} × {height} mm lớn hơn tờ giấy, và thẻ không bao giờ bị thu nhỏ. Chưa ghi gì. Hãy chọn giấy lớn hơn.</translation>
    </message>
    <message>
        <source>A closed day does not prove</source>
        <translation>Một ngày đã đóng không chứng minh được</translation>
    </message>
    <message>
        <source>A colleague there will help you with your badge.</source>
        <translation>Nhân viên ở đó sẽ giúp quý vị nhận thẻ.</translation>
    </message>
    <message>
        <source>A column can become one of: {known}. Nothing was imported.</source>
        <translation>Một cột có thể là một trong các trường: {known}. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>A font cannot be read</source>
        <translation>Không đọc được một phông chữ</translation>
    </message>
    <message>
        <source>A hub file has no quotas</source>
        <translation>Tệp máy chủ trung tâm không có hạn mức</translation>
    </message>
    <message>
        <source>A meeting&apos;s time lacks its offset</source>
        <translation>Giờ họp thiếu độ lệch múi giờ</translation>
    </message>
    <message>
        <source>A newer version of Accredit wrote this station&apos;s file</source>
        <translation>Tệp của trạm này do phiên bản Accredit mới hơn ghi</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Một phiên bản mới hơn đã ghi tệp này</translation>
    </message>
    <message>
        <source>A part of it cannot be read any more. Sync now, if the hub can be reached, and call the event office: it brings this station back from its last backup (accredit restore) and the hub. The damaged file is kept beside it, and nothing is deleted.</source>
        <translation>Một phần không còn đọc được. Hãy đồng bộ ngay nếu kết nối được máy chủ trung tâm, và gọi văn phòng sự kiện: họ khôi phục trạm này từ bản sao lưu gần nhất (accredit restore) và máy chủ. Tệp hỏng được giữ bên cạnh, không xoá gì.</translation>
    </message>
    <message>
        <source>A part of the printer has stopped.</source>
        <translation>Một bộ phận của máy in đã dừng.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Cần có cụm mật khẩu</translation>
    </message>
    <message>
        <source>A person has one badge. Replace it: the old one is then revoked.</source>
        <translation>Mỗi người có một thẻ. Hãy thay thẻ: thẻ cũ sẽ bị thu hồi.</translation>
    </message>
    <message>
        <source>A photo is damaged or too large</source>
        <translation>Một ảnh bị hỏng hoặc quá lớn</translation>
    </message>
    <message>
        <source>A recovery key is one line that begins with {word}.</source>
        <translation>Khóa khôi phục là một dòng bắt đầu bằng {word}.</translation>
    </message>
    <message>
        <source>A row cannot be kept</source>
        <translation>Không giữ được một dòng</translation>
    </message>
    <message>
        <source>A row is damaged</source>
        <translation>Một dòng bị hỏng</translation>
    </message>
    <message>
        <source>A service file may lead to any server. Write the hub&apos;s own name into the address, and take service out of it, or PGSERVICE out of this computer&apos;s environment.</source>
        <translation>Tệp dịch vụ có thể dẫn tới bất kỳ máy chủ nào. Hãy ghi tên của chính máy chủ trung tâm vào địa chỉ và bỏ service khỏi đó, hoặc bỏ PGSERVICE khỏi biến môi trường của máy tính này.</translation>
    </message>
    <message>
        <source>A signing key has {size} bytes. Enrol the station again at the office.</source>
        <translation>Khoá ký dài {size} byte. Hãy đăng ký lại trạm tại văn phòng.</translation>
    </message>
    <message>
        <source>A station has no key for sticks</source>
        <translation>Có trạm không có khóa dùng cho USB</translation>
    </message>
    <message>
        <source>A station that never syncs again, and the operators&apos; names in the heads of the journal&apos;s rows, which its proof needs.</source>
        <translation>Trạm không bao giờ đồng bộ nữa, và tên người vận hành ở đầu các dòng nhật ký, thứ cần cho việc chứng minh.</translation>
    </message>
    <message>
        <source>A station&apos;s file is never left unprotected.</source>
        <translation>Tệp của trạm không bao giờ để không bảo vệ.</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not fit</source>
        <translation>Nhật ký của một trạm không khớp</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not prove</source>
        <translation>Nhật ký của một trạm không khớp</translation>
    </message>
    <message>
        <source>A sync is under way already</source>
        <translation>Đang có một lần đồng bộ</translation>
    </message>
    <message>
        <source>Accreditation requests</source>
        <translation>Yêu cầu cấp thẻ</translation>
    </message>
    <message>
        <source>Accreditation: arrivals, badges, gates and delegations of one day</source>
        <translation>Cấp thẻ: khách đến, thẻ, cổng và các đoàn trong một ngày</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Được vào</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Đã ở bên trong</translation>
    </message>
    <message>
        <source>An Ed25519 public key has {size} bytes, and this one has {count}.</source>
        <translation>Khoá công khai Ed25519 dài {size} byte, khoá này dài {count} byte.</translation>
    </message>
    <message>
        <source>Another printer answers</source>
        <translation>Máy in khác trả lời</translation>
    </message>
    <message>
        <source>Another process holds it.</source>
        <translation>Một tiến trình khác đang giữ trạm.</translation>
    </message>
    <message>
        <source>Another station or another supervisor was first. Look again.</source>
        <translation>Trạm khác hoặc người giám sát khác đã làm trước. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Another supervisor was first. Look again.</source>
        <translation>Người giám sát khác đã làm trước. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Arrivals per hour</source>
        <translation>Lượt đến theo giờ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Arrived in all</source>
        <translation>Tổng số đã đến</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Đến hôm nay</translation>
    </message>
    <message>
        <source>Backups, this station&apos;s and all others&apos;: lock them away, and destroy them when your rules say so.</source>
        <translation>Các bản sao lưu của trạm này và mọi trạm khác: hãy cất khoá kỹ và huỷ khi quy định yêu cầu.</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Thẻ đã bị thu hồi</translation>
    </message>
    <message>
        <source>Badge {serial} is active</source>
        <translation>Thẻ {serial} đang có hiệu lực</translation>
    </message>
    <message>
        <source>Badge {serial} is already printed</source>
        <translation>Thẻ {serial} đã in rồi</translation>
    </message>
    <message>
        <source>Badge {serial} is not on this station</source>
        <translation>Thẻ {serial} không có trên trạm này</translation>
    </message>
    <message>
        <source>Badge {serial} was just revoked</source>
        <translation>Thẻ {serial} vừa bị thu hồi</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Badges: {what}</source>
        <translation>Thẻ: {what}</translation>
    </message>
    <message>
        <source>Beyond the signing station&apos;s limits</source>
        <translation>Vượt quyền của trạm ký</translation>
    </message>
    <message>
        <source>Busiest hour {hours}: {count}</source>
        <translation>Giờ cao điểm {hours}: {count}</translation>
    </message>
    <message>
        <source>Card {width} × {height} mm</source>
        <translation>Thẻ {width} × {height} mm</translation>
    </message>
    <message>
        <source>Cards reach into the outer {edge} mm of the paper, which most printers leave white: print without borders, or on precut sheets.</source>
        <translation>Thẻ lấn vào {edge} mm ngoài cùng của giấy, phần đa số máy in chừa trắng: hãy in không lề, hoặc in trên giấy cắt sẵn.</translation>
    </message>
    <message>
        <source>Carry it to the event office and read it there. Only the office can open it. Nothing was removed here; when the office&apos;s own file is read here, it tells what has arrived.</source>
        <translation>Hãy mang đến văn phòng sự kiện và đọc ở đó. Chỉ văn phòng mở được. Ở đây không xóa gì; khi đọc tệp của văn phòng ở đây, sẽ biết những gì đã đến nơi.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Các loại</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Change the ink, toner or ribbon: it is used up.</source>
        <translation>Hãy thay mực hoặc ruy băng: đã hết.</translation>
    </message>
    <message>
        <source>Change the printer&apos;s drum: it is used up.</source>
        <translation>Hãy thay trống của máy in: đã hết hạn dùng.</translation>
    </message>
    <message>
        <source>Changes of these stations wait at the hub for their station&apos;s signature, or for its key: {stations}. They come once the station itself, or the event office, has synced with this hub.</source>
        <translation>Các thay đổi của những trạm này đang chờ ở máy chủ trung tâm chữ ký của trạm, hoặc khóa của trạm: {stations}. Chúng sẽ đến ngay khi chính trạm đó, hoặc văn phòng sự kiện, đồng bộ với máy chủ này.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was changed there.</source>
        <translation>Hãy kiểm tra địa chỉ máy chủ trung tâm. Ở đó chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was sent and nothing was taken.</source>
        <translation>Hãy kiểm tra địa chỉ máy chủ trung tâm. Chưa gửi và chưa nhận gì.</translation>
    </message>
    <message>
        <source>Check the user and the password in the hub&apos;s address. Nothing was changed, here or there. ({reason})</source>
        <translation>Hãy kiểm tra người dùng và mật khẩu trong địa chỉ máy chủ trung tâm. Chưa thay đổi gì, ở đây lẫn ở đó. ({reason})</translation>
    </message>
    <message>
        <source>Choose a zone first</source>
        <translation>Hãy chọn khu vực trước</translation>
    </message>
    <message>
        <source>Choose one of at most {count} letters.</source>
        <translation>Hãy chọn tên dài nhiều nhất {count} chữ cái.</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s zones.</source>
        <translation>Hãy chọn một trong các khu vực của sự kiện.</translation>
    </message>
    <message>
        <source>Clear the jam: a sheet or card is stuck.</source>
        <translation>Hãy gỡ kẹt: có tờ giấy hoặc thẻ bị kẹt.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Hãy đóng nắp máy in.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s door.</source>
        <translation>Hãy đóng cửa máy in.</translation>
    </message>
    <message>
        <source>Close the printer: a part is not locked in its place.</source>
        <translation>Hãy đóng máy in: có bộ phận chưa khớp vào chỗ.</translation>
    </message>
    <message>
        <source>Closed, but wrote on: {numbers}. What was entered there since is in no close: close the day there again.</source>
        <translation>Đã đóng nhưng vẫn ghi tiếp: {numbers}. Những gì nhập ở đó từ lúc ấy chưa nằm trong lần đóng nào: hãy đóng ngày lại ở đó.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Confirmed by the office: {numbers}</source>
        <translation>Văn phòng đã xác nhận: {numbers}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>hết thời gian kết nối</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Báo cáo ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Delegations and organisations</source>
        <translation>Các đoàn và tổ chức</translation>
    </message>
    <message>
        <source>Delegations awaited</source>
        <translation>Đoàn chưa đến</translation>
    </message>
    <message>
        <source>Do not hand it over. Issue a new badge instead.</source>
        <translation>Đừng trao thẻ này. Hãy cấp thẻ mới.</translation>
    </message>
    <message>
        <source>Earlier changes are missing here, so these must wait: {stations}. Read the earlier file first, or have it written again with everything.</source>
        <translation>Ở đây còn thiếu các thay đổi trước đó, nên những thay đổi này phải chờ: {stations}. Hãy đọc tệp trước đó, hoặc yêu cầu ghi lại toàn bộ.</translation>
    </message>
    <message>
        <source>Empty the printer&apos;s waste container: it is full.</source>
        <translation>Hãy đổ hộp chất thải của máy in: đã đầy.</translation>
    </message>
    <message>
        <source>Enrol it again at the event office.</source>
        <translation>Hãy đăng ký lại trạm tại văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Enrol it at the event office.</source>
        <translation>Hãy đăng ký trạm tại văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Enrol the desks, gates and kiosks first. Nothing was written.</source>
        <translation>Hãy đăng ký các quầy, cổng và máy tự phục vụ trước. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Entries of a station are missing</source>
        <translation>Thiếu mục ghi của một trạm</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} (hash {found}) does not follow what is held here (entry {last}, hash {held}), or was altered on its way. Nothing was changed; a supervisor should look into it.</source>
        <translation>Mục {number} của trạm {station} (mã băm {found}) không nối tiếp những gì đang có ở đây (mục {last}, mã băm {held}), hoặc đã bị sửa trên đường truyền. Chưa thay đổi gì; giám sát viên cần xem xét.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} exists twice: {ours} here, {theirs} there. Nothing was changed. One of them comes from a copy of that station&apos;s disk; a supervisor must decide which is kept.</source>
        <translation>Mục {number} của trạm {station} có hai bản: {ours} ở đây, {theirs} ở kia. Chưa thay đổi gì. Một bản đến từ bản sao ổ đĩa của trạm đó; giám sát viên phải quyết định giữ bản nào.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} is missing here. Nothing was changed. Check the journal on this station and call the event office.</source>
        <translation>Ở đây thiếu mục {number} của trạm {station}. Chưa thay đổi gì. Hãy kiểm tra nhật ký trên trạm này và gọi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and nothing was changed. At the event office, bring the hub up to date (accredit hub init with its address), then sync again.</source>
        <translation>Mọi thứ trên trạm này an toàn và chưa thay đổi gì. Tại văn phòng sự kiện, hãy cập nhật máy chủ trung tâm (accredit hub init kèm địa chỉ), rồi đồng bộ lại.</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and what the hub had taken stays there: sync again when the hub can be reached. ({reason})</source>
        <translation>Mọi thứ trên trạm này vẫn an toàn, và những gì máy chủ trung tâm đã nhận vẫn còn ở đó: hãy đồng bộ lại khi kết nối được. ({reason})</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>tệp đã có</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>tên tệp quá dài</translation>
    </message>
    <message>
        <source>Files on USB sticks, exported lists, daily reports and badges, printed or as PDF.</source>
        <translation>Các tệp trên thẻ USB, danh sách đã xuất, báo cáo ngày và thẻ, bản in hoặc PDF.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>For {seconds} seconds nothing came from the hub</source>
        <translation>Suốt {seconds} giây không có gì đến từ máy chủ trung tâm</translation>
    </message>
    <message>
        <source>Forged signature</source>
        <translation>Chữ ký giả</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>Chức vụ và tổ chức</translation>
    </message>
    <message>
        <source>Further categories: {count}</source>
        <translation>Các loại khác: {count}</translation>
    </message>
    <message>
        <source>Further states: {count}</source>
        <translation>Các nước khác: {count}</translation>
    </message>
    <message>
        <source>Gate scans</source>
        <translation>Lượt quét ở cổng</translation>
    </message>
    <message>
        <source>Gate&apos;s clock wrong</source>
        <translation>Đồng hồ ở cổng sai</translation>
    </message>
    <message>
        <source>Gate&apos;s list too old</source>
        <translation>Danh sách ở cổng quá cũ</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.</source>
        <translation>Hãy ghi bằng megabyte, từ 1 đến 1.000.000.000. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Give it one of at most {most} characters.</source>
        <translation>Hãy đặt tên dài nhiều nhất {most} ký tự.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã trao</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Danh xưng</translation>
    </message>
    <message>
        <source>Honorific and given name</source>
        <translation>Danh xưng và tên</translation>
    </message>
    <message>
        <source>Host committee</source>
        <translation>Ban tổ chức nước chủ nhà</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Theo giờ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Indico&apos;s list has no columns First Name and Last Name. Nothing was imported. Export it again with both of them chosen.</source>
        <translation>Danh sách của Indico không có cột First Name và Last Name. Chưa nhập gì. Hãy xuất lại với cả hai cột.</translation>
    </message>
    <message>
        <source>Ink, toner or ribbon is running low.</source>
        <translation>Mực hoặc ruy băng sắp hết.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>lỗi đọc ghi</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>Tổ chức liên chính phủ</translation>
    </message>
    <message>
        <source>Invented people; no gate lets these badges in.</source>
        <translation>Người hư cấu; không cổng nào cho các thẻ này vào.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>đó là thư mục</translation>
    </message>
    <message>
        <source>Issue the badge at a desk.</source>
        <translation>Hãy cấp thẻ tại quầy.</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Đã cấp, chưa in</translation>
    </message>
    <message>
        <source>It can be printed from, but its elements do not stand under headings of their own. Write each of them under {heading}.</source>
        <translation>Vẫn in được từ mẫu này, nhưng các phần tử không có tiêu đề riêng. Hãy viết từng phần tử dưới {heading}.</translation>
    </message>
    <message>
        <source>It could not be read as a station&apos;s database. Do not delete it: call the event office, which can bring this station back from the hub and its last backup.</source>
        <translation>Không đọc được tệp này như cơ sở dữ liệu của trạm. Đừng xoá tệp: hãy gọi văn phòng sự kiện, nơi có thể khôi phục trạm từ máy chủ trung tâm và bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>It goes on; wait until it is finished, or cancel it first.</source>
        <translation>Nó vẫn tiếp tục; hãy đợi xong hoặc huỷ trước.</translation>
    </message>
    <message>
        <source>It has no station {station}. Nothing was changed. Sync the office first if the station was enrolled just now.</source>
        <translation>Ở đó không có trạm {station}. Chưa thay đổi gì. Nếu trạm vừa được đăng ký, hãy đồng bộ văn phòng trước.</translation>
    </message>
    <message>
        <source>It has only {width} × {height} pixels; {least} on its shorter side is the least.</source>
        <translation>Ảnh chỉ có {width} × {height} điểm ảnh; cạnh ngắn cần ít nhất {least}.</translation>
    </message>
    <message>
        <source>It has version {held}, and this program knows versions up to {known}. Nothing was changed. Update the program on this computer, then try again.</source>
        <translation>Máy chủ có phiên bản {held}, còn chương trình này biết đến phiên bản {known}. Chưa thay đổi gì. Hãy cập nhật chương trình trên máy này rồi thử lại.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, too many to open safely.</source>
        <translation>Ảnh có {width} × {height} điểm ảnh, quá nhiều để mở an toàn.</translation>
    </message>
    <message>
        <source>It is a HEIC picture. Save it as JPEG on the telephone, and try again.</source>
        <translation>Đây là ảnh HEIC. Hãy lưu thành JPEG trên điện thoại rồi thử lại.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Đây là tài liệu PDF.</translation>
    </message>
    <message>
        <source>It is meant for the demo&apos;s stations.</source>
        <translation>Máy ảnh này dành cho các trạm dùng thử.</translation>
    </message>
    <message>
        <source>It is no key file that this version can read. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>Phiên bản này không đọc được tệp khoá đó. Hãy lấy lại từ bản sao lưu gần nhất; dữ liệu của trạm vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8. Nothing was changed.</source>
        <translation>Đây không phải văn bản UTF-8. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It is not a PDF, so nothing was sent to the printer.</source>
        <translation>Đây không phải PDF nên chưa gửi gì đến máy in.</translation>
    </message>
    <message>
        <source>It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.</source>
        <translation>Đây không phải ảnh JPEG 8 bit xám hoặc RGB. Thẻ chưa được in; hãy chụp lại ảnh.</translation>
    </message>
    <message>
        <source>It is not certain that the last change was saved. Close the station, open it again and look at the last person before going on.</source>
        <translation>Không chắc thay đổi cuối đã được lưu. Hãy đóng trạm, mở lại và xem người cuối cùng trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {reason}.</source>
        <translation>Không phải TOML hợp lệ: {reason}.</translation>
    </message>
    <message>
        <source>It is unknown or disabled, or only the office writes for it. Nothing was written.</source>
        <translation>Trạm không xác định hoặc đã bị vô hiệu hóa, hoặc chỉ văn phòng ghi cho trạm đó. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>It is whole still. See whether {folder} may be written and has room. ({reason})</source>
        <translation>Bản sao lưu vẫn nguyên vẹn. Hãy xem {folder} có ghi được và còn chỗ không. ({reason})</translation>
    </message>
    <message>
        <source>It knows no keys. Enrol it at the event office.</source>
        <translation>Trạm không có khoá nào. Hãy đăng ký trạm tại văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>It may be damaged, or of a kind that this program does not read.</source>
        <translation>Tệp có thể bị hỏng, hoặc thuộc loại chương trình này không đọc được.</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>Tệp có thể bị hỏng.</translation>
    </message>
    <message>
        <source>It said a moment ago that it holds them. Nothing was changed; try again.</source>
        <translation>Vừa rồi máy chủ còn báo là có. Chưa thay đổi gì; hãy thử lại.</translation>
    </message>
    <message>
        <source>It stays as it is. Enter the person again if they attend after all.</source>
        <translation>Yêu cầu được giữ nguyên. Nếu người này vẫn tham dự, hãy nhập lại.</translation>
    </message>
    <message>
        <source>It unpacks to more pixels than can be opened safely.</source>
        <translation>Khi giải nén, ảnh có nhiều điểm ảnh hơn mức mở được an toàn.</translation>
    </message>
    <message>
        <source>It was enrolled by an older version. Enrol it again at the event office.</source>
        <translation>Trạm được đăng ký bằng phiên bản cũ hơn. Hãy đăng ký lại trạm tại văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is lost. Install the newer version on this computer, then open the station again.</source>
        <translation>Tệp được giữ nguyên, không mất gì. Hãy cài phiên bản mới hơn trên máy này rồi mở lại trạm.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose an empty folder.</source>
        <translation>Trạm đó được giữ nguyên. Hãy mở trạm, hoặc chọn thư mục trống.</translation>
    </message>
    <message>
        <source>It was saved before, and is kept only in that file; or this is not the event office.</source>
        <translation>Khóa đã được lưu trước đó và chỉ còn trong tệp đó; hoặc đây không phải là văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>It was sealed for an earlier enrolment of this station. Nothing of it was taken: ask the event office for a new file.</source>
        <translation>Tệp được niêm phong cho lần đăng ký trước của trạm này. Không lấy gì từ tệp: hãy xin văn phòng sự kiện tệp mới.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that this station trusts, or is made out to another name: {reason}.
Nothing was sent. Do not go round it: call the event office, which checks the address and the certificate (docs/hub.md).</source>
        <translation>Chứng chỉ của nó không phải chứng chỉ mà trạm này tin cậy, hoặc cấp cho tên khác: {reason}.
Chưa gửi gì. Đừng bỏ qua: hãy gọi văn phòng sự kiện để kiểm tra địa chỉ và chứng chỉ (docs/hub.md).</translation>
    </message>
    <message>
        <source>Its columns are: {known}. Nothing was imported.</source>
        <translation>Các cột của danh sách: {known}. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Its file is cut off. The badge was not printed; take the photo again.</source>
        <translation>Tệp ảnh bị cắt cụt. Thẻ chưa được in; hãy chụp lại ảnh.</translation>
    </message>
    <message>
        <source>Its last day is {day}. Nothing was erased.</source>
        <translation>Ngày cuối là {day}. Chưa xoá gì.</translation>
    </message>
    <message>
        <source>Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station its own room. Nothing was changed.</source>
        <translation>Chỗ của tệp là chỗ của ổ đĩa chứa nó. Chỉ máy chủ trung tâm trên PostgreSQL mới cấp chỗ riêng cho từng trạm. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lệnh in</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Look at first_day and last_day in [event].</source>
        <translation>Hãy xem first_day và last_day trong [event].</translation>
    </message>
    <message>
        <source>Look on the printer and in the box. If it is lost or spoilt, replace it: the old one is then revoked.</source>
        <translation>Hãy xem ở máy in và trong hộp. Nếu thẻ bị mất hoặc hỏng, hãy thay thẻ: thẻ cũ sẽ bị thu hồi.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Cơ quan báo chí</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Tên bằng chữ gốc</translation>
    </message>
    <message>
        <source>Neither it nor the photos sent along with it were taken by the hub. Nothing on this station is lost: sync again, and a photo that is damaged here stays behind.</source>
        <translation>Máy chủ trung tâm không nhận ảnh này cũng như các ảnh gửi cùng. Trạm này không mất gì: hãy đồng bộ lại, ảnh bị hỏng ở đây sẽ được để lại.</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>không kết nối được mạng</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>Cơ quan thông tấn</translation>
    </message>
    <message>
        <source>No badge was made. A supervisor must approve the person first.</source>
        <translation>Chưa làm thẻ nào. Giám sát viên phải phê duyệt người này trước.</translation>
    </message>
    <message>
        <source>No badge was made. Ask the event office to open a new epoch on this station.</source>
        <translation>Chưa làm thẻ nào. Hãy nhờ văn phòng sự kiện mở kỷ mới cho trạm này.</translation>
    </message>
    <message>
        <source>No badge was made. Call a supervisor.</source>
        <translation>Chưa làm thẻ nào. Hãy gọi giám sát viên.</translation>
    </message>
    <message>
        <source>No badge was made: {why}.</source>
        <translation>Chưa làm thẻ nào: {why}.</translation>
    </message>
    <message>
        <source>No badge was scanned on this day.</source>
        <translation>Ngày này chưa quét thẻ nào.</translation>
    </message>
    <message>
        <source>No column was found for {columns}. Nothing was imported. Name the columns given_name and family_name, or say which column is which.</source>
        <translation>Không tìm thấy cột: {columns}. Chưa nhập gì. Hãy đặt tên cột là given_name và family_name, hoặc chỉ rõ từng cột là gì.</translation>
    </message>
    <message>
        <source>No event is set up on this station</source>
        <translation>Trạm này chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>No file was left. Write the badges again: it is then left out.</source>
        <translation>Không để lại tệp nào. Hãy ghi lại các thẻ: thẻ này sẽ được bỏ ra.</translation>
    </message>
    <message>
        <source>No font has {characters} in “{words}”. Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character.</source>
        <translation>Không phông chữ nào có {characters} trong “{words}”. Chưa in gì và không mất gì. Hãy sửa dữ liệu, hoặc thêm phông chữ có ký tự đó.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Không nêu lý do</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>không có đường tới máy</translation>
    </message>
    <message>
        <source>No row on this station says anything of a person. What other stations enter later is erased by another purge.</source>
        <translation>Không dòng nào ở trạm này nói gì về một người. Những gì trạm khác nhập sau sẽ được xoá bằng một lệnh khác.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ổ đĩa hết chỗ</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>không có tệp hoặc thư mục này</translation>
    </message>
    <message>
        <source>Nobody has arrived on this day.</source>
        <translation>Ngày này chưa có ai đến.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was sent. If it is the printer&apos;s own, put #sha256= and its fingerprint behind the address.</source>
        <translation>Không ai bảo đảm cho chứng thư mà {printer} đưa ra ({reason}). Chưa gửi gì. Nếu đó là chứng thư của chính máy in, hãy thêm #sha256= và dấu vân tay của nó sau địa chỉ.</translation>
    </message>
    <message>
        <source>Non-governmental organisations</source>
        <translation>Tổ chức phi chính phủ</translation>
    </message>
    <message>
        <source>Not a badge of this event</source>
        <translation>Không phải thẻ của sự kiện này</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>không phải thư mục</translation>
    </message>
    <message>
        <source>Not confirmed by the office yet: {numbers}</source>
        <translation>Văn phòng chưa xác nhận: {numbers}</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>Chưa đến: {count}</translation>
    </message>
    <message>
        <source>Not on the gate&apos;s roster</source>
        <translation>Không có trong danh sách của cổng</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Chưa có hiệu lực</translation>
    </message>
    <message>
        <source>Nothing can be registered yet. Create the event, or enrol this station with one.</source>
        <translation>Chưa thể đăng ký gì. Hãy tạo sự kiện, hoặc đăng ký trạm này vào một sự kiện.</translation>
    </message>
    <message>
        <source>Nothing new could be taken of what {sender} wrote ({moment}). Everything on this station is safe.</source>
        <translation>Không lấy được gì mới từ những gì {sender} đã ghi ({moment}). Mọi thứ trên trạm này đều an toàn.</translation>
    </message>
    <message>
        <source>Nothing new on this stick</source>
        <translation>USB này không có gì mới</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved; what was there before is safe. ({cause})</source>
        <translation>Thay đổi cuối chưa được lưu; những gì có trước đó vẫn an toàn. ({cause})</translation>
    </message>
    <message>
        <source>Nothing of this sync is lost: it stays on this station. Call the event office, which sees an alarm for it.</source>
        <translation>Lần đồng bộ này không mất gì: dữ liệu vẫn ở trạm này. Hãy gọi văn phòng sự kiện, nơi đã thấy cảnh báo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another station has revoked the other one.</source>
        <translation>Không có gì thay đổi. Trạm khác đã thu hồi thẻ kia.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. ({reason})</source>
        <translation>Chưa thay đổi gì. Hãy chọn thư mục khác. ({reason})</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Chưa thay đổi gì. Hãy làm lại.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the folder of one of those in {folder}.</source>
        <translation>Chưa thay đổi gì. Hãy chỉ ra thư mục của một bản trong {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it is lost or spoilt, replace it.</source>
        <translation>Chưa thay đổi gì. Nếu thẻ bị mất hoặc hỏng, hãy thay thẻ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Print again.</source>
        <translation>Chưa thay đổi gì. Hãy in lại.</translation>
    </message>
    <message>
        <source>Nothing was changed. See whether this account may write in the station&apos;s folder.</source>
        <translation>Chưa thay đổi gì. Hãy xem tài khoản này có được ghi vào thư mục của trạm không.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync first.</source>
        <translation>Không có gì thay đổi. Hãy đồng bộ trước.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync, and look again.</source>
        <translation>Không có gì thay đổi. Hãy đồng bộ rồi xem lại.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>Chưa thay đổi gì. Hãy lấy ảnh khác.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of those that were said.</source>
        <translation>Không có gì thay đổi. Hãy chọn một trong các giá trị đã ghi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when nobody enters anything here.</source>
        <translation>Chưa thay đổi gì. Hãy thử lại khi không ai nhập gì ở đây.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it like 1980-02-28.</source>
        <translation>Không có gì thay đổi. Hãy viết như 1980-02-28.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}. Ask the event office for a fresh list.</source>
        <translation>Chưa thay đổi gì: {why}. Hãy xin văn phòng sự kiện danh sách mới.</translation>
    </message>
    <message>
        <source>Nothing was erased. Type it as it stands here: {name}</source>
        <translation>Chưa xoá gì. Hãy nhập đúng như sau: {name}</translation>
    </message>
    <message>
        <source>Nothing was found against this template.</source>
        <translation>Không thấy điểm nào trái ở mẫu này.</translation>
    </message>
    <message>
        <source>Nothing was printed. Sync, or give the category another template. Shipped with Accredit: {known}.</source>
        <translation>Chưa in gì. Hãy đồng bộ, hoặc gán mẫu khác cho loại này. Có sẵn trong Accredit: {known}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter at least a family name or a given name.</source>
        <translation>Chưa lưu gì. Hãy nhập ít nhất họ hoặc tên.</translation>
    </message>
    <message>
        <source>Nothing was saved. The categories are: {known}.</source>
        <translation>Chưa lưu gì. Các loại là: {known}.</translation>
    </message>
    <message>
        <source>Nothing was sent a second time. Look on the printer, and say at the badge whether it came out.</source>
        <translation>Không gửi lần thứ hai. Hãy xem ở máy in và cho biết bên cạnh thẻ là thẻ đã ra hay chưa.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a paper, and sort by organisation or by box.</source>
        <translation>Chưa ghi gì. Hãy chọn giấy, và xếp theo tổ chức hoặc theo hộp.</translation>
    </message>
    <message>
        <source>Nothing was written. No badge that is valid fits the choice.</source>
        <translation>Chưa ghi gì. Không có thẻ còn hiệu lực nào khớp với lựa chọn.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Only a supervisor may erase the event&apos;s data</source>
        <translation>Chỉ người giám sát mới được xoá dữ liệu sự kiện</translation>
    </message>
    <message>
        <source>Only one badge is left</source>
        <translation>Chỉ còn một thẻ</translation>
    </message>
    <message>
        <source>Only the event office cares for the hub</source>
        <translation>Chỉ văn phòng sự kiện trông coi máy chủ trung tâm</translation>
    </message>
    <message>
        <source>Only the office may do this</source>
        <translation>Chỉ văn phòng mới được làm việc này</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>thao tác không được phép</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Các tổ chức</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>Tổ chức theo loại hình</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Trang {number}/{count}</translation>
    </message>
    <message>
        <source>Paper or cards are running low.</source>
        <translation>Giấy hoặc thẻ sắp hết.</translation>
    </message>
    <message>
        <source>Parts not found: {parts}. Copy them beside this one and read it again.</source>
        <translation>Không tìm thấy các phần: {parts}. Hãy chép chúng vào cạnh phần này rồi đọc lại.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Số người dự kiến</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>không có quyền</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Photos missing or damaged at the hub: {count}. They are safe on this station: keep its data and call the event office.</source>
        <translation>Số ảnh thiếu hoặc hỏng ở máy chủ trung tâm: {count}. Trên trạm này ảnh vẫn an toàn: hãy giữ dữ liệu của trạm và gọi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Photos that are damaged on this station and were left out: {count}. Take them again at the desk.</source>
        <translation>Số ảnh bị hỏng trên trạm này và đã bỏ qua: {count}. Hãy chụp lại tại quầy.</translation>
    </message>
    <message>
        <source>Photos that are damaged, here or at the hub, and were left alone: {count}. Tell the event office.</source>
        <translation>Số ảnh bị hỏng, ở đây hoặc ở máy chủ trung tâm, và đã để nguyên: {count}. Hãy báo văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến làm</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Xin mời đến quầy đăng ký</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>Xin thử lại, hoặc mời đến quầy đăng ký.</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Duyệt sơ bộ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Print it first.</source>
        <translation>Hãy in thẻ trước.</translation>
    </message>
    <message>
        <source>Print jobs of the day</source>
        <translation>Lệnh in trong ngày</translation>
    </message>
    <message>
        <source>Print jobs: {what}</source>
        <translation>Lệnh in: {what}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Khu vực tư nhân</translation>
    </message>
    <message>
        <source>Process {number} on {computer} has held it since {moment} UTC.</source>
        <translation>Tiến trình {number} trên {computer} giữ trạm từ {moment} UTC.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bản in thử</translation>
    </message>
    <message>
        <source>Push the paper tray in.</source>
        <translation>Hãy đẩy khay giấy vào.</translation>
    </message>
    <message>
        <source>Put in the paper or card that the badge needs.</source>
        <translation>Hãy cho đúng loại giấy hoặc phôi thẻ vào.</translation>
    </message>
    <message>
        <source>Put paper or cards in: the tray is empty.</source>
        <translation>Hãy cho giấy hoặc phôi thẻ vào: khay đã hết.</translation>
    </message>
    <message>
        <source>Put the output tray in its place.</source>
        <translation>Hãy đặt khay ra vào đúng chỗ.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>QR {width} mm wide at {dpi} dpi</source>
        <translation>Mã QR rộng {width} mm ở {dpi} dpi</translation>
    </message>
    <message>
        <source>Read back, the file was not what had been written. It was taken away again, and everything on this station is safe: use another stick.</source>
        <translation>Khi đọc lại, tệp không giống nội dung đã ghi. Tệp đã được gỡ bỏ, và mọi thứ trên trạm này vẫn an toàn: hãy dùng USB khác.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep that station&apos;s data, and have this one checked.</source>
        <translation>Khi đọc lại, các dòng của trạm {station} không dẫn tới điểm cuối. Hãy giữ dữ liệu của trạm đó và cho kiểm tra trạm này.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep this station&apos;s data and call the event office.</source>
        <translation>Khi đọc lại, các dòng của trạm {station} không dẫn đến điểm cuối. Hãy giữ dữ liệu của trạm này và gọi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Read it at: {stations}. Only these can open it. Nothing was removed here.</source>
        <translation>Hãy đọc tại: {stations}. Chỉ những nơi này mở được. Ở đây không xóa gì.</translation>
    </message>
    <message>
        <source>Read, but something is missing or does not fit</source>
        <translation>Đã đọc, nhưng có phần thiếu hoặc không khớp</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ổ đĩa chỉ đọc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Đã bác</translation>
    </message>
    <message>
        <source>Requests: {what}</source>
        <translation>Yêu cầu: {what}</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>Viện nghiên cứu</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Row {number} of station {station} does not match its own checksum. Nothing was changed at the hub. Call a supervisor, and run: accredit journal verify.</source>
        <translation>Dòng {number} của trạm {station} không khớp với tổng kiểm của chính nó. Ở máy chủ trung tâm chưa thay đổi gì. Hãy gọi giám sát viên và chạy: accredit journal verify.</translation>
    </message>
    <message>
        <source>Row {number} of station {station} is out of bounds. Nothing was changed at the hub.</source>
        <translation>Dòng {number} của trạm {station} vượt giới hạn. Ở máy chủ trung tâm chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Rows are missing in between</source>
        <translation>Thiếu các dòng ở giữa</translation>
    </message>
    <message>
        <source>Rows of a station could not be taken</source>
        <translation>Không thể nhận các dòng của một trạm</translation>
    </message>
    <message>
        <source>Rows of another station were offered under this station&apos;s login. Nothing was changed, and the event office sees an alarm for it.</source>
        <translation>Có dòng của trạm khác được gửi bằng đăng nhập của trạm này. Chưa thay đổi gì, và văn phòng sự kiện đã thấy cảnh báo.</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>Hãy lưu người này trước.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lượt quét</translation>
    </message>
    <message>
        <source>Scans: {count}</source>
        <translation>Lượt quét: {count}</translation>
    </message>
    <message>
        <source>Scans: {what}</source>
        <translation>Lượt quét: {what}</translation>
    </message>
    <message>
        <source>See whether this account may write in it. ({reason})</source>
        <translation>Hãy xem tài khoản này có được ghi vào đó không. ({reason})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Separators need sheets and piles</source>
        <translation>Tờ phân cách cần có tờ in và chồng</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>Đơn vị dịch vụ</translation>
    </message>
    <message>
        <source>Set {variable}, or run this in a terminal.</source>
        <translation>Hãy đặt {variable}, hoặc chạy lệnh này trong cửa sổ dòng lệnh.</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>Do trạm không rõ ký</translation>
    </message>
    <message>
        <source>Somebody has decided otherwise since.</source>
        <translation>Sau đó đã có người quyết định khác.</translation>
    </message>
    <message>
        <source>State delegations</source>
        <translation>Đoàn các nước</translation>
    </message>
    <message>
        <source>States: {count}</source>
        <translation>Số nước: {count}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Station in</source>
        <translation>Trạm đã nhận</translation>
    </message>
    <message>
        <source>Station missing</source>
        <translation>Trạm còn thiếu</translation>
    </message>
    <message>
        <source>Station {sender} is not on the trust list of this station. Nothing was changed. Read the newest file of the event office first, then this one again.</source>
        <translation>Trạm {sender} không có trong danh sách tin cậy của trạm này. Chưa thay đổi gì. Hãy đọc tệp mới nhất của văn phòng sự kiện trước, rồi đọc lại tệp này.</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights, so nothing that it writes is taken any more. Nothing was changed. Ask the event office.</source>
        <translation>Trạm {sender} đã mất quyền, nên không lấy gì từ trạm đó nữa. Chưa thay đổi gì. Hãy hỏi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>Station {station}: entry {due} should come next, but {found} came. Nothing was changed. Sync again from where this station stands.</source>
        <translation>Trạm {station}: lẽ ra tiếp theo là mục {due}, nhưng đã đến mục {found}. Chưa thay đổi gì. Hãy đồng bộ lại từ vị trí hiện tại của trạm này.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Các trạm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Sync and try again.</source>
        <translation>Hãy đồng bộ rồi thử lại.</translation>
    </message>
    <message>
        <source>Sync, or enter the person here.</source>
        <translation>Hãy đồng bộ, hoặc nhập người này ở đây.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Hãy chụp lại.</translation>
    </message>
    <message>
        <source>Take small letters, digits and underscores, as in “our_emblem”.</source>
        <translation>Hãy dùng chữ thường, chữ số và dấu gạch dưới, như “our_emblem”.</translation>
    </message>
    <message>
        <source>Take the finished badges out: the output is full.</source>
        <translation>Hãy lấy thẻ đã in ra: khay ra đã đầy.</translation>
    </message>
    <message>
        <source>Taken from the stick</source>
        <translation>Đã lấy từ USB</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>Không khôi phục được bản sao lưu</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Không ghi được bản sao lưu</translation>
    </message>
    <message>
        <source>The backup does not prove</source>
        <translation>Bản sao lưu không khớp</translation>
    </message>
    <message>
        <source>The badge could not be written</source>
        <translation>Không ghi được thẻ</translation>
    </message>
    <message>
        <source>The badge of {name} cannot be printed</source>
        <translation>Không in được thẻ của {name}</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be edited here</source>
        <translation>Không sửa được mẫu thẻ {name} ở đây</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be used</source>
        <translation>Không dùng được mẫu thẻ {name}</translation>
    </message>
    <message>
        <source>The badges could not be written</source>
        <translation>Không ghi được các thẻ</translation>
    </message>
    <message>
        <source>The card does not fit on {paper}</source>
        <translation>Thẻ không vừa trên {paper}</translation>
    </message>
    <message>
        <source>The database answers, but holds no hub. Make it: accredit hub init.</source>
        <translation>Cơ sở dữ liệu có trả lời nhưng chưa có máy chủ trung tâm. Hãy tạo: accredit hub init.</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long</source>
        <translation>Tên cơ sở dữ liệu quá dài</translation>
    </message>
    <message>
        <source>The decision stays. Look at the record, and correct it there if need be.</source>
        <translation>Quyết định vẫn giữ. Hãy xem hồ sơ và sửa ở đó nếu cần.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>Ổ đĩa không trả lời</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Sự kiện kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>The event has no category</source>
        <translation>Sự kiện chưa có loại nào</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read</source>
        <translation>Không đọc được tệp của sự kiện</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong key</source>
        <translation>Tệp của sự kiện có khoá sai</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong value</source>
        <translation>Tệp của sự kiện có giá trị sai</translation>
    </message>
    <message>
        <source>The event&apos;s file is incomplete</source>
        <translation>Tệp của sự kiện chưa đủ</translation>
    </message>
    <message>
        <source>The event&apos;s file is not valid TOML</source>
        <translation>Tệp của sự kiện không phải TOML hợp lệ</translation>
    </message>
    <message>
        <source>The event&apos;s root key is on the office&apos;s computer.</source>
        <translation>Khoá gốc của sự kiện nằm trên máy của văn phòng.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB is the most.</source>
        <translation>Tệp có {size} MB; nhiều nhất là {most} MB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>The first sheet holds {count} cards, so that printing can start at 1 to {count}. Nothing was written.</source>
        <translation>Tờ đầu chứa {count} thẻ nên có thể bắt đầu in từ 1 đến {count}. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). The registration is safe. Free some space or choose another folder, then print again.</source>
        <translation>Không ghi được vào thư mục {folder} ({reason}). Dữ liệu đăng ký vẫn an toàn. Hãy giải phóng chỗ trống hoặc chọn thư mục khác rồi in lại.</translation>
    </message>
    <message>
        <source>The hub cannot prove that it is the hub</source>
        <translation>Máy chủ trung tâm không chứng minh được danh tính</translation>
    </message>
    <message>
        <source>The hub does not hold every photo</source>
        <translation>Máy chủ trung tâm không có đủ ảnh</translation>
    </message>
    <message>
        <source>The hub does not let this station in</source>
        <translation>Máy chủ trung tâm không cho trạm này vào</translation>
    </message>
    <message>
        <source>The hub is newer than this station</source>
        <translation>Máy chủ trung tâm mới hơn trạm này</translation>
    </message>
    <message>
        <source>The hub is older than this station</source>
        <translation>Máy chủ trung tâm cũ hơn trạm này</translation>
    </message>
    <message>
        <source>The hub must be reached over verified TLS</source>
        <translation>Phải kết nối máy chủ trung tâm qua TLS đã xác minh</translation>
    </message>
    <message>
        <source>The hub takes only this station&apos;s own rows from it</source>
        <translation>Máy chủ trung tâm chỉ nhận từ trạm này các dòng của chính nó</translation>
    </message>
    <message>
        <source>The hub&apos;s address cannot be read</source>
        <translation>Không đọc được địa chỉ máy chủ trung tâm</translation>
    </message>
    <message>
        <source>The hub&apos;s address leads to a folder</source>
        <translation>Địa chỉ máy chủ trung tâm dẫn đến một thư mục</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged</source>
        <translation>Tệp trung tâm bị hỏng</translation>
    </message>
    <message>
        <source>The hub&apos;s own rows are damaged</source>
        <translation>Các dòng của chính máy chủ trung tâm bị hỏng</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt does not agree</source>
        <translation>Xác nhận của máy chủ trung tâm không khớp</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} end at row {held}, and row {offered} was offered. Nothing was changed; sync again from the start.</source>
        <translation>Ở máy chủ trung tâm, các dòng của trạm {station} dừng ở dòng {held}, còn dòng gửi đến là {offered}. Chưa thay đổi gì; hãy đồng bộ lại từ đầu.</translation>
    </message>
    <message>
        <source>The hub&apos;s server does not let this user in</source>
        <translation>Máy chủ trung tâm không cho người dùng này vào</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is safe. Free some space on this station&apos;s disk, then do it again.</source>
        <translation>Thay đổi cuối chưa được lưu; mọi thứ trước đó vẫn an toàn. Hãy giải phóng chỗ trống trên ổ đĩa của trạm này rồi làm lại.</translation>
    </message>
    <message>
        <source>The last element of the front stays</source>
        <translation>Phần tử cuối của mặt trước được giữ lại</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>Không ghi được danh sách</translation>
    </message>
    <message>
        <source>The list has no column “{column}”</source>
        <translation>Danh sách không có cột “{column}”</translation>
    </message>
    <message>
        <source>The list lacks a column</source>
        <translation>Danh sách thiếu một cột</translation>
    </message>
    <message>
        <source>The list of badges is empty.</source>
        <translation>Danh sách thẻ trống.</translation>
    </message>
    <message>
        <source>The lists do not belong together</source>
        <translation>Hai danh sách không thuộc về nhau</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Thiếu tên</translation>
    </message>
    <message>
        <source>The output is nearly full.</source>
        <translation>Khay ra sắp đầy.</translation>
    </message>
    <message>
        <source>The part that was chosen is too small, or outside the picture.</source>
        <translation>Phần được chọn quá nhỏ, hoặc nằm ngoài ảnh.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Thiếu cụm mật khẩu</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Cụm mật khẩu sai</translation>
    </message>
    <message>
        <source>The photo cannot be printed</source>
        <translation>Không in được ảnh</translation>
    </message>
    <message>
        <source>Row {number} of station {station} differs from the one at the hub ({ours}… here, {theirs}… there): a copy of the station, or an old backup, was put to work. Nothing is lost and nothing was changed. A supervisor can bring this copy home: by the button beside this message, or by accredit station adopt.</source>
        <translation>Dòng {number} của trạm {station} khác với dòng ở máy chủ trung tâm ({ours}… ở đây, {theirs}… ở kia): có bản sao của trạm hoặc bản sao lưu cũ đã được đưa vào dùng. Không mất gì và chưa thay đổi gì. Giám sát viên có thể đưa bản sao này về: bằng nút cạnh thông báo này, hoặc bằng accredit station adopt.</translation>
    </message>
    <message>
        <source>An older part of it, from before this station was moved or put back, is not what the hub holds. Nothing is lost, and everything else was synced. A supervisor can bring it home: by the button beside this message, or by accredit station adopt.</source>
        <translation>Một phần cũ hơn, từ trước khi trạm này được chuyển chỗ hoặc khôi phục, không giống với phần máy chủ trung tâm giữ. Không mất gì, và mọi thứ khác đã được đồng bộ. Giám sát viên có thể đưa phần đó về: bằng nút cạnh thông báo này, hoặc bằng accredit station adopt.</translation>
    </message>
    <message>
        <source>Another file has this name</source>
        <translation>Đã có tệp khác mang tên này</translation>
    </message>
    <message>
        <source>Another station was enrolled meanwhile</source>
        <translation>Trong lúc đó một trạm khác đã được đăng ký</translation>
    </message>
    <message>
        <source>Changes that are not signed by the station that made them were left alone: {stations}. They come with a file of that station itself, or with the event office&apos;s newest: read that one.</source>
        <translation>Các thay đổi không có chữ ký của chính trạm đã tạo ra chúng đã được bỏ qua: {stations}. Chúng sẽ đến cùng tệp của chính trạm đó, hoặc tệp mới nhất của văn phòng sự kiện: hãy đọc tệp ấy.</translation>
    </message>
    <message>
        <source>Names and photos would travel where others can read them. Give the server a certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE out of this computer&apos;s environment.</source>
        <translation>Tên và ảnh sẽ đi qua nơi người khác đọc được. Hãy cấp chứng thư cho máy chủ (xem docs/hub.md) và bỏ sslmode khỏi địa chỉ, hoặc bỏ PGSSLMODE khỏi biến môi trường của máy tính này.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>Chưa thay đổi gì: {reason}.</translation>
    </message>
    <message>
        <source>Parts that are damaged, and of which nothing was taken: {parts}. Have the whole file written again, on another stick if it happens twice.</source>
        <translation>Các phần bị hỏng, không lấy gì từ đó: {parts}. Hãy yêu cầu ghi lại toàn bộ tệp, trên một USB khác nếu bị hai lần.</translation>
    </message>
    <message>
        <source>Rows without its receipt: {count}. Sync with the hub, then try again.</source>
        <translation>Số dòng chưa có biên nhận: {count}. Hãy đồng bộ với máy chủ trung tâm rồi thử lại.</translation>
    </message>
    <message>
        <source>Something was entered at this station meanwhile</source>
        <translation>Trong lúc đó đã có mục được nhập ở trạm này</translation>
    </message>
    <message>
        <source>Station {number} has not closed its day</source>
        <translation>Trạm {number} chưa đóng ngày</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights here, so nothing that it writes is taken any more. Nothing was changed. What is still needed of it must be entered again at another station.</source>
        <translation>Trạm {sender} đã mất quyền ở đây, nên không lấy gì từ trạm đó nữa. Chưa thay đổi gì. Những gì còn cần phải được nhập lại tại một trạm khác.</translation>
    </message>
    <message>
        <source>Station {sender} was not enrolled at this office as it is now. Nothing was changed. If the office was put back from an earlier backup, enrol the station again.</source>
        <translation>Trạm {sender} không được đăng ký tại văn phòng này như hiện nay. Chưa thay đổi gì. Nếu văn phòng đã được khôi phục từ bản sao lưu cũ hơn, hãy đăng ký lại trạm.</translation>
    </message>
    <message>
        <source>The close of these does not prove: {numbers}. What they closed on is not what the hub or this office holds of them. Keep their data and have their journals checked.</source>
        <translation>Việc đóng ngày của các trạm này không chứng minh được: {numbers}. Những gì họ đóng không khớp với dữ liệu ở máy chủ trung tâm hay văn phòng này. Hãy giữ dữ liệu của họ và cho kiểm tra nhật ký.</translation>
    </message>
    <message>
        <source>The day {day} that {station} closed was read again here, row by row and photo by photo, and signed. The next file written here tells that station.</source>
        <translation>Ngày {day} do {station} đóng đã được đọc lại tại đây, từng dòng từng ảnh, và đã ký. Tệp ghi tiếp theo tại đây sẽ báo cho trạm đó.</translation>
    </message>
    <message>
        <source>The event is not over</source>
        <translation>Sự kiện chưa kết thúc</translation>
    </message>
    <message>
        <source>The file does not tell where the journals part</source>
        <translation>Tệp không cho biết hai nhật ký tách nhau từ đâu</translation>
    </message>
    <message>
        <source>The hub could not be told which stations may come in and which are disabled: {reason}. Everything else was synced. Sync again.</source>
        <translation>Không báo được cho máy chủ trung tâm trạm nào được vào và trạm nào đã bị khoá: {reason}. Mọi thứ khác đã được đồng bộ. Hãy đồng bộ lại.</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>Máy chủ trung tâm không biết trạm này</translation>
    </message>
    <message>
        <source>The hub has not confirmed all of this office&apos;s rows</source>
        <translation>Máy chủ trung tâm chưa xác nhận mọi dòng của văn phòng này</translation>
    </message>
    <message>
        <source>The hub is newer than this program</source>
        <translation>Máy chủ trung tâm mới hơn chương trình này</translation>
    </message>
    <message>
        <source>The hub shows changes under the name of these stations that they did not sign: {stations}. None of them was taken. Somebody may have altered the hub: tell the event office before the hub is used further.</source>
        <translation>Máy chủ trung tâm đưa ra dưới tên những trạm này các thay đổi mà họ không ký: {stations}. Không thay đổi nào được nhận. Có thể ai đó đã sửa máy chủ trung tâm: hãy báo văn phòng sự kiện trước khi dùng tiếp.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>Chứng chỉ của máy chủ trung tâm đã hết hạn</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>Chứng chỉ của máy chủ trung tâm chưa có hiệu lực</translation>
    </message>
    <message>
        <source>The hub&apos;s rows have gone</source>
        <translation>Các dòng ở máy chủ trung tâm đã biến mất</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} do not follow row {number}, which is here. Nothing of them was taken. Call the event office.</source>
        <translation>Ở máy chủ trung tâm, các dòng của trạm {station} không nối tiếp dòng {number} đang có ở đây. Chưa nhận gì từ đó. Hãy gọi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>The last backup in {folder} is missing, damaged, or older than the last entry. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>Bản sao lưu cuối trong {folder} bị thiếu, hỏng hoặc cũ hơn lần nhập cuối. Hãy đóng ngày kèm sao lưu sang đĩa khác, hoặc tạo riêng: accredit backup FOLDER. Chưa xoá gì.</translation>
    </message>
    <message>
        <source>The new station&apos;s folder could not be written whole</source>
        <translation>Không ghi được trọn vẹn thư mục của trạm mới</translation>
    </message>
    <message>
        <source>The picture cannot be put into a template</source>
        <translation>Không đưa được hình này vào mẫu</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Không giữ được ảnh</translation>
    </message>
    <message>
        <source>The picture could not be made. Nothing was changed. Try another one.</source>
        <translation>Không tạo được ảnh. Chưa thay đổi gì. Hãy thử ảnh khác.</translation>
    </message>
    <message>
        <source>The picture needs another name</source>
        <translation>Hình cần một tên khác</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>Không kết nối được máy in</translation>
    </message>
    <message>
        <source>The printer did not take the badge</source>
        <translation>Máy in không nhận thẻ</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Máy in không trả lời</translation>
    </message>
    <message>
        <source>The printer does not answer its queue. Look whether it is connected.</source>
        <translation>Máy in không trả lời hàng đợi. Hãy xem máy đã kết nối chưa.</translation>
    </message>
    <message>
        <source>The printer does not take this request</source>
        <translation>Máy in không nhận yêu cầu này</translation>
    </message>
    <message>
        <source>The printer has stopped. Look at it, and let it go on.</source>
        <translation>Máy in đã dừng. Hãy xem máy và cho chạy tiếp.</translation>
    </message>
    <message>
        <source>The printer has stopped: {message}</source>
        <translation>Máy in đã dừng: {message}</translation>
    </message>
    <message>
        <source>The printer is offline. Look whether it is on and connected.</source>
        <translation>Máy in ngoại tuyến. Hãy xem máy đã bật và kết nối chưa.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on at the printer or in its queue.</source>
        <translation>Máy in đang tạm dừng. Hãy cho chạy tiếp trên máy hoặc trong hàng đợi.</translation>
    </message>
    <message>
        <source>The printer is switched off or shutting down.</source>
        <translation>Máy in đã tắt hoặc đang tắt.</translation>
    </message>
    <message>
        <source>The printer is too hot. Let it cool down.</source>
        <translation>Máy in quá nóng. Hãy để máy nguội.</translation>
    </message>
    <message>
        <source>The printer is warming up.</source>
        <translation>Máy in đang khởi động.</translation>
    </message>
    <message>
        <source>The printer says “{reason}”.</source>
        <translation>Máy in báo “{reason}”.</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>Hiện máy in không nhận lệnh in.</translation>
    </message>
    <message>
        <source>The printer&apos;s certificate is not known</source>
        <translation>Không rõ chứng thư của máy in</translation>
    </message>
    <message>
        <source>The printer&apos;s drum will soon be used up.</source>
        <translation>Trống của máy in sắp hết hạn dùng.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full. Wait, or cancel its old jobs.</source>
        <translation>Bộ nhớ máy in đã đầy. Hãy đợi, hoặc huỷ các lệnh in cũ.</translation>
    </message>
    <message>
        <source>The printer&apos;s waste container is nearly full.</source>
        <translation>Hộp chất thải của máy in sắp đầy.</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>Không lưu được khóa khôi phục</translation>
    </message>
    <message>
        <source>The recovery key is not here</source>
        <translation>Khóa khôi phục không có ở đây</translation>
    </message>
    <message>
        <source>The recovery key&apos;s file cannot be read</source>
        <translation>Không đọc được tệp khóa khôi phục</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Không ghi được báo cáo</translation>
    </message>
    <message>
        <source>The reports cannot be written there</source>
        <translation>Không ghi được báo cáo vào chỗ đó</translation>
    </message>
    <message>
        <source>The rows that this station holds do not prove</source>
        <translation>Các dòng mà trạm này giữ không khớp khi kiểm chứng</translation>
    </message>
    <message>
        <source>The separator of {name} cannot be printed</source>
        <translation>Không in được tờ phân cách của {name}</translation>
    </message>
    <message>
        <source>The server answers, but not under this name: check the last part of the hub&apos;s address. Nothing was sent, and everything on this station is safe. ({reason})</source>
        <translation>Máy chủ có trả lời nhưng không dưới tên này: hãy kiểm tra phần cuối của địa chỉ máy chủ trung tâm. Chưa gửi gì, và mọi thứ trên trạm này vẫn an toàn. ({reason})</translation>
    </message>
    <message>
        <source>The server has version {version}; a hub needs 15 or later. Nothing was changed.</source>
        <translation>Máy chủ có phiên bản {version}; cần 15 trở lên. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The station could not be made</source>
        <translation>Không tạo được trạm</translation>
    </message>
    <message>
        <source>The station itself is safe and works on. See whether {folder} is there, may be written and has room. ({reason})</source>
        <translation>Trạm vẫn an toàn và làm việc. Hãy xem {folder} có đó, ghi được và còn chỗ không. ({reason})</translation>
    </message>
    <message>
        <source>The station stays locked and nothing was changed. Try again; mind the keyboard&apos;s language and Caps Lock.</source>
        <translation>Trạm vẫn khoá và chưa thay đổi gì. Hãy thử lại; chú ý ngôn ngữ bàn phím và phím Caps Lock.</translation>
    </message>
    <message>
        <source>The station&apos;s file cannot be written</source>
        <translation>Không ghi được vào tệp của trạm</translation>
    </message>
    <message>
        <source>The station&apos;s file could not be used</source>
        <translation>Không dùng được tệp của trạm</translation>
    </message>
    <message>
        <source>The station&apos;s file is damaged</source>
        <translation>Tệp của trạm bị hỏng</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be made</source>
        <translation>Không tạo được thư mục của trạm</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written</source>
        <translation>Không ghi được vào thư mục của trạm</translation>
    </message>
    <message>
        <source>The station&apos;s key file cannot be read</source>
        <translation>Không đọc được tệp khoá của trạm</translation>
    </message>
    <message>
        <source>The station&apos;s key file could not be written</source>
        <translation>Không ghi được tệp khoá của trạm</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged</source>
        <translation>Tệp khoá của trạm bị hỏng</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>Không đọc được USB</translation>
    </message>
    <message>
        <source>The stick does not keep what is written to it</source>
        <translation>USB không giữ đúng những gì được ghi</translation>
    </message>
    <message>
        <source>The template needs a name</source>
        <translation>Mẫu thẻ cần có tên</translation>
    </message>
    <message>
        <source>The training camera has nobody to show</source>
        <translation>Máy ảnh tập luyện không có ai để hiện</translation>
    </message>
    <message>
        <source>The trust list and the revocation list are of two events. Ask the event office for fresh ones.</source>
        <translation>Danh sách tin cậy và danh sách thu hồi thuộc hai sự kiện khác nhau. Hãy xin văn phòng sự kiện danh sách mới.</translation>
    </message>
    <message>
        <source>There are backups of more than one station here</source>
        <translation>Ở đây có bản sao lưu của nhiều trạm</translation>
    </message>
    <message>
        <source>There are {count} files; carry them together.</source>
        <translation>Có {count} tệp; hãy mang đi cùng nhau.</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>Thư mục này đã có trạm</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Không có bản sao lưu ở đây</translation>
    </message>
    <message>
        <source>There is no badge template “{name}” on this station</source>
        <translation>Trạm này không có mẫu thẻ “{name}”</translation>
    </message>
    <message>
        <source>There is no badge to print</source>
        <translation>Không có thẻ nào để in</translation>
    </message>
    <message>
        <source>There is no category “{category}”</source>
        <translation>Không có loại “{category}”</translation>
    </message>
    <message>
        <source>There is no category “{code}” on this station</source>
        <translation>Trạm này không có thành phần “{code}”</translation>
    </message>
    <message>
        <source>There is no colour “{name}” in the palette</source>
        <translation>Bảng màu không có màu “{name}”</translation>
    </message>
    <message>
        <source>There is no device called “{name}”</source>
        <translation>Không có thiết bị “{name}”</translation>
    </message>
    <message>
        <source>There is no field “{field}”</source>
        <translation>Không có trường “{field}”</translation>
    </message>
    <message>
        <source>There is no file of a station here</source>
        <translation>Ở đây không có tệp của trạm nào</translation>
    </message>
    <message>
        <source>There is no hub file here</source>
        <translation>Ở đây không có tệp trung tâm</translation>
    </message>
    <message>
        <source>There is no hub here yet</source>
        <translation>Ở đây chưa có máy chủ trung tâm</translation>
    </message>
    <message>
        <source>There is no other copy of what is here</source>
        <translation>Không có bản sao nào khác của dữ liệu ở đây</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>There is no room for crop marks at the edges of {paper}.</source>
        <translation>Mép {paper} không đủ chỗ cho dấu cắt.</translation>
    </message>
    <message>
        <source>There is no station in this folder</source>
        <translation>Thư mục này không có trạm</translation>
    </message>
    <message>
        <source>There is no station to write for</source>
        <translation>Không có trạm nào để ghi cho</translation>
    </message>
    <message>
        <source>There is no station {number} to disable</source>
        <translation>Không có trạm {number} để vô hiệu</translation>
    </message>
    <message>
        <source>There is no station {number} to write for</source>
        <translation>Không có trạm {number} để ghi cho</translation>
    </message>
    <message>
        <source>There is no such badge template</source>
        <translation>Không có mẫu thẻ như vậy</translation>
    </message>
    <message>
        <source>There is no such database on the hub&apos;s server</source>
        <translation>Không có cơ sở dữ liệu đó trên máy chủ trung tâm</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Không có tệp này</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Không có thư mục như vậy</translation>
    </message>
    <message>
        <source>There is no such place on the sheet</source>
        <translation>Trên tờ giấy không có chỗ đó</translation>
    </message>
    <message>
        <source>There is no zone {letters}</source>
        <translation>Không có khu vực: {letters}</translation>
    </message>
    <message>
        <source>There is nothing in {file}, so nothing was imported.</source>
        <translation>Không có gì trong {file} nên chưa nhập gì.</translation>
    </message>
    <message>
        <source>There is nothing left to erase here</source>
        <translation>Ở đây không còn gì để xoá</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Read the stick as usual.</source>
        <translation>Không có gì để đưa về, và chưa thay đổi gì. Hãy đọc USB như thường lệ.</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Sync as usual.</source>
        <translation>Không có gì cần đưa về, chưa thay đổi gì. Hãy đồng bộ như thường lệ.</translation>
    </message>
    <message>
        <source>These days make no badge</source>
        <translation>Những ngày này không làm được thẻ</translation>
    </message>
    <message>
        <source>They are one already</source>
        <translation>Họ đã được gộp</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>PostgreSQL này quá cũ</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Bản sao lưu này bị hỏng</translation>
    </message>
    <message>
        <source>This badge cannot be printed</source>
        <translation>Không in được thẻ này</translation>
    </message>
    <message>
        <source>This badge cannot be signed</source>
        <translation>Không ký được thẻ này</translation>
    </message>
    <message>
        <source>This badge is being printed</source>
        <translation>Thẻ này đang được in</translation>
    </message>
    <message>
        <source>This badge is not printed yet</source>
        <translation>Thẻ này chưa in</translation>
    </message>
    <message>
        <source>This badge is recorded as printed</source>
        <translation>Thẻ này đã được ghi là đã in</translation>
    </message>
    <message>
        <source>This badge is revoked</source>
        <translation>Thẻ này đã bị thu hồi</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>Không in được nội dung này</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind that of {sender} by at least {time}. One of the two is wrong: compare both with a clock that is right, and set the wrong one.</source>
        <translation>Đồng hồ của máy tính này chậm hơn đồng hồ của {sender} ít nhất {time}. Một trong hai bị sai: hãy so cả hai với một đồng hồ đúng và chỉnh cái sai.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}, which is probably behind: set the clock and sync again. If it is right, call the event office: the hub&apos;s certificate begins later (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>Đồng hồ của máy này chỉ {now}, có lẽ chạy chậm: hãy chỉnh đồng hồ rồi đồng bộ lại. Nếu đúng, hãy gọi văn phòng sự kiện: chứng chỉ của máy chủ trung tâm bắt đầu muộn hơn (docs/hub.md). Chưa gửi gì, và mọi thứ trên trạm này an toàn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}. If that is wrong, set the clock and sync again. If it is right, call the event office, which gives the hub a new certificate (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>Đồng hồ của máy này chỉ {now}. Nếu sai, hãy chỉnh đồng hồ rồi đồng bộ lại. Nếu đúng, hãy gọi văn phòng sự kiện để cấp chứng chỉ mới cho máy chủ trung tâm (docs/hub.md). Chưa gửi gì, và mọi thứ trên trạm này an toàn.</translation>
    </message>
    <message>
        <source>This decision does not stand any more</source>
        <translation>Quyết định này không còn hiệu lực</translation>
    </message>
    <message>
        <source>This export lacks the names</source>
        <translation>Bản xuất này thiếu tên</translation>
    </message>
    <message>
        <source>This file belongs to another event</source>
        <translation>Tệp này thuộc sự kiện khác</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Không đọc được tệp này</translation>
    </message>
    <message>
        <source>This file cannot be read as a badge template</source>
        <translation>Không đọc được tệp này như mẫu thẻ</translation>
    </message>
    <message>
        <source>This file comes from a station that is not known here</source>
        <translation>Tệp này đến từ trạm không được biết ở đây</translation>
    </message>
    <message>
        <source>This file comes from a station that was disabled</source>
        <translation>Tệp này đến từ trạm đã bị vô hiệu hóa</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Tệp này bị hỏng</translation>
    </message>
    <message>
        <source>This file is for another station</source>
        <translation>Tệp này dành cho trạm khác</translation>
    </message>
    <message>
        <source>This file is not a hub of this event</source>
        <translation>Tệp này không phải tệp trung tâm của sự kiện này</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Tệp này không đầy đủ</translation>
    </message>
    <message>
        <source>This file was written at this very station</source>
        <translation>Tệp này được ghi tại chính trạm này</translation>
    </message>
    <message>
        <source>This gate does not know where it stands.</source>
        <translation>Cổng này chưa biết mình ở đâu.</translation>
    </message>
    <message>
        <source>This hub belongs to another event</source>
        <translation>Máy chủ trung tâm này thuộc sự kiện khác</translation>
    </message>
    <message>
        <source>This is another event&apos;s hub, or the event office has not synced with it since it enrolled this station, or has disabled the station. Everything on this station is safe, and nothing was sent. Check the hub&apos;s address, then ask the event office. ({reason})</source>
        <translation>Đây là máy chủ trung tâm của sự kiện khác, hoặc văn phòng sự kiện chưa đồng bộ với nó từ khi đăng ký trạm này, hoặc đã vô hiệu hoá trạm. Mọi thứ trên trạm này vẫn an toàn, và chưa gửi gì. Hãy kiểm tra địa chỉ máy chủ trung tâm, rồi hỏi văn phòng sự kiện. ({reason})</translation>
    </message>
    <message>
        <source>This is decided already</source>
        <translation>Việc này đã được quyết định</translation>
    </message>
    <message>
        <source>This is no badge template</source>
        <translation>Đây không phải mẫu thẻ</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Đây không phải là ngày</translation>
    </message>
    <message>
        <source>This is no file of this program</source>
        <translation>Đây không phải là tệp của chương trình này</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Đây không phải ảnh</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address</source>
        <translation>Đây không phải địa chỉ máy in</translation>
    </message>
    <message>
        <source>This is no room for a station</source>
        <translation>Đây không phải chỗ cho một trạm</translation>
    </message>
    <message>
        <source>This is no station&apos;s file</source>
        <translation>Đây không phải tệp của trạm</translation>
    </message>
    <message>
        <source>This is not a list of people</source>
        <translation>Đây không phải danh sách người</translation>
    </message>
    <message>
        <source>This is not a public key</source>
        <translation>Đây không phải khoá công khai</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>Đây không phải là khóa khôi phục</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>Đây không phải khoá ký</translation>
    </message>
    <message>
        <source>This is not the event&apos;s name</source>
        <translation>Đây không phải tên sự kiện</translation>
    </message>
    <message>
        <source>This kind of hub is not known</source>
        <translation>Không rõ loại máy chủ trung tâm này</translation>
    </message>
    <message>
        <source>This kind of report is not known</source>
        <translation>Không rõ loại báo cáo này</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Không đọc được danh sách này</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>Không dùng được danh sách này</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Danh sách này trống</translation>
    </message>
    <message>
        <source>This office was never backed up. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>Văn phòng này chưa từng được sao lưu. Hãy đóng ngày kèm sao lưu sang đĩa khác, hoặc tạo riêng: accredit backup FOLDER. Chưa xoá gì.</translation>
    </message>
    <message>
        <source>This person is banned</source>
        <translation>Người này bị cấm</translation>
    </message>
    <message>
        <source>This person is not on this station</source>
        <translation>Người này không có trên trạm này</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Không đọc được ảnh này</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>Không dùng được ảnh này</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Ảnh này quá lớn</translation>
    </message>
    <message>
        <source>This print is not known here</source>
        <translation>Ở đây không biết lần in này</translation>
    </message>
    <message>
        <source>This program failed on rows of station {station}; none of them was kept, and they stay where they came from. Send this computer&apos;s log to the event office.</source>
        <translation>Chương trình gặp lỗi với các dòng của trạm {station}; không dòng nào được giữ lại, và chúng vẫn ở nơi đã gửi. Hãy gửi nhật ký của máy tính này cho văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>This request is new</source>
        <translation>Yêu cầu này là mới</translation>
    </message>
    <message>
        <source>This request is on hold</source>
        <translation>Yêu cầu này đang tạm hoãn</translation>
    </message>
    <message>
        <source>This request is only pre-approved</source>
        <translation>Yêu cầu này mới được duyệt sơ bộ</translation>
    </message>
    <message>
        <source>This request was rejected</source>
        <translation>Yêu cầu này đã bị từ chối</translation>
    </message>
    <message>
        <source>This request was withdrawn</source>
        <translation>Yêu cầu này đã được rút</translation>
    </message>
    <message>
        <source>This revocation list cannot be used</source>
        <translation>Không dùng được danh sách thu hồi này</translation>
    </message>
    <message>
        <source>This station has no key</source>
        <translation>Trạm này không có khoá</translation>
    </message>
    <message>
        <source>This station has no key for sticks</source>
        <translation>Trạm này không có khóa dùng cho USB</translation>
    </message>
    <message>
        <source>This station has used up its serials</source>
        <translation>Trạm này đã dùng hết số sê-ri</translation>
    </message>
    <message>
        <source>This station is already open</source>
        <translation>Trạm này đang mở rồi</translation>
    </message>
    <message>
        <source>This station knows: {known}. Choose one of them in the settings.</source>
        <translation>Trạm này biết: {known}. Hãy chọn một trong số đó ở phần cài đặt.</translation>
    </message>
    <message>
        <source>This station may not sign badges</source>
        <translation>Trạm này không được ký thẻ</translation>
    </message>
    <message>
        <source>This station was disabled. Everything on it is safe, and nothing was sent. If that is a mistake, the event office enrols it anew. ({reason})</source>
        <translation>Trạm này đã bị vô hiệu hoá. Mọi thứ trên trạm vẫn an toàn, và chưa gửi gì. Nếu là nhầm lẫn, văn phòng sự kiện sẽ đăng ký lại trạm. ({reason})</translation>
    </message>
    <message>
        <source>This station was not enrolled</source>
        <translation>Trạm này chưa đăng ký</translation>
    </message>
    <message>
        <source>This station&apos;s close of {day} is confirmed by the office by stick.</source>
        <translation>Việc đóng ngày {day} của trạm này đã được văn phòng xác nhận qua USB.</translation>
    </message>
    <message>
        <source>This station&apos;s file is damaged</source>
        <translation>Tệp của trạm này bị hỏng</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the hub&apos;s have not split</source>
        <translation>Nhật ký của trạm này và của máy chủ trung tâm không bị tách đôi</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the one on the stick have not split</source>
        <translation>Nhật ký của trạm này và nhật ký trên USB không bị tách đôi</translation>
    </message>
    <message>
        <source>This station&apos;s journal ends at row {ours}, the hub&apos;s copy at row {theirs}, or their contents differ. Nothing on this station is lost: keep its data and call the event office.</source>
        <translation>Nhật ký của trạm này dừng ở dòng {ours}, bản sao ở máy chủ trung tâm dừng ở dòng {theirs}, hoặc nội dung khác nhau. Trạm này không mất gì: hãy giữ dữ liệu và gọi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>This station&apos;s journal has a hole</source>
        <translation>Nhật ký của trạm này bị hụt</translation>
    </message>
    <message>
        <source>This station&apos;s journal has split</source>
        <translation>Nhật ký của trạm này bị tách đôi</translation>
    </message>
    <message>
        <source>This station&apos;s key does not open the file</source>
        <translation>Khóa của trạm này không mở được tệp</translation>
    </message>
    <message>
        <source>This station&apos;s login may not. Run it at the office, or give the address with an administrator&apos;s user: postgresql://user@host/database. Nothing was changed.</source>
        <translation>Tài khoản của trạm này không được phép. Hãy chạy ở văn phòng, hoặc cho địa chỉ kèm người dùng quản trị: postgresql://user@host/database. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This station&apos;s own journal has split: a copy of it, or an old backup, was put to work. Nothing is lost. Call a supervisor, who can bring this copy home.</source>
        <translation>Nhật ký của trạm này bị tách đôi: có bản sao của trạm hoặc bản sao lưu cũ đã được đưa vào dùng. Không mất gì. Hãy gọi giám sát viên, người có thể đưa bản sao này về.</translation>
    </message>
    <message>
        <source>This station&apos;s room at the hub is used up</source>
        <translation>Chỗ của trạm này ở máy chủ trung tâm đã hết</translation>
    </message>
    <message>
        <source>This trust list cannot be used</source>
        <translation>Không dùng được danh sách tin cậy này</translation>
    </message>
    <message>
        <source>This value cannot be taken</source>
        <translation>Không nhận được giá trị này</translation>
    </message>
    <message>
        <source>This value cannot be typed</source>
        <translation>Không thể nhập giá trị này</translation>
    </message>
    <message>
        <source>This was changed again since</source>
        <translation>Điều này đã được đổi lại sau đó</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Cần kiểm tra</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>True size. Dashed: what is kept clear.</source>
        <translation>Kích thước thật. Nét đứt: phần để trống.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays, and a supervisor must look into it.</source>
        <translation>Có hai nhật ký khác nhau của: {stations}. Những gì có ở đây được giữ nguyên, và giám sát viên phải xem xét.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays. Read the event office&apos;s newest file at that station: the copy that has split says so, and a supervisor can bring it home.</source>
        <translation>Có hai nhật ký khác nhau của: {stations}. Những gì có ở đây được giữ nguyên. Hãy đọc tệp mới nhất của văn phòng sự kiện tại trạm đó: bản sao đã tách đôi sẽ báo, và giám sát viên có thể đưa nó về.</translation>
    </message>
    <message>
        <source>Two different journals of one station</source>
        <translation>Hai nhật ký khác nhau của cùng một trạm</translation>
    </message>
    <message>
        <source>United Nations system</source>
        <translation>Hệ thống Liên hợp quốc</translation>
    </message>
    <message>
        <source>Unknown: check the paper</source>
        <translation>Chưa rõ: xem trên giấy</translation>
    </message>
    <message>
        <source>Update this station&apos;s program, then sync again. Nothing was changed.</source>
        <translation>Hãy cập nhật chương trình của trạm này rồi đồng bộ lại. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Valid badges</source>
        <translation>Thẻ có hiệu lực</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Khách tại chỗ hôm nay</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Chúng tôi không biết mã này</translation>
    </message>
    <message>
        <source>What a database server keeps besides its tables: its own backups, replicas and log (docs/purge.md).</source>
        <translation>Những gì máy chủ cơ sở dữ liệu giữ ngoài các bảng: bản sao lưu, bản sao và nhật ký của chính nó (docs/purge.md).</translation>
    </message>
    <message>
        <source>What station {station} closed on {day} is not what the hub or this office holds of it. Nothing was signed or changed. Keep that station&apos;s data and have its journal checked.</source>
        <translation>Những gì trạm {station} đóng ngày {day} không khớp với dữ liệu ở máy chủ trung tâm hay văn phòng. Chưa ký và chưa thay đổi gì. Hãy giữ dữ liệu của trạm và cho kiểm tra nhật ký.</translation>
    </message>
    <message>
        <source>What the missing stations have done is not in these figures.</source>
        <translation>Việc của các trạm còn thiếu chưa có trong số liệu này.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the station holds, and was deleted. The station works on; try another disk, and have the journal checked. ({problem})</source>
        <translation>Nội dung ghi vào {folder} không đúng với dữ liệu của trạm và đã bị xoá. Trạm vẫn làm việc; hãy thử ổ khác và cho kiểm tra nhật ký. ({problem})</translation>
    </message>
    <message>
        <source>What {sender} wrote ({moment}) has come here before. Nothing was changed; reading it again is no harm.</source>
        <translation>Những gì {sender} đã ghi ({moment}) đã đến đây từ trước. Chưa thay đổi gì; đọc lại cũng không sao.</translation>
    </message>
    <message>
        <source>Why badges were stopped</source>
        <translation>Vì sao thẻ bị chặn</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Không thuộc tổ chức</translation>
    </message>
    <message>
        <source>Write a file for the stations next, so that they learn what others entered.</source>
        <translation>Tiếp theo hãy ghi một tệp cho các trạm, để các trạm biết những gì nơi khác đã nhập.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>Hãy viết dạng postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Đã ghi vào USB</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Zone not on the badge</source>
        <translation>Khu vực không có trên thẻ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>[{table}] lacks {key}.</source>
        <translation>[{table}] thiếu {key}.</translation>
    </message>
    <message>
        <source>[{table}] {reason}.</source>
        <translation>Trong [{table}]: {reason}.</translation>
    </message>
    <message>
        <source>a badge is valid for 1 to {most} days</source>
        <translation>thẻ có hiệu lực từ 1 đến {most} ngày</translation>
    </message>
    <message>
        <source>a category is not 1 to 255</source>
        <translation>một loại không nằm trong 1 đến 255</translation>
    </message>
    <message>
        <source>a key is revoked twice</source>
        <translation>một khoá bị thu hồi hai lần</translation>
    </message>
    <message>
        <source>a key&apos;s days end before they begin</source>
        <translation>thời hạn của khoá kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>một danh sách trong [ ]</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <translation>biểu tượng</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>hình</translation>
    </message>
    <message>
        <source>a public key has not 32 bytes</source>
        <translation>một khoá công khai không dài 32 byte</translation>
    </message>
    <message>
        <source>a revoked key&apos;s name has not 4 bytes</source>
        <translation>tên của khoá bị thu hồi không dài 4 byte</translation>
    </message>
    <message>
        <source>a serial is out of range</source>
        <translation>một số sê-ri vượt giới hạn</translation>
    </message>
    <message>
        <source>a station&apos;s number is not 1 to 1023</source>
        <translation>số của một trạm không nằm trong 1 đến 1023</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>một bảng</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>một văn bản trong ngoặc kép</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>a zone is beyond the {most} of a token</source>
        <translation>một khu vực vượt quá {most} khu vực của mã</translation>
    </message>
    <message>
        <source>an event has zones up to number {most}</source>
        <translation>khu vực của sự kiện chỉ đến số {most}</translation>
    </message>
    <message>
        <source>another list with the same number is already here</source>
        <translation>ở đây đã có danh sách khác cùng số</translation>
    </message>
    <message>
        <source>back</source>
        <translation>mặt sau</translation>
    </message>
    <message>
        <source>bleed {bleed} mm, kept clear {safe} mm</source>
        <translation>tràn lề {bleed} mm, để trống {safe} mm</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>cột {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>tiếp theo</translation>
    </message>
    <message>
        <source>holds a damaged character: the list was saved in a wrong encoding</source>
        <translation>có ký tự hỏng: danh sách được lưu với bảng mã sai</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>is too long ({count} characters, {most} at most)</source>
        <translation>quá dài ({count} ký tự, nhiều nhất {most})</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>máy đòi mật khẩu</translation>
    </message>
    <message>
        <source>it belongs to another event</source>
        <translation>nó thuộc sự kiện khác</translation>
    </message>
    <message>
        <source>it cannot read the badge&apos;s format</source>
        <translation>máy không đọc được định dạng của thẻ</translation>
    </message>
    <message>
        <source>it covers {what}</source>
        <translation>nó che {what}</translation>
    </message>
    <message>
        <source>it does not let this station print</source>
        <translation>máy không cho trạm này in</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>có hơn {most} dòng</translation>
    </message>
    <message>
        <source>it has no paper of {size}</source>
        <translation>máy không có giấy {size}</translation>
    </message>
    <message>
        <source>it has no such paper</source>
        <translation>máy không có loại giấy này</translation>
    </message>
    <message>
        <source>it has {size} MB, more than a list of people has</source>
        <translation>có {size} MB, lớn hơn một danh sách người</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the list as CSV or XLSX</source>
        <translation>đây là tài liệu PDF. Hãy xin danh sách dạng CSV hoặc XLSX</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>đây là cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>it is a packed file, but not XLSX. Save the list as XLSX</source>
        <translation>đây là tệp nén nhưng không phải XLSX. Hãy lưu danh sách thành XLSX</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>đây là ảnh</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old XLS form. Open it and save it as XLSX</source>
        <translation>đây là bảng tính dạng XLS cũ. Hãy mở và lưu thành XLSX</translation>
    </message>
    <message>
        <source>it is a text document. Ask for the list as CSV or XLSX</source>
        <translation>đây là tài liệu văn bản. Hãy xin danh sách dạng CSV hoặc XLSX</translation>
    </message>
    <message>
        <source>it is busy with another job</source>
        <translation>máy đang bận lệnh in khác</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by a key that may</source>
        <translation>nó bị hỏng, hoặc được ký bằng khoá không có quyền</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by this event&apos;s office</source>
        <translation>nó bị hỏng, hoặc không do văn phòng của sự kiện này ký</translation>
    </message>
    <message>
        <source>it is damaged. Open it, save it again as XLSX</source>
        <translation>tệp bị hỏng. Hãy mở và lưu lại thành XLSX</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX. Save the list as one of them</source>
        <translation>không phải CSV cũng không phải XLSX. Hãy lưu danh sách ở một trong hai dạng</translation>
    </message>
    <message>
        <source>it is no picture, or not whole</source>
        <translation>không phải ảnh, hoặc ảnh không nguyên vẹn</translation>
    </message>
    <message>
        <source>it is not in the agreed form</source>
        <translation>nó không theo dạng đã thống nhất</translation>
    </message>
    <message>
        <source>it is not on the card</source>
        <translation>nó không nằm trên thẻ</translation>
    </message>
    <message>
        <source>it lies on the QR</source>
        <translation>nó đè lên mã QR</translation>
    </message>
    <message>
        <source>it lies on {what}</source>
        <translation>nó đè lên {what}</translation>
    </message>
    <message>
        <source>it lies under the slot for the lanyard</source>
        <translation>nằm dưới khe xỏ dây đeo</translation>
    </message>
    <message>
        <source>it names another signing key than this station&apos;s</source>
        <translation>nó nêu khoá ký khác với khoá của trạm này</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s bleed</source>
        <translation>vượt ra ngoài phần tràn lề của thẻ</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s safe area</source>
        <translation>vượt ra ngoài vùng an toàn của thẻ</translation>
    </message>
    <message>
        <source>it reads neither PDF nor any picture of a page known here</source>
        <translation>máy không đọc được PDF lẫn dạng ảnh trang nào biết ở đây</translation>
    </message>
    <message>
        <source>it stands on stripes or a pattern</source>
        <translation>nó nằm trên sọc hoặc hoa văn</translation>
    </message>
    <message>
        <source>it takes back the revocation of a badge</source>
        <translation>nó rút lại việc thu hồi một thẻ</translation>
    </message>
    <message>
        <source>it takes back the revocation of a key</source>
        <translation>nó rút lại việc thu hồi một khoá</translation>
    </message>
    <message>
        <source>it takes no jobs at present</source>
        <translation>hiện máy không nhận lệnh in</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>khi giải nén có {size} MB</translation>
    </message>
    <message>
        <source>its braces do not match ({reason})</source>
        <translation>các dấu ngoặc nhọn không khớp ({reason})</translation>
    </message>
    <message>
        <source>its digits make no QR code</source>
        <translation>các chữ số không tạo được mã QR</translation>
    </message>
    <message>
        <source>its first day must lie before {year}</source>
        <translation>ngày đầu phải trước năm {year}</translation>
    </message>
    <message>
        <source>its honoured badges are not in order</source>
        <translation>các thẻ được công nhận không theo thứ tự</translation>
    </message>
    <message>
        <source>its key was not valid on the day of issue</source>
        <translation>khoá của nó không có hiệu lực vào ngày phát hành</translation>
    </message>
    <message>
        <source>its least size, {size} pt, is under {least} pt</source>
        <translation>cỡ nhỏ nhất của nó, {size} pt, dưới {least} pt</translation>
    </message>
    <message>
        <source>its number is out of range</source>
        <translation>số của nó vượt giới hạn</translation>
    </message>
    <message>
        <source>its serial is out of range</source>
        <translation>số sê-ri của nó vượt giới hạn</translation>
    </message>
    <message>
        <source>its serials are not in order</source>
        <translation>các số sê-ri của nó không theo thứ tự</translation>
    </message>
    <message>
        <source>its time of issue has no zone</source>
        <translation>thời điểm phát hành không có múi giờ</translation>
    </message>
    <message>
        <source>key “{key}”</source>
        <translation>khoá “{key}”</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>dòng {number}</translation>
    </message>
    <message>
        <source>line {number} is no row of a table ({reason})</source>
        <translation>dòng {number} không phải dòng của bảng ({reason})</translation>
    </message>
    <message>
        <source>names in native script never appear</source>
        <translation>tên bằng chữ gốc không hề hiện</translation>
    </message>
    <message>
        <source>no font has {characters}</source>
        <translation>không phông chữ nào có {characters}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>nothing of the card is left within it</source>
        <translation>bên trong không còn phần nào của thẻ</translation>
    </message>
    <message>
        <source>only plain names of fields may stand in braces</source>
        <translation>trong ngoặc nhọn chỉ được ghi tên trường</translation>
    </message>
    <message>
        <source>present of {count}</source>
        <translation>có mặt trên {count}</translation>
    </message>
    <message>
        <source>printed or handed over</source>
        <translation>đã in hoặc đã trao</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>từ chối: {count}</translation>
    </message>
    <message>
        <source>row {number} is too wide: {count} columns</source>
        <translation>dòng {number} quá rộng: {count} cột</translation>
    </message>
    <message>
        <source>set in {size} pt, below the least of {least} pt</source>
        <translation>cỡ chữ {size} pt, nhỏ hơn mức tối thiểu {least} pt</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>trạm {number}</translation>
    </message>
    <message>
        <source>text on the band of “{category}” has a contrast of {ratio} only</source>
        <translation>chữ trên dải màu của “{category}” chỉ có độ tương phản {ratio}</translation>
    </message>
    <message>
        <source>the QR</source>
        <translation>mã QR</translation>
    </message>
    <message>
        <source>the QR reaches out of the card</source>
        <translation>mã QR vượt ra ngoài thẻ</translation>
    </message>
    <message>
        <source>the QR&apos;s code would be {width} mm wide at {dpi} dpi, and {least} mm is the least; the box must be larger</source>
        <translation>mã QR sẽ rộng {width} mm ở {dpi} dpi, mà ít nhất phải {least} mm; khung phải lớn hơn</translation>
    </message>
    <message>
        <source>the badge&apos;s number never appears</source>
        <translation>số thẻ không hề hiện</translation>
    </message>
    <message>
        <source>the category&apos;s letter never appears</source>
        <translation>chữ cái của loại không hề hiện</translation>
    </message>
    <message>
        <source>the category&apos;s name never appears</source>
        <translation>tên loại không hề hiện</translation>
    </message>
    <message>
        <source>the category&apos;s number must be 1 to 255</source>
        <translation>số của loại phải từ 1 đến 255</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>the days of validity never appear</source>
        <translation>các ngày hiệu lực không hề hiện</translation>
    </message>
    <message>
        <source>the emblem</source>
        <translation>biểu trưng</translation>
    </message>
    <message>
        <source>the emergency number never appears</source>
        <translation>số khẩn cấp không hề hiện</translation>
    </message>
    <message>
        <source>the event&apos;s offset from UTC is out of range</source>
        <translation>độ lệch múi giờ của sự kiện vượt giới hạn</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>lá cờ</translation>
    </message>
    <message>
        <source>the front says no name</source>
        <translation>mặt trước không có tên</translation>
    </message>
    <message>
        <source>the holder&apos;s zones never appear</source>
        <translation>khu vực của người mang thẻ không hề hiện</translation>
    </message>
    <message>
        <source>the key that signed it has been revoked</source>
        <translation>khoá đã ký nó đã bị thu hồi</translation>
    </message>
    <message>
        <source>the least size is above the greatest</source>
        <translation>cỡ nhỏ nhất lớn hơn cỡ lớn nhất</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>chú giải</translation>
    </message>
    <message>
        <source>the letter of a zone</source>
        <translation>chữ cái của khu vực</translation>
    </message>
    <message>
        <source>the name of a zone that is closed</source>
        <translation>tên của khu vực không được vào</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>the plate&apos;s corners would cut the QR&apos;s quiet zone</source>
        <translation>góc của nền sẽ cắt vào lề trắng của mã QR</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>the registration is “{state}”</source>
        <translation>đăng ký đang ở trạng thái “{state}”</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns</source>
        <translation>dòng có nhiều ô hơn số cột của danh sách</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>the text “{name}”</source>
        <translation>văn bản “{name}”</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>các khu vực</translation>
    </message>
    <message>
        <source>there are several QRs: a scanner needs one</source>
        <translation>có nhiều mã QR: máy quét chỉ cần một</translation>
    </message>
    <message>
        <source>there are too few values; {least} are the least</source>
        <translation>quá ít giá trị; cần ít nhất {least}</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>quá nhiều giá trị</translation>
    </message>
    <message>
        <source>there is no QR: no gate could check the badge</source>
        <translation>không có mã QR: không cổng nào kiểm tra được thẻ</translation>
    </message>
    <message>
        <source>there is no colour “{name}”</source>
        <translation>không có màu “{name}”</translation>
    </message>
    <message>
        <source>there is no field “{field}”</source>
        <translation>không có trường “{field}”</translation>
    </message>
    <message>
        <source>there is no file “{cell}” beside the list</source>
        <translation>không có tệp “{cell}” bên cạnh danh sách</translation>
    </message>
    <message>
        <source>there is no flag for “{country}”</source>
        <translation>không có cờ cho “{country}”</translation>
    </message>
    <message>
        <source>there is no pictogram “{name}”</source>
        <translation>không có biểu tượng “{name}”</translation>
    </message>
    <message>
        <source>there is no picture “{name}”</source>
        <translation>không có hình “{name}”</translation>
    </message>
    <message>
        <source>there is no stock “{name}”</source>
        <translation>không có loại phôi “{name}”</translation>
    </message>
    <message>
        <source>there is no such printer at this address</source>
        <translation>không có máy in như vậy ở địa chỉ này</translation>
    </message>
    <message>
        <source>there is no zone {letters}</source>
        <translation>không có khu vực: {letters}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>this is not the event&apos;s root key</source>
        <translation>đây không phải khoá gốc của sự kiện</translation>
    </message>
    <message>
        <source>this picture cannot be used: {reason}</source>
        <translation>không dùng được hình này: {reason}</translation>
    </message>
    <message>
        <source>this program cannot read its form</source>
        <translation>chương trình này không đọc được dạng của nó</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>two of its keys have one name</source>
        <translation>hai khoá của nó trùng tên</translation>
    </message>
    <message>
        <source>walk-ins: {count}</source>
        <translation>tại chỗ: {count}</translation>
    </message>
    <message>
        <source>{caption}: {reason}</source>
        <translation>{caption}: {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: their bleed of {bleed} mm does not fit beside them.</source>
        <translation>{count} thẻ {width} × {height} mm nằm sát nhau trên {paper}: không đủ chỗ cho phần tràn lề {bleed} mm.</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: with their bleed of {bleed} mm only {fewer} would fit.</source>
        <translation>{count} thẻ {width} × {height} mm nằm sát nhau trên {paper}: nếu có phần tràn lề {bleed} mm thì chỉ vừa {fewer} thẻ.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} giờ</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>tất cả {count}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>{errors} lỗi, {warnings} cảnh báo</translation>
    </message>
    <message>
        <source>{event}: daily report, {day}</source>
        <translation>{event}: báo cáo ngày, {day}</translation>
    </message>
    <message>
        <source>{field}, worst in “{caption}” (cases: {count}): {reason}</source>
        <translation>{field}, nặng nhất ở “{caption}” (số trường hợp: {count}): {reason}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <source>{file} belongs beside the station&apos;s file. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>{file} phải nằm cạnh tệp của trạm. Hãy lấy lại từ bản sao lưu gần nhất; dữ liệu của trạm vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Take the picture again or choose another file.</source>
        <translation>Không đọc được {file} ({reason}). Chưa thay đổi gì. Hãy chụp lại hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>{file} has more than 64 MB. The old photo stays. Choose a smaller one.</source>
        <translation>{file} lớn hơn 64 MB. Ảnh cũ được giữ lại. Hãy chọn ảnh nhỏ hơn.</translation>
    </message>
    <message>
        <source>{file} has no columns given_name and family_name. Its first row holds: {found}. Nothing was imported. Choose another file, or say which column is which.</source>
        <translation>{file} không có cột given_name và family_name. Dòng đầu có: {found}. Chưa nhập gì. Hãy chọn tệp khác, hoặc chỉ rõ từng cột là gì.</translation>
    </message>
    <message>
        <source>{file} is far too large for one. Nothing was changed.</source>
        <translation>{file} quá lớn so với một mẫu. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8. Nothing was changed.</source>
        <translation>{file} không phải văn bản UTF-8. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used. Nothing was printed. Remove the file from the fonts folder, or install the program again.</source>
        <translation>{file} không phải phông chữ dùng được. Chưa in gì. Hãy bỏ tệp khỏi thư mục phông chữ, hoặc cài lại chương trình.</translation>
    </message>
    <message>
        <source>{file} was not written by this program. It was left as it is.</source>
        <translation>{file} không do chương trình này ghi. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing else was changed. See whether the disk has room and this account may write there.</source>
        <translation>{file}: {reason}. Không có gì khác thay đổi. Hãy xem đĩa còn chỗ không và tài khoản này có ghi được vào đó không.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <translation>{file}: {reason}. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The old photo stays. Choose another file.</source>
        <translation>{file}: {reason}. Ảnh cũ được giữ lại. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The template is still open here. Choose another place.</source>
        <translation>{file}: {reason}. Mẫu vẫn đang mở ở đây. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>{folder} does not exist; make it first.</source>
        <translation>{folder} không tồn tại; hãy tạo trước.</translation>
    </message>
    <message>
        <source>{folder} holds no station&apos;s file. Set the station up first, or give the folder that it was set up in.</source>
        <translation>{folder} không có tệp của trạm nào. Hãy thiết lập trạm trước, hoặc chỉ thư mục đã thiết lập trạm.</translation>
    </message>
    <message>
        <source>{folder} holds none (their names end in {suffix}). Nothing was changed.</source>
        <translation>{folder} không có tệp nào (tên tệp kết thúc bằng {suffix}). Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{folder} holds none. Give a backup&apos;s own folder, or the one they lie in.</source>
        <translation>{folder} không có bản nào. Hãy chỉ ra thư mục của bản sao lưu, hoặc thư mục chứa chúng.</translation>
    </message>
    <message>
        <source>{folder} is not as it was written. Nothing was changed. Take an older backup.</source>
        <translation>{folder} không còn như khi ghi. Chưa thay đổi gì. Hãy dùng bản sao lưu cũ hơn.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing was left there. Choose another folder, or make room.</source>
        <translation>{folder}: {reason}. Không để lại gì ở đó. Hãy chọn thư mục khác hoặc giải phóng chỗ.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. The day is still open, and nothing was changed. Choose another folder for the reports.</source>
        <translation>{folder}: {reason}. Ngày vẫn còn mở và chưa thay đổi gì. Hãy chọn thư mục khác cho báo cáo.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. What was written there was deleted, and the station is not waited for. Choose a place with more room, and enrol it again.</source>
        <translation>{folder}: {reason}. Những gì đã ghi ở đó đã bị xoá, và không phải chờ trạm này. Hãy chọn chỗ rộng hơn và đăng ký lại trạm.</translation>
    </message>
    <message>
        <source>{holder} Nothing was changed. Use that window, or close it first.</source>
        <translation>{holder} Chưa thay đổi gì. Hãy dùng cửa sổ đó, hoặc đóng nó trước.</translation>
    </message>
    <message>
        <source>{key} = {value}</source>
        <translation>{key} = {value}</translation>
    </message>
    <message>
        <source>{key} wants a text for each language, as in {key}.fr = &quot;…&quot;.</source>
        <translation>{key} cần một văn bản cho mỗi ngôn ngữ, như {key}.fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be written. It is as it was.</source>
        <translation>Không thể ghi {name}. Tệp vẫn như cũ.</translation>
    </message>
    <message>
        <source>{name} ends too early: the stick was pulled out, or was full. Nothing of it was taken, and everything on this station is safe. Have it written again.</source>
        <translation>{name} kết thúc quá sớm: USB bị rút ra hoặc đã đầy. Không lấy gì từ tệp, và mọi thứ trên trạm này vẫn an toàn. Hãy yêu cầu ghi lại.</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here. Carry it to the event office; nothing was changed.</source>
        <translation>{name} không có gì mà ở đây chưa có. Hãy mang đến văn phòng sự kiện; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{name} is no badge template</source>
        <translation>{name} không phải là mẫu thẻ</translation>
    </message>
    <message>
        <source>{name} is not entered as one. Log in as a supervisor, or enter one at the office: accredit event operator NAME --role supervisor.</source>
        <translation>{name} chưa được ghi là người giám sát. Hãy đăng nhập với tư cách người giám sát, hoặc ghi một người ở văn phòng: accredit event operator NAME --role supervisor.</translation>
    </message>
    <message>
        <source>{name} is not what the other station wrote. Nothing damaged was taken, and everything on this station is safe. Have it written again, on another stick if it happens twice.</source>
        <translation>{name} không phải là nội dung trạm kia đã ghi. Không lấy gì bị hỏng, và mọi thứ trên trạm này vẫn an toàn. Hãy yêu cầu ghi lại, trên USB khác nếu lặp lại.</translation>
    </message>
    <message>
        <source>{name} is of a newer form than this program knows. Nothing was changed and the file is as it was: install the newer version here, then read it again.</source>
        <translation>{name} có dạng mới hơn chương trình này biết. Chưa thay đổi gì và tệp vẫn nguyên: hãy cài phiên bản mới hơn ở đây rồi đọc lại.</translation>
    </message>
    <message>
        <source>{name} shows that another copy of this station was at work, but it carries too little of what that copy wrote, or too little that is signed. Nothing was changed. Have the event office write the file again with everything, and use that one.</source>
        <translation>{name} cho thấy một bản sao khác của trạm này đã làm việc, nhưng chứa quá ít những gì bản đó ghi, hoặc quá ít phần có chữ ký. Chưa thay đổi gì. Hãy yêu cầu văn phòng sự kiện ghi lại tệp với tất cả, và dùng tệp đó.</translation>
    </message>
    <message>
        <source>{name} was not written by an accreditation station. Nothing was changed.</source>
        <translation>{name} không do trạm cấp thẻ ghi ra. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{name} was written at another event. Nothing of it was taken, and everything on this station is safe.</source>
        <translation>{name} được ghi tại sự kiện khác. Không lấy gì từ tệp, và mọi thứ trên trạm này vẫn an toàn.</translation>
    </message>
    <message>
        <source>{name} was written by station {sender} and can be opened only at: {readers}. Nothing was changed.</source>
        <translation>{name} do trạm {sender} ghi và chỉ mở được tại: {readers}. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{part} of {count}</source>
        <translation>{part} trên {count}</translation>
    </message>
    <message>
        <source>{part} of {count} are in</source>
        <translation>đã nhận {part} trên {count}</translation>
    </message>
    <message>
        <source>{path} cannot be read any more. Everything on this station is safe. Keep the file, and call the event office: it makes a new hub (accredit hub init), where every station brings its rows again with its next sync.</source>
        <translation>{path} không còn đọc được. Mọi thứ trên trạm này vẫn an toàn. Hãy giữ tệp và gọi văn phòng sự kiện: họ tạo máy chủ trung tâm mới (accredit hub init), nơi mỗi trạm lại đưa các dòng của mình đến ở lần đồng bộ sau.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or make the hub first: accredit hub init PATH. Everything on this station is safe.</source>
        <translation>{path} không tồn tại. Hãy kiểm tra đường dẫn, hoặc tạo tệp trung tâm trước: accredit hub init PATH. Mọi thứ trên trạm này vẫn an toàn.</translation>
    </message>
    <message>
        <source>{path} is another event&apos;s hub, or no hub at all. Nothing was sent and nothing was taken, and everything on this station is safe. Check the hub&apos;s address, or ask the event office for it.</source>
        <translation>{path} là tệp trung tâm của sự kiện khác, hoặc không phải tệp trung tâm. Chưa gửi và chưa nhận gì, và mọi thứ trên trạm này vẫn an toàn. Hãy kiểm tra địa chỉ máy chủ trung tâm, hoặc hỏi văn phòng sự kiện.</translation>
    </message>
    <message>
        <source>{path} is no earlier stick file of this station at this event, so it stays as it is. Nothing was written: give another name, or a folder.</source>
        <translation>{path} không phải là tệp USB trước đây của trạm này tại sự kiện này, nên được giữ nguyên. Chưa ghi gì: hãy cho tên khác hoặc một thư mục.</translation>
    </message>
    <message>
        <source>{path} is no hub file. Give the file in it: the event office knows its name, or makes one (accredit hub init). Nothing was sent, and everything on this station is safe.</source>
        <translation>{path} không phải tệp trung tâm. Hãy chỉ ra tệp nằm trong đó: văn phòng sự kiện biết tên tệp, hoặc tạo một tệp (accredit hub init). Chưa gửi gì, và mọi thứ trên trạm này vẫn an toàn.</translation>
    </message>
    <message>
        <source>{path} is not there. Is the stick plugged in? Nothing was changed.</source>
        <translation>Không có {path}. USB đã cắm chưa? Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Choose another place; the figures are safe.</source>
        <translation>{path}: {reason}. Hãy chọn chỗ khác; số liệu vẫn an toàn.</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is still here: choose another place or name.</source>
        <translation>{path}: {reason}. Khóa vẫn còn ở đây: hãy chọn nơi khác hoặc tên khác.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left there, and everything on this station is safe. Make room on the stick, or use another one.</source>
        <translation>{path}: {reason}. Không để lại tệp nào ở đó, và mọi thứ trên trạm này vẫn an toàn. Hãy giải phóng chỗ trên USB hoặc dùng USB khác.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left.</source>
        <translation>{path}: {reason}. Không để lại tệp nào.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>{path}: {reason}. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{path}: {reason}. What was taken before stays, and everything on this station is safe. Plug the stick in again and read it once more.</source>
        <translation>{path}: {reason}. Những gì đã lấy trước đó được giữ lại, và mọi thứ trên trạm này vẫn an toàn. Hãy cắm lại USB và đọc lần nữa.</translation>
    </message>
    <message>
        <source>{place}: a text needs either “field” or “text”.</source>
        <translation>{place}: một văn bản cần “field” hoặc “text”.</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; did you mean “{near}”?</source>
        <translation>{place}: không có khoá “{key}”; có phải ý là “{near}”?</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; known are {known}.</source>
        <translation>{place}: không có khoá “{key}”; các khoá đã biết: {known}.</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>{place}: {problem}.</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing.</source>
        <translation>{place}: thiếu “{key}”.</translation>
    </message>
    <message>
        <source>{printer} answered “{answer}”. Nothing was printed. Check its address, and that it lets this station print without a password.</source>
        <translation>{printer} trả lời “{answer}”. Chưa in gì. Hãy kiểm tra địa chỉ, và xem máy có cho trạm này in không cần mật khẩu không.</translation>
    </message>
    <message>
        <source>{printer} does not answer ({reason}). The registration is safe and nothing was printed. Look whether the printer is on and connected, then print again.</source>
        <translation>{printer} không trả lời ({reason}). Dữ liệu đăng ký vẫn an toàn và chưa in gì. Hãy xem máy in đã bật và kết nối chưa rồi in lại.</translation>
    </message>
    <message>
        <source>{printer} refused the job, and nothing was printed. The registration is safe. Look whether it is on and connected, or choose another one.</source>
        <translation>{printer} từ chối lệnh in và chưa in gì. Dữ liệu đăng ký vẫn an toàn. Hãy xem máy in đã bật và kết nối chưa, hoặc chọn máy khác.</translation>
    </message>
    <message>
        <source>{printer} refused: {reason}. Nothing was printed and the registration is safe. Set it right at the printer, then print again.</source>
        <translation>{printer} từ chối: {reason}. Chưa in gì và dữ liệu đăng ký vẫn an toàn. Hãy khắc phục ở máy in rồi in lại.</translation>
    </message>
    <message>
        <source>{printer} shows another certificate than the one that was set. Nothing was sent. If the printer was replaced, set the fingerprint {fingerprint}.</source>
        <translation>{printer} đưa ra chứng thư khác với chứng thư đã đặt. Chưa gửi gì. Nếu đã thay máy in, hãy đặt dấu vân tay {fingerprint}.</translation>
    </message>
    <message>
        <source>{printer} was reached but gave no answer that can be read ({reason}). Nothing was printed and the registration is safe. Look at the printer, then print again.</source>
        <translation>Đã kết nối {printer} nhưng máy không trả lời đọc được ({reason}). Chưa in gì và dữ liệu đăng ký vẫn an toàn. Hãy xem máy in rồi in lại.</translation>
    </message>
    <message>
        <source>{problem}; known are {known}</source>
        <translation>{problem}; đã biết: {known}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character, and print again.</source>
        <translation>{reason} Chưa in gì và không mất gì. Hãy sửa dữ liệu, hoặc thêm phông chữ có ký tự đó rồi in lại.</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed. Enter it, and print again.</source>
        <translation>{reason} Chưa in gì. Hãy nhập rồi in lại.</translation>
    </message>
    <message>
        <source>{reason} The old photo stays. Choose another.</source>
        <translation>{reason} Ảnh cũ được giữ lại. Hãy chọn ảnh khác.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed.</source>
        <translation>{reason}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos from {sender}, as of {moment}.</source>
        <translation>{rows} thay đổi và {photos} ảnh từ {sender}, tính đến {moment}.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size} MB, read back from the stick and found right.</source>
        <translation>{rows} thay đổi và {photos} ảnh, {size} MB, đã đọc lại từ USB và thấy đúng.</translation>
    </message>
    <message>
        <source>{sender} does not hold {count} of this station&apos;s changes yet: write a file here and carry it there.</source>
        <translation>{sender} chưa có {count} thay đổi của trạm này: hãy ghi một tệp ở đây và mang đến đó.</translation>
    </message>
    <message>
        <source>{sender} holds changes of this station that were missing here: its disk had gone back to an earlier state. It goes on under a new number series, and nothing is lost. Write a file here and carry it there: the answer brings what is still missing.</source>
        <translation>{sender} có những thay đổi của trạm này mà ở đây bị thiếu: ổ đĩa của trạm đã quay về trạng thái cũ. Trạm tiếp tục với dãy số mới, và không mất gì. Hãy ghi một tệp ở đây và mang đến đó: tệp trả lời sẽ mang về những gì còn thiếu.</translation>
    </message>
    <message>
        <source>{sender} holds everything that was entered at this station.</source>
        <translation>{sender} đã có mọi thứ được nhập tại trạm này.</translation>
    </message>
    <message>
        <source>{sender} shows changes under this station&apos;s own name that this station did not sign. They were left alone, and nothing here was changed. Tell a supervisor, who should look at that computer.</source>
        <translation>{sender} đưa ra dưới tên trạm này những thay đổi mà trạm này không ký. Chúng đã được bỏ qua, và ở đây chưa thay đổi gì. Hãy báo giám sát viên để kiểm tra máy tính đó.</translation>
    </message>
    <message>
        <source>{share} % of true size</source>
        <translation>{share} % kích thước thật</translation>
    </message>
    <message>
        <source>{share} % of true size. Dashed: what is kept clear.</source>
        <translation>{share} % kích thước thật. Nét đứt: phần để trống.</translation>
    </message>
    <message>
        <source>{share} of all scans</source>
        <translation>{share} tổng số lượt quét</translation>
    </message>
    <message>
        <source>{share} of {count} expected</source>
        <translation>{share} của {count} dự kiến</translation>
    </message>
    <message>
        <source>{shown} of {total} meetings find room in {least} pt; the rest is left out</source>
        <translation>{shown}/{total} phiên họp vừa chỗ ở cỡ {least} pt; phần còn lại được lược bớt</translation>
    </message>
    <message>
        <source>{side} element {number}</source>
        <translation>{side}, phần tử {number}</translation>
    </message>
    <message>
        <source>{station} · made {day}, {time} ({zone}) by Accredit</source>
        <translation>{station} · lập ngày {day}, {time} ({zone}) bằng Accredit</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{value} is too little; it must be more than {least}</source>
        <translation>{value} quá nhỏ; phải lớn hơn {least}</translation>
    </message>
    <message>
        <source>{value} is too little; {least} is the least</source>
        <translation>{value} quá nhỏ; ít nhất là {least}</translation>
    </message>
    <message>
        <source>{value} is too much; {most} is the most</source>
        <translation>{value} quá lớn; nhiều nhất là {most}</translation>
    </message>
    <message>
        <source>{what} has a contrast of {ratio} only, and {least} is the least (category {name})</source>
        <translation>{what} chỉ có độ tương phản {ratio}, ít nhất phải {least} (loại {name})</translation>
    </message>
    <message>
        <source>“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port and a path if the printer&apos;s manual names them.</source>
        <translation>Không dùng được “{address}”. Hãy viết dạng ipp://printer hoặc ipps://printer, kèm cổng và đường dẫn nếu sách hướng dẫn của máy in có nêu.</translation>
    </message>
    <message>
        <source>“{cell}” are no zone letters, such as A B P</source>
        <translation>“{cell}” không phải các chữ cái khu vực, như A B P</translation>
    </message>
    <message>
        <source>“{cell}” holds no letter</source>
        <translation>“{cell}” không có chữ cái nào</translation>
    </message>
    <message>
        <source>“{cell}” is no category&apos;s code</source>
        <translation>“{cell}” không phải mã loại</translation>
    </message>
    <message>
        <source>“{cell}” is no country code of two letters (ISO 3166-1), such as VN</source>
        <translation>“{cell}” không phải mã nước hai chữ cái (ISO 3166-1), như VN</translation>
    </message>
    <message>
        <source>“{cell}” is no date written as 1985-04-30 (ISO 8601)</source>
        <translation>“{cell}” không phải ngày viết dạng 1985-04-30 (ISO 8601)</translation>
    </message>
    <message>
        <source>“{cell}” is no document number</source>
        <translation>“{cell}” không phải số giấy tờ</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address</source>
        <translation>“{cell}” không phải địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag (BCP 47), such as vi or zh-Hans</source>
        <translation>“{cell}” không phải mã ngôn ngữ (BCP 47), như vi hoặc zh-Hans</translation>
    </message>
    <message>
        <source>“{cell}” is no telephone number</source>
        <translation>“{cell}” không phải số điện thoại</translation>
    </message>
    <message>
        <source>“{cell}” is nobody&apos;s birth date</source>
        <translation>“{cell}” không thể là ngày sinh</translation>
    </message>
    <message>
        <source>“{cell}” is none of {known}</source>
        <translation>“{cell}” không thuộc: {known}</translation>
    </message>
    <message>
        <source>“{cell}” is not in the folder of the list</source>
        <translation>“{cell}” không nằm trong thư mục của danh sách</translation>
    </message>
    <message>
        <source>“{file}” ends in none of: {known}. Nothing was written.</source>
        <translation>“{file}” không có đuôi nào trong: {known}. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a template. Shipped with Accredit: {known}.</source>
        <translation>Không đọc được “{name}” như mẫu thẻ. Có sẵn trong Accredit: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has written since its last close, or has not sent all of it. Close the day there and sync, or disable the station.</source>
        <translation>“{name}” đã ghi sau lần đóng cuối, hoặc chưa gửi hết. Hãy đóng ngày ở đó và đồng bộ, hoặc khoá trạm.</translation>
    </message>
    <message>
        <source>“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.</source>
        <translation>“{name}” không thuộc: {known}. Hãy đưa đường dẫn, hoặc postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB</source>
        <translation>“{value}” không phải là màu; hãy ghi #RRGGBB</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or category.text</source>
        <translation>“{value}” không phải là màu; hãy ghi #RRGGBB, một tên trong bảng màu, category.band hoặc category.text</translation>
    </message>
    <message>
        <source>“{value}” is no name; take small letters, digits and _</source>
        <translation>“{value}” không phải là tên; hãy dùng chữ thường, chữ số và _</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are {known}</source>
        <translation>Ở đây không có “{value}”; có {known}</translation>
    </message>
    <message>
        <source>“{value}” is not {kind}</source>
        <translation>“{value}” không phải là {kind}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… và {count} lỗi nữa.</translation>
    </message>
</context>
</TS>
