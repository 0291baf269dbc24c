<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>regulars::AbsenceForm</name>
    <message>
        <source>Edit absence</source>
        <translation>Abwesenheit bearbeiten</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Neue Abwesenheit</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer abwesend ist</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wer vertritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until (empty: until further notice)</source>
        <translation>Bis (leer: bis auf Weiteres)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>regulars::AbsencesDialog</name>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Add absence…</source>
        <translation>Abwesenheit hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit absence</source>
        <translation>Abwesenheit bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Abwesenheit entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From %1 until further notice</source>
        <translation>Ab %1 bis auf Weiteres</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Niemand ist abwesend</translation>
    </message>
    <message>
        <source>Who is away is given no tickets.</source>
        <translation>Wer abwesend ist, bekommt keine Tickets.</translation>
    </message>
</context>
<context>
    <name>regulars::ActionProvider</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>regulars::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regulars::ActiveDaysForm</name>
    <message>
        <source>Who is an active customer</source>
        <translation>Wer ein aktiver Kunde ist</translation>
    </message>
    <message>
        <source>A customer is active for so many days after an order; then they are lost until they buy again. Retention, churn and who was won back follow from it.</source>
        <translation>Ein Kunde ist nach einer Bestellung so viele Tage aktiv; danach gilt er als verloren, bis er wieder kauft. Bindung, Abwanderung und Zurückgewonnene folgen daraus.</translation>
    </message>
    <message>
        <source>Days after an order</source>
        <translation>Tage nach einer Bestellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are active today.</source>
        <translation>
            <numerusform>%Ln Kunde ist heute aktiv.</numerusform>
            <numerusform>%Ln Kunden sind heute aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would be active today, instead of %1.</source>
        <translation>
            <numerusform>%Ln Kunde wäre heute aktiv, statt %1.</numerusform>
            <numerusform>%Ln Kunden wären heute aktiv, statt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nine of ten who buy again do so within %Ln day(s).</source>
        <translation>
            <numerusform>Neun von zehn, die wieder kaufen, tun es innerhalb von %Ln Tag.</numerusform>
            <numerusform>Neun von zehn, die wieder kaufen, tun es innerhalb von %Ln Tagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AddressesEdit</name>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::AdjustPointsForm</name>
    <message>
        <source>Adjust points of %1</source>
        <translation>Punkte von %1 berichtigen</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>Punkte berichtigen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>regulars::AlertForm</name>
    <message>
        <source>Open a task</source>
        <translation>Eine Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Would recommend us (0 to 10): up to</source>
        <translation>Würde uns empfehlen (0 bis 10): bis</translation>
    </message>
    <message>
        <source>Satisfaction (1 to 5): up to</source>
        <translation>Zufriedenheit (1 bis 5): bis</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Within so many days</source>
        <translation>Innerhalb so vieler Tage</translation>
    </message>
    <message>
        <source>Only tickets of one category count together</source>
        <translation>Nur Tickets einer Kategorie zählen zusammen</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>as long as usual</comment>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>As long as usual for the customer</source>
        <translation>So lange wie beim Kunden üblich</translation>
    </message>
    <message>
        <source>Something came back of more than so many percent</source>
        <translation>Von mehr als so viel Prozent kam etwas zurück</translation>
    </message>
    <message>
        <source>Of at least so many orders in 12 months</source>
        <translation>Bei mindestens so vielen Bestellungen in 12 Monaten</translation>
    </message>
    <message>
        <source>Less by so many percent</source>
        <translation>Um so viel Prozent weniger</translation>
    </message>
    <message>
        <source>Compared with at least so many orders</source>
        <translation>Verglichen mit mindestens so vielen Bestellungen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>as many days before</source>
        <translation>ebenso vielen Tagen davor</translation>
    </message>
    <message>
        <source>the same days a year ago</source>
        <translation>denselben Tagen vor einem Jahr</translation>
    </message>
    <message>
        <source>Title of the task</source>
        <translation>Titel der Aufgabe</translation>
    </message>
    <message>
        <source>Whoever comes to it</source>
        <translation>Wer gerade dazu kommt</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>Wessen Aufgabe es ist</translation>
    </message>
    <message>
        <source>Due after so many days</source>
        <translation>Fällig nach so vielen Tagen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>It would name nobody now.</source>
        <translation>Jetzt würde niemand genannt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would name %Ln customer(s) now: %1</source>
        <translation>
            <numerusform>Jetzt würde %Ln Kunde genannt: %1</numerusform>
            <numerusform>Jetzt würden %Ln Kunden genannt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::AlertTexts</name>
    <message>
        <source>Bad answers</source>
        <translation>Schlechte Antworten</translation>
    </message>
    <message>
        <source>Many tickets</source>
        <translation>Viele Tickets</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Many returns</source>
        <translation>Viele Rückgaben</translation>
    </message>
    <message>
        <source>Less spent</source>
        <translation>Weniger Umsatz</translation>
    </message>
    <message>
        <source>Ask what went wrong</source>
        <translation>Fragen, was schiefging</translation>
    </message>
    <message>
        <source>See what keeps going wrong</source>
        <translation>Nachsehen, was immer wieder schiefgeht</translation>
    </message>
    <message>
        <source>Ask how they are</source>
        <translation>Fragen, wie es ihnen geht</translation>
    </message>
    <message>
        <source>Find out why so much comes back</source>
        <translation>Herausfinden, warum so viel zurückkommt</translation>
    </message>
    <message>
        <source>Ask what they are missing</source>
        <translation>Fragen, was ihnen fehlt</translation>
    </message>
    <message>
        <source>An answer of %1 or less of 10, or of %2 or less of 5.</source>
        <comment>NPS, CSAT</comment>
        <translation>Eine Antwort von höchstens %1 von 10 oder höchstens %2 von 5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>a time in which tickets came</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) of one category within %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln Ticket einer Kategorie innerhalb von %1.</numerusform>
            <numerusform>%Ln Tickets einer Kategorie innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) within %1.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln Ticket innerhalb von %1.</numerusform>
            <numerusform>%Ln Tickets innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase for %1 times as long as usual for the customer.</source>
        <translation>Kein Kauf seit dem %1-Fachen der beim Kunden üblichen Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>Something came back of more than %1 of at least %Ln order(s) in 12 months.</source>
        <comment>a percentage</comment>
        <translation>
            <numerusform>Von mehr als %1 bei mindestens %Ln Bestellung in 12 Monaten kam etwas zurück.</numerusform>
            <numerusform>Von mehr als %1 bei mindestens %Ln Bestellungen in 12 Monaten kam etwas zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the same days a year ago</source>
        <translation>in denselben Tagen vor einem Jahr</translation>
    </message>
    <message>
        <source>in as many days before</source>
        <translation>in ebenso vielen Tagen davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 less spent in %Ln day(s) than %2.</source>
        <comment>a percentage, when</comment>
        <translation>
            <numerusform>In %Ln Tag um %1 weniger ausgegeben als %2.</numerusform>
            <numerusform>In %Ln Tagen um %1 weniger ausgegeben als %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1 of %2</source>
        <comment>a score, the best score</comment>
        <translation>hat mit %1 von %2 geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) within %1</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln Ticket innerhalb von %1</numerusform>
            <numerusform>%Ln Tickets innerhalb von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no purchase for %Ln day(s), %1 times as long as usual</source>
        <translation>
            <numerusform>seit %Ln Tag kein Kauf, das %1-Fache des Üblichen</numerusform>
            <numerusform>seit %Ln Tagen kein Kauf, das %1-Fache des Üblichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no purchase for %Ln day(s)</source>
        <translation>
            <numerusform>seit %Ln Tag kein Kauf</numerusform>
            <numerusform>seit %Ln Tagen kein Kauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something came back of %1 of %Ln order(s) in 12 months</source>
        <comment>a number</comment>
        <translation>
            <numerusform>von %1 von %Ln Bestellung in 12 Monaten kam etwas zurück</numerusform>
            <numerusform>von %1 von %Ln Bestellungen in 12 Monaten kam etwas zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spent in %Ln day(s), %2 a year ago</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%1 in %Ln Tag ausgegeben, vor einem Jahr %2</numerusform>
            <numerusform>%1 in %Ln Tagen ausgegeben, vor einem Jahr %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spent in %Ln day(s), %2 in as many before</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%1 in %Ln Tag ausgegeben, davor %2</numerusform>
            <numerusform>%1 in %Ln Tagen ausgegeben, in ebenso vielen davor %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions that end</source>
        <translation>Abonnements, die enden</translation>
    </message>
    <message>
        <source>Ask why they want to leave</source>
        <translation>Fragen, warum sie gehen wollen</translation>
    </message>
    <message>
        <source>A subscription was cancelled, or does not renew by itself any more.</source>
        <translation>Ein Abonnement wurde gekündigt oder verlängert sich nicht mehr von selbst.</translation>
    </message>
    <message>
        <source>a subscription ends on %1</source>
        <comment>a date</comment>
        <translation>ein Abonnement endet am %1</translation>
    </message>
</context>
<context>
    <name>regulars::AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>For what of a customer a task is opened by itself: one for each cause, and no further one while it is open.</source>
        <translation>Wofür bei einem Kunden von selbst eine Aufgabe geöffnet wird: je Anlass eine, und keine weitere, solange sie offen ist.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <translation>Warnung bearbeiten</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an alert</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an alert</comment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>regulars::ArrangeDialog</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Arrange the dashboard</source>
        <translation>Dashboard anordnen</translation>
    </message>
    <message>
        <source>What is checked is shown, in this order. Drag a line, or move it with Alt+Up and Alt+Down. It holds for you on this computer.</source>
        <translation>Angehaktes wird in dieser Reihenfolge gezeigt. Ziehen Sie eine Zeile oder verschieben Sie sie mit Alt+Auf und Alt+Ab. Es gilt für Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Restore the usual</source>
        <translation>Übliches wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>regulars::ArticleCard</name>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Ganze Nachricht zeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who wrote a message</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Automatic message</source>
        <translation>Automatische Nachricht</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>came with %1</source>
        <comment>the number of a ticket</comment>
        <translation>kam mit %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <comment>names of files</comment>
        <translation>Nicht aufgehoben: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ArticleForm</name>
    <message>
        <source>Edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>an article</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Read it again by</source>
        <translation>Wieder lesen bis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>Wie der Text gezeigt wird</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source># heading   - item   1. item   &gt; quotation   **bold**   *italic*   [text](https://…)</source>
        <translation># Überschrift   - Punkt   1. Punkt   &gt; Zitat   **fett**   *kursiv*   [Text](https://…)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>None</source>
        <comment>category</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This article was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieser Artikel wurde an anderer Stelle geändert, während Sie ihn bearbeitet haben. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
</context>
<context>
    <name>regulars::ArticlePane</name>
    <message>
        <source>No article is chosen</source>
        <translation>Kein Artikel ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Wählen Sie einen in der Liste aus, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation>Dieser Artikel konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>what it is, when</comment>
        <translation>%1 · geändert %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Zum Entwurf machen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>regulars::ArticlePreview</name>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>regulars::AskingForm</name>
    <message>
        <source>Asking afterwards</source>
        <translation>Hinterher nachfragen</translation>
    </message>
    <message>
        <source>Ask customers when a ticket is solved</source>
        <translation>Kunden fragen, wenn ein Vorgang gelöst ist</translation>
    </message>
    <message>
        <source>Question (empty: “%1”)</source>
        <translation>Frage (leer: „%1“)</translation>
    </message>
    <message>
        <source>A ticket that is solved again</source>
        <translation>Ein Vorgang, der noch einmal gelöst wird</translation>
    </message>
    <message>
        <source>Is not asked about again; the answer can be changed</source>
        <translation>Danach wird nicht noch einmal gefragt; die Antwort lässt sich ändern</translation>
    </message>
    <message>
        <source>Is asked about again</source>
        <translation>Danach wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>Days between any two questions</source>
        <translation>Tage zwischen zwei Fragen gleich welcher Art</translation>
    </message>
    <message>
        <source>Days before a question about the shop as a whole</source>
        <translation>Tage vor einer Frage zum Geschäft als Ganzem</translation>
    </message>
    <message>
        <source>Days after which nobody asks any more</source>
        <translation>Tage, nach denen niemand mehr fragt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send questions by e-mail, as soon as the shop has a mail account</source>
        <translation>Fragen per E-Mail senden, sobald das Geschäft ein E-Mail-Konto hat</translation>
    </message>
    <message>
        <source>Hours after the solution until an e-mail asks</source>
        <translation>Stunden nach der Lösung, bis eine E-Mail fragt</translation>
    </message>
</context>
<context>
    <name>regulars::BackTestCard</name>
    <message>
        <source>Chance that was said</source>
        <translation>Genannte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Said on average</source>
        <translation>Im Mittel genannt</translation>
    </message>
    <message>
        <source>Stayed away</source>
        <translation>Ausgeblieben</translation>
    </message>
    <message>
        <source>The chance to stay away, said and come true</source>
        <translation>Wahrscheinlichkeit auszubleiben, genannt und eingetroffen</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>Taugt das etwas?</translation>
    </message>
    <message numerus="yes">
        <source>what would have been said %n day(s) ago, and what came</source>
        <translation>
            <numerusform>was vor %n Tag gesagt worden wäre und was eintraf</numerusform>
            <numerusform>was vor %n Tagen gesagt worden wäre und was eintraf</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Es wird zurückgeblickt …</translation>
    </message>
    <message>
        <source>The models are fitted to what was known then.</source>
        <translation>Die Modelle werden an das angepasst, was damals bekannt war.</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Noch nicht genug Daten</translation>
    </message>
    <message>
        <source>The past could not be read</source>
        <translation>Die Vergangenheit konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>Once %Ln customer(s) have come again, what was said can be compared with what came.</source>
        <translation>
            <numerusform>Sobald %Ln Kunde wiedergekommen ist, lässt sich vergleichen, was gesagt wurde und was eintraf.</numerusform>
            <numerusform>Sobald %Ln Kunden wiedergekommen sind, lässt sich vergleichen, was gesagt wurde und was eintraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>said</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>came true</source>
        <translation>eingetroffen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one percentage to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>On %1, by what was known then (%2), %3 orders were expected until %4; there were %5.</source>
        <translation>Am %1 wurden nach dem damals Bekannten (%2) %3 Bestellungen bis zum %4 erwartet; es waren %5.</translation>
    </message>
    <message>
        <source>Of those who were said to stay away, %1 did. Of those who stayed away, %2 had been named.</source>
        <translation>Von denen, die ausbleiben sollten, blieben %1 aus. Von denen, die ausblieben, waren %2 genannt.</translation>
    </message>
    <message>
        <source>The tenth that was said to be the likeliest to stay away did so %1 times as often as all.</source>
        <translation>Das Zehntel, bei dem es am wahrscheinlichsten sein sollte, blieb %1-mal so oft aus wie alle.</translation>
    </message>
</context>
<context>
    <name>regulars::BackupsCard</name>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Erster Start des Tages</translation>
    </message>
    <message>
        <source>Before an update of Regulars</source>
        <translation>Vor einer Aktualisierung von Regulars</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on the first start of each day.</source>
        <translation>Es gibt noch keine Sicherung. Beim ersten Start jedes Tages wird eine gemacht.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Days of which the last backup stays</source>
        <translation>Tage, von denen die letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>Weeks of which the last backup stays</source>
        <translation>Wochen, von denen die letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep one of each of the last days</source>
        <translation>Tage mit je einer Sicherung</translation>
    </message>
    <message>
        <source>Keep one of each of the last weeks</source>
        <translation>Wochen mit je einer Sicherung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Zur Sicherung vom %1 zurückgehen?</translation>
    </message>
    <message>
        <source>Everything that was recorded since then disappears from the shop. The present state is kept as a backup of its own first, so you can come back to it.</source>
        <translation>Alles, was seitdem erfasst wurde, verschwindet aus dem Geschäft. Der jetzige Stand wird vorher selbst gesichert, sodass man zu ihm zurückkehren kann.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>regulars::BalanceDialog</name>
    <message>
        <source>Why this balance</source>
        <translation>Warum dieser Punktestand</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::BalanceReasons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a line of the ledger is, the reason for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what a line of the ledger is, a day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure of a balance, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a line of the ledger, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>Waits for the end of the days for returns</source>
        <translation>Wartet auf das Ende der Rückgabefrist</translation>
    </message>
    <message>
        <source>Held for sales</source>
        <translation>Für Verkäufe reserviert</translation>
    </message>
    <message>
        <source>Owed: more was taken back than there was</source>
        <translation>Geschuldet, weil mehr zurückgenommen wurde, als da war</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Bisher eingelöst</translation>
    </message>
    <message>
        <source>Expired so far</source>
        <translation>Bisher verfallen</translation>
    </message>
    <message>
        <source>Nothing was earned yet.</source>
        <translation>Noch wurde nichts gesammelt.</translation>
    </message>
    <message>
        <source>What is left of which points</source>
        <translation>Was von welchen Punkten übrig ist</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left</source>
        <comment>a line of the ledger, a number, points</comment>
        <translation>%1: noch %2 übrig, anfangs %3</translation>
    </message>
    <message>
        <source>can be spent from %1 on</source>
        <comment>a day</comment>
        <translation>einlösbar ab %1</translation>
    </message>
    <message>
        <source>hold until %1</source>
        <comment>points; a day</comment>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>All lines, the newest first</source>
        <translation>Alle Buchungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>%1: %2, then %3; falls due now</source>
        <comment>a line of the ledger, a change, a total</comment>
        <translation>%1: %2, danach %3; jetzt fällig</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <comment>a line of the ledger, a change, a total</comment>
        <translation>%1: %2, danach %3</translation>
    </message>
    <message>
        <source>%1 back to: %2</source>
        <comment>points, a line of the ledger</comment>
        <translation>%1 zurück an: %2</translation>
    </message>
    <message>
        <source>%1 taken from: %2</source>
        <comment>points, a line of the ledger</comment>
        <translation>%1 entnommen aus: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>%n ältere wird nicht gezeigt</numerusform>
            <numerusform>%n ältere werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest lines</source>
        <translation>Die neuesten Zeilen</translation>
    </message>
</context>
<context>
    <name>regulars::BirthdayEdit</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Month of the birthday</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year of the birthday, if known</source>
        <translation>Geburtsjahr, falls bekannt</translation>
    </message>
</context>
<context>
    <name>regulars::BoardView</name>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
</context>
<context>
    <name>regulars::BulkEditForm</name>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Einen Kunden ändern</numerusform>
            <numerusform>%n Kunden ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Schlagwörter wegnehmen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Prefers to be reached by</source>
        <translation>Am liebsten erreichbar über</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Darf kontaktiert werden</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Darf nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>How they found the shop (empty: as it is)</source>
        <translation>Wie sie den Laden fanden (leer: wie es ist)</translation>
    </message>
    <message>
        <source>Nothing is chosen to be changed yet.</source>
        <translation>Noch ist nichts gewählt, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2 customers will be different.</source>
        <comment>how many, of how many</comment>
        <translation>%1 von %2 Kunden werden anders sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>ein weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>New value (empty: takes it off)</source>
        <translation>Neuer Wert (leer: wird entfernt)</translation>
    </message>
</context>
<context>
    <name>regulars::CalendarForm</name>
    <message>
        <source>Edit working hours</source>
        <translation>Arbeitszeiten bearbeiten</translation>
    </message>
    <message>
        <source>New working hours</source>
        <translation>Neue Arbeitszeiten</translation>
    </message>
    <message>
        <source>A calendar file with holidays</source>
        <translation>Eine Kalenderdatei mit Feiertagen</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name, such as “Shop” or “Telephone”</source>
        <translation>Name, etwa „Laden“ oder „Telefon“</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Tage mit anderen Zeiten</translation>
    </message>
    <message>
        <source>Nobody works in these hours, so nothing would ever become due.</source>
        <translation>In diesen Zeiten arbeitet niemand, also würde nie etwas fällig.</translation>
    </message>
    <message>
        <source>In the usual week nobody works: only the days with other hours count.</source>
        <translation>In der gewöhnlichen Woche arbeitet niemand: Nur die Tage mit anderen Zeiten zählen.</translation>
    </message>
    <message>
        <source>There are no whole days of these years in the file.</source>
        <translation>In der Datei stehen keine ganzen Tage dieser Jahre.</translation>
    </message>
</context>
<context>
    <name>regulars::CategoryForm</name>
    <message>
        <source>Edit category</source>
        <translation>Kategorie bearbeiten</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>Name, such as “Delivery”</source>
        <translation>Name, etwa „Lieferung“</translation>
    </message>
    <message>
        <source>Steps that everybody sees in such a ticket, one in each line</source>
        <translation>Schritte, die jeder in einem solchen Ticket sieht, einer je Zeile</translation>
    </message>
    <message>
        <source>Ask for the cause before one is solved</source>
        <translation>Vor dem Lösen nach der Ursache fragen</translation>
    </message>
    <message>
        <source>Ask for the outcome before one is solved</source>
        <translation>Vor dem Lösen nach dem Ergebnis fragen</translation>
    </message>
</context>
<context>
    <name>regulars::ChallengeForm</name>
    <message>
        <source>Edit challenge</source>
        <translation>Herausforderung bearbeiten</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Neue Herausforderung</translation>
    </message>
    <message>
        <source>Name, such as “November regular”</source>
        <translation>Name, etwa „Stammgast im November“</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>Keine Prämie</translation>
    </message>
    <message>
        <source>Badge; empty: the name of the challenge</source>
        <translation>Abzeichen; leer: der Name der Herausforderung</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Seine Farbe</translation>
    </message>
    <message>
        <source>Points with it; empty: none</source>
        <translation>Punkte dazu; leer: keine</translation>
    </message>
    <message>
        <source>Reward with it</source>
        <translation>Prämie dazu</translation>
    </message>
</context>
<context>
    <name>regulars::ChallengeTexts</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Tage mit einem Einkauf</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Ausgegebenes Geld</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Different products</source>
        <translation>Verschiedene Artikel</translation>
    </message>
    <message>
        <source>Different categories</source>
        <translation>Verschiedene Kategorien</translation>
    </message>
    <message>
        <source>Ever: a milestone</source>
        <translation>Jemals: ein Meilenstein</translation>
    </message>
    <message>
        <source>A calendar month, again and again</source>
        <translation>Ein Kalendermonat, immer wieder</translation>
    </message>
    <message>
        <source>A quarter, again and again</source>
        <translation>Ein Quartal, immer wieder</translation>
    </message>
    <message>
        <source>A calendar year, again and again</source>
        <translation>Ein Kalenderjahr, immer wieder</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>in einem Kalendermonat</translation>
    </message>
    <message>
        <source>in a quarter</source>
        <translation>in einem Quartal</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>in einem Kalenderjahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with a purchase</source>
        <translation>
            <numerusform>%Ln Tag mit einem Einkauf</numerusform>
            <numerusform>%Ln Tage mit einem Einkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>an amount of money</comment>
        <translation>%1 ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different product(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln verschiedene Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goods of %Ln different categories</source>
        <translation>
            <numerusform>Waren aus %Ln Kategorie</numerusform>
            <numerusform>Waren aus %Ln verschiedenen Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln order(s)</source>
        <translation>
            <numerusform>%1 von %Ln Bestellung</numerusform>
            <numerusform>%1 von %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln visit(s)</source>
        <comment>days with a purchase</comment>
        <translation>
            <numerusform>%1 von %Ln Besuch</numerusform>
            <numerusform>%1 von %Ln Besuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <comment>two amounts of money</comment>
        <translation>%1 von %2 ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s)</source>
        <translation>
            <numerusform>%1 von %Ln Stück</numerusform>
            <numerusform>%1 von %Ln Stücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln different product(s)</source>
        <translation>
            <numerusform>%1 von %Ln Artikel</numerusform>
            <numerusform>%1 von %Ln verschiedenen Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln different categories</source>
        <translation>
            <numerusform>%1 von %Ln Kategorie</numerusform>
            <numerusform>%1 von %Ln verschiedenen Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>so much, within a time: 5 orders in a quarter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a badge</source>
        <translation>ein Abzeichen</translation>
    </message>
    <message>
        <source>the badge “%1”</source>
        <translation>das Abzeichen „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reward</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1; brings %2</source>
        <comment>what a challenge asks for, a list of gifts</comment>
        <translation>%1; bringt %2</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 of 5 orders, this month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a challenge, how far somebody is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has its badge yet</source>
        <translation>Noch hat niemand ihr Abzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have its badge</source>
        <translation>
            <numerusform>%Ln Mitglied hat ihr Abzeichen</numerusform>
            <numerusform>%Ln Mitglieder haben ihr Abzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s) in all</source>
        <translation>
            <numerusform>%Ln Abzeichen insgesamt</numerusform>
            <numerusform>%Ln Abzeichen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a badge, how often</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Badges: %1</source>
        <comment>a list</comment>
        <translation>Abzeichen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ChallengesCard</name>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Add challenge…</source>
        <translation>Herausforderung hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit challenge</source>
        <translation>Herausforderung bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove challenge</source>
        <translation>Herausforderung entfernen</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>So much within a time brings a badge, and points or a reward if you like: five visits in a month, the hundredth order.</source>
        <translation>So viel innerhalb einer Zeit bringt ein Abzeichen, auf Wunsch auch Punkte oder eine Prämie: fünf Besuche in einem Monat, die hundertste Bestellung.</translation>
    </message>
</context>
<context>
    <name>regulars::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>regulars::CodeCard</name>
    <message>
        <source>Voucher or coupon code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Scan or type (F3)</source>
        <translation>Scannen oder eingeben (F3)</translation>
    </message>
    <message>
        <source>Use the customer&apos;s coupon: %1</source>
        <translation>Gutschein des Kunden einlösen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CohortModel</name>
    <message>
        <source>%1 p</source>
        <comment>so many people, as short as possible</comment>
        <translation>%1 K</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) who bought for the first time in %1, %2 bought something in %3.</source>
        <translation>
            <numerusform>Von %Ln Kunden, der im %1 zum ersten Mal gekauft hat, hat %2 im %3 etwas gekauft.</numerusform>
            <numerusform>Von %Ln Kunden, die im %1 zum ersten Mal gekauft haben, haben %2 im %3 etwas gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (95 % certain: %2 to %3).</source>
        <comment>per cent</comment>
        <translation>%1 (zu 95 % sicher: %2 bis %3).</translation>
    </message>
    <message>
        <source>Too few for a percentage.</source>
        <translation>Zu wenige für einen Prozentsatz.</translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation>Der Monat ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Kauf</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>so many months later</comment>
        <translation>M%1</translation>
    </message>
</context>
<context>
    <name>regulars::CohortTable</name>
    <message>
        <source>Cohort retention</source>
        <translation>Bindung nach Kohorten</translation>
    </message>
</context>
<context>
    <name>regulars::ColumnsTable</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a column means, its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Eigenes Feld „%1“</translation>
    </message>
</context>
<context>
    <name>regulars::ComingCard</name>
    <message>
        <source>Next 30 days</source>
        <translation>Die nächsten 30 Tage</translation>
    </message>
    <message>
        <source>No birthday and no day to remember.</source>
        <translation>Kein Geburtstag und kein Tag zum Merken.</translation>
    </message>
    <message>
        <source>Birthdays and days to remember of the next 30 days</source>
        <translation>Geburtstage und Tage zum Merken der nächsten 30 Tage</translation>
    </message>
</context>
<context>
    <name>regulars::ComingItems</name>
    <message>
        <source>Turns %1</source>
        <comment>age</comment>
        <translation>Wird %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s)</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1, ein Jahr</numerusform>
            <numerusform>%1, %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>regulars::CommandLine</name>
    <message>
        <source>Answer as JSON.</source>
        <translation>Antwort als JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>regulars-cli COMMAND --help shows the options of a command. All commands answer as JSON with --json.</source>
        <translation>regulars-cli BEFEHL --help zeigt die Optionen eines Befehls. Mit --json antworten alle Befehle als JSON.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 failure.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 abgelehnt, 2 falscher Aufruf, 3 Fehler.</translation>
    </message>
    <message>
        <source>regulars-cli --help shows how to use it.</source>
        <translation>regulars-cli --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again when it has finished.</source>
        <translation>Ein anderes Programm benutzt die Datenbank. Bitte noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is damaged or no backup.</source>
        <translation>%1 ist beschädigt oder keine Sicherung.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database.</source>
        <translation>%1 ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Regulars. Update the program to open it.</source>
        <translation>%1 stammt von einer neueren Version von Regulars. Zum Öffnen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no database %1 yet. Import orders or make a demo shop first.</source>
        <translation>Die Datenbank %1 gibt es noch nicht. Bitte zuerst Bestellungen importieren oder ein Demo-Geschäft anlegen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Etwas ist schiefgegangen: %1</translation>
    </message>
    <message>
        <source>%1 is no database of Regulars.</source>
        <translation>%1 ist keine Datenbank von Regulars.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no text file with a table.</source>
        <translation>%1 ist keine Textdatei mit einer Tabelle.</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>Die Datei %1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The file %1 has no column for: %2. Name the columns with --map.</source>
        <translation>In der Datei %1 fehlt eine Spalte für: %2. Die Spalten lassen sich mit --map angeben.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 columns.</source>
        <translation>Die Datei %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>A cell in line %1 of %2 is too long.</source>
        <translation>Eine Zelle in Zeile %1 von %2 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood.</source>
        <translation>%1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>--map: there is no field &quot;%1&quot;.</source>
        <translation>--map: Das Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--map: the file has no column &quot;%1&quot;.</source>
        <translation>--map: Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>--map: the field &quot;%1&quot; is given twice.</source>
        <translation>--map: Das Feld „%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--map: &quot;%1&quot; is not understood; write it like customer_id=0,date=1.</source>
        <translation>--map: „%1“ ist nicht zu verstehen; die Schreibweise ist customer_id=0,date=1.</translation>
    </message>
    <message>
        <source>Nothing in the file tells whether 03/04 means 3 April or March 4. Say it with --date-order dmy or --date-order mdy.</source>
        <translation>Aus der Datei geht nicht hervor, ob 03/04 den 3. April oder den 4. März meint. Das lässt sich mit --date-order dmy oder --date-order mdy angeben.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; can&apos;t be used.</source>
        <translation>Der Wert von „%1“ geht hier nicht.</translation>
    </message>
    <message>
        <source>This change was undone already.</source>
        <translation>Diese Änderung wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>An import that was undone comes back by importing the file again.</source>
        <translation>Ein rückgängig gemachter Import kommt zurück, wenn die Datei noch einmal importiert wird.</translation>
    </message>
    <message>
        <source>The database holds customers or orders already. The demo shop needs a file of its own.</source>
        <translation>In der Datenbank stehen schon Kunden oder Bestellungen. Das Demo-Geschäft braucht eine eigene Datei.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>No customer has the number, card, e-mail or phone &quot;%1&quot;.</source>
        <translation>Kein Kunde hat die Nummer, Karte, E-Mail-Adresse oder Telefonnummer „%1“.</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;.</source>
        <translation>Die gemerkten Spalten „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This record does not exist.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile.</source>
        <translation>Der Eintrag wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is taken already.</source>
        <translation>Der Wert von „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Which column means what: customer_id=0,date=&quot;Created at&quot;.</source>
        <translation>Welche Spalte was bedeutet, in der Form customer_id=0,date=&apos;Created at&apos;.</translation>
    </message>
    <message>
        <source>Use the mapping saved under this name.</source>
        <translation>Die unter diesem Namen gemerkten Spalten verwenden.</translation>
    </message>
    <message>
        <source>Save the mapping under this name.</source>
        <translation>Die Spalten unter diesem Namen merken.</translation>
    </message>
    <message>
        <source>Only tell what the import would do.</source>
        <translation>Nur sagen, was der Import täte.</translation>
    </message>
    <message>
        <source>The system that the file&apos;s customer and order numbers come from.</source>
        <translation>Das System, aus dem die Kunden- und Bestellnummern der Datei stammen.</translation>
    </message>
    <message>
        <source>The folder for the file of rows that were not imported.</source>
        <translation>Der Ordner für die Datei mit den nicht importierten Zeilen.</translation>
    </message>
    <message>
        <source>The currency of a file that names none, when the shop has none yet.</source>
        <translation>Die Währung einer Datei, die keine nennt, wenn das Geschäft noch keine hat.</translation>
    </message>
    <message>
        <source>How dates like 03/04/2026 are meant: dmy or mdy.</source>
        <translation>Wie ein Datum wie 03/04/2026 gemeint ist: dmy oder mdy.</translation>
    </message>
    <message>
        <source>What separates the columns; tab for a tabulator.</source>
        <translation>Was die Spalten trennt; tab für einen Tabulator.</translation>
    </message>
    <message>
        <source>What stands before the cents.</source>
        <translation>Was vor den Cents steht.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8, utf-16le, utf-16be oder windows-1252.</translation>
    </message>
    <message>
        <source>The first row is data.</source>
        <translation>Die erste Zeile enthält schon Daten.</translation>
    </message>
    <message>
        <source>Make no backup before.</source>
        <translation>Vorher keine Sicherung machen.</translation>
    </message>
    <message>
        <source>Lists the saved column mappings.</source>
        <translation>Listet die gemerkten Spalten auf.</translation>
    </message>
    <message>
        <source>Remove the mapping of this name first.</source>
        <translation>Zuerst die gemerkten Spalten dieses Namens entfernen.</translation>
    </message>
    <message>
        <source>Makes a checked backup, in the folder of backups or as the file.</source>
        <translation>Macht eine geprüfte Sicherung im Ordner der Sicherungen oder als die Datei.</translation>
    </message>
    <message>
        <source>Make none; list those in the folder.</source>
        <translation>Keine machen, sondern die im Ordner auflisten.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database, which is kept as a backup first.</source>
        <translation>Setzt eine Sicherung an die Stelle der Datenbank, die vorher selbst gesichert wird.</translation>
    </message>
    <message>
        <source>Checks the file, its records and all figures.</source>
        <translation>Prüft die Datei, ihre Einträge und alle Zahlen.</translation>
    </message>
    <message>
        <source>Undoes the last change, or that one.</source>
        <translation>Macht die letzte oder die genannte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation>Die Datei ersetzen, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>Fills a new database with a demo shop.</source>
        <translation>Füllt eine neue Datenbank mit einem Demo-Geschäft.</translation>
    </message>
    <message>
        <source>How many customers (2000).</source>
        <translation>Wie viele Kunden (2000).</translation>
    </message>
    <message>
        <source>Of how many years (3).</source>
        <translation>Aus wie vielen Jahren (3).</translation>
    </message>
    <message>
        <source>Another number makes another shop (1).</source>
        <translation>Eine andere Zahl ergibt ein anderes Geschäft (1).</translation>
    </message>
    <message>
        <source>Finds customers by parts of name, e-mail, phone, card or tag.</source>
        <translation>Findet Kunden nach Teilen von Name, E-Mail, Telefon, Karte oder Schlagwort.</translation>
    </message>
    <message>
        <source>How many at most (50).</source>
        <translation>Wie viele höchstens (50).</translation>
    </message>
    <message>
        <source>Shows a customer&apos;s facts and timeline.</source>
        <translation>Zeigt die Daten und den Verlauf eines Kunden.</translation>
    </message>
    <message>
        <source>How many events of the timeline at most (100).</source>
        <translation>Wie viele Ereignisse des Verlaufs höchstens (100).</translation>
    </message>
    <message>
        <source>Shows the shop&apos;s figures and its customers by month of their first order.</source>
        <translation>Zeigt die Zahlen des Geschäfts und seine Kunden nach dem Monat ihrer ersten Bestellung.</translation>
    </message>
    <message>
        <source>The last day that is included, as 2026-11-22.</source>
        <translation>Der letzte Tag, der zählt, als 2026-11-22.</translation>
    </message>
    <message>
        <source>count or ignore (as usual) orders that are worth nothing.</source>
        <translation>Bestellungen ohne Wert zählen (count) oder wie üblich auslassen (ignore).</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 rows. Split it into smaller files.</source>
        <translation>Die Datei %1 hat mehr als %2 Zeilen. Bitte in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>The database file; without it the one that the desktop program had open last.</source>
        <translation>Die Datei der Datenbank; ohne sie die, die im Programm mit Fenster zuletzt offen war.</translation>
    </message>
    <message>
        <source>What becomes of contacts who are known: update, fill-gaps or skip.</source>
        <translation>Was mit bekannten Kontakten geschieht: update (ändern), fill-gaps (nur Lücken füllen) oder skip (auslassen).</translation>
    </message>
    <message>
        <source>Create no customers from contacts.</source>
        <translation>Keine neuen Kunden aus Kontakten anlegen.</translation>
    </message>
    <message>
        <source>How known contacts are recognised: id,email,phone,card,name.</source>
        <translation>Woran bekannte Kontakte erkannt werden: id,email,phone,card,name.</translation>
    </message>
    <message>
        <source>Looks through all customers for those who stand there twice.</source>
        <translation>Durchsucht alle Kunden nach solchen, die doppelt geführt werden.</translation>
    </message>
    <message>
        <source>At most so many pairs (1000).</source>
        <translation>Höchstens so viele Paare (1000).</translation>
    </message>
    <message>
        <source>Instead, different people who share an e-mail address or phone.</source>
        <translation>Stattdessen verschiedene Personen, die sich eine E-Mail-Adresse oder ein Telefon teilen.</translation>
    </message>
    <message>
        <source>Makes one customer of several: the first one stays and gets everything of the others. regulars-cli undo takes them apart again.</source>
        <translation>Macht aus mehreren Kunden einen: Der erste bleibt und bekommt alles von den anderen. regulars-cli undo trennt sie wieder.</translation>
    </message>
    <message>
        <source>One of these customers is deleted or already part of another one.</source>
        <translation>Einer dieser Kunden ist gelöscht oder schon Teil eines anderen.</translation>
    </message>
    <message>
        <source>The package was written by a newer version of Regulars. Update the program to import it.</source>
        <translation>Das Paket stammt von einer neueren Version von Regulars. Zum Importieren bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The package is damaged in line %1.</source>
        <translation>Das Paket ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The database holds records already. A package goes into an empty one.</source>
        <translation>In der Datenbank stehen schon Einträge. Ein Paket lässt sich nur in eine leere importieren.</translation>
    </message>
    <message>
        <source>These are more rows than a spreadsheet can hold. Export them as CSV.</source>
        <translation>Das sind mehr Zeilen, als in eine Tabellenkalkulation passen. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>The version of vCards: 4.0 or 3.0.</source>
        <translation>Die Version der vCards: 4.0 oder 3.0.</translation>
    </message>
    <message>
        <source>Write a table with semicolons and decimal commas.</source>
        <translation>Eine Tabelle mit Semikolons und Dezimalkommas schreiben.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 has no such sheet. It has: %2.</source>
        <translation>Die Tabelle %1 hat kein solches Blatt. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is protected by a password.</source>
        <translation>Die Tabelle %1 ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is too large. Save it as CSV and import that.</source>
        <translation>Die Tabelle %1 ist zu groß. Bitte als CSV speichern und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet, or a damaged one.</source>
        <translation>%1 ist keine Excel-Tabelle oder beschädigt.</translation>
    </message>
    <message>
        <source>The worksheet of a spreadsheet: its name or number.</source>
        <translation>Das Blatt einer Excel-Tabelle: sein Name oder seine Nummer.</translation>
    </message>
    <message>
        <source>Merging needs two different customers.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Kunden.</translation>
    </message>
    <message>
        <source>Do it in the name of this person of the shop; REGULARS_SECRET holds their PIN or password.</source>
        <translation>Im Namen dieser Person des Ladens ausführen; REGULARS_SECRET enthält ihre PIN oder ihr Passwort.</translation>
    </message>
    <message>
        <source>The role of this person does not allow it. Say who you are with --user.</source>
        <translation>Die Rolle dieser Person erlaubt das nicht. Mit --user sagen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>REGULARS_SECRET does not hold the PIN or password of this person.</source>
        <translation>REGULARS_SECRET enthält nicht die PIN oder das Passwort dieser Person.</translation>
    </message>
    <message>
        <source>Writes customers, orders or the whole shop; the name says the format: .csv, .xlsx, .vcf, .json; open tasks as .ics.</source>
        <translation>Schreibt Kunden, Bestellungen oder den ganzen Laden; der Name sagt das Format: .csv, .xlsx, .vcf, .json; offene Aufgaben als .ics.</translation>
    </message>
    <message>
        <source>Lists open tasks and promises, the most urgent first.</source>
        <translation>Listet offene Aufgaben und Versprechen auf, die dringendsten zuerst.</translation>
    </message>
    <message>
        <source>Also those that are closed.</source>
        <translation>Auch die abgeschlossenen.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Wie viele höchstens.</translation>
    </message>
    <message>
        <source>Adds a task or ticks one off.</source>
        <translation>Fügt eine Aufgabe hinzu oder hakt eine ab.</translation>
    </message>
    <message>
        <source>When it is due, as 2026-11-22 or 2026-11-22T10:30.</source>
        <translation>Wann sie fällig ist, wie 2026-11-22 oder 2026-11-22T10:30.</translation>
    </message>
    <message>
        <source>The number of the customer it concerns.</source>
        <translation>Die Nummer des Kunden, um den es geht.</translation>
    </message>
    <message>
        <source>It is a promise to the customer.</source>
        <translation>Es ist ein Versprechen an den Kunden.</translation>
    </message>
    <message>
        <source>How it repeats, as an RRULE of RFC 5545: FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>Wie sie sich wiederholt, als RRULE nach RFC 5545: FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>What else to know about it.</source>
        <translation>Was man sonst dazu wissen sollte.</translation>
    </message>
    <message>
        <source>Lists what needs attention today, as the page Today does.</source>
        <translation>Zeigt, was heute Aufmerksamkeit braucht, wie die Seite Heute.</translation>
    </message>
    <message>
        <source>Changes of the people who work here are not undone. Change them in the settings.</source>
        <translation>Änderungen an den Personen, die hier arbeiten, werden nicht rückgängig gemacht. Ändern Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Usage: regulars-cli [--database FILE] [--user NAME] COMMAND [OPTIONS]</source>
        <translation>Aufruf: regulars-cli [--database DATEI] [--user NAME] BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Usage: regulars-cli [--database FILE] [--user NAME] %1</source>
        <translation>Aufruf: regulars-cli [--database DATEI] [--user NAME] %1</translation>
    </message>
    <message>
        <source>How the consents in the file were given; without it none is taken over.</source>
        <translation>Wie die Einwilligungen in der Datei gegeben wurden; ohne das wird keine übernommen.</translation>
    </message>
    <message>
        <source>When they were given, as 2026-11-22, unless a column says so.</source>
        <translation>Wann sie gegeben wurden, als 2026-11-22, wenn es keine Spalte sagt.</translation>
    </message>
    <message>
        <source>%1 is no e-mail message and no mailbox.</source>
        <translation>%1 ist keine E-Mail und kein Postfach.</translation>
    </message>
    <message>
        <source>The ticket&apos;s category asks for a root cause before it is solved.</source>
        <translation>Die Kategorie des Tickets verlangt eine Ursache, bevor es gelöst wird.</translation>
    </message>
    <message>
        <source>The ticket&apos;s category asks for an outcome before it is solved.</source>
        <translation>Die Kategorie des Tickets verlangt ein Ergebnis, bevor es gelöst wird.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>This ticket was merged into another one. Work on that one.</source>
        <translation>Dieses Ticket ist in einem anderen aufgegangen. Arbeiten Sie an jenem.</translation>
    </message>
    <message>
        <source>There is no other ticket to merge.</source>
        <translation>Es gibt kein anderes Ticket zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Name some of the ticket&apos;s articles, not all of them.</source>
        <translation>Nennen Sie einige Beiträge des Tickets, nicht alle.</translation>
    </message>
    <message>
        <source>Works on the tickets of the support desk.</source>
        <translation>Arbeitet an den Tickets des Kundendienstes.</translation>
    </message>
    <message>
        <source>Whose ticket it is: number, card, e-mail or phone.</source>
        <translation>Wessen Ticket es ist: Nummer, Karte, E-Mail oder Telefon.</translation>
    </message>
    <message>
        <source>What the customer said.</source>
        <translation>Was der Kunde gesagt hat.</translation>
    </message>
    <message>
        <source>low, normal, high or urgent.</source>
        <translation>low, normal, high oder urgent.</translation>
    </message>
    <message>
        <source>email, phone, counter, chat, message, web, letter or other.</source>
        <translation>email, phone, counter, chat, message, web, letter oder other.</translation>
    </message>
    <message>
        <source>question, incident, problem, request, complaint or return.</source>
        <translation>question, incident, problem, request, complaint oder return.</translation>
    </message>
    <message>
        <source>The status that the ticket gets with the reply.</source>
        <translation>Der Status, den das Ticket mit der Antwort bekommt.</translation>
    </message>
    <message>
        <source>The subject of the ticket that is split off.</source>
        <translation>Der Betreff des Tickets, das abgetrennt wird.</translation>
    </message>
    <message>
        <source>needs_reply, open, mine, unassigned, breaching, waiting, high_value or solved.</source>
        <translation>needs_reply, open, mine, unassigned, breaching, waiting, high_value oder solved.</translation>
    </message>
    <message>
        <source>Says why a ticket is due when it is.</source>
        <translation>Sagt, warum ein Ticket gerade dann fällig ist.</translation>
    </message>
    <message>
        <source>Another program is sending the messages of this database.</source>
        <translation>Ein anderes Programm sendet gerade die Nachrichten dieser Datenbank.</translation>
    </message>
    <message>
        <source>There is no mail account that can send.</source>
        <translation>Es gibt kein E-Mail-Konto, das senden kann.</translation>
    </message>
    <message>
        <source>There is no mail account that can fetch.</source>
        <translation>Es gibt kein E-Mail-Konto, das abholen kann.</translation>
    </message>
    <message>
        <source>That can&apos;t be decided about a message that is being sent or was sent.</source>
        <translation>Das lässt sich bei einer Nachricht nicht entscheiden, die gerade gesendet wird oder gesendet wurde.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 is not safe: its certificate does not hold, or it does not encrypt.</source>
        <translation>Die Verbindung zum Mailserver %1 ist nicht sicher: Sein Zertifikat gilt nicht, oder er verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>There is no password for the mail server %1. Set REGULARS_MAIL_PASSWORD.</source>
        <translation>Für den Mailserver %1 gibt es kein Passwort. Setzen Sie REGULARS_MAIL_PASSWORD.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept user name and password.</source>
        <translation>Der Mailserver %1 nimmt Benutzername und Passwort nicht an.</translation>
    </message>
    <message>
        <source>The mail server %1 refused: %2</source>
        <translation>Der Mailserver %1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer.</source>
        <translation>Der Mailserver %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The mail server has no folder &quot;%1&quot;.</source>
        <translation>Der Mailserver hat keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Imports orders, contacts or ticket logs: tables in text files or spreadsheets (.csv, .xlsx), vCards (.vcf), or a package of a whole shop (.json).</source>
        <translation>Importiert Bestellungen, Kontakte oder Ticket-Protokolle: Tabellen in Textdateien oder Arbeitsmappen (.csv, .xlsx), vCards (.vcf) oder ein Paket eines ganzen Ladens (.json).</translation>
    </message>
    <message>
        <source>What the file holds: orders, contacts or tickets.</source>
        <translation>Was die Datei enthält: orders, contacts oder tickets.</translation>
    </message>
    <message>
        <source>Takes e-mail in as tickets and replies, from files (.eml, .mbox) or from the mail server; shows what is read of a file.</source>
        <translation>Nimmt E-Mails als Tickets und Antworten auf, aus Dateien (.eml, .mbox) oder vom Mailserver; zeigt, was aus einer Datei gelesen wird.</translation>
    </message>
    <message>
        <source>Sends the messages that are due, and shows and decides what became of those that did not go.</source>
        <translation>Sendet die fälligen Nachrichten; zeigt und entscheidet, was aus denen wird, die nicht hinausgingen.</translation>
    </message>
    <message>
        <source>The first day, as 2026-11-01; 30 days unless said.</source>
        <translation>Der erste Tag, wie 2026-11-01; ohne Angabe 30 Tage.</translation>
    </message>
    <message>
        <source>The last day; today unless said.</source>
        <translation>Der letzte Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>Only tickets of the team of this name.</source>
        <translation>Nur Tickets des Teams dieses Namens.</translation>
    </message>
    <message>
        <source>Only tickets of the category of this name.</source>
        <translation>Nur Tickets der Kategorie dieses Namens.</translation>
    </message>
    <message>
        <source>Says where today&apos;s rules would send the last tickets; changes nothing.</source>
        <translation>Sagt, wohin die heutigen Regeln die letzten Vorgänge geben würden; ändert nichts.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>The reply goes by e-mail: &quot;outbox run&quot; sends it.</source>
        <translation>Die Antwort geht per E-Mail: „outbox run“ sendet sie.</translation>
    </message>
    <message>
        <source>To whom it goes, with commas; without it to whoever wrote last.</source>
        <translation>An wen sie geht, mit Kommas getrennt; ohne Angabe an den, der zuletzt geschrieben hat.</translation>
    </message>
    <message>
        <source>A file that goes with the reply or the note; may be given again.</source>
        <translation>Eine Datei, die mit der Antwort oder Notiz mitgeht; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>This customer is no member of the loyalty programme.</source>
        <translation>Dieser Kunde ist kein Mitglied des Treueprogramms.</translation>
    </message>
    <message>
        <source>What is split off stays in the ticket that it comes from, too.</source>
        <translation>Was abgespalten wird, bleibt auch in dem Ticket, aus dem es kommt.</translation>
    </message>
    <message>
        <source>Lists the tiers of the loyalty programme, reviews whose tier is at its end, or gives a member a tier.</source>
        <translation>Listet die Stufen des Treueprogramms, prüft, wessen Stufe abgelaufen ist, oder gibt einem Mitglied eine Stufe.</translation>
    </message>
    <message>
        <source>Why the member is given the tier.</source>
        <translation>Warum das Mitglied die Stufe erhält.</translation>
    </message>
    <message>
        <source>The tier is not lost before that day is over.</source>
        <translation>Die Stufe geht nicht verloren, bevor dieser Tag vorbei ist.</translation>
    </message>
    <message>
        <source>Issues coupons, gift cards and promotion codes, looks at one, or notes that one was used. KIND: percent, amount, free_item, free_delivery, gift_card or access.</source>
        <translation>Gibt Gutscheine, Geschenkkarten und Aktionscodes aus, zeigt einen oder vermerkt, dass einer eingelöst wurde. KIND: percent, amount, free_item, free_delivery, gift_card oder access.</translation>
    </message>
    <message>
        <source>issue: so many, each with a code of its own (1).</source>
        <translation>issue: so viele, jeder mit eigenem Code (1).</translation>
    </message>
    <message>
        <source>issue: this code instead of one by lot, such as SUMMER10.</source>
        <translation>issue: dieser Code statt eines zufälligen, etwa SUMMER10.</translation>
    </message>
    <message>
        <source>issue: the name under which they are found together.</source>
        <translation>issue: der Name, unter dem sie gemeinsam zu finden sind.</translation>
    </message>
    <message>
        <source>issue: what the goods must come to.</source>
        <translation>issue: was die Ware mindestens kosten muss.</translation>
    </message>
    <message>
        <source>issue: the first day.</source>
        <translation>issue: der erste Tag.</translation>
    </message>
    <message>
        <source>issue: the last day.</source>
        <translation>issue: der letzte Tag.</translation>
    </message>
    <message>
        <source>issue: how often each can be used (1); 0: as often as people like.</source>
        <translation>issue: wie oft jeder eingelöst werden kann (1); 0: beliebig oft.</translation>
    </message>
    <message>
        <source>issue: how often the same customer can use it; 0: not limited.</source>
        <translation>issue: wie oft derselbe Kunde ihn einlösen kann; 0: unbegrenzt.</translation>
    </message>
    <message>
        <source>issue: it can be used together with other coupons.</source>
        <translation>issue: lässt sich mit anderen Gutscheinen kombinieren.</translation>
    </message>
    <message>
        <source>issue: the percentage is of the price before other discounts.</source>
        <translation>issue: der Prozentsatz gilt für den Preis vor anderen Rabatten.</translation>
    </message>
    <message>
        <source>issue: it can be used again when all of its order has come back.</source>
        <translation>issue: gilt wieder, wenn die ganze Bestellung zurückgekommen ist.</translation>
    </message>
    <message>
        <source>Who alone may use it; check and redeem: who uses it.</source>
        <translation>Wer allein ihn einlösen darf; bei check und redeem: wer ihn einlöst.</translation>
    </message>
    <message>
        <source>redeem: the number of the order.</source>
        <translation>redeem: die Nummer der Bestellung.</translation>
    </message>
    <message>
        <source>redeem: what it took off, or what is taken from the gift card.</source>
        <translation>redeem: was er an Rabatt gab oder was von der Geschenkkarte abgeht.</translation>
    </message>
    <message>
        <source>%1 is no JSON.</source>
        <translation>%1 ist kein JSON.</translation>
    </message>
    <message>
        <source>There is a slip in this code: it is none that was ever issued.</source>
        <translation>In diesem Code ist ein Tippfehler: Ein solcher wurde nie ausgegeben.</translation>
    </message>
    <message>
        <source>There is no such coupon.</source>
        <translation>Diesen Gutschein gibt es nicht.</translation>
    </message>
    <message>
        <source>This reward is not offered any more.</source>
        <translation>Diese Prämie ist nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>This reward is not offered yet.</source>
        <translation>Diese Prämie ist noch nicht im Angebot.</translation>
    </message>
    <message>
        <source>The time in which this reward was offered is over.</source>
        <translation>Die Zeit, in der diese Prämie im Angebot war, ist vorbei.</translation>
    </message>
    <message>
        <source>None of this reward is left.</source>
        <translation>Diese Prämie ist vergriffen.</translation>
    </message>
    <message>
        <source>This reward is for members of other tiers.</source>
        <translation>Diese Prämie ist für Mitglieder anderer Stufen.</translation>
    </message>
    <message>
        <source>This member has had the reward as often as it may be had.</source>
        <translation>Dieses Mitglied hat die Prämie schon so oft erhalten wie erlaubt.</translation>
    </message>
    <message>
        <source>There are not enough points for this reward.</source>
        <translation>Für diese Prämie reichen die Punkte nicht.</translation>
    </message>
    <message>
        <source>This coupon was taken back.</source>
        <translation>Dieser Gutschein wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This coupon can&apos;t be used yet.</source>
        <translation>Dieser Gutschein kann noch nicht eingelöst werden.</translation>
    </message>
    <message>
        <source>The time in which this coupon could be used is over.</source>
        <translation>Die Zeit, in der dieser Gutschein eingelöst werden konnte, ist vorbei.</translation>
    </message>
    <message>
        <source>This coupon was used already.</source>
        <translation>Dieser Gutschein wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>Nothing is left on this gift card.</source>
        <translation>Auf dieser Geschenkkarte ist nichts mehr.</translation>
    </message>
    <message>
        <source>Only a known customer can use this coupon. Say who with --customer.</source>
        <translation>Diesen Gutschein kann nur ein bekannter Kunde einlösen. Geben Sie ihn mit --customer an.</translation>
    </message>
    <message>
        <source>This coupon is somebody else&apos;s.</source>
        <translation>Dieser Gutschein gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This customer has used the coupon already.</source>
        <translation>Dieser Kunde hat den Gutschein schon eingelöst.</translation>
    </message>
    <message>
        <source>This coupon can&apos;t be used together with another one.</source>
        <translation>Dieser Gutschein lässt sich nicht mit einem anderen kombinieren.</translation>
    </message>
    <message>
        <source>The order comes to less than the coupon asks for.</source>
        <translation>Die Bestellung erreicht nicht den Betrag, den der Gutschein verlangt.</translation>
    </message>
    <message>
        <source>There is nothing in the order that the coupon is for.</source>
        <translation>In der Bestellung ist nichts, wofür der Gutschein gilt.</translation>
    </message>
    <message>
        <source>There is less on the gift card.</source>
        <translation>Auf der Geschenkkarte ist weniger.</translation>
    </message>
    <message>
        <source>This reward is given by hand: there is no code for it.</source>
        <translation>Diese Prämie wird von Hand übergeben: Für sie gibt es keinen Code.</translation>
    </message>
    <message>
        <source>Shows and explains what is on a member&apos;s card, books on it, and lets expire what has come to its end.</source>
        <translation>Zeigt und erklärt, was auf der Karte eines Mitglieds ist, bucht darauf und lässt Abgelaufenes verfallen.</translation>
    </message>
    <message>
        <source>Why it is booked.</source>
        <translation>Warum gebucht wird.</translation>
    </message>
    <message>
        <source>A name of this one booking: called again with it, nothing more is booked.</source>
        <translation>Ein Name für genau diese Buchung: Bei einem weiteren Aufruf damit wird nichts mehr gebucht.</translation>
    </message>
    <message>
        <source>list: what this customer can get.</source>
        <translation>list: was dieser Kunde bekommen kann.</translation>
    </message>
    <message>
        <source>The number of the order on which the reward is used.</source>
        <translation>Die Nummer der Bestellung, bei der die Prämie genutzt wird.</translation>
    </message>
    <message>
        <source>The reward is held for the order and not used yet.</source>
        <translation>Die Prämie wird für die Bestellung reserviert und noch nicht genutzt.</translation>
    </message>
    <message>
        <source>The member uses the reward another time.</source>
        <translation>Das Mitglied nutzt die Prämie ein andermal.</translation>
    </message>
    <message>
        <source>The member takes a code along and uses the reward another time.</source>
        <translation>Das Mitglied nimmt einen Code mit und nutzt die Prämie ein andermal.</translation>
    </message>
    <message>
        <source>A note to the claim.</source>
        <translation>Eine Notiz zur Einlösung.</translation>
    </message>
    <message>
        <source>JSON with what is to be different; nothing unless said.</source>
        <translation>JSON mit dem, was anders sein soll; ohne Angabe nichts.</translation>
    </message>
    <message>
        <source>Answers the rules and tiers as they are, to be changed and tried out.</source>
        <translation>Gibt die jetzigen Regeln und Stufen aus, um sie zu ändern und auszuprobieren.</translation>
    </message>
    <message>
        <source>The first day, as 2026-11-01; 12 months unless said.</source>
        <translation>Der erste Tag, wie 2026-11-01; ohne Angabe 12 Monate.</translation>
    </message>
    <message>
        <source>As if every customer had been a member from the first purchase on.</source>
        <translation>Als wäre jeder Kunde vom ersten Einkauf an Mitglied gewesen.</translation>
    </message>
    <message>
        <source>Who would be given points is no member of the loyalty programme.</source>
        <translation>Wer Punkte bekäme, ist kein Mitglied des Treueprogramms.</translation>
    </message>
    <message>
        <source>No rule gives points for referrals.</source>
        <translation>Keine Regel gibt Punkte für Empfehlungen.</translation>
    </message>
    <message>
        <source>This referral was decided already.</source>
        <translation>Über diese Empfehlung wurde schon entschieden.</translation>
    </message>
    <message>
        <source>They were referred by %1 already.</source>
        <translation>Sie wurden schon von %1 empfohlen.</translation>
    </message>
    <message>
        <source>%1 is a customer already and has this. Name them as FRIEND.</source>
        <translation>Das gehört schon zu %1 unter den Kunden. Bitte als FRIEND nennen.</translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation>Niemand kann sich selbst empfehlen.</translation>
    </message>
    <message>
        <source>Lists who brought whom, notes it, decides about one, or rewards those whose time has come.</source>
        <translation>Listet auf, wer wen gebracht hat, hält es fest, entscheidet darüber oder belohnt, wessen Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>list: only those that are to_decide, on_the_way, rewarded or ended.</source>
        <translation>list: nur die mit to_decide, on_the_way, rewarded oder ended.</translation>
    </message>
    <message>
        <source>list: only those with these words in a name.</source>
        <translation>list: nur die mit diesen Wörtern in einem Namen.</translation>
    </message>
    <message>
        <source>list: so many at most (1000).</source>
        <translation>list: höchstens so viele (1000).</translation>
    </message>
    <message>
        <source>record: the name of a friend who is no customer yet.</source>
        <translation>record: der Name von jemandem, der noch nicht Kunde ist.</translation>
    </message>
    <message>
        <source>record: their e-mail address or phone number.</source>
        <translation>record: deren E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>record and reject: a note.</source>
        <translation>record und reject: eine Notiz.</translation>
    </message>
    <message>
        <source>No model of repeat purchases fits this shop&apos;s orders.</source>
        <translation>Kein Modell für Wiederkäufe passt zu den Bestellungen dieses Geschäfts.</translation>
    </message>
    <message>
        <source>A limit of the rules is reached, or their points card is suspended or closed.</source>
        <translation>Eine Grenze der Regeln ist erreicht, oder die Punktekarte ist gesperrt oder geschlossen.</translation>
    </message>
    <message>
        <source>Lists customers by the month of their first order, and what they bought in each month after it.</source>
        <translation>Listet Kunden nach dem Monat ihrer ersten Bestellung auf und was sie in jedem Monat danach gekauft haben.</translation>
    </message>
    <message>
        <source>month or quarter.</source>
        <translation>month oder quarter.</translation>
    </message>
    <message>
        <source>Scores customers by how recently, how often and for how much they bought.</source>
        <translation>Bewertet Kunden danach, wie kürzlich, wie oft und für wie viel sie gekauft haben.</translation>
    </message>
    <message>
        <source>By the orders of so many months (24); 0: all.</source>
        <translation>Nach den Bestellungen so vieler Monate (24); 0: aller.</translation>
    </message>
    <message>
        <source>Lists every customer with their scores.</source>
        <translation>Listet jeden Kunden mit seinen Wertungen auf.</translation>
    </message>
    <message>
        <source>Fits models of repeat purchases and spend to the shop&apos;s orders; changes nothing.</source>
        <translation>Passt Modelle für Wiederkäufe und Ausgaben an die Bestellungen des Geschäfts an; ändert nichts.</translation>
    </message>
    <message>
        <source>Also what is expected of each customer.</source>
        <translation>Auch, was von jedem Kunden erwartet wird.</translation>
    </message>
    <message>
        <source>How many months ahead orders and value are expected (12).</source>
        <translation>Für wie viele Monate voraus Bestellungen und Wert erwartet werden (12).</translation>
    </message>
    <message>
        <source>Lists the rewards, or what a customer can get of them; says what they cost and whether they bring members back; a member claims one; ends claims that were not used in time; says what members gave to causes in a year.</source>
        <translation>Listet die Prämien auf oder was ein Kunde davon haben kann; sagt, was sie kosten und ob sie Mitglieder zurückbringen; ein Mitglied löst eine ein; beendet nicht rechtzeitig genutzte Einlösungen; sagt, was Mitglieder in einem Jahr gespendet haben.</translation>
    </message>
    <message>
        <source>donations: of this calendar year instead of the current one.</source>
        <translation>donations: aus diesem Kalenderjahr statt aus dem laufenden.</translation>
    </message>
    <message>
        <source>Says what other rules or tiers would have given members for the shop&apos;s own orders, or what another reward would have meant for its claims; changes nothing.</source>
        <translation>Sagt, was andere Regeln oder Stufen Mitgliedern für die Bestellungen des Geschäfts gegeben hätten oder was eine andere Prämie für ihre Einlösungen bedeutet hätte; ändert nichts.</translation>
    </message>
    <message>
        <source>Tries out this reward instead of rules and tiers.</source>
        <translation>Probiert diese Prämie aus statt Regeln und Stufen.</translation>
    </message>
    <message>
        <source>With --reward: how many points it takes.</source>
        <translation>Mit --reward: wie viele Punkte sie kostet.</translation>
    </message>
    <message>
        <source>Lists for whom the alerts would open a task now, or opens these tasks.</source>
        <translation>Nennt, für wen die Warnungen jetzt eine Aufgabe öffnen würden, oder öffnet diese Aufgaben.</translation>
    </message>
    <message>
        <source>on: the title of its tasks.</source>
        <translation>on: der Titel der Aufgaben.</translation>
    </message>
    <message>
        <source>Writes the dashboard into this PDF file.</source>
        <translation>Schreibt das Dashboard in diese PDF-Datei.</translation>
    </message>
    <message>
        <source>The last day of the dashboard, as 2026-11-22; today unless said.</source>
        <translation>Der letzte Tag des Dashboards, wie 2026-11-22; sonst heute.</translation>
    </message>
    <message>
        <source>Of the dashboard: month, quarter or year (30, 90 or 365 days; year).</source>
        <translation>Des Dashboards: month, quarter oder year (30, 90 oder 365 Tage; year).</translation>
    </message>
    <message>
        <source>The dashboard with the same days of the year before (year) or as many days before (period).</source>
        <translation>Das Dashboard mit denselben Tagen des Vorjahres (year) oder ebenso vielen Tagen davor (period).</translation>
    </message>
    <message>
        <source>The language of the PDF file: en or de.</source>
        <translation>Die Sprache der PDF-Datei: en oder de.</translation>
    </message>
    <message numerus="yes">
        <source>There is not enough data: %Ln customer(s) came again, and %1 are needed.</source>
        <translation>
            <numerusform>Es gibt nicht genug Daten: %Ln Kunde kam wieder, nötig sind %1.</numerusform>
            <numerusform>Es gibt nicht genug Daten: %Ln Kunden kamen wieder, nötig sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports on the support desk: how fast tickets are answered and solved, and how many wait; or writes the dashboard as PDF.</source>
        <translation>Berichtet über den Support: wie schnell Tickets beantwortet und gelöst werden und wie viele warten; oder schreibt das Dashboard als PDF.</translation>
    </message>
    <message>
        <source>Says of every customer who bought what is to be expected of them, as of today, and keeps it.</source>
        <translation>Sagt von jedem Kunden mit Kauf, was von ihm zu erwarten ist, Stand heute, und hält es fest.</translation>
    </message>
    <message>
        <source>Compares what would have been said of customers on a past day with what came; changes nothing.</source>
        <translation>Vergleicht, was an einem vergangenen Tag von Kunden gesagt worden wäre, mit dem, was eintraf; ändert nichts.</translation>
    </message>
    <message>
        <source>The days after it that are looked at (90).</source>
        <translation>Die Tage danach, die betrachtet werden (90).</translation>
    </message>
    <message>
        <source>Lists subscriptions, or shows how the monthly recurring revenue moved.</source>
        <translation>Listet Abonnements auf oder zeigt, wie sich der monatlich wiederkehrende Umsatz bewegt hat.</translation>
    </message>
    <message>
        <source>As it was at the end of that day, as 2026-11-22.</source>
        <translation>Stand am Ende dieses Tages, wie 2026-11-22.</translation>
    </message>
    <message>
        <source>list: only those that are upcoming, active, paused, ending or ended.</source>
        <translation>list: nur die bevorstehenden, aktiven, pausierten, auslaufenden oder beendeten (upcoming, active, paused, ending, ended).</translation>
    </message>
    <message>
        <source>mrr: so many months (12).</source>
        <translation>mrr: so viele Monate (12).</translation>
    </message>
    <message>
        <source>list, on and off: low_answer, many_tickets, silence, many_returns, less_spent or leaving; list takes it whether it is on or off.</source>
        <translation>list, on und off: low_answer, many_tickets, silence, many_returns, less_spent oder leaving; list nimmt sie, ob sie ein ist oder aus.</translation>
    </message>
    <message>
        <source>Instead, what was said of risk at the end of a month, as 2026-08.</source>
        <translation>Stattdessen, was am Ende eines Monats über das Risiko gesagt wurde, wie 2026-08.</translation>
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
    <name>regulars::CommandReporter</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>regulars::CommandTexts</name>
    <message>
        <source>Saved the shop&apos;s settings.</source>
        <translation>Die Einstellungen des Geschäfts sind gespeichert.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>a customer</comment>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a customer</comment>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n customer(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Kunde liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%n Kunden liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to the recycle bin.</source>
        <translation>%1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n customer(s) out of the recycle bin.</source>
        <translation>
            <numerusform>%n Kunde ist aus dem Papierkorb zurück.</numerusform>
            <numerusform>%n Kunden sind aus dem Papierkorb zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 out of the recycle bin.</source>
        <translation>%1 ist aus dem Papierkorb zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n customer(s).</source>
        <translation>
            <numerusform>Die Schlagwörter von %n Kunden sind geändert.</numerusform>
            <numerusform>Die Schlagwörter von %n Kunden sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of %1.</source>
        <translation>Die Schlagwörter von %1 sind geändert.</translation>
    </message>
    <message>
        <source>Recorded sale %1 over %2.</source>
        <translation>Verkauf %1 über %2 ist erfasst.</translation>
    </message>
    <message>
        <source>Took back goods of order %1 worth %2.</source>
        <translation>Ware aus Bestellung %1 im Wert von %2 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Cancelled order %1.</source>
        <translation>Bestellung %1 ist storniert.</translation>
    </message>
    <message>
        <source>Moved order %1 to the recycle bin.</source>
        <translation>Bestellung %1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Moved the return %1 to the recycle bin.</source>
        <translation>Rückgabe %1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Saved the entry of %1.</source>
        <comment>a customer</comment>
        <translation>Der Eintrag zu %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the entry of %1.</source>
        <comment>a customer</comment>
        <translation>Der Eintrag zu %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The entry now stays at the top.</source>
        <translation>Der Eintrag bleibt jetzt oben.</translation>
    </message>
    <message>
        <source>The entry is back at its day.</source>
        <translation>Der Eintrag steht wieder bei seinem Tag.</translation>
    </message>
    <message>
        <source>Added a note on %1.</source>
        <translation>Notiz zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Logged a call with %1.</source>
        <translation>Anruf mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged an e-mail with %1.</source>
        <translation>E-Mail mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a visit of %1.</source>
        <translation>Besuch von %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a chat with %1.</source>
        <translation>Chat mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a letter with %1.</source>
        <translation>Brief mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a message with %1.</source>
        <translation>Nachricht mit %1 notiert.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except for %n record(s) that were changed again since.</source>
        <translation>
            <numerusform>Rückgängig gemacht, bis auf %n Eintrag, der inzwischen wieder geändert wurde.</numerusform>
            <numerusform>Rückgängig gemacht, bis auf %n Einträge, die inzwischen wieder geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>Merged %1 into %2.</source>
        <comment>customers</comment>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n customer(s) into %1.</source>
        <translation>
            <numerusform>%n Kunde wurde mit %1 zusammengeführt.</numerusform>
            <numerusform>%n Kunden wurden mit %1 zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 stay two customers.</source>
        <translation>%1 und %2 bleiben zwei Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Einen Kunden geändert.</numerusform>
            <numerusform>%n Kunden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <comment>a customer</comment>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Recorded the consent of %1: %2.</source>
        <comment>customer, answer</comment>
        <translation>Einwilligung von %1 eingetragen: %2.</translation>
    </message>
    <message>
        <source>%1 will not be contacted any more.</source>
        <translation>%1 wird nicht mehr kontaktiert.</translation>
    </message>
    <message>
        <source>%1 may be contacted again.</source>
        <translation>%1 darf wieder kontaktiert werden.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>%1 arbeitet jetzt hier.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a person who works here</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 signs in differently from now on.</source>
        <translation>%1 meldet sich ab jetzt anders an.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Noted the promise “%1”.</source>
        <translation>Versprechen „%1“ notiert.</translation>
    </message>
    <message>
        <source>Added the task “%1”.</source>
        <translation>Aufgabe „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <comment>a task</comment>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked off %n task(s).</source>
        <translation>
            <numerusform>%n Aufgabe abgehakt.</numerusform>
            <numerusform>%n Aufgaben abgehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the promise “%1”.</source>
        <translation>Versprechen „%1“ gehalten.</translation>
    </message>
    <message>
        <source>Done: “%1”.</source>
        <translation>Erledigt: „%1“.</translation>
    </message>
    <message>
        <source>%1 The next one is planned.</source>
        <comment>a sentence</comment>
        <translation>%1 Die nächste ist eingeplant.</translation>
    </message>
    <message>
        <source>The promise “%1” counts as broken.</source>
        <translation>Das Versprechen „%1“ gilt als gebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n task(s).</source>
        <translation>
            <numerusform>%n Aufgabe verworfen.</numerusform>
            <numerusform>%n Aufgaben verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed “%1”.</source>
        <translation>„%1“ verworfen.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>„%1“ ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n task(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Aufgabe in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Aufgaben in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “%1” to the recycle bin.</source>
        <comment>a task</comment>
        <translation>„%1“ in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Als erledigt notiert.</translation>
    </message>
    <message>
        <source>Noted as not done.</source>
        <translation>Als nicht erledigt notiert.</translation>
    </message>
    <message>
        <source>%1 is seen to for now.</source>
        <comment>a customer</comment>
        <translation>%1 ist fürs Erste versorgt.</translation>
    </message>
    <message>
        <source>%1 does not come up here again.</source>
        <comment>a customer</comment>
        <translation>%1 erscheint hier nicht mehr.</translation>
    </message>
    <message>
        <source>No longer snoozed.</source>
        <translation>Nicht mehr zurückgestellt.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <comment>tomorrow, 9:00</comment>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved the changes of the view “%1”.</source>
        <translation>Änderungen der Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The view is now called “%1”.</source>
        <translation>Die Ansicht heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Moved the view “%1”.</source>
        <translation>Ansicht „%1“ verschoben.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <comment>a customer, a company or household</comment>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more.</source>
        <comment>a customer, a company or household</comment>
        <translation>%1 gehört nicht mehr zu %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together now: %3.</source>
        <comment>two customers, the company or household</comment>
        <translation>%1 und %2 gehören jetzt zusammen: %3.</translation>
    </message>
    <message>
        <source>Gave “%1” another colour.</source>
        <comment>a tag</comment>
        <translation>„%1“ hat eine andere Farbe.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <comment>a tag</comment>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Took “%1” off %n customer(s).</source>
        <comment>a tag</comment>
        <translation>
            <numerusform>„%1“ einem Kunden abgenommen.</numerusform>
            <numerusform>„%1“ %n Kunden abgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <comment>a field or table</comment>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>a field or table</comment>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Changed the order.</source>
        <translation>Die Reihenfolge ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Attached %n file(s) to %1.</source>
        <translation>
            <numerusform>%n Datei an %1 angehängt.</numerusform>
            <numerusform>%n Dateien an %1 angehängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached “%1” to %2.</source>
        <comment>a file, a customer</comment>
        <translation>„%1“ an %2 angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s).</source>
        <translation>
            <numerusform>%n Datei entfernt.</numerusform>
            <numerusform>%n Dateien entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>a file</comment>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n file(s) back.</source>
        <translation>
            <numerusform>%n Datei zurückgeholt.</numerusform>
            <numerusform>%n Dateien zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought “%1” back.</source>
        <comment>a file</comment>
        <translation>„%1“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Changed the photo of %1.</source>
        <translation>Foto von %1 geändert.</translation>
    </message>
    <message>
        <source>Removed the photo of %1.</source>
        <translation>Foto von %1 entfernt.</translation>
    </message>
    <message>
        <source>Logged ticket %1 “%2”.</source>
        <comment>number, subject</comment>
        <translation>Ticket %1 „%2“ ist erfasst.</translation>
    </message>
    <message>
        <source>Saved ticket %1.</source>
        <translation>Ticket %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Answered ticket %1.</source>
        <translation>Ticket %1 ist beantwortet.</translation>
    </message>
    <message>
        <source>Added a note to ticket %1.</source>
        <translation>Notiz zu Ticket %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Added the customer&apos;s message to ticket %1.</source>
        <translation>Nachricht des Kunden zu Ticket %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed when ticket %1 is due.</source>
        <translation>Die Fälligkeit von Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n ticket(s) into %1.</source>
        <translation>
            <numerusform>%n Ticket mit %1 zusammengeführt.</numerusform>
            <numerusform>%n Tickets mit %1 zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made ticket %1 of a part of %2.</source>
        <comment>numbers of tickets</comment>
        <translation>Aus einem Teil von %2 ist Ticket %1 geworden.</translation>
    </message>
    <message>
        <source>Changed the status of ticket %1.</source>
        <translation>Der Status von Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n ticket(s).</source>
        <translation>
            <numerusform>Der Status von %n Ticket ist geändert.</numerusform>
            <numerusform>Der Status von %n Tickets ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed who sees to ticket %1.</source>
        <translation>Die Zuständigkeit für Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed who sees to %n ticket(s).</source>
        <translation>
            <numerusform>Die Zuständigkeit für %n Ticket ist geändert.</numerusform>
            <numerusform>Die Zuständigkeit für %n Tickets ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the priority of ticket %1.</source>
        <translation>Die Dringlichkeit von Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n ticket(s).</source>
        <translation>
            <numerusform>Die Dringlichkeit von %n Ticket ist geändert.</numerusform>
            <numerusform>Die Dringlichkeit von %n Tickets ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 is open again.</source>
        <translation>Ticket %1 ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open again.</source>
        <translation>
            <numerusform>%n Ticket ist wieder offen.</numerusform>
            <numerusform>%n Tickets sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ticket %1; it counts in no figure.</source>
        <translation>Ticket %1 ist geschlossen; es zählt in keiner Auswertung.</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n ticket(s); they count in no figure.</source>
        <translation>
            <numerusform>%n Ticket ist geschlossen; es zählt in keiner Auswertung.</numerusform>
            <numerusform>%n Tickets sind geschlossen; sie zählen in keiner Auswertung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved ticket %1 to the recycle bin.</source>
        <translation>Ticket %1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n ticket(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Ticket liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%n Tickets liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n ticket(s) that had been solved for long enough.</source>
        <translation>
            <numerusform>%n Ticket geschlossen, das lange genug gelöst war.</numerusform>
            <numerusform>%n Tickets geschlossen, die lange genug gelöst waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the team “%1”.</source>
        <translation>Das Team „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the team “%1”.</source>
        <translation>Das Team „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the category “%1”.</source>
        <translation>Die Kategorie „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the category “%1”.</source>
        <translation>Die Kategorie „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the status “%1”.</source>
        <translation>Der Status „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the status “%1”.</source>
        <translation>Der Status „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the working hours “%1”.</source>
        <translation>Die Arbeitszeiten „%1“ sind gespeichert.</translation>
    </message>
    <message>
        <source>Removed the working hours “%1”.</source>
        <translation>Die Arbeitszeiten „%1“ sind entfernt.</translation>
    </message>
    <message>
        <source>Saved the promise “%1”.</source>
        <comment>a policy</comment>
        <translation>Die Zusage „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the promise “%1”.</source>
        <comment>a policy</comment>
        <translation>Die Zusage „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Changed the order of the promises.</source>
        <translation>Die Reihenfolge der Zusagen ist geändert.</translation>
    </message>
    <message>
        <source>Answered ticket %1 by e-mail.</source>
        <translation>Ticket %1 per E-Mail beantwortet.</translation>
    </message>
    <message>
        <source>Took an e-mail in: ticket %1.</source>
        <translation>E-Mail aufgenommen: Ticket %1.</translation>
    </message>
    <message>
        <source>Took an e-mail in.</source>
        <translation>E-Mail aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Left %n e-mail(s) out.</source>
        <translation>
            <numerusform>%n E-Mail ausgelassen.</numerusform>
            <numerusform>%n E-Mails ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n message(s) in the outbox.</source>
        <translation>
            <numerusform>Über %n Nachricht im Postausgang entschieden.</numerusform>
            <numerusform>Über %n Nachrichten im Postausgang entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the mail account %1.</source>
        <translation>E-Mail-Konto %1 gespeichert.</translation>
    </message>
    <message>
        <source>Removed the mail account %1.</source>
        <translation>E-Mail-Konto %1 entfernt.</translation>
    </message>
    <message>
        <source>Added the article “%1”.</source>
        <translation>Artikel „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Made a draft of ticket %1: “%2”.</source>
        <comment>number, title</comment>
        <translation>Aus Ticket %1 wurde ein Entwurf: „%2“.</translation>
    </message>
    <message>
        <source>Saved the article “%1”.</source>
        <translation>Artikel „%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n article(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Artikel in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Artikel in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “%1” to the recycle bin.</source>
        <comment>an article</comment>
        <translation>„%1“ in den Papierkorb verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n article(s) out of the recycle bin.</source>
        <translation>
            <numerusform>%n Artikel aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Artikel aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took “%1” out of the recycle bin.</source>
        <comment>an article</comment>
        <translation>„%1“ aus dem Papierkorb geholt.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n article(s).</source>
        <translation>
            <numerusform>%n Artikel veröffentlicht.</numerusform>
            <numerusform>%n Artikel veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <comment>an article</comment>
        <translation>„%1“ veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>Archived %n article(s).</source>
        <translation>
            <numerusform>%n Artikel archiviert.</numerusform>
            <numerusform>%n Artikel archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <comment>an article</comment>
        <translation>„%1“ archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are drafts again.</source>
        <translation>
            <numerusform>%n Artikel ist wieder ein Entwurf.</numerusform>
            <numerusform>%n Artikel sind wieder Entwürfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a draft again.</source>
        <comment>an article</comment>
        <translation>„%1“ ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>Vorlage „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the template “%1”.</source>
        <translation>Vorlage „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Saved the macro “%1”.</source>
        <translation>Makro „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the macro “%1”.</source>
        <translation>Makro „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Applied “%1” to ticket %2.</source>
        <comment>a macro, a number</comment>
        <translation>„%1“ auf Ticket %2 angewendet.</translation>
    </message>
    <message numerus="yes">
        <source>Applied “%1” to %n ticket(s).</source>
        <comment>a macro</comment>
        <translation>
            <numerusform>„%1“ auf %n Ticket angewendet.</numerusform>
            <numerusform>„%1“ auf %n Tickets angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the rule “%1”.</source>
        <translation>Die Regel „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Removed the rule “%1”.</source>
        <translation>Die Regel „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Moved the rule “%1”.</source>
        <translation>Die Regel „%1“ wurde verschoben.</translation>
    </message>
    <message>
        <source>Noted when %1 is away.</source>
        <translation>Die Abwesenheit von %1 wurde vermerkt.</translation>
    </message>
    <message>
        <source>Removed an absence.</source>
        <translation>Eine Abwesenheit wurde entfernt.</translation>
    </message>
    <message>
        <source>Noted the answer about ticket %1.</source>
        <translation>Die Antwort zu Vorgang %1 wurde vermerkt.</translation>
    </message>
    <message>
        <source>Noted an answer.</source>
        <translation>Eine Antwort wurde vermerkt.</translation>
    </message>
    <message>
        <source>Changed an answer.</source>
        <translation>Eine Antwort wurde geändert.</translation>
    </message>
    <message>
        <source>Changed when customers are asked.</source>
        <translation>Geändert, wann Kunden gefragt werden.</translation>
    </message>
    <message>
        <source>Solved ticket %1.</source>
        <translation>Ticket %1 gelöst.</translation>
    </message>
    <message>
        <source>Ticket %1 is back from the recycle bin.</source>
        <translation>Ticket %1 ist aus dem Papierkorb zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are back from the recycle bin.</source>
        <translation>
            <numerusform>%n Ticket ist aus dem Papierkorb zurück.</numerusform>
            <numerusform>%n Tickets sind aus dem Papierkorb zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed ticket %1.</source>
        <translation>Ticket %1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n ticket(s).</source>
        <translation>
            <numerusform>%n Ticket geändert.</numerusform>
            <numerusform>%n Tickets geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will not be asked.</source>
        <translation>
            <numerusform>%n Kunde wird nicht gefragt.</numerusform>
            <numerusform>%n Kunden werden nicht gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) go out by e-mail.</source>
        <translation>
            <numerusform>%n Frage geht per E-Mail hinaus.</numerusform>
            <numerusform>%n Fragen gehen per E-Mail hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) may not be asked any more and do not go out.</source>
        <translation>
            <numerusform>%n Frage darf nicht mehr gestellt werden und geht nicht hinaus.</numerusform>
            <numerusform>%n Fragen dürfen nicht mehr gestellt werden und gehen nicht hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that the customer was asked.</source>
        <translation>Vermerkt, dass der Kunde gefragt wurde.</translation>
    </message>
    <message>
        <source>Changed the steps of ticket %1.</source>
        <translation>Schritte von Ticket %1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved the %n tier(s) of the loyalty programme.</source>
        <translation>
            <numerusform>%n Stufe des Treueprogramms gespeichert.</numerusform>
            <numerusform>%n Stufen des Treueprogramms gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) joined the loyalty programme.</source>
        <translation>
            <numerusform>%n Kunde ist dem Treueprogramm beigetreten.</numerusform>
            <numerusform>%n Kunden sind dem Treueprogramm beigetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined the loyalty programme.</source>
        <comment>a customer</comment>
        <translation>%1 ist dem Treueprogramm beigetreten.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left the loyalty programme.</source>
        <translation>
            <numerusform>%n Kunde hat das Treueprogramm verlassen.</numerusform>
            <numerusform>%n Kunden haben das Treueprogramm verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left the loyalty programme.</source>
        <comment>a customer</comment>
        <translation>%1 hat das Treueprogramm verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have the tier “%1” now.</source>
        <translation>
            <numerusform>%n Kunde hat jetzt die Stufe „%1“.</numerusform>
            <numerusform>%n Kunden haben jetzt die Stufe „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the tier “%2” now.</source>
        <comment>a customer, a tier</comment>
        <translation>%1 hat jetzt die Stufe „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Noted that %n member(s) were told about their tier.</source>
        <translation>
            <numerusform>Vermerkt, dass %n Mitglied über seine Stufe informiert wurde.</numerusform>
            <numerusform>Vermerkt, dass %n Mitglieder über ihre Stufe informiert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that %1 was told about the tier.</source>
        <comment>a customer</comment>
        <translation>Vermerkt, dass %1 über die Stufe informiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed tiers: %n member(s) have another one now.</source>
        <translation>
            <numerusform>Stufen geprüft: %n Mitglied hat jetzt eine andere.</numerusform>
            <numerusform>Stufen geprüft: %n Mitglieder haben jetzt eine andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the goal of the loyalty programme.</source>
        <translation>Das Ziel des Treueprogramms ist gespeichert.</translation>
    </message>
    <message>
        <source>Saved how points are earned.</source>
        <translation>Gespeichert, wie Punkte gesammelt werden.</translation>
    </message>
    <message>
        <source>Closed the card of %1.</source>
        <comment>a customer</comment>
        <translation>Die Karte von %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Suspended the card of %1.</source>
        <comment>a customer</comment>
        <translation>Die Karte von %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>The card of %1 can be used again.</source>
        <comment>a customer</comment>
        <translation>Die Karte von %1 kann wieder benutzt werden.</translation>
    </message>
    <message>
        <source>%1 is a member now, with the card %2.</source>
        <comment>a customer, a number</comment>
        <translation>%1 ist jetzt Mitglied, mit der Karte %2.</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n customer(s) a card number.</source>
        <translation>
            <numerusform>%n Kunde hat jetzt eine Kartennummer.</numerusform>
            <numerusform>%n Kunden haben jetzt eine Kartennummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the card number %2 now.</source>
        <comment>a customer, a number</comment>
        <translation>%1 hat jetzt die Kartennummer %2.</translation>
    </message>
    <message>
        <source>Saved the stamp card “%1”.</source>
        <translation>Stempelkarte „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the stamp card “%1”.</source>
        <translation>Stempelkarte „%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n stamp(s) from %1.</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>%1 %n Stempel abgezogen.</numerusform>
            <numerusform>%1 %n Stempel abgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n stamp(s) to %1.</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>%1 %n Stempel gegeben.</numerusform>
            <numerusform>%1 %n Stempel gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted that %n member(s) were told of points that expire.</source>
        <translation>
            <numerusform>Vermerkt, dass %n Mitglied über verfallende Punkte informiert wurde.</numerusform>
            <numerusform>Vermerkt, dass %n Mitglieder über verfallende Punkte informiert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that %1 was told of points that expire.</source>
        <comment>a customer</comment>
        <translation>Vermerkt, dass %1 über verfallende Punkte informiert wurde.</translation>
    </message>
    <message>
        <source>Saved the reward “%1”.</source>
        <translation>Prämie „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Deleted the reward “%1”.</source>
        <translation>Prämie „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Moved the reward “%1”.</source>
        <translation>Prämie „%1“ verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n less of “%1”.</source>
        <comment>a reward</comment>
        <translation>
            <numerusform>%n weniger von „%1“.</numerusform>
            <numerusform>%n weniger von „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of “%1”.</source>
        <comment>a reward</comment>
        <translation>
            <numerusform>%n mehr von „%1“.</numerusform>
            <numerusform>%n mehr von „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) were not used in time; the points are back.</source>
        <translation>
            <numerusform>%n Prämie wurde nicht rechtzeitig genutzt; die Punkte sind wieder da.</numerusform>
            <numerusform>%n Prämien wurden nicht rechtzeitig genutzt; die Punkte sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has got “%2”.</source>
        <comment>a customer, a reward</comment>
        <translation>%1 hat „%2“ bekommen.</translation>
    </message>
    <message>
        <source>“%2” of %1 is held for an order.</source>
        <comment>a customer, a reward</comment>
        <translation>„%2“ von %1 ist für eine Bestellung reserviert.</translation>
    </message>
    <message>
        <source>“%2” of %1 was used.</source>
        <comment>a customer, a reward</comment>
        <translation>„%2“ von %1 wurde genutzt.</translation>
    </message>
    <message>
        <source>%1 has “%2” again.</source>
        <comment>a customer, a reward</comment>
        <translation>%1 hat „%2“ wieder.</translation>
    </message>
    <message>
        <source>%1 gave “%2” back and has the points again.</source>
        <comment>a customer, a reward</comment>
        <translation>%1 hat „%2“ zurückgegeben und hat die Punkte wieder.</translation>
    </message>
    <message>
        <source>The coupon %1 was used.</source>
        <translation>Der Gutschein %1 wurde eingelöst.</translation>
    </message>
    <message>
        <source>Issued the coupon %1.</source>
        <translation>Gutschein %1 ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Issued %n coupon(s).</source>
        <translation>
            <numerusform>%n Gutschein ausgegeben.</numerusform>
            <numerusform>%n Gutscheine ausgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued %n coupon(s) of the batch “%1”.</source>
        <translation>
            <numerusform>%n Gutschein der Serie „%1“ ausgegeben.</numerusform>
            <numerusform>%n Gutscheine der Serie „%1“ ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew the coupon %1.</source>
        <translation>Gutschein %1 zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n coupon(s).</source>
        <translation>
            <numerusform>%n Gutschein zurückgezogen.</numerusform>
            <numerusform>%n Gutscheine zurückgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n coupon(s) of the batch “%1”.</source>
        <translation>
            <numerusform>%n Gutschein der Serie „%1“ zurückgezogen.</numerusform>
            <numerusform>%n Gutscheine der Serie „%1“ zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that %1 was referred by %2.</source>
        <comment>two customers</comment>
        <translation>Notiert, dass %1 von %2 empfohlen wurde.</translation>
    </message>
    <message>
        <source>%1 counts as a friend of %2.</source>
        <comment>two customers</comment>
        <translation>%1 zählt als Empfehlung von %2.</translation>
    </message>
    <message>
        <source>Rewarded the referral of %1 by %2.</source>
        <comment>two customers</comment>
        <translation>Die Empfehlung von %1 durch %2 wurde belohnt.</translation>
    </message>
    <message>
        <source>Rejected the referral of %1 by %2.</source>
        <comment>two customers</comment>
        <translation>Die Empfehlung von %1 durch %2 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Saved the challenge “%1”.</source>
        <translation>Herausforderung „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the challenge “%1”.</source>
        <translation>Herausforderung „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Removed the goal of the loyalty programme.</source>
        <translation>Das Ziel des Treueprogramms wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 spent %2.</source>
        <comment>a customer, points</comment>
        <translation>%1 hat %2 ausgegeben.</translation>
    </message>
    <message>
        <source>Took %2 from %1.</source>
        <comment>a customer, points</comment>
        <translation>%1 wurden %2 abgezogen.</translation>
    </message>
    <message>
        <source>Gave %1 %2.</source>
        <comment>a customer, points</comment>
        <translation>%1 hat %2 bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n task(s) by the alerts.</source>
        <translation>
            <numerusform>%n Aufgabe durch die Warnungen geöffnet.</numerusform>
            <numerusform>%n Aufgaben durch die Warnungen geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the alert “%1”.</source>
        <translation>Warnung „%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) are their members&apos; again.</source>
        <translation>
            <numerusform>%n Prämie gehört wieder ihrem Mitglied.</numerusform>
            <numerusform>%n Prämien gehören wieder ihren Mitgliedern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the plan “%1”.</source>
        <translation>Tarif „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed the plan “%1”.</source>
        <translation>Tarif „%1“ entfernt.</translation>
    </message>
    <message>
        <source>%1 has subscribed to “%2”.</source>
        <comment>a customer, a plan</comment>
        <translation>%1 hat „%2“ abonniert.</translation>
    </message>
    <message>
        <source>Changed the subscription of %1 to “%2”.</source>
        <comment>a customer, a plan</comment>
        <translation>Abonnement „%2“ von %1 geändert.</translation>
    </message>
    <message>
        <source>The subscription of %1 to “%2” pauses until %3.</source>
        <comment>a customer, a plan, a day</comment>
        <translation>Das Abonnement „%2“ von %1 pausiert bis zum %3.</translation>
    </message>
    <message>
        <source>The subscription of %1 to “%2” goes on.</source>
        <comment>a customer, a plan</comment>
        <translation>Das Abonnement „%2“ von %1 läuft weiter.</translation>
    </message>
    <message>
        <source>The subscription of %1 to “%2” ends on %3.</source>
        <comment>a customer, a plan, a day</comment>
        <translation>Das Abonnement „%2“ von %1 endet am %3.</translation>
    </message>
    <message>
        <source>%1 has the subscription to “%2” again.</source>
        <comment>a customer, a plan</comment>
        <translation>%1 hat das Abonnement „%2“ wieder.</translation>
    </message>
    <message>
        <source>Renewed the subscription of %1 to “%2” until %3.</source>
        <comment>a customer, a plan, a day</comment>
        <translation>Das Abonnement „%2“ von %1 bis zum %3 verlängert.</translation>
    </message>
    <message>
        <source>The subscription of %1 to “%2” renews by itself.</source>
        <comment>a customer, a plan</comment>
        <translation>Das Abonnement „%2“ von %1 verlängert sich von selbst.</translation>
    </message>
    <message>
        <source>The subscription of %1 to “%2” does not renew by itself any more.</source>
        <comment>a customer, a plan</comment>
        <translation>Das Abonnement „%2“ von %1 verlängert sich nicht mehr von selbst.</translation>
    </message>
</context>
<context>
    <name>regulars::CompletenessCard</name>
    <message>
        <source>Known so far</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much is known</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ask next: %1</source>
        <comment>phone number</comment>
        <translation>Als Nächstes fragen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentForm</name>
    <message>
        <source>Consent of %1</source>
        <comment>a customer</comment>
        <translation>Einwilligung von %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Holds until (empty: until withdrawn)</source>
        <translation>Gilt bis (leer: bis zum Widerruf)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Proof, such as where the signed card lies</source>
        <translation>Nachweis, etwa wo die unterschriebene Karte liegt</translation>
    </message>
    <message>
        <source>None was shown</source>
        <translation>Keiner wurde gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>wording, date</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Another wording…</source>
        <translation>Ein anderer Wortlaut …</translation>
    </message>
    <message>
        <source>Wording they agreed to</source>
        <translation>Wortlaut der Zustimmung</translation>
    </message>
    <message>
        <source>Name of the wording</source>
        <translation>Name des Wortlauts</translation>
    </message>
    <message>
        <source>Its exact words</source>
        <translation>Der genaue Text</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Bisher eingetragen</translation>
    </message>
    <message>
        <source>Nothing yet. Without consent nothing but service messages may be sent.</source>
        <translation>Noch nichts. Ohne Einwilligung dürfen nur Servicenachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>took back “%1”</source>
        <comment>an earlier answer</comment>
        <translation>„%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>eingetragen von %1</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentStatementCard</name>
    <message>
        <source>Consents in this file: how were they given?</source>
        <translation>Einwilligungen in dieser Datei: Wie wurden sie gegeben?</translation>
    </message>
    <message>
        <source>A yes counts only when you can say how and when it was given; otherwise it stays a note. A no always counts, and no yes takes it back.</source>
        <translation>Ein Ja zählt nur, wenn Sie sagen können, wie und wann es gegeben wurde; sonst bleibt es eine Notiz. Ein Nein zählt immer, und kein Ja nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;When, unless a column says so</source>
        <translation>Wa&amp;nn, wenn es keine Spalte sagt</translation>
    </message>
    <message>
        <source>How the consents were given</source>
        <translation>Wie die Einwilligungen gegeben wurden</translation>
    </message>
    <message>
        <source>When the consents were given</source>
        <translation>Wann die Einwilligungen gegeben wurden</translation>
    </message>
    <message>
        <source>This is no day up to today.</source>
        <translation>Das ist kein Tag bis heute.</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentTexts</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Personal suggestions</source>
        <translation>Persönliche Vorschläge</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Treueprogramm</translation>
    </message>
    <message>
        <source>Photo or quote</source>
        <translation>Foto oder Zitat</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Papierformular</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>At a fair</source>
        <translation>Auf einer Messe</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Ticked once</source>
        <translation>Einmal angekreuzt</translation>
    </message>
    <message>
        <source>Confirmed (double opt-in)</source>
        <translation>Bestätigt (Double-Opt-in)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rechtliche Pflicht</translation>
    </message>
    <message>
        <source>Existing customer, similar goods</source>
        <translation>Bestandskunde, ähnliche Waren</translation>
    </message>
    <message>
        <source>Entry about consent taken back</source>
        <translation>Eintrag zur Einwilligung zurückgenommen</translation>
    </message>
    <message>
        <source>Agreed to be contacted</source>
        <translation>Hat dem Kontakt zugestimmt</translation>
    </message>
    <message>
        <source>Asked to confirm</source>
        <translation>Um Bestätigung gebeten</translation>
    </message>
    <message>
        <source>Declined to be contacted</source>
        <translation>Hat den Kontakt abgelehnt</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Hat die Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel: purposes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>newsletter: declined</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::ContactsEdit</name>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>+49 30 555 01 23</source>
        <translation>+49 30 555 01 23</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>geschäftlich</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Remove this e-mail address</source>
        <translation>Diese E-Mail-Adresse entfernen</translation>
    </message>
    <message>
        <source>Remove this phone number</source>
        <translation>Diese Telefonnummer entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::ConversationView</name>
    <message>
        <source>Show earlier messages</source>
        <translation>Frühere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>regulars::CounterPage</name>
    <message>
        <source>Scan or type</source>
        <translation>Scannen oder eingeben</translation>
    </message>
    <message>
        <source>Scan a card or a product, type a name, phone or order number</source>
        <translation>Karte oder Artikel scannen, Name, Telefon- oder Bestellnummer eingeben</translation>
    </message>
    <message>
        <source>Nothing is sold yet. Scan a product, or press Insert for a line.</source>
        <translation>Noch ist nichts verkauft. Scannen Sie einen Artikel oder drücken Sie Einfg für eine Position.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Print the receipt of the last sale</source>
        <translation>Beleg des letzten Verkaufs drucken</translation>
    </message>
    <message>
        <source>Let the sale wait</source>
        <translation>Verkauf parken</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Take a line out</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Serve somebody else first (F6)</source>
        <translation>Zuerst jemand anderen bedienen (F6)</translation>
    </message>
    <message>
        <source>Goods of an earlier order come back (F7)</source>
        <translation>Ware einer früheren Bestellung kommt zurück (F7)</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ Position</translation>
    </message>
    <message>
        <source>Look for a product, or type what is sold (Insert)</source>
        <translation>Artikel suchen oder eingeben, was verkauft wird (Einfg)</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Scan a card, type a name, phone or order number</source>
        <translation>Karte scannen, Name, Telefon- oder Bestellnummer eingeben</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount and day of an order</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody has the card %1.</source>
        <translation>Niemand hat die Karte %1.</translation>
    </message>
    <message>
        <source>Nothing has the number %1. As a card it has a wrong digit.</source>
        <translation>Nichts hat die Nummer %1. Als Kartennummer hat sie eine falsche Ziffer.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Order %1 of %2 over %3.</source>
        <translation>Bestellung %1 vom %2 über %3.</translation>
    </message>
    <message>
        <source>Take goods back (F7)</source>
        <translation>Ware zurücknehmen (F7)</translation>
    </message>
    <message>
        <source>There is no voucher or coupon with the code %1.</source>
        <translation>Es gibt keinen Gutschein mit dem Code %1.</translation>
    </message>
    <message>
        <source>There is no reward yet.</source>
        <translation>Noch gibt es keine Prämie.</translation>
    </message>
    <message>
        <source>A member&apos;s rewards are shown here.</source>
        <translation>Hier stehen die Prämien eines Mitglieds.</translation>
    </message>
    <message>
        <source>Nothing is sold yet.</source>
        <translation>Noch ist nichts verkauft.</translation>
    </message>
    <message>
        <source>This line needs a price.</source>
        <translation>Diese Position braucht einen Preis.</translation>
    </message>
    <message>
        <source>The name is missing: Anna Berg 0151 2345678</source>
        <translation>Der Name fehlt: Anna Berg 0151 2345678</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is missing: Anna Berg 0151 2345678</source>
        <translation>Eine Telefonnummer oder E-Mail-Adresse fehlt: Anna Berg 0151 2345678</translation>
    </message>
    <message>
        <source>%1 can be reached like this already.</source>
        <translation>%1 ist auf diesem Weg schon zu erreichen.</translation>
    </message>
    <message>
        <source>Serve %1</source>
        <translation>%1 bedienen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Scan the receipt, or type the number of the order, to take goods back.</source>
        <translation>Scannen Sie den Beleg oder geben Sie die Nummer der Bestellung ein, um Ware zurückzunehmen.</translation>
    </message>
    <message>
        <source>Order %1 of %2, %3</source>
        <translation>Bestellung %1 vom %2, %3</translation>
    </message>
    <message>
        <source>The sale is recorded.</source>
        <translation>Der Verkauf ist erfasst.</translation>
    </message>
    <message>
        <source>Print receipt (F4)</source>
        <translation>Beleg drucken (F4)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Voucher or coupon code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Add what is suggested first</source>
        <translation>Ersten Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>Gutschein %1</translation>
    </message>
    <message>
        <source>claimed, until %1</source>
        <comment>a day</comment>
        <translation>eingelöst, gilt bis %1</translation>
    </message>
    <message>
        <source>claimed before</source>
        <translation>früher eingelöst</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>a gift</source>
        <comment>a reward that takes no points</comment>
        <translation>ein Geschenk</translation>
    </message>
    <message>
        <source>The code %1 can&apos;t be right: one of its letters is wrong.</source>
        <translation>Der Code %1 kann nicht stimmen: Eines seiner Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>This coupon is in the sale already.</source>
        <translation>Dieser Gutschein ist schon im Verkauf.</translation>
    </message>
    <message>
        <source>There is only %1 left on it.</source>
        <translation>Darauf sind nur noch %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a coupon, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rewards are for members only.</source>
        <translation>Prämien gibt es nur für Mitglieder.</translation>
    </message>
    <message>
        <source>There is no reward within reach.</source>
        <translation>Keine Prämie ist erreichbar.</translation>
    </message>
    <message>
        <source>There is nothing to suggest.</source>
        <translation>Es gibt nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>More than one thing fits “%1”.</source>
        <translation>Zu „%1“ passt mehr als eines.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Nobody has the card %1. Please check who invited them, or leave it empty.</source>
        <translation>Niemand hat die Karte %1. Bitte prüfen, wer eingeladen hat, oder leer lassen.</translation>
    </message>
    <message>
        <source>The sale was not recorded. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Der Verkauf wurde nicht verbucht. %1</translation>
    </message>
    <message>
        <source>“%1” is claimed for %2.</source>
        <comment>a reward, a customer</comment>
        <translation>„%1“ ist für %2 eingelöst.</translation>
    </message>
    <message>
        <source>“%1” is claimed for %2. The code to take along: %3</source>
        <comment>a reward, a customer, a code</comment>
        <translation>„%1“ ist für %2 eingelöst. Der Code zum Mitnehmen: %3</translation>
    </message>
    <message>
        <source>This sale is recorded as soon as the one before is.</source>
        <translation>Dieser Verkauf wird gebucht, sobald der vorige gebucht ist.</translation>
    </message>
    <message>
        <source>What was scanned for the next sale was not taken: please scan it again.</source>
        <translation>Was für den nächsten Verkauf gescannt wurde, wurde nicht übernommen: bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>The sale is recorded. %1 takes it back.</source>
        <comment>keys</comment>
        <translation>Der Verkauf ist gebucht. %1 nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>No sale was recorded here yet of which a receipt could be printed.</source>
        <translation>Hier wurde noch kein Verkauf gebucht, von dem ein Beleg gedruckt werden könnte.</translation>
    </message>
</context>
<context>
    <name>regulars::CounterTexts</name>
    <message>
        <source>%1 missing</source>
        <comment>points</comment>
        <translation>noch %1 nötig</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>vergriffen</translation>
    </message>
    <message>
        <source>for another tier</source>
        <translation>für eine andere Stufe</translation>
    </message>
    <message>
        <source>had it already</source>
        <translation>schon erhalten</translation>
    </message>
    <message>
        <source>for members</source>
        <translation>für Mitglieder</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr im Angebot</translation>
    </message>
    <message>
        <source>This coupon was taken back.</source>
        <translation>Dieser Gutschein wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This coupon holds from %1 on.</source>
        <translation>Dieser Gutschein gilt ab dem %1.</translation>
    </message>
    <message>
        <source>This coupon has expired on %1.</source>
        <translation>Dieser Gutschein ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>This coupon was used already.</source>
        <translation>Dieser Gutschein wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>There is nothing left on this gift card.</source>
        <translation>Auf dieser Geschenkkarte ist nichts mehr.</translation>
    </message>
    <message>
        <source>This coupon needs to know who the customer is.</source>
        <translation>Für diesen Gutschein muss der Kunde bekannt sein.</translation>
    </message>
    <message>
        <source>This coupon is somebody else&apos;s.</source>
        <translation>Dieser Gutschein gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This coupon can&apos;t be used together with another one.</source>
        <translation>Dieser Gutschein lässt sich nicht mit einem anderen kombinieren.</translation>
    </message>
    <message>
        <source>Nothing in the sale is what this coupon is for.</source>
        <translation>Im Verkauf ist nichts, wofür dieser Gutschein gilt.</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>a percentage</comment>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>an amount</comment>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>Free item</source>
        <translation>Gratisartikel</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Gratis: %1</translation>
    </message>
    <message>
        <source>Free delivery</source>
        <translation>Kostenlose Lieferung</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>There is no delivery that this coupon could pay.</source>
        <translation>Es gibt keine Lieferung, die dieser Gutschein bezahlen könnte.</translation>
    </message>
    <message>
        <source>“%1” is not in the sale yet: please scan it.</source>
        <translation>„%1“ ist noch nicht im Verkauf: bitte scannen.</translation>
    </message>
    <message numerus="yes">
        <source>This coupon was used as often as it can be, %n time(s).</source>
        <translation>
            <numerusform>Dieser Gutschein wurde schon so oft eingelöst wie möglich, %n-mal.</numerusform>
            <numerusform>Dieser Gutschein wurde schon so oft eingelöst wie möglich, %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This customer has used the coupon as often as they may, %n time(s).</source>
        <translation>
            <numerusform>Dieser Kunde hat den Gutschein schon so oft eingelöst wie erlaubt, %n-mal.</numerusform>
            <numerusform>Dieser Kunde hat den Gutschein schon so oft eingelöst wie erlaubt, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are missing: this coupon asks for goods of %2 without their tax.</source>
        <translation>Es fehlen %1: Dieser Gutschein verlangt einen Warenwert von %2 ohne Steuer.</translation>
    </message>
    <message>
        <source>%1 are missing: this coupon asks for goods of %2.</source>
        <translation>Es fehlen %1: Dieser Gutschein verlangt einen Warenwert von %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a coupon, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is only %1 left on it.</source>
        <translation>Darauf sind nur noch %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coupon, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing that “%1” could take something off.</source>
        <comment>a reward</comment>
        <translation>Es gibt nichts, worauf „%1“ Rabatt geben könnte.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used any more.</source>
        <comment>a reward</comment>
        <translation>„%1“ kann nicht mehr genutzt werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be had: %2.</source>
        <comment>a reward, why not</comment>
        <translation>„%1“ ist nicht zu haben: %2.</translation>
    </message>
    <message>
        <source>bought with %1 in %2 orders</source>
        <comment>a product, a number</comment>
        <translation>mit %1 gekauft, in %2 Einkäufen</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s), last on %1</source>
        <translation>
            <numerusform>im Abstand von %n Tag, zuletzt am %1</numerusform>
            <numerusform>alle %n Tage, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually again after %n day(s), last on %1</source>
        <translation>
            <numerusform>meist wieder nach %n Tag, zuletzt am %1</numerusform>
            <numerusform>meist wieder nach %n Tagen, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Due again: %1</source>
        <translation>Wieder fällig: %1</translation>
    </message>
    <message>
        <source>May like: %1</source>
        <translation>Mag vielleicht: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount of money</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>regulars::CounterWiring</name>
    <message>
        <source>Counter</source>
        <translation>Kasse</translation>
    </message>
</context>
<context>
    <name>regulars::CouponItems</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Was er gibt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>how often</comment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Left on it</source>
        <comment>an amount of money, on a gift card</comment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses so far, the most that are possible</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::CouponPrint</name>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Valid from %1 through %2</source>
        <translation>Gültig vom %1 bis %2</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <comment>day</comment>
        <translation>Gültig ab %1</translation>
    </message>
    <message>
        <source>Valid through %1</source>
        <comment>day</comment>
        <translation>Gültig bis %1</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSheetDialog</name>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message numerus="yes">
        <source>%n on a page</source>
        <comment>coupons</comment>
        <translation>
            <numerusform>%n auf einer Seite</numerusform>
            <numerusform>%n auf einer Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Coupons on a page</source>
        <translation>Gutscheine auf einer Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s)</source>
        <translation>
            <numerusform>%n Gutschein</numerusform>
            <numerusform>%n Gutscheine</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>Codes kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>regulars::CouponSlips</name>
    <message>
        <source>only for %1</source>
        <comment>a customer</comment>
        <translation>nur für %1</translation>
    </message>
</context>
<context>
    <name>regulars::CouponsPane</name>
    <message>
        <source>Coupons and gift cards</source>
        <translation>Gutscheine und Geschenkkarten</translation>
    </message>
    <message>
        <source>No coupons yet</source>
        <translation>Noch keine Gutscheine</translation>
    </message>
    <message>
        <source>A coupon takes something off an order, a gift card pays it. Issue one for a customer, a batch to print and hand out, or a code such as SUMMER10 for everybody.</source>
        <translation>Ein Gutschein gibt Rabatt auf eine Bestellung, eine Geschenkkarte bezahlt sie. Geben Sie einen für einen Kunden aus, eine Serie zum Drucken und Verteilen oder einen Code wie SOMMER10 für alle.</translation>
    </message>
    <message>
        <source>Issue coupons…</source>
        <translation>Gutscheine ausgeben …</translation>
    </message>
    <message>
        <source>Print or copy…</source>
        <translation>Drucken oder kopieren …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Print or copy all of its batch…</source>
        <translation>Ganze Serie drucken oder kopieren …</translation>
    </message>
    <message>
        <source>Withdraw all of its batch</source>
        <translation>Ganze Serie zurückziehen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Which coupons</source>
        <translation>Welche Gutscheine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Geschenkkarten</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Find a code or a batch</source>
        <translation>Code oder Serie suchen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomFieldsEdit</name>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Name, such as “Shoe size”</source>
        <translation>Name, zum Beispiel „Schuhgröße“</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerChoices</name>
    <message>
        <source>Not known</source>
        <comment>the customer&apos;s language</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>By their orders</source>
        <comment>the customer&apos;s stage</comment>
        <translation>Nach ihren Bestellungen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerDetails</name>
    <message>
        <source>Details of the customer</source>
        <translation>Details des Kunden</translation>
    </message>
    <message>
        <source>Record a sale or import your orders: how often and how much they buy will stand here.</source>
        <translation>Nach dem ersten Verkauf oder Import steht hier, wie oft und wie viel der Kunde kauft.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Add an e-mail address or a phone number to reach them.</source>
        <translation>Eine E-Mail-Adresse oder Telefonnummer macht den Kunden erreichbar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Details bearbeiten</translation>
    </message>
    <message>
        <source>What everybody should know about them, such as allergies or favourite colours.</source>
        <translation>Was alle über den Kunden wissen sollten, etwa Allergien oder Lieblingsfarben.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Ø Bestellung</translation>
    </message>
    <message>
        <source>Usually buys</source>
        <translation>Kauft meistens</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n returns</source>
        <comment>amount</comment>
        <translation>
            <numerusform>%1 in %n Rückgabe</numerusform>
            <numerusform>%1 in %n Rückgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
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
        <source>%1 (%2)</source>
        <comment>e-mail or phone (work)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <comment>home</comment>
        <translation>Adresse (%1)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Number in %1</source>
        <comment>another system</comment>
        <translation>Nummer in %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>how the customer found the shop</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a customer, others</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps also</source>
        <comment>may be the same customer</comment>
        <translation>Vielleicht auch</translation>
    </message>
    <message>
        <source>Has the same e-mail address, phone number or card. Show %1.</source>
        <translation>Hat dieselbe E-Mail-Adresse, Telefonnummer oder Kundenkarte. %1 zeigen.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Never asked, so nothing but service messages may be sent.</source>
        <translation>Nie gefragt, also dürfen nur Servicenachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung eintragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a household (mother)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Show %1.</source>
        <translation>%1 anzeigen.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerEdit</name>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon- oder Kartennummer</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerEditor</name>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kontakt</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über den Kunden</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Prefers to be reached by</source>
        <translation>Bevorzugter Weg</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Wie der Kunde zum Geschäft fand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Vorname der Kontaktperson</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>Nachname der Kontaktperson</translation>
    </message>
    <message>
        <source>Open that customer</source>
        <translation>Diesen Kunden öffnen</translation>
    </message>
    <message>
        <source>This customer was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieser Kunde wurde während des Bearbeitens anderswo geändert. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other customer(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Kunde</numerusform>
            <numerusform>%1 und %n weitere Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this somebody of the same family or company as %1? %2</source>
        <translation>Jemand aus derselben Familie oder Firma wie %1? %2</translation>
    </message>
    <message>
        <source>Is this %1? %2</source>
        <comment>name; reasons</comment>
        <translation>Ist das %1? %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Add to that customer</source>
        <translation>Zu diesem Kunden hinzufügen</translation>
    </message>
    <message>
        <source>What you entered is added to the customer who is there already. Please check it and save.</source>
        <translation>Ihre Eingaben sind zu dem Kunden hinzugefügt, den es schon gibt. Bitte prüfen und speichern.</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Tage zum Merken</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Name des Haushalts</translation>
    </message>
    <message>
        <source>Own fields and tables</source>
        <translation>Eigene Felder und Tabellen</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerFilterMenu</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>Zu verbessern: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerGlance</name>
    <message>
        <source>What happened with the customer of late</source>
        <translation>Was zuletzt mit diesem Kunden war</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n Zusage offen</numerusform>
            <numerusform>%n Zusagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Zugesagt: %1</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <comment>what happened, how long ago</comment>
        <translation>Zuletzt: %1, %2</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerHeader</name>
    <message>
        <source>lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>last order</source>
        <translation>letzter Kauf</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>March 2021</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>Fragt wieder</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerItems</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lifecycle: prospect, new, active, lapsed</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Kauf</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>noch keine Bestellung</translation>
    </message>
    <message>
        <source>last order %1</source>
        <comment>today, 5 d ago</comment>
        <translation>letzte Bestellung %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListPane</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <comment>how many</comment>
        <translation>Filter · %1</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Customers you delete stay here until you restore them.</source>
        <translation>Gelöschte Kunden bleiben hier, bis sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Zurück zu den Kunden</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Import the orders your shop already has, or enter your first customer.</source>
        <translation>Vorhandene Bestellungen importieren oder den ersten Kunden eingeben.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Bestellungen importieren…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Record sale…</source>
        <translation>Verkauf erfassen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Export all customers…</source>
        <translation>Alle Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Change all…</source>
        <translation>Alle ändern …</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerOutlookCard</name>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Risk to leave</source>
        <translation>Risiko zu gehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points, the most there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Noch Kunde</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>Kommt nicht wieder</translation>
    </message>
    <message>
        <source>%1 of those who were away as long</source>
        <comment>per cent</comment>
        <translation>%1 derer, die so lange ausblieben</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Orders in a year</source>
        <translation>Bestellungen im Jahr</translation>
    </message>
    <message>
        <source>Worth in a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>As of %1. An estimate from what they bought and what happened since; it says nothing for certain.</source>
        <translation>Stand %1. Eine Schätzung aus den Käufen und dem, was seither geschah; sie sagt nichts mit Gewissheit.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerPreview</name>
    <message>
        <source>Preview for</source>
        <translation>Vorschau für</translation>
    </message>
    <message>
        <source>Customer for the preview</source>
        <translation>Kunde für die Vorschau</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerPrint</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <comment>name of the shop</comment>
        <translation>Kunden von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 customers</source>
        <translation>Die ersten %1 von %2 Kunden</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerSortMenu</name>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
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
    <message>
        <source>Customer %1</source>
        <comment>a number</comment>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what to ask for</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>what to ask for</comment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>what to ask for</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>address</source>
        <comment>what to ask for</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>birthday</source>
        <comment>what to ask for</comment>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>how to reach them best</source>
        <comment>what to ask for</comment>
        <translation>wie sie am besten zu erreichen sind</translation>
    </message>
    <message>
        <source>how they found the shop</source>
        <comment>what to ask for</comment>
        <translation>wie sie auf den Laden kamen</translation>
    </message>
    <message>
        <source>who belongs to it</source>
        <comment>what to ask for</comment>
        <translation>wer dazugehört</translation>
    </message>
    <message>
        <source>Asked not to be contacted. Answering is fine.</source>
        <translation>Möchte nicht kontaktiert werden. Antworten ist in Ordnung.</translation>
    </message>
    <message>
        <source>They prefer another way (%1) and another time (%2).</source>
        <comment>by phone; mornings</comment>
        <translation>Lieber auf anderem Weg (%1) und zu anderer Zeit (%2).</translation>
    </message>
    <message>
        <source>They prefer another way: %1.</source>
        <comment>by phone</comment>
        <translation>Lieber auf anderem Weg: %1.</translation>
    </message>
    <message>
        <source>They prefer another time: %1.</source>
        <comment>mornings</comment>
        <translation>Lieber zu anderer Zeit: %1.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Invalid e-mail or phone</source>
        <translation>E-Mail oder Telefon ungültig</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht zu erreichen</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>Nie nach Einwilligung gefragt</translation>
    </message>
    <message>
        <source>Nothing for two years</source>
        <translation>Seit zwei Jahren nichts</translation>
    </message>
    <message>
        <source>Company without people</source>
        <translation>Firma ohne Personen</translation>
    </message>
    <message>
        <source>An e-mail address or phone number does not work.</source>
        <translation>Eine E-Mail-Adresse oder Telefonnummer funktioniert nicht.</translation>
    </message>
    <message>
        <source>There is no e-mail address, phone number or postal address that works.</source>
        <translation>Es gibt keine E-Mail-Adresse, Telefonnummer oder Postanschrift, die funktioniert.</translation>
    </message>
    <message>
        <source>There is an e-mail address, and nobody has asked what it may be used for.</source>
        <translation>Es gibt eine E-Mail-Adresse, und niemand hat gefragt, wofür sie verwendet werden darf.</translation>
    </message>
    <message>
        <source>For 24 months nothing happened, and nobody edited the record.</source>
        <translation>Seit 24 Monaten ist nichts geschehen, und niemand hat den Datensatz bearbeitet.</translation>
    </message>
    <message>
        <source>Nobody is entered who belongs to the company.</source>
        <translation>Es ist niemand eingetragen, der zur Firma gehört.</translation>
    </message>
    <message>
        <source>Every e-mail address and phone number works, as far as anybody knows.</source>
        <translation>Jede E-Mail-Adresse und Telefonnummer funktioniert, soweit bekannt.</translation>
    </message>
    <message>
        <source>There is a way to reach every customer.</source>
        <translation>Alle Kunden sind auf irgendeinem Weg zu erreichen.</translation>
    </message>
    <message>
        <source>Every customer with an e-mail address was asked for consent.</source>
        <translation>Alle Kunden mit E-Mail-Adresse wurden nach ihrer Einwilligung gefragt.</translation>
    </message>
    <message>
        <source>Something happened with every customer in the last 24 months.</source>
        <translation>Mit allen Kunden ist in den letzten 24 Monaten etwas geschehen.</translation>
    </message>
    <message>
        <source>Somebody belongs to every company.</source>
        <translation>Zu jeder Firma gehört jemand.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerViews</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Inaktive Kunden</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomersChart</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Active at the end</source>
        <translation>Am Ende aktiv</translation>
    </message>
    <message>
        <source>Of them new</source>
        <translation>Davon neu</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Zurückgewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Active, new and lost customers by month</source>
        <translation>Aktive, neue und verlorene Kunden nach Monaten</translation>
    </message>
    <message>
        <source>Active, lost and new customers</source>
        <translation>Aktive, verlorene und neue Kunden</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>They appear with the first order.</source>
        <translation>Sie erscheinen mit der ersten Bestellung.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomersPage</name>
    <message>
        <source>This customer is not here any more</source>
        <translation>Dieser Kunde ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody deleted them. The recycle bin keeps them, under Filter.</source>
        <translation>Jemand hat den Kunden gelöscht. Er liegt im Papierkorb, zu finden unter „Filter“.</translation>
    </message>
    <message>
        <source>This customer could not be read</source>
        <translation>Dieser Kunde ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Find in the list of customers</source>
        <translation>In der Kundenliste suchen</translation>
    </message>
    <message>
        <source>Show customers as table or cards</source>
        <translation>Kunden als Tabelle oder Karten zeigen</translation>
    </message>
    <message>
        <source>Edit this customer</source>
        <translation>Diesen Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Besuch notieren</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail notieren</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>In a list or a timeline</source>
        <translation>In einer Liste oder im Verlauf</translation>
    </message>
    <message>
        <source>Edit an entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Pin an entry</source>
        <translation>Eintrag anheften</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge the selected customers</source>
        <translation>Die gewählten Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Record consent of this customer</source>
        <translation>Einwilligung dieses Kunden eintragen</translation>
    </message>
    <message>
        <source>Print this customer&apos;s story…</source>
        <translation>Geschichte dieses Kunden drucken …</translation>
    </message>
    <message>
        <source>Save this customer&apos;s story as PDF…</source>
        <translation>Geschichte dieses Kunden als PDF speichern …</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Nächsten Schritt planen</translation>
    </message>
    <message>
        <source>Tick a task off</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Views of customers</source>
        <translation>Ansichten der Kunden</translation>
    </message>
    <message>
        <source>Show what was changed in this record…</source>
        <translation>Zeigen, was an diesem Datensatz geändert wurde…</translation>
    </message>
    <message>
        <source>Attach a file to this customer…</source>
        <translation>Datei an diesen Kunden anhängen …</translation>
    </message>
    <message>
        <source>Choose a photo of this customer…</source>
        <translation>Foto dieses Kunden auswählen…</translation>
    </message>
    <message>
        <source>Paste a photo of this customer</source>
        <translation>Foto dieses Kunden einfügen</translation>
    </message>
    <message>
        <source>Remove the photo of this customer</source>
        <translation>Foto dieses Kunden entfernen</translation>
    </message>
    <message>
        <source>Make the selected customers members of the loyalty programme</source>
        <translation>Ausgewählte Kunden in das Treueprogramm aufnehmen</translation>
    </message>
    <message>
        <source>Let the selected customers leave the loyalty programme</source>
        <translation>Ausgewählte Kunden aus dem Treueprogramm nehmen</translation>
    </message>
    <message>
        <source>Give a tier to the selected customers…</source>
        <translation>Ausgewählten Kunden eine Stufe geben …</translation>
    </message>
    <message>
        <source>Adjust points of this customer…</source>
        <translation>Punkte dieses Kunden berichtigen …</translation>
    </message>
    <message>
        <source>Print or save the cards of the selected members…</source>
        <translation>Karten der gewählten Mitglieder drucken oder speichern …</translation>
    </message>
    <message>
        <source>Print or save the statements of points of the selected members…</source>
        <translation>Punkteauszüge der gewählten Mitglieder drucken oder speichern …</translation>
    </message>
    <message>
        <source>Give stamps to this customer…</source>
        <translation>Diesem Kunden Stempel geben …</translation>
    </message>
    <message>
        <source>Rewards of this customer…</source>
        <translation>Prämien dieses Kunden …</translation>
    </message>
    <message>
        <source>Who referred this customer…</source>
        <translation>Wer diesen Kunden empfohlen hat…</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardCards</name>
    <message>
        <source>Cohort retention</source>
        <translation>Kundenbindung nach Kohorten</translation>
    </message>
    <message>
        <source>share of each first-order month that ordered again</source>
        <translation>Anteil jedes Erstkaufmonats, der wieder bestellte</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardFile</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Count before</source>
        <translation>Anzahl davor</translation>
    </message>
    <message>
        <source>Bought twice, ever</source>
        <translation>Jemals zweimal gekauft</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Förderer</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Zurückgewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Active at the end</source>
        <translation>Am Ende aktiv</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Net revenue of new customers</source>
        <translation>Nettoumsatz neuer Kunden</translation>
    </message>
    <message>
        <source>Net revenue of regular customers</source>
        <translation>Nettoumsatz von Stammkunden</translation>
    </message>
    <message>
        <source>Lost in 30 days</source>
        <translation>In 30 Tagen verloren</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Customers, and of them in each month after it</source>
        <translation>Kunden, und von ihnen in jedem Monat danach</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Von wie vielen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All days end at midnight, %1.</source>
        <comment>a time zone</comment>
        <translation>Alle Tage enden um Mitternacht, %1.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Revenue of new customers</source>
        <translation>Umsatz neuer Kunden</translation>
    </message>
    <message>
        <source>Of regular customers</source>
        <translation>Von Stammkunden</translation>
    </message>
    <message>
        <source>Cohort retention</source>
        <translation>Bindung nach Kohorten</translation>
    </message>
    <message>
        <source>Of the customers of each first-order month, the share who bought something so many months later.</source>
        <translation>Der Anteil der Kunden jedes Erstkaufmonats, der so viele Monate später etwas gekauft hat.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Kept over 365 days</source>
        <translation>Gehalten über 365 Tage</translation>
    </message>
    <message>
        <source>Figures appear with the first order of a customer, or the first answer.</source>
        <translation>Zahlen erscheinen mit der ersten Bestellung eines Kunden oder der ersten Antwort.</translation>
    </message>
    <message>
        <source>%1 · Dashboard of %2</source>
        <comment>a shop, a day</comment>
        <translation>%1 · Dashboard vom %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Made on %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Erstellt am %1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>= 0</source>
        <comment>a figure has not changed</comment>
        <translation>= 0</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>a figure is higher by so many per cent</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <comment>a figure is lower by so many per cent</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktive Kunden</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>different customers</source>
        <translation>verschiedene Kunden</translation>
    </message>
    <message>
        <source>of known customers</source>
        <translation>von bekannten Kunden</translation>
    </message>
    <message>
        <source>Orders of a buyer</source>
        <translation>Bestellungen je Käufer</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>of known customers, after returns</source>
        <translation>von bekannten Kunden, nach Rückgaben</translation>
    </message>
    <message>
        <source>In per cent; where there are too few, “p” counts people. A month that is not over is pale.</source>
        <translation>In Prozent; wo es zu wenige sind, zählt „P“ Personen. Ein Monat, der noch läuft, ist blass.</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardPage</name>
    <message>
        <source>Compare: previous year</source>
        <translation>Vergleich: Vorjahr</translation>
    </message>
    <message>
        <source>Compare: previous period</source>
        <translation>Vergleich: Zeitraum davor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The same days of the year before</source>
        <translation>Dieselben Tage des Vorjahres</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>Ebenso viele Tage davor</translation>
    </message>
    <message>
        <source>Who is active…</source>
        <translation>Wer ist aktiv …</translation>
    </message>
    <message>
        <source>For how many days after an order a customer counts as active</source>
        <translation>Wie viele Tage nach einer Bestellung ein Kunde als aktiv gilt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation>Als Bild (PNG) …</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <comment>name of a file, a day</comment>
        <translation>dashboard %1</translation>
    </message>
    <message>
        <source>The dashboard as a table</source>
        <translation>Das Dashboard als Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The dashboard as a picture</source>
        <translation>Das Dashboard als Bild</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The dashboard as PDF</source>
        <translation>Das Dashboard als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Figures appear with the first order of a customer, or the first answer to a question.</source>
        <translation>Zahlen erscheinen mit der ersten Bestellung eines Kunden oder der ersten Antwort auf eine Frage.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Arrange…</source>
        <translation>Anordnen …</translation>
    </message>
    <message>
        <source>On a wall</source>
        <translation>An der Wand</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardTexts</name>
    <message>
        <source>Retention rate</source>
        <translation>Kundenbindungsrate</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Abwanderungsrate</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>Wiederkaufrate</translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Median first reply</source>
        <translation>Median erste Antwort</translation>
    </message>
    <message>
        <source>Of the customers who were active %1 days ago, the share who still are. Active: bought something in the %2 days before. Who came back after a gap in between counts; who is new does not.</source>
        <translation>Der Anteil der Kunden, die vor %1 Tagen aktiv waren und es noch sind. Aktiv: in den %2 Tagen davor etwas gekauft. Wer nach einer Lücke wiederkam, zählt; wer neu ist, nicht.</translation>
    </message>
    <message>
        <source>Of the customers who bought for the first time in a period that ended %1 days ago, the share who bought again on another day within %1 days. Everybody has had the same time for it.</source>
        <translation>Der Anteil der Kunden, die in einem Zeitraum, der vor %1 Tagen endete, zum ersten Mal gekauft haben und innerhalb von %1 Tagen an einem anderen Tag wieder. Alle hatten dafür gleich viel Zeit.</translation>
    </message>
    <message>
        <source>The percentage of promoters (9 and 10) less that of detractors (0 to 6), of the latest answer of each customer in the period.</source>
        <translation>Der Prozentsatz der Förderer (9 und 10) abzüglich dem der Kritiker (0 bis 6), von der jeweils letzten Antwort jedes Kunden im Zeitraum.</translation>
    </message>
    <message>
        <source>The share of answers with 4 or 5 of 5. Answers that staff typed in are left out.</source>
        <translation>Der Anteil der Antworten mit 4 oder 5 von 5. Von Mitarbeitern eingetragene Antworten bleiben außen vor.</translation>
    </message>
    <message>
        <source>Half of the tickets that customers opened in the period had their first reply within this time. In working hours, where the shop has set them.</source>
        <translation>Die Hälfte der Tickets, die Kunden im Zeitraum eröffnet haben, wurde innerhalb dieser Zeit zum ersten Mal beantwortet. In Arbeitszeit, wo das Geschäft sie festgelegt hat.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Compared with %1 to %2</source>
        <comment>two days</comment>
        <translation>Verglichen mit %1 bis %2</translation>
    </message>
    <message>
        <source>= 0</source>
        <comment>a figure has not changed</comment>
        <translation>= 0</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>a figure is higher by so much</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <comment>a figure is lower by so much</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a month and its year, as short as possible</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Of the customers who were active 30 days ago, the share who are not any more: their last order is %1 days old or more.</source>
        <translation>Von den Kunden, die vor 30 Tagen aktiv waren, der Anteil, der es nicht mehr ist: Die letzte Bestellung liegt %1 Tage oder länger zurück.</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>Revenue per customer so far</source>
        <translation>Umsatz je Kunde bisher</translation>
    </message>
    <message>
        <source>Net revenue of known customers in the period, after returns, divided by their orders that count.</source>
        <translation>Nettoumsatz bekannter Kunden im Zeitraum, nach Rückgaben, geteilt durch ihre zählenden Bestellungen.</translation>
    </message>
    <message>
        <source>Net revenue of known customers of all time, after returns, divided by everybody who ever bought: what a customer has brought so far. It is no forecast, and neither costs nor rewards are taken off.</source>
        <translation>Nettoumsatz bekannter Kunden seit Beginn, nach Rückgaben, geteilt durch alle, die je gekauft haben: was ein Kunde bisher gebracht hat. Es ist keine Vorhersage, und weder Kosten noch Prämien sind abgezogen.</translation>
    </message>
    <message>
        <source>Compared with all time until %1</source>
        <comment>a day</comment>
        <translation>Verglichen mit allem bis zum %1</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardTiles</name>
    <message>
        <source>Open the support report</source>
        <translation>Supportbericht öffnen</translation>
    </message>
    <message>
        <source>Nobody was active then</source>
        <translation>Damals war niemand aktiv</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>von %Ln Kunde</numerusform>
            <numerusform>von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in 30 days, of %Ln customer(s)</source>
        <translation>
            <numerusform>in 30 Tagen, von %Ln Kunde</numerusform>
            <numerusform>in 30 Tagen, von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was new then</source>
        <translation>Damals war niemand neu</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln new customer(s)</source>
        <translation>
            <numerusform>von %Ln neuem Kunden</numerusform>
            <numerusform>von %Ln neuen Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>ever: %1</source>
        <comment>per cent</comment>
        <translation>jemals: %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>± %1, %Ln answer(s)</source>
        <translation>
            <numerusform>± %1, %Ln Antwort</numerusform>
            <numerusform>± %1, %Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s): too few to tell</source>
        <translation>
            <numerusform>%Ln Antwort: zu wenig</numerusform>
            <numerusform>%Ln Antworten: zu wenige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean %1, %Ln answer(s)</source>
        <translation>
            <numerusform>Mittel %1, %Ln Antwort</numerusform>
            <numerusform>Mittel %1, %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>longer by a time</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <comment>shorter by a time</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ticket(s)</source>
        <translation>
            <numerusform>von %Ln Ticket</numerusform>
            <numerusform>von %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who stayed</source>
        <translation>
            <numerusform>%Ln, der blieb</numerusform>
            <numerusform>%Ln, die blieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not stay</source>
        <translation>
            <numerusform>%Ln, der nicht blieb</numerusform>
            <numerusform>%Ln, die nicht blieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who are active today</source>
        <translation>
            <numerusform>%Ln, der heute aktiv ist</numerusform>
            <numerusform>%Ln, die heute aktiv sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who lapsed in these 30 days</source>
        <translation>
            <numerusform>%Ln, der in diesen 30 Tagen wegfiel</numerusform>
            <numerusform>%Ln, die in diesen 30 Tagen wegfielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who came back</source>
        <translation>
            <numerusform>%Ln, der wiederkam</numerusform>
            <numerusform>%Ln, die wiederkamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who did not come back</source>
        <translation>
            <numerusform>%Ln, der nicht wiederkam</numerusform>
            <numerusform>%Ln, die nicht wiederkamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who ever bought twice</source>
        <translation>
            <numerusform>%Ln, der je zweimal kaufte</numerusform>
            <numerusform>%Ln, die je zweimal kauften</numerusform>
        </translation>
    </message>
    <message>
        <source>= 0</source>
        <comment>a figure has not changed</comment>
        <translation>= 0</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>an amount is higher by so much</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <comment>an amount is lower by so much</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln order(s)</source>
        <translation>
            <numerusform>von %Ln Bestellung</numerusform>
            <numerusform>von %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has bought yet</source>
        <translation>Noch niemand hat gekauft</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s) ever</source>
        <translation>
            <numerusform>von %Ln Kunde insgesamt</numerusform>
            <numerusform>von %Ln Kunden insgesamt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DashboardWall</name>
    <message>
        <source>Dashboard of %1</source>
        <comment>a shop</comment>
        <translation>Dashboard von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dashboard · %1</source>
        <comment>a period</comment>
        <translation>Dashboard · %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Figures appear with the first order of a customer.</source>
        <translation>Zahlen erscheinen mit der ersten Bestellung eines Kunden.</translation>
    </message>
</context>
<context>
    <name>regulars::DashboardWiring</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Dashboard on a wall</source>
        <translation>Dashboard an der Wand</translation>
    </message>
</context>
<context>
    <name>regulars::DatesEdit</name>
    <message>
        <source>Add a day to remember</source>
        <translation>Tag zum Merken hinzufügen</translation>
    </message>
    <message>
        <source>What for, such as “wedding”</source>
        <translation>Wofür, zum Beispiel „Hochzeit“</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Wofür der Tag steht</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
    <message>
        <source>Month to remember</source>
        <translation>Monat zum Merken</translation>
    </message>
    <message>
        <source>Year to remember, if known</source>
        <translation>Jahr zum Merken, falls bekannt</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::DeletedTicketsDialog</name>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deleted tickets</source>
        <translation>Gelöschte Tickets</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <comment>a day</comment>
        <translation>gelöscht %1</translation>
    </message>
    <message>
        <source>deleted %1 by %2</source>
        <comment>a day, a person</comment>
        <translation>gelöscht %1 von %2</translation>
    </message>
    <message>
        <source>The recycle bin has no tickets.</source>
        <translation>Im Papierkorb sind keine Tickets.</translation>
    </message>
</context>
<context>
    <name>regulars::DeskDialogs</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Where new tickets go…</source>
        <translation>Wohin neue Vorgänge gehen…</translation>
    </message>
    <message>
        <source>Absences…</source>
        <translation>Abwesenheiten…</translation>
    </message>
    <message>
        <source>Questions to customers…</source>
        <translation>Fragen an Kunden…</translation>
    </message>
    <message>
        <source>Let customers answer here…</source>
        <translation>Kunden hier antworten lassen…</translation>
    </message>
</context>
<context>
    <name>regulars::Desktop</name>
    <message>
        <source>Opening your shop.</source>
        <translation>Das Geschäft wird geöffnet.</translation>
    </message>
    <message>
        <source>Setting up your shop.</source>
        <translation>Das Geschäft wird eingerichtet.</translation>
    </message>
    <message>
        <source>Opening the demo shop. The first time, its history is made up.</source>
        <translation>Das Demo-Geschäft wird geöffnet. Beim ersten Mal wird seine Geschichte erfunden.</translation>
    </message>
    <message>
        <source>The backup is restored. The state before it is kept as a backup, too.</source>
        <translation>Die Sicherung ist wiederhergestellt. Auch der Stand davor ist gesichert.</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>Die Sicherung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Shops (*.regulars);;All files (*)</source>
        <translation>Geschäfte (*.regulars);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>regulars::DonationPrint</name>
    <message>
        <source>Donations in %1</source>
        <comment>a year</comment>
        <translation>Spenden im Jahr %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Einlösungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>day</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>What members gave to causes for their points. What was taken back is not in it.</source>
        <translation>Was Mitglieder für ihre Punkte gespendet haben. Was zurückgenommen wurde, ist nicht dabei.</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <comment>a currency</comment>
        <translation>Betrag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 by %Ln member(s)</source>
        <comment>a cause, an amount</comment>
        <translation>
            <numerusform>%1: %2 von %Ln Mitglied</numerusform>
            <numerusform>%1: %2 von %Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was given in %1.</source>
        <comment>a year</comment>
        <translation>Im Jahr %1 wurde nichts gespendet.</translation>
    </message>
</context>
<context>
    <name>regulars::DonationsDialog</name>
    <message>
        <source>Donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Year of the donations</source>
        <translation>Jahr der Spenden</translation>
    </message>
    <message>
        <source>What members gave for their points</source>
        <translation>Was Mitglieder für ihre Punkte gespendet haben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>regulars::DueNoticer</name>
    <message>
        <source>%1: %2</source>
        <comment>what is the matter: ticket</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show ticket</source>
        <translation>Ticket zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>Tickets zeigen</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>Die Wiedervorlage ist da</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <comment>what is promised</comment>
        <translation>%1 ist überfällig</translation>
    </message>
    <message>
        <source>%1 is due in %2</source>
        <comment>what is promised</comment>
        <translation>%1 ist fällig in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are late</source>
        <translation>
            <numerusform>%n Ticket ist überfällig</numerusform>
            <numerusform>%n Tickets sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are due within the hour</source>
        <translation>
            <numerusform>%n Ticket ist in der nächsten Stunde fällig</numerusform>
            <numerusform>%n Tickets sind in der nächsten Stunde fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) want to be seen to</source>
        <translation>
            <numerusform>%n Ticket wartet auf Sie</numerusform>
            <numerusform>%n Tickets warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DuplicateItems</name>
    <message>
        <source>%1 and %2</source>
        <comment>two customers</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicateTexts</name>
    <message>
        <source>Same e-mail address</source>
        <translation>Gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same mailbox</source>
        <translation>Gleiches Postfach</translation>
    </message>
    <message>
        <source>Similar e-mail address</source>
        <translation>Ähnliche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Shared e-mail address</source>
        <translation>Gemeinsame E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Gleiches Telefon</translation>
    </message>
    <message>
        <source>Same card</source>
        <translation>Gleiche Karte</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>Gleiche Steuernummer</translation>
    </message>
    <message>
        <source>Same customer number</source>
        <translation>Gleiche Kundennummer</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Rare name</source>
        <translation>Seltener Name</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>Short form of the name</source>
        <translation>Kurzform des Namens</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Gleiche Firma</translation>
    </message>
    <message>
        <source>Similar company</source>
        <translation>Ähnliche Firma</translation>
    </message>
    <message>
        <source>Same birthday</source>
        <translation>Gleicher Geburtstag</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Gleiche Adresse</translation>
    </message>
    <message>
        <source>Same postcode</source>
        <translation>Gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>Other first name</source>
        <translation>Anderer Vorname</translation>
    </message>
    <message>
        <source>Other last name</source>
        <translation>Anderer Nachname</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Junior and senior</source>
        <translation>Junior und Senior</translation>
    </message>
    <message>
        <source>Other birthday</source>
        <translation>Anderer Geburtstag</translation>
    </message>
    <message>
        <source>Other postcode</source>
        <translation>Andere Postleitzahl</translation>
    </message>
    <message>
        <source>Nothing in common to reach them</source>
        <translation>Keine gemeinsame Erreichbarkeit</translation>
    </message>
    <message>
        <source>Very likely the same customer</source>
        <translation>Sehr wahrscheinlich derselbe Kunde</translation>
    </message>
    <message>
        <source>Perhaps the same customer</source>
        <translation>Vielleicht derselbe Kunde</translation>
    </message>
    <message>
        <source>Different people who share something</source>
        <translation>Verschiedene Personen mit Gemeinsamem</translation>
    </message>
    <message>
        <source>Different customers</source>
        <translation>Verschiedene Kunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar per</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Found the shop by</source>
        <translation>Aufmerksam durch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesPage</name>
    <message>
        <source>Which pairs to show</source>
        <translation>Welche Paare gezeigt werden</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Duplikate</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>In the list of duplicates</source>
        <translation>In der Liste der Duplikate</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Die beiden zusammenführen</translation>
    </message>
    <message>
        <source>Very likely (%1)</source>
        <translation>Sehr wahrscheinlich (%1)</translation>
    </message>
    <message>
        <source>Perhaps (%1)</source>
        <translation>Vielleicht (%1)</translation>
    </message>
    <message>
        <source>Related (%1)</source>
        <comment>people</comment>
        <translation>Verwandt (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>None waits for you</source>
        <translation>Keine offenen Fälle</translation>
    </message>
    <message>
        <source>Search again looks through all customers.</source>
        <translation>„Erneut suchen“ durchsucht alle Kunden.</translation>
    </message>
    <message>
        <source>New ones are found when customers are saved or imported, and once a day.</source>
        <translation>Neue werden gefunden, wenn Kunden gespeichert oder importiert werden, und einmal am Tag.</translation>
    </message>
    <message>
        <source>%1 family</source>
        <comment>a family name, or two</comment>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <translation>%1 &amp; %2</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesWiring</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message numerus="yes">
        <source>The import brought %n possible duplicate(s).</source>
        <translation>
            <numerusform>Der Import hat %n mögliches Duplikat gebracht.</numerusform>
            <numerusform>Der Import hat %n mögliche Duplikate gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>regulars::EarnBasisEdit</name>
    <message>
        <source>Limits of all rules together</source>
        <translation>Grenzen aller Regeln zusammen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>What is left after discounts counts</source>
        <translation>Es zählt, was nach Rabatten bleibt</translation>
    </message>
    <message>
        <source>They make no difference</source>
        <translation>Sie machen keinen Unterschied</translation>
    </message>
    <message>
        <source>Shipping counts</source>
        <translation>Versand zählt mit</translation>
    </message>
    <message>
        <source>What is paid with points counts</source>
        <translation>Mit Punkten Bezahltes zählt mit</translation>
    </message>
    <message>
        <source>What is paid with gift cards counts</source>
        <translation>Mit Geschenkkarten Bezahltes zählt mit</translation>
    </message>
    <message>
        <source>Categories that never earn points</source>
        <translation>Kategorien, die nie Punkte bringen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Points are rounded</source>
        <translation>Rundung der Punkte</translation>
    </message>
    <message>
        <source>When several rules hold for the same</source>
        <translation>Wenn mehrere Regeln für dasselbe gelten</translation>
    </message>
    <message>
        <source>Limits of all rules together, for each member</source>
        <translation>Grenzen aller Regeln zusammen, für jedes Mitglied</translation>
    </message>
</context>
<context>
    <name>regulars::EarnLimitsEdit</name>
    <message>
        <source>At most so many points</source>
        <translation>Höchstens so viele Punkte</translation>
    </message>
    <message>
        <source>At most so many times</source>
        <translation>Höchstens so oft</translation>
    </message>
    <message>
        <source>%1: at most so many points, %2</source>
        <comment>what is limited, a period</comment>
        <translation>%1: höchstens so viele Punkte, %2</translation>
    </message>
    <message>
        <source>%1: at most so many times, %2</source>
        <comment>what is limited, a period</comment>
        <translation>%1: höchstens so oft, %2</translation>
    </message>
</context>
<context>
    <name>regulars::EarnReasons</name>
    <message>
        <source>“%1” and “%2” multiply the same points from %3 on, and both count.</source>
        <comment>rules, a day</comment>
        <translation>„%1“ und „%2“ vervielfachen ab dem %3 dieselben Punkte, und beide zählen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” give points for the same from %3 on, and both count.</source>
        <comment>rules, a day</comment>
        <translation>„%1“ und „%2“ geben ab dem %3 Punkte für dasselbe, und beide zählen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” multiply the same points, and both count.</source>
        <comment>rules</comment>
        <translation>„%1“ und „%2“ vervielfachen dieselben Punkte, und beide zählen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” give points for the same, and both count.</source>
        <comment>rules</comment>
        <translation>„%1“ und „%2“ geben Punkte für dasselbe, und beide zählen.</translation>
    </message>
    <message>
        <source>the limit for an order</source>
        <translation>die Grenze je Bestellung</translation>
    </message>
    <message>
        <source>the limit for a day</source>
        <translation>die Grenze je Tag</translation>
    </message>
    <message>
        <source>the limit for a week</source>
        <translation>die Grenze je Woche</translation>
    </message>
    <message>
        <source>the limit for a month</source>
        <translation>die Grenze je Monat</translation>
    </message>
    <message>
        <source>the limit for a year</source>
        <translation>die Grenze je Jahr</translation>
    </message>
    <message>
        <source>the limit in all</source>
        <translation>die Gesamtgrenze</translation>
    </message>
    <message>
        <source>“%1” gives more than %2 of all rules together lets through.</source>
        <comment>a rule, a limit</comment>
        <translation>„%1“ gibt mehr, als %2 für alle Regeln zusammen zulässt.</translation>
    </message>
    <message>
        <source>“%1” gives more than %2 of its own lets through.</source>
        <comment>a rule, a limit</comment>
        <translation>„%1“ gibt mehr, als %2 für diese Regel zulässt.</translation>
    </message>
    <message>
        <source>“%1” is over: its last day was %2.</source>
        <comment>a rule, a day</comment>
        <translation>„%1“ ist abgelaufen: Der letzte Tag war der %2.</translation>
    </message>
    <message>
        <source>“%1” never holds: no day, no tier or no goods are left for it.</source>
        <comment>a rule</comment>
        <translation>„%1“ gilt nie: Dafür bleibt kein Tag, keine Stufe oder keine Ware übrig.</translation>
    </message>
    <message>
        <source>“%1” has nothing to multiply: no rule gives points for it.</source>
        <comment>a rule</comment>
        <translation>„%1“ hat nichts zu vervielfachen: Keine Regel gibt dafür Punkte.</translation>
    </message>
    <message>
        <source>“%1” never counts: “%2” is at least as good wherever it holds.</source>
        <comment>rules</comment>
        <translation>„%1“ zählt nie: „%2“ ist überall, wo die Regel gilt, mindestens ebenso gut.</translation>
    </message>
    <message>
        <source>The tier %1 brings nothing that the one below it has not.</source>
        <translation>Die Stufe %1 bringt nichts, was die darunter nicht auch hat.</translation>
    </message>
    <message>
        <source>it comes to nothing</source>
        <comment>why a rule gives no points</comment>
        <translation>sie nichts ergibt</translation>
    </message>
    <message>
        <source>it is not in use</source>
        <comment>why a rule gives no points</comment>
        <translation>sie nicht in Gebrauch ist</translation>
    </message>
    <message>
        <source>it does not hold yet</source>
        <comment>why a rule gives no points</comment>
        <translation>sie noch nicht gilt</translation>
    </message>
    <message>
        <source>it does not hold any more</source>
        <comment>why a rule gives no points</comment>
        <translation>sie nicht mehr gilt</translation>
    </message>
    <message>
        <source>it is for other days of the week</source>
        <comment>why a rule gives no points</comment>
        <translation>sie für andere Wochentage gilt</translation>
    </message>
    <message>
        <source>it is for another time of the day</source>
        <comment>why a rule gives no points</comment>
        <translation>sie für eine andere Uhrzeit gilt</translation>
    </message>
    <message>
        <source>it is for other tiers</source>
        <comment>why a rule gives no points</comment>
        <translation>sie für andere Stufen gilt</translation>
    </message>
    <message>
        <source>it is for orders by another way</source>
        <comment>why a rule gives no points</comment>
        <translation>sie für Bestellungen auf anderem Weg gilt</translation>
    </message>
    <message>
        <source>it is for other goods</source>
        <comment>why a rule gives no points</comment>
        <translation>sie für andere Ware gilt</translation>
    </message>
    <message>
        <source>it asks for a larger amount</source>
        <comment>why a rule gives no points</comment>
        <translation>sie einen höheren Betrag verlangt</translation>
    </message>
    <message>
        <source>a better rule counts</source>
        <comment>why a rule gives no points</comment>
        <translation>eine bessere Regel zählt</translation>
    </message>
    <message>
        <source>its limit is reached</source>
        <comment>why a rule gives no points</comment>
        <translation>ihre Grenze erreicht ist</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>points, an amount of money</comment>
        <translation>%1 für %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln piece(s)</source>
        <comment>points</comment>
        <translation>
            <numerusform>%1 für %Ln Stück</numerusform>
            <numerusform>%1 für %Ln Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <comment>points; such as: double the points</comment>
        <translation>%1 mehr: %2</translation>
    </message>
    <message>
        <source>All rules together: %1 keeps %2 back</source>
        <comment>a limit, points</comment>
        <translation>Alle Regeln zusammen: %1 hält %2 zurück</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a rule</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: nothing, because %2</source>
        <comment>a rule, why it gives no points</comment>
        <translation>%1: nichts, weil %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule, what it gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, of which %2 keeps %3 back</source>
        <comment>what a rule gives, a limit, points</comment>
        <translation>%1, davon hält %2 %3 zurück</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>points</comment>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::EarnRuleForm</name>
    <message>
        <source>New rule for points</source>
        <translation>Neue Punkteregel</translation>
    </message>
    <message>
        <source>Edit rule for points</source>
        <translation>Punkteregel bearbeiten</translation>
    </message>
    <message>
        <source>Limits of this rule</source>
        <translation>Grenzen dieser Regel</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Name, such as “Linen weeks”</source>
        <translation>Name, etwa „Leinenwochen“</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>For which occasion</source>
        <translation>Zu welchem Anlass</translation>
    </message>
    <message>
        <source>So many points</source>
        <translation>So viele Punkte</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Für je</translation>
    </message>
    <message>
        <source>Times the points: 2 for double, 1.5 for half as many again</source>
        <translation>Vielfaches der Punkte: 2 für doppelt, 1,5 für anderthalbfach</translation>
    </message>
    <message>
        <source>Only for these categories</source>
        <translation>Nur für diese Kategorien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only for these products</source>
        <translation>Nur für diese Artikel</translation>
    </message>
    <message>
        <source>Never for these categories</source>
        <translation>Nie für diese Kategorien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Never for these products</source>
        <translation>Nie für diese Artikel</translation>
    </message>
    <message>
        <source>If it comes to at least</source>
        <translation>Ab einem Betrag von</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur an diesen Wochentagen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>An jedem Tag</translation>
    </message>
    <message>
        <source>Only between, such as 14–18</source>
        <translation>Nur zwischen, etwa 14–18</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Only for orders by</source>
        <translation>Nur für Bestellungen über</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Jeder Weg</translation>
    </message>
    <message>
        <source>Limits of this rule, for each member</source>
        <translation>Grenzen dieser Regel, für jedes Mitglied</translation>
    </message>
    <message>
        <source>Of rules with the same word here only the best one counts</source>
        <translation>Von Regeln mit demselben Wort hier zählt nur die beste</translation>
    </message>
</context>
<context>
    <name>regulars::EarnRuleTexts</name>
    <message>
        <source>one that was removed</source>
        <comment>a tier or product</comment>
        <translation>etwas, das entfernt wurde</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the words before the last one of a list, the last one</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Points for money spent</source>
        <translation>Punkte für ausgegebenes Geld</translation>
    </message>
    <message>
        <source>Points for each piece</source>
        <translation>Punkte für jedes Stück</translation>
    </message>
    <message>
        <source>Points for each order</source>
        <translation>Punkte für jede Bestellung</translation>
    </message>
    <message>
        <source>Points for a visit: the first order of a day</source>
        <translation>Punkte für einen Besuch: die erste Bestellung eines Tages</translation>
    </message>
    <message>
        <source>More points: double, triple…</source>
        <translation>Mehr Punkte: doppelte, dreifache …</translation>
    </message>
    <message>
        <source>Points for an occasion, such as a birthday</source>
        <translation>Punkte zu einem Anlass, etwa zum Geburtstag</translation>
    </message>
    <message>
        <source>Joining the programme</source>
        <translation>Beitritt zum Programm</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>A review</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>An answered survey</source>
        <translation>Eine beantwortete Umfrage</translation>
    </message>
    <message>
        <source>Bringing a friend</source>
        <translation>Einen Freund geworben</translation>
    </message>
    <message>
        <source>Brought by a friend</source>
        <translation>Von einem Freund geworben</translation>
    </message>
    <message>
        <source>Anniversary of joining</source>
        <translation>Jahrestag des Beitritts</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Je Bestellung</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Down to whole points for an order</source>
        <translation>Je Bestellung auf ganze Punkte abrunden</translation>
    </message>
    <message>
        <source>Down to whole points for each line of an order</source>
        <translation>Je Position einer Bestellung auf ganze Punkte abrunden</translation>
    </message>
    <message>
        <source>To hundredths of a point</source>
        <translation>Auf Hundertstel eines Punktes runden</translation>
    </message>
    <message>
        <source>They add up</source>
        <translation>Sie werden addiert</translation>
    </message>
    <message>
        <source>Only the best one counts</source>
        <translation>Nur die beste zählt</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>%1 times the %2</source>
        <comment>a number, what the shop calls its points</comment>
        <translation>%1-fache %2</translation>
    </message>
    <message>
        <source>double the points</source>
        <translation>doppelte Punkte</translation>
    </message>
    <message>
        <source>triple the points</source>
        <translation>dreifache Punkte</translation>
    </message>
    <message>
        <source>%1 times the points</source>
        <comment>a number</comment>
        <translation>%1-fache Punkte</translation>
    </message>
    <message>
        <source>%1 for joining</source>
        <comment>points</comment>
        <translation>%1 für den Beitritt</translation>
    </message>
    <message>
        <source>%1 for a birthday</source>
        <comment>points</comment>
        <translation>%1 zum Geburtstag</translation>
    </message>
    <message>
        <source>%1 for a review</source>
        <comment>points</comment>
        <translation>%1 für eine Bewertung</translation>
    </message>
    <message>
        <source>%1 for an answered survey</source>
        <comment>points</comment>
        <translation>%1 für eine beantwortete Umfrage</translation>
    </message>
    <message>
        <source>%1 for bringing a friend</source>
        <comment>points</comment>
        <translation>%1 für einen geworbenen Freund</translation>
    </message>
    <message>
        <source>%1 for somebody whom a friend has brought</source>
        <comment>points</comment>
        <translation>%1 für jemanden, den ein Freund geworben hat</translation>
    </message>
    <message>
        <source>%1 for each year since joining</source>
        <comment>points</comment>
        <translation>%1 für jedes Jahr seit dem Beitritt</translation>
    </message>
    <message>
        <source>%1 for something else</source>
        <comment>points</comment>
        <translation>%1 für etwas anderes</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <comment>points, an amount of money</comment>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 for each piece</source>
        <comment>points</comment>
        <translation>%1 je Stück</translation>
    </message>
    <message>
        <source>%1 for each order</source>
        <comment>points</comment>
        <translation>%1 je Bestellung</translation>
    </message>
    <message>
        <source>%1 for the first order of a day</source>
        <comment>points</comment>
        <translation>%1 für die erste Bestellung eines Tages</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>goods</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>for everything but %1</source>
        <comment>goods</comment>
        <translation>für alles außer %1</translation>
    </message>
    <message>
        <source>but not for %1</source>
        <comment>goods</comment>
        <translation>aber nicht für %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays: Mondays and Fridays</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>between %1 and %2 of the next day</source>
        <comment>times of the day</comment>
        <translation>zwischen %1 und %2 Uhr des nächsten Tages</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of the day</comment>
        <translation>zwischen %1 und %2 Uhr</translation>
    </message>
    <message>
        <source>only on %1</source>
        <comment>a day</comment>
        <translation>nur am %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a tier: for it and those above it</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>for members with %1</source>
        <comment>tiers</comment>
        <translation>für Mitglieder mit %1</translation>
    </message>
    <message>
        <source>at most %1 an order</source>
        <comment>points</comment>
        <translation>höchstens %1 je Bestellung</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <comment>points</comment>
        <translation>höchstens %1 je Tag</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <comment>points</comment>
        <translation>höchstens %1 je Woche</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <comment>points</comment>
        <translation>höchstens %1 je Monat</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <comment>points</comment>
        <translation>höchstens %1 je Jahr</translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <comment>points</comment>
        <translation>höchstens %1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) an order</source>
        <translation>
            <numerusform>höchstens %Ln-mal je Bestellung</numerusform>
            <numerusform>höchstens %Ln-mal je Bestellung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a day</source>
        <translation>
            <numerusform>höchstens %Ln-mal je Tag</numerusform>
            <numerusform>höchstens %Ln-mal je Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a week</source>
        <translation>
            <numerusform>höchstens %Ln-mal je Woche</numerusform>
            <numerusform>höchstens %Ln-mal je Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a month</source>
        <translation>
            <numerusform>höchstens %Ln-mal je Monat</numerusform>
            <numerusform>höchstens %Ln-mal je Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) a year</source>
        <translation>
            <numerusform>höchstens %Ln-mal je Jahr</numerusform>
            <numerusform>höchstens %Ln-mal je Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln time(s) in all</source>
        <translation>
            <numerusform>höchstens %Ln-mal insgesamt</numerusform>
            <numerusform>höchstens %Ln-mal insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>for orders of %1 or more</source>
        <comment>an amount of money</comment>
        <translation>ab einem Bestellwert von %1</translation>
    </message>
    <message>
        <source>if they come to %1 or more</source>
        <comment>goods; an amount of money</comment>
        <translation>ab einem Warenwert von %1</translation>
    </message>
    <message>
        <source>only by %1</source>
        <comment>ways of an order: counter, phone</comment>
        <translation>nur über %1</translation>
    </message>
    <message>
        <source>only the best one of “%1” counts</source>
        <comment>a group of rules</comment>
        <translation>aus „%1“ zählt nur die beste</translation>
    </message>
    <message>
        <source>prices without tax</source>
        <translation>Preise ohne Steuer</translation>
    </message>
    <message>
        <source>prices with tax</source>
        <translation>Preise mit Steuer</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>vor Rabatten</translation>
    </message>
    <message>
        <source>after discounts</source>
        <translation>nach Rabatten</translation>
    </message>
    <message>
        <source>with shipping</source>
        <translation>mit Versand</translation>
    </message>
    <message>
        <source>without shipping</source>
        <translation>ohne Versand</translation>
    </message>
    <message>
        <source>less what is paid with points</source>
        <translation>abzüglich dessen, was mit Punkten bezahlt wird</translation>
    </message>
    <message>
        <source>less what is paid with gift cards</source>
        <translation>abzüglich dessen, was mit Geschenkkarten bezahlt wird</translation>
    </message>
    <message>
        <source>What counts: %1.</source>
        <comment>a list</comment>
        <translation>Was zählt: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a rule&apos;s sentence</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>regulars::EarnRulesEdit</name>
    <message>
        <source>There is no rule yet, so nothing is earned.</source>
        <translation>Noch gibt es keine Regel, also wird nichts gesammelt.</translation>
    </message>
    <message>
        <source>Rules for points</source>
        <translation>Punkteregeln</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>regulars::EarnTrial</name>
    <message>
        <source>For example, a member buys so much, of this category, with this tier, on this day:</source>
        <translation>Zum Beispiel kauft ein Mitglied so viel, aus dieser Kategorie, mit dieser Stufe, an diesem Tag:</translation>
    </message>
    <message>
        <source>What the order comes to</source>
        <translation>Betrag der Bestellung</translation>
    </message>
    <message>
        <source>Category of what is bought</source>
        <translation>Kategorie der gekauften Ware</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>Tier of the member</source>
        <translation>Stufe des Mitglieds</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Uhrzeit der Bestellung</translation>
    </message>
    <message>
        <source>Nothing can be counted with that.</source>
        <translation>Damit lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>It would bring %1.</source>
        <comment>points</comment>
        <translation>Das brächte %1.</translation>
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
    <message>
        <source>This stands here twice.</source>
        <translation>Das steht hier doppelt.</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Bitte etwas aus der Liste wählen.</translation>
    </message>
    <message>
        <source>This customer is part of another one. Taking the two apart brings it back.</source>
        <translation>Dieser Kunde ist Teil eines anderen. Beide wieder zu trennen bringt ihn zurück.</translation>
    </message>
    <message>
        <source>One of these customers is in the recycle bin or already part of another one.</source>
        <translation>Einer dieser Kunden liegt im Papierkorb oder ist schon Teil eines anderen.</translation>
    </message>
    <message>
        <source>A package can only be taken into a shop that is still empty. Please open a new shop first.</source>
        <translation>Ein Paket lässt sich nur in ein Geschäft importieren, das noch leer ist. Bitte zuerst ein neues Geschäft anlegen.</translation>
    </message>
    <message>
        <source>These are more rows than a spreadsheet can hold. Please export them as CSV.</source>
        <translation>Das sind mehr Zeilen, als in eine Tabellenkalkulation passen. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>This can&apos;t be written in that format.</source>
        <translation>Das lässt sich in diesem Format nicht schreiben.</translation>
    </message>
    <message>
        <source>Merging needs two different customers.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>Das ist zu kurz: Es braucht mindestens ein Zeichen.</numerusform>
            <numerusform>Das ist zu kurz: Es braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no rule by which something repeats.</source>
        <translation>Das ist keine Regel, nach der sich etwas wiederholt.</translation>
    </message>
    <message>
        <source>This is not the same as before.</source>
        <translation>Das ist nicht dasselbe wie zuvor.</translation>
    </message>
    <message>
        <source>The first person of a shop is its owner.</source>
        <translation>Die erste Person eines Ladens ist der Inhaber.</translation>
    </message>
    <message>
        <source>This must come after the beginning.</source>
        <translation>Das muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Your role does not allow this. The owner decides about that under Settings, People.</source>
        <translation>Ihre Rolle erlaubt das nicht. Darüber entscheidet der Inhaber unter Einstellungen, Personen.</translation>
    </message>
    <message>
        <source>A shop needs an owner: make somebody else the owner first.</source>
        <translation>Ein Laden braucht einen Inhaber: Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>Nobody can belong to themselves.</source>
        <translation>Niemand kann zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>This one belongs to the customer already, by way of others.</source>
        <translation>Dieser Eintrag gehört über andere schon zum Kunden.</translation>
    </message>
    <message>
        <source>People belong to households and companies, companies to companies, and households to nobody.</source>
        <translation>Personen gehören zu Haushalten und Firmen, Firmen zu Firmen, Haushalte zu niemandem.</translation>
    </message>
    <message>
        <source>At most four levels of companies may stand above each other.</source>
        <translation>Höchstens vier Ebenen von Firmen können übereinander stehen.</translation>
    </message>
    <message>
        <source>Somebody belongs to this customer who could not belong to one of this kind.</source>
        <translation>Zu diesem Kunden gehört jemand, der zu einem dieser Art nicht gehören kann.</translation>
    </message>
    <message>
        <source>They live in two households already. Please take one of them out of theirs first.</source>
        <translation>Die beiden leben schon in zwei Haushalten. Bitte zuerst eine Person aus ihrem herausnehmen.</translation>
    </message>
    <message>
        <source>Please answer yes or no.</source>
        <translation>Bitte mit Ja oder Nein antworten.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which number is the month.</source>
        <translation>Es ist nicht klar, welche Zahl der Monat ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some customers have values that do not fit this kind of field.</source>
        <translation>Manche Kunden haben Werte, die nicht zu dieser Art von Feld passen.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large: at most %n MB can be kept.</source>
        <translation>
            <numerusform>Diese Datei ist zu groß: höchstens %n MB passen.</numerusform>
            <numerusform>Diese Datei ist zu groß: höchstens %n MB passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Changes of the people who work here are not undone. Change them in the settings.</source>
        <translation>Änderungen an den Personen, die hier arbeiten, werden nicht rückgängig gemacht. Ändern Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Das ist kein Bild, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>This must end later than it begins, and within the day.</source>
        <translation>Das muss später enden, als es beginnt, und noch am selben Tag.</translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation>Diese Zeiten überschneiden sich.</translation>
    </message>
    <message>
        <source>This lies in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The solution can&apos;t be promised earlier than the first reply.</source>
        <translation>Die Lösung kann nicht früher zugesagt werden als die erste Antwort.</translation>
    </message>
    <message>
        <source>This lies before the start.</source>
        <translation>Das liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>This must be at least 1 and at most 99 per cent.</source>
        <translation>Das müssen mindestens 1 und höchstens 99 Prozent sein.</translation>
    </message>
    <message>
        <source>Ticket #%1 can&apos;t be solved yet: its category asks for the cause.</source>
        <translation>Ticket #%1 kann noch nicht gelöst werden: Seine Kategorie verlangt die Ursache.</translation>
    </message>
    <message>
        <source>Ticket #%1 can&apos;t be solved yet: its category asks for the outcome.</source>
        <translation>Ticket #%1 kann noch nicht gelöst werden: Seine Kategorie verlangt das Ergebnis.</translation>
    </message>
    <message>
        <source>Merging needs two different tickets.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Tickets.</translation>
    </message>
    <message>
        <source>Choose some of the messages, but not all of them, to make a ticket of.</source>
        <translation>Wählen Sie einige der Nachrichten, aber nicht alle, um daraus ein Ticket zu machen.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Das wird noch verwendet.</translation>
    </message>
    <message>
        <source>This belongs to the program and can&apos;t be removed.</source>
        <translation>Das gehört zum Programm und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>These working hours have no hour in which anybody works.</source>
        <translation>In diesen Arbeitszeiten arbeitet niemand auch nur eine Stunde.</translation>
    </message>
    <message numerus="yes">
        <source>A calendar holds at most %n holidays.</source>
        <translation>
            <numerusform>Ein Kalender fasst höchstens %n Feiertag.</numerusform>
            <numerusform>Ein Kalender fasst höchstens %n Feiertage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1 was merged into another one. Undo that to go on with it.</source>
        <translation>Ticket #%1 wurde mit einem anderen zusammengeführt. Machen Sie das rückgängig, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>A field is not closed: { needs its }. Two of them, {{, are a brace.</source>
        <translation>Ein Feld ist nicht geschlossen: Zu { gehört }. Zwei davon, {{, sind eine Klammer.</translation>
    </message>
    <message>
        <source>A field is not opened: } needs its {. Two of them, }}, are a brace.</source>
        <translation>Ein Feld ist nicht geöffnet: Zu } gehört {. Zwei davon, }}, sind eine Klammer.</translation>
    </message>
    <message>
        <source>What stands in braces is no field. Two of them, {{ and }}, are a brace.</source>
        <translation>Was in Klammern steht, ist kein Feld. Zwei davon, {{ und }}, sind eine Klammer.</translation>
    </message>
    <message>
        <source>This is no time, such as 4 h or 30 min.</source>
        <translation>Das ist keine Zeit wie 4 Std. oder 30 min.</translation>
    </message>
    <message>
        <source>This is less than the smallest amount.</source>
        <translation>Das ist weniger als der kleinste Betrag.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves.</source>
        <translation>Niemand kann sich selbst vertreten.</translation>
    </message>
    <message>
        <source>There is no such field: %1</source>
        <translation>Dieses Feld gibt es nicht: %1</translation>
    </message>
    <message>
        <source>Please write something in place of these fields, nothing is known for them: %1</source>
        <translation>Bitte schreiben Sie etwas an die Stelle dieser Felder, dafür ist nichts bekannt: %1</translation>
    </message>
    <message>
        <source>This question is not asked any more.</source>
        <translation>Diese Frage wird nicht mehr gestellt.</translation>
    </message>
    <message>
        <source>This question does not wait any more.</source>
        <translation>Diese Frage wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody has answered this ticket yet, so there is nothing to write down.</source>
        <translation>Dieses Ticket hat noch niemand beantwortet, es gibt also nichts festzuhalten.</translation>
    </message>
    <message>
        <source>No article is published yet.</source>
        <translation>Noch ist kein Artikel veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no ticket that this macro can be applied to.</source>
        <translation>Es gibt kein Ticket, auf das dieses Makro angewendet werden kann.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 is not safe, so nothing was sent there. Its certificate does not hold, or it does not encrypt.</source>
        <translation>Die Verbindung zum Mailserver %1 ist nicht sicher, darum wurde nichts dorthin gesendet. Sein Zertifikat gilt nicht, oder er verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>The password for the mail server %1 is not known. Please type it in.</source>
        <translation>Das Passwort für den Mailserver %1 ist nicht bekannt. Bitte geben Sie es ein.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept this user name and password.</source>
        <translation>Der Mailserver %1 nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer. Please check its name and the network.</source>
        <translation>Der Mailserver %1 antwortet nicht. Bitte prüfen Sie seinen Namen und das Netz.</translation>
    </message>
    <message>
        <source>Regulars can&apos;t make sense of the file “%1” from line %2 on.</source>
        <translation>Mit der Datei „%1“ kann Regulars ab Zeile %2 nichts anfangen.</translation>
    </message>
    <message>
        <source>Regulars can&apos;t make sense of this file from line %1 on.</source>
        <translation>Mit dieser Datei kann Regulars ab Zeile %1 nichts anfangen.</translation>
    </message>
    <message>
        <source>The mail server %1 refused: “%2”.</source>
        <translation>Der Mailserver %1 lehnte ab: „%2“.</translation>
    </message>
    <message>
        <source>The mail server %1 refused.</source>
        <translation>Der Mailserver %1 lehnte ab.</translation>
    </message>
    <message numerus="yes">
        <source>All files together may have at most %n MB.</source>
        <translation>
            <numerusform>Alle Dateien zusammen dürfen höchstens %n MB haben.</numerusform>
            <numerusform>Alle Dateien zusammen dürfen höchstens %n MB haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) can be attached.</source>
        <translation>
            <numerusform>Höchstens eine Datei kann angehängt werden.</numerusform>
            <numerusform>Höchstens %n Dateien können angehängt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change here. Closed tickets stay as they are until they are opened again.</source>
        <translation>Hier gibt es nichts zu ändern. Geschlossene Tickets bleiben, wie sie sind, bis sie wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>This must be more than the tier below asks for.</source>
        <translation>Das muss mehr sein, als die Stufe darunter verlangt.</translation>
    </message>
    <message>
        <source>A tier can&apos;t ask for more to keep it than to reach it.</source>
        <translation>Eine Stufe kann nicht mehr verlangen, um sie zu behalten, als um sie zu erreichen.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than what keeps the tier below.</source>
        <translation>Das kann nicht weniger sein, als die Stufe darunter zum Behalten verlangt.</translation>
    </message>
    <message>
        <source>This can&apos;t be more than what keeps the tier above.</source>
        <translation>Das kann nicht mehr sein, als die Stufe darüber zum Behalten verlangt.</translation>
    </message>
    <message>
        <source>This is for members of the loyalty programme only.</source>
        <translation>Das ist nur für Mitglieder des Treueprogramms.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Diese Zahl ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>Points would expire before they can be spent.</source>
        <translation>Die Punkte würden verfallen, bevor sie eingelöst werden können.</translation>
    </message>
    <message>
        <source>Please write one range of hours, such as 14–18.</source>
        <translation>Bitte geben Sie eine einzige Spanne von Stunden an, etwa 14–18.</translation>
    </message>
    <message>
        <source>This programme has whole points only.</source>
        <translation>Dieses Programm kennt nur ganze Punkte.</translation>
    </message>
    <message>
        <source>This is no card number.</source>
        <translation>Das ist keine Kartennummer.</translation>
    </message>
    <message>
        <source>This can&apos;t be right: a digit or letter of it is wrong.</source>
        <translation>Das kann nicht stimmen: Eine Ziffer oder ein Buchstabe ist falsch.</translation>
    </message>
    <message>
        <source>This is no code.</source>
        <translation>Das ist kein Code.</translation>
    </message>
    <message>
        <source>This card was joined with another one.</source>
        <translation>Diese Karte wurde mit einer anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>This card is closed.</source>
        <translation>Diese Karte ist geschlossen.</translation>
    </message>
    <message>
        <source>This card is suspended.</source>
        <translation>Diese Karte ist gesperrt.</translation>
    </message>
    <message>
        <source>No rule of the loyalty programme gives points for this.</source>
        <translation>Keine Regel des Treueprogramms gibt dafür Punkte.</translation>
    </message>
    <message>
        <source>A limit of the loyalty programme is reached.</source>
        <translation>Eine Grenze des Treueprogramms ist erreicht.</translation>
    </message>
    <message>
        <source>Nothing of these points is left.</source>
        <translation>Von diesen Punkten ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This is more than was spent.</source>
        <translation>Das ist mehr, als eingelöst wurde.</translation>
    </message>
    <message>
        <source>These points are not held any more.</source>
        <translation>Diese Punkte sind nicht mehr reserviert.</translation>
    </message>
    <message>
        <source>There are not enough points: %1 can be spent.</source>
        <translation>Die Punkte reichen nicht. Einlösbar: %1.</translation>
    </message>
    <message>
        <source>This stamp card is not in use.</source>
        <translation>Diese Stempelkarte ist nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>This reward is not offered any more.</source>
        <translation>Diese Prämie ist nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>Its first day has not come yet.</source>
        <translation>Der erste Tag steht noch bevor.</translation>
    </message>
    <message>
        <source>Its last day has passed.</source>
        <translation>Der letzte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>None of this reward is left.</source>
        <translation>Diese Prämie ist vergriffen.</translation>
    </message>
    <message>
        <source>This reward is for members of other tiers.</source>
        <translation>Diese Prämie ist für Mitglieder anderer Stufen.</translation>
    </message>
    <message>
        <source>This member has had the reward as often as it may be had.</source>
        <translation>Dieses Mitglied hat die Prämie schon so oft erhalten wie erlaubt.</translation>
    </message>
    <message>
        <source>This reward is given by hand: there is no code for it.</source>
        <translation>Diese Prämie wird von Hand übergeben: Für sie gibt es keinen Code.</translation>
    </message>
    <message>
        <source>This reward was used or given back already.</source>
        <translation>Diese Prämie wurde schon genutzt oder zurückgegeben.</translation>
    </message>
    <message>
        <source>The last day on which this reward could be used has passed.</source>
        <translation>Der letzte Tag, an dem diese Prämie genutzt werden konnte, ist vorbei.</translation>
    </message>
    <message>
        <source>This coupon was withdrawn.</source>
        <translation>Dieser Gutschein wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>This coupon was used as often as it may be used.</source>
        <translation>Dieser Gutschein wurde schon so oft eingelöst wie erlaubt.</translation>
    </message>
    <message>
        <source>Nothing is left on this gift card.</source>
        <translation>Auf dieser Geschenkkarte ist nichts mehr.</translation>
    </message>
    <message>
        <source>This is more than is left on the gift card.</source>
        <translation>Das ist mehr, als auf der Geschenkkarte noch ist.</translation>
    </message>
    <message>
        <source>This coupon needs to know whose order it is.</source>
        <translation>Für diesen Gutschein muss bekannt sein, wessen Bestellung es ist.</translation>
    </message>
    <message>
        <source>This coupon belongs to another customer.</source>
        <translation>Dieser Gutschein gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>This customer has used the coupon as often as it may be used.</source>
        <translation>Dieser Kunde hat den Gutschein schon so oft eingelöst wie erlaubt.</translation>
    </message>
    <message>
        <source>This coupon can&apos;t be used together with another one.</source>
        <translation>Dieser Gutschein lässt sich nicht mit einem anderen kombinieren.</translation>
    </message>
    <message>
        <source>The order does not come to what this coupon asks for.</source>
        <translation>Die Bestellung erreicht nicht den Betrag, den dieser Gutschein verlangt.</translation>
    </message>
    <message>
        <source>There is nothing in this order that the coupon could take something off.</source>
        <translation>In dieser Bestellung ist nichts, worauf der Gutschein Rabatt geben könnte.</translation>
    </message>
    <message>
        <source>%1 points are missing.</source>
        <translation>Es fehlen %1 Punkte.</translation>
    </message>
    <message>
        <source>The goal must be another figure than the one it begins with.</source>
        <translation>Das Ziel muss eine andere Zahl sein als die, mit der es beginnt.</translation>
    </message>
    <message>
        <source>Nobody has a card with this number. Please choose them from the list.</source>
        <translation>Niemand hat eine Karte mit dieser Nummer. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation>Niemand kann sich selbst empfehlen.</translation>
    </message>
    <message>
        <source>This is no e-mail address or phone number.</source>
        <translation>Das ist keine E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>This referral was decided already.</source>
        <translation>Über diese Empfehlung wurde schon entschieden.</translation>
    </message>
    <message>
        <source>This reward was had by its code, so its points are not given back.</source>
        <translation>Diese Prämie wurde mit ihrem Code eingelöst, darum werden die Punkte nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>A limit of the rules is reached, or their points card is suspended or closed.</source>
        <translation>Eine Grenze der Regeln ist erreicht, oder die Punktekarte ist gesperrt oder geschlossen.</translation>
    </message>
    <message>
        <source>This lies before the last change of the subscription.</source>
        <translation>Das liegt vor der letzten Änderung des Abonnements.</translation>
    </message>
    <message>
        <source>This day is too early.</source>
        <translation>Dieser Tag ist zu früh.</translation>
    </message>
    <message>
        <source>This day is too late.</source>
        <translation>Dieser Tag ist zu spät.</translation>
    </message>
    <message>
        <source>This subscription has ended.</source>
        <translation>Dieses Abonnement ist beendet.</translation>
    </message>
    <message>
        <source>This subscription was cancelled.</source>
        <translation>Dieses Abonnement ist gekündigt.</translation>
    </message>
    <message>
        <source>This subscription has not started yet.</source>
        <translation>Dieses Abonnement hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>This is what is agreed on already.</source>
        <translation>Das ist bereits so vereinbart.</translation>
    </message>
    <message>
        <source>This subscription is paused already.</source>
        <translation>Dieses Abonnement pausiert bereits.</translation>
    </message>
    <message>
        <source>This subscription is not paused.</source>
        <translation>Dieses Abonnement pausiert nicht.</translation>
    </message>
    <message>
        <source>This subscription goes on anyway.</source>
        <translation>Dieses Abonnement läuft ohnehin weiter.</translation>
    </message>
    <message>
        <source>This subscription renews by itself.</source>
        <translation>Dieses Abonnement verlängert sich von selbst.</translation>
    </message>
</context>
<context>
    <name>regulars::EventActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Record return…</source>
        <translation>Rückgabe erfassen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>Beleg drucken …</translation>
    </message>
</context>
<context>
    <name>regulars::EventPopover</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Record return…</source>
        <translation>Rückgabe erfassen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Everything of that record is here now. Taken apart, each gets back what was its own; what came later stays here.</source>
        <translation>Alles aus jenem Datensatz steht jetzt hier. Beim Trennen bekommt jeder zurück, was sein war; was später kam, bleibt hier.</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>Beleg drucken …</translation>
    </message>
</context>
<context>
    <name>regulars::ExchangeDesk</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation>Ein anderer Import läuft noch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export all customers</source>
        <translation>Alle Kunden exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden exportieren</numerusform>
            <numerusform>%n Kunden exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <comment>name of a file</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Export all orders</source>
        <translation>Alle Bestellungen exportieren</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>name of a file</comment>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1.</source>
        <translation>
            <numerusform>%n Kunde wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Kunden wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n order(s) to %1.</source>
        <translation>
            <numerusform>%n Bestellung wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Bestellungen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all customers…</source>
        <translation>Alle Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export all orders…</source>
        <translation>Alle Bestellungen exportieren…</translation>
    </message>
    <message>
        <source>Export the customers shown…</source>
        <translation>Angezeigte Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export the whole shop…</source>
        <translation>Ganzes Geschäft exportieren…</translation>
    </message>
    <message>
        <source>Print the customers shown…</source>
        <translation>Angezeigte Kunden drucken…</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Spreadsheets (*.xlsx);;Contacts (*.vcf);;Documents to print (*.pdf)</source>
        <translation>Tabellen (*.csv);;Excel-Tabellen (*.xlsx);;Kontakte (*.vcf);;Dokumente zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Spreadsheets (*.xlsx)</source>
        <translation>Tabellen (*.csv);;Excel-Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the whole shop</source>
        <translation>Ganzes Geschäft exportieren</translation>
    </message>
    <message>
        <source>Packages of Regulars (*.json)</source>
        <translation>Pakete von Regulars (*.json)</translation>
    </message>
    <message>
        <source>shop</source>
        <comment>name of a file</comment>
        <translation>geschaeft</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The package brought %n customer(s) and %1.</source>
        <translation>
            <numerusform>Das Paket brachte %n Kunden und %1.</numerusform>
            <numerusform>Das Paket brachte %n Kunden und %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables, contacts and packages (*.csv *.tsv *.txt *.xlsx *.vcf *.json);;All files (*)</source>
        <translation>Tabellen, Kontakte und Pakete (*.csv *.tsv *.txt *.xlsx *.vcf *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export open tasks</source>
        <translation>Offene Aufgaben exportieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>tasks</source>
        <comment>name of a file</comment>
        <translation>aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n task(s) to %1.</source>
        <translation>
            <numerusform>%n Aufgabe nach %1 exportiert.</numerusform>
            <numerusform>%n Aufgaben nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ExportsCard</name>
    <message>
        <source>Data taken out</source>
        <translation>Herausgegebene Daten</translation>
    </message>
    <message>
        <source>Nobody has exported or printed data yet. Whenever somebody does, it is noted here: who, when, what and where to.</source>
        <translation>Noch hat niemand Daten exportiert oder gedruckt. Geschieht es, steht hier, wer es war, wann, was und wohin.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Der ganze Laden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>A customer&apos;s story</source>
        <translation>Geschichte eines Kunden</translation>
    </message>
    <message>
        <source>A customer&apos;s file</source>
        <translation>Datei eines Kunden</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>what was exported</comment>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>Knowledge articles</source>
        <translation>Wissensartikel</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>Cards, statements or coupons</source>
        <translation>Karten, Auszüge oder Gutscheine</translation>
    </message>
</context>
<context>
    <name>regulars::FactList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 does not work any more</source>
        <translation>%1 ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::Facts</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>Orders known already</source>
        <translation>Schon bekannte Bestellungen</translation>
    </message>
    <message>
        <source>Returns added</source>
        <translation>Neue Rückgaben</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Customers known already</source>
        <translation>Schon bekannte Kunden</translation>
    </message>
    <message>
        <source>Rows not imported</source>
        <translation>Nicht importierte Zeilen</translation>
    </message>
    <message>
        <source>They are in</source>
        <translation>Sie stehen in</translation>
    </message>
    <message>
        <source>Change, to undo it</source>
        <translation>Änderung, zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
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
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>Anderswo bekannt als</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Notes, calls and messages</source>
        <translation>Notizen, Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Revenue before returns</source>
        <translation>Umsatz vor Rückgaben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Umsatz nach Rückgaben</translation>
    </message>
    <message>
        <source>Revenue without customer</source>
        <translation>Umsatz ohne Kunden</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Kunden, die wiederkamen</translation>
    </message>
    <message>
        <source>Share of customers who came back</source>
        <translation>Anteil der Kunden, die wiederkamen</translation>
    </message>
    <message>
        <source>Customers by month of their first order</source>
        <translation>Kunden nach dem Monat ihrer ersten Bestellung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Buying in that month and those after</source>
        <translation>Käufer in diesem Monat und den folgenden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>What was there before is in</source>
        <translation>Der Stand davor liegt in</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>Damage of the file</source>
        <translation>Schäden der Datei</translation>
    </message>
    <message>
        <source>Rows that point to nothing</source>
        <translation>Zeilen, die ins Leere zeigen</translation>
    </message>
    <message>
        <source>Figures that are not up to date</source>
        <translation>Zahlen, die nicht aktuell sind</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone change</source>
        <translation>Rückgängig gemachte Änderung</translation>
    </message>
    <message>
        <source>Left alone, because changed since</source>
        <translation>Belassen, weil inzwischen geändert</translation>
    </message>
    <message>
        <source>Customers changed</source>
        <translation>Geänderte Kunden</translation>
    </message>
    <message>
        <source>Customers of whom nothing is new</source>
        <translation>Kunden, von denen nichts neu ist</translation>
    </message>
    <message>
        <source>Customers left out as asked</source>
        <translation>Wie gewünscht ausgelassene Kunden</translation>
    </message>
    <message>
        <source>Customers who are in the recycle bin</source>
        <translation>Kunden im Papierkorb</translation>
    </message>
    <message>
        <source>Contacts that stand in the file twice</source>
        <translation>Kontakte, die doppelt in der Datei stehen</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Ausgelassene Spalten</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Schon einmal importiert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Wessen Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Promised by the policy</source>
        <translation>Zugesagt nach der Regel</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Das wievielte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Allowed minutes</source>
        <translation>Erlaubte Minuten</translation>
    </message>
    <message>
        <source>Minutes counted</source>
        <translation>Gezählte Minuten</translation>
    </message>
    <message>
        <source>Minutes paused</source>
        <translation>Angehaltene Minuten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Working minutes</source>
        <translation>Arbeitsminuten</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Bisheriger Verlauf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Von einer Maschine geschrieben</translation>
    </message>
    <message>
        <source>Sent to a mailing list</source>
        <translation>An eine Mailingliste gesendet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Shown in the text</source>
        <translation>Im Text gezeigt</translation>
    </message>
    <message>
        <source>Attachments left out</source>
        <translation>Weggelassene Anhänge</translation>
    </message>
    <message>
        <source>Did not reach</source>
        <translation>Nicht zugestellt an</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What the mail server says</source>
        <translation>Meldung des Mailservers</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Neue Tickets</translation>
    </message>
    <message>
        <source>Replies of customers</source>
        <translation>Antworten von Kunden</translation>
    </message>
    <message>
        <source>New tickets after closed ones</source>
        <translation>Neue Tickets nach geschlossenen</translation>
    </message>
    <message>
        <source>Replies of the shop</source>
        <translation>Antworten des Geschäfts</translation>
    </message>
    <message>
        <source>Automatic messages</source>
        <translation>Automatische Nachrichten</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which message</source>
        <translation>Welche Nachricht</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Sent or not, nobody knows</source>
        <translation>Ob gesendet, weiß niemand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation>Antworten auf Fragen</translation>
    </message>
    <message>
        <source>As if everybody were a member</source>
        <translation>Als wären alle Mitglied</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Points by the rules as they are</source>
        <translation>Punkte nach den jetzigen Regeln</translation>
    </message>
    <message>
        <source>Points by the changed rules</source>
        <translation>Punkte nach den geänderten Regeln</translation>
    </message>
    <message>
        <source>What they pay, as it is</source>
        <translation>Geldwert der Punkte, jetzt</translation>
    </message>
    <message>
        <source>What they pay, changed</source>
        <translation>Geldwert der Punkte, geändert</translation>
    </message>
    <message>
        <source>Members who get points, as it is</source>
        <translation>Mitglieder, die Punkte bekommen, jetzt</translation>
    </message>
    <message>
        <source>Members who get points, changed</source>
        <translation>Mitglieder, die Punkte bekommen, geändert</translation>
    </message>
    <message>
        <source>Members who get more</source>
        <translation>Mitglieder, die mehr bekommen</translation>
    </message>
    <message>
        <source>Members who get less</source>
        <translation>Mitglieder, die weniger bekommen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Times, as it is</source>
        <translation>Wie oft, jetzt</translation>
    </message>
    <message>
        <source>Times, changed</source>
        <translation>Wie oft, geändert</translation>
    </message>
    <message>
        <source>Kept back by limits, as it is</source>
        <translation>Von Grenzen zurückgehalten, jetzt</translation>
    </message>
    <message>
        <source>Kept back by limits, changed</source>
        <translation>Von Grenzen zurückgehalten, geändert</translation>
    </message>
    <message>
        <source>Members who would have another tier</source>
        <translation>Mitglieder, die eine andere Stufe hätten</translation>
    </message>
    <message>
        <source>Who gains most</source>
        <translation>Wer am meisten gewinnt</translation>
    </message>
    <message>
        <source>Who loses most</source>
        <translation>Wer am meisten verliert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Customers who bought</source>
        <translation>Kunden, die gekauft haben</translation>
    </message>
    <message>
        <source>BG/NBD, repeat purchases</source>
        <translation>BG/NBD, Wiederkäufe</translation>
    </message>
    <message>
        <source>Gamma-Gamma, spend</source>
        <translation>Gamma-Gamma, Ausgaben</translation>
    </message>
    <message>
        <source>Pareto/NBD, repeat purchases</source>
        <translation>Pareto/NBD, Wiederkäufe</translation>
    </message>
    <message>
        <source>The likelier model</source>
        <translation>Das wahrscheinlichere Modell</translation>
    </message>
    <message>
        <source>Days with a repeat purchase</source>
        <translation>Tage mit einem Wiederkauf</translation>
    </message>
    <message>
        <source>Weeks from the first to the last</source>
        <translation>Wochen vom ersten bis zum letzten</translation>
    </message>
    <message>
        <source>Weeks since the first</source>
        <translation>Wochen seit dem ersten</translation>
    </message>
    <message>
        <source>Chance of still being a customer</source>
        <translation>Wahrscheinlichkeit, noch Kunde zu sein</translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>Erwartete Bestellungen</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Erwarteter Wert</translation>
    </message>
    <message>
        <source>First order in</source>
        <translation>Erste Bestellung im</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Days since the last order, where a score ends</source>
        <translation>Tage seit der letzten Bestellung, wo eine Wertung endet</translation>
    </message>
    <message>
        <source>Orders, where a score ends</source>
        <translation>Bestellungen, wo eine Wertung endet</translation>
    </message>
    <message>
        <source>Net revenue, where a score ends</source>
        <translation>Nettoumsatz, wo eine Wertung endet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Customers with their scores</source>
        <translation>Kunden mit ihren Wertungen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Einlösungen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>Months for which it is bought</source>
        <translation>Monate, für die sie gekauft wird</translation>
    </message>
    <message>
        <source>Customers who came back on another day</source>
        <translation>Kunden, die an einem anderen Tag wiederkamen</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Silence by their own rhythm</source>
        <translation>Stille gemessen am eigenen Rhythmus</translation>
    </message>
    <message>
        <source>Share of the others who never came back</source>
        <translation>Anteil der anderen, die nie wiederkamen</translation>
    </message>
    <message>
        <source>Risk of leaving, 0 to 100</source>
        <translation>Risiko zu gehen, 0 bis 100</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Facts it is made of</source>
        <translation>Tatsachen, aus denen es besteht</translation>
    </message>
    <message>
        <source>Customers of whom something is said</source>
        <translation>Kunden, von denen etwas gesagt wird</translation>
    </message>
    <message>
        <source>Of them, at a low risk of leaving</source>
        <translation>Davon mit geringem Risiko zu gehen</translation>
    </message>
    <message>
        <source>At some risk of leaving</source>
        <translation>Mit etwas Risiko zu gehen</translation>
    </message>
    <message>
        <source>At a high risk of leaving</source>
        <translation>Mit hohem Risiko zu gehen</translation>
    </message>
    <message>
        <source>Expected customers without an order</source>
        <translation>Erwartete Kunden ohne Bestellung</translation>
    </message>
    <message>
        <source>Customers without an order</source>
        <translation>Kunden ohne Bestellung</translation>
    </message>
    <message>
        <source>Said to stay away rather than not</source>
        <translation>Sollten eher ausbleiben als nicht</translation>
    </message>
    <message>
        <source>Of them, who did</source>
        <translation>Davon blieben aus</translation>
    </message>
    <message>
        <source>Share of those who were named rightly</source>
        <translation>Anteil der zu Recht Genannten</translation>
    </message>
    <message>
        <source>Share of those without an order who were named</source>
        <translation>Anteil der Genannten an denen ohne Bestellung</translation>
    </message>
    <message>
        <source>Times likelier than all to stay away, of the highest tenth</source>
        <translation>Wievielmal wahrscheinlicher als alle das höchste Zehntel ausblieb</translation>
    </message>
    <message>
        <source>What was said, and what came</source>
        <translation>Was gesagt wurde und was eintraf</translation>
    </message>
    <message>
        <source>Said on average</source>
        <translation>Im Mittel genannt</translation>
    </message>
    <message>
        <source>Compared from</source>
        <translation>Verglichen von</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Verglichen bis</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Recurring revenue a month</source>
        <translation>Wiederkehrender Umsatz im Monat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Renews on</source>
        <translation>Verlängert sich am</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Kunden am Anfang</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Netto-Umsatzbindung</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Brutto-Umsatzbindung</translation>
    </message>
    <message>
        <source>Share of customers lost</source>
        <translation>Anteil verlorener Kunden</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausweitung</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Verringerung</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Paused at the end</source>
        <translation>Am Ende pausiert</translation>
    </message>
    <message>
        <source>Customers gained</source>
        <translation>Gewonnene Kunden</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Verlorene Kunden</translation>
    </message>
    <message>
        <source>Terms that ended</source>
        <translation>Laufzeiten, die endeten</translation>
    </message>
    <message>
        <source>Of them renewed</source>
        <translation>Davon verlängert</translation>
    </message>
    <message>
        <source>Renewal rate by value</source>
        <translation>Verlängerungsrate nach Wert</translation>
    </message>
</context>
<context>
    <name>regulars::FeedbackTexts</name>
    <message>
        <source>%1 – %2</source>
        <comment>a score, its words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How satisfied are you with how we helped you?</source>
        <translation>Wie zufrieden sind Sie damit, wie wir Ihnen geholfen haben?</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Sehr unzufrieden</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Sehr zufrieden</translation>
    </message>
    <message>
        <source>Satisfaction: %1 of %2</source>
        <comment>a score, the highest</comment>
        <translation>Zufriedenheit: %1 von %2</translation>
    </message>
    <message>
        <source>Satisfaction with ticket #%1: %2 of %3</source>
        <comment>number, a score, the highest</comment>
        <translation>Zufriedenheit mit Vorgang #%1: %2 von %3</translation>
    </message>
    <message>
        <source>Would recommend the shop: %1 of %2</source>
        <comment>a score, the highest</comment>
        <translation>Würde das Geschäft empfehlen: %1 von %2</translation>
    </message>
    <message>
        <source>How easy it was: %1 of %2</source>
        <comment>a score, the highest</comment>
        <translation>Wie einfach es war: %1 von %2</translation>
    </message>
    <message>
        <source>Stars: %1 of %2</source>
        <comment>a score, the highest</comment>
        <translation>Sterne: %1 von %2</translation>
    </message>
    <message>
        <source>Answer: %1 of %2</source>
        <comment>a score, the highest</comment>
        <translation>Antwort: %1 von %2</translation>
    </message>
    <message>
        <source>Asking is switched off.</source>
        <translation>Das Nachfragen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody knows who the customer was.</source>
        <translation>Niemand weiß, wer der Kunde war.</translation>
    </message>
    <message>
        <source>The customer is in the recycle bin.</source>
        <translation>Der Kunde ist im Papierkorb.</translation>
    </message>
    <message>
        <source>The customer does not want to be contacted.</source>
        <translation>Der Kunde möchte nicht kontaktiert werden.</translation>
    </message>
    <message>
        <source>The customer has not agreed to be asked in this way.</source>
        <translation>Der Kunde hat nicht zugestimmt, auf diesem Weg gefragt zu werden.</translation>
    </message>
    <message>
        <source>There is no address to ask at.</source>
        <translation>Es gibt keine Adresse, unter der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The customer wants to be reached in another way.</source>
        <translation>Der Kunde möchte auf anderem Weg erreicht werden.</translation>
    </message>
    <message>
        <source>The ticket is a test.</source>
        <translation>Der Vorgang ist ein Test.</translation>
    </message>
    <message>
        <source>The ticket is spam.</source>
        <translation>Der Vorgang ist Spam.</translation>
    </message>
    <message>
        <source>The ticket is a duplicate.</source>
        <translation>Der Vorgang ist doppelt.</translation>
    </message>
    <message>
        <source>The ticket was merged into another one.</source>
        <translation>Der Vorgang wurde mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>The shop opened the ticket for itself.</source>
        <translation>Das Geschäft hat den Vorgang für sich selbst angelegt.</translation>
    </message>
    <message>
        <source>The customer was asked about this ticket before.</source>
        <translation>Der Kunde wurde zu diesem Vorgang schon gefragt.</translation>
    </message>
    <message>
        <source>The customer was asked not long ago.</source>
        <translation>Der Kunde wurde erst vor Kurzem gefragt.</translation>
    </message>
    <message>
        <source>A complaint of the customer is still open.</source>
        <translation>Eine Beschwerde des Kunden ist noch offen.</translation>
    </message>
    <message>
        <source>The ticket is open again.</source>
        <translation>Der Vorgang ist wieder offen.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <comment>a question</comment>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a question</comment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>a question</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>a question</comment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <comment>a question</comment>
        <translation>Von Hand ausgelassen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a question</comment>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>regulars::FieldConditionForm</name>
    <message>
        <source>Filter by “%1”</source>
        <comment>a field</comment>
        <translation>Nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>regulars::FieldForm</name>
    <message>
        <source>Edit field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Edit column of “%1”</source>
        <comment>a table</comment>
        <translation>Spalte von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>New column of “%1”</source>
        <comment>a table</comment>
        <translation>Neue Spalte von „%1“</translation>
    </message>
    <message>
        <source>Name, such as “Shoe size”</source>
        <translation>Name, zum Beispiel „Schuhgröße“</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What can be chosen, one in each line</source>
        <translation>Was zur Wahl steht, eines in jeder Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a field</comment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::FieldsCard</name>
    <message>
        <source>Own fields and tables</source>
        <translation>Eigene Felder und Tabellen</translation>
    </message>
    <message>
        <source>Note what matters in your shop: a shoe size, an allergy, the day of a check-up. A table holds several rows for each customer, such as their pets or cars.</source>
        <translation>Hier lässt sich festhalten, was im Laden zählt: eine Schuhgröße, eine Allergie, der Tag einer Untersuchung. Eine Tabelle hat für jeden Kunden mehrere Zeilen, zum Beispiel Haustiere oder Autos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Tabelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add column…</source>
        <translation>Spalte hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit field or table</source>
        <translation>Feld oder Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove field or table</source>
        <translation>Feld oder Tabelle entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Spalte</numerusform>
            <numerusform>Tabelle mit %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit</source>
        <translation>
            <numerusform>%n Wert passt nicht</numerusform>
            <numerusform>%n Werte passen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of customers can&apos;t be read as “%1”.</source>
        <translation>
            <numerusform>%n Wert eines Kunden lässt sich nicht als „%1“ lesen.</numerusform>
            <numerusform>%n Werte von Kunden lassen sich nicht als „%1“ lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>All others are kept. This can be undone.</source>
        <translation>Alle anderen bleiben. Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>%n Wert entfernen</numerusform>
            <numerusform>%n Werte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <comment>a field or table</comment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What is noted there goes with it, for all customers.</source>
        <translation>Was dort notiert ist, verschwindet bei allen Kunden mit.</translation>
    </message>
    <message>
        <source>Its columns and all rows of all customers go with it.</source>
        <translation>Die Spalten und alle Zeilen aller Kunden verschwinden mit.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::FileButton</name>
    <message>
        <source>%1 · %2</source>
        <comment>a file, its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <comment>its name, its size</comment>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>regulars::FileChips</name>
    <message>
        <source>%1 · %2</source>
        <comment>a file, its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <comment>its name, its size</comment>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Take this file off</source>
        <translation>Diese Datei wegnehmen</translation>
    </message>
</context>
<context>
    <name>regulars::FileDesk</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The customer has this file already.</source>
        <translation>Diese Datei liegt bei dem Kunden schon.</translation>
    </message>
    <message>
        <source>“%1” might be a program, so Regulars does not open it.</source>
        <translation>„%1“ könnte ein Programm sein, deshalb öffnet Regulars es nicht.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>regulars::FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Drop contracts, drawings or pictures here. They are kept in the shop&apos;s file and its backups.</source>
        <translation>Verträge, Zeichnungen oder Bilder hierher ziehen. Sie liegen in der Datei des Ladens und in ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size of a file, when it was added</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <translation>%1, hinzugefügt von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <name>regulars::FirstStart</name>
    <message>
        <source>Welcome to Regulars</source>
        <translation>Willkommen bei Regulars</translation>
    </message>
    <message>
        <source>Know your customers, and be there when it matters. How would you like to begin?</source>
        <translation>Die eigenen Kunden kennen und da sein, wenn es zählt. Wie soll es losgehen?</translation>
    </message>
    <message>
        <source>Import your orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Take the order history of your till or online shop from a CSV file.</source>
        <translation>Die bisherigen Bestellungen aus Kasse oder Onlineshop als CSV-Datei übernehmen.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Begin with a clean sheet and add customers and sales as they come.</source>
        <translation>Ganz neu anfangen und Kunden und Verkäufe nach und nach erfassen.</translation>
    </message>
    <message>
        <source>Look around in the demo shop</source>
        <translation>Im Demo-Geschäft umsehen</translation>
    </message>
    <message>
        <source>A made-up shop with customers, orders and notes to try everything out.</source>
        <translation>Ein erfundenes Geschäft mit Kunden, Bestellungen und Notizen, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>I have a shop&apos;s file already…</source>
        <translation>Die Datei eines Geschäfts ist schon da…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>All figures are in this currency, and days begin and end in this time zone. You can change both later in the settings.</source>
        <translation>Alle Zahlen stehen in dieser Währung, und die Tage beginnen und enden in dieser Zeitzone. Beides lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>regulars::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Here is what you had entered before.</source>
        <translation>Hier steht, was vorher eingegeben wurde.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
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
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of this year, as in QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>regulars::GiveStampsForm</name>
    <message>
        <source>Give stamps to %1</source>
        <comment>a customer</comment>
        <translation>Stempel für %1</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Stempelkarte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>So many stamps</source>
        <translation>So viele Stempel</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempeln</translation>
    </message>
</context>
<context>
    <name>regulars::GiveTierForm</name>
    <message numerus="yes">
        <source>Give a tier to %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden eine Stufe geben</numerusform>
            <numerusform>%n Kunden eine Stufe geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a tier</source>
        <translation>Eine Stufe geben</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>At least until; empty: as if it had been reached</source>
        <translation>Mindestens bis; leer: als wäre sie erreicht worden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>With the points that the tier brings when it is reached</source>
        <translation>Mit den Punkten, die die Stufe beim Erreichen bringt</translation>
    </message>
</context>
<context>
    <name>regulars::GoalCard</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How far the goal is reached</source>
        <translation>Wie weit das Ziel erreicht ist</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>Ziel setzen…</translation>
    </message>
    <message>
        <source>Set a goal for the loyalty programme</source>
        <translation>Ein Ziel für das Treueprogramm setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Das Ziel entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>What is the programme to bring? With a goal you see here how far it is.</source>
        <translation>Was soll das Programm bringen? Mit einem Ziel sehen Sie hier, wie weit es ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, from where to where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is too little yet to say where it stands.</source>
        <translation>Es gibt noch zu wenig, um zu sagen, wo es steht.</translation>
    </message>
    <message>
        <source>Now %1: the goal is reached.</source>
        <translation>Jetzt %1: Das Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>Now %1: less than at the start.</source>
        <translation>Jetzt %1: weniger als am Anfang.</translation>
    </message>
    <message>
        <source>Now %1: %2 of the way.</source>
        <comment>a figure, per cent</comment>
        <translation>Jetzt %1: %2 des Wegs.</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>Der letzte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Of those who are no members: %1.</source>
        <comment>a figure</comment>
        <translation>Bei denen, die keine Mitglieder sind: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::GoalForm</name>
    <message>
        <source>Goal of the loyalty programme</source>
        <translation>Ziel des Treueprogramms</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Until (if you like)</source>
        <translation>Bis (wenn Sie möchten)</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Ziel speichern</translation>
    </message>
    <message>
        <source>In %1.</source>
        <comment>a unit</comment>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>a figure</comment>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>There is too little yet to say where it stands.</source>
        <translation>Es gibt noch zu wenig, um zu sagen, wo es steht.</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>Welche Zahl</translation>
    </message>
</context>
<context>
    <name>regulars::GoalTexts</name>
    <message>
        <source>Active members</source>
        <translation>Aktive Mitglieder</translation>
    </message>
    <message>
        <source>Average order of members</source>
        <translation>Durchschnittliche Bestellung der Mitglieder</translation>
    </message>
    <message>
        <source>Orders per active member</source>
        <translation>Bestellungen je aktivem Mitglied</translation>
    </message>
    <message>
        <source>Members’ share of revenue</source>
        <translation>Anteil der Mitglieder am Umsatz</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Einlösequote</translation>
    </message>
    <message>
        <source>Members who bought something in the last 12 months.</source>
        <translation>Mitglieder, die in den letzten 12 Monaten etwas gekauft haben.</translation>
    </message>
    <message>
        <source>What an order of a member came to in the last 12 months, after returns.</source>
        <translation>Was eine Bestellung eines Mitglieds in den letzten 12 Monaten nach Rückgaben betrug.</translation>
    </message>
    <message>
        <source>Orders of the last 12 months for each member who bought something in that time.</source>
        <translation>Bestellungen der letzten 12 Monate je Mitglied, das in dieser Zeit etwas gekauft hat.</translation>
    </message>
    <message>
        <source>Of what was sold in the last 12 months, after returns, how much members bought.</source>
        <translation>Wie viel von dem, was in den letzten 12 Monaten nach Rückgaben verkauft wurde, Mitglieder gekauft haben.</translation>
    </message>
    <message>
        <source>Of the points that were given at least 12 months ago, how many were spent within 12 months.</source>
        <translation>Wie viele der Punkte, die vor mindestens 12 Monaten vergeben wurden, innerhalb von 12 Monaten eingelöst wurden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from a figure to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 until %3</source>
        <comment>from a figure to another, a day</comment>
        <translation>%1 → %2 bis %3</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>in what a number is typed</comment>
        <translation>Prozent</translation>
    </message>
</context>
<context>
    <name>regulars::GuestCard</name>
    <message>
        <source>Show everything about this customer</source>
        <translation>Alles über diesen Kunden zeigen</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Nobody yet: the sale is anonymous until a card is scanned or a customer is chosen.</source>
        <translation>Noch niemand: Der Verkauf ist anonym, bis eine Karte gescannt oder ein Kunde gewählt wird.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>New member: name and phone or e-mail, such as Anna Berg 0151 2345678</source>
        <translation>Neues Mitglied: Name und Telefon oder E-Mail, etwa Anna Berg 0151 2345678</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Heute Geburtstag</translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Morgen Geburtstag</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n day(s)</source>
        <translation>
            <numerusform>Geburtstag in %n Tag</numerusform>
            <numerusform>Geburtstag in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday was yesterday</source>
        <translation>Gestern Geburtstag</translation>
    </message>
    <message numerus="yes">
        <source>Birthday was %n day(s) ago</source>
        <translation>
            <numerusform>Geburtstag vor %n Tag</numerusform>
            <numerusform>Geburtstag vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>erster Besuch</translation>
    </message>
    <message>
        <source>visit no. %1</source>
        <translation>%1. Besuch</translation>
    </message>
    <message>
        <source>last here %1</source>
        <comment>today, 5 d ago</comment>
        <translation>zuletzt %1 hier</translation>
    </message>
    <message>
        <source>likes %1</source>
        <comment>categories of goods</comment>
        <translation>mag %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Zugesagt: %1</translation>
    </message>
    <message>
        <source>Mention: %1</source>
        <translation>Ansprechen: %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>No open ticket</source>
        <translation>Kein offenes Ticket</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Invited by: card no.</source>
        <translation>Eingeladen von: Kartennr.</translation>
    </message>
    <message>
        <source>Who brought the new member: scan or type the number of their card, or leave it empty</source>
        <translation>Wer das neue Mitglied gebracht hat: die Kartennummer scannen oder eingeben, oder leer lassen</translation>
    </message>
</context>
<context>
    <name>regulars::HealthButton</name>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>as many as a week ago</source>
        <translation>so viele wie vor einer Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n more than a week ago</source>
        <translation>
            <numerusform>%n mehr als vor einer Woche</numerusform>
            <numerusform>%n mehr als vor einer Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than a week ago</source>
        <translation>
            <numerusform>%n weniger als vor einer Woche</numerusform>
            <numerusform>%n weniger als vor einer Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is counted: the figure, how it changed</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>regulars::HistoryDialog</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Every change of this record is kept here from now on.</source>
        <translation>Jede Änderung dieses Datensatzes steht von nun an hier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>regulars::HistoryTexts</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht ansprechen</translation>
    </message>
    <message>
        <source>Found the shop by</source>
        <translation>Fand den Laden durch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Besonderer Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>phone number (label)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, not valid</source>
        <comment>phone number</comment>
        <translation>%1, ungültig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what day it is, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Datensatz angelegt</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <comment>field, value</comment>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <comment>field, value</comment>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>durch Rückgängigmachen</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>durch Wiederholen</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>durch einen Import</translation>
    </message>
    <message>
        <source>by merging</source>
        <translation>durch Zusammenführen</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>inzwischen rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>regulars::HolidaysEdit</name>
    <message>
        <source>No holidays yet. Add them below, or take them from a calendar file (.ics), as calendars on the web offer them for each country.</source>
        <translation>Noch keine Feiertage. Fügen Sie sie unten hinzu oder übernehmen Sie sie aus einer Kalenderdatei (.ics), wie sie im Netz für jedes Land zu haben ist.</translation>
    </message>
    <message>
        <source>Import calendar file…</source>
        <translation>Kalenderdatei importieren …</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) came from the file. Untick those on which you work.</source>
        <translation>
            <numerusform>%n Feiertag kam aus der Datei. Nehmen Sie das Häkchen weg, wenn Sie da arbeiten.</numerusform>
            <numerusform>%n Feiertage kamen aus der Datei. Nehmen Sie das Häkchen weg, wo Sie arbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>each year</source>
        <translation>jedes Jahr</translation>
    </message>
</context>
<context>
    <name>regulars::ImportCheckPage</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zeilen zum Ansehen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>What the import will bring</source>
        <translation>Was der Import bringen wird</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>regulars::ImportFilePage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Die Datei enthält</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Holds the names</source>
        <translation>Enthält die Namen</translation>
    </message>
    <message>
        <source>Is a row</source>
        <translation>Ist eine Zeile</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, how it is written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>regulars::ImportKnownPage</name>
    <message>
        <source>Customers who are known already</source>
        <translation>Kunden, die schon bekannt sind</translation>
    </message>
    <message>
        <source>Take the file&apos;s values over</source>
        <translation>Die Werte der Datei übernehmen</translation>
    </message>
    <message>
        <source>Only fill in what is missing</source>
        <translation>Nur ergänzen, was fehlt</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Add customers who are not known yet</source>
        <translation>Kunden anlegen, die noch nicht bekannt sind</translation>
    </message>
    <message>
        <source>How they are recognised</source>
        <translation>Woran sie erkannt werden</translation>
    </message>
    <message>
        <source>By their number in the file&apos;s program, always, and by:</source>
        <translation>Immer an ihrer Nummer im Programm der Datei, und an:</translation>
    </message>
    <message>
        <source>E-mail address, where the names agree</source>
        <translation>E-Mail-Adresse, wenn die Namen passen</translation>
    </message>
    <message>
        <source>Phone number, where the names agree</source>
        <translation>Telefonnummer, wenn die Namen passen</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Name and postcode</source>
        <translation>Name und Postleitzahl</translation>
    </message>
    <message>
        <source>Orders find their customer by the file&apos;s customer number, then by e-mail address, then by phone number. Who is not found is added; who lacks an address or number gets the file&apos;s. Orders that were imported before are left as they are.</source>
        <translation>Bestellungen finden ihren Kunden an der Kundennummer der Datei, dann an der E-Mail-Adresse, dann an der Telefonnummer. Wer nicht gefunden wird, wird angelegt; wem Adresse oder Nummer fehlt, bekommt die der Datei. Bestellungen, die schon importiert wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>E-mail addresses, numbers, addresses and tags are added, never taken away. Nobody is opted in by an import unless you say, in the step before, how and when they agreed.</source>
        <translation>E-Mail-Adressen, Nummern, Anschriften und Schlagwörter kommen hinzu und werden nie entfernt. Niemand wird durch einen Import angemeldet, außer Sie sagen im Schritt davor, wie und wann eingewilligt wurde.</translation>
    </message>
    <message>
        <source>Tickets find their customer by the file&apos;s customer number, then by e-mail address, then by phone number. Who is not found is added. Categories and teams are found by name or added. Tickets that were imported before are left as they are.</source>
        <translation>Tickets finden ihren Kunden über die Kundennummer der Datei, dann über die E-Mail-Adresse, dann über die Telefonnummer. Wer nicht gefunden wird, wird angelegt. Kategorien und Teams werden nach Namen gefunden oder angelegt. Schon importierte Tickets bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportResultPage</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>You can close this window; the import goes on and can be stopped at the foot of the main window.</source>
        <translation>Dieses Fenster kann geschlossen werden; der Import läuft weiter und lässt sich am Fuß des Hauptfensters anhalten.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist fertig</translation>
    </message>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>The rows that were left out are in %1, with the reasons.</source>
        <comment>a link</comment>
        <translation>Die ausgelassenen Zeilen stehen mit den Gründen in %1.</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>solved or closed</source>
        <translation>gelöst oder geschlossen</translation>
    </message>
</context>
<context>
    <name>regulars::ImportTexts</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
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
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products (list)</source>
        <translation>Artikel (Liste)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Sum of the line</source>
        <translation>Summe der Position</translation>
    </message>
    <message>
        <source>Sum of the order</source>
        <translation>Summe der Bestellung</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount paid back</source>
        <translation>Erstatteter Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Verkaufsweg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>Verkauf oder Rückgabe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Return of order</source>
        <translation>Rückgabe zu Bestellung</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>Die Zeile hat zu wenige Zellen.</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>Die Zeile hat zu viele Zellen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This amount has parts of the smallest coin.</source>
        <translation>Dieser Betrag hat Bruchteile der kleinsten Münze.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Day and month can&apos;t be told apart.</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Dieser Status ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is neither a sale nor a return.</source>
        <translation>Das ist weder ein Verkauf noch eine Rückgabe.</translation>
    </message>
    <message>
        <source>It has not been paid yet.</source>
        <translation>Das ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>It is in another currency.</source>
        <translation>Das ist in einer anderen Währung.</translation>
    </message>
    <message>
        <source>The sum is below zero.</source>
        <translation>Die Summe ist kleiner als null.</translation>
    </message>
    <message>
        <source>The same order stands in the file before.</source>
        <translation>Dieselbe Bestellung steht weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>It contradicts another row of the same order.</source>
        <translation>Das widerspricht einer anderen Zeile derselben Bestellung.</translation>
    </message>
    <message>
        <source>Another row of the same order is wrong.</source>
        <translation>Eine andere Zeile derselben Bestellung ist falsch.</translation>
    </message>
    <message>
        <source>The quantity is below zero.</source>
        <translation>Die Menge ist kleiner als null.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Die Menge ist null.</translation>
    </message>
    <message>
        <source>The price is not above zero.</source>
        <translation>Der Preis ist nicht größer als null.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Der Kunde fehlt.</translation>
    </message>
    <message>
        <source>A spreadsheet has damaged this value.</source>
        <translation>Eine Tabellenkalkulation hat diesen Wert beschädigt.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2 “%3”: %4</source>
        <comment>line, column, value, what is wrong</comment>
        <translation>%1, %2 „%3“: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>first line holds the names</source>
        <translation>erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>no line with names</source>
        <translation>keine Zeile mit Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln neuer Kunde</numerusform>
            <numerusform>%Ln neue Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who were there already</source>
        <translation>
            <numerusform>%Ln Kunde, der schon da war</numerusform>
            <numerusform>%Ln Kunden, die schon da waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln Rückgabe</numerusform>
            <numerusform>%Ln Rückgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without a customer</source>
        <translation>
            <numerusform>%Ln Bestellung ohne Kunden</numerusform>
            <numerusform>%Ln Bestellungen ohne Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were imported before and are left as they are</source>
        <translation>
            <numerusform>%Ln Bestellung wurde schon importiert und bleibt, wie sie ist</numerusform>
            <numerusform>%Ln Bestellungen wurden schon importiert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t be imported</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht importieren</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>This is no text file. Please save the table as CSV and import that.</source>
        <translation>Das ist keine Textdatei. Bitte die Tabelle als CSV speichern und diese importieren.</translation>
    </message>
    <message>
        <source>The file is no table that Regulars can read: a row is far too long.</source>
        <translation>Die Datei ist keine Tabelle, die Regulars lesen kann: Eine Zeile ist viel zu lang.</translation>
    </message>
    <message>
        <source>The file does not tell whether 03/04 is in March or in April. Please choose how its dates are written.</source>
        <translation>Aus der Datei geht nicht hervor, ob 03/04 im März oder im April liegt. Bitte wählen, wie das Datum geschrieben ist.</translation>
    </message>
    <message>
        <source>The columns of the saved choice do not fit this file.</source>
        <translation>Die gemerkten Spalten passen nicht zu dieser Datei.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Please split it into smaller files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Bitte in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Title behind the name</source>
        <translation>Titel nach dem Namen</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>Label of the e-mail</source>
        <translation>Bezeichnung der E-Mail</translation>
    </message>
    <message>
        <source>Label of the phone</source>
        <translation>Bezeichnung des Telefons</translation>
    </message>
    <message>
        <source>Label of the address</source>
        <translation>Bezeichnung der Adresse</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>More of the street</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Tag der Geburt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Wie sie das Geschäft fanden</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Permission (as a note)</source>
        <translation>Einwilligung (als Notiz)</translation>
    </message>
    <message>
        <source>This is no e-mail address; it is kept, but not used.</source>
        <translation>Das ist keine E-Mail-Adresse; sie bleibt erhalten, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>This is no phone number; it is kept, but not used.</source>
        <translation>Das ist keine Telefonnummer; sie bleibt erhalten, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>This is a group, no person.</source>
        <translation>Das ist eine Gruppe, keine Person.</translation>
    </message>
    <message>
        <source>The card breaks off.</source>
        <translation>Die Karte bricht ab.</translation>
    </message>
    <message>
        <source>The same contact stands in the file before.</source>
        <translation>Derselbe Kontakt steht weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>Several customers fit; the first one was taken.</source>
        <translation>Mehrere Kunden passen; der erste wurde genommen.</translation>
    </message>
    <message>
        <source>Another customer has this card.</source>
        <translation>Ein anderer Kunde hat diese Karte.</translation>
    </message>
    <message>
        <source>This customer is in the recycle bin and stays there.</source>
        <translation>Dieser Kunde ist im Papierkorb und bleibt dort.</translation>
    </message>
    <message>
        <source>The package was written by a newer version of Regulars. Please update the program.</source>
        <translation>Das Paket stammt von einer neueren Version von Regulars. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The file is no package of Regulars.</source>
        <translation>Die Datei ist kein Paket von Regulars.</translation>
    </message>
    <message>
        <source>The package is damaged in line %1.</source>
        <translation>Das Paket ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Please save it without one.</source>
        <translation>Die Tabelle ist mit einem Passwort geschützt. Bitte ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large. Please save it as CSV and import that.</source>
        <translation>Die Tabelle ist zu groß. Bitte als CSV speichern und diese importieren.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet, or a damaged one.</source>
        <translation>Die Datei ist keine Excel-Tabelle oder beschädigt.</translation>
    </message>
    <message>
        <source>worksheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>vCards · %1</source>
        <comment>how the letters are written</comment>
        <translation>vCards · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who are known will change</source>
        <translation>
            <numerusform>%Ln bekannter Kunde wird geändert</numerusform>
            <numerusform>%Ln bekannte Kunden werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of whom the file says nothing new</source>
        <translation>
            <numerusform>%Ln Kunde, von dem die Datei nichts Neues sagt</numerusform>
            <numerusform>%Ln Kunden, von denen die Datei nichts Neues sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) left out, as chosen</source>
        <translation>
            <numerusform>%Ln Kontakt wie gewählt ausgelassen</numerusform>
            <numerusform>%Ln Kontakte wie gewählt ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that stand in the file twice</source>
        <translation>
            <numerusform>%Ln Kontakt, der doppelt in der Datei steht</numerusform>
            <numerusform>%Ln Kontakte, die doppelt in der Datei stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who are in the recycle bin and stay there</source>
        <translation>
            <numerusform>%Ln Kunde, der im Papierkorb liegt und dort bleibt</numerusform>
            <numerusform>%Ln Kunden, die im Papierkorb liegen und dort bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported before, on %1.</source>
        <translation>Genau diese Datei wurde schon importiert, am %1.</translation>
    </message>
    <message>
        <source>Permissions are kept as notes; nobody is opted in.</source>
        <translation>Einwilligungen bleiben Notizen; niemandem wird eine erteilt.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1</source>
        <translation>Ausgelassene Spalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln Kontakt importiert.</numerusform>
            <numerusform>%Ln Kontakte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln order(s).</source>
        <translation>
            <numerusform>%Ln Bestellung importiert.</numerusform>
            <numerusform>%Ln Bestellungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say, in the second step, which column holds the name, the e-mail address or the phone number.</source>
        <translation>Bitte im zweiten Schritt angeben, in welcher Spalte der Name, die E-Mail-Adresse oder die Telefonnummer steht.</translation>
    </message>
    <message>
        <source>Please say, in the second step, which columns hold the date and the amount.</source>
        <translation>Bitte im zweiten Schritt angeben, in welchen Spalten Datum und Betrag stehen.</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Wofür der Tag steht</translation>
    </message>
    <message>
        <source>This does not fit your field and is left out.</source>
        <translation>Das passt nicht zum eigenen Feld und wird weggelassen.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>Photos of %Ln customer(s)</source>
        <translation>
            <numerusform>Foto von %Ln Kunden</numerusform>
            <numerusform>Fotos von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out: they can&apos;t be read or are second ones</source>
        <translation>
            <numerusform>%Ln Bild weggelassen: Es ist nicht lesbar oder ein zweites</numerusform>
            <numerusform>%Ln Bilder weggelassen: Sie sind nicht lesbar oder zweite</numerusform>
        </translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Zeitpunkt der Einwilligung</translation>
    </message>
    <message>
        <source>Opted out: %1</source>
        <comment>a channel</comment>
        <translation>Abgemeldet: %1</translation>
    </message>
    <message>
        <source>Consent: %1, %2</source>
        <comment>a channel, a purpose</comment>
        <translation>Einwilligung: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) granted</source>
        <translation>
            <numerusform>%Ln Einwilligung erteilt</numerusform>
            <numerusform>%Ln Einwilligungen erteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) waiting for confirmation</source>
        <translation>
            <numerusform>%Ln Einwilligung wartet auf Bestätigung</numerusform>
            <numerusform>%Ln Einwilligungen warten auf Bestätigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) refused</source>
        <translation>
            <numerusform>%Ln Einwilligung abgelehnt</numerusform>
            <numerusform>%Ln Einwilligungen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) left as they are, because they were refused or withdrawn</source>
        <translation>
            <numerusform>%Ln Einwilligung bleibt, wie sie ist, weil sie abgelehnt oder widerrufen wurde</numerusform>
            <numerusform>%Ln Einwilligungen bleiben, wie sie sind, weil sie abgelehnt oder widerrufen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) kept as notes: nobody said how and when they were given, so nobody is opted in.</source>
        <translation>
            <numerusform>%Ln Einwilligung bleibt eine Notiz: Niemand hat gesagt, wie und wann sie gegeben wurde, also wird niemand angemeldet.</numerusform>
            <numerusform>%Ln Einwilligungen bleiben Notizen: Niemand hat gesagt, wie und wann sie gegeben wurden, also wird niemand angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was closed before it was opened; it is kept so.</source>
        <translation>Es wurde geschlossen, bevor es eröffnet wurde; es bleibt so.</translation>
    </message>
    <message>
        <source>The same ticket stands in the file before.</source>
        <translation>Dasselbe Ticket steht schon vorher in der Datei.</translation>
    </message>
    <message>
        <source>Another row of the same ticket is wrong.</source>
        <translation>Eine andere Zeile desselben Tickets ist falsch.</translation>
    </message>
</context>
<context>
    <name>regulars::InteractionForm</name>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>mood</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Keys 1, 2 and 3; with Alt while you type</source>
        <translation>Tasten 1, 2 und 3, beim Schreiben mit Alt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Was gesagt oder getan wurde</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>outcome</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Keep at the top of the timeline</source>
        <translation>Oben im Verlauf halten</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieser Eintrag wurde während des Bearbeitens anderswo geändert. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>regulars::IssueCouponsForm</name>
    <message>
        <source>Issue coupons</source>
        <translation>Gutscheine ausgeben</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>One piece of this product</source>
        <translation>Ein Stück dieses Artikels</translation>
    </message>
    <message>
        <source>What for, in your own words</source>
        <translation>Wofür, in eigenen Worten</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Name of the batch, such as “Summer mailing”</source>
        <translation>Name der Serie, etwa „Sommerpost“</translation>
    </message>
    <message>
        <source>How often each can be used; empty: as often as wanted</source>
        <translation>Wie oft jeder eingelöst werden kann; leer: beliebig oft</translation>
    </message>
    <message>
        <source>How often by the same customer; empty: not limited</source>
        <translation>Wie oft vom selben Kunden; leer: unbegrenzt</translation>
    </message>
    <message>
        <source>For goods of at least</source>
        <translation>Ab einem Warenwert von</translation>
    </message>
    <message>
        <source>Without their tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Also together with other coupons</source>
        <translation>Auch zusammen mit anderen Gutscheinen</translation>
    </message>
    <message>
        <source>Of the price before other discounts</source>
        <translation>Vom Preis vor anderen Rabatten</translation>
    </message>
    <message>
        <source>Can be used again when everything comes back</source>
        <translation>Wieder einlösbar, wenn alles zurückkommt</translation>
    </message>
    <message>
        <source>Only for this customer; empty: for whoever has it</source>
        <translation>Nur für diesen Kunden; leer: für jeden, der ihn hat</translation>
    </message>
    <message>
        <source>%1 coupons, each: %2</source>
        <comment>a number, what a coupon gives</comment>
        <translation>%1 Gutscheine, jeweils: %2</translation>
    </message>
    <message>
        <source>A code of your own, such as SUMMER10; empty: drawn at random</source>
        <translation>Ein eigener Code wie SOMMER10; leer: zufällig gezogen</translation>
    </message>
</context>
<context>
    <name>regulars::KeptForms</name>
    <message>
        <source>Closed without saving. What you entered is kept.</source>
        <translation>Ohne Speichern geschlossen. Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>regulars::KeyEdit</name>
    <message>
        <source>none</source>
        <comment>no keys</comment>
        <translation>keine</translation>
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
    <name>regulars::KioskWindow</name>
    <message>
        <source>Your opinion</source>
        <translation>Ihre Meinung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a score, its words</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Touch an answer, or press its number.</source>
        <translation>Tippen Sie auf eine Antwort oder drücken Sie ihre Zahl.</translation>
    </message>
    <message>
        <source>What would you like to tell us?</source>
        <translation>Was möchten Sie uns sagen?</translation>
    </message>
    <message>
        <source>What would you like to tell us? You may leave this empty.</source>
        <translation>Was möchten Sie uns sagen? Sie dürfen das leer lassen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Thank you very much!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>This could not be saved. Please tell the staff.</source>
        <translation>Das konnte nicht gespeichert werden. Bitte sagen Sie dem Personal Bescheid.</translation>
    </message>
    <message>
        <source>Leave this screen?</source>
        <translation>Diese Ansicht verlassen?</translation>
    </message>
    <message>
        <source>The shop&apos;s window is behind it.</source>
        <translation>Dahinter liegt das Fenster des Geschäfts.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>regulars::KnowledgeDesk</name>
    <message>
        <source>Saved %1.</source>
        <comment>a file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The article as a web page</source>
        <translation>Der Artikel als Webseite</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Where the folder with the pages shall be</source>
        <translation>Wohin der Ordner mit den Seiten soll</translation>
    </message>
    <message>
        <source>Knowledge %1</source>
        <comment>name of a folder, a day</comment>
        <translation>Wissen %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n article(s) in %1.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>%n Artikel in %1 gespeichert.</numerusform>
            <numerusform>%n Artikel in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles as PDF</source>
        <translation>Artikel als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
</context>
<context>
    <name>regulars::KnowledgePage</name>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Edit article…</source>
        <translation>Artikel bearbeiten …</translation>
    </message>
    <message>
        <source>Publish or archive article</source>
        <translation>Artikel veröffentlichen oder archivieren</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Artikel löschen</translation>
    </message>
    <message>
        <source>Save article as a web page…</source>
        <translation>Artikel als Webseite speichern …</translation>
    </message>
    <message>
        <source>Save article as PDF…</source>
        <translation>Artikel als PDF speichern …</translation>
    </message>
    <message>
        <source>Print article…</source>
        <translation>Artikel drucken …</translation>
    </message>
    <message>
        <source>Save all published articles as web pages…</source>
        <translation>Alle veröffentlichten Artikel als Webseiten speichern …</translation>
    </message>
    <message>
        <source>Save all published articles as PDF…</source>
        <translation>Alle veröffentlichten Artikel als PDF speichern …</translation>
    </message>
    <message>
        <source>Find in the articles</source>
        <translation>In den Artikeln suchen</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuelle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Find by any word</source>
        <translation>Nach einem Wort suchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Noch ist nichts festgehalten</translation>
    </message>
    <message>
        <source>Write down what customers ask again and again, or make an article of a ticket that you have answered. Published articles are suggested beside similar tickets.</source>
        <translation>Halten Sie fest, was Kunden immer wieder fragen, oder machen Sie aus einem beantworteten Ticket einen Artikel. Veröffentlichte Artikel werden bei ähnlichen Tickets vorgeschlagen.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>In the list of articles</source>
        <translation>In der Liste der Artikel</translation>
    </message>
</context>
<context>
    <name>regulars::KnowledgeTexts</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n answer(s)</source>
        <translation>
            <numerusform>In %n Antwort verwendet</numerusform>
            <numerusform>In %n Antworten verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Should have been read again by %1</source>
        <comment>a day</comment>
        <translation>Hätte bis %1 wieder gelesen werden sollen</translation>
    </message>
    <message>
        <source>Read it again by %1</source>
        <comment>a day</comment>
        <translation>Wieder lesen bis %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>language</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Both have: %1</source>
        <comment>words</comment>
        <translation>Gemeinsam: %1</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>articles without a category</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Last changed on %1</source>
        <comment>a day</comment>
        <translation>Zuletzt geändert am %1</translation>
    </message>
</context>
<context>
    <name>regulars::KnowledgeWiring</name>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Templates and macros…</source>
        <translation>Vorlagen und Makros …</translation>
    </message>
</context>
<context>
    <name>regulars::LeaderboardCard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the leaderboard as text</source>
        <translation>Die Rangliste als Text kopieren</translation>
    </message>
    <message>
        <source>Most points in %1</source>
        <comment>a month</comment>
        <translation>Die meisten Punkte im %1</translation>
    </message>
    <message>
        <source>Most badges in %1</source>
        <comment>a month</comment>
        <translation>Die meisten Abzeichen im %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a place</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln Abzeichen</numerusform>
            <numerusform>%Ln Abzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a place, initials, an amount</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>regulars::LeftAloneList</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>number and subject of a ticket, why it is left alone</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are left alone:</source>
        <translation>
            <numerusform>%n Ticket bleibt, wie es ist:</numerusform>
            <numerusform>%n Tickets bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LinesEdit</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>The one to use first</source>
        <translation>Wird zuerst verwendet</translation>
    </message>
</context>
<context>
    <name>regulars::LinkTexts</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the day of an order, its amount</comment>
        <translation>%1, %2</translation>
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
    <name>regulars::LockScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>That is not the right PIN or password.</source>
        <translation>Das ist nicht die richtige PIN oder das richtige Passwort.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait until %1.</source>
        <translation>Zu viele falsche Versuche. Bitte warten Sie bis %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The shop can&apos;t be read</source>
        <translation>Der Laden lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyCard</name>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>On the way to the next tier</source>
        <translation>Auf dem Weg zur nächsten Stufe</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join the loyalty programme</source>
        <translation>Dem Treueprogramm beitreten</translation>
    </message>
    <message>
        <source>Give a tier…</source>
        <translation>Stufe geben …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the loyalty programme</source>
        <translation>Das Treueprogramm verlassen</translation>
    </message>
    <message>
        <source>Not a member of the loyalty programme.</source>
        <translation>Kein Mitglied des Treueprogramms.</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <comment>a day</comment>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>Adjust points…</source>
        <translation>Punkte berichtigen …</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Erklären …</translation>
    </message>
    <message>
        <source>Why this balance</source>
        <translation>Warum dieser Punktestand</translation>
    </message>
    <message>
        <source>Make them a member of the loyalty programme</source>
        <translation>In das Treueprogramm aufnehmen</translation>
    </message>
    <message>
        <source>Give them a tier</source>
        <translation>Eine Stufe geben</translation>
    </message>
    <message>
        <source>Give them points, or take some</source>
        <translation>Punkte gutschreiben oder abziehen</translation>
    </message>
    <message>
        <source>Let them leave the loyalty programme</source>
        <translation>Aus dem Treueprogramm nehmen</translation>
    </message>
    <message>
        <source>Give stamps…</source>
        <translation>Stempel geben …</translation>
    </message>
    <message>
        <source>Member card…</source>
        <translation>Mitgliedskarte …</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Punkteauszug …</translation>
    </message>
    <message>
        <source>Give them stamps by hand</source>
        <translation>Von Hand Stempel geben</translation>
    </message>
    <message>
        <source>Print their card, or save it as PDF</source>
        <translation>Die Karte drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Print what they have and had, save it as PDF or copy it for a mail</source>
        <translation>Drucken, was da ist und war, als PDF speichern oder für eine E-Mail kopieren</translation>
    </message>
    <message>
        <source>Rewards…</source>
        <translation>Prämien …</translation>
    </message>
    <message>
        <source>What they can get for their points</source>
        <translation>Was es für die Punkte gibt</translation>
    </message>
    <message>
        <source>What they can get for their points, and what they have not used yet</source>
        <translation>Was es für die Punkte gibt und was noch nicht genutzt ist</translation>
    </message>
    <message>
        <source>Referred by…</source>
        <translation>Empfohlen von…</translation>
    </message>
    <message>
        <source>Who brought this customer</source>
        <translation>Wer diesen Kunden gebracht hat</translation>
    </message>
    <message>
        <source>Note who brought them</source>
        <translation>Notieren, wer sie gebracht hat</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyDesk</name>
    <message>
        <source>There are no tiers yet. Set them up in the settings.</source>
        <translation>Es gibt noch keine Stufen. Richten Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>There are no stamp cards yet. Set them up on the Loyalty page.</source>
        <translation>Es gibt noch keine Stempelkarten. Sie werden auf der Seite Treue eingerichtet.</translation>
    </message>
    <message>
        <source>This is for members of the loyalty programme only.</source>
        <translation>Das gibt es nur für Mitglieder des Treueprogramms.</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyKeyFigures</name>
    <message>
        <source>Active members</source>
        <translation>Aktive Mitglieder</translation>
    </message>
    <message>
        <source>Members who bought something in the last 12 months. Taking part: they earned or spent points in that time.</source>
        <translation>Mitglieder, die in den letzten 12 Monaten etwas gekauft haben. Beteiligt: Sie haben in dieser Zeit Punkte gesammelt oder eingelöst.</translation>
    </message>
    <message>
        <source>Points outstanding</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Points that members have, and what they will cost the shop: their value, less what experience says will never be spent.</source>
        <translation>Punkte, die Mitglieder haben, und was sie das Geschäft kosten werden: ihr Wert, abzüglich dessen, was erfahrungsgemäß nie eingelöst wird.</translation>
    </message>
    <message>
        <source>Redemption rate</source>
        <translation>Einlösequote</translation>
    </message>
    <message>
        <source>Of the points that were given at least 12 months ago, how many were spent within 12 months.</source>
        <translation>Wie viele der Punkte, die vor mindestens 12 Monaten vergeben wurden, innerhalb von 12 Monaten eingelöst wurden.</translation>
    </message>
    <message>
        <source>Member vs non-member order</source>
        <translation>Bestellwert Mitglieder : andere</translation>
    </message>
    <message>
        <source>%1 take part</source>
        <comment>per cent of the members</comment>
        <translation>%1 sind beteiligt</translation>
    </message>
    <message>
        <source>%1 liability</source>
        <comment>an amount of money</comment>
        <translation>%1 Verbindlichkeit</translation>
    </message>
    <message>
        <source>%1 will never be spent, as experience says</source>
        <comment>per cent</comment>
        <translation>%1 werden erfahrungsgemäß nie eingelöst</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>percentage points</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <comment>percentage points</comment>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>Points are not a year old yet; %1 of all were spent so far</source>
        <comment>per cent</comment>
        <translation>Die Punkte sind noch kein Jahr alt; bisher sind %1 davon eingelöst</translation>
    </message>
    <message>
        <source>Not enough points yet to tell</source>
        <translation>Noch zu wenige Punkte für eine Aussage</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>average orders of members and of others</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not enough orders yet to tell</source>
        <translation>Noch zu wenige Bestellungen für eine Aussage</translation>
    </message>
    <message>
        <source>Too few members to say how many take part</source>
        <translation>Zu wenige Mitglieder, um zu sagen, wie viele teilnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln member(s)</source>
        <translation>
            <numerusform>Von %Ln Mitglied</numerusform>
            <numerusform>Von %Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Points never expire</source>
        <translation>Punkte verfallen nie</translation>
    </message>
    <message>
        <source>Too early to say how many will never be spent</source>
        <translation>Zu früh, um zu sagen, wie viele nie eingelöst werden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members who bought something, others who did</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other customer(s)</source>
        <translation>
            <numerusform>%Ln anderer Kunde</numerusform>
            <numerusform>%Ln andere Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What an order of the last 12 months came to on average, and how many customers bought something in that time. Orders of nobody known count with the others&apos;. Members choose to join, so the difference is not the programme&apos;s effect.</source>
        <translation>Was eine Bestellung der letzten 12 Monate im Mittel ausmachte und wie viele Kunden in dieser Zeit etwas gekauft haben. Bestellungen von Unbekannten zählen zu denen der anderen. Mitglieder haben sich selbst dafür entschieden, der Unterschied ist also nicht die Wirkung des Programms.</translation>
    </message>
    <message>
        <source>Not the programme&apos;s effect</source>
        <translation>Nicht die Wirkung des Programms</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyMemberItems</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Next to expire</source>
        <translation>Verfällt als Nächstes</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Zuletzt hier</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>points, the last day on which they hold</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyMembersPane</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Customers join on their page, or with their first order if you say so with the tiers.</source>
        <translation>Kunden treten auf ihrer Seite bei oder mit ihrer ersten Bestellung, wenn Sie das bei den Stufen so festlegen.</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>Welche Mitglieder</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Never redeemed</source>
        <translation>Nie eingelöst</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Verfällt bald</translation>
    </message>
    <message>
        <source>Owing points</source>
        <translation>Im Minus</translation>
    </message>
    <message numerus="yes">
        <source>Expiring soon: points that are gone within %n day(s)</source>
        <translation>
            <numerusform>Verfällt bald: Punkte, die innerhalb von %n Tag weg sind</numerusform>
            <numerusform>Verfällt bald: Punkte, die innerhalb von %n Tagen weg sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Stufen</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyOverview</name>
    <message>
        <source>Give a member points, or take some</source>
        <translation>Einem Mitglied Punkte gutschreiben oder abziehen</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyPage</name>
    <message>
        <source>Part of the loyalty programme</source>
        <translation>Teil des Treueprogramms</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Rules &amp;&amp; tiers</source>
        <translation>Regeln &amp;&amp; Stufen</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Donations…</source>
        <translation>Spenden …</translation>
    </message>
    <message>
        <source>What members gave to causes for their points, by year</source>
        <translation>Was Mitglieder für ihre Punkte gespendet haben, nach Jahren</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyPrints</name>
    <message>
        <source>Card of %1</source>
        <comment>a member</comment>
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>Members&apos; cards</source>
        <translation>Mitgliedskarten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>At most %1 can be printed at once.</source>
        <comment>a number</comment>
        <translation>Auf einmal können höchstens %1 gedruckt werden.</translation>
    </message>
    <message>
        <source>Only members of the loyalty programme have a card.</source>
        <translation>Nur Mitglieder des Treueprogramms haben eine Karte.</translation>
    </message>
    <message numerus="yes">
        <source>Cards of %n members</source>
        <translation>
            <numerusform>Karte von %n Mitglied</numerusform>
            <numerusform>Karten von %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen customers are no members and get none.</source>
        <translation>
            <numerusform>%n der gewählten Kunden ist kein Mitglied und bekommt keine.</numerusform>
            <numerusform>%n der gewählten Kunden sind keine Mitglieder und bekommen keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no card number yet: the next one is given out.</source>
        <translation>Es gibt noch keine Kartennummer: Die nächste wird vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no card number yet and get the next ones.</source>
        <translation>
            <numerusform>%n von ihnen hat noch keine Kartennummer und bekommt die nächste.</numerusform>
            <numerusform>%n von ihnen haben noch keine Kartennummer und bekommen die nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card printer makes one after the other, on A4 or Letter there are ten to be cut out.</source>
        <translation>Ein Kartendrucker druckt eine nach der anderen; auf A4 oder Letter sind es zehn zum Ausschneiden.</translation>
    </message>
    <message>
        <source>There are no points and no tier that a statement could tell of.</source>
        <translation>Es gibt weder Punkte noch eine Stufe, die auf einem Auszug stehen könnten.</translation>
    </message>
    <message numerus="yes">
        <source>Statements of %n members</source>
        <translation>
            <numerusform>Punkteauszug von %n Mitglied</numerusform>
            <numerusform>Punkteauszüge von %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen customers have neither points nor a tier and get none.</source>
        <translation>
            <numerusform>%n der gewählten Kunden hat weder Punkte noch eine Stufe und bekommt keinen.</numerusform>
            <numerusform>%n der gewählten Kunden haben weder Punkte noch eine Stufe und bekommen keinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements of points</source>
        <translation>Punkteauszüge</translation>
    </message>
    <message numerus="yes">
        <source>%n of the members have no card number yet and get no card: your role may not give out that many at once.</source>
        <translation>
            <numerusform>%n Mitglied hat noch keine Kartennummer und bekommt keine Karte: Ihre Rolle darf nicht so viele auf einmal vergeben.</numerusform>
            <numerusform>%n Mitglieder haben noch keine Kartennummer und bekommen keine Karte: Ihre Rolle darf nicht so viele auf einmal vergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyTiersCard</name>
    <message>
        <source>Loyalty tiers</source>
        <translation>Treuestufen</translation>
    </message>
    <message>
        <source>Set up tiers…</source>
        <translation>Stufen einrichten …</translation>
    </message>
    <message>
        <source>Edit tiers…</source>
        <translation>Stufen bearbeiten …</translation>
    </message>
    <message>
        <source>Tiers such as Bronze, Silver and Gold reward customers who come again: members reach one by what they buy, and promises and routing of the support desk can ask for it.</source>
        <translation>Stufen wie Bronze, Silber und Gold belohnen Kunden, die wiederkommen: Mitglieder erreichen sie durch ihre Einkäufe, und Zusagen und Zuteilung der Tickets können danach fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyWiring</name>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Adjust points…</source>
        <translation>Punkte berichtigen …</translation>
    </message>
    <message>
        <source>Rules for points, and tiers</source>
        <translation>Punkteregeln und Stufen</translation>
    </message>
    <message>
        <source>Members of the loyalty programme</source>
        <translation>Mitglieder des Treueprogramms</translation>
    </message>
    <message>
        <source>Rewards of the loyalty programme</source>
        <translation>Prämien des Treueprogramms</translation>
    </message>
    <message>
        <source>Coupons and gift cards</source>
        <translation>Gutscheine und Geschenkkarten</translation>
    </message>
    <message>
        <source>Statement of donations…</source>
        <translation>Spendenübersicht …</translation>
    </message>
</context>
<context>
    <name>regulars::MacroDialog</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply macro</source>
        <translation>Makro anwenden</translation>
    </message>
    <message>
        <source>There is no ticket that it can be applied to.</source>
        <translation>Es gibt kein Ticket, auf das es angewendet werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>It is applied to %n ticket(s).</source>
        <translation>
            <numerusform>Es wird auf %n Ticket angewendet.</numerusform>
            <numerusform>Es wird auf %n Tickets angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several changes</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Noted in %1:</source>
        <comment>number of a ticket</comment>
        <translation>Notiz in %1:</translation>
    </message>
    <message>
        <source>The customer of %1 gets this e-mail:</source>
        <comment>number of a ticket</comment>
        <translation>Der Kunde von %1 bekommt diese E-Mail:</translation>
    </message>
    <message>
        <source>Noted as the answer in %1:</source>
        <comment>number of a ticket</comment>
        <translation>Als Antwort notiert in %1:</translation>
    </message>
</context>
<context>
    <name>regulars::MacroForm</name>
    <message>
        <source>Edit macro</source>
        <translation>Makro bearbeiten</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a macro</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name, such as “Sent, and solved”</source>
        <translation>Name, etwa „Verschickt und gelöst“</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>Answer to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
</context>
<context>
    <name>regulars::MacroStepsEdit</name>
    <message>
        <source>Add a change</source>
        <translation>Änderung hinzufügen</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Whoever applies it</source>
        <translation>Wer es anwendet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
</context>
<context>
    <name>regulars::MailAccountForm</name>
    <message>
        <source>Edit mail account</source>
        <translation>E-Mail-Konto bearbeiten</translation>
    </message>
    <message>
        <source>New mail account</source>
        <translation>Neues E-Mail-Konto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Connecting to the mail server…</source>
        <translation>Verbindung zum Mailserver wird aufgebaut …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name that customers read</source>
        <translation>Name, den Kunden lesen</translation>
    </message>
    <message>
        <source>User name at the mail server</source>
        <translation>Benutzername beim Mailserver</translation>
    </message>
    <message>
        <source>Password (empty: as before)</source>
        <translation>Passwort (leer: wie bisher)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Server zum Senden (SMTP)</translation>
    </message>
    <message>
        <source>Server for fetching (IMAP)</source>
        <translation>Server zum Abholen (IMAP)</translation>
    </message>
    <message>
        <source>Folder that is fetched</source>
        <translation>Ordner, der abgeholt wird</translation>
    </message>
    <message>
        <source>Only mail from this day on</source>
        <translation>Nur E-Mails ab diesem Tag</translation>
    </message>
    <message>
        <source>Port (0: the usual one)</source>
        <translation>Port (0: der übliche)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>It works: the mail server accepts user name and password.</source>
        <translation>Es funktioniert: Der Mailserver nimmt Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>The mail server has no such folder.</source>
        <translation>Der Mailserver hat keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>Same user name and password for fetching</source>
        <translation>Gleicher Benutzername und gleiches Passwort für den Abruf</translation>
    </message>
    <message>
        <source>User name for fetching</source>
        <translation>Benutzername für den Abruf</translation>
    </message>
    <message>
        <source>Password for fetching (empty: as before)</source>
        <translation>Passwort für den Abruf (leer: wie bisher)</translation>
    </message>
    <message>
        <source>Password for fetching</source>
        <translation>Passwort für den Abruf</translation>
    </message>
</context>
<context>
    <name>regulars::MailCard</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>With a mail account, customers&apos; messages become tickets and your answers go out by themselves. Without one, drop messages as files, and copy your answers.</source>
        <translation>Mit einem E-Mail-Konto werden Nachrichten von Kunden zu Tickets, und Ihre Antworten gehen von selbst hinaus. Ohne Konto ziehen Sie Nachrichten als Dateien herein und kopieren Ihre Antworten.</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sends through</source>
        <translation>Sendet über</translation>
    </message>
    <message>
        <source>Fetches from</source>
        <translation>Holt ab von</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>E-Mail-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit mail account</source>
        <translation>E-Mail-Konto bearbeiten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove mail account</source>
        <translation>E-Mail-Konto entfernen</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt abholen</translation>
    </message>
    <message>
        <source>Fetch mail now</source>
        <translation>E-Mails jetzt abholen</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Postausgang …</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Den Postausgang zeigen</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. The password is remembered until Regulars is closed, and has to be typed in again then.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Das Passwort bleibt gemerkt, bis Regulars geschlossen wird, und muss danach wieder eingegeben werden.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>a mail account</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>No mail is fetched or sent through it any more. What came and went stays in the tickets.</source>
        <translation>Darüber wird keine E-Mail mehr abgeholt oder gesendet. Was kam und ging, bleibt in den Tickets.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::MailFileDesk</name>
    <message>
        <source>Take mail in</source>
        <translation>Post einlesen</translation>
    </message>
    <message>
        <source>Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)</source>
        <translation>Nachrichten und Postfächer (*.eml *.mbox *.mbx);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read.</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Nachrichten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>regulars::MailTexts</name>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Von Anfang an verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Encrypted after the greeting (STARTTLS)</source>
        <translation>Nach der Begrüßung verschlüsselt (STARTTLS)</translation>
    </message>
    <message>
        <source>Not encrypted: others can read along</source>
        <translation>Nicht verschlüsselt: Andere können mitlesen</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a message</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>a message</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Perhaps sent, perhaps not</source>
        <translation>Vielleicht gesendet, vielleicht nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s).</source>
        <translation>
            <numerusform>%n neues Ticket.</numerusform>
            <numerusform>%n neue Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) of customers.</source>
        <translation>
            <numerusform>%n Antwort eines Kunden.</numerusform>
            <numerusform>%n Antworten von Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) it isn&apos;t clear where they belong.</source>
        <translation>
            <numerusform>Bei %n Nachricht ist nicht klar, wohin sie gehört.</numerusform>
            <numerusform>Bei %n Nachrichten ist nicht klar, wohin sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new mail.</source>
        <translation>Keine neue E-Mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions.</source>
        <translation>
            <numerusform>%n Antwort auf eine Frage.</numerusform>
            <numerusform>%n Antworten auf Fragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MailWiring</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Take mail in…</source>
        <translation>Post einlesen …</translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) it isn&apos;t clear where they belong.</source>
        <translation>
            <numerusform>Bei %n Nachricht ist nicht klar, wohin sie gehört.</numerusform>
            <numerusform>Bei %n Nachrichten ist nicht klar, wohin sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>regulars::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Vorgänge</translation>
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
    <message>
        <source>Quit Regulars?</source>
        <translation>Regulars beenden?</translation>
    </message>
    <message>
        <source>A job is still running. If you quit now, it stops, and nothing of it stays.</source>
        <translation>Es läuft noch eine Aufgabe. Wenn Sie jetzt beenden, wird sie abgebrochen, und nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
</context>
<context>
    <name>regulars::MappingBar</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Columns as</source>
        <translation>Spalten wie</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Forget these saved columns</source>
        <translation>Diese gespeicherten Spalten vergessen</translation>
    </message>
    <message>
        <source>Name to save these columns under</source>
        <translation>Name, um diese Spalten zu speichern</translation>
    </message>
    <message>
        <source>Remember these columns as</source>
        <translation>Diese Spalten merken als</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
</context>
<context>
    <name>regulars::MemberCardPrint</name>
    <message>
        <source>Members&apos; cards</source>
        <translation>Mitgliedskarten</translation>
    </message>
    <message>
        <source>Card %1</source>
        <comment>its number</comment>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Show this card and collect %1.</source>
        <comment>what the shop calls its points</comment>
        <translation>Diese Karte zeigen und %1 sammeln.</translation>
    </message>
</context>
<context>
    <name>regulars::MemberItems</name>
    <message>
        <source>last order %1</source>
        <comment>today, 5 d ago</comment>
        <translation>letzte Bestellung %1</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::MemberRewardsDialog</name>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht genutzt</translation>
    </message>
    <message>
        <source>Rewards of %1</source>
        <comment>a customer</comment>
        <translation>Prämien von %1</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Jetzt geben</translation>
    </message>
    <message>
        <source>Give the reward, it is used at once</source>
        <translation>Die Prämie geben, sie ist sofort genutzt</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später aufheben</translation>
    </message>
    <message>
        <source>The member has the reward for another time</source>
        <translation>Das Mitglied hat die Prämie für ein andermal</translation>
    </message>
    <message>
        <source>As a code</source>
        <translation>Als Code</translation>
    </message>
    <message>
        <source>The member takes a code along for the reward</source>
        <translation>Das Mitglied nimmt einen Code für die Prämie mit</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Jetzt nutzen</translation>
    </message>
    <message>
        <source>“%1” was used.</source>
        <comment>a reward</comment>
        <translation>„%1“ wurde genutzt.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Take the reward back and give the points back</source>
        <translation>Die Prämie zurücknehmen und die Punkte zurückgeben</translation>
    </message>
    <message>
        <source>“%1” was given back, with its points.</source>
        <comment>a reward</comment>
        <translation>„%1“ wurde zurückgegeben, die Punkte sind wieder da.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 to spend</source>
        <comment>points</comment>
        <translation>%1 einlösbar</translation>
    </message>
    <message>
        <source>Not a member of the loyalty programme.</source>
        <translation>Kein Mitglied des Treueprogramms.</translation>
    </message>
    <message>
        <source>The shop has no rewards yet. They are added under Loyalty, Rewards.</source>
        <translation>Das Geschäft hat noch keine Prämien. Sie werden unter Treue, Prämien angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>rewards</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed on %1</source>
        <comment>a day</comment>
        <translation>eingelöst am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Its last day has passed</source>
        <translation>Der letzte Tag ist vorbei</translation>
    </message>
    <message>
        <source>“%1” was given.</source>
        <comment>a reward</comment>
        <translation>„%1“ wurde gegeben.</translation>
    </message>
    <message>
        <source>The code for “%1” stands below.</source>
        <comment>a reward</comment>
        <translation>Der Code für „%1“ steht unten.</translation>
    </message>
    <message>
        <source>“%1” is kept for another time.</source>
        <comment>a reward</comment>
        <translation>„%1“ ist für ein andermal aufgehoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>regulars::MembersCard</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon oder Kartennummer</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>What they are there</source>
        <translation>Was sie dort sind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Value in all</source>
        <translation>Wert gesamt</translation>
    </message>
    <message>
        <source>Orders in all</source>
        <translation>Käufe gesamt</translation>
    </message>
</context>
<context>
    <name>regulars::MembershipsEdit</name>
    <message>
        <source>Add a company or household</source>
        <translation>Firma oder Haushalt hinzufügen</translation>
    </message>
    <message>
        <source>Name of the company or household</source>
        <translation>Name der Firma oder des Haushalts</translation>
    </message>
    <message>
        <source>Company or household they belong to</source>
        <translation>Firma oder Haushalt, zu dem sie gehören</translation>
    </message>
    <message>
        <source>As what, such as “buyer” or “mother”</source>
        <translation>Als was, zum Beispiel „Einkauf“ oder „Mutter“</translation>
    </message>
    <message>
        <source>What they are there</source>
        <translation>Was sie dort sind</translation>
    </message>
    <message>
        <source>Remove this company or household</source>
        <translation>Diese Firma oder diesen Haushalt entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Orders, timeline, e-mail addresses, phones, addresses and tags are joined. Where the records differ, choose what stays. Everything can be taken apart again, also later.</source>
        <translation>Bestellungen, Verlauf, E-Mail-Adressen, Telefone, Adressen und Schlagwörter kommen zusammen. Wo sich die Datensätze unterscheiden, wählen Sie, was bleibt. Alles lässt sich wieder trennen, auch später.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden zusammenführen</numerusform>
            <numerusform>%n Kunden zusammenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MergeTable</name>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Known since %2</source>
        <comment>orders; date</comment>
        <translation>%1
Bekannt seit %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Keep this record</source>
        <translation>Dieser bleibt</translation>
    </message>
    <message>
        <source>Keep the record of %1</source>
        <translation>Den Datensatz von %1 behalten</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
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
    <name>regulars::MrrPart</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Netto-Umsatzbindung</translation>
    </message>
    <message>
        <source>What those who had a subscription a year ago are worth now, against then.</source>
        <translation>Was die, die vor einem Jahr ein Abonnement hatten, jetzt wert sind, gegenüber damals.</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Brutto-Umsatzbindung</translation>
    </message>
    <message>
        <source>The same without growth: of each customer at most what it was a year ago.</source>
        <translation>Dasselbe ohne Wachstum: von jedem Kunden höchstens so viel wie vor einem Jahr.</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Verlorene Kunden</translation>
    </message>
    <message>
        <source>The share of those who had a subscription a year ago and have none now.</source>
        <translation>Der Anteil derer, die vor einem Jahr ein Abonnement hatten und jetzt keines mehr.</translation>
    </message>
    <message>
        <source>Movements of the monthly recurring revenue</source>
        <translation>Bewegungen des monatlich wiederkehrenden Umsatzes</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Was ihn bewegte</translation>
    </message>
    <message>
        <source>by month, the last twelve</source>
        <translation>nach Monaten, die letzten zwölf</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>Wird gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>von %Ln Kunde</numerusform>
            <numerusform>von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more are paused</source>
        <comment>an amount of money</comment>
        <translation>weitere %1 pausieren</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s) a year ago</source>
        <translation>
            <numerusform>von %Ln Kunde vor einem Jahr</numerusform>
            <numerusform>von %Ln Kunden vor einem Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>It moves with the first subscription.</source>
        <translation>Es bewegt sich mit dem ersten Abonnement.</translation>
    </message>
    <message>
        <source>Renewal rate</source>
        <translation>Verlängerungsrate</translation>
    </message>
    <message>
        <source>Of the terms that ended in the last twelve months, by value: those that were renewed.</source>
        <translation>Von den Laufzeiten, die in den letzten zwölf Monaten endeten, nach Wert: die verlängerten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln term(s) that ended</source>
        <comment>how many were renewed</comment>
        <translation>
            <numerusform>%1 von %Ln Laufzeit, die endete</numerusform>
            <numerusform>%1 von %Ln Laufzeiten, die endeten</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR</source>
        <comment>monthly recurring revenue</comment>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Monthly recurring revenue: what all subscriptions are worth in a month, without tax. Paused ones don&apos;t count.</source>
        <translation>Monatlich wiederkehrender Umsatz: was alle Abos in einem Monat wert sind, ohne Steuer. Pausierte zählen nicht.</translation>
    </message>
</context>
<context>
    <name>regulars::NewLineRow</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product, or what was sold</source>
        <translation>Artikel oder was verkauft wurde</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
</context>
<context>
    <name>regulars::NoticeItems</name>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
</context>
<context>
    <name>regulars::NoticeTexts</name>
    <message>
        <source>%1 until %2</source>
        <comment>points that expire, a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 soon after</source>
        <comment>points until a day, points</comment>
        <translation>%1, bald danach %2</translation>
    </message>
    <message>
        <source>%1 until %2, then %3; %4 more keep it</source>
        <comment>a tier, a day, a tier, an amount</comment>
        <translation>%1 bis %2, dann %3; noch %4, um sie zu behalten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 ends on %2 unless it is paid for again; afterwards %3</source>
        <comment>a tier, a day, a tier</comment>
        <translation>%1 endet am %2, wenn sie nicht wieder bezahlt wird; danach %3</translation>
    </message>
</context>
<context>
    <name>regulars::NoticesCard</name>
    <message>
        <source>To tell</source>
        <translation>Zu informieren</translation>
    </message>
    <message>
        <source>Nobody loses points or a tier soon who has not been told.</source>
        <translation>Niemand verliert bald Punkte oder eine Stufe, ohne informiert zu sein.</translation>
    </message>
    <message>
        <source>Members to tell that points or a tier are lost soon</source>
        <translation>Mitglieder, die erfahren sollten, dass sie bald Punkte oder eine Stufe verlieren</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Log an e-mail to them (W)</source>
        <translation>Eine E-Mail an das Mitglied notieren (W)</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Anruf planen</translation>
    </message>
    <message>
        <source>A task for today to call them (C)</source>
        <translation>Eine Aufgabe für heute, das Mitglied anzurufen (C)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>They know: take them off this list (D)</source>
        <translation>Das Mitglied weiß Bescheid: von dieser Liste nehmen (D)</translation>
    </message>
    <message>
        <source>Call them: %1</source>
        <comment>what they should hear</comment>
        <translation>Anrufen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::OrderLines</name>
    <message>
        <source>%1 × %2</source>
        <comment>quantity × unit price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 discount</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <comment>quantity</comment>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>regulars::OrderPeek</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>This order could not be read</source>
        <translation>Diese Bestellung konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>regulars::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>No message is waiting</source>
        <translation>Keine Nachricht wartet</translation>
    </message>
    <message>
        <source>Replies by e-mail stand here until they have gone, and the last ones after that.</source>
        <translation>Hier stehen Antworten per E-Mail, bis sie hinausgegangen sind, und die letzten auch danach.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>Was der Mailserver gesagt hat</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>regulars::OutlookPage</name>
    <message>
        <source>Customers by risk</source>
        <translation>Kunden nach Risiko</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Was auf dem Spiel steht</translation>
    </message>
    <message>
        <source>Nobody at this risk</source>
        <translation>Niemand mit diesem Risiko</translation>
    </message>
    <message>
        <source>Customers with an order are judged once a day.</source>
        <translation>Kunden mit einer Bestellung werden einmal am Tag eingeschätzt.</translation>
    </message>
    <message>
        <source>Which risk</source>
        <translation>Welches Risiko</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Nothing is said yet</source>
        <translation>Noch wird nichts gesagt</translation>
    </message>
    <message>
        <source>Once a day every customer with an order is judged in the background: how likely they are to come again, what they are worth, and who may leave. The first time is soon after the start.</source>
        <translation>Einmal am Tag wird jeder Kunde mit einer Bestellung im Hintergrund eingeschätzt: wie wahrscheinlich er wiederkommt, was er wert ist und wer gehen könnte. Das erste Mal bald nach dem Start.</translation>
    </message>
    <message>
        <source>The outlook could not be read</source>
        <translation>Der Ausblick konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>as of %1, of %Ln customer(s); %2</source>
        <comment>a day, the name of a model</comment>
        <translation>
            <numerusform>Stand %1, von %Ln Kunden; %2</numerusform>
            <numerusform>Stand %1, von %Ln Kunden; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of those who are judged</source>
        <comment>per cent</comment>
        <translation>%1 derer, die eingeschätzt werden</translation>
    </message>
    <message>
        <source>Nobody is judged yet</source>
        <translation>Noch niemand ist eingeschätzt</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden öffnen</numerusform>
            <numerusform>%Ln Kunden öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>50 points of risk or more. Points come from silence beyond their own rhythm, unhappiness, tickets, broken promises and more; each has its reasons.</source>
        <translation>50 Risikopunkte oder mehr. Punkte kommen von Stille über den eigenen Rhythmus hinaus, Unzufriedenheit, Tickets, gebrochenen Zusagen und mehr; jeder hat seine Gründe.</translation>
    </message>
    <message>
        <source>25 to 49 points of risk</source>
        <translation>25 bis 49 Risikopunkte</translation>
    </message>
    <message>
        <source>Fewer than 25 points of risk</source>
        <translation>Weniger als 25 Risikopunkte</translation>
    </message>
</context>
<context>
    <name>regulars::OwnEditor</name>
    <message>
        <source>–</source>
        <comment>nothing is chosen</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>regulars::OwnFilters</name>
    <message>
        <source>%1…</source>
        <comment>a field; asks for its value</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>regulars::OwnTexts</name>
    <message>
        <source>Text</source>
        <comment>kind of a field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of a field</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of a field</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of a field</comment>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <comment>kind of a field</comment>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a table, a column of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is</source>
        <comment>equal to</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a day on</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Ein Feld, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <comment>a field</comment>
        <translation>%1 ist ausgefüllt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a field: at least 38</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>regulars::PairCard</name>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 likely, because of:</source>
        <translation>Zu %1 wahrscheinlich, denn:</translation>
    </message>
    <message>
        <source>They look like a family, or a company and somebody there. Merge them only if you know better.</source>
        <translation>Sie sehen nach einer Familie aus oder nach einer Firma und jemandem dort. Führen Sie sie nur zusammen, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <source>Merging joins everything into one record. It can be taken apart again at any time.</source>
        <translation>Beim Zusammenführen kommt alles in einen Datensatz. Er lässt sich jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1</source>
        <translation>Letzte Bestellung %1</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Gleicher Haushalt</translation>
    </message>
    <message>
        <source>Belongs to the company</source>
        <translation>Gehört zur Firma</translation>
    </message>
    <message>
        <source>Belongs to the household</source>
        <translation>Gehört zum Haushalt</translation>
    </message>
</context>
<context>
    <name>regulars::PaperDialog</name>
    <message>
        <source>Of which time</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>To paste it into a mail</source>
        <translation>Zum Einfügen in eine E-Mail</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>regulars::ParkedBar</name>
    <message>
        <source>Anonymous sale</source>
        <translation>Anonymer Verkauf</translation>
    </message>
    <message>
        <source>Waiting: %1, %2</source>
        <comment>whose sale, amount</comment>
        <translation>Geparkt: %1, %2</translation>
    </message>
    <message>
        <source>Go on with this sale</source>
        <translation>Diesen Verkauf fortsetzen</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add the people who work here, and everything they do carries their name. Without any, Regulars is simply open to whoever sits at this computer.</source>
        <translation>Tragen Sie ein, wer hier arbeitet, dann trägt alles, was sie tun, ihren Namen. Ohne Personen ist Regulars einfach offen für jeden an diesem Computer.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <translation>
            <numerusform>Nach einer Minute ohne Taste oder Klick</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>a person</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What they did keeps their name.</source>
        <translation>%1 kann sich nicht mehr anmelden. Was sie oder er getan hat, behält den Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleTexts</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles sehen</translation>
    </message>
    <message>
        <source>Add customers, sales and notes</source>
        <translation>Kunden, Verkäufe und Notizen hinzufügen</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Sie ändern</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Sie löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import and change many at once</source>
        <translation>Importieren und viele zugleich ändern</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Adjust points by hand</source>
        <translation>Punkte von Hand berichtigen</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data for good</source>
        <translation>Daten einer Person endgültig löschen</translation>
    </message>
    <message>
        <source>Manage people and settings</source>
        <translation>Personen und Einstellungen verwalten</translation>
    </message>
    <message>
        <source>Active on %1</source>
        <translation>Aktiv am %1</translation>
    </message>
    <message>
        <source>Active on %1 and on %2</source>
        <translation>Aktiv am %1 und am %2</translation>
    </message>
    <message>
        <source>Active on %1, not on %2</source>
        <translation>Aktiv am %1, nicht am %2</translation>
    </message>
    <message>
        <source>New from %1 to %2</source>
        <translation>Neu von %1 bis %2</translation>
    </message>
    <message>
        <source>New from %1 to %2, and back within %3 days</source>
        <translation>Neu von %1 bis %2 und innerhalb von %3 Tagen wieder da</translation>
    </message>
    <message>
        <source>New from %1 to %2, not back within %3 days</source>
        <translation>Neu von %1 bis %2, nicht innerhalb von %3 Tagen wieder da</translation>
    </message>
    <message>
        <source>Won back from %1 to %2</source>
        <translation>Zurückgewonnen von %1 bis %2</translation>
    </message>
    <message>
        <source>Lost from %1 to %2</source>
        <translation>Verloren von %1 bis %2</translation>
    </message>
    <message>
        <source>Active on %1, and known before %2</source>
        <translation>Aktiv am %1 und schon vor dem %2 Kunde</translation>
    </message>
    <message>
        <source>Bought twice until %1</source>
        <translation>Bis %1 zweimal gekauft</translation>
    </message>
    <message>
        <source>Bought from %1 to %2</source>
        <translation>Gekauft von %1 bis %2</translation>
    </message>
    <message>
        <source>New in %1, bought in %2</source>
        <comment>two months</comment>
        <translation>Neu im %1, gekauft im %2</translation>
    </message>
    <message>
        <source>Recency %1, frequency %2 on %3</source>
        <comment>two scores, a day</comment>
        <translation>Aktualität %1, Häufigkeit %2 am %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a group of customers, a day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a risk, a day</comment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>regulars::PhotoButton</name>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
</context>
<context>
    <name>regulars::PhotoDesk</name>
    <message>
        <source>Choose a photo</source>
        <translation>Foto auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>regulars::PlanForm</name>
    <message>
        <source>Edit plan</source>
        <translation>Tarif bearbeiten</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Name, such as “Coffee box”</source>
        <translation>Name, etwa „Kaffeebox“</translation>
    </message>
    <message>
        <source>Price of one for a period, without tax</source>
        <translation>Preis für einen Zeitraum, ohne Steuer</translation>
    </message>
    <message>
        <source>Paid for so many months at a time</source>
        <translation>Bezahlt für so viele Monate auf einmal</translation>
    </message>
    <message>
        <source>Days of notice before the end of a term</source>
        <translation>Kündigungsfrist in Tagen vor dem Ende einer Laufzeit</translation>
    </message>
</context>
<context>
    <name>regulars::PlansCard</name>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>A plan is what customers pay for again and again: a coffee box each quarter, maintenance each year. Make one, then start subscriptions on the customers&apos; pages.</source>
        <translation>Ein Tarif ist das, wofür Kunden immer wieder bezahlen: eine Kaffeebox je Quartal, Wartung jedes Jahr. Legen Sie einen an und beginnen Sie dann Abonnements auf den Seiten der Kunden.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Preis ohne Steuer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>Tarif entfernen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Tarif bearbeiten</translation>
    </message>
    <message>
        <source>Add plan…</source>
        <translation>Tarif hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PointsLedgerCard</name>
    <message>
        <source>Points ledger</source>
        <translation>Punktebuchungen</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message>
        <source>Each point that is earned, spent or expires becomes a line here.</source>
        <translation>Jeder Punkt, der gesammelt oder eingelöst wird oder verfällt, wird hier zu einer Zeile.</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>Punkte berichtigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>regulars::PointsLedgerItems</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Adjusted by %1</source>
        <comment>a person</comment>
        <translation>Berichtigt von %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <comment>a number</comment>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>return of %1</source>
        <comment>the number of an order</comment>
        <translation>Rückgabe zu Bestellung %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, as in QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short month and year, as in QDate::toString</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>for reaching a tier</source>
        <translation>für das Erreichen einer Stufe</translation>
    </message>
    <message>
        <source>for reaching %1</source>
        <comment>a tier</comment>
        <translation>für das Erreichen von %1</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>referral, with %1</source>
        <comment>a customer</comment>
        <translation>Empfehlung, mit %1</translation>
    </message>
    <message>
        <source>for a challenge</source>
        <translation>für eine Herausforderung</translation>
    </message>
    <message>
        <source>for the challenge %1</source>
        <comment>its name</comment>
        <translation>für die Herausforderung %1</translation>
    </message>
</context>
<context>
    <name>regulars::PointsPart</name>
    <message>
        <source>%1 to spend, worth %2</source>
        <comment>points, an amount of money</comment>
        <translation>%1 einlösbar, im Wert von %2</translation>
    </message>
    <message>
        <source>%1 to spend</source>
        <comment>points</comment>
        <translation>%1 einlösbar</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <comment>its status</comment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>%1 owed: more was taken back than there was</source>
        <comment>points</comment>
        <translation>%1 geschuldet: Es wurde mehr zurückgenommen, als da war</translation>
    </message>
    <message>
        <source>%1 waiting for the days for returns</source>
        <comment>points</comment>
        <translation>%1 bis zum Ende der Rückgabefrist nicht einlösbar</translation>
    </message>
    <message>
        <source>%1 held for sales</source>
        <comment>points</comment>
        <translation>%1 für Verkäufe reserviert</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>points that expire, a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 until later days</source>
        <comment>points that expire</comment>
        <translation>%1 bis zu späteren Tagen</translation>
    </message>
</context>
<context>
    <name>regulars::PointsProgrammeCard</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Rules for points</source>
        <translation>Punkteregeln</translation>
    </message>
    <message>
        <source>Members can earn points for what they buy, and spend them on rewards or as money.</source>
        <translation>Mitglieder können für ihre Einkäufe Punkte sammeln und sie für Prämien oder wie Geld einlösen.</translation>
    </message>
    <message>
        <source>No points are earned at the moment; what members have can still be spent.</source>
        <translation>Zurzeit werden keine Punkte gesammelt; was Mitglieder haben, bleibt einlösbar.</translation>
    </message>
    <message>
        <source>Set up points…</source>
        <translation>Punkte einrichten …</translation>
    </message>
    <message>
        <source>Edit points and rules…</source>
        <translation>Punkte und Regeln bearbeiten …</translation>
    </message>
</context>
<context>
    <name>regulars::PointsProgrammeForm</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>What earns points</source>
        <translation>Was Punkte bringt</translation>
    </message>
    <message>
        <source>What counts, and how rules go together</source>
        <translation>Was zählt und wie Regeln zusammenwirken</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try on the last 12 months…</source>
        <translation>An den letzten 12 Monaten ausprobieren …</translation>
    </message>
    <message>
        <source>When a member brings a friend</source>
        <translation>Wenn ein Mitglied jemanden bringt</translation>
    </message>
    <message>
        <source>The ten who got most in the month, by initials, on the overview</source>
        <translation>Die zehn, die im Monat am meisten bekamen, mit Initialen, auf der Übersicht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Die meisten Punkte</translation>
    </message>
    <message>
        <source>Most badges</source>
        <translation>Die meisten Abzeichen</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
</context>
<context>
    <name>regulars::PointsTermsEdit</name>
    <message>
        <source>Points and what they pay</source>
        <translation>Punkte und ihr Wert</translation>
    </message>
    <message>
        <source>Members earn points</source>
        <translation>Mitglieder sammeln Punkte</translation>
    </message>
    <message>
        <source>What you call them; empty: points</source>
        <translation>Wie Sie sie nennen; leer: Punkte</translation>
    </message>
    <message>
        <source>One point pays, in %1; empty: nothing</source>
        <comment>a currency</comment>
        <translation>Wert eines Punktes in %1; leer: keiner</translation>
    </message>
    <message>
        <source>At least so many points at once</source>
        <translation>Mindestens so viele Punkte auf einmal</translation>
    </message>
    <message>
        <source>At most so many per cent of a sale</source>
        <translation>Höchstens so viel Prozent eines Verkaufs</translation>
    </message>
    <message>
        <source>How long they hold</source>
        <translation>Wie lange sie gelten</translation>
    </message>
    <message>
        <source>Days for returns, in which they can&apos;t be spent</source>
        <translation>Rückgabefrist in Tagen, in der sie nicht einlösbar sind</translation>
    </message>
    <message>
        <source>They expire</source>
        <translation>Wann sie verfallen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>When goods come back</source>
        <translation>Wenn Ware zurückkommt</translation>
    </message>
    <message>
        <source>When the points for them were spent already</source>
        <translation>Wenn die Punkte dafür schon eingelöst sind</translation>
    </message>
    <message>
        <source>When they were paid with points and money</source>
        <translation>Wenn sie mit Punkten und Geld bezahlt wurde</translation>
    </message>
    <message>
        <source>When points come back that have expired</source>
        <translation>Wenn verfallene Punkte zurückkommen</translation>
    </message>
    <message>
        <source>So many days</source>
        <translation>So viele Tage</translation>
    </message>
</context>
<context>
    <name>regulars::PointsTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>a number, what the shop calls its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a number that is not whole or below zero</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Spent after all</source>
        <comment>points</comment>
        <translation>Doch eingelöst</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>points</comment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Earned after all</source>
        <comment>points</comment>
        <translation>Doch gesammelt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>points</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Earned</source>
        <comment>points</comment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Bonus</source>
        <comment>points</comment>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Can be spent now</source>
        <comment>points</comment>
        <translation>Jetzt einlösbar</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <comment>points</comment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Held for a sale</source>
        <comment>points</comment>
        <translation>Für einen Verkauf reserviert</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <comment>points</comment>
        <translation>Nicht mehr reserviert</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>points</comment>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Valid again</source>
        <comment>points</comment>
        <translation>Wieder gültig</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <comment>points</comment>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>From another account</source>
        <comment>points</comment>
        <translation>Von einem anderen Konto</translation>
    </message>
    <message>
        <source>To another account</source>
        <comment>points</comment>
        <translation>Auf ein anderes Konto</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Borne by the shop</source>
        <translation>Vom Geschäft getragen</translation>
    </message>
    <message>
        <source>Paid with money</source>
        <translation>Mit Geld bezahlt</translation>
    </message>
    <message>
        <source>The account was closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>account</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>account</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>account</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>The shop bears it</source>
        <translation>Das Geschäft trägt es</translation>
    </message>
    <message>
        <source>The balance goes below zero</source>
        <translation>Der Punktestand geht unter null</translation>
    </message>
    <message>
        <source>The customer pays it with money</source>
        <translation>Der Kunde bezahlt sie mit Geld</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>They hold for some more days</source>
        <translation>Sie gelten noch einige Tage</translation>
    </message>
    <message>
        <source>Points come back first</source>
        <translation>Punkte kommen zuerst zurück</translation>
    </message>
    <message>
        <source>Points and money come back in proportion</source>
        <translation>Punkte und Geld kommen anteilig zurück</translation>
    </message>
    <message>
        <source>They never expire</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Some months after they were earned</source>
        <translation>Einige Monate nach dem Sammeln</translation>
    </message>
    <message>
        <source>Some months without a purchase</source>
        <translation>Nach einigen Monaten ohne Einkauf</translation>
    </message>
    <message>
        <source>Every year on the same day</source>
        <translation>Jedes Jahr am selben Tag</translation>
    </message>
    <message>
        <source>Points never expire.</source>
        <translation>Punkte verfallen nie.</translation>
    </message>
    <message numerus="yes">
        <source>Points hold for %n month(s), to the end of the month. Earned today, they hold until %1.</source>
        <translation>
            <numerusform>Punkte gelten %n Monat lang, bis zum Monatsende. Heute gesammelt, gelten sie bis %1.</numerusform>
            <numerusform>Punkte gelten %n Monate lang, bis zum Monatsende. Heute gesammelt, gelten sie bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points hold until nothing was bought or redeemed for %n month(s). Earned today, they hold until %1, and longer with each purchase.</source>
        <translation>
            <numerusform>Punkte gelten, bis %n Monat lang nichts gekauft oder eingelöst wurde. Heute gesammelt, gelten sie bis %1, und mit jedem Einkauf länger.</numerusform>
            <numerusform>Punkte gelten, bis %n Monate lang nichts gekauft oder eingelöst wurde. Heute gesammelt, gelten sie bis %1, und mit jedem Einkauf länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>All points expire at the end of %1 each year. Earned today, they hold until %2.</source>
        <comment>a day, a date</comment>
        <translation>Alle Punkte verfallen jedes Jahr mit Ablauf des %1. Heute gesammelt, gelten sie bis %2.</translation>
    </message>
    <message>
        <source>Points can be spent at once.</source>
        <translation>Punkte sind sofort einlösbar.</translation>
    </message>
    <message numerus="yes">
        <source>Points can be spent when the %n day(s) for returns are over: earned today, from %1 on.</source>
        <translation>
            <numerusform>Punkte sind einlösbar, wenn die Rückgabefrist von %n Tag vorbei ist: heute gesammelt, ab dem %1.</numerusform>
            <numerusform>Punkte sind einlösbar, wenn die Rückgabefrist von %n Tagen vorbei ist: heute gesammelt, ab dem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points don&apos;t pay; they are for rewards.</source>
        <translation>Mit Punkten lässt sich nicht bezahlen; sie sind für Prämien.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an amount of money, points</comment>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>regulars::PolicyForm</name>
    <message>
        <source>Edit promise</source>
        <translation>Zusage bearbeiten</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Name, such as “Regulars” or “Complaints”</source>
        <translation>Name, etwa „Stammkunden“ oder „Reklamationen“</translation>
    </message>
    <message>
        <source>Working hours in which the time counts</source>
        <translation>Arbeitszeiten, in denen die Zeit zählt</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>There are no teams yet: tickets of all are meant.</source>
        <translation>Es gibt noch keine Teams: Die Tickets aller sind gemeint.</translation>
    </message>
    <message>
        <source>Only tickets of these teams</source>
        <translation>Nur Tickets dieser Teams</translation>
    </message>
    <message>
        <source>There are no categories yet: tickets of all are meant.</source>
        <translation>Es gibt noch keine Kategorien: Tickets aller Art sind gemeint.</translation>
    </message>
    <message>
        <source>Only tickets of these categories</source>
        <translation>Nur Tickets dieser Kategorien</translation>
    </message>
    <message>
        <source>Only of customers with one of these tags</source>
        <translation>Nur von Kunden mit einem dieser Schlagworte</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Art des Kunden</translation>
    </message>
    <message>
        <source>Only of customers who have spent at least</source>
        <translation>Nur von Kunden, die ausgegeben haben mindestens</translation>
    </message>
    <message>
        <source>For tickets from this day on</source>
        <translation>Für Tickets von diesem Tag an</translation>
    </message>
    <message>
        <source>For tickets up to this day</source>
        <translation>Für Tickets bis zu diesem Tag</translation>
    </message>
    <message numerus="yes">
        <source>Now it would hold for %1 of %n unfinished ticket(s).</source>
        <translation>
            <numerusform>Jetzt würde sie für %1 von %n unerledigten Ticket gelten.</numerusform>
            <numerusform>Jetzt würde sie für %1 von %n unerledigten Tickets gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only of customers who have spent at most</source>
        <translation>Nur von Kunden, die ausgegeben haben höchstens</translation>
    </message>
    <message>
        <source>There are no tiers yet: customers of all are meant.</source>
        <translation>Es gibt noch keine Stufen: gemeint sind alle Kunden.</translation>
    </message>
    <message>
        <source>Only of customers of these tiers</source>
        <translation>Nur von Kunden dieser Stufen</translation>
    </message>
</context>
<context>
    <name>regulars::PolicyOverview</name>
    <message>
        <source>All promises</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no ticket is ever due.</source>
        <translation>Noch ist nichts zugesagt, also ist kein Ticket je fällig.</translation>
    </message>
    <message>
        <source>A ticket gets the first promise from above that is for it. A time counts in the working hours of its promise; a dash says that nothing is promised.</source>
        <translation>Ein Ticket bekommt die erste Zusage von oben, die für es gilt. Eine Zeit zählt in den Arbeitszeiten ihrer Zusage; ein Strich heißt, dass nichts zugesagt ist.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing is promised</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>A warning comes at %1 of it.</source>
        <translation>Bei %1 davon kommt eine Warnung.</translation>
    </message>
</context>
<context>
    <name>regulars::PolicyTrial</name>
    <message>
        <source>Day on which the customer writes</source>
        <translation>Tag, an dem der Kunde schreibt</translation>
    </message>
    <message>
        <source>Time at which the customer writes</source>
        <translation>Uhrzeit, zu der der Kunde schreibt</translation>
    </message>
    <message>
        <source>Priority of the ticket</source>
        <translation>Priorität des Tickets</translation>
    </message>
    <message>
        <source>For example, a customer writes on this day, at this time, and the ticket has this priority:</source>
        <translation>Zum Beispiel schreibt ein Kunde an diesem Tag, zu dieser Zeit, und das Ticket hat diese Priorität:</translation>
    </message>
    <message>
        <source>Choose working hours first.</source>
        <translation>Wählen Sie zuerst Arbeitszeiten.</translation>
    </message>
    <message>
        <source>Nothing is promised to such a ticket when it begins.</source>
        <translation>Einem solchen Ticket wird am Anfang nichts zugesagt.</translation>
    </message>
</context>
<context>
    <name>regulars::ProductsEdit</name>
    <message>
        <source>Add a product</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Remove the product %1</source>
        <translation>Artikel „%1“ entfernen</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Einen Artikel wählen</translation>
    </message>
</context>
<context>
    <name>regulars::ProgrammeCostsCard</name>
    <message>
        <source>Profit and loss</source>
        <translation>Gewinn und Verlust</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>letzte 12 Monate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Members bought, after returns</source>
        <translation>Mitglieder kauften, nach Rückgaben</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Mit Punkten bezahlt</translation>
    </message>
    <message>
        <source>Rewards that were used, at your cost</source>
        <translation>Eingelöste Prämien, zu Ihren Kosten</translation>
    </message>
    <message>
        <source>Cost of the programme, %1 of what members bought</source>
        <comment>per cent</comment>
        <translation>Kosten des Programms, %1 dessen, was Mitglieder kauften</translation>
    </message>
    <message>
        <source>Cost of the programme</source>
        <translation>Kosten des Programms</translation>
    </message>
    <message>
        <source>Points given in that time will cost</source>
        <translation>In dieser Zeit vergebene Punkte werden kosten</translation>
    </message>
    <message>
        <source>What members would have bought without the programme nobody knows, so nothing is counted as its gain.</source>
        <translation>Was Mitglieder ohne das Programm gekauft hätten, weiß niemand; darum wird nichts als sein Gewinn gezählt.</translation>
    </message>
    <message>
        <source>Orders per member before and after joining</source>
        <translation>Bestellungen je Mitglied vor und nach dem Beitritt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a figure before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Spent per member before and after joining</source>
        <translation>Ausgaben je Mitglied vor und nach dem Beitritt</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln member(s) who joined 3 to 12 months ago and bought on both sides, as many days before as since. What has changed may have other reasons.</source>
        <translation>
            <numerusform>Bei %Ln Mitglied, das vor 3 bis 12 Monaten beitrat und davor und danach kaufte, über gleich viele Tage. Was sich geändert hat, kann andere Gründe haben.</numerusform>
            <numerusform>Bei %Ln Mitgliedern, die vor 3 bis 12 Monaten beitraten und davor und danach kauften, über gleich viele Tage. Was sich geändert hat, kann andere Gründe haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::QuestionLetters</name>
    <message>
        <source>%1 – %2</source>
        <comment>a score, its words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>a customer</comment>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>you came to us with “%1”, and we hope that it is solved.</source>
        <comment>the subject of a ticket</comment>
        <translation>Sie haben sich wegen „%1“ an uns gewandt, und wir hoffen, dass das gelöst ist.</translation>
    </message>
    <message>
        <source>Please reply to this e-mail with a number from %1 to %2 in the first line:</source>
        <translation>Bitte antworten Sie auf diese E-Mail mit einer Zahl von %1 bis %2 in der ersten Zeile:</translation>
    </message>
    <message>
        <source>You are welcome to add a few words below it. If you would rather not be asked again, just write that.</source>
        <translation>Gern können Sie darunter ein paar Worte schreiben. Wenn Sie nicht mehr gefragt werden möchten, schreiben Sie uns das einfach.</translation>
    </message>
    <message>
        <source>How did we do? “%1” %2</source>
        <comment>subject of a ticket, its number</comment>
        <translation>Wie zufrieden sind Sie? „%1“ %2</translation>
    </message>
</context>
<context>
    <name>regulars::QuestionsDialog</name>
    <message>
        <source>Questions to customers</source>
        <translation>Fragen an Kunden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Enter answer…</source>
        <translation>Antwort eintragen…</translation>
    </message>
    <message>
        <source>Don&apos;t ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Let the customer answer here…</source>
        <translation>Den Kunden hier antworten lassen…</translation>
    </message>
    <message>
        <source>When we ask…</source>
        <translation>Wann wir fragen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, subject</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Also seen to by: %1</source>
        <comment>names</comment>
        <translation>Auch betreut von: %1</translation>
    </message>
    <message>
        <source>Typed in by staff</source>
        <translation>Vom Personal eingetragen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the customers who answered in the last %n day(s) are satisfied (4 or 5).</source>
        <translation>
            <numerusform>%1 der Kunden, die am letzten Tag geantwortet haben, sind zufrieden (4 oder 5).</numerusform>
            <numerusform>%1 der Kunden, die in den letzten %n Tagen geantwortet haben, sind zufrieden (4 oder 5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n answer(s), the share lies between %1 and %2 with 95 % certainty. The mean is %3.</source>
        <translation>
            <numerusform>Nach %n Antwort liegt der Anteil mit 95 % Sicherheit zwischen %1 und %2. Der Mittelwert ist %3.</numerusform>
            <numerusform>Nach %n Antworten liegt der Anteil mit 95 % Sicherheit zwischen %1 und %2. Der Mittelwert ist %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer has answered in the last %n day(s).</source>
        <translation>
            <numerusform>Kein Kunde hat am letzten Tag geantwortet.</numerusform>
            <numerusform>Kein Kunde hat in den letzten %n Tagen geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) typed in by staff are not counted.</source>
        <translation>
            <numerusform>%n vom Personal eingetragene Antwort zählt nicht mit.</numerusform>
            <numerusform>%n vom Personal eingetragene Antworten zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit answer…</source>
        <translation>Antwort bearbeiten…</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Write in the mail program…</source>
        <translation>Im Mailprogramm schreiben …</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Als gefragt vermerken</translation>
    </message>
    <message>
        <source>Answered without a clear score: “%1”</source>
        <translation>Ohne klare Bewertung beantwortet: „%1“</translation>
    </message>
    <message>
        <source>%1, asked on %2</source>
        <comment>a channel, a date</comment>
        <translation>%1, gefragt am %2</translation>
    </message>
    <message>
        <source>%1, in the outbox</source>
        <comment>a channel</comment>
        <translation>%1, im Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) prefer another time of the day; their questions wait.</source>
        <translation>
            <numerusform>%n Kunde möchte lieber zu einer anderen Tageszeit gefragt werden; die Frage wartet.</numerusform>
            <numerusform>%n Kunden möchten lieber zu einer anderen Tageszeit gefragt werden; ihre Fragen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) may not be asked any more; the reasons stand under “Not asked”.</source>
        <translation>
            <numerusform>%n Frage darf nicht mehr gestellt werden; die Gründe stehen unter „Nicht gefragt“.</numerusform>
            <numerusform>%n Fragen dürfen nicht mehr gestellt werden; die Gründe stehen unter „Nicht gefragt“.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>When a ticket is solved, its customer is asked what they think, as far as they agreed to it.</source>
        <translation>Wenn ein Ticket gelöst ist, werden Kunden gefragt, was sie davon halten, soweit sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>No mail program opened. Undo this, and the question waits again.</source>
        <translation>Kein Mailprogramm hat sich geöffnet. Machen Sie dies rückgängig, dann wartet die Frage wieder.</translation>
    </message>
    <message>
        <source>Closed without saving. What you entered is kept.</source>
        <translation>Geschlossen ohne zu speichern. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>regulars::QueueSwitch</name>
    <message>
        <source>Part of the queue</source>
        <translation>Teil der Warteschlange</translation>
    </message>
</context>
<context>
    <name>regulars::QueueTools</name>
    <message>
        <source>Views of tickets</source>
        <translation>Ansichten der Tickets</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Filter the tickets…</source>
        <translation>Tickets filtern …</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <comment>how many</comment>
        <translation>Filter · %1</translation>
    </message>
</context>
<context>
    <name>regulars::QueueView</name>
    <message>
        <source>#</source>
        <comment>heading: number of a ticket</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heading: when something has to be done</comment>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>regulars::QuickEntry</name>
    <message>
        <source>Who began</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alle Felder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>Was sollte man sich merken?</translation>
    </message>
    <message>
        <source>What was the visit about?</source>
        <translation>Worum ging es bei dem Besuch?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Bitte erst ein paar Worte schreiben.</translation>
    </message>
</context>
<context>
    <name>regulars::RatesChart</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>of customers</source>
        <translation>von Kunden</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Retention and churn by month</source>
        <translation>Bindung und Abwanderung nach Monaten</translation>
    </message>
    <message>
        <source>Retention and churn</source>
        <translation>Bindung und Abwanderung</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Not enough customers yet</source>
        <translation>Noch nicht genug Kunden</translation>
    </message>
    <message numerus="yes">
        <source>A rate is shown once it is of %Ln customer(s).</source>
        <translation>
            <numerusform>Eine Rate erscheint ab %Ln Kunden.</numerusform>
            <numerusform>Eine Rate erscheint ab %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>over 365 days, and in 30 days</source>
        <translation>über 365 Tage und in 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln who stayed for 365 days</source>
        <translation>
            <numerusform>%Ln, der 365 Tage blieb</numerusform>
            <numerusform>%Ln, die 365 Tage blieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who lapsed in 30 days</source>
        <translation>
            <numerusform>%Ln, der in 30 Tagen wegfiel</numerusform>
            <numerusform>%Ln, die in 30 Tagen wegfielen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReasonDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>regulars::ReceiptPrint</name>
    <message>
        <source>Return %1</source>
        <comment>its number</comment>
        <translation>Rückgabe %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>its number</comment>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <comment>number of the receipt</comment>
        <translation>%1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goods of purchase %1</source>
        <comment>its number</comment>
        <translation>Ware aus Einkauf %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, unit price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>price of one piece</comment>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tax contained</source>
        <translation>Enthaltene Steuer</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>Paid with money</source>
        <translation>Mit Geld bezahlt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Collected with this purchase</source>
        <translation>Mit diesem Einkauf gesammelt</translation>
    </message>
    <message>
        <source>Changed by this return</source>
        <translation>Durch diese Rückgabe geändert</translation>
    </message>
    <message>
        <source>To spend</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>To spend later</source>
        <translation>Später einlösbar</translation>
    </message>
    <message>
        <source>%1 are valid through %2.</source>
        <comment>points, day</comment>
        <translation>Gültig bis %2: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::RecordHealthCard</name>
    <message>
        <source>Record health</source>
        <translation>Zustand der Datensätze</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Duplikate</translation>
    </message>
    <message>
        <source>Pairs of records that may be the same customer</source>
        <translation>Paare von Datensätzen, die derselbe Kunde sein könnten</translation>
    </message>
</context>
<context>
    <name>regulars::RecordProvider</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Notes and contacts</source>
        <translation>Notizen und Kontakte</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>anonymous sale</source>
        <translation>anonymer Verkauf</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>customer not known</source>
        <translation>Kunde nicht bekannt</translation>
    </message>
</context>
<context>
    <name>regulars::RecordTableForm</name>
    <message>
        <source>Rename table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>A customer can have several rows in a table: each of their pets, cars or stays.</source>
        <translation>Ein Kunde kann in einer Tabelle mehrere Zeilen haben: jedes Haustier, jedes Auto, jeden Aufenthalt.</translation>
    </message>
    <message>
        <source>Name, such as “Pets”</source>
        <translation>Name, zum Beispiel „Haustiere“</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a table</comment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::RecordsEdit</name>
    <message>
        <source>Add a row to “%1”</source>
        <comment>a table</comment>
        <translation>Zeile zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove this row of “%1”</source>
        <comment>a table</comment>
        <translation>Diese Zeile von „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::ReferralForm</name>
    <message>
        <source>%1 was referred by…</source>
        <comment>a customer</comment>
        <translation>%1 wurde empfohlen von…</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>Eine Empfehlung festhalten</translation>
    </message>
    <message>
        <source>Who referred them: name, phone or card number</source>
        <translation>Wer sie empfohlen hat: Name, Telefon oder Kartennummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Whom; empty if they are no customer yet</source>
        <translation>Wen; leer, wenn noch nicht Kunde</translation>
    </message>
    <message>
        <source>Who was invited</source>
        <translation>Wer eingeladen wurde</translation>
    </message>
    <message>
        <source>Their e-mail address or phone number</source>
        <translation>Deren E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>%1 is a customer already and has this. Please choose them instead.</source>
        <comment>a customer</comment>
        <translation>Das gehört schon zu %1 unter den Kunden. Bitte stattdessen dort auswählen.</translation>
    </message>
    <message>
        <source>They were referred by %1 already.</source>
        <comment>a customer</comment>
        <translation>Sie wurden schon von %1 empfohlen.</translation>
    </message>
</context>
<context>
    <name>regulars::ReferralItems</name>
    <message>
        <source>Friend</source>
        <translation>Wer gebracht wurde</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::ReferralTermsEdit</name>
    <message>
        <source>Who refers a friend gets points</source>
        <translation>Wer jemanden empfiehlt, bekommt Punkte</translation>
    </message>
    <message>
        <source>The friend gets points</source>
        <translation>Wer empfohlen wurde, bekommt Punkte</translation>
    </message>
    <message>
        <source>The friend&apos;s order comes to at least</source>
        <translation>Die Bestellung der empfohlenen Person beträgt mindestens</translation>
    </message>
    <message>
        <source>Days after it; empty: the days for returns</source>
        <translation>Tage danach; leer: die Tage für Rückgaben</translation>
    </message>
    <message>
        <source>Rewarded for each member in a year; empty: all</source>
        <translation>Je Mitglied und Jahr belohnt; leer: alle</translation>
    </message>
    <message>
        <source>Rules above say how many points they are: for bringing a friend, and for who was brought. There are none yet.</source>
        <translation>Regeln weiter oben sagen, wie viele Punkte es sind: fürs Empfehlen und für die, die empfohlen wurden. Es gibt noch keine.</translation>
    </message>
    <message>
        <source>No rule says yet how many points somebody gets for bringing a friend.</source>
        <translation>Noch sagt keine Regel, wie viele Punkte jemand fürs Empfehlen bekommt.</translation>
    </message>
    <message>
        <source>No rule says yet how many points the friend gets.</source>
        <translation>Noch sagt keine Regel, wie viele Punkte die empfohlene Person bekommt.</translation>
    </message>
</context>
<context>
    <name>regulars::ReferralTexts</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In Wartezeit</translation>
    </message>
    <message>
        <source>Not rewarded</source>
        <translation>Nicht belohnt</translation>
    </message>
    <message>
        <source>Rewarded</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Wurde nichts</translation>
    </message>
    <message>
        <source>Both have the same e-mail address</source>
        <translation>Beide haben dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Both have the same phone number</source>
        <translation>Beide haben dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>Both live at the same address</source>
        <translation>Beide wohnen an derselben Adresse</translation>
    </message>
    <message>
        <source>Both have the same name in the same postcode</source>
        <translation>Beide heißen gleich, mit derselben Postleitzahl</translation>
    </message>
    <message>
        <source>Had bought here before</source>
        <translation>Hatte hier schon gekauft</translation>
    </message>
    <message>
        <source>More in this year than the programme rewards</source>
        <translation>Mehr in diesem Jahr, als das Programm belohnt</translation>
    </message>
    <message>
        <source>Both are one customer</source>
        <translation>Beide sind ein Kunde</translation>
    </message>
    <message>
        <source>Somebody else referred them first</source>
        <translation>Jemand anderes hat sie zuerst empfohlen</translation>
    </message>
    <message>
        <source>One of them is in the recycle bin</source>
        <translation>Jemand von beiden liegt im Papierkorb</translation>
    </message>
    <message>
        <source>The order came back</source>
        <translation>Die Bestellung kam zurück</translation>
    </message>
    <message>
        <source>Not a member of the loyalty programme</source>
        <translation>Kein Mitglied des Treueprogramms</translation>
    </message>
    <message>
        <source>No rule gives points for referrals</source>
        <translation>Keine Regel gibt Punkte für Empfehlungen</translation>
    </message>
    <message>
        <source>A limit of the rules, or a card that takes nothing</source>
        <translation>Eine Grenze der Regeln, oder eine Karte, die nichts annimmt</translation>
    </message>
    <message>
        <source>order %1</source>
        <comment>a number</comment>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>rewarded from %1 on</source>
        <comment>a day</comment>
        <translation>belohnt ab %1</translation>
    </message>
    <message>
        <source>Referred by %1: %2</source>
        <comment>a customer, how far it is</comment>
        <translation>Empfohlen von %1: %2</translation>
    </message>
    <message>
        <source>%1 for who referred</source>
        <comment>points</comment>
        <translation>%1 für die Empfehlung</translation>
    </message>
    <message>
        <source>%1 for the friend</source>
        <comment>points</comment>
        <translation>%1 für die geworbene Person</translation>
    </message>
    <message>
        <source>Referred by %1: %2 (%3)</source>
        <comment>a customer, how far it is, why</comment>
        <translation>Empfohlen von %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Has referred %Ln customer(s), %1 of them rewarded</source>
        <comment>a number</comment>
        <translation>
            <numerusform>Hat %Ln Kunden empfohlen, davon %1 belohnt</numerusform>
            <numerusform>Hat %Ln Kunden empfohlen, davon %1 belohnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln referral(s), %2 of them rewarded, %3 in all</source>
        <comment>a customer, a number, points</comment>
        <translation>
            <numerusform>%1: %Ln Empfehlung, davon %2 belohnt, insgesamt %3</numerusform>
            <numerusform>%1: %Ln Empfehlungen, davon %2 belohnt, insgesamt %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReferralsPane</name>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>Noch keine Empfehlungen</translation>
    </message>
    <message>
        <source>Record who brought a customer, by name or by the number of their card. What they get for it is decided by the rules for points.</source>
        <translation>Halten Sie fest, wer einen Kunden gebracht hat, nach Name oder Kartennummer. Was es dafür gibt, bestimmen die Regeln für Punkte.</translation>
    </message>
    <message>
        <source>Record referral…</source>
        <translation>Empfehlung festhalten…</translation>
    </message>
    <message>
        <source>Is a friend</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>What blocks it does not count; it is rewarded when its time has come</source>
        <translation>Was sie aufhält, zählt nicht; sie wird belohnt, wenn ihre Zeit gekommen ist</translation>
    </message>
    <message>
        <source>Reward now</source>
        <translation>Jetzt belohnen</translation>
    </message>
    <message>
        <source>Give the points at once, whatever it waits for</source>
        <translation>Die Punkte sofort geben, worauf auch immer gewartet wird</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show friend</source>
        <translation>Empfohlene Person zeigen</translation>
    </message>
    <message>
        <source>Show who referred them</source>
        <translation>Zeigen, wer empfohlen hat</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Welche Empfehlungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Rewarded</source>
        <translation>Belohnt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Who refers most</source>
        <translation>Wer am meisten empfiehlt</translation>
    </message>
</context>
<context>
    <name>regulars::RenewalItems</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Nächste Laufzeit</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheiden bis</translation>
    </message>
    <message>
        <source>Renews on</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>regulars::RenewalsPane</name>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun …</translation>
    </message>
    <message>
        <source>Nothing renews soon</source>
        <translation>Nichts verlängert sich bald</translation>
    </message>
    <message>
        <source>Nothing renews that soon</source>
        <translation>So bald verlängert sich nichts</translation>
    </message>
    <message>
        <source>Subscriptions stand here 120 days before their term ends, those with the earliest notice deadline first.</source>
        <translation>Abonnements stehen hier 120 Tage, bevor ihre Laufzeit endet, die mit der frühesten Kündigungsfrist zuerst.</translation>
    </message>
    <message>
        <source>Look further ahead to see what comes.</source>
        <translation>Blicken Sie weiter voraus, um zu sehen, was kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s) for %1</source>
        <comment>an amount of money</comment>
        <translation>
            <numerusform>%Ln Verlängerung für %1</numerusform>
            <numerusform>%Ln Verlängerungen für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::ReplyComposer</name>
    <message>
        <source>What to write</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Status after sending</source>
        <translation>Status nach dem Senden</translation>
    </message>
    <message>
        <source>Status stays</source>
        <translation>Status bleibt</translation>
    </message>
    <message>
        <source>What should the others know?</source>
        <translation>Was sollen die anderen wissen?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <comment>a customer</comment>
        <translation>Ihre Antwort an %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it does, its keys</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Insert a template: / at the beginning of a line</source>
        <translation>Vorlage einfügen: / am Anfang einer Zeile</translation>
    </message>
    <message>
        <source>More ways to answer</source>
        <translation>Weitere Wege zu antworten</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Write on in the mail program</source>
        <translation>Im Mailprogramm weiterschreiben</translation>
    </message>
    <message>
        <source>As an e-mail to %1</source>
        <comment>an address</comment>
        <translation>Als E-Mail an %1</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Antwort notieren</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach a file: it can also be dropped or pasted here</source>
        <translation>Datei anhängen: Sie können sie auch hierher ziehen oder einfügen</translation>
    </message>
</context>
<context>
    <name>regulars::ReportDesk</name>
    <message>
        <source>The report as a table</source>
        <translation>Der Bericht als Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Support-Bericht</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>The report as PDF</source>
        <translation>Der Bericht als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>support report %1</source>
        <comment>name of a file, a day</comment>
        <translation>Support-Bericht %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>regulars::ReportTexts</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>noch nichts zu zählen</translation>
    </message>
    <message>
        <source>too few for a percentage</source>
        <translation>zu wenige für einen Prozentsatz</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 of %4</source>
        <comment>margin in per cent, so many of so many</comment>
        <translation>%1 bis %2 · %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>90% within %1 · %Ln ticket(s)</source>
        <translation>
            <numerusform>90 % innerhalb von %1 · %Ln Ticket</numerusform>
            <numerusform>90 % innerhalb von %1 · %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s), the longest for %1</source>
        <translation>
            <numerusform>%Ln wartet noch, seit %1</numerusform>
            <numerusform>%Ln warten noch, das älteste seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>below 1 day</source>
        <translation>unter 1 Tag</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 bis 3 Tage</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 bis 7 Tage</translation>
    </message>
    <message>
        <source>7 to 30 days</source>
        <translation>7 bis 30 Tage</translation>
    </message>
    <message>
        <source>over 30 days</source>
        <translation>über 30 Tage</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Neue Tickets</translation>
    </message>
    <message>
        <source>Tickets by the day on which they were opened.</source>
        <translation>Tickets nach dem Tag, an dem sie eröffnet wurden.</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>From the opening by a customer to the first public answer of a person, by the day of opening. Automatic answers do not count. What still waits is told beside it, so that ignoring a ticket improves nothing.</source>
        <translation>Von der Eröffnung durch einen Kunden bis zur ersten öffentlichen Antwort eines Menschen, nach dem Tag der Eröffnung. Automatische Antworten zählen nicht. Was noch wartet, steht daneben, sodass es nichts verbessert, ein Ticket liegen zu lassen.</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>From the first unanswered message after an answer to the next public answer, by the day of the message.</source>
        <translation>Von der ersten unbeantworteten Nachricht nach einer Antwort bis zur nächsten öffentlichen Antwort, nach dem Tag der Nachricht.</translation>
    </message>
    <message>
        <source>Solved within</source>
        <translation>Gelöst innerhalb von</translation>
    </message>
    <message>
        <source>From the opening to the last time the ticket was solved, by the day of that. In working hours, waiting for the customer, for others or on hold is left out; by the clock everything counts.</source>
        <translation>Von der Eröffnung bis zum letzten Mal, da das Ticket gelöst wurde, nach dem Tag der Lösung. In Arbeitszeit bleibt weg, was auf den Kunden oder andere gewartet wurde oder zurückgestellt war; nach der Uhr zählt alles.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Of the promises of your policies that were due in the period, the share that was kept. What is not due yet is left out; what is overdue is broken, also while it is being worked on.</source>
        <translation>Der Anteil der Zusagen Ihrer Regeln, die im Zeitraum fällig waren und gehalten wurden. Was noch nicht fällig ist, zählt nicht; was überfällig ist, gilt als gebrochen, auch solange daran gearbeitet wird.</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Share of the tickets solved in the period that were opened again within 14 days. Tickets solved less than 14 days ago are not counted yet.</source>
        <translation>Anteil der im Zeitraum gelösten Tickets, die innerhalb von 14 Tagen wieder geöffnet wurden. Tickets, die vor weniger als 14 Tagen gelöst wurden, zählen noch nicht.</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Auf Anhieb gelöst</translation>
    </message>
    <message>
        <source>Share of the same tickets that needed one public answer and were not opened again. Of calls and visits the conversation itself is the answer.</source>
        <translation>Anteil derselben Tickets, die eine öffentliche Antwort brauchten und nicht wieder geöffnet wurden. Bei Anrufen und Besuchen ist das Gespräch selbst die Antwort.</translation>
    </message>
    <message>
        <source>Satisfied (CSAT)</source>
        <translation>Zufrieden (CSAT)</translation>
    </message>
    <message>
        <source>Share of 4 and 5 of 5 among customers&apos; answers about their tickets, by the day of the answer. Scores that your people typed in are left out, because customers are kinder face to face.</source>
        <translation>Anteil von 4 und 5 von 5 unter den Antworten der Kunden zu ihren Tickets, nach dem Tag der Antwort. Was Ihre Leute eingetippt haben, bleibt außen vor, denn von Angesicht zu Angesicht sind Kunden freundlicher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tickets that were neither solved nor closed at the end of the period, or are open now.</source>
        <translation>Tickets, die am Ende des Zeitraums weder gelöst noch geschlossen waren oder jetzt offen sind.</translation>
    </message>
    <message>
        <source>Spam, duplicates and test tickets count nowhere; a merged ticket keeps what it had come to. The median is the middle value, half are faster; percentiles are interpolated between neighbours. Working hours are those of the policy, or of your first calendar. Fewer than 10 cases have no percentage; margins hold with 95% confidence. Days are those of %1.</source>
        <translation>Spam, Dubletten und Test-Tickets zählen nirgends; ein zusammengeführtes Ticket behält, was aus ihm geworden war. Der Median ist der mittlere Wert, die Hälfte ist schneller; Perzentile werden zwischen Nachbarn interpoliert. Arbeitszeit ist die der Regel oder Ihres ersten Kalenders. Weniger als 10 Fälle haben keinen Prozentsatz; Spannen gelten mit 95 % Sicherheit. Tage sind die von %1.</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times as many as usual</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, unsicher</translation>
    </message>
    <message>
        <source>no order within 90 days after the ticket; usually %1 of all who bought within a year before</source>
        <translation>keine Bestellung innerhalb von 90 Tagen nach dem Ticket; üblich sind %1 aller, die im Jahr davor gekauft haben</translation>
    </message>
    <message>
        <source>Customers lost after a ticket</source>
        <translation>Nach einem Ticket verlorene Kunden</translation>
    </message>
    <message>
        <source>Of the customers with a ticket of the category who had bought within a year before it, those without an order within 90 days after it; each counts once, with the first such ticket of the period. Tickets of the last 90 days can&apos;t tell yet. Usual is the same share of all customers, as of the middle of the period.</source>
        <translation>Von den Kunden mit einem Ticket der Kategorie, die im Jahr davor gekauft hatten, jene ohne Bestellung in den 90 Tagen danach; jeder zählt einmal, mit dem ersten solchen Ticket des Zeitraums. Tickets der letzten 90 Tage sagen noch nichts. Üblich ist derselbe Anteil aller Kunden, zur Mitte des Zeitraums.</translation>
    </message>
</context>
<context>
    <name>regulars::ResponseForm</name>
    <message>
        <source>Edit answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Enter answer</source>
        <translation>Antwort eintragen</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Was der Kunde gesagt hat</translation>
    </message>
    <message>
        <source>Who chose the score</source>
        <translation>Wer die Note gewählt hat</translation>
    </message>
    <message>
        <source>Somebody of us, for the customer</source>
        <translation>Jemand von uns, für den Kunden</translation>
    </message>
    <message>
        <source>The customer, for example on a card or by mail</source>
        <translation>Der Kunde, zum Beispiel auf einer Karte oder per E-Mail</translation>
    </message>
    <message>
        <source>May be quoted to others</source>
        <translation>Darf anderen gegenüber zitiert werden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>regulars::ReturnForm</name>
    <message>
        <source>Take goods back</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Bestellung %1 vom %2</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>Rückgabe erfassen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>Schon zurück</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>Alles kommt zurück</translation>
    </message>
    <message>
        <source>How much of %1 comes back</source>
        <translation>Wie viel von „%1“ zurückkommt</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Grund der Rückgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Say how much of what comes back.</source>
        <translation>Bitte angeben, wovon wie viel zurückkommt.</translation>
    </message>
</context>
<context>
    <name>regulars::RevenueChart</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Of new customers</source>
        <translation>Von neuen Kunden</translation>
    </message>
    <message>
        <source>Of regular customers</source>
        <translation>Von Stammkunden</translation>
    </message>
    <message>
        <source>Share of regulars</source>
        <translation>Anteil der Stammkunden</translation>
    </message>
    <message>
        <source>Net revenue of new and regular customers by month</source>
        <translation>Nettoumsatz von neuen und Stammkunden nach Monaten</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>of new and regular customers</source>
        <translation>von neuen und Stammkunden</translation>
    </message>
    <message>
        <source>regular customers</source>
        <translation>Stammkunden</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Net revenue of known customers</source>
        <translation>Nettoumsatz bekannter Kunden</translation>
    </message>
    <message>
        <source>Revenue appears with the first order of a customer.</source>
        <translation>Umsatz erscheint mit der ersten Bestellung eines Kunden.</translation>
    </message>
</context>
<context>
    <name>regulars::RewardAuditDialog</name>
    <message>
        <source>Audit of the rewards</source>
        <translation>Prüfung der Prämien</translation>
    </message>
    <message>
        <source>The cards, claims and purchases of all members are gone through.</source>
        <translation>Die Karten, Einlösungen und Käufe aller Mitglieder werden durchgesehen.</translation>
    </message>
    <message>
        <source>Stopped. The rewards were not looked at.</source>
        <translation>Angehalten. Die Prämien wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>How rewards are used</source>
        <translation>Wie Prämien genutzt werden</translation>
    </message>
    <message numerus="yes">
        <source>Who buys again within %Ln day(s)</source>
        <translation>
            <numerusform>Wer innerhalb von %Ln Tag wieder kauft</numerusform>
            <numerusform>Wer innerhalb von %Ln Tagen wieder kauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether a reward brings members back can be said once a claim is %Ln day(s) old.</source>
        <translation>
            <numerusform>Ob eine Prämie Mitglieder zurückbringt, lässt sich sagen, sobald eine Einlösung %Ln Tag alt ist.</numerusform>
            <numerusform>Ob eine Prämie Mitglieder zurückbringt, lässt sich sagen, sobald eine Einlösung %Ln Tage alt ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RewardAuditTexts</name>
    <message>
        <source>There are no rewards to look at.</source>
        <translation>Es gibt keine Prämien zum Ansehen.</translation>
    </message>
    <message>
        <source>As of %1, with %2.</source>
        <comment>a day, so many members</comment>
        <translation>Stand %1, mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a percentage, a number</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) of %4</source>
        <comment>a percentage, between two percentages, of a number</comment>
        <translation>%1 (%2 bis %3) von %4</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Claims count from the first day on, unless they were taken back or not used in time. Within reach: of all who are members today, those who have the tier and the points for it now or have ever claimed it, and how many of them have.</source>
        <translation>Einlösungen zählen vom ersten Tag an, außer sie wurden zurückgenommen oder nicht rechtzeitig genutzt. In Reichweite: von allen heutigen Mitgliedern diejenigen, die jetzt die Stufe und die Punkte dafür haben oder sie je eingelöst haben, und wie viele von ihnen es getan haben.</translation>
    </message>
    <message numerus="yes">
        <source>Of fewer than %Ln there is no percentage.</source>
        <comment>members</comment>
        <translation>
            <numerusform>Bei weniger als %Ln gibt es keinen Prozentsatz.</numerusform>
            <numerusform>Bei weniger als %Ln gibt es keinen Prozentsatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who claimed it from %1 to %2, and bought something within %3 days after the day of the first claim. Compared with members who bought something in the same months, could have claimed it on that day by their tier and points, and did not on any of these days; each month counts as much as it has claims. In brackets: where the share lies with a certainty of 95%.</source>
        <translation>Wer sie von %1 bis %2 eingelöst und innerhalb von %3 Tagen nach der ersten Einlösung etwas gekauft hat. Verglichen mit Mitgliedern, die in denselben Monaten etwas gekauft haben, sie an diesem Tag nach Stufe und Punkten hätten einlösen können und es an keinem dieser Tage getan haben; jeder Monat zählt so viel, wie er Einlösungen hat. In Klammern: wo der Anteil mit 95 % Sicherheit liegt.</translation>
    </message>
    <message>
        <source>This is a comparison and no proof: whoever claims a reward may be keener from the start.</source>
        <translation>Das ist ein Vergleich und kein Beweis: Wer eine Prämie einlöst, ist vielleicht von vornherein treuer.</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Of those within reach</source>
        <translation>Von denen in Reichweite</translation>
    </message>
    <message>
        <source>Cost a claim</source>
        <translation>Kosten je Einlösung</translation>
    </message>
    <message>
        <source>Last claimed</source>
        <translation>Zuletzt eingelöst</translation>
    </message>
    <message>
        <source>Bought again after claiming it</source>
        <translation>Nach der Einlösung wieder gekauft</translation>
    </message>
    <message>
        <source>Bought again without it</source>
        <translation>Ohne sie wieder gekauft</translation>
    </message>
</context>
<context>
    <name>regulars::RewardForm</name>
    <message>
        <source>Edit reward</source>
        <translation>Prämie bearbeiten</translation>
    </message>
    <message>
        <source>New reward</source>
        <translation>Neue Prämie</translation>
    </message>
    <message>
        <source>Name, such as “Free coffee”</source>
        <translation>Name, etwa „Gratis-Kaffee“</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>One piece of this product; empty: of what the name says</source>
        <translation>Ein Stück dieses Artikels; leer: von dem, was der Name sagt</translation>
    </message>
    <message>
        <source>%1 that it takes; empty: a gift</source>
        <translation>%1, die sie kostet; leer: ein Geschenk</translation>
    </message>
    <message>
        <source>What it costs the shop</source>
        <translation>Was sie das Geschäft kostet</translation>
    </message>
    <message>
        <source>How many there are altogether; empty: as many as are asked for</source>
        <translation>Wie viele es insgesamt gibt; leer: beliebig viele</translation>
    </message>
    <message>
        <source>At most so many times for each member; empty: not limited</source>
        <translation>Höchstens so oft je Mitglied; leer: unbegrenzt</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Offered from this day on</source>
        <translation>Im Angebot ab diesem Tag</translation>
    </message>
    <message>
        <source>Offered until this day</source>
        <translation>Im Angebot bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Days in which it can be used; empty: for ever</source>
        <translation>Tage, in denen sie genutzt werden kann; leer: unbefristet</translation>
    </message>
    <message>
        <source>What members should know about it</source>
        <translation>Was Mitglieder darüber wissen sollten</translation>
    </message>
    <message>
        <source>Try on the last 12 months…</source>
        <translation>An den letzten 12 Monaten ausprobieren …</translation>
    </message>
</context>
<context>
    <name>regulars::RewardItems</name>
    <message>
        <source>Not offered</source>
        <translation>Nicht im Angebot</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Vergriffen</translation>
    </message>
    <message>
        <source>Retire?</source>
        <translation>Ausmustern?</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many of a reward there still are</comment>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>who have claimed a reward</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Last claimed</source>
        <translation>Zuletzt eingelöst</translation>
    </message>
    <message>
        <source>a gift</source>
        <comment>a reward that takes no points</comment>
        <translation>ein Geschenk</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has claimed it in the last %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag hat sie niemand eingelöst.</numerusform>
            <numerusform>Seit %n Tagen hat sie niemand eingelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them used</source>
        <comment>claims</comment>
        <translation>%1 davon genutzt</translation>
    </message>
    <message>
        <source>%1 of the %2 members who may have it</source>
        <comment>numbers</comment>
        <translation>%1 von %2 Mitgliedern, die sie bekommen können</translation>
    </message>
    <message>
        <source>%1 a claim</source>
        <comment>an amount of money</comment>
        <translation>%1 je Einlösung</translation>
    </message>
</context>
<context>
    <name>regulars::RewardTexts</name>
    <message>
        <source>Per cent off an order</source>
        <translation>Rabatt in Prozent auf eine Bestellung</translation>
    </message>
    <message>
        <source>An amount off an order</source>
        <translation>Fester Rabatt auf eine Bestellung</translation>
    </message>
    <message>
        <source>A voucher of an amount</source>
        <translation>Ein Gutschein über einen Betrag</translation>
    </message>
    <message>
        <source>Something for free</source>
        <translation>Etwas gratis</translation>
    </message>
    <message>
        <source>Free delivery</source>
        <translation>Kostenlose Lieferung</translation>
    </message>
    <message>
        <source>Access, such as an evening preview</source>
        <translation>Zutritt, etwa zu einem Vorschau-Abend</translation>
    </message>
    <message>
        <source>A seat at an event</source>
        <translation>Ein Platz bei einer Veranstaltung</translation>
    </message>
    <message>
        <source>A donation that the shop makes</source>
        <translation>Eine Spende des Geschäfts</translation>
    </message>
    <message>
        <source>A service, such as gift wrap</source>
        <translation>Ein Service, etwa Geschenkverpackung</translation>
    </message>
    <message>
        <source>Per cent off the goods</source>
        <translation>Rabatt in Prozent auf die Ware</translation>
    </message>
    <message>
        <source>An amount off the goods</source>
        <translation>Fester Rabatt auf die Ware</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>%1 off an order</source>
        <comment>per cent</comment>
        <translation>%1 Rabatt auf eine Bestellung</translation>
    </message>
    <message>
        <source>%1 off an order</source>
        <comment>an amount of money</comment>
        <translation>%1 Rabatt auf eine Bestellung</translation>
    </message>
    <message>
        <source>A voucher of %1</source>
        <comment>an amount of money</comment>
        <translation>Ein Gutschein über %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <comment>a product</comment>
        <translation>Gratis: %1</translation>
    </message>
    <message>
        <source>For free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>A donation of %1</source>
        <comment>an amount of money</comment>
        <translation>Eine Spende von %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>a gift</source>
        <comment>a reward that takes no points</comment>
        <translation>ein Geschenk</translation>
    </message>
    <message>
        <source>for members with %1</source>
        <comment>tiers</comment>
        <translation>für Mitglieder mit %1</translation>
    </message>
    <message numerus="yes">
        <source>to be used within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag zu nutzen</numerusform>
            <numerusform>innerhalb von %n Tagen zu nutzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>per cent</comment>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>an amount of money</comment>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>Gift card of %1</source>
        <comment>an amount of money</comment>
        <translation>Geschenkkarte über %1</translation>
    </message>
    <message>
        <source>not offered any more</source>
        <translation>nicht mehr im Angebot</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>of a reward</comment>
        <translation>vergriffen</translation>
    </message>
    <message>
        <source>for members only</source>
        <translation>nur für Mitglieder</translation>
    </message>
    <message>
        <source>for members of other tiers</source>
        <translation>für Mitglieder anderer Stufen</translation>
    </message>
    <message>
        <source>had as often as it may be had</source>
        <translation>so oft erhalten wie erlaubt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>points</comment>
        <translation>noch %1 nötig</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht genutzt</translation>
    </message>
    <message>
        <source>Held for an order</source>
        <translation>Für eine Bestellung reserviert</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not used in time</source>
        <translation>Nicht rechtzeitig genutzt</translation>
    </message>
    <message>
        <source>as often as wanted</source>
        <translation>beliebig oft</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>höchstens %n-mal</numerusform>
            <numerusform>höchstens %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>for goods of at least %1 without their tax</source>
        <comment>an amount</comment>
        <translation>ab einem Warenwert von %1 ohne Steuer</translation>
    </message>
    <message>
        <source>for goods of at least %1</source>
        <comment>an amount</comment>
        <translation>ab einem Warenwert von %1</translation>
    </message>
    <message>
        <source>of the price before other discounts</source>
        <translation>vom Preis vor anderen Rabatten</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) by the same customer</source>
        <translation>
            <numerusform>höchstens %n-mal je Kunde</numerusform>
            <numerusform>höchstens %n-mal je Kunde</numerusform>
        </translation>
    </message>
    <message>
        <source>also with other coupons</source>
        <translation>auch mit anderen Gutscheinen</translation>
    </message>
    <message>
        <source>not together with other coupons</source>
        <translation>nicht zusammen mit anderen Gutscheinen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>to what is not open to everybody</comment>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>A service</source>
        <comment>of the shop, as a reward</comment>
        <translation>Ein Service</translation>
    </message>
    <message>
        <source>with a code drawn at random</source>
        <translation>mit einem zufällig gezogenen Code</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>mit dem Code %1</translation>
    </message>
</context>
<context>
    <name>regulars::RewardTrialDialog</name>
    <message>
        <source>Reward tried on the last 12 months</source>
        <translation>Prämie an den letzten 12 Monaten ausprobiert</translation>
    </message>
    <message>
        <source>The cards and claims of all members in the last 12 months are gone through with the reward as it is saved, and with the changed one.</source>
        <translation>Die Karten und Einlösungen aller Mitglieder der letzten 12 Monate werden mit der gespeicherten und mit der geänderten Prämie durchgesehen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>Angehalten. Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>Trying out a changed reward on past claims</source>
        <translation>Eine geänderte Prämie wird an früheren Einlösungen ausprobiert</translation>
    </message>
    <message>
        <source>As saved and changed</source>
        <translation>Gespeichert und geändert</translation>
    </message>
    <message>
        <source>Why claims would not have been possible</source>
        <translation>Warum Einlösungen nicht möglich gewesen wären</translation>
    </message>
    <message>
        <source>Who could not have claimed it as often</source>
        <translation>Wer sie nicht so oft hätte einlösen können</translation>
    </message>
    <message>
        <source>Within reach only as changed</source>
        <translation>Nur geändert in Reichweite</translation>
    </message>
    <message>
        <source>Within reach only as saved</source>
        <translation>Nur gespeichert in Reichweite</translation>
    </message>
</context>
<context>
    <name>regulars::RewardTrialTexts</name>
    <message>
        <source>from %1 to %2</source>
        <comment>two days</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>On %1 of %2, %3.</source>
        <comment>so many claims, so many members, from … to …</comment>
        <translation>An %1 von %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <comment>of a reward</comment>
        <translation>
            <numerusform>%Ln Einlösung</numerusform>
            <numerusform>%Ln Einlösungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has claimed it %1, so that only who could have had it can be compared.</source>
        <comment>from … to …</comment>
        <translation>Niemand hat sie %1 eingelöst, sodass nur verglichen werden kann, wer sie hätte haben können.</translation>
    </message>
    <message>
        <source>Points, tiers and claims are taken as they were: nobody does anything else because the reward is another one.</source>
        <translation>Punkte, Stufen und Einlösungen werden genommen, wie sie waren: Niemand tut etwas anderes, weil die Prämie eine andere ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) could not have claimed it as often.</source>
        <translation>
            <numerusform>%Ln Mitglied hätte sie nicht so oft einlösen können.</numerusform>
            <numerusform>%Ln Mitglieder hätten sie nicht so oft einlösen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) could have claimed it more often.</source>
        <translation>
            <numerusform>%Ln Mitglied hätte sie öfter einlösen können.</numerusform>
            <numerusform>%Ln Mitglieder hätten sie öfter einlösen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have come within reach of %Ln more member(s).</source>
        <translation>
            <numerusform>Sie wäre für %Ln weiteres Mitglied erreichbar gewesen.</numerusform>
            <numerusform>Sie wäre für %Ln weitere Mitglieder erreichbar gewesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have been out of reach for %Ln member(s).</source>
        <translation>
            <numerusform>Sie wäre für %Ln Mitglied nicht erreichbar gewesen.</numerusform>
            <numerusform>Sie wäre für %Ln Mitglieder nicht erreichbar gewesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For members the change makes no difference.</source>
        <translation>Für Mitglieder macht die Änderung keinen Unterschied.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>On a day on which it is not offered</source>
        <translation>An einem Tag, an dem sie nicht angeboten wird</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr da</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>Another tier</source>
        <translation>Eine andere Stufe</translation>
    </message>
    <message>
        <source>Had as often as it may be had</source>
        <translation>So oft gehabt, wie es sein darf</translation>
    </message>
    <message>
        <source>Not enough points</source>
        <translation>Nicht genug Punkte</translation>
    </message>
    <message>
        <source>Claims that are possible</source>
        <translation>Mögliche Einlösungen</translation>
    </message>
    <message>
        <source>Members who claim it</source>
        <translation>Mitglieder, die sie einlösen</translation>
    </message>
    <message>
        <source>%1 that they take</source>
        <comment>points</comment>
        <translation>%1, die sie kosten</translation>
    </message>
    <message>
        <source>Cost for the shop</source>
        <translation>Kosten für das Geschäft</translation>
    </message>
    <message>
        <source>Members who could have had it</source>
        <translation>Mitglieder, die sie hätten haben können</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Most on the card</source>
        <translation>Höchster Stand der Karte</translation>
    </message>
    <message>
        <source>Its dates lie outside of these days and were left aside.</source>
        <translation>Ihre Daten liegen außerhalb dieser Tage und blieben unberücksichtigt.</translation>
    </message>
    <message>
        <source>The saved dates lie outside of these days and were left aside.</source>
        <translation>Die gespeicherten Daten liegen außerhalb dieser Tage und blieben unberücksichtigt.</translation>
    </message>
    <message>
        <source>The changed dates lie outside of these days and were left aside.</source>
        <translation>Die geänderten Daten liegen außerhalb dieser Tage und blieben unberücksichtigt.</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsCard</name>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>There are no rewards yet. A reward is what members get for their points.</source>
        <translation>Es gibt noch keine Prämien. Eine Prämie ist, was Mitglieder für ihre Punkte bekommen.</translation>
    </message>
    <message>
        <source>+ Reward</source>
        <translation>+ Prämie</translation>
    </message>
    <message>
        <source>Add a reward</source>
        <translation>Prämie hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many rewards</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsPane</name>
    <message>
        <source>Rewards</source>
        <translation>Prämien</translation>
    </message>
    <message>
        <source>No rewards yet</source>
        <translation>Noch keine Prämien</translation>
    </message>
    <message>
        <source>A reward is what members get for their points: a free coffee, gift wrap, a voucher, an evening before the sale. Small ones that are soon within reach bring members back.</source>
        <translation>Eine Prämie ist, was Mitglieder für ihre Punkte bekommen: ein Gratis-Kaffee, eine Geschenkverpackung, ein Gutschein, ein Abend vor dem Ausverkauf. Kleine, die bald erreichbar sind, lassen Mitglieder wiederkommen.</translation>
    </message>
    <message>
        <source>Add the first reward…</source>
        <translation>Erste Prämie hinzufügen …</translation>
    </message>
    <message>
        <source>Add reward…</source>
        <translation>Prämie hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a reward</comment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Prüfung …</translation>
    </message>
    <message>
        <source>What each reward costs, who claims it, and whether they come back</source>
        <translation>Was jede Prämie kostet, wer sie einlöst und ob sie wiederkommen</translation>
    </message>
</context>
<context>
    <name>regulars::RewardsPanel</name>
    <message>
        <source>Rewards within reach</source>
        <translation>Erreichbare Prämien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>points, why not</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Take %1 out of the sale</source>
        <translation>%1 aus dem Verkauf nehmen</translation>
    </message>
    <message>
        <source>Redeem %1 for %2</source>
        <translation>%1 für %2 einlösen</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Jetzt nutzen</translation>
    </message>
    <message>
        <source>Use %1 now, %2</source>
        <translation>%1 jetzt nutzen, %2</translation>
    </message>
    <message>
        <source>It is claimed at once, for another time</source>
        <translation>Sie wird sofort eingelöst, für ein andermal</translation>
    </message>
</context>
<context>
    <name>regulars::RfmCard</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Recency, frequency, value</source>
        <translation>Aktualität, Häufigkeit, Wert</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Gruppen von Kunden</translation>
    </message>
    <message>
        <source>From group to group</source>
        <translation>Von Gruppe zu Gruppe</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>of the last 24 months; R: how recently, F: how often, 5 is best</source>
        <translation>der letzten 24 Monate; R: wie kürzlich, F: wie oft, 5 ist am besten</translation>
    </message>
    <message>
        <source>Change since the end of %1</source>
        <comment>a month</comment>
        <translation>Änderung seit Ende %1</translation>
    </message>
    <message>
        <source>What changes from month to month is told when the first month is over.</source>
        <translation>Was sich von Monat zu Monat ändert, wird gesagt, sobald der erste Monat um ist.</translation>
    </message>
</context>
<context>
    <name>regulars::RfmGridModel</name>
    <message numerus="yes">
        <source>%Ln customer(s), %1: recency %2, frequency %3 of 5.</source>
        <translation>
            <numerusform>%Ln Kunde, %1: Aktualität %2, Häufigkeit %3 von 5.</numerusform>
            <numerusform>%Ln Kunden, %1: Aktualität %2, Häufigkeit %3 von 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>F%1</source>
        <comment>a score of frequency, as short as possible</comment>
        <translation>F%1</translation>
    </message>
    <message>
        <source>R%1</source>
        <comment>a score of recency, as short as possible</comment>
        <translation>R%1</translation>
    </message>
</context>
<context>
    <name>regulars::RfmGridTable</name>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>Kunden nach Aktualität und Häufigkeit</translation>
    </message>
</context>
<context>
    <name>regulars::RightsTable</name>
    <message>
        <source>%1: %2</source>
        <comment>role: right</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::RiskItems</name>
    <message>
        <source>0 to 100: the points of all reasons together</source>
        <translation>0 bis 100: die Punkte aller Gründe zusammen</translation>
    </message>
    <message>
        <source>The chance that they have not left for good. Of who bought once nobody can say.</source>
        <translation>Die Wahrscheinlichkeit, dass sie nicht für immer gegangen sind. Von denen, die einmal kauften, kann es niemand sagen.</translation>
    </message>
    <message>
        <source>Orders that are expected in the next 90 days</source>
        <translation>Bestellungen, die in den nächsten 90 Tagen erwartet werden</translation>
    </message>
    <message>
        <source>What they are expected to spend in the next 365 days, as money of today</source>
        <translation>Was sie in den nächsten 365 Tagen voraussichtlich ausgeben, in heutigem Geld</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Noch Kunde</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>Worth in a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::RiskTexts</name>
    <message>
        <source>Behind their rhythm</source>
        <translation>Hinter ihrem Rhythmus</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>Many tickets</source>
        <translation>Viele Tickets</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation>Eine Zusage wurde gebrochen</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Renewal in doubt</source>
        <translation>Verlängerung fraglich</translation>
    </message>
    <message>
        <source>Uses less</source>
        <translation>Nutzt weniger</translation>
    </message>
    <message>
        <source>Lost a tier or points</source>
        <translation>Stufe oder Punkte verloren</translation>
    </message>
    <message>
        <source>Recommended the shop</source>
        <translation>Hat das Geschäft empfohlen</translation>
    </message>
    <message>
        <source>Gave five stars</source>
        <translation>Gab fünf Sterne</translation>
    </message>
    <message>
        <source>Ordered unasked</source>
        <translation>Bestellte von sich aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason and its points</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Etwas Risiko</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Bought lately, often and for much</source>
        <translation>Kauften kürzlich, oft und viel</translation>
    </message>
    <message>
        <source>Buy well, and were here lately or not long ago</source>
        <translation>Kaufen gut und waren kürzlich oder vor nicht langer Zeit da</translation>
    </message>
    <message>
        <source>Were here lately, but seldom or for little so far</source>
        <translation>Waren kürzlich da, bisher aber selten oder für wenig</translation>
    </message>
    <message>
        <source>Have not been here for a while</source>
        <translation>Waren eine Weile nicht da</translation>
    </message>
    <message>
        <source>Bought well, and have stayed away for long</source>
        <translation>Kauften gut und bleiben lange aus</translation>
    </message>
    <message>
        <source>Bought little, long ago</source>
        <translation>Kauften wenig, vor langer Zeit</translation>
    </message>
    <message>
        <source>no model: not enough customers have come again yet</source>
        <translation>kein Modell: noch sind nicht genug Kunden wiedergekommen</translation>
    </message>
    <message>
        <source>BG/NBD</source>
        <translation>BG/NBD</translation>
    </message>
    <message>
        <source>Pareto/NBD</source>
        <translation>Pareto/NBD</translation>
    </message>
</context>
<context>
    <name>regulars::RoutineCard</name>
    <message>
        <source>Practice routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>small habits that keep customers</source>
        <translation>kleine Gewohnheiten, die Kunden halten</translation>
    </message>
    <message>
        <source>Open the view for this</source>
        <translation>Die passende Ansicht öffnen</translation>
    </message>
    <message>
        <source>Tick when it is done</source>
        <translation>Abhaken, wenn es erledigt ist</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>today, yesterday, 5 d ago</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <comment>today, yesterday, 5 d ago; a person</comment>
        <translation>Erledigt: %1 von %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Look through the tasks</source>
        <translation>Aufgaben durchsehen</translation>
    </message>
    <message>
        <source>Welcome new customers</source>
        <translation>Neue Kunden begrüßen</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Versprochenes einhalten</translation>
    </message>
    <message>
        <source>Note yesterday&apos;s talks</source>
        <translation>Gespräche von gestern notieren</translation>
    </message>
    <message>
        <source>Write to three regulars who were not here for long</source>
        <translation>Drei Stammkunden schreiben, die lange nicht da waren</translation>
    </message>
    <message>
        <source>Thank one of the best customers</source>
        <translation>Einem der besten Kunden danken</translation>
    </message>
    <message>
        <source>Win back lapsed customers</source>
        <translation>Verlorene Kunden zurückgewinnen</translation>
    </message>
    <message>
        <source>Look at those who asked and never bought</source>
        <translation>Interessenten ansehen, die nie gekauft haben</translation>
    </message>
    <message>
        <source>Look through the recycle bin</source>
        <translation>Papierkorb durchsehen</translation>
    </message>
    <message>
        <source>Put records right and merge duplicates</source>
        <translation>Datensätze verbessern und Duplikate zusammenführen</translation>
    </message>
</context>
<context>
    <name>regulars::RoutingDialog</name>
    <message>
        <source>Where new tickets go</source>
        <translation>Wohin neue Vorgänge gehen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every new ticket waits for somebody to take it. A rule gives it to a team or a person at once: by its category, its words, the customer.</source>
        <translation>Jeder neue Vorgang wartet, bis ihn jemand nimmt. Eine Regel gibt ihn sofort einem Team oder einer Person: nach Kategorie, Wörtern oder Kunde.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>The first rule that fits decides. What somebody chooses in a ticket stays.</source>
        <translation>Die erste passende Regel entscheidet. Was jemand in einem Vorgang wählt, bleibt.</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Aufwärts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abwärts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>There are no teams yet. They are made in the settings of the support desk.</source>
        <translation>Es gibt noch keine Teams. Sie werden in den Einstellungen des Kundendienstes angelegt.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who gets its new tickets</source>
        <translation>Wer die neuen Vorgänge bekommt</translation>
    </message>
    <message>
        <source>Who is away is passed over. With an equal load, it goes by turn.</source>
        <translation>Wer abwesend ist, wird übergangen. Bei gleicher Last geht es der Reihe nach.</translation>
    </message>
    <message>
        <source>Reading the last tickets…</source>
        <translation>Die letzten Vorgänge werden gelesen…</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By today&apos;s rules</source>
        <translation>Nach den heutigen Regeln</translation>
    </message>
    <message>
        <source>The last tickets</source>
        <translation>Die letzten Vorgänge</translation>
    </message>
    <message>
        <source>Who of the team %1 gets its new tickets</source>
        <translation>Wer aus dem Team %1 die neuen Vorgänge bekommt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, subject</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>There are no tickets yet.</source>
        <translation>Es gibt noch keine Vorgänge.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n ticket(s), %1 would have gone another way. Nothing is changed by looking.</source>
        <translation>
            <numerusform>Vom letzten Vorgang wären %1 einen anderen Weg gegangen. Durch das Ansehen ändert sich nichts.</numerusform>
            <numerusform>Von den letzten %n Vorgängen wären %1 einen anderen Weg gegangen. Durch das Ansehen ändert sich nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RoutingTexts</name>
    <message>
        <source>“%1”</source>
        <comment>a word of the shop</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the category is %1</source>
        <translation>die Kategorie %1 ist</translation>
    </message>
    <message>
        <source>the kind is %1</source>
        <translation>die Art %1 ist</translation>
    </message>
    <message>
        <source>it comes by %1</source>
        <comment>a way: e-mail, phone</comment>
        <translation>er über %1 kommt</translation>
    </message>
    <message>
        <source>it says %1</source>
        <comment>words in a message</comment>
        <translation>darin %1 steht</translation>
    </message>
    <message>
        <source>the customer is tagged %1</source>
        <translation>der Kunde das Schlagwort %1 trägt</translation>
    </message>
    <message>
        <source>the customer&apos;s language is %1</source>
        <translation>die Sprache des Kunden %1 ist</translation>
    </message>
    <message>
        <source>the customer has spent at least %1</source>
        <translation>der Kunde mindestens %1 ausgegeben hat</translation>
    </message>
    <message>
        <source>the customer has spent at most %1</source>
        <translation>der Kunde höchstens %1 ausgegeben hat</translation>
    </message>
    <message>
        <source>give it to the team %1</source>
        <translation>an das Team %1 geben</translation>
    </message>
    <message>
        <source>give it to %1</source>
        <comment>a person</comment>
        <translation>an %1 geben</translation>
    </message>
    <message>
        <source>make its priority %1</source>
        <translation>die Priorität auf %1 setzen</translation>
    </message>
    <message>
        <source>make its category %1</source>
        <translation>die Kategorie auf %1 setzen</translation>
    </message>
    <message>
        <source>tag it %1</source>
        <translation>mit %1 verschlagworten</translation>
    </message>
    <message>
        <source>Always: %1.</source>
        <comment>what a rule does</comment>
        <translation>Immer: %1.</translation>
    </message>
    <message>
        <source>If %1: %2.</source>
        <comment>conditions; what a rule does</comment>
        <translation>Wenn %1: %2.</translation>
    </message>
    <message>
        <source>%1 Then go on with the next rule.</source>
        <comment>a sentence</comment>
        <translation>%1 Danach weiter mit der nächsten Regel.</translation>
    </message>
    <message>
        <source>Nobody; somebody takes it</source>
        <translation>Niemand; jemand nimmt ihn sich</translation>
    </message>
    <message>
        <source>The next one in turn</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Whoever has least to do</source>
        <translation>Wer am wenigsten zu tun hat</translation>
    </message>
    <message>
        <source>the category</source>
        <comment>why a rule does not fit</comment>
        <translation>die Kategorie</translation>
    </message>
    <message>
        <source>the product</source>
        <comment>why a rule does not fit</comment>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the customer&apos;s tags</source>
        <comment>why a rule does not fit</comment>
        <translation>die Schlagwörter des Kunden</translation>
    </message>
    <message>
        <source>the language</source>
        <comment>why a rule does not fit</comment>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the way it came</source>
        <comment>why a rule does not fit</comment>
        <translation>der Weg, auf dem er kam</translation>
    </message>
    <message>
        <source>the kind</source>
        <comment>why a rule does not fit</comment>
        <translation>die Art</translation>
    </message>
    <message>
        <source>the words</source>
        <comment>why a rule does not fit</comment>
        <translation>die Wörter</translation>
    </message>
    <message>
        <source>what the customer has spent</source>
        <comment>why a rule does not fit</comment>
        <translation>was der Kunde ausgegeben hat</translation>
    </message>
    <message>
        <source>The rule “%1” is switched off.</source>
        <translation>Die Regel „%1“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The rule “%1” does not fit: %2.</source>
        <comment>name, reasons</comment>
        <translation>Die Regel „%1“ passt nicht: %2.</translation>
    </message>
    <message>
        <source>The rule “%1” fits.</source>
        <translation>Die Regel „%1“ passt.</translation>
    </message>
    <message>
        <source>It goes to the team %1.</source>
        <translation>Er geht an das Team %1.</translation>
    </message>
    <message>
        <source>The team of the rule is not there any more.</source>
        <translation>Das Team der Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>a person</comment>
        <translation>Er geht an %1.</translation>
    </message>
    <message>
        <source>%1 is away, and nobody stands in.</source>
        <translation>%1 ist abwesend, und niemand vertritt.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <comment>persons</comment>
        <translation>%1 vertritt %2.</translation>
    </message>
    <message>
        <source>The rule sets the priority.</source>
        <translation>Die Regel setzt die Priorität.</translation>
    </message>
    <message>
        <source>The priority stays as it was chosen.</source>
        <translation>Die Priorität bleibt, wie sie gewählt wurde.</translation>
    </message>
    <message>
        <source>The rule sets the category.</source>
        <translation>Die Regel setzt die Kategorie.</translation>
    </message>
    <message>
        <source>The category stays as it was chosen.</source>
        <translation>Die Kategorie bleibt, wie sie gewählt wurde.</translation>
    </message>
    <message>
        <source>The rule adds tags.</source>
        <translation>Die Regel fügt Schlagwörter hinzu.</translation>
    </message>
    <message>
        <source>Somebody has given it to %1.</source>
        <translation>Jemand hat ihn %1 gegeben.</translation>
    </message>
    <message>
        <source>Somebody has given it to the team %1.</source>
        <translation>Jemand hat ihn dem Team %1 gegeben.</translation>
    </message>
    <message>
        <source>The team %1 gives tickets to nobody by itself.</source>
        <translation>Das Team %1 teilt Vorgänge nicht von selbst zu.</translation>
    </message>
    <message>
        <source>It is the turn of %1.</source>
        <comment>a person</comment>
        <translation>%1 ist an der Reihe.</translation>
    </message>
    <message>
        <source>%1 has least to do.</source>
        <comment>a person</comment>
        <translation>%1 hat am wenigsten zu tun.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <comment>a person</comment>
        <translation>%1 ist abwesend.</translation>
    </message>
    <message>
        <source>Everybody of the team %1 is away.</source>
        <translation>Alle aus dem Team %1 sind abwesend.</translation>
    </message>
    <message>
        <source>No rule fits.</source>
        <translation>Keine Regel passt.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>it is about %1</source>
        <comment>a product</comment>
        <translation>es um %1 geht</translation>
    </message>
    <message>
        <source>one that was removed</source>
        <comment>a category or product</comment>
        <translation>etwas, das entfernt wurde</translation>
    </message>
    <message>
        <source>the customer&apos;s tier is %1</source>
        <translation>die Stufe des Kunden ist %1</translation>
    </message>
    <message>
        <source>the customer&apos;s tier</source>
        <comment>why a rule does not fit</comment>
        <translation>die Stufe des Kunden</translation>
    </message>
</context>
<context>
    <name>regulars::RuleForm</name>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>If the category is</source>
        <translation>Wenn die Kategorie ist</translation>
    </message>
    <message>
        <source>If the kind is</source>
        <translation>Wenn die Art ist</translation>
    </message>
    <message>
        <source>If it comes by</source>
        <translation>Wenn er kommt über</translation>
    </message>
    <message>
        <source>If it says one of (words or phrases, with commas)</source>
        <translation>Wenn darin eines steht (Wörter oder Wendungen, mit Kommas)</translation>
    </message>
    <message>
        <source>If the customer&apos;s language is (de, en…)</source>
        <translation>Wenn die Sprache des Kunden ist (de, en…)</translation>
    </message>
    <message>
        <source>If the customer has spent at least</source>
        <translation>Wenn der Kunde mindestens ausgegeben hat</translation>
    </message>
    <message>
        <source>If the customer has spent at most</source>
        <translation>Wenn der Kunde höchstens ausgegeben hat</translation>
    </message>
    <message>
        <source>Give it to the team</source>
        <translation>An das Team geben</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Make its priority</source>
        <translation>Priorität setzen auf</translation>
    </message>
    <message>
        <source>Make its category</source>
        <translation>Kategorie setzen auf</translation>
    </message>
    <message>
        <source>Tag it (with commas)</source>
        <translation>Verschlagworten mit (mit Kommas)</translation>
    </message>
    <message>
        <source>Then go on with the next rule</source>
        <translation>Danach weiter mit der nächsten Regel</translation>
    </message>
    <message>
        <source>Choose below which tickets are meant, and what becomes of them.</source>
        <translation>Wählen Sie unten, welche Vorgänge gemeint sind und was aus ihnen wird.</translation>
    </message>
    <message>
        <source>If it is about one of these products</source>
        <translation>Wenn es um einen dieser Artikel geht</translation>
    </message>
    <message>
        <source>If the customer has one of these tags</source>
        <translation>Wenn der Kunde eines dieser Schlagwörter trägt</translation>
    </message>
    <message>
        <source>If the customer&apos;s tier is</source>
        <translation>Wenn die Stufe des Kunden ist</translation>
    </message>
</context>
<context>
    <name>regulars::SaleCouponRow</name>
    <message>
        <source>Take it out of the sale (Delete)</source>
        <translation>Aus dem Verkauf nehmen (Entf)</translation>
    </message>
    <message>
        <source>What the gift card pays</source>
        <translation>Was die Geschenkkarte bezahlt</translation>
    </message>
    <message>
        <source>Coupon %1, press to take it off</source>
        <translation>Gutschein %1, zum Entfernen drücken</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>what is on a gift card</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>regulars::SaleForm</name>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Anonymous sale, or type a name, phone or card number</source>
        <translation>Anonymer Verkauf – oder Name, Telefon oder Kartennummer eingeben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Rabatt auf den ganzen Verkauf</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Verkauft über</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Add at least one thing that was sold.</source>
        <translation>Mindestens ein verkaufter Artikel gehört dazu.</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or empty the line for an anonymous sale.</source>
        <translation>Bitte den Kunden aus der Liste wählen oder die Zeile leeren für einen anonymen Verkauf.</translation>
    </message>
</context>
<context>
    <name>regulars::SaleLineEdit</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product, or what was sold</source>
        <translation>Artikel oder was verkauft wurde</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Position entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::SaleLinesItems</name>
    <message>
        <source>Reward: %1 (%2 points)</source>
        <translation>Prämie: %1 (%2 Punkte)</translation>
    </message>
    <message>
        <source>price?</source>
        <translation>Preis?</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>short for quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Prämie: %1</translation>
    </message>
</context>
<context>
    <name>regulars::SaleLinesView</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Positionen des Verkaufs</translation>
    </message>
</context>
<context>
    <name>regulars::SatisfactionChart</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>NPS and CSAT by month</source>
        <translation>NPS und CSAT nach Monaten</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>CSAT %</source>
        <translation>CSAT %</translation>
    </message>
    <message>
        <source>Not enough answers yet</source>
        <translation>Noch nicht genug Antworten</translation>
    </message>
    <message numerus="yes">
        <source>A month is shown once %Ln customer(s) have answered.</source>
        <translation>
            <numerusform>Ein Monat erscheint, sobald %Ln Kunde geantwortet hat.</numerusform>
            <numerusform>Ein Monat erscheint, sobald %Ln Kunden geantwortet haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SelectionSummary</name>
    <message>
        <source>lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Allen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n customers selected</source>
        <translation>
            <numerusform>%n Kunde ausgewählt</numerusform>
            <numerusform>%n Kunden ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Change all…</source>
        <translation>Alle ändern …</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
</context>
<context>
    <name>regulars::SentenceForm</name>
    <message>
        <source>Only for members with</source>
        <translation>Nur für Mitglieder mit</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Jede Stufe</translation>
    </message>
</context>
<context>
    <name>regulars::ServiceLevelsCard</name>
    <message>
        <source>Service levels</source>
        <translation>Servicezusagen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Add promise…</source>
        <translation>Zusage hinzufügen …</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Zusage bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Ask this promise earlier</source>
        <translation>Diese Zusage früher fragen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Ask this promise later</source>
        <translation>Diese Zusage später fragen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove promise</source>
        <translation>Zusage entfernen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Aufwärts</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abwärts</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Add working hours…</source>
        <translation>Arbeitszeiten hinzufügen …</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Arbeitszeiten hinzufügen</translation>
    </message>
    <message>
        <source>Edit working hours</source>
        <translation>Arbeitszeiten bearbeiten</translation>
    </message>
    <message>
        <source>Remove working hours</source>
        <translation>Arbeitszeiten entfernen</translation>
    </message>
    <message>
        <source>Tell me on this computer when my tickets are nearly due or late</source>
        <translation>Mir auf diesem Rechner sagen, wenn meine Tickets bald fällig oder überfällig sind</translation>
    </message>
    <message>
        <source>Promise your customers when they get an answer. Begin with the working hours below; then say within which times tickets are answered and solved.</source>
        <translation>Sagen Sie Ihren Kunden zu, wann sie eine Antwort bekommen. Beginnen Sie unten mit den Arbeitszeiten; sagen Sie dann, in welcher Zeit Tickets beantwortet und gelöst werden.</translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no ticket is ever due.</source>
        <translation>Noch ist nichts zugesagt, also ist kein Ticket je fällig.</translation>
    </message>
    <message>
        <source>A ticket gets the first promise that fits. Drag them, or move them with Alt+Up and Alt+Down.</source>
        <translation>Ein Ticket bekommt die erste Zusage, die passt. Ziehen Sie sie oder verschieben Sie sie mit Alt+Auf und Alt+Ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <comment>unfinished ones of a promise</comment>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the promise “%1”?</source>
        <translation>Die Zusage „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Unfinished tickets get the next promise that fits, or none. Finished ones keep what was promised then.</source>
        <translation>Unerledigte Tickets bekommen die nächste Zusage, die passt, oder keine. Erledigte behalten, was ihnen zugesagt war.</translation>
    </message>
    <message>
        <source>Remove the working hours “%1”?</source>
        <translation>Die Arbeitszeiten „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Only hours in which nothing is promised can go.</source>
        <translation>Nur Zeiten, in denen nichts zugesagt ist, können weg.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All at a glance…</source>
        <translation>Alle auf einen Blick …</translation>
    </message>
    <message>
        <source>All promises at a glance</source>
        <translation>Alle Zusagen auf einen Blick</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Show all figures in %1 from now on?</source>
        <translation>Ab jetzt alle Zahlen in %1 zeigen?</translation>
    </message>
    <message>
        <source>Amounts that were recorded in %1 are not converted.</source>
        <translation>In %1 erfasste Beträge werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Change the currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The shop&apos;s file</source>
        <translation>Die Datei des Geschäfts</translation>
    </message>
    <message>
        <source>Everything about your shop is in this one file. To move to another computer, copy it there.</source>
        <translation>Alles über das Geschäft steht in dieser einen Datei. Für den Umzug auf einen anderen Computer genügt es, sie dorthin zu kopieren.</translation>
    </message>
    <message>
        <source>Shops (*.regulars);;All files (*)</source>
        <translation>Geschäfte (*.regulars);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Anderes Geschäft öffnen…</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Neues Geschäft…</translation>
    </message>
    <message>
        <source>A file for the new shop</source>
        <translation>Datei für das neue Geschäft</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>About Regulars</source>
        <translation>Über Regulars</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
        <source>The backup failed. %1</source>
        <translation>Die Sicherung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Language, look and keys</source>
        <translation>Sprache, Aussehen und Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), SQLite (public domain), libphonenumber (Apache 2.0) with Protocol Buffers (BSD), libical (MPL 2.0), GMime (LGPL 2.1) with GLib (LGPL 2.1), libcurl (curl licence), QtKeychain (BSD), libsodium (ISC), libxlsxwriter (BSD), libzip (BSD) and tl::expected (CC0).</source>
        <translation>Aufgebaut auf Qt %1 (LGPL 3), SQLite (gemeinfrei), libphonenumber (Apache 2.0) mit Protocol Buffers (BSD), libical (MPL 2.0), GMime (LGPL 2.1) mit GLib (LGPL 2.1), libcurl (curl-Lizenz), QtKeychain (BSD), libsodium (ISC), libxlsxwriter (BSD), libzip (BSD) und tl::expected (CC0).</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Points, rules and tiers are set up on the page “Loyalty”.</source>
        <translation>Punkte, Regeln und Stufen werden auf der Seite „Treue“ eingerichtet.</translation>
    </message>
    <message>
        <source>Rules and tiers…</source>
        <translation>Regeln und Stufen …</translation>
    </message>
</context>
<context>
    <name>regulars::ShopFields</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>regulars::ShopSession</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>%1 – Regulars</source>
        <comment>name of the shop</comment>
        <translation>%1 – Regulars</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is the demo shop. Nothing you do here touches your own shop.</source>
        <translation>Das ist das Demo-Geschäft. Nichts, was hier geschieht, betrifft das eigene Geschäft.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenes beginnen</translation>
    </message>
    <message>
        <source>Unsaved entries</source>
        <translation>Nicht gespeicherte Eingaben</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold entries that are not saved.</source>
        <translation>
            <numerusform>In %n Formular stehen Eingaben, die nicht gespeichert sind.</numerusform>
            <numerusform>In %n Formularen stehen Eingaben, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when Regulars is closed.</source>
        <translation>Beim Schließen von Regulars gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>They are lost if you continue.</source>
        <translation>Beim Fortfahren gehen sie verloren.</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Switch user or lock</source>
        <translation>Person wechseln oder sperren</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>The entries of %n sale(s) at the counter are not recorded yet.</source>
        <translation>
            <numerusform>Die Eingaben von %n Verkauf an der Kasse sind noch nicht verbucht.</numerusform>
            <numerusform>Die Eingaben von %n Verkäufen an der Kasse sind noch nicht verbucht.</numerusform>
        </translation>
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
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>Press the new keys here; Delete takes them away.</source>
        <translation>Drücken Sie hier die neuen Tasten; Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>Reset the keys for “%1”</source>
        <translation>Tasten für „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Please add Ctrl or Alt, or take a function key.</source>
        <translation>%1 wird zum Schreiben gebraucht. Bitte nehmen Sie Strg oder Alt dazu oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 always stands for “%2”.</source>
        <translation>%1 steht immer für „%2“.</translation>
    </message>
    <message>
        <source>%1 is needed in every text field.</source>
        <translation>%1 wird in jedem Textfeld gebraucht.</translation>
    </message>
    <message>
        <source>%1 stands for “%2” now.</source>
        <translation>%1 steht jetzt für „%2“.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
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
    <name>regulars::SlaReasons</name>
    <message>
        <source>No promise holds for this ticket.</source>
        <translation>Für dieses Ticket gilt keine Zusage.</translation>
    </message>
    <message>
        <source>The ticket is finished, and judged by the promise “%1” as it was then.</source>
        <translation>Das Ticket ist erledigt und wird nach der Zusage „%1“ beurteilt, wie sie damals war.</translation>
    </message>
    <message>
        <source>The promise “%1” holds for this ticket.</source>
        <translation>Für dieses Ticket gilt die Zusage „%1“.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>a time zone</comment>
        <translation>Die Zeiten sind die von %1.</translation>
    </message>
    <message>
        <source>Which promise holds</source>
        <translation>Welche Zusage gilt</translation>
    </message>
    <message>
        <source>“%1” does not: %2.</source>
        <comment>a promise: reasons</comment>
        <translation>„%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>“%1” is the first that fits.</source>
        <comment>a promise</comment>
        <translation>„%1“ ist die erste, die passt.</translation>
    </message>
    <message>
        <source>“%1” would fit, too, but comes later.</source>
        <comment>a promise</comment>
        <translation>„%1“ würde auch passen, kommt aber später.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>what is promised</comment>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is promised: what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of working time from %2.</source>
        <translation>%1 Arbeitszeit ab %2.</translation>
    </message>
    <message>
        <source>Nothing is promised; it began on %1.</source>
        <translation>Zugesagt ist nichts; begonnen hat es am %1.</translation>
    </message>
    <message>
        <source>%1: the clock runs from %2, %3 in all.</source>
        <comment>a status</comment>
        <translation>%1: Die Uhr läuft ab %2, insgesamt %3.</translation>
    </message>
    <message>
        <source>%1: the clock waits from %2, %3 in all.</source>
        <comment>a status</comment>
        <translation>%1: Die Uhr wartet ab %2, insgesamt %3.</translation>
    </message>
    <message>
        <source>%1: the clock stops on %2.</source>
        <comment>a status</comment>
        <translation>%1: Die Uhr hält an am %2.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>from when to when: how long</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Somebody set the due time to %1 on %2.</source>
        <translation>Jemand hat die Fälligkeit auf %1 gesetzt, am %2.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>People are warned on %1.</source>
        <translation>Gewarnt wird am %1.</translation>
    </message>
    <message>
        <source>So it is due on %1.</source>
        <translation>Also ist es fällig am %1.</translation>
    </message>
    <message>
        <source>While it waits, it has no due time.</source>
        <translation>Solange es wartet, ist es nicht fällig.</translation>
    </message>
    <message>
        <source>It was done on %1, in time.</source>
        <translation>Erledigt am %1, rechtzeitig.</translation>
    </message>
    <message>
        <source>It was over on %1, too late.</source>
        <translation>Vorbei am %1, zu spät.</translation>
    </message>
    <message>
        <source>It was no longer needed from %1 on.</source>
        <translation>Ab %1 nicht mehr nötig.</translation>
    </message>
</context>
<context>
    <name>regulars::SlaTexts</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>the team is %1</source>
        <comment>tickets where …</comment>
        <translation>das Team %1 ist</translation>
    </message>
    <message>
        <source>the category is %1</source>
        <comment>tickets where …</comment>
        <translation>die Kategorie %1 ist</translation>
    </message>
    <message>
        <source>the customer carries the tag %1</source>
        <comment>tickets where …</comment>
        <translation>der Kunde das Schlagwort %1 trägt</translation>
    </message>
    <message>
        <source>the customer is a person</source>
        <comment>tickets where …</comment>
        <translation>der Kunde eine Person ist</translation>
    </message>
    <message>
        <source>the customer is a company</source>
        <comment>tickets where …</comment>
        <translation>der Kunde eine Firma ist</translation>
    </message>
    <message>
        <source>the customer is a household</source>
        <comment>tickets where …</comment>
        <translation>der Kunde ein Haushalt ist</translation>
    </message>
    <message>
        <source>the customer has spent at least %1</source>
        <comment>tickets where …</comment>
        <translation>der Kunde mindestens %1 ausgegeben hat</translation>
    </message>
    <message>
        <source>the first message came on %1 or later</source>
        <comment>tickets where …</comment>
        <translation>die erste Nachricht am %1 oder später kam</translation>
    </message>
    <message>
        <source>the first message came on %1 or earlier</source>
        <comment>tickets where …</comment>
        <translation>die erste Nachricht am %1 oder früher kam</translation>
    </message>
    <message>
        <source>Holds for all tickets.</source>
        <translation>Gilt für alle Tickets.</translation>
    </message>
    <message>
        <source>Holds for tickets where %1.</source>
        <comment>a list of conditions</comment>
        <translation>Gilt für Tickets, bei denen %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is promised, within which time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>what is promised, within which times</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and their hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody works in these hours.</source>
        <translation>In diesen Zeiten arbeitet niemand.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day of the week, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>another team</source>
        <translation>ein anderes Team</translation>
    </message>
    <message>
        <source>another category</source>
        <translation>eine andere Kategorie</translation>
    </message>
    <message>
        <source>the customer carries none of the tags</source>
        <translation>der Kunde trägt keines der Schlagworte</translation>
    </message>
    <message>
        <source>another kind of customer</source>
        <translation>eine andere Art von Kunde</translation>
    </message>
    <message>
        <source>the ticket is older than the promise</source>
        <translation>das Ticket ist älter als die Zusage</translation>
    </message>
    <message>
        <source>the promise ended before the ticket</source>
        <translation>die Zusage endete vor dem Ticket</translation>
    </message>
    <message>
        <source>First reply due %1</source>
        <comment>when</comment>
        <translation>Erste Antwort fällig %1</translation>
    </message>
    <message>
        <source>Next reply due %1</source>
        <comment>when</comment>
        <translation>Nächste Antwort fällig %1</translation>
    </message>
    <message>
        <source>Regular update due %1</source>
        <comment>when</comment>
        <translation>Regelmäßige Nachricht fällig %1</translation>
    </message>
    <message>
        <source>Solution due %1</source>
        <comment>when</comment>
        <translation>Lösung fällig %1</translation>
    </message>
    <message>
        <source>the customer has spent at most %1</source>
        <comment>tickets where …</comment>
        <translation>der Kunde höchstens %1 ausgegeben hat</translation>
    </message>
    <message>
        <source>the customer has spent less or more</source>
        <translation>der Kunde hat weniger oder mehr ausgegeben</translation>
    </message>
    <message>
        <source>one that was removed</source>
        <comment>a team, category or tier</comment>
        <translation>etwas, das entfernt wurde</translation>
    </message>
    <message>
        <source>the customer&apos;s tier is %1</source>
        <comment>tickets where …</comment>
        <translation>die Stufe des Kunden ist %1</translation>
    </message>
    <message>
        <source>the customer has another tier or none</source>
        <translation>der Kunde hat eine andere Stufe oder keine</translation>
    </message>
</context>
<context>
    <name>regulars::SolvingForm</name>
    <message>
        <source>Solve ticket %1</source>
        <translation>Ticket %1 lösen</translation>
    </message>
    <message>
        <source>Tickets of the category “%1” say this before they are solved.</source>
        <translation>Tickets der Kategorie „%1“ sagen das, bevor sie gelöst sind.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>regulars::SpecialDaysEdit</name>
    <message>
        <source>None yet. A working Saturday, a short day before a holiday, a day off for the whole shop: they go before the week and the holidays.</source>
        <translation>Noch keine. Ein Arbeitssamstag, ein kurzer Tag vor einem Feiertag, ein freier Tag für den ganzen Laden: Sie gehen Woche und Feiertagen vor.</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Tage mit anderen Zeiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a day without work</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::StampCardForm</name>
    <message>
        <source>Edit stamp card</source>
        <translation>Stempelkarte bearbeiten</translation>
    </message>
    <message>
        <source>New stamp card</source>
        <translation>Neue Stempelkarte</translation>
    </message>
    <message>
        <source>Name, such as “Coffee card”</source>
        <translation>Name, etwa „Kaffeekarte“</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>What brings a stamp</source>
        <translation>Was einen Stempel bringt</translation>
    </message>
    <message>
        <source>So many stamps fill a card</source>
        <translation>So viele Stempel füllen eine Karte</translation>
    </message>
    <message>
        <source>What a full card brings</source>
        <translation>Was eine volle Karte bringt</translation>
    </message>
    <message>
        <source>Stamps on the first card to begin with</source>
        <translation>Stempel, die auf der ersten Karte schon sind</translation>
    </message>
    <message>
        <source>If it comes to at least</source>
        <translation>Wenn es mindestens so viel kostet</translation>
    </message>
    <message>
        <source>Stamps for one order at most; empty: not limited</source>
        <translation>Höchstens so viele Stempel je Einkauf; leer: ohne Grenze</translation>
    </message>
    <message>
        <source>Minutes between two stamps; empty: none</source>
        <translation>Minuten zwischen zwei Stempeln; leer: keine</translation>
    </message>
    <message>
        <source>Months without a stamp after which they are gone; empty: never</source>
        <translation>Monate ohne Stempel, nach denen sie verfallen; leer: nie</translation>
    </message>
</context>
<context>
    <name>regulars::StampCardsCard</name>
    <message>
        <source>Stamp cards</source>
        <translation>Stempelkarten</translation>
    </message>
    <message>
        <source>Add stamp card…</source>
        <translation>Stempelkarte hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit stamp card</source>
        <translation>Stempelkarte bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove stamp card</source>
        <translation>Stempelkarte entfernen</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>A stamp card brings a reward. Add a reward to the catalogue first.</source>
        <translation>Eine Stempelkarte bringt eine Prämie. Legen Sie zuerst eine Prämie an.</translation>
    </message>
    <message>
        <source>Members collect a stamp with what they buy; a full card brings a reward, such as the tenth coffee.</source>
        <translation>Mitglieder sammeln mit dem, was sie kaufen, Stempel; eine volle Karte bringt eine Prämie, etwa den zehnten Kaffee.</translation>
    </message>
</context>
<context>
    <name>regulars::StampTexts</name>
    <message>
        <source>A stamp for each piece</source>
        <translation>Ein Stempel für jedes Stück</translation>
    </message>
    <message>
        <source>A stamp for each order</source>
        <translation>Ein Stempel für jeden Einkauf</translation>
    </message>
    <message>
        <source>A stamp for the first order of a day</source>
        <translation>Ein Stempel für den ersten Einkauf eines Tages</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln stamp(s) an order</source>
        <translation>
            <numerusform>höchstens %Ln Stempel je Einkauf</numerusform>
            <numerusform>höchstens %Ln Stempel je Einkauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not within %Ln minute(s) after the last one</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>nicht in der %Ln Minute nach dem letzten</numerusform>
            <numerusform>nicht in den %Ln Minuten nach dem letzten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) bring a reward</source>
        <translation>
            <numerusform>%Ln Stempel bringt eine Prämie</numerusform>
            <numerusform>%Ln Stempel bringen eine Prämie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) bring “%1”</source>
        <comment>the name of a reward</comment>
        <translation>
            <numerusform>%Ln Stempel bringt „%1“</numerusform>
            <numerusform>%Ln Stempel bringen „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) are on the first card already</source>
        <translation>
            <numerusform>%Ln Stempel ist auf der ersten Karte schon da</numerusform>
            <numerusform>%Ln Stempel sind auf der ersten Karte schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they are gone after %Ln month(s) without a new one</source>
        <comment>stamps</comment>
        <translation>
            <numerusform>nach %Ln Monat ohne neuen verfallen sie</numerusform>
            <numerusform>nach %Ln Monaten ohne neuen verfallen sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln stamp(s)</source>
        <translation>
            <numerusform>%1 von %Ln Stempel</numerusform>
            <numerusform>%1 von %Ln Stempeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stamp card, 7 of 10 stamps</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) waiting: %1</source>
        <translation>
            <numerusform>%Ln Prämie wartet: %1</numerusform>
            <numerusform>%Ln Prämien warten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reward, when the card is full</comment>
        <translation>Dann: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s) owed: they came back after the reward was used</source>
        <translation>
            <numerusform>%Ln Stempel fehlt: Er kam zurück, nachdem die Prämie eingelöst war</numerusform>
            <numerusform>%Ln Stempel fehlen: Sie kamen zurück, nachdem die Prämie eingelöst war</numerusform>
        </translation>
    </message>
    <message>
        <source>The card goes on with a stamp until %1</source>
        <comment>a day</comment>
        <translation>Mit einem Stempel bis %1 geht die Karte weiter</translation>
    </message>
    <message>
        <source>Nobody has a stamp on it yet</source>
        <translation>Noch hat niemand einen Stempel darauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have collected</source>
        <comment>stamps on a card</comment>
        <translation>
            <numerusform>%Ln Mitglied hat gesammelt</numerusform>
            <numerusform>%Ln Mitglieder haben gesammelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln full card(s)</source>
        <translation>
            <numerusform>%Ln volle Karte</numerusform>
            <numerusform>%Ln volle Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>clauses of a stamp card&apos;s sentence</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>regulars::StartWindow</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Your shop could not be opened</source>
        <translation>Das Geschäft ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Neues Geschäft beginnen</translation>
    </message>
</context>
<context>
    <name>regulars::StatementPrint</name>
    <message>
        <source>As of %1</source>
        <comment>day</comment>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Card %1</source>
        <comment>its number</comment>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>to spend</source>
        <translation>einlösbar</translation>
    </message>
    <message>
        <source>is what they pay</source>
        <translation>ist ihr Wert</translation>
    </message>
    <message>
        <source>to spend later</source>
        <translation>später einlösbar</translation>
    </message>
    <message>
        <source>held for a purchase</source>
        <translation>für einen Einkauf reserviert</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>geschuldet</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Valid through</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Vom %1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>day</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Stand vorher</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in dieser Zeit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement of points, name of the member</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Gespendet</translation>
    </message>
</context>
<context>
    <name>regulars::StatementTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what the shop calls its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a number other than 1, also with decimals</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Difference, borne by the shop</source>
        <translation>Differenz, vom Geschäft getragen</translation>
    </message>
    <message>
        <source>Difference, paid with money</source>
        <translation>Differenz, mit Geld bezahlt</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <comment>its number</comment>
        <translation>Einkauf %1</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <comment>its name</comment>
        <translation>Prämie: %1</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Paid for purchase %1</source>
        <comment>its number</comment>
        <translation>Einkauf %1 bezahlt</translation>
    </message>
    <message>
        <source>Paid for a purchase</source>
        <translation>Einkauf bezahlt</translation>
    </message>
    <message>
        <source>Given back for purchase %1</source>
        <comment>its number</comment>
        <translation>Zurückgegeben zu Einkauf %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Taken back for purchase %1</source>
        <comment>its number</comment>
        <translation>Zurückgenommen zu Einkauf %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Valid again</source>
        <translation>Wieder gültig</translation>
    </message>
    <message>
        <source>From another member</source>
        <translation>Von einem anderen Mitglied</translation>
    </message>
    <message>
        <source>To another member</source>
        <translation>An ein anderes Mitglied</translation>
    </message>
    <message>
        <source>Cards joined</source>
        <translation>Karten zusammengeführt</translation>
    </message>
    <message>
        <source>Held for a purchase</source>
        <translation>Für einen Einkauf reserviert</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>Your points</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>Your points at %1</source>
        <translation>Ihre Punkte bei %1</translation>
    </message>
    <message>
        <source>To spend: %1</source>
        <translation>Einlösbar: %1</translation>
    </message>
    <message>
        <source>Not to be spent yet: %1</source>
        <translation>Noch nicht einlösbar: %1</translation>
    </message>
    <message>
        <source>Held for a purchase: %1</source>
        <translation>Für einen Einkauf reserviert: %1</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Geschuldet: %1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Valid through:</source>
        <translation>Gültig bis:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last day, points</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without end: %1</source>
        <translation>unbefristet: %1</translation>
    </message>
    <message>
        <source>What happened:</source>
        <translation>Was geschehen ist:</translation>
    </message>
    <message>
        <source>Balance before %1: %2</source>
        <translation>Stand vor dem %1: %2</translation>
    </message>
    <message>
        <source>%1  %2: %3, balance %4</source>
        <comment>day, what happened, points, balance</comment>
        <translation>%1  %2: %3, Stand %4</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in dieser Zeit.</translation>
    </message>
    <message>
        <source>Gift for reaching %1</source>
        <comment>a tier</comment>
        <translation>Geschenk für das Erreichen von %1</translation>
    </message>
    <message>
        <source>Gift for reaching a tier</source>
        <translation>Geschenk für das Erreichen einer Stufe</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <comment>its name</comment>
        <translation>Herausforderung: %1</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>%1 collected</source>
        <comment>Points, or what the shop calls them</comment>
        <translation>%1 gesammelt</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <comment>Points, or what the shop calls them</comment>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>Statement of points</source>
        <translation>Punkteauszug</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <comment>what the shop calls its points</comment>
        <translation>Auszug: %1</translation>
    </message>
    <message>
        <source>Your %1</source>
        <comment>what the shop calls its points</comment>
        <translation>Ihre %1</translation>
    </message>
    <message>
        <source>Your %1 at %2</source>
        <comment>what the shop calls its points, the shop</comment>
        <translation>Ihre %1 bei %2</translation>
    </message>
    <message>
        <source>%1: you gave %2 to %3</source>
        <comment>a year, an amount, a cause</comment>
        <translation>%1: Sie haben %2 für %3 gespendet</translation>
    </message>
    <message>
        <source>Given to others:</source>
        <translation>Gespendet:</translation>
    </message>
</context>
<context>
    <name>regulars::StatusForm</name>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>Clocks in the status “%1”</source>
        <translation>Uhren im Status „%1“</translation>
    </message>
    <message>
        <source>Edit status</source>
        <translation>Status bearbeiten</translation>
    </message>
    <message>
        <source>Name, such as “At the workshop”</source>
        <translation>Name, etwa „In der Werkstatt“</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Clock “%1”</source>
        <comment>what is promised</comment>
        <translation>Uhr „%1“</translation>
    </message>
    <message>
        <source>runs</source>
        <comment>a clock</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a clock</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stops: there is nothing left to wait for</source>
        <comment>a clock</comment>
        <translation>hält an: Es ist nichts mehr abzuwarten</translation>
    </message>
</context>
<context>
    <name>regulars::StepBar</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>regulars::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Dieser Schritt ist erledigt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::StopForm</name>
    <message>
        <source>Pause the subscription of %1</source>
        <comment>a customer</comment>
        <translation>Abonnement von %1 pausieren</translation>
    </message>
    <message>
        <source>Cancel the subscription of %1</source>
        <comment>a customer</comment>
        <translation>Abonnement von %1 kündigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cancel the subscription</source>
        <translation>Abonnement kündigen</translation>
    </message>
    <message>
        <source>First day of the pause</source>
        <translation>Erster Tag der Pause</translation>
    </message>
    <message>
        <source>Goes on from this day</source>
        <translation>Geht weiter ab diesem Tag</translation>
    </message>
    <message>
        <source>With the agreed notice it ends on %1. Another day can be agreed on.</source>
        <translation>Mit der vereinbarten Frist endet es am %1. Ein anderer Tag kann vereinbart werden.</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Sein letzter Tag</translation>
    </message>
</context>
<context>
    <name>regulars::StoryDesk</name>
    <message>
        <source>The customer&apos;s story as PDF</source>
        <translation>Die Geschichte des Kunden als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>regulars::StoryPainter</name>
    <message>
        <source>customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>average order</source>
        <translation>im Schnitt</translation>
    </message>
    <message>
        <source>usually buys</source>
        <translation>kauft meist</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>last order</source>
        <translation>letzte Bestellung</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>Spent month by month</source>
        <translation>Ausgaben Monat für Monat</translation>
    </message>
    <message>
        <source>highest month %1</source>
        <translation>höchster Monat %1</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel: what they agreed to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie gefragt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing bought yet.</source>
        <translation>Noch nichts gekauft.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Buys most</source>
        <translation>Kauft am meisten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Largest order: %1, %2</source>
        <comment>number, amount</comment>
        <translation>Größte Bestellung: %1, %2</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Höhepunkte</translation>
    </message>
    <message>
        <source>Printed on %1. Personal data: keep it safe, and shred it when it is done with.</source>
        <translation>Gedruckt am %1. Persönliche Daten: gut verwahren und nach Gebrauch schreddern.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionDesk</name>
    <message>
        <source>Start again</source>
        <translation>Wieder beginnen</translation>
    </message>
    <message>
        <source>Take the cancellation back</source>
        <translation>Kündigung zurücknehmen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren …</translation>
    </message>
    <message>
        <source>Renew for another term</source>
        <translation>Um eine Laufzeit verlängern</translation>
    </message>
    <message>
        <source>Do not renew by itself</source>
        <translation>Nicht von selbst verlängern</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>Von selbst verlängern</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Kündigen …</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionForm</name>
    <message>
        <source>New subscription of %1</source>
        <comment>a customer</comment>
        <translation>Neues Abonnement von %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Renews by itself at the end of each term</source>
        <translation>Verlängert sich am Ende jeder Laufzeit von selbst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Change the subscription of %1</source>
        <comment>a customer</comment>
        <translation>Abonnement von %1 ändern</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Price of one for a period, without tax</source>
        <translation>Preis für einen Zeitraum, ohne Steuer</translation>
    </message>
    <message>
        <source>Paid for so many months at a time</source>
        <translation>Bezahlt für so viele Monate auf einmal</translation>
    </message>
    <message>
        <source>Days of notice before the end of a term</source>
        <translation>Kündigungsfrist in Tagen vor dem Ende einer Laufzeit</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionItems</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>what a subscription is worth</comment>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Renews or ends</source>
        <translation>Verlängerung, Ende</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionTexts</name>
    <message>
        <source>Not started</source>
        <comment>a subscription</comment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a subscription</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a subscription</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>a subscription</comment>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a subscription</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All</source>
        <comment>subscriptions</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>subscriptions</comment>
        <translation>Laufende</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>subscriptions</comment>
        <translation>Pausierte</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>subscriptions</comment>
        <translation>Auslaufende</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>subscriptions</comment>
        <translation>Beendete</translation>
    </message>
    <message>
        <source>New</source>
        <comment>recurring revenue</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Expansion</source>
        <comment>recurring revenue</comment>
        <translation>Ausweitung</translation>
    </message>
    <message>
        <source>Contraction</source>
        <comment>recurring revenue</comment>
        <translation>Verringerung</translation>
    </message>
    <message>
        <source>Churn</source>
        <comment>recurring revenue</comment>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <comment>recurring revenue</comment>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Pauses</source>
        <comment>recurring revenue</comment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>a price</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>a price</comment>
        <translation>%1 im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %Ln month(s)</source>
        <comment>a price</comment>
        <translation>
            <numerusform>%1 jeden Monat</numerusform>
            <numerusform>%1 alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a plan, its price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>a number, a plan, the price</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>ends on %1 unless it is renewed</source>
        <translation>endet am %1, wenn es nicht verlängert wird</translation>
    </message>
    <message>
        <source>renews on %1</source>
        <translation>verlängert sich am %1</translation>
    </message>
    <message>
        <source>renews on %1; notice by %2</source>
        <translation>verlängert sich am %1; kündbar bis %2</translation>
    </message>
    <message>
        <source>Ends unless it is renewed</source>
        <translation>Endet, wenn es nicht verlängert wird</translation>
    </message>
    <message>
        <source>Renews; too late for notice</source>
        <translation>Verlängert sich; zu spät für eine Kündigung</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich von selbst</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionWiring</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Start a subscription of this customer…</source>
        <translation>Ein Abonnement dieses Kunden beginnen …</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionsCard</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Nothing is subscribed to.</source>
        <translation>Nichts ist abonniert.</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>Start a subscription…</source>
        <translation>Ein Abonnement beginnen …</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun …</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <comment>a subscription</comment>
        <translation>Was tun mit %1</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionsPage</name>
    <message>
        <source>Part of the subscriptions</source>
        <translation>Teil der Abonnements</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle Abonnements</translation>
    </message>
    <message>
        <source>Recurring revenue</source>
        <translation>Wiederkehrender Umsatz</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
</context>
<context>
    <name>regulars::SubscriptionsPane</name>
    <message>
        <source>All subscriptions</source>
        <translation>Alle Abonnements</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>Make a plan, then start a subscription on a customer&apos;s page, in the card below their details.</source>
        <translation>Legen Sie einen Tarif an und beginnen Sie dann ein Abonnement auf der Seite eines Kunden, in der Karte unter seinen Angaben.</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Welche Abonnements</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun …</translation>
    </message>
    <message>
        <source>Find a customer or a plan</source>
        <translation>Einen Kunden oder Tarif finden</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::SuggestEdit</name>
    <message>
        <source>%1  ·  %2</source>
        <comment>title and detail of a suggestion</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>regulars::SuggestionBar</name>
    <message>
        <source>Add (F10)</source>
        <translation>Hinzufügen (F10)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <comment>a product, why</comment>
        <translation>%1 hinzufügen: %2</translation>
    </message>
</context>
<context>
    <name>regulars::SuggestionHints</name>
    <message>
        <source>What we know about that:</source>
        <translation>Was wir darüber wissen:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It was solved; nothing was noted about how.</source>
        <translation>Es wurde gelöst; wie, ist nicht notiert.</translation>
    </message>
</context>
<context>
    <name>regulars::SuggestionPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar ticket(s)</source>
        <translation>
            <numerusform>%n ähnliches Ticket</numerusform>
            <numerusform>%n ähnliche Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>May help: %1</source>
        <comment>articles and tickets</comment>
        <translation>Hilft vielleicht: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert “%1” into the answer</source>
        <translation>„%1“ in die Antwort einfügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>regulars::SupportDeskCard</name>
    <message>
        <source>Support desk</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Gewähltes bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up what is chosen</source>
        <translation>Gewähltes nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Aufwärts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down what is chosen</source>
        <translation>Gewähltes nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abwärts</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Gewähltes entfernen</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Team hinzufügen …</translation>
    </message>
    <message>
        <source>Without teams everybody sees to all tickets. A team has its own queue, members and rules.</source>
        <translation>Ohne Teams kümmern sich alle um alle Tickets. Ein Team hat seine eigene Warteschlange, Mitglieder und Regeln.</translation>
    </message>
    <message>
        <source>Each team has its own queue, members and rules.</source>
        <translation>Jedes Team hat seine eigene Warteschlange, Mitglieder und Regeln.</translation>
    </message>
    <message>
        <source>Add category…</source>
        <translation>Kategorie hinzufügen …</translation>
    </message>
    <message>
        <source>Categories say what tickets are about: delivery, repair, an invoice. They bring a checklist along, and can ask for cause and outcome.</source>
        <translation>Kategorien sagen, worum es geht: Lieferung, Reparatur, eine Rechnung. Sie bringen eine Checkliste mit und können nach Ursache und Ergebnis fragen.</translation>
    </message>
    <message>
        <source>What tickets are about, and what is asked before one is solved.</source>
        <translation>Worum es in Tickets geht, und wonach vor dem Lösen gefragt wird.</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Status hinzufügen …</translation>
    </message>
    <message>
        <source>A status of your own counts as one of those of the program. Each says which clocks run meanwhile.</source>
        <translation>Ein eigener Status zählt als einer von denen des Programms. Jeder sagt, welche Uhren währenddessen laufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>solved tickets are closed after %n day(s)</source>
        <translation>
            <numerusform>gelöste Tickets werden nach %n Tag geschlossen</numerusform>
            <numerusform>gelöste Tickets werden nach %n Tagen geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for the cause</source>
        <translation>fragt nach der Ursache</translation>
    </message>
    <message>
        <source>asks for the outcome</source>
        <translation>fragt nach dem Ergebnis</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <comment>clocks</comment>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>counts as “%1”</source>
        <comment>a status</comment>
        <translation>zählt als „%1“</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <comment>a team, category or status</comment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its tickets stay with it; no new ones can be given to it.</source>
        <translation>Seine Tickets bleiben bei ihm; neue können ihm nicht gegeben werden.</translation>
    </message>
    <message>
        <source>Its tickets keep it; no new ones can get it.</source>
        <translation>Ihre Tickets behalten sie; neue können sie nicht bekommen.</translation>
    </message>
    <message>
        <source>Only a status that no unfinished ticket has can go.</source>
        <translation>Nur ein Status, den kein unerledigtes Ticket hat, kann weg.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::SupportFigures</name>
    <message>
        <source>Show tickets</source>
        <translation>Tickets zeigen</translation>
    </message>
    <message>
        <source>Open tickets at the end of each day, by age</source>
        <translation>Offene Tickets am Ende jedes Tages, nach Alter</translation>
    </message>
    <message>
        <source>New and solved tickets</source>
        <translation>Neue und gelöste Tickets</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>New and solved</source>
        <translation>Neu und gelöst</translation>
    </message>
    <message>
        <source>Solved within</source>
        <comment>heading, median</comment>
        <translation>Gelöst innerhalb von</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>heading, median</comment>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Held for long</source>
        <translation>Lange angehalten</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Nothing since</source>
        <translation>Nichts seit</translation>
    </message>
    <message>
        <source>Customers lost after a ticket</source>
        <translation>Nach einem Ticket verlorene Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Gegen üblich</translation>
    </message>
    <message>
        <source>Double-click a category to see its open tickets.</source>
        <translation>Doppelklicken Sie auf eine Kategorie, um ihre offenen Tickets zu sehen.</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Wie das gezählt wird</translation>
    </message>
    <message>
        <source>Promises held for more than 30 days</source>
        <translation>Seit mehr als 30 Tagen angehaltene Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished without an answer</source>
        <translation>
            <numerusform>%Ln ohne Antwort beendet</numerusform>
            <numerusform>%Ln ohne Antwort beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended before they began, by the records</source>
        <translation>
            <numerusform>%Ln endete laut Aufzeichnung, bevor es begann</numerusform>
            <numerusform>%Ln endeten laut Aufzeichnung, bevor sie begannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Half are older than %1</source>
        <translation>Die Hälfte ist älter als %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>davor %1</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>By the clock: %1, 90% within %2</source>
        <translation>Nach der Uhr: %1, 90 % innerhalb von %2</translation>
    </message>
    <message>
        <source>Mean %1 of 5</source>
        <translation>Mittel %1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typed in by staff left out</source>
        <translation>
            <numerusform>%Ln eingetippte außen vor</numerusform>
            <numerusform>%Ln eingetippte außen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>at the end of each day, by age</source>
        <translation>am Ende jedes Tages, nach Alter</translation>
    </message>
    <message>
        <source>at the end of each stretch of days, by age</source>
        <translation>am Ende jeder Spanne von Tagen, nach Alter</translation>
    </message>
    <message>
        <source>tickets a day</source>
        <translation>Tickets am Tag</translation>
    </message>
    <message>
        <source>tickets in each stretch of days</source>
        <translation>Tickets in jeder Spanne von Tagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ticket number, subject</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two percentages</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>regulars::SupportReportFile</name>
    <message>
        <source>Support report</source>
        <translation>Support-Bericht</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Median in hours</source>
        <translation>Median in Stunden</translation>
    </message>
    <message>
        <source>90% within, in hours</source>
        <translation>90 % innerhalb von, in Stunden</translation>
    </message>
    <message>
        <source>Mean in hours</source>
        <translation>Mittel in Stunden</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Wartet auf die erste Antwort</translation>
    </message>
    <message>
        <source>Waiting for a further answer</source>
        <translation>Wartet auf eine weitere Antwort</translation>
    </message>
    <message>
        <source>%1, working hours</source>
        <translation>%1, Arbeitszeit</translation>
    </message>
    <message>
        <source>%1, by the clock</source>
        <translation>%1, nach der Uhr</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, a promise</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Erste Antworten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Support report of %1</source>
        <comment>name of the shop</comment>
        <translation>Support-Bericht von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90% within</source>
        <translation>90 % innerhalb von</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Wie das gezählt wird</translation>
    </message>
    <message>
        <source>Customers lost after a ticket</source>
        <translation>Nach einem Ticket verlorene Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Gegen üblich</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblicherweise</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
</context>
<context>
    <name>regulars::SupportReportPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Alle Prioritäten</translation>
    </message>
    <message>
        <source>No tickets in this period</source>
        <translation>Keine Tickets in diesem Zeitraum</translation>
    </message>
    <message>
        <source>As soon as tickets are logged or imported, this page says how fast they are answered and solved.</source>
        <translation>Sobald Tickets erfasst oder importiert sind, sagt diese Seite, wie schnell sie beantwortet und gelöst werden.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Der Bericht konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Support-Bericht</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Compared with %1 to %2</source>
        <comment>two days</comment>
        <translation>Verglichen mit %1 bis %2</translation>
    </message>
</context>
<context>
    <name>regulars::SystemNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>regulars::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that you give to customers can get a colour here, another name, or be taken off everybody.</source>
        <translation>Schlagwörter, die Sie Kunden geben, können hier eine Farbe oder einen anderen Namen bekommen oder allen abgenommen werden.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the tag “%1”?</source>
        <translation>Das Schlagwort „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n customer(s). You can undo this.</source>
        <translation>
            <numerusform>Es wird einem Kunden abgenommen. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>Es wird %n Kunden abgenommen. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::TargetsEdit</name>
    <message>
        <source>Warn after</source>
        <translation>Warnen nach</translation>
    </message>
    <message>
        <source>Working time, such as 4 h, 1:30 or 90 min. An empty cell promises nothing.</source>
        <translation>Arbeitszeit, etwa 4 Std., 1:30 oder 90 min. Ein leeres Feld sagt nichts zu.</translation>
    </message>
    <message>
        <source>%1 of tickets with the priority “%2”</source>
        <comment>what is promised</comment>
        <translation>%1 bei Tickets mit der Priorität „%2“</translation>
    </message>
    <message>
        <source>Warn after so many per cent of the time: %1</source>
        <comment>what is promised</comment>
        <translation>Nach so viel Prozent der Zeit warnen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TaskActions</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Restore the reward</source>
        <translation>Prämie zurückgeben</translation>
    </message>
</context>
<context>
    <name>regulars::TaskDelegate</name>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore the reward</source>
        <translation>Prämie zurückgeben</translation>
    </message>
</context>
<context>
    <name>regulars::TaskFilterMenu</name>
    <message>
        <source>Open</source>
        <comment>tasks that are not done</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskForm</name>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A promise is what you told a customer you would do</source>
        <translation>Ein Versprechen ist, was Sie einem Kunden zugesagt haben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon- oder Kartennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Wessen Aufgabe</translation>
    </message>
    <message>
        <source>Whoever comes to it</source>
        <translation>Wer dazu kommt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>This task was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Diese Aufgabe wurde anderswo geändert, während Sie sie bearbeitet haben. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskItems</name>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>tomorrow, 9:00</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
</context>
<context>
    <name>regulars::TaskNotices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) became due</source>
        <translation>
            <numerusform>%n Aufgabe ist fällig geworden</numerusform>
            <numerusform>%n Aufgaben sind fällig geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
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
    <message>
        <source>Looking for duplicates</source>
        <translation>Duplikate werden gesucht</translation>
    </message>
    <message>
        <source>Attaching “%1”</source>
        <translation>„%1“ wird angehängt</translation>
    </message>
    <message>
        <source>Working out when tickets are due</source>
        <translation>Die Fristen der Tickets werden berechnet</translation>
    </message>
    <message>
        <source>Reviewing the tiers of members</source>
        <translation>Stufen der Mitglieder werden geprüft</translation>
    </message>
    <message>
        <source>Booking points that fall due</source>
        <translation>Fällige Punkte werden gebucht</translation>
    </message>
    <message>
        <source>Trying out changed rules on past orders</source>
        <translation>Geänderte Regeln werden an früheren Bestellungen ausprobiert</translation>
    </message>
    <message>
        <source>Trying out a changed reward on past claims</source>
        <translation>Eine geänderte Prämie wird an früheren Einlösungen ausprobiert</translation>
    </message>
    <message>
        <source>Auditing the rewards</source>
        <translation>Die Prämien werden geprüft</translation>
    </message>
</context>
<context>
    <name>regulars::TaskTexts</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Für drei Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until next Monday</source>
        <translation>Bis nächsten Montag</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every day from Monday to Friday</source>
        <translation>jeden Tag von Montag bis Freitag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>on the last day of each month</source>
        <translation>am letzten Tag jedes Monats</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>alle drei Monate</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>reward used on an order that came back</source>
        <translation>Prämie bei einer zurückgegebenen Bestellung genutzt</translation>
    </message>
</context>
<context>
    <name>regulars::TaskViews</name>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation>Alle offenen Aufgaben</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Überfällige Aufgaben</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>Done tasks</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
</context>
<context>
    <name>regulars::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Write down what you have promised and what to follow up, and nothing is forgotten.</source>
        <translation>Schreiben Sie auf, was Sie versprochen haben und was noch zu tun ist, dann wird nichts vergessen.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Export as calendar file…</source>
        <translation>Als Kalenderdatei exportieren …</translation>
    </message>
    <message>
        <source>Find in the tasks</source>
        <translation>In den Aufgaben suchen</translation>
    </message>
    <message>
        <source>In the list of tasks</source>
        <translation>In der Liste der Aufgaben</translation>
    </message>
    <message>
        <source>Tick off, or open again</source>
        <translation>Abhaken oder wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views of tasks</source>
        <translation>Ansichten der Aufgaben</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <comment>how many</comment>
        <translation>Filter · %1</translation>
    </message>
</context>
<context>
    <name>regulars::TeamForm</name>
    <message>
        <source>Edit team</source>
        <translation>Team bearbeiten</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Name, etwa „Werkstatt“</translation>
    </message>
    <message>
        <source>When a customer answers in a closed ticket</source>
        <translation>Wenn ein Kunde in einem geschlossenen Ticket antwortet</translation>
    </message>
    <message>
        <source>Open it again, always</source>
        <translation>Immer wieder öffnen</translation>
    </message>
    <message>
        <source>Open it again for some days, then begin a new ticket</source>
        <translation>Einige Tage lang wieder öffnen, danach ein neues Ticket beginnen</translation>
    </message>
    <message>
        <source>Begin a new ticket, always</source>
        <translation>Immer ein neues Ticket beginnen</translation>
    </message>
    <message>
        <source>Days in which it is opened again</source>
        <translation>Tage, in denen es wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Close solved tickets after days; empty: never</source>
        <translation>Gelöste Tickets schließen nach Tagen; leer: nie</translation>
    </message>
    <message>
        <source>An opened ticket stays with its owner</source>
        <translation>Ein wieder geöffnetes Ticket bleibt bei seinem Bearbeiter</translation>
    </message>
    <message>
        <source>There is nobody yet. Add people under Settings, People.</source>
        <translation>Noch ist niemand da. Fügen Sie Personen unter Einstellungen, Personen hinzu.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateDesk</name>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten …</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Manage macros…</source>
        <translation>Makros verwalten …</translation>
    </message>
    <message>
        <source>Find a macro</source>
        <translation>Makro suchen</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateEdit</name>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>A fallback comes after a bar: {customer.first_name|there}</source>
        <translation>Ein Ersatz steht hinter einem Strich: {customer.first_name|Kunde}</translation>
    </message>
    <message>
        <source>It reads:</source>
        <translation>So liest es sich:</translation>
    </message>
    <message>
        <source>Not known here, so it could not be sent: %1</source>
        <translation>Hier nicht bekannt, es könnte also nicht gesendet werden: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateForm</name>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Name, such as “Parcel is late”</source>
        <translation>Name, etwa „Paket verspätet sich“</translation>
    </message>
    <message>
        <source>For everybody</source>
        <comment>language</comment>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a template</comment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::TemplateTexts</name>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>First name of the customer</source>
        <translation>Vorname des Kunden</translation>
    </message>
    <message>
        <source>Last name of the customer</source>
        <translation>Nachname des Kunden</translation>
    </message>
    <message>
        <source>Company of the customer</source>
        <translation>Firma des Kunden</translation>
    </message>
    <message>
        <source>E-mail address of the customer</source>
        <translation>E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>Phone number of the customer</source>
        <translation>Telefonnummer des Kunden</translation>
    </message>
    <message>
        <source>Card number of the customer</source>
        <translation>Kartennummer des Kunden</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Nummer des Tickets</translation>
    </message>
    <message>
        <source>Subject of the ticket</source>
        <translation>Betreff des Tickets</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort anbringen</translation>
    </message>
    <message>
        <source>Take off the tag</source>
        <translation>Schlagwort abnehmen</translation>
    </message>
    <message>
        <source>Snooze for days</source>
        <translation>Zurückstellen um Tage</translation>
    </message>
    <message>
        <source>whoever applies it</source>
        <translation>wer es anwendet</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %n day(s)</source>
        <translation>
            <numerusform>Um %n Tag zurückstellen</numerusform>
            <numerusform>Um %n Tage zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is changed, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <comment>fields of a text</comment>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The person to whom this macro gives tickets does not work here any more.</source>
        <translation>Die Person, der dieses Makro Tickets gibt, arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>The team that this macro names is not there any more.</source>
        <translation>Das Team, das dieses Makro nennt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The category that this macro names is not there any more.</source>
        <translation>Die Kategorie, die dieses Makro nennt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The status that this macro names is not there any more.</source>
        <translation>Den Status, den dieses Makro nennt, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>regulars::TemplatesDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>language, beginning of a text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Templates and macros</source>
        <translation>Vorlagen und Makros</translation>
    </message>
    <message>
        <source>Templates or macros</source>
        <translation>Vorlagen oder Makros</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>Antwortvorlagen</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A macro does several things at once: it changes a ticket, answers it and leaves a note.</source>
        <translation>Ein Makro tut mehreres auf einmal: Es ändert ein Ticket, beantwortet es und hinterlässt eine Notiz.</translation>
    </message>
    <message>
        <source>A template is a text that you send again and again. Fields in it, such as the customer&apos;s first name, are filled in for each customer.</source>
        <translation>Eine Vorlage ist ein Text, den Sie immer wieder senden. Felder darin, etwa der Vorname, werden für jeden Kunden ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>regulars::TicketActions</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächstes Ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriges Ticket</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Dem Kunden antworten</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send the reply or note</source>
        <translation>Antwort oder Notiz absenden</translation>
    </message>
    <message>
        <source>Assign tickets…</source>
        <translation>Tickets zuweisen…</translation>
    </message>
    <message>
        <source>Status of tickets…</source>
        <translation>Status der Tickets…</translation>
    </message>
    <message>
        <source>Priority of tickets…</source>
        <translation>Dringlichkeit der Tickets…</translation>
    </message>
    <message>
        <source>Solve tickets</source>
        <translation>Tickets lösen</translation>
    </message>
    <message>
        <source>Snooze tickets…</source>
        <translation>Tickets zurückstellen…</translation>
    </message>
    <message>
        <source>Edit ticket…</source>
        <translation>Ticket bearbeiten…</translation>
    </message>
    <message>
        <source>Delete tickets</source>
        <translation>Tickets löschen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Close as spam</source>
        <translation>Als Spam schließen</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Als Dublette schließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Apply macro…</source>
        <translation>Makro anwenden …</translation>
    </message>
    <message>
        <source>Show what may help</source>
        <translation>Zeigen, was helfen könnte</translation>
    </message>
    <message>
        <source>Make a knowledge article of the ticket</source>
        <translation>Aus dem Ticket einen Wissensartikel machen</translation>
    </message>
    <message>
        <source>Why this due time…</source>
        <translation>Warum diese Fälligkeit …</translation>
    </message>
    <message>
        <source>Team of tickets…</source>
        <translation>Team der Tickets…</translation>
    </message>
    <message>
        <source>Category of tickets…</source>
        <translation>Kategorie der Tickets…</translation>
    </message>
    <message>
        <source>Tags of tickets…</source>
        <translation>Schlagwörter der Tickets…</translation>
    </message>
    <message>
        <source>Change tickets…</source>
        <translation>Tickets ändern…</translation>
    </message>
    <message>
        <source>Merge tickets…</source>
        <translation>Tickets zusammenführen…</translation>
    </message>
    <message>
        <source>Take merged tickets out again…</source>
        <translation>Zusammengeführte Tickets wieder herauslösen…</translation>
    </message>
    <message>
        <source>Deleted tickets…</source>
        <translation>Gelöschte Tickets…</translation>
    </message>
    <message>
        <source>Split ticket…</source>
        <translation>Ticket teilen…</translation>
    </message>
</context>
<context>
    <name>regulars::TicketBoard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
</context>
<context>
    <name>regulars::TicketEditsForm</name>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket ändern</numerusform>
            <numerusform>%n Tickets ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>category</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Close as spam</source>
        <translation>Als Spam schließen</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Als doppelt schließen</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Nothing is chosen to be changed yet.</source>
        <translation>Es ist noch nichts zum Ändern gewählt.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>%1 of %2 tickets go to the recycle bin.</source>
        <comment>how many, of how many</comment>
        <translation>%1 von %2 Tickets kommen in den Papierkorb.</translation>
    </message>
    <message>
        <source>%1 of %2 tickets will be different.</source>
        <comment>how many, of how many</comment>
        <translation>%1 von %2 Tickets werden anders.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketFilterMenu</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Only tickets of %1</source>
        <translation>Nur Tickets von %1</translation>
    </message>
    <message>
        <source>Customer has spent at least %1</source>
        <translation>Kunde hat mindestens %1 ausgegeben</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>since when</comment>
        <translation>Gelöst</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Zugewiesen an: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Spent at least %1</source>
        <translation>Mindestens %1 ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>Solved in the last %n day(s)</source>
        <translation>
            <numerusform>Am letzten Tag gelöst</numerusform>
            <numerusform>In den letzten %n Tagen gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer&apos;s tier</source>
        <translation>Stufe des Kunden</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Stufe: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TicketForm</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>Ticket %1 bearbeiten</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Log ticket</source>
        <translation>Ticket erfassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon oder Kartennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Was der Kunde gesagt hat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>None</source>
        <comment>category</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) of this customer are open:</source>
        <translation>
            <numerusform>%n weiteres Ticket dieses Kunden ist offen:</numerusform>
            <numerusform>%n weitere Tickets dieses Kunden sind offen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>number, subject, status</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>This ticket was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieses Ticket wurde anderswo geändert, während Sie es bearbeitet haben. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Orders and products</source>
        <translation>Bestellungen und Artikel</translation>
    </message>
</context>
<context>
    <name>regulars::TicketHeader</name>
    <message>
        <source>Edit ticket</source>
        <translation>Ticket bearbeiten</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Solve the ticket</source>
        <translation>Ticket lösen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is</source>
        <translation>Noch weiß niemand, wer das ist</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <comment>an amount of money</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s)</source>
        <translation>
            <numerusform>%n weiteres offenes Ticket</numerusform>
            <numerusform>%n weitere offene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>a status, with a sign that there is a menu</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>last rating %1 of %2</source>
        <translation>letzte Bewertung %1 von %2</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>Split off from %1</source>
        <translation>Abgeteilt von %1</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Setzt %1 fort</translation>
    </message>
    <message>
        <source>A part became %1</source>
        <translation>Ein Teil wurde %1</translation>
    </message>
    <message>
        <source>%1 are answering</source>
        <comment>several names</comment>
        <translation>%1 antworten gerade</translation>
    </message>
    <message>
        <source>%1 is answering</source>
        <comment>a name</comment>
        <translation>%1 antwortet gerade</translation>
    </message>
    <message>
        <source>Tier in the loyalty programme</source>
        <translation>Stufe im Treueprogramm</translation>
    </message>
</context>
<context>
    <name>regulars::TicketImportTexts</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>Was der Kunde geschrieben hat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Solved or closed</source>
        <translation>Gelöst oder geschlossen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person of the shop</source>
        <translation>Person des Ladens</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
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
        <source>Event: what was done</source>
        <translation>Ereignis: was getan wurde</translation>
    </message>
    <message>
        <source>Event: when</source>
        <translation>Ereignis: wann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solved or closed</source>
        <translation>
            <numerusform>%Ln gelöst oder geschlossen</numerusform>
            <numerusform>%Ln gelöst oder geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in their logs</source>
        <translation>
            <numerusform>%Ln Zeile in ihren Protokollen</numerusform>
            <numerusform>%Ln Zeilen in ihren Protokollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new categorie(s)</source>
        <translation>
            <numerusform>%Ln neue Kategorie</numerusform>
            <numerusform>%Ln neue Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new team(s)</source>
        <translation>
            <numerusform>%Ln neues Team</numerusform>
            <numerusform>%Ln neue Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln neuer Kunde</numerusform>
            <numerusform>%Ln neue Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who were there already</source>
        <translation>
            <numerusform>%Ln Kunde, der schon da war</numerusform>
            <numerusform>%Ln Kunden, die schon da waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were imported before and are left as they are</source>
        <translation>
            <numerusform>%Ln Ticket wurde schon importiert und bleibt, wie es ist</numerusform>
            <numerusform>%Ln Tickets wurden schon importiert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) were closed before they were opened, by the file; they are kept so</source>
        <translation>
            <numerusform>%Ln Ticket wurde laut Datei geschlossen, bevor es eröffnet wurde; es bleibt so</numerusform>
            <numerusform>%Ln Tickets wurden laut Datei geschlossen, bevor sie eröffnet wurden; sie bleiben so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t be imported</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht importiert werden</numerusform>
            <numerusform>%Ln Zeilen können nicht importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln ticket(s).</source>
        <translation>
            <numerusform>%Ln Ticket importiert.</numerusform>
            <numerusform>%Ln Tickets importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say, in the second step, which columns hold the ticket&apos;s number and when it was opened, or what was done and when.</source>
        <translation>Bitte sagen Sie im zweiten Schritt, in welchen Spalten die Nummer des Tickets und seine Eröffnung stehen, oder was wann getan wurde.</translation>
    </message>
</context>
<context>
    <name>regulars::TicketLinksEdit</name>
    <message>
        <source>Order number or product</source>
        <translation>Bestellnummer oder Artikel</translation>
    </message>
    <message>
        <source>Take this link off</source>
        <translation>Diese Verknüpfung wegnehmen</translation>
    </message>
</context>
<context>
    <name>regulars::TicketLinksRow</name>
    <message>
        <source>Show the order</source>
        <translation>Bestellung zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::TicketMenus</name>
    <message>
        <source>%1 (me)</source>
        <comment>a person</comment>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
</context>
<context>
    <name>regulars::TicketMergeDialog</name>
    <message>
        <source>Merge tickets</source>
        <translation>Tickets zusammenführen</translation>
    </message>
    <message>
        <source>All messages, tags, orders and products come together in the ticket that stays. The others are closed and lead to it. They can be taken apart again, also later.</source>
        <translation>Alle Nachrichten, Schlagwörter, Bestellungen und Artikel kommen in dem Ticket zusammen, das bleibt. Die anderen werden geschlossen und führen dorthin. Sie lassen sich wieder trennen, auch später.</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Welches bleibt?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Number of a ticket</source>
        <translation>Nummer eines Tickets</translation>
    </message>
    <message>
        <source>Number of another ticket to be merged</source>
        <translation>Nummer eines weiteren Tickets, das zusammengeführt wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Es gibt kein Ticket %1.</translation>
    </message>
    <message>
        <source>nobody knows yet who this is</source>
        <translation>noch weiß niemand, wer das ist</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <comment>number, subject, customer, status</comment>
        <translation>%1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Also open of this customer:</source>
        <translation>Von diesem Kunden ist auch offen:</translation>
    </message>
    <message>
        <source>Take %1 %2 along</source>
        <comment>number, subject</comment>
        <translation>%1 %2 mitnehmen</translation>
    </message>
    <message>
        <source>The ticket that stays has no customer, so the other ones&apos; messages won&apos;t have one either.</source>
        <translation>Das Ticket, das bleibt, hat keinen Kunden; dann haben auch die Nachrichten der anderen keinen.</translation>
    </message>
    <message>
        <source>These tickets are of different customers: %1. All of it will stand with %2.</source>
        <comment>names, the name of the one</comment>
        <translation>Diese Tickets gehören verschiedenen Kunden: %1. Alles steht danach bei %2.</translation>
    </message>
</context>
<context>
    <name>regulars::TicketOperations</name>
    <message>
        <source>Nothing was merged into this ticket.</source>
        <translation>Mit diesem Ticket wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take out again: %1</source>
        <comment>tickets</comment>
        <translation>Wieder herauslösen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TicketPane</name>
    <message>
        <source>No ticket is chosen</source>
        <translation>Kein Ticket ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Wählen Sie eines in der Liste, um es zu lesen und zu beantworten.</translation>
    </message>
    <message>
        <source>What you do now is done with all of them.</source>
        <translation>Was Sie jetzt tun, geschieht mit allen.</translation>
    </message>
    <message>
        <source>This ticket is not here any more</source>
        <translation>Dieses Ticket ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody moved it to the recycle bin.</source>
        <translation>Jemand hat es in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>This ticket could not be read</source>
        <translation>Dieses Ticket konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) chosen</source>
        <translation>
            <numerusform>%n Ticket ausgewählt</numerusform>
            <numerusform>%n Tickets ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has written again since you began.</source>
        <translation>Der Kunde hat wieder geschrieben, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>%1 has written here since you began.</source>
        <comment>a person</comment>
        <translation>%1 hat hier geschrieben, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>Somebody has written here since you began.</source>
        <translation>Jemand hat hier geschrieben, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was solved, and the customer seems only to say thank you. Shall it stay solved?</source>
        <translation>Es war gelöst, und der Kunde scheint sich nur zu bedanken. Soll es gelöst bleiben?</translation>
    </message>
    <message>
        <source>Keep it solved</source>
        <translation>Gelöst lassen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The mail program can&apos;t be given files: please attach them there.</source>
        <translation>Dem Mailprogramm können keine Dateien mitgegeben werden: Bitte hängen Sie sie dort an.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>is answering</comment>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>regulars::TicketSplitDialog</name>
    <message>
        <source>Split ticket %1</source>
        <translation>Ticket %1 teilen</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who wrote a message</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Frühere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Which messages become a ticket of their own?</source>
        <translation>Welche Nachrichten werden ein eigenes Ticket?</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Betreff des neuen Tickets</translation>
    </message>
    <message>
        <source>These messages</source>
        <translation>Diese Nachrichten</translation>
    </message>
    <message>
        <source>Move to the new ticket</source>
        <translation>Kommen ins neue Ticket</translation>
    </message>
    <message>
        <source>Stand in both tickets</source>
        <translation>Stehen in beiden Tickets</translation>
    </message>
    <message>
        <source>Make a ticket of them</source>
        <translation>Ein Ticket daraus machen</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · internal note: %3</source>
        <comment>who, when, what</comment>
        <translation>%1 · %2 · interne Notiz: %3</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>regulars::TicketStepsRow</name>
    <message>
        <source>The steps that the category asks for</source>
        <translation>Die Schritte, die die Kategorie verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt erledigt</numerusform>
            <numerusform>%1 von %n Schritten erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketTexts</name>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>Wartet auf Dritte</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a ticket</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a ticket</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the customer</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Third party</source>
        <comment>whom a ticket waits for</comment>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status of a ticket</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a ticket</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Eilig</translation>
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
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Regular update</source>
        <translation>Regelmäßige Nachricht</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Breaching</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>part of the queue</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>Umsatzstark</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>part of the queue</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a ticket</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes in two digits</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>14 min</comment>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>Word to the customer is %1 late</source>
        <comment>14 min</comment>
        <translation>Die Nachricht an den Kunden ist %1 zu spät</translation>
    </message>
    <message>
        <source>The solution is %1 late</source>
        <comment>14 min</comment>
        <translation>Die Lösung ist %1 zu spät</translation>
    </message>
    <message>
        <source>The reply is %1 late</source>
        <comment>14 min</comment>
        <translation>Die Antwort ist %1 zu spät</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <comment>5 d ago</comment>
        <translation>Gelöst: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>tomorrow, 9:00</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Nothing is due while it waits</source>
        <translation>Solange es wartet, ist nichts fällig</translation>
    </message>
    <message>
        <source>Word to the customer due in %1</source>
        <comment>14 min</comment>
        <translation>Nachricht an den Kunden fällig in %1</translation>
    </message>
    <message>
        <source>Solution due in %1</source>
        <comment>14 min</comment>
        <translation>Lösung fällig in %1</translation>
    </message>
    <message>
        <source>Reply due in %1</source>
        <comment>14 min</comment>
        <translation>Antwort fällig in %1</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>merged into another one</source>
        <translation>mit einem anderen zusammengeführt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>its category asks for the cause</source>
        <translation>seine Kategorie verlangt die Ursache</translation>
    </message>
    <message>
        <source>its category asks for the outcome</source>
        <translation>seine Kategorie verlangt das Ergebnis</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <comment>fields of a text</comment>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>or more</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in %1 days</source>
        <translation>
            <numerusform>%n Ticket in %1 Tagen</numerusform>
            <numerusform>%n Tickets in %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) about “%1” in %2 days</source>
        <translation>
            <numerusform>%n Ticket zu „%1“ in %2 Tagen</numerusform>
            <numerusform>%n Tickets zu „%1“ in %2 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) in %1 days, %2 of them about “%3”</source>
        <translation>
            <numerusform>%n Ticket in %1 Tagen, davon %2 zu „%3“</numerusform>
            <numerusform>%n Tickets in %1 Tagen, davon %2 zu „%3“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TicketWiring</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Support-Bericht</translation>
    </message>
</context>
<context>
    <name>regulars::TicketsPage</name>
    <message>
        <source>Nothing of yours is open</source>
        <translation>Von Ihnen ist nichts offen</translation>
    </message>
    <message>
        <source>Tickets that are assigned to you stand here.</source>
        <translation>Hier stehen Tickets, die Ihnen zugewiesen sind.</translation>
    </message>
    <message>
        <source>Every ticket has somebody who sees to it</source>
        <translation>Um jedes Ticket kümmert sich jemand</translation>
    </message>
    <message>
        <source>Tickets that nobody has taken yet stand here.</source>
        <translation>Hier stehen Tickets, die noch niemand übernommen hat.</translation>
    </message>
    <message>
        <source>Everything is in time</source>
        <translation>Alles ist rechtzeitig</translation>
    </message>
    <message>
        <source>Tickets that are late, or soon will be, stand here.</source>
        <translation>Hier stehen Tickets, die zu spät sind oder es bald sein werden.</translation>
    </message>
    <message>
        <source>Nothing waits for others</source>
        <translation>Nichts wartet auf andere</translation>
    </message>
    <message>
        <source>Tickets that wait for a customer or a third party, on hold or snoozed, stand here.</source>
        <translation>Hier stehen Tickets, die auf den Kunden oder auf Dritte warten, angehalten oder zurückgestellt sind.</translation>
    </message>
    <message>
        <source>Nothing is solved yet</source>
        <translation>Noch ist nichts gelöst</translation>
    </message>
    <message>
        <source>Solved and closed tickets stand here, the latest first.</source>
        <translation>Hier stehen gelöste und geschlossene Tickets, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Niemand wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Write down what a customer asks for, and it is answered in time.</source>
        <translation>Schreiben Sie auf, worum ein Kunde bittet, dann wird es rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Dringlichkeit…</translation>
    </message>
    <message>
        <source>Find in the tickets</source>
        <translation>In den Tickets suchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of the queue, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Tickets as a board</source>
        <translation>Tickets als Tafel</translation>
    </message>
    <message>
        <source>Find by words, customer or number</source>
        <translation>Nach Wörtern, Kunde oder Nummer suchen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
</context>
<context>
    <name>regulars::TierForm</name>
    <message>
        <source>Edit tier</source>
        <translation>Stufe bearbeiten</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Name, such as “Gold”</source>
        <translation>Name, zum Beispiel „Gold“</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Reached with at least; empty: open to everybody</source>
        <translation>Erreicht ab; leer: für alle offen</translation>
    </message>
    <message>
        <source>Kept with at least; empty: never lost</source>
        <translation>Behalten ab; leer: geht nie verloren</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Points, in per cent of those that others earn</source>
        <translation>Punkte, in Prozent dessen, was andere sammeln</translation>
    </message>
    <message>
        <source>What else members of this tier get, in your own words</source>
        <translation>Was Mitglieder dieser Stufe sonst noch bekommen, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Points as a gift to whoever reaches it; empty: none</source>
        <translation>Punkte als Geschenk für alle, die sie erreichen; leer: keine</translation>
    </message>
    <message>
        <source>Can be bought: whoever buys this product has it; empty: can&apos;t be bought</source>
        <translation>Kann gekauft werden: Wer diesen Artikel kauft, hat sie; leer: nicht zu kaufen</translation>
    </message>
    <message>
        <source>Months for which one piece is good, for all who have bought it</source>
        <translation>Monate, für die ein Stück gilt, für alle, die es gekauft haben</translation>
    </message>
</context>
<context>
    <name>regulars::TierLadderForm</name>
    <message>
        <source>Loyalty tiers</source>
        <translation>Treuestufen</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>Über welche Zeit</translation>
    </message>
    <message>
        <source>Who has not kept a tier</source>
        <translation>Wer eine Stufe nicht behalten hat</translation>
    </message>
    <message>
        <source>A return takes the tier back that was reached by it</source>
        <translation>Eine Rückgabe nimmt die Stufe zurück, die mit der Ware erreicht wurde</translation>
    </message>
    <message>
        <source>Customers become members with their first order</source>
        <translation>Kunden werden mit der ersten Bestellung Mitglied</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Add tier…</source>
        <translation>Stufe hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit tier</source>
        <translation>Stufe bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove tier</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Something else counts now: please look at the amounts of each tier.</source>
        <translation>Jetzt zählt etwas anderes: bitte sehen Sie die Beträge jeder Stufe durch.</translation>
    </message>
    <message>
        <source>What it would mean today</source>
        <translation>Was das heute bedeuten würde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Please add at least one tier.</source>
        <translation>Bitte fügen Sie mindestens eine Stufe hinzu.</translation>
    </message>
    <message>
        <source>Months before the gift of a tier is given again</source>
        <translation>Monate, bis das Geschenk einer Stufe wieder gegeben wird</translation>
    </message>
    <message>
        <source>Try on the last 12 months…</source>
        <translation>An den letzten 12 Monaten ausprobieren …</translation>
    </message>
    <message>
        <source>Days after its end in which it can still be kept or paid for again</source>
        <translation>Tage nach dem Ende, in denen sie noch gehalten oder wieder bezahlt werden kann</translation>
    </message>
</context>
<context>
    <name>regulars::TierPreview</name>
    <message>
        <source>Bars: everybody who has ever bought, if they all were members, by what they did from %1 to %2.</source>
        <translation>Balken: alle, die je gekauft haben, wären sie alle Mitglieder, nach dem, was sie vom %1 bis %2 taten.</translation>
    </message>
    <message>
        <source>Bars: everybody who has ever bought, if they all were members, by what they ever did.</source>
        <translation>Balken: alle, die je gekauft haben, wären sie alle Mitglieder, nach allem, was sie je taten.</translation>
    </message>
    <message>
        <source>Nobody is a member yet.</source>
        <translation>Noch niemand ist Mitglied.</translation>
    </message>
    <message>
        <source>All members stay where they are.</source>
        <translation>Alle Mitglieder bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them near the next tier</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln davon nahe der nächsten Stufe</numerusform>
            <numerusform>%Ln davon nahe der nächsten Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would have %2 at once, instead of %1.</source>
        <comment>tiers</comment>
        <translation>
            <numerusform>%Ln Mitglied hätte sofort %2 statt %1.</numerusform>
            <numerusform>%Ln Mitglieder hätten sofort %2 statt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would go from %1 to %2 at their next review, unless more comes.</source>
        <comment>tiers</comment>
        <translation>
            <numerusform>%Ln Mitglied ginge bei der nächsten Prüfung von %1 zu %2, wenn nichts mehr kommt.</numerusform>
            <numerusform>%Ln Mitglieder gingen bei der nächsten Prüfung von %1 zu %2, wenn nichts mehr kommt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TierSharesCard</name>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>There are no tiers yet.</source>
        <translation>Es gibt noch keine Stufen.</translation>
    </message>
</context>
<context>
    <name>regulars::TierTexts</name>
    <message>
        <source>What a member has spent, after returns</source>
        <translation>Was ein Mitglied ausgegeben hat, nach Rückgaben</translation>
    </message>
    <message>
        <source>Points that a member has earned</source>
        <translation>Punkte, die ein Mitglied gesammelt hat</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Days on which a member has bought</source>
        <translation>Tage, an denen ein Mitglied gekauft hat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Die ganze Zeit</translation>
    </message>
    <message>
        <source>A calendar year</source>
        <translation>Ein Kalenderjahr</translation>
    </message>
    <message>
        <source>A year from the day of joining</source>
        <translation>Ein Jahr ab dem Tag des Beitritts</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>Keeps it for ever</source>
        <translation>Behält sie für immer</translation>
    </message>
    <message>
        <source>Goes down one tier</source>
        <translation>Geht eine Stufe hinunter</translation>
    </message>
    <message>
        <source>Goes down to the tier that was earned</source>
        <translation>Geht auf die Stufe hinunter, die verdient wurde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It is not lost</source>
        <translation>Geht nicht verloren</translation>
    </message>
    <message>
        <source>Did not keep the one before</source>
        <translation>Hat die vorige nicht behalten</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Ware kam zurück</translation>
    </message>
    <message>
        <source>Somebody gave it</source>
        <translation>Von Hand gegeben</translation>
    </message>
    <message>
        <source>Two accounts became one</source>
        <translation>Zwei Konten wurden eines</translation>
    </message>
    <message>
        <source>From another system</source>
        <translation>Aus einem anderen System</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln Besuch</numerusform>
            <numerusform>%Ln Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>to whom a tier is open</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>from %1 a year</source>
        <comment>an amount</comment>
        <translation>ab %1 im Jahr</translation>
    </message>
    <message>
        <source>from %1 in all</source>
        <comment>an amount</comment>
        <translation>ab %1 insgesamt</translation>
    </message>
    <message>
        <source>kept with %1</source>
        <comment>an amount</comment>
        <translation>behalten mit %1</translation>
    </message>
    <message>
        <source>Nobody loses a tier.</source>
        <translation>Niemand verliert eine Stufe.</translation>
    </message>
    <message>
        <source>%1 more until %2, by %3</source>
        <comment>an amount, a tier, a day</comment>
        <translation>noch %1 bis %2, bis zum %3</translation>
    </message>
    <message>
        <source>%1 more until %2</source>
        <comment>an amount, a tier</comment>
        <translation>noch %1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 keep it, otherwise: %4</source>
        <comment>an amount, days, a tier</comment>
        <translation>%1 vom %2 bis %3 erhalten sie, sonst: %4</translation>
    </message>
    <message>
        <source>%1 more by %2 to keep it, otherwise: %3</source>
        <comment>an amount, a day, a tier</comment>
        <translation>noch %1 bis zum %2, um sie zu behalten, sonst: %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a tier, a day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Given until %1, whatever comes</source>
        <translation>Gegeben bis %1, was auch kommt</translation>
    </message>
    <message>
        <source>It ended on %1, and can still be kept until %2</source>
        <translation>Sie endete am %1 und kann noch bis %2 behalten werden</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Tiers go by %1 %2.</source>
        <comment>what counts, over which time</comment>
        <translation>Für die Stufe zählt %1 %2.</translation>
    </message>
    <message>
        <source>Who has not kept theirs goes down one tier.</source>
        <translation>Wer seine nicht behalten hat, geht eine Stufe hinunter.</translation>
    </message>
    <message>
        <source>Who has not kept theirs goes down to the one that was earned.</source>
        <translation>Wer seine nicht behalten hat, geht auf die Stufe hinunter, die verdient wurde.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln day(s) of grace.</source>
        <translation>
            <numerusform>Es gibt %Ln Tag Nachfrist.</numerusform>
            <numerusform>Es gibt %Ln Tage Nachfrist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>what a member has spent, after returns,</source>
        <translation>was ein Mitglied ausgegeben hat, nach Rückgaben,</translation>
    </message>
    <message>
        <source>the points that a member has earned</source>
        <translation>die Summe der Punkte, die ein Mitglied gesammelt hat</translation>
    </message>
    <message>
        <source>the number of orders</source>
        <translation>die Zahl der Bestellungen</translation>
    </message>
    <message>
        <source>the number of days on which a member has bought</source>
        <translation>die Zahl der Tage, an denen ein Mitglied gekauft hat</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>in einem Kalenderjahr</translation>
    </message>
    <message>
        <source>in a year from the day of joining</source>
        <translation>in einem Jahr ab dem Tag des Beitritts</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <translation>in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>%1× points</source>
        <comment>a factor</comment>
        <translation>%1-fache Punkte</translation>
    </message>
    <message>
        <source>%1 as a gift</source>
        <comment>points</comment>
        <translation>%1 als Geschenk</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Dafür bezahlt</translation>
    </message>
    <message>
        <source>What was paid for is over</source>
        <translation>Das Bezahlte ist vorbei</translation>
    </message>
    <message numerus="yes">
        <source>or bought, for %Ln month(s)</source>
        <comment>a tier</comment>
        <translation>
            <numerusform>oder gekauft, für %Ln Monat</numerusform>
            <numerusform>oder gekauft, für %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paid until %2</source>
        <comment>a tier, a day</comment>
        <translation>%1, bezahlt bis %2</translation>
    </message>
    <message>
        <source>%1 ends on %2 unless it is paid for again</source>
        <comment>a tier, a day</comment>
        <translation>%1 endet am %2, wenn nicht wieder bezahlt wird</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <comment>a tier</comment>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePane</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Notiz schreiben (N)</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Log a call (C)</source>
        <translation>Anruf notieren (C)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Log a visit (V)</source>
        <translation>Besuch notieren (V)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Log an e-mail (E)</source>
        <translation>E-Mail notieren (E)</translation>
    </message>
    <message>
        <source>More to record</source>
        <translation>Weiteres erfassen</translation>
    </message>
    <message>
        <source>Record sale…</source>
        <translation>Verkauf erfassen…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Hier beginnt die Geschichte</translation>
    </message>
    <message>
        <source>Orders, calls, visits and notes appear here in the order in which they happened.</source>
        <translation>Bestellungen, Anrufe, Besuche und Notizen erscheinen hier in der Reihenfolge, in der sie geschehen sind.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No event of this kind or with these words.</source>
        <translation>Kein Ereignis dieser Art oder mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>Der Verlauf ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Versprechen …</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Plan what to do next (F)</source>
        <translation>Planen, was als Nächstes zu tun ist (F)</translation>
    </message>
    <message>
        <source>With members</source>
        <translation>Mit Mitgliedern</translation>
    </message>
    <message>
        <source>Also what happened with those who belong to this customer</source>
        <translation>Auch was mit denen war, die zu diesem Kunden gehören</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ticket…</source>
        <translation>Ticket …</translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePresenter</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Return from order %1</source>
        <translation>Rückgabe aus Bestellung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: its subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>product, quantity</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>Merged with the record of %1</source>
        <comment>a customer</comment>
        <translation>Mit dem Datensatz von %1 zusammengeführt</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Attached “%1”</source>
        <comment>a file</comment>
        <translation>„%1“ angehängt</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <comment>its number and subject</comment>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>Won back</source>
        <comment>a customer who had complained</comment>
        <translation>Zurückgewonnen</translation>
    </message>
    <message>
        <source>Typed in by staff</source>
        <translation>Vom Personal eingetragen</translation>
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
    <message>
        <source>Is no longer “%1”</source>
        <comment>a tier</comment>
        <translation>Nicht mehr „%1“</translation>
    </message>
    <message>
        <source>Is “%1” now</source>
        <comment>a tier</comment>
        <translation>Jetzt „%1“</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <comment>tiers</comment>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>%1 expired</source>
        <comment>points</comment>
        <translation>%1 verfallen</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <comment>points</comment>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>Got %1 back</source>
        <comment>points</comment>
        <translation>%1 zurückbekommen</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <comment>points</comment>
        <translation>%1 abgezogen</translation>
    </message>
    <message>
        <source>Got %1</source>
        <comment>points</comment>
        <translation>%1 bekommen</translation>
    </message>
</context>
<context>
    <name>regulars::TodayLines</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Restore the reward</source>
        <translation>Prämie zurückgeben</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPage</name>
    <message>
        <source>Slipping away</source>
        <translation>Entgleiten gerade</translation>
    </message>
    <message>
        <source>regulars who usually would have been back by now</source>
        <translation>Stammkunden, die sonst längst wieder da wären</translation>
    </message>
    <message>
        <source>Nobody is behind their rhythm.</source>
        <translation>Niemand ist hinter seinem Rhythmus zurück.</translation>
    </message>
    <message>
        <source>Reach out today</source>
        <translation>Heute melden bei</translation>
    </message>
    <message>
        <source>No birthday, milestone or first order waits for a word.</source>
        <translation>Kein Geburtstag, kein Jubiläum und keine erste Bestellung wartet auf ein Wort.</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>On the page Today</source>
        <translation>Auf der Seite Heute</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Ein ruhiger Tag</translation>
    </message>
    <message>
        <source>As soon as customers and orders are here, this page says each morning whom to look after.</source>
        <translation>Sobald es Kunden und Bestellungen gibt, sagt diese Seite jeden Morgen, um wen Sie sich kümmern sollten.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>The day could not be read</source>
        <translation>Der Tag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>%n Datensatz insgesamt</numerusform>
            <numerusform>%n Datensätze insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of today</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show birthdays and days of the next 30 days</source>
        <translation>Geburtstage und Tage der nächsten 30 Tage anzeigen</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Datensätze zu vervollständigen</translation>
    </message>
</context>
<context>
    <name>regulars::TodayRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regulars::TodayTexts</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day of this year, as in QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 · nothing waits for you</source>
        <comment>a day</comment>
        <translation>%1 · nichts wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thing(s) worth your attention</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1 · %n Sache, die Ihre Aufmerksamkeit wert ist</numerusform>
            <numerusform>%1 · %n Dinge, die Ihre Aufmerksamkeit wert sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1, silent for %n day(s) · %2 at stake</source>
        <comment>every 3 weeks; amount</comment>
        <translation>
            <numerusform>Sonst %1, still seit %n Tag · %2 stehen auf dem Spiel</numerusform>
            <numerusform>Sonst %1, still seit %n Tagen · %2 stehen auf dem Spiel</numerusform>
        </translation>
    </message>
    <message>
        <source>Turned %1 on a day that has passed</source>
        <comment>age</comment>
        <translation>Ist vor Kurzem %1 geworden</translation>
    </message>
    <message>
        <source>Had a birthday a day or two ago</source>
        <translation>Hatte vor ein, zwei Tagen Geburtstag</translation>
    </message>
    <message>
        <source>Turns %1 today</source>
        <comment>age</comment>
        <translation>Wird heute %1</translation>
    </message>
    <message>
        <source>Has a birthday today</source>
        <translation>Hat heute Geburtstag</translation>
    </message>
    <message>
        <source>Reached today, no thank-you yet</source>
        <translation>Heute erreicht, noch kein Dank</translation>
    </message>
    <message numerus="yes">
        <source>Reached %n day(s) ago, no thank-you yet</source>
        <translation>
            <numerusform>Vor %n Tag erreicht, noch kein Dank</numerusform>
            <numerusform>Vor %n Tagen erreicht, noch kein Dank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First bought here %n year(s) ago today</source>
        <translation>
            <numerusform>Heute vor %n Jahr der erste Einkauf</numerusform>
            <numerusform>Heute vor %n Jahren der erste Einkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought for the first time today</source>
        <translation>Hat heute zum ersten Mal eingekauft</translation>
    </message>
    <message numerus="yes">
        <source>Bought for the first time %n day(s) ago, no word since</source>
        <translation>
            <numerusform>Hat vor %n Tag zum ersten Mal eingekauft, seither kein Wort</numerusform>
            <numerusform>Hat vor %n Tagen zum ersten Mal eingekauft, seither kein Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spent %1, no sign of life for %n day(s)</source>
        <comment>amount</comment>
        <translation>
            <numerusform>Hat für %1 eingekauft, seit %n Tag kein Lebenszeichen</numerusform>
            <numerusform>Hat für %1 eingekauft, seit %n Tagen kein Lebenszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>an e-mail address or phone number</comment>
        <translation>%1 funktioniert nicht</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times their rhythm</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <comment>a milestone</comment>
        <translation>%1 Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Gratulieren</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a new customer</comment>
        <translation>Begrüßen</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s), on a day that has passed</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1, ein Jahr, an einem der letzten Tage</numerusform>
            <numerusform>%1, %n Jahre, an einem der letzten Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a day or two ago</source>
        <comment>wedding</comment>
        <translation>%1, vor ein oder zwei Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n year(s) ago today</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1 heute vor einem Jahr</numerusform>
            <numerusform>%1 heute vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>wedding</comment>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
    <message>
        <source>Bought today, never asked whether you may write</source>
        <translation>Hat heute gekauft, nie gefragt, ob Sie schreiben dürfen</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n day(s) ago, never asked whether you may write</source>
        <translation>
            <numerusform>Hat vor einem Tag gekauft, nie gefragt, ob Sie schreiben dürfen</numerusform>
            <numerusform>Hat vor %n Tagen gekauft, nie gefragt, ob Sie schreiben dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>for consent</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>%1 · %2 at stake</source>
        <comment>why somebody may leave; amount</comment>
        <translation>%1 · %2 stehen auf dem Spiel</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <comment>points of risk, of 100</comment>
        <translation>Risiko %1</translation>
    </message>
</context>
<context>
    <name>regulars::TotalsCard</name>
    <message>
        <source>Discount on the sale</source>
        <translation>Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>2.50 or 10 %</source>
        <translation>2,50 oder 10 %</translation>
    </message>
    <message>
        <source>Pay with points</source>
        <translation>Mit Punkten bezahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>To pay with money</source>
        <translation>Mit Geld zu bezahlen</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Stand danach</translation>
    </message>
    <message>
        <source>Record sale · F9</source>
        <translation>Verkauf erfassen · F9</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>points</comment>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>+ %1 points</source>
        <translation>+ %1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TrialDialog</name>
    <message>
        <source>Tried on the last 12 months</source>
        <translation>An den letzten 12 Monaten ausprobiert</translation>
    </message>
    <message>
        <source>As if every customer had been a member from the first purchase on</source>
        <translation>Als wäre jeder Kunde seit dem ersten Einkauf Mitglied gewesen</translation>
    </message>
    <message>
        <source>Trying out changed rules on past orders</source>
        <translation>Geänderte Regeln werden an früheren Bestellungen ausprobiert</translation>
    </message>
    <message>
        <source>What each rule comes to</source>
        <translation>Was jede Punkteregel ausmacht</translation>
    </message>
    <message>
        <source>Who gains most</source>
        <translation>Wer am meisten gewinnt</translation>
    </message>
    <message>
        <source>Who loses most</source>
        <translation>Wer am meisten verliert</translation>
    </message>
    <message>
        <source>As saved and changed</source>
        <translation>Gespeichert und geändert</translation>
    </message>
    <message>
        <source>Every order of the last 12 months is counted by the rules as they are saved, and by the changed ones.</source>
        <translation>Jede Bestellung der letzten 12 Monate wird nach den gespeicherten und nach den geänderten Regeln berechnet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <translation>Angehalten. Es wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing was bought in the last 12 months.</source>
        <translation>In den letzten 12 Monaten wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>No member has bought anything in the last 12 months since joining, so there is nothing to compare. Tick the box above to count what all customers bought.</source>
        <translation>Kein Mitglied hat in den letzten 12 Monaten seit seinem Beitritt etwas gekauft, es gibt also nichts zu vergleichen. Setzen Sie oben das Häkchen, um mitzuzählen, was alle Kunden gekauft haben.</translation>
    </message>
    <message>
        <source>The changes make no difference for these orders.</source>
        <translation>Für diese Bestellungen machen die Änderungen keinen Unterschied.</translation>
    </message>
</context>
<context>
    <name>regulars::TrialTexts</name>
    <message>
        <source>from %1 to %2</source>
        <comment>two days</comment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 of %2, %3, as if all of them had been members from their first purchase on.</source>
        <comment>so many orders, so many customers, from … to …</comment>
        <translation>Ausprobiert an %1 von %2, %3, als wären alle seit ihrem ersten Einkauf Mitglied gewesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 of %2, %3.</source>
        <comment>so many orders, so many members, from … to …</comment>
        <translation>Ausprobiert an %1 von %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody would have got as much as before.</source>
        <translation>Alle hätten so viel bekommen wie bisher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would have got more</source>
        <translation>
            <numerusform>%Ln Mitglied hätte mehr bekommen</numerusform>
            <numerusform>%Ln Mitglieder hätten mehr bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have got less</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln hätte weniger bekommen</numerusform>
            <numerusform>%Ln hätten weniger bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as much as before</source>
        <comment>members</comment>
        <translation>
            <numerusform>%Ln so viel wie bisher</numerusform>
            <numerusform>%Ln so viel wie bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>so many would have got more, so many less, so many the same</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) would have %1 by now instead of %2.</source>
        <comment>tiers</comment>
        <translation>
            <numerusform>%Ln Mitglied hätte inzwischen %1 statt %2.</numerusform>
            <numerusform>%Ln Mitglieder hätten inzwischen %1 statt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <comment>a tier</comment>
        <translation>Was %1 dazugibt</translation>
    </message>
    <message>
        <source>Limits of the programme</source>
        <translation>Grenzen des Programms</translation>
    </message>
    <message>
        <source>%1 given</source>
        <comment>points</comment>
        <translation>Vergebene %1</translation>
    </message>
    <message>
        <source>Cost if all of them are spent</source>
        <translation>Kosten, wenn alle eingelöst werden</translation>
    </message>
    <message>
        <source>Members who get some</source>
        <translation>Mitglieder, die welche bekommen</translation>
    </message>
    <message>
        <source>Orders that bring some</source>
        <translation>Bestellungen, die welche bringen</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Punkteregel</translation>
    </message>
    <message>
        <source>Times, as saved</source>
        <translation>Wie oft, gespeichert</translation>
    </message>
    <message>
        <source>Times, changed</source>
        <translation>Wie oft, geändert</translation>
    </message>
    <message>
        <source>Points, as saved</source>
        <translation>Punkte, gespeichert</translation>
    </message>
    <message>
        <source>Points, changed</source>
        <translation>Punkte, geändert</translation>
    </message>
    <message>
        <source>Kept by limits</source>
        <translation>Durch Grenzen entfallen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>regulars::TrialWindow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>regulars::TypedDay</name>
    <message>
        <source>DD</source>
        <comment>the day, in a placeholder for a date</comment>
        <translation>TT</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>in a placeholder for a date</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>MM</source>
        <comment>the month, in a placeholder for a date</comment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <comment>the year, in a placeholder for a date</comment>
        <translation>JJJJ</translation>
    </message>
</context>
<context>
    <name>regulars::UndecidedDialog</name>
    <message>
        <source>Where do these messages belong?</source>
        <translation>Wohin gehören diese Nachrichten?</translation>
    </message>
    <message>
        <source>Every message has its place</source>
        <translation>Jede Nachricht ist eingeordnet</translation>
    </message>
    <message>
        <source>When it is not clear to which ticket a message belongs, it is asked here.</source>
        <translation>Wenn nicht klar ist, zu welchem Ticket eine Nachricht gehört, wird hier gefragt.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>It belongs there</source>
        <translation>Sie gehört dorthin</translation>
    </message>
    <message>
        <source>Number of another ticket</source>
        <translation>Nummer eines anderen Tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>There is no ticket with this number.</source>
        <translation>Es gibt kein Ticket mit dieser Nummer.</translation>
    </message>
</context>
<context>
    <name>regulars::UserForm</name>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New PIN or password (empty: as before)</source>
        <translation>Neue PIN oder neues Passwort (leer: wie bisher)</translation>
    </message>
    <message>
        <source>PIN or password (empty: none)</source>
        <translation>PIN oder Passwort (leer: nichts)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Signs in without PIN or password from now on</source>
        <translation>Meldet sich ab jetzt ohne PIN oder Passwort an</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::ViewActions</name>
    <message>
        <source>Views of the list that is shown</source>
        <translation>Ansichten der gezeigten Liste</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save this list as a view…</source>
        <translation>Diese Liste als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename, order and remove views…</source>
        <translation>Ansichten umbenennen, ordnen und entfernen …</translation>
    </message>
</context>
<context>
    <name>regulars::ViewBar</name>
    <message>
        <source>Changed</source>
        <comment>a saved view</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>what is shown as a view</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>View not saved</source>
        <translation>Nicht gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Save the changes of “%1”</source>
        <translation>Änderungen von „%1“ speichern</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename, order and remove views…</source>
        <translation>Ansichten umbenennen, ordnen und entfernen …</translation>
    </message>
    <message>
        <source>Save the changes of this view</source>
        <translation>Änderungen dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a view, how many rows it has</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>regulars::ViewNameForm</name>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>A view keeps what the list is filtered and sorted by, what you searched for, and its columns. Everybody who works here sees it.</source>
        <translation>Eine Ansicht merkt sich Filter, Reihenfolge, Suchtext und Spalten der Liste. Alle, die hier arbeiten, sehen sie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>regulars::ViewProvider</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>regulars::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view is saved. Filter and sort the list, then save it as a view.</source>
        <translation>Es ist keine Ansicht gespeichert. Erst die Liste filtern und ordnen, dann als Ansicht speichern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>from returning</source>
        <translation>von Wiederkehrenden</translation>
    </message>
    <message>
        <source>buyers back</source>
        <translation>Käufer zurück</translation>
    </message>
    <message>
        <source>Since Monday, after returns; compared with the same days of last week</source>
        <translation>Seit Montag, nach Rückgaben; verglichen mit denselben Tagen der Vorwoche</translation>
    </message>
    <message>
        <source>Share of this week&apos;s sales from customers who had bought before</source>
        <translation>Anteil am Umsatz dieser Woche von Kunden, die schon einmal gekauft hatten</translation>
    </message>
    <message>
        <source>Customers who ordered for the second time this week</source>
        <translation>Kunden, die diese Woche zum zweiten Mal bestellt haben</translation>
    </message>
    <message>
        <source>sales, %1 up</source>
        <translation>Umsatz, %1 mehr</translation>
    </message>
    <message>
        <source>sales, %1 down</source>
        <translation>Umsatz, %1 weniger</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>regulars::WeekEdit</name>
    <message>
        <source>Type hours as 9-12:30, 14-18, or draw them with the mouse. Ctrl+D takes over the day above.</source>
        <translation>Geben Sie Zeiten ein wie 9-12:30, 14-18, oder zeichnen Sie sie mit der Maus. Strg+D übernimmt den Tag darüber.</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <comment>day of the week</comment>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a day without work</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>What comes after midnight belongs to the next day: %1 got %2.</source>
        <comment>day of the week, hours</comment>
        <translation>Was nach Mitternacht kommt, gehört zum nächsten Tag: %1 bekam %2.</translation>
    </message>
</context>
<context>
    <name>regulars::WhyDialog</name>
    <message>
        <source>Why this due time</source>
        <translation>Warum diese Fälligkeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
