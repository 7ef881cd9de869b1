<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Оформить и напечатать</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Одобрить заявку</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Да, напечатан</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Нет, не напечатан</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Заменить бейдж…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Отозвать бейдж…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Бейдж появится здесь</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Сохраните карточку, чтобы увидеть бейдж</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Бейдж: {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Этот бейдж пока нельзя напечатать</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>Бейдж напечатан? {printer} не сообщает.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Сначала откройте карточку · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>Заявка не одобрена: бейджа пока нет.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Исправьте указанное выше и сохраните.</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Посмотрите у принтера и ответьте · Ctrl+H — да</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Оформлен, ещё не напечатан · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Сверьте лицо и имя · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Готово. Ctrl+F — следующий человек.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Сохраняет и отмечает прибытие · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>Не удаётся показать бейдж.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Нет бейджа</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Syncs, writes the day&apos;s counts into the journal, and makes the reports.</source>
        <translation>Синхронизирует данные, заносит итоги дня в журнал и составляет отчёты.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Прибытия сегодня</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Бейджей напечатано сегодня</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Пропущено на входах сегодня</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Отказано на входах сегодня</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Папка для отчётов</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Отчёты появятся здесь после закрытия дня.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>День закрывается…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>без заявки: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>с ошибкой: {count}</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Данные не от всех</translation>
    </message>
    <message>
        <source>Nothing of today has come from: {names}</source>
        <translation>Сегодня ничего не поступило от: {names}</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Данные от всех</translation>
    </message>
    <message>
        <source>Figures of: {names}</source>
        <translation>Данные от: {names}</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>День закрыт</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Итоги занесены в журнал, отчёты составлены.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть {file}</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>День ещё не закрыт</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Всё синхронизированное сохранено. Закройте день ещё раз, когда будете готовы.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>Это ваше имя?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Это не я</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Камера Sony A7, 4012345
Диктофон Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Имя в исходном написании</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Язык имени</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочтительный язык</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Номер карты прессы</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Редакционное задание</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Оборудование, по одному на строку</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Принтер здесь не настроен</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>Карточка сохранена. Настройте принтер и нажмите кнопку ещё раз.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>Не сохранено: {name}.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сохранить и продолжить</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отменить изменения</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F найти · Ctrl+N без заявки · Ctrl+T фото · Ctrl+S сохранить · Ctrl+P оформить и напечатать · Ctrl+H выдать · Ctrl+R заменить · Esc назад</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Папка файлов PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Принтер этого компьютера</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Веб-камера</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Папка снимков фотоаппарата</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Файл изображения</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Учебное видео</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Учебная камера</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Перетащите список сюда</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV или XLSX, столбцы в любом порядке</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выбор списка</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Списки (*.csv *.tsv *.txt *.xlsx);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Имя, организация, документ или бейдж · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Регистрация без заявки</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N: внести человека</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>Отсканированный бейдж здесь неизвестен.
Выполните синхронизацию или введите имя.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>По запросу «{text}» никого не найдено.
Введите меньше букв или другую часть имени; Ctrl+N — внести нового человека.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>В этом списке пока никого нет.
Ctrl+N — внести человека.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Сканер не активен: нажмите Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Зона этого входа</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Выбрать зону (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Сменить направление (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Звук включён</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Включить или выключить звук (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>Внутри: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Списков ещё нет</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Списки на {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 зона · F3 направление · F4 звук · F8 пропустить · F11 весь экран · Esc очистить</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>Получено цифр: {count} из {whole}. Решение не принято.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Отсканируйте ещё раз</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>ПРОПУСТИТЬ</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>ВЫПУСТИТЬ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>ПРОВЕРИТЬ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>СТОП</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>Бейдж здесь действителен</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Это не бейдж данного мероприятия</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Бейдж станции, которой нет в списке</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>Подпись бейджа поддельная</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Бейдж выдан без права на выдачу</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>Бейдж ещё не действует</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>Срок действия бейджа истёк</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Нет доступа в эту зону</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Списки на этой станции устарели</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>Часы этой станции неверны</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Этот бейдж уже внутри</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Бейдж подлинный, но человека нет в списке этой станции</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Отсканируйте ещё раз. Если не поможет, направьте к стойке.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Направьте к стойке регистрации.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Оставьте бейдж у себя и вызовите старшего смены.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Покажите владельцу дни, указанные на бейдже.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Покажите владельцу зоны, указанные на бейдже.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>Сверьте лицо с бейджем и запросите новые списки.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Проверьте дни на бейдже и попросите настроить часы.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>Сверьте лицо с фотографией и спросите.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>Сверьте лицо с бейджем и документом.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Изменений пока нет.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Изменения, сначала новые</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>станция {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Карточка внесена или исправлена</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Заявка изменена</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Бейдж оформлен</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Бейдж напечатан</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Бейдж выдан</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Запрет снят</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Прибытия по часам</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Пока никто не прибыл.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>В программе произошёл внутренний сбой, он записан в её техническом журнале. Всё сохранённое ранее в безопасности. Попробуйте ещё раз; если сбой повторится, позвоните в штаб мероприятия.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Код приглашения</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Открыть станцию</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Станция аккредитации</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Папка станции: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Открывается зашифрованная станция…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Импорт людей</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Задачи штаба</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>То, что эта станция знает сейчас; остальные учитываются после синхронизации.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Без заявки сегодня</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Бейджей выдано</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Делегации государств</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Организация или страна</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Найти организацию</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Прибытия сегодня по часам</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · сегодня {today}</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>напечатаны и ждут: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Импорт людей</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>Список сначала проверяется: ничего не изменится, пока вы не примете годные строки.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение: {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Приём строк: {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Столбцы, которые не читаются: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>Список принят</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>Новых: {new}, изменённых: {changed}, отклонённых: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Импорт остановлен</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Принятое сохранено. Тот же список завершит импорт: ни одна строка не войдёт дважды.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Все строки годные.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Перетащите список выше. Отклонённые строки появятся здесь с указанием причины.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Принять годные строки ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Предварительно одобрена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Документ и контакты</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Зоны доступа</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Введите имя или фамилию.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Адрес эл. почты выглядит так: name@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Введите дату в виде год-месяц-день: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>прибытие отмечено</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Снять фото</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Вернуть сохранённое</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Регистрация без заявки</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>Нет ни в одном списке. Сохраняется с одобрением этой стойки.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Фото: {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Переснять</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>приглашение {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Предварительно одобрена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Прибытие {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Кто у стойки?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Введите часть имени либо отсканируйте письмо или бейдж и нажмите Enter.
Для человека не из списков: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор изображения</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Снять фото</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Ожидание камеры…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Взять это фото</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Переснять</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Изображение с камеры</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Снимок сделан</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Enter — оставить, R — переснять.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Лицо прямо, от подбородка до макушки внутри овала. Enter — снять.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Камера не даёт изображения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Камера здесь не настроена</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Закройте это окно и выберите файл изображения или перетащите его на фото.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Фото ещё нет</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Нет фото</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Фото: {name}</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Ваш бейдж печатается</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Остановка в ближайшей безопасной точке…</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Заменить бейдж</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Отозвать бейдж</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Испорчен</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Ошибка в данных</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>После ближайшей синхронизации входы будут отклонять этот бейдж навсегда.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Новый бейдж оформляется сразу и готов к печати.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>У человека не будет бейджа, пока вы не оформите новый.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Коротко опишите, что случилось.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Сканирований ещё нет</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>раскрыто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Пожалуйста, подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Приносим извинения: сотрудники сразу вам помогут.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Это не та парольная фраза.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Только для персонала</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Парольная фраза этой станции</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Выйти из киоска</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Контроль входа</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Штаб мероприятия</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Крупнее или мельче текст</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Стойки, входы, киоски и штабы, зарегистрированные для этого мероприятия.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Название или роль</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Найти станцию</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Зарегистрированные</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Штаб мероприятия</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Контроль входа</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Отключена: её бейджи отклоняются</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>В работе</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Отправляет на центральный узел внесённое здесь и получает внесённое другими.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Изменений ждёт здесь</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Строк в последнем обмене, в обе стороны</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… или путь к файлу центрального узла</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Квитанции пока нет.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Соединение с центральным узлом…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Центральный узел</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Адрес центрального узла</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последняя квитанция</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>подтверждение узла о том, что он хранит</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>отправлено {out}, получено {into}; фото: отправлено {photos_out}, получено {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Синхронизировано, но не всё сходится</translation>
    </message>
    <message>
        <source>{forks} journals of other stations and {photos} photos were left alone. Nothing here was changed by them. Tell the event office.</source>
        <translation>Не приняты журналы других станций ({forks}) и фото ({photos}). Здесь они ничего не изменили. Сообщите в штаб мероприятия.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Строки 1–{rows} станции {station} находятся на центральном узле, бит в бит.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>Синхронизация остановлена</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Переданное сохранено; следующая синхронизация продолжит с этого места.</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Ещё не синхронизировалось</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>Последняя синхронизация {time}</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Соединение с центральным узлом…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Сначала отозванные бейджи…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Отправка изменений…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Получение изменений…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Отправка фото…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Получение фото…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Сверка обеих сторон…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln изменение ждёт синхронизации</numerusform>
            <numerusform>%Ln изменения ждут синхронизации</numerusform>
            <numerusform>%Ln изменений ждут синхронизации</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Всё синхронизировано</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Спасибо, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Возьмите бейдж из принтера и носите его на видном месте.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Отсканируйте бейдж</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Поднесите его код к сканеру</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Пропустить (F8)</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Бейдж выдан</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Не напечатан: можно напечатать ещё раз</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Заменён: напечатайте новый бейдж</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Заявка одобрена</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Фото сохранено</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>Напечатано на {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer}: не напечатано</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} не сообщает, напечатано ли: посмотрите у принтера</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Отправлено на {printer}</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Поднесите код приглашения под луч сканера</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>или введите код и нажмите Enter</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Зона {letter}, {name}</translation>
    </message>
</context>
</TS>
