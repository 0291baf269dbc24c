// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/subscriptionwords.h"

#include "core/exchange/columnnames.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

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

constexpr Words<SubscriptionField> headerWords[] = {
    {SubscriptionField::Key, u"subscriptionnumber subscriptionid subscriptionno subscriptionkey subscription subid"
                             u" abonummer aboid abonnementnummer abonnementsnummer vertragsnummer contractnumber contractid"
                             u" numeroabonnement idabonnement numerosuscripcion idsuscripcion numeroabbonamento"
                             u" idabbonamento id"},
    {SubscriptionField::CustomerKey,
     u"customerid customernumber customerno clientid accountid memberid kundennummer kundennr"
     u" numeroclient idclient idcliente klantnummer"},
    {SubscriptionField::CustomerName,
     u"customername customer clientname membername subscribername subscriber name kundenname"
     u" kunde abonnent nomduclient client nombredelcliente cliente nomecliente klantnaam"
     u" klant naam"},
    {SubscriptionField::Email, u"customeremail subscriberemail contactemail emailaddress email mail emailadresse courriel"
                               u" correoelectronico indirizzoemail emailadres"},
    {SubscriptionField::Phone, u"customerphone contactphone phonenumber phone telefon telefonnummer telephone telefono"
                               u" telefoon"},
    {SubscriptionField::Plan, u"plan planname planid subscriptionplan subscriptiontype membershiptype membership product"
                              u" productname tarif tarifname paket abo abonnement abonnementstyp produkt formule offre"
                              u" plandesuscripcion suscripcion tarifa piano abbonamento prodotto abonnementstype"},
    {SubscriptionField::Quantity, u"quantity qty seats units menge anzahl stuck quantite cantidad quantita aantal"},
    {SubscriptionField::Price, u"price unitprice planprice amount unitamount planamount priceperperiod preis einzelpreis"
                               u" betrag prix montant precio importe prezzo importo prijs bedrag"},
    {SubscriptionField::Currency, u"currency wahrung devise moneda valuta"},
    {SubscriptionField::Period,
     u"periodmonths period term termmonths billingperiod billingcycle billinginterval interval frequency billingfrequency"
     u" zeitraum laufzeit turnus abrechnungszeitraum zahlweise periode frequence duree periodo frecuencia periodicidad"
     u" durata frequenza looptijd frequentie"},
    {SubscriptionField::Notice, u"noticedays noticeperiod notice kundigungsfrist preavis preaviso preavviso opzegtermijn"},
    {SubscriptionField::Renews, u"autorenew autorenewal autorenews renews renewsautomatically automaticrenewal verlangert"
                                u" automatischeverlangerung verlangertsich renouvellementautomatique renovacionautomatica"
                                u" rinnovoautomatico automatischverlengen"},
    {SubscriptionField::StartedOn, u"startedon startdate started start starton startson begindate beginson subscribedon"
                                   u" subscribedat createdat created startdatum beginn abobeginn vertragsbeginn datededebut"
                                   u" debut fechadeinicio inicio datadiinizio inizio ingangsdatum begin"},
    {SubscriptionField::TermFrom, u"termfrom termstart termsfrom"},
    {SubscriptionField::Status, u"subscriptionstatus status state etat statut estado stato"},
    {SubscriptionField::PausedFrom, u"pausedfrom pausedon pausedat pausestart pausiertseit pausevon pausedepuis pausadodesde"
                                    u" sospesodal gepauzeerdvanaf"},
    {SubscriptionField::PausedUntil,
     u"pauseduntil pauseuntil resumeson resumesat resumedate pauseend pausiertbis pausebis wiederab pausejusqua"
     u" pausadohasta sospesofinoal gepauzeerdtot"},
    {SubscriptionField::CancelledOn,
     u"cancelledon canceledon cancelledat canceledat cancellationdate canceldate cancelled canceled gekundigtam"
     u" kundigungsdatum kundigung gekundigt resiliele datederesiliation canceladoel fechadecancelacion disdettoil"
     u" datadidisdetta opgezegdop opzegdatum"},
    {SubscriptionField::EndsOn, u"endson enddate endedon endedat endsat cancelat validuntil expireson expirydate expiresat"
                                u" end endetam enddatum vertragsende ende datedefin fin fechadefin datadifine fine einddatum"
                                u" einde"},
    {SubscriptionField::Reason, u"reason cancellationreason cancelreason pausereason note grund kundigungsgrund motif raison"
                                u" motivo reden"},
};

