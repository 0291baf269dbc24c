// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ticketwords.h"

#include "core/exchange/columnnames.h"

#include <QtCore/QHash>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

template<typename Meaning>
struct Words
{
    Meaning meaning;
    QStringView keys; ///< as headerKey() writes them, the better ones first
};

constexpr Words<TicketField> headerWords[] = {
    {TicketField::Key,
     u"ticketnumber ticketid ticketno ticketnr ticketkey ticket casenumber caseid caseno case requestnumber"
     u" requestid servicerequestid incidentnumber incidentid incident issueid issuekey issue"
     u" ticketnummer vorgangsnummer fallnummer anfragenummer numerodeticket numeroticket ndeticket"
     u" numerodecaso numerocaso idcaso idticket zaaknummer"},
    {TicketField::Subject, u"subject title summary ticketsubject requesttype betreff titel objet sujet titre asunto titulo"
                           u" oggetto titolo onderwerp"},
    {TicketField::Description, u"description details requestdetails body message beschreibung nachricht texte descripcion"
                               u" mensaje descrizione messaggio omschrijving bericht"},
    {TicketField::Opened,
     u"opened openedat openedon dateopened opendate createdat createdon created datecreated creationdate"
     u" createddate reportedat requestedat requesteddatetime submittedat erstelltam erstellt eroffnetam"
     u" eroffnet angelegtam creele datedecreation ouvertle fechadecreacion creadoel abiertoel"
     u" datacreazione creatoil apertoil aangemaaktop geopendop"},
    {TicketField::FirstReply, u"firstreplyat firstresponseat firstrepliedat firstrespondedat firstreply firstresponse"
                              u" ersteantwortam ersteantwort premierereponse primerarespuesta primarisposta eersteantwoord"},
    {TicketField::Updated, u"updated updatedat updatedon lastupdated lastupdatedat lastmodified modifiedat updateddatetime"
                           u" aktualisiertam geandertam misajourle actualizadoel aggiornatoil bijgewerktop"},
    {TicketField::Closed, u"closed closedat closedon dateclosed closeddate closedate solved solvedat solvedon resolvedat"
                          u" resolvedon resolved resolutiondate completedat completedon geschlossenam geschlossen gelostam"
                          u" gelost erledigtam fermele resolule cerradoel resueltoel chiusoil risoltoil geslotenop"
                          u" opgelostop"},
    {TicketField::Status, u"ticketstatus status state statut etat estado stato"},
    {TicketField::Note, u"statusnotes resolutionnotes closenotes resolution notes note comment comments notiz notizen"
                        u" bemerkung losung remarques notas nota opmerking"},
    {TicketField::Category, u"category topic tickettype issuetype kategorie thema categorie categoria onderwerpcategorie"},
    {TicketField::Priority, u"priority severity urgency prioritat dringlichkeit priorite prioridad priorita prioriteit"},
    {TicketField::Channel, u"channel source contactmethod medium origin via kanal quelle canal canale kanaal bron"},
    {TicketField::Team, u"team group queue department responsibleagency agency assignmentgroup workgroup abteilung gruppe"
                        u" equipe groupe equipo grupo squadra gruppo afdeling"},
    {TicketField::Person, u"assignee assignedto assigned agent owner resource handledby technician bearbeiter zustandig"
                          u" zugewiesenan assignea agente asignadoa assegnatoa behandelaar"},
    {TicketField::CustomerKey, u"customerid customernumber customerno customer clientid requesterid contactid accountid"
                               u" kundennummer kundennr kunde numeroclient idclient client idcliente cliente klantnummer"
                               u" klant"},
    {TicketField::CustomerName, u"customername requestername requester contactname clientname reportedby name kundenname"
                                u" anfragender nomduclient nombredelcliente nomecliente klantnaam naam"},
    {TicketField::Email, u"customeremail requesteremail contactemail emailaddress email mail emailadresse courriel"
                         u" correoelectronico indirizzoemail emailadres"},
    {TicketField::Phone, u"customerphone requesterphone contactphone phonenumber phone telefon telefonnummer telephone"
                         u" telefono telefoon"},
    {TicketField::Activity, u"activity activityid activityname eventtype event action conceptname aktivitat ereignis"
                            u" activite evenement actividad evento attivita activiteit"},
    {TicketField::Time, u"completetimestamp timestamp eventtime timetimestamp happenedat datetime zeitstempel zeitpunkt"
                        u" horodatage fechayhora dataeora tijdstip"},
};

