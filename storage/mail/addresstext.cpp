// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/addresstext.h"

#include "storage/base/jsontext.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString addressesText(const QList<MailAddress> &addresses)
{
    QJsonArray array;
    for (const MailAddress &each : addresses)
        array += QJsonObject{{u"name"_s, each.name}, {u"address"_s, each.address}};
    return jsonText(array);
}

QList<MailAddress> addressesOf(const QString &text)
{
    QList<MailAddress> addresses;
    for (const auto &value : jsonArray(text)) {
        const QJsonObject each = value.toObject();
        addresses += MailAddress{each.value(u"name"_s).toString(), each.value(u"address"_s).toString()};
    }
    return addresses;
}

} // namespace regulars
