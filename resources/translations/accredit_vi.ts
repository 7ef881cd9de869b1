<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_GB">
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
        <source>Yes, it came out</source>
        <translation>Có, đã in ra</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Không, chưa in ra</translation>
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
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>Thẻ đã in ra chưa? {printer} không cho biết.</translation>
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
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Xem tại máy in rồi trả lời · Ctrl+H nếu có</translation>
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
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Đóng ngày</translation>
    </message>
    <message>
        <source>Syncs, writes the day&apos;s counts into the journal, and makes the reports.</source>
        <translation>Đồng bộ, ghi số liệu trong ngày vào nhật ký và lập báo cáo.</translation>
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
        <source>Reports appear here when the day is closed.</source>
        <translation>Báo cáo hiện ở đây khi đã đóng ngày.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>Đang đóng ngày…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Các trạm</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Thư mục</translation>
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
        <source>Not all are in</source>
        <translation>Chưa nhận đủ</translation>
    </message>
    <message>
        <source>Nothing of today has come from: {names}</source>
        <translation>Hôm nay chưa nhận được gì từ: {names}</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Đã nhận đủ</translation>
    </message>
    <message>
        <source>Figures of: {names}</source>
        <translation>Số liệu của: {names}</translation>
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
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F tìm · Ctrl+N khách mới · Ctrl+T ảnh · Ctrl+S lưu · Ctrl+P cấp và in · Ctrl+H trao thẻ · Ctrl+R thay thẻ · Esc quay lại</translation>
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
        <source>Person banned</source>
        <translation>Đã cấm người này</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Đã bỏ lệnh cấm</translation>
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
        <source>{forks} journals of other stations and {photos} photos were left alone. Nothing here was changed by them. Tell the event office.</source>
        <translation>Đã để nguyên {forks} nhật ký của trạm khác và {photos} ảnh. Chúng không làm thay đổi gì ở đây. Hãy báo văn phòng sự kiện.</translation>
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
        <source>Never synced</source>
        <translation>Chưa đồng bộ lần nào</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>Đồng bộ lần cuối {time}</translation>
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
</TS>
