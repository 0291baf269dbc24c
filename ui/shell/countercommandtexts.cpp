// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/cardnumber.h"
#include "ui/customers/customertexts.h"
#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofCounter(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    if (command == "record_counter_sale"_L1)
        return ofOrders(u"record_sale"_s, arguments, formatting);
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const QString card = cardNumberForReading(arguments.value(u"card"_s).toString());
    if (command == "sign_up_member"_L1)
        return tr("%1 is a member now, with the card %2.", "a customer, a number").arg(name, card);
    if (command == "give_card_numbers"_L1)
        return card.isEmpty() ? tr("Gave %n customer(s) a card number.", "", arguments.value(u"count"_s).toInt())
                              : tr("%1 has the card number %2 now.", "a customer, a number").arg(name, card);
    return {};
}

} // namespace regulars
