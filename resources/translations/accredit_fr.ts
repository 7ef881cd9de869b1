<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Émettre et imprimer</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Approuver la demande</translation>
    </message>
    <message>
        <source>Yes, it came out</source>
        <translation>Oui, il est sorti</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Non, il n’est pas sorti</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Remplacer le badge…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Révoquer le badge…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Le badge apparaît ici</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Enregistrez la fiche pour voir le badge</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Badge de {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Ce badge ne peut pas encore être imprimé</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>Le badge est-il sorti&#xa0;? {printer} ne le dit pas.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Ouvrez d’abord une fiche · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>La demande n’est pas approuvée&#xa0;: il n’y a pas encore de badge.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Corrigez ce qui est indiqué ci-dessus, puis enregistrez.</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Regardez à l’imprimante, puis répondez · Ctrl+H pour oui</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Émis, pas encore imprimé · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Vérifiez le visage et le nom · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Terminé. Ctrl+F pour la personne suivante.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Enregistre et note l’arrivée · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>Le badge ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Pas de badge</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Syncs, writes the day&apos;s counts into the journal, and makes the reports.</source>
        <translation>Synchronise, inscrit les chiffres du jour au journal et établit les rapports.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Arrivées aujourd’hui</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Badges imprimés aujourd’hui</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Entrées admises aujourd’hui</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Entrées refusées aujourd’hui</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Les rapports apparaîtront ici une fois la journée close.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>Clôture de la journée…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>dont inscrits sur place&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>échecs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Données incomplètes</translation>
    </message>
    <message>
        <source>Nothing of today has come from: {names}</source>
        <translation>Rien reçu aujourd’hui de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Données complètes</translation>
    </message>
    <message>
        <source>Figures of: {names}</source>
        <translation>Chiffres de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>La journée est close</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Ses chiffres sont au journal et les rapports sont établis.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>La journée est encore ouverte</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Ce qui a été synchronisé est conservé. Recommencez la clôture quand vous serez prêt.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>Est-ce bien votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Appareil photo Sony A7, 4012345
Enregistreur Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivrée par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Numéro de carte de presse</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Lettre de mission</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Matériel, un article par ligne</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Aucune imprimante n’est configurée ici</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>La fiche est enregistrée. Configurez une imprimante, puis appuyez de nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Des modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>La fiche de {name} n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F chercher · Ctrl+N sur place · Ctrl+T photo · Ctrl+S enregistrer · Ctrl+P émettre et imprimer · Ctrl+H remettre · Ctrl+R remplacer · Échap retour</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Dossier de fichiers PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Imprimante de cet ordinateur</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Caméra web</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Dossier d’images de l’appareil</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Fichier image</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Vidéo de formation</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Caméra de formation</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV ou XLSX, colonnes dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Par nom, organisation, pièce ou badge · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N&#xa0;: saisir une personne</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>Le badge scanné n’est pas connu ici.
Synchronisez, ou tapez plutôt le nom.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>Personne ne correspond à «&#xa0;{text}&#xa0;».
Essayez moins de lettres ou une autre partie du nom&#xa0;; Ctrl+N pour saisir une nouvelle personne.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>Cette liste est encore vide.
Ctrl+N pour saisir une personne.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Lecteur inactif&#xa0;: appuyez sur Échap</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Zone de ce contrôle</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Choisir la zone (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Changer de sens (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Activer ou couper le son (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>À l’intérieur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Pas encore de listes</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Listes à jour à {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 zone · F3 sens · F4 son · F8 laisser passer · F11 plein écran · Échap effacer</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>{count} chiffres reçus sur {whole}. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Scannez de nouveau</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>PASSEZ</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>SORTEZ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VÉRIFIEZ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>Le badge est valable ici</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Ce n’est pas un badge de cet événement</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Badge d’un poste qui n’est pas sur la liste</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>La signature du badge est fausse</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Badge émis sans en avoir le droit</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>Le badge a été révoqué</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>Le badge n’est pas encore valable</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>Le badge n’est plus valable</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Pas d’accès à cette zone</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Les listes de ce poste sont trop anciennes</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>L’horloge de ce poste est fausse</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Ce badge est déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Badge authentique, mais personne absente de la liste de ce poste</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Scannez de nouveau. Si cela persiste, indiquez le guichet.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Indiquez le guichet d’accréditation.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Gardez le badge et appelez un superviseur.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Montrez au porteur les jours inscrits sur le badge.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Montrez au porteur les zones inscrites sur le badge.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>Comparez le visage avec le badge et faites chercher de nouvelles listes.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Vérifiez les jours sur le badge et faites régler l’horloge.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>Comparez le visage avec la photo et interrogez la personne.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>Comparez le visage avec le badge et une pièce d’identité.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>poste {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Fiche saisie ou corrigée</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Demande modifiée</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Badge émis</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Personne interdite d’accès</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Interdiction levée</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Arrivées par heure</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Personne n’est encore arrivé.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>Le programme a rencontré une erreur interne, consignée dans son journal technique. Ce qui était déjà enregistré est intact. Réessayez&#xa0;; si cela se reproduit, appelez le bureau de l’événement.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Code de l’invitation</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <translation>Ouvrir le poste</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Poste d’accréditation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Dossier du poste&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Ouverture du poste chiffré…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Tâches du bureau</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>Ce que ce poste sait maintenant&#xa0;; les autres postes comptent après une synchronisation.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Inscriptions sur place aujourd’hui</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Badges remis</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Délégations d’États</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Organisation ou pays</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Arrivées aujourd’hui, par heure</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · {today} aujourd’hui</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>imprimés, en attente&#xa0;: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>La liste est d’abord mise à l’essai&#xa0;: rien ne change tant que vous n’acceptez pas ses lignes valables.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Reprise des lignes de {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Colonnes non lues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>La liste a été reprise</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>Nouvelles&#xa0;: {new}, modifiées&#xa0;: {changed}, refusées&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>L’importation a été interrompue</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Ce qui a été repris est conservé. La même liste le complète&#xa0;: aucune ligne n’entre deux fois.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Toutes les lignes sont valables.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Déposez une liste ci-dessus. Les lignes refusées apparaîtront ici, avec le motif.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Accepter les lignes valables ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Préapprouvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Pièce d’identité et contact</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Zones d’accès</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Saisissez un prénom ou un nom de famille.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Une adresse électronique ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Écrivez la date sous la forme année-mois-jour&#xa0;: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>arrivée notée</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Rétablir ce qui était enregistré</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>Sur aucune liste. Enregistré comme approuvé par ce guichet.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>invitation {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Préapprouvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Arrivée à {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu(e)</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au guichet&#xa0;?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Tapez une partie du nom, ou scannez la lettre ou un badge, puis appuyez sur Entrée.
Personne sur aucune liste&#xa0;: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>En attente de la caméra…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Photo prise</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Entrée la garde, R la reprend.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Visage de face, du menton au sommet du crâne dans l’ovale. Entrée prend la photo.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La caméra ne donne pas d’image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Aucune caméra n’est configurée ici</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Fermez cette fenêtre et choisissez un fichier d’image, ou déposez-en un sur la photo.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Votre badge est en cours d’impression</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Arrêt au prochain point sûr…</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Remplacer le badge</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Révoquer le badge</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Données erronées</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>Les contrôles d’accès refuseront ce badge dès leur prochaine synchronisation, définitivement.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Un nouveau badge est émis aussitôt, prêt à imprimer.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>La personne n’a alors plus de badge tant que vous n’en émettez pas un nouveau.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers passages</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Aucun passage</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Veuillez vous rendre au guichet d’accréditation</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Nous en sommes désolés&#xa0;: le personnel vous y aidera aussitôt.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Phrase secrète de ce poste</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Bureau de l’événement</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Guichets, contrôles, bornes et bureaux inscrits pour cet événement.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nom ou rôle</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Chercher un poste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Postes inscrits</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Bureau de l’événement</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Guichet d’accréditation</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Désactivé&#xa0;: ses badges sont refusés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Envoie au serveur central ce qui a été saisi ici et reçoit ce que les autres ont saisi.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Modifications en attente ici</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Lignes du dernier échange, deux sens</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… ou le chemin d’un fichier central</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Pas encore de récépissé.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Appel du serveur central…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Serveur central</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du serveur central</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier récépissé</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>ce que le serveur central atteste détenir</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>envoi {out}, réception {into}&#xa0;; photos&#xa0;: envoi {photos_out}, réception {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Synchronisé, mais quelque chose ne concorde pas</translation>
    </message>
    <message>
        <source>{forks} journals of other stations and {photos} photos were left alone. Nothing here was changed by them. Tell the event office.</source>
        <translation>Laissés de côté&#xa0;: journaux d’autres postes&#xa0;: {forks}, photos&#xa0;: {photos}. Ils n’ont rien changé ici. Prévenez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Les lignes 1 à {rows} du poste {station} sont au serveur central, au bit près.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été interrompue</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Ce qui a été échangé est conservé&#xa0;; la prochaine fois, la synchronisation reprendra de là.</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>Dernière synchronisation {time}</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Appel du serveur central…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Badges révoqués d’abord…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Envoi des modifications…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Réception des modifications…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Envoi des photos…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Réception des photos…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Comparaison des deux côtés…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln modification en attente de synchronisation</numerusform>
            <numerusform>%Ln modifications en attente de synchronisation</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Tout est synchronisé</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Merci, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Prenez votre badge dans l’imprimante et portez-le bien en vue.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Scannez un badge</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Présentez son code devant le lecteur</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Laisser passer (F8)</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Pas imprimé&#xa0;: vous pouvez le réimprimer</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Remplacé&#xa0;: imprimez le nouveau badge</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Photo enregistrée</translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation>Imprimé sur {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} n’a pas imprimé</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} ne dit pas si l’impression a eu lieu&#xa0;: allez voir</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Envoyé à {printer}</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Placez le code de votre invitation sous la lumière</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>ou tapez le code et appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Zone {letter}, {name}</translation>
    </message>
</context>
</TS>
