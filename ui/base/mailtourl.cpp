// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/mailtourl.h"

#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace regulars {

QUrl mailtoUrl(const QString &address, const QString &subject, const QString &body)
{
    QUrlQuery head;
    head.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    head.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(body)));
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(address);
    mail.setQuery(head);
    return mail;
}

} // namespace regulars