constexpr Words<StatusCategory> statusWords[] = {
    {StatusCategory::New, u"new unassigned received submitted neu nouveau nuevo nuovo nieuw"},
    {StatusCategory::Open, u"open opened inprogress accepted assigned active working reopened inbearbeitung offen"
                           u" wiedereroffnet ouvert encours abierto enproceso aperto inlavorazione inbehandeling"},
    {StatusCategory::WaitingCustomer,
     u"pending waitingforcustomer waitingoncustomer waitingcustomer awaitingreply awaitingcustomer awaitinguserinfo"
     u" waitingforuser ausstehend wartetaufkunde enattenteduclient pendientedelcliente inattesadelcliente wachtopklant"},
    {StatusCategory::WaitingThirdParty,
     u"waitingonthirdparty waitingthirdparty waitingforvendor awaitingvendor escalated external wartetaufdritte"},
    {StatusCategory::OnHold, u"onhold hold wait waiting paused suspended snoozed deferred angehalten wartend enattente"
                             u" enespera inattesa indewacht"},
    {StatusCategory::Solved, u"solved resolved done fixed completed complete answered gelost erledigt resolu resuelto"
                             u" risolto opgelost"},
    {StatusCategory::Closed, u"closed cancelled canceled rejected geschlossen abgeschlossen storniert ferme clos cerrado"
                             u" cancelado chiuso annullato gesloten"},
};

constexpr Words<ActivityMeaning> messageWords[] = {
    {ActivityMeaning::Reply, u"reply replied publicreply agentreply response responded answer emailsent replysent antwort"
                             u" geantwortet reponse respuesta risposta antwoord"},
    {ActivityMeaning::CustomerMessage, u"customerreply customermessage customerresponse userreply requesterreply"
                                       u" emailreceived messagereceived kundenantwort kundennachricht"},
    {ActivityMeaning::New, u"created create opened insertticket submitted received angelegt erstellt"},
    {ActivityMeaning::Open, u"start started assign assigntouser acknowledge acknowledged ubernommen reopen"},
    {ActivityMeaning::Solved, u"resolve solve finish"},
    {ActivityMeaning::Closed, u"close cancel"},
};

/// The log of the help desk of an Italian software company (Polato 2017). Seriousness is assigned before anybody takes the
/// ticket; "SW anomaly" and upgrades are for the developers; what is in capitals tells of the anomaly, not of the ticket.
constexpr Words<ActivityMeaning> processLogWords[] = {
    {ActivityMeaning::New, u"insertticket"},
    {ActivityMeaning::Note, u"assignseriousness verified resolved invalid duplicate"},
    {ActivityMeaning::Open, u"takeinchargeticket resolveswanomaly"},
    {ActivityMeaning::OnHold, u"wait scheduleintervention"},
    {ActivityMeaning::WaitingThirdParty, u"requireupgrade createswanomaly"},
    {ActivityMeaning::Solved, u"resolveticket"},
    {ActivityMeaning::Closed, u"closed"},
};

/// The older, shorter log of the same desk (Verenich 2016) has numbers. Where they stand tells which they are: 1 and 3 begin
/// a case, 8 follows, 9 lies between, and every case ends with 6; of the rare ones nothing is known.
constexpr Words<ActivityMeaning> numberedLogWords[] = {
    {ActivityMeaning::New, u"3"},    {ActivityMeaning::Note, u"1 2 4 5 7"}, {ActivityMeaning::Open, u"8"},
    {ActivityMeaning::OnHold, u"9"}, {ActivityMeaning::Solved, u"6"},
};