constexpr Words<SubscriptionState> stateWords[] = {
    {SubscriptionState::Upcoming, u"upcoming future scheduled notstarted pending bevorstehend geplant aprevoir programado"
                                  u" programmato toekomstig"},
    {SubscriptionState::Active, u"active running live current ongoing pastdue aktiv laufend actif encours activo attivo"
                                u" actief lopend"},
    {SubscriptionState::Paused,
     u"paused onhold suspended pausiert ruhend enpause suspendu pausado suspendido sospeso inpausa"
     u" gepauzeerd"},
    {SubscriptionState::Ending, u"ending cancelled canceled cancelling nonrenewing noticegiven gekundigt resilie annule"
                                u" cancelado disdetto annullato opgezegd geannuleerd"},
    {SubscriptionState::Ended, u"ended expired inactive over finished churned beendet abgelaufen inaktiv termine expire"
                               u" inactif terminado caducado inactivo terminato scaduto inattivo beeindigd verlopen"},
};

constexpr Words<int> periodWords[] = {
    {1, u"month monthly months monat monatlich mois mensuel mes mensual mese mensile maand maandelijks m"},
    {3, u"quarter quarterly quartal vierteljahr vierteljahrlich quartalsweise trimestre trimestriel trimestral trimestrale"
        u" kwartaal q"},
    {6,
     u"halfyear halfyearly semiannual semiannually biannual halbjahr halbjahrlich semestre semestriel semestral semestrale"
     u" halfjaarlijks"},
    {12, u"year yearly years annual annually jahr jahrlich an annee annuel ano anual anno annuale jaar jaarlijks y"},
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

/// Fields by their names, of several columns that could be one the better named.
SubscriptionMapping byHeader(const QStringList &keys)
{
    SubscriptionMapping mapping;
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

bool isOfSubscription(const QString &key)
{
    return key.contains("subscri"_L1) || key.contains("suscripcion"_L1) || key.contains("abbonamento"_L1) ||
           key.contains("abonnement"_L1) || key == "abo"_L1 || key == "aboid"_L1 || key == "abonummer"_L1 ||
           key == "abobeginn"_L1;
}

bool isOfOrder(const QString &key)
{
    return key.contains("order"_L1) || key.contains("invoice"_L1) || key.contains("bestell"_L1) ||
           key.contains("rechnung"_L1) || key.contains("commande"_L1) || key.contains("pedido"_L1) ||
           key.contains("ordine"_L1);
}

/// Whether they are what only subscriptions have: their name, and how one renews, ends and pauses.
bool saysSubscriptions(const QStringList &keys, const SubscriptionMapping &mapping)
{
    if (!mapping.missing().isEmpty() || std::any_of(keys.begin(), keys.end(), isOfOrder))
        return false;
    int signs = std::any_of(keys.begin(), keys.end(), isOfSubscription) ? 1 : 0;
    for (const SubscriptionField field :
         {SubscriptionField::Renews, SubscriptionField::Period, SubscriptionField::Notice, SubscriptionField::PausedUntil,
          SubscriptionField::CancelledOn, SubscriptionField::EndsOn})
        signs += mapping.has(field) ? 1 : 0;
    return signs >= 2;
}

/// Our own export: no other program has all of these.
bool isOwn(const QStringList &keys)
{
    return keys.contains("subscriptionnumber"_L1) && keys.contains("termfrom"_L1) && keys.contains("autorenew"_L1) &&
           keys.contains("customerid"_L1);
}

} // namespace

SubscriptionGuess guessedSubscriptionColumns(const QStringList &header)
{
    QStringList keys;
    std::transform(header.begin(), header.end(), std::back_inserter(keys),
                   [](const QString &name) { return headerKey(name); });
    SubscriptionGuess guess;
    guess.mapping = byHeader(keys);
    guess.isOfSubscriptions = saysSubscriptions(keys, guess.mapping);
    if (guess.isOfSubscriptions && isOwn(keys))
        guess.vendor = u"regulars"_s;
    return guess;
}

std::optional<SubscriptionState> subscriptionStateMeaning(QStringView word)
{
    static const QHash<QString, SubscriptionState> table = tableOf(stateWords);
    const auto found = table.find(headerKey(word));
    return found == table.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> periodMeaning(QStringView words)
{
    static const QHash<QString, int> table = tableOf(periodWords);
    static const QRegularExpression counted(u"^\\D*?(\\d{1,2})\\s*[./-]?\\s*(\\D*)$"_s);
    if (const auto found = table.find(headerKey(words)); found != table.end())
        return *found;
    const QRegularExpressionMatch match = counted.match(words.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    int unit = 1;
    if (const QString named = headerKey(match.captured(2)); !named.isEmpty()) {
        const auto stem = std::find_if(table.keyBegin(), table.keyEnd(), [&named](const QString &key) {
            return key.size() > 1 && named.startsWith(key); // "Monate", "years"
        });
        const auto exact = table.find(named);
        if (exact == table.end() && stem == table.keyEnd())
            return std::nullopt;
        unit = exact != table.end() ? *exact : table.value(*stem);
    }
    return match.captured(1).toInt() * unit;
}

} // namespace regulars
