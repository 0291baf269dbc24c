// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/deliveryreport.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The fields of one group, by their names in lower case; continued lines are joined.
using Fields = QHash<QString, QString>;

QList<Fields> fieldGroups(const QByteArray &text)
{
    QList<Fields> groups(1);
    QString name;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.trimmed().isEmpty()) {
            if (!groups.last().isEmpty())
                groups.append(Fields());
            name.clear();
        } else if (line.front().isSpace()) {
            if (!name.isEmpty())
                groups.last()[name] += u' ' + line.trimmed();
        } else {
            name = line.section(u':', 0, 0).trimmed().toLower();
            groups.last().insert(name, line.section(u':', 1).trimmed());
        }
    }
    return groups;
}

/// "rfc822;ada@example.org" and "smtp; 550 no such user" without the kind in front.
QString withoutKind(const QString &value)
{
    return value.section(u';', 1).trimmed();
}

} // namespace

QList<FailedRecipient> failedRecipients(const QByteArray &deliveryStatus)
{
    static const QRegularExpression number(u"\\d\\.\\d{1,3}\\.\\d{1,3}"_s);
    QList<FailedRecipient> failed;
    for (const Fields &fields : fieldGroups(deliveryStatus)) {
        // The address as it was written says more to the sender than where it was forwarded to.
        QString address = withoutKind(fields.value(u"original-recipient"_s));
        if (address.isEmpty())
            address = withoutKind(fields.value(u"final-recipient"_s));
        address.remove(u'<').remove(u'>');
        const bool undelivered = fields.value(u"action"_s).compare("failed"_L1, Qt::CaseInsensitive) == 0;
        if (undelivered && !address.isEmpty()) {
            failed.append({address, number.match(fields.value(u"status"_s)).captured(),
                           withoutKind(fields.value(u"diagnostic-code"_s))});
        }
    }
    return failed;
}

bool isDeadAddress(const FailedRecipient &recipient)
{
    static const QRegularExpression dead(u"\\b5\\.(1\\.(1|2|3|6|10)|2\\.1)\\b(?!\\.)"_s);
    // Where the code says only that it failed, the mail server's words often have the true one.
    const bool vague = recipient.status.isEmpty() || recipient.status == "5.0.0"_L1;
    return dead.match(vague ? recipient.diagnostic : recipient.status).hasMatch();
}

} // namespace regulars