constexpr Words<TicketChannel> channelWords[] = {
    {TicketChannel::Email, u"email mail emailin emailout"},
    {TicketChannel::Phone, u"phone telephone call voice voicein telefon anruf telefono appel telefoon"},
    {TicketChannel::Counter, u"counter walkin inperson desk store shop laden theke"},
    {TicketChannel::Chat, u"chat livechat messenger"},
    {TicketChannel::Message, u"sms message twitter facebook whatsapp social socialmedia instagram nachricht"},
    {TicketChannel::Web, u"web website webform form portal selfservice webselfservice open311 app mobileapp api online"},
    {TicketChannel::Letter, u"letter post mailin fax brief courrier carta lettera"},
};

constexpr Words<TicketPriority> priorityWords[] = {
    {TicketPriority::Low, u"low minor trivial niedrig p4 4 basse baja bassa laag"},
    {TicketPriority::Normal, u"normal medium p3 3 mittel moyenne media normale normaal"},
    {TicketPriority::High, u"high major important hoch p2 2 haute alta hoog"},
    {TicketPriority::Urgent, u"urgent critical emergency blocker dringend kritisch p1 1 urgente critique spoed"},
};

template<typename Meaning, size_t N>
QHash<QString, Meaning> tableOf(const Words<Meaning> (&words)[N])
{
    QHash<QString, Meaning> table;
    for (const Words<Meaning> &line : words) {
        for (const QStringView key : line.keys.split(u' ', Qt::SkipEmptyParts))
            table.insert(key.toString(), line.meaning);
    }
    return table;
}

struct NamedColumn
{
    TicketField field;
    QStringView header;
};

/// A log of which more is known than its headers say.
struct VendorShape
{
    QStringView vendor;
    std::initializer_list<QStringView> signature;
    std::initializer_list<NamedColumn> columns;
};

const std::initializer_list<VendorShape> vendorShapes = {
    {u"sf311",
     {u"caseid", u"responsibleagency", u"requesttype", u"supervisordistrict"},
     {{TicketField::Key, u"caseid"},
      {TicketField::Opened, u"opened"},
      {TicketField::Closed, u"closed"},
      {TicketField::Updated, u"updated"},
      {TicketField::Status, u"status"},
      {TicketField::Note, u"statusnotes"},
      {TicketField::Team, u"responsibleagency"},
      {TicketField::Category, u"category"},
      {TicketField::Subject, u"requesttype"},
      {TicketField::Description, u"requestdetails"},
      {TicketField::Channel, u"source"}}},
    {u"process_log",
     {u"caseid", u"activity", u"resource", u"completetimestamp", u"workgroup"},
     {{TicketField::Key, u"caseid"},
      {TicketField::Activity, u"activity"},
      {TicketField::Person, u"resource"},
      {TicketField::Time, u"completetimestamp"},
      {TicketField::CustomerKey, u"customer"},
      {TicketField::Category, u"product"},
      {TicketField::Team, u"workgroup"}}},
    {u"numbered_log",
     {u"caseid", u"activityid", u"completetimestamp"},
     {{TicketField::Key, u"caseid"}, {TicketField::Activity, u"activityid"}, {TicketField::Time, u"completetimestamp"}}},
};

const VendorShape *vendorOf(const QStringList &keys)
{
    const auto fits = [&](const VendorShape &shape) {
        return std::all_of(shape.signature.begin(), shape.signature.end(),
                           [&](QStringView key) { return keys.contains(key); });
    };
    const auto found = std::find_if(vendorShapes.begin(), vendorShapes.end(), fits);
    return found == vendorShapes.end() ? nullptr : found;
}

/// Fields by their names, of several columns that could be one the better named.
TicketMapping byHeader(const QStringList &keys)
{
    TicketMapping mapping;
    QList<int> used;
    for (const auto &[field, names] : headerWords) {
        for (const QStringView name : names.split(u' ', Qt::SkipEmptyParts)) {
            const auto column = static_cast<int>(keys.indexOf(name));
            if (column < 0 || used.contains(column))
                continue;
            mapping.assign(field, column);
            used += column;
            break;
        }
    }
    return mapping;
}

