// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

namespace regulars::l10n {

/// One text of a .ts file.
struct CatalogueMessage
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished", "obsolete", or empty when done
    bool plural = false;
    QStringList translations; ///< one per plural form

    [[nodiscard]] QString key() const { return QStringList{context, source, comment}.join(QStringLiteral(" | ")); }
};

/// The texts of a .ts file by their keys.
using Catalogue = QMap<QString, CatalogueMessage>;

inline CatalogueMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueMessage message;
    message.context = context;
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.plural)
                message.translations.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Empty where the file can't be read or is broken.
inline Catalogue readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Catalogue catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const CatalogueMessage message = readMessage(xml, context);
            catalogue.insert(message.key(), message);
        }
    }
    return xml.hasError() ? Catalogue() : catalogue;
}

} // namespace regulars::l10n
