// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/statuswords.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"

#include <QtCore/QHash>

namespace regulars {

namespace {

template<typename Meaning>
struct Words
{
    Meaning meaning;
    QStringView keys; ///< as headerKey() writes them
};

constexpr Words<StatusMeaning> statusWords[] = {
    {StatusMeaning::Completed, u"completed complete paid fulfilled shipped delivered closed done finished success "
                               u"successful succeeded captured settled sold invoiced "
                               u"bezahlt abgeschlossen fertiggestellt versendet versandt geliefert zugestellt erledigt "
                               u"termine terminee paye payee livre livree expedie expediee "
                               u"completado completada pagado pagada enviado enviada entregado entregada "
                               u"completato completata pagato pagata spedito spedita consegnato consegnata evaso "
                               u"voltooid afgerond betaald verzonden geleverd"},
    {StatusMeaning::Open, u"processing inprocess inprogress open partial partiallyfulfilled partiallypaid readyforpickup "
                          u"awaitingshipment awaitingfulfillment "
                          u"unfulfilled inbearbeitung offen encours encoursdetraitement enpreparation procesando enproceso "
                          u"inlavorazione inbehandeling verwerken"},
    {StatusMeaning::Pending,
     u"pending pendingpayment paymentpending awaitingpayment unpaid onhold authorized draft checkoutdraft quote "
     u"ausstehend zahlungausstehend unbezahlt inwartestellung wartend entwurf enattente enattentedepaiement attentepaiement "
     u"impaye brouillon "
     u"pendiente pendientedepago enespera impagado inattesa inattesadipagamento nonpagato inafwachting wachtopbetaling "
     u"onbetaald indewacht"},
    {StatusMeaning::Cancelled, u"cancelled canceled voided void failed declined rejected expired abandoned deleted "
                               u"storniert abgebrochen fehlgeschlagen annulliert annule annulee echoue echouee cancelado "
                               u"cancelada anulado anulada fallido "
                               u"annullato annullata cancellato fallito geannuleerd mislukt"},
    {StatusMeaning::Refunded, u"refunded refund returned chargedback chargeback erstattet ruckerstattet zuruckerstattet "
                              u"retourniert rembourse remboursee "
                              u"reembolsado reembolsada rimborsato rimborsata terugbetaald geretourneerd"},
    {StatusMeaning::PartlyRefunded, u"partiallyrefunded partlyrefunded partialrefund teilweiseerstattet teilerstattet "
                                    u"partiellementrembourse parcialmentereembolsado "
                                    u"parzialmenterimborsato gedeeltelijkterugbetaald"},
};

constexpr Words<EventMeaning> eventWords[] = {
    {EventMeaning::Sale, u"payment sale order purchase charge invoice verkauf rechnung zahlung vente achat paiement venta "
                         u"compra pago vendita acquisto "
                         u"pagamento verkoop aankoop betaling"},
    {EventMeaning::Refund,
     u"refund return returned creditnote credit chargeback cancellation erstattung ruckerstattung retoure gutschrift "
     u"storno remboursement retour avoir reembolso devolucion abono rimborso reso notadicredito terugbetaling creditnota"},
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

} // namespace

StatusMeaning statusMeaning(std::string_view cell)
{
    static const QHash<QString, StatusMeaning> table = tableOf(statusWords);
    const QString key = headerKey(textOf(trimmedCell(cell)));
    return key.isEmpty() ? StatusMeaning::Completed : table.value(key, StatusMeaning::Unknown);
}

EventMeaning eventMeaning(std::string_view cell)
{
    static const QHash<QString, EventMeaning> table = tableOf(eventWords);
    const QString key = headerKey(textOf(trimmedCell(cell)));
    return key.isEmpty() ? EventMeaning::Sale : table.value(key, EventMeaning::Unknown);
}

} // namespace regulars
