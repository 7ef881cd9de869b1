<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Emitir e imprimir</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Aprobar la solicitud</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Sí, ha salido</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>No, no ha salido</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Reemplazar credencial…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Anular credencial…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>La credencial aparece aquí</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Guarde la ficha para ver la credencial</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Credencial de {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Esta credencial aún no se puede imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>¿Ha salido la credencial? {printer} no lo indica.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Abra primero una ficha · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>La solicitud no está aprobada: aún no hay credencial.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Corrija lo indicado arriba y guarde.</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Mire en la impresora y responda · Ctrl+H si es sí</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Emitida, aún sin imprimir · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Compruebe el rostro y el nombre · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Listo. Ctrl+F para la siguiente persona.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Guarda y anota la llegada · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>No se puede mostrar la credencial.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sin credencial</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Syncs, writes the day&apos;s counts into the journal, and makes the reports.</source>
        <translation>Sincroniza, anota las cifras del día en el registro y prepara los informes.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Llegadas hoy</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Credenciales impresas hoy</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Accesos admitidos hoy</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Accesos denegados hoy</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Los informes aparecerán aquí cuando se cierre el día.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>Cerrando el día…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>sin inscripción previa: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>fallidas: {count}</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>Nothing of today has come from: {names}</source>
        <translation>Hoy no ha llegado nada de: {names}</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Datos completos</translation>
    </message>
    <message>
        <source>Figures of: {names}</source>
        <translation>Cifras de: {names}</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>El día está cerrado</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Sus cifras están en el registro y los informes están listos.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>El día sigue abierto</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Lo sincronizado se conserva. Vuelva a cerrar el día cuando pueda.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>¿Es este su nombre?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Cámara Sony A7, 4012345
Grabadora Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Nombre en escritura original</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Idioma del nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Idioma preferido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Número del carné de prensa</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Carta de designación</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Equipo, una pieza por línea</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Aquí no hay ninguna impresora configurada</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>La ficha está guardada. Configure una impresora y vuelva a pulsar el botón.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>La ficha de {name} aún no está guardada.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y continuar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F buscar · Ctrl+N inscripción · Ctrl+T foto · Ctrl+S guardar · Ctrl+P emitir e imprimir · Ctrl+H entregar · Ctrl+R reemplazar · Esc volver</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Carpeta de archivos PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Impresora de este equipo</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Cámara web</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Carpeta de imágenes de la cámara</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Vídeo de formación</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Cámara de formación</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Suelte una lista aquí</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV o XLSX, columnas en cualquier orden</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Por nombre, organización, documento o credencial · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscripción in situ</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N: introducir una persona</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>La credencial escaneada no se conoce aquí.
Sincronice, o escriba el nombre.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>Nadie coincide con «{text}».
Pruebe con menos letras o con otra parte del nombre; Ctrl+N introduce una persona nueva.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>Aún no hay nadie en esta lista.
Ctrl+N introduce una persona.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Lector inactivo: pulse Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Zona de este control</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Elegir la zona (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Cambiar el sentido (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Activar o desactivar el sonido (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>Dentro: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Aún no hay listas</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Listas al día a las {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 zona · F3 sentido · F4 sonido · F8 dejar pasar · F11 pantalla completa · Esc borrar</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>Llegaron {count} de {whole} cifras. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Escanee de nuevo</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>PASE</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>PUEDE SALIR</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VERIFIQUE</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>La credencial es válida aquí</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Esta credencial no es de este evento</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Credencial de un puesto que no está en la lista</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>La firma de la credencial es falsa</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Credencial emitida sin autorización</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>La credencial fue anulada</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>La credencial aún no es válida</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>La credencial ya no es válida</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Sin acceso a esta zona</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Las listas de este puesto son demasiado antiguas</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>El reloj de este puesto es incorrecto</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Esta credencial ya está dentro</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Credencial auténtica, pero la persona no está en la lista de este puesto</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Escanee de nuevo. Si persiste, indique el mostrador.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Indique el mostrador de acreditación.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Retenga la credencial y llame a un supervisor.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Muestre al titular los días que figuran en la credencial.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Muestre al titular las zonas que figuran en la credencial.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>Compare el rostro con la credencial y pida listas nuevas.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Compruebe los días en la credencial y haga ajustar el reloj.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>Compare el rostro con la foto y pregunte.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>Compare el rostro con la credencial y un documento.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>puesto {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Ficha introducida o corregida</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Solicitud modificada</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Credencial emitida</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Credencial impresa</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Credencial entregada</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Persona vetada</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Veto levantado</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Llegadas por hora</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Aún no ha llegado nadie.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>La operación no se realizó</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>El programa ha tenido un fallo interno, que ha quedado anotado en su registro técnico. Lo guardado antes está a salvo. Inténtelo de nuevo; si se repite, llame a la oficina del evento.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Código de la invitación</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Puesto de acreditación</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Carpeta del puesto: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Abriendo el puesto cifrado…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Tareas de la oficina</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>Lo que este puesto sabe ahora; los demás se suman tras sincronizar.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Sin inscripción previa hoy</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Credenciales entregadas</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Delegaciones estatales</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Organización o país</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Llegadas hoy, por hora</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · {today} hoy</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>impresas en espera: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>Primero se ensaya la lista: nada cambia hasta que acepte sus filas válidas.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Incorporando las filas de {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Columnas que no se leen: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>La lista se ha incorporado</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>Nuevas: {new}; modificadas: {changed}; rechazadas: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se ha detenido</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Lo incorporado se conserva. La misma lista lo completa: ninguna fila entra dos veces.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Todas las filas son válidas.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Suelte una lista arriba. Las filas rechazadas aparecerán aquí, con el motivo.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Aceptar las filas válidas ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Preaprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Documento y contacto</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Zonas de acceso</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Introduzca un nombre o un apellido.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Elija una categoría.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo tiene la forma nombre@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Escriba la fecha como año-mes-día: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>llegada anotada</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Restaurar lo guardado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscripción in situ</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>No figura en ninguna lista. Se guarda como aprobada por este mostrador.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción previa</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>invitación {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Preaprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Llegada: {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en el mostrador?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Escriba parte del nombre, o escanee la carta o una credencial, y pulse Intro.
Alguien que no figura en ninguna lista: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando a la cámara…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Foto tomada</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Intro la conserva, R la repite.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Rostro de frente, de la barbilla a la coronilla dentro del óvalo. Intro toma la foto.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Aquí no hay ninguna cámara configurada</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Cierre esta ventana y elija un archivo de imagen, o suelte uno sobre la foto.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Aún sin foto</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Su credencial se está imprimiendo</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Tardará unos segundos.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Deteniendo en el próximo punto seguro…</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha ocurrido?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Reemplazar credencial</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Anular credencial</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Deteriorada</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Datos erróneos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>Los controles rechazarán esta credencial desde su próxima sincronización, de forma definitiva.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Se emite de inmediato una credencial nueva, lista para imprimir.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>La persona queda sin credencial hasta que emita una nueva.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Diga en pocas palabras qué ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Últimos escaneos</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Ningún escaneo aún</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Diríjase al mostrador de acreditación</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Lo sentimos: el personal le ayudará allí de inmediato.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo para el personal</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Frase de contraseña de este puesto</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Oficina del evento</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Mostradores, controles, quioscos y oficinas dados de alta para este evento.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o función</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Buscar un puesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Puestos dados de alta</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Oficina del evento</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Mostrador de acreditación</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Desactivado: sus credenciales se rechazan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Envía al servidor central lo introducido aquí y recibe lo que han introducido los demás.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Cambios en espera aquí</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Filas del último intercambio, ambos sentidos</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… o la ruta de un archivo central</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Aún no hay acuse de recibo.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Conectando con el servidor central…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del servidor central</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último acuse de recibo</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>lo que el servidor central certifica tener</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>envío {out}, recepción {into}; fotos: envío {photos_out}, recepción {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Sincronizado, pero algo no concuerda</translation>
    </message>
    <message>
        <source>{forks} journals of other stations and {photos} photos were left alone. Nothing here was changed by them. Tell the event office.</source>
        <translation>Se han dejado aparte registros de otros puestos ({forks}) y fotos ({photos}). No han cambiado nada aquí. Avise a la oficina del evento.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Las filas 1 a {rows} del puesto {station} están en el servidor central, bit a bit.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se ha detenido</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Lo intercambiado se conserva; la próxima vez se continúa desde ahí.</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>Última sincronización {time}</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Conectando con el servidor central…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Primero, las credenciales anuladas…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Enviando cambios…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Recibiendo cambios…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Enviando fotos…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Recibiendo fotos…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Comparando ambos extremos…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln cambio pendiente de sincronizar</numerusform>
            <numerusform>%Ln cambios pendientes de sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Todo sincronizado</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Gracias, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Recoja su credencial de la impresora y llévela a la vista.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Escanee una credencial</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Acerque su código al lector</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Dejar pasar (F8)</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Credencial entregada</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Sin imprimir: puede volver a imprimirla</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Reemplazada: imprima la nueva credencial</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Foto guardada</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>Impresa en {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} no ha imprimido</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} no indica si ha imprimido: compruébelo allí</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Enviada a {printer}</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Coloque el código de su invitación bajo la luz</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>o escriba el código y pulse Intro</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Zona {letter}, {name}</translation>
    </message>
</context>
</TS>
