<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>regulars::ActionProvider</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>regulars::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerTexts</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prospect</source>
        <comment>has not bought yet</comment>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>New</source>
        <comment>has bought for the first time</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>buys</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>has not bought for long</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Keine Vorliebe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>preferred channel · preferred time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>regulars::ErrorText</name>
    <message numerus="yes">
        <source>This is too long: at most %n characters fit.</source>
        <translation>
            <numerusform>Das ist zu lang: Höchstens %n Zeichen passt.</numerusform>
            <numerusform>Das ist zu lang: Höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>Das ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than zero.</source>
        <translation>Das darf nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>Das muss größer als null sein.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This lies before the order.</source>
        <translation>Das liegt vor der Bestellung.</translation>
    </message>
    <message>
        <source>This is more than was bought.</source>
        <translation>Das ist mehr, als gekauft wurde.</translation>
    </message>
    <message>
        <source>The discount is more than the line costs.</source>
        <translation>Der Rabatt ist höher als der Preis der Position.</translation>
    </message>
    <message>
        <source>The discount is more than the order costs.</source>
        <translation>Der Rabatt ist höher als der Preis der Bestellung.</translation>
    </message>
    <message>
        <source>This is not part of the order.</source>
        <translation>Das gehört nicht zur Bestellung.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used.</source>
        <translation>Dieser Wert geht hier nicht.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Das muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Das darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>The backup before this step failed, so nothing was done.</source>
        <translation>Die Sicherung vor diesem Schritt ist fehlgeschlagen, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone because it was changed again since.</source>
        <translation>Das lässt sich nicht rückgängig machen, weil es inzwischen wieder geändert wurde.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Das wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This file is no backup of Regulars.</source>
        <translation>Diese Datei ist keine Sicherung von Regulars.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have deleted it.</source>
        <translation>Das ist nicht mehr da. Vielleicht hat es jemand gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Please look at it again before you save.</source>
        <translation>Jemand anders hat das inzwischen geändert. Bitte vor dem Speichern noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Das ist schon vergeben.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Das wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s file. Please try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei des Geschäfts. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file can&apos;t be written. Please check that you may change the file and its folder.</source>
        <translation>In die Datei des Geschäfts kann nicht geschrieben werden. Bitte prüfen, ob die Datei und ihr Ordner geändert werden dürfen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged or was not made by Regulars. You can restore a backup.</source>
        <translation>Die Datei des Geschäfts ist beschädigt oder stammt nicht von Regulars. Eine Sicherung lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer Regulars. Please install the newest version.</source>
        <translation>Die Datei des Geschäfts stammt von einem neueren Regulars. Bitte die neueste Version installieren.</translation>
    </message>
    <message>
        <source>The disk is full. Please free some space and try again.</source>
        <translation>Der Datenträger ist voll. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Die Datei „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Regulars can&apos;t make sense of the file “%1”.</source>
        <translation>Regulars kann mit der Datei „%1“ nichts anfangen.</translation>
    </message>
    <message>
        <source>Regulars can&apos;t make sense of this file.</source>
        <translation>Regulars kann mit dieser Datei nichts anfangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Regulars. Nothing was changed.</source>
        <translation>In Regulars ist etwas schiefgegangen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>regulars::FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::Formatting</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date with month name, as in QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short date, as in QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as in QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, as in QDate::toString</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day of this year, as in QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day of another year, as in QDate::toString</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share; with a no-break space where the language wants one</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>regulars::KeyFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::ListPane</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer words or take a filter off.</source>
        <translation>Weniger Wörter oder ein Filter weniger helfen vielleicht.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>regulars::MainWindow</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>Search customers, orders or type a command</source>
        <translation>Kunden und Bestellungen suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Zu „%1“ wechseln</translation>
    </message>
</context>
<context>
    <name>regulars::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>regulars::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>regulars::Sidebar</name>
    <message>
        <source>Grow</source>
        <comment>group of pages that help to win and keep customers</comment>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>regulars::TaskStatus</name>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
    <message>
        <source>Exporting to “%1”</source>
        <translation>Export nach „%1“</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Das Geschäft wird gesichert</translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>„%1“ wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Adding up all figures again</source>
        <translation>Alle Zahlen werden neu berechnet</translation>
    </message>
    <message>
        <source>Checking the shop&apos;s file</source>
        <translation>Die Datei des Geschäfts wird geprüft</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>Das Demo-Geschäft wird angelegt</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a running job and how many others</comment>
        <translation>
            <numerusform>%1 (und %n weiterer Vorgang)</numerusform>
            <numerusform>%1 (und %n weitere Vorgänge)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TimelineTexts</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>how an attempt to reach someone ended</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Onlineshop</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Großhandel</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>order</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>order</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>order</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Anruf vom Kunden</translation>
    </message>
    <message>
        <source>Called the customer</source>
        <translation>Kunden angerufen</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Brief erhalten</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief verschickt</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht erhalten</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Visited the customer</source>
        <translation>Kunden besucht</translation>
    </message>
    <message>
        <source>Visit to the shop</source>
        <translation>Besuch im Laden</translation>
    </message>
</context>
</TS>