/// A number that is called a ticket's, beside what only tickets have: no other table is called so.
bool saysTickets(const QStringList &keys, const TicketMapping &mapping)
{
    if (!mapping.missing().isEmpty())
        return false;
    if (mapping.isOfEvents())
        return true;
    const QString &key = keys.at(mapping.column(TicketField::Key));
    const bool called = key.contains("ticket"_L1) || key.contains("case"_L1) || key.contains("incident"_L1) ||
                        key.contains("issue"_L1) || key.contains("request"_L1) || key.contains("vorgang"_L1) ||
                        key.contains("anfrage"_L1);
    return called &&
           (mapping.has(TicketField::Status) || mapping.has(TicketField::Closed) || mapping.has(TicketField::Subject));
}

} // namespace

std::optional<StatusCategory> statusOf(ActivityMeaning meaning)
{
    switch (meaning) {
    case ActivityMeaning::New:
        return StatusCategory::New;
    case ActivityMeaning::Open:
        return StatusCategory::Open;
    case ActivityMeaning::WaitingCustomer:
        return StatusCategory::WaitingCustomer;
    case ActivityMeaning::WaitingThirdParty:
        return StatusCategory::WaitingThirdParty;
    case ActivityMeaning::OnHold:
        return StatusCategory::OnHold;
    case ActivityMeaning::Solved:
        return StatusCategory::Solved;
    case ActivityMeaning::Closed:
        return StatusCategory::Closed;
    case ActivityMeaning::Note:
    case ActivityMeaning::Reply:
    case ActivityMeaning::CustomerMessage:
        break;
    }
    return std::nullopt;
}

TicketGuess guessedTicketColumns(const QStringList &header)
{
    QStringList keys;
    std::transform(header.begin(), header.end(), std::back_inserter(keys),
                   [](const QString &name) { return headerKey(name); });
    TicketGuess guess;
    if (const VendorShape *shape = vendorOf(keys)) {
        guess.vendor = shape->vendor.toString();
        guess.isTicketLog = true;
        for (const NamedColumn &named : shape->columns)
            guess.mapping.assign(named.field, static_cast<int>(keys.indexOf(named.header)));
        return guess;
    }
    guess.mapping = byHeader(keys);
    guess.isTicketLog = saysTickets(keys, guess.mapping);
    return guess;
}

std::optional<StatusCategory> ticketStatusMeaning(QStringView word)
{
    static const QHash<QString, StatusCategory> table = tableOf(statusWords);
    const auto found = table.find(headerKey(word));
    return found == table.end() ? std::nullopt : std::optional(*found);
}

ActivityMeaning activityOf(StatusCategory category)
{
    for (const ActivityMeaning meaning :
         {ActivityMeaning::New, ActivityMeaning::Open, ActivityMeaning::WaitingCustomer, ActivityMeaning::WaitingThirdParty,
          ActivityMeaning::OnHold, ActivityMeaning::Solved, ActivityMeaning::Closed}) {
        if (statusOf(meaning) == category)
            return meaning;
    }
    return ActivityMeaning::Note;
}

ActivityMeaning activityMeaning(QStringView activity, QStringView vendor)
{
    static const QHash<QString, ActivityMeaning> processLog = tableOf(processLogWords);
    static const QHash<QString, ActivityMeaning> numberedLog = tableOf(numberedLogWords);
    static const QHash<QString, ActivityMeaning> messages = tableOf(messageWords);
    const QString key = headerKey(activity);
    const auto &known = vendor == u"process_log" ? processLog : vendor == u"numbered_log" ? numberedLog : messages;
    if (const auto found = known.find(key); found != known.end())
        return *found;
    const auto status = ticketStatusMeaning(activity);
    return status ? activityOf(*status) : ActivityMeaning::Note;
}

TicketChannel ticketChannelMeaning(QStringView word)
{
    static const QHash<QString, TicketChannel> table = tableOf(channelWords);
    return table.value(headerKey(word), TicketChannel::Other);
}

TicketPriority ticketPriorityMeaning(QStringView word)
{
    static const QHash<QString, TicketPriority> table = tableOf(priorityWords);
    return table.value(headerKey(word), TicketPriority::Normal);
}

} // namespace regulars
