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
    if (command == "sign_up_member"_L1)
        return tr("%1 is a member now, with the card %2.", "a customer, a number")
            .arg(CustomerTexts::name(arguments.value(u"name"_s).toString()),
                 cardNumberForReading(arguments.value(u"card"_s).toString()));
    return {};
}

} // namespace regulars
