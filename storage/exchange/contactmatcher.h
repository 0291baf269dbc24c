// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedcontact.h"
#include "storage/exchange/contactimport.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;

/// Whom an imported contact means.
struct ContactMatch
{
    CustomerId customer;       ///< not valid: nobody who is known
    bool inRecycleBin = false; ///< only somebody who was thrown away
    QString name;
    qint64 metAtLine = 0; ///< the contact of this file that was there before; 0: an older customer
    bool several = false; ///< another customer fits as well
};

/// Finds the customer that a contact of a file means: by the key of the file's source or their UID, then e-mail address,
/// phone number and card number, where the names agree; else by name and postcode; by the name alone only when the file
/// knows nothing else. Somebody who has another key of the same source is somebody else. Everything throws SqlFailure.
class ContactMatcher
{
public:
    /// `source` names the system that the file's keys come from.
    ContactMatcher(Connection &connection, QString source, const ContactRules &rules);

    [[nodiscard]] ContactMatch find(const ImportedContact &contact) const;
    /// Remembers whom a contact of the file became.
    void remember(CustomerId customer, const ImportedContact &contact);
    /// Who has this card already, in the shop or by an earlier contact of the file.
    [[nodiscard]] std::optional<CustomerId> cardOwner(const QString &card) const;

private:
    struct Key
    {
        QChar kind;
        QString value;
    };
    struct Met
    {
        CustomerId customer;
        qint64 line;
        QString name;
        QString externalId;
    };

    [[nodiscard]] QList<Key> keysOf(const ImportedContact &contact) const;
    [[nodiscard]] std::optional<ContactMatch> metBefore(const QList<Key> &keys, const ImportedContact &contact) const;
    [[nodiscard]] std::optional<ContactMatch> lookUp(const Key &key, const ImportedContact &contact) const;
    [[nodiscard]] bool hasOtherKey(CustomerId customer, const QString &externalId) const;

    Connection &m_connection;
    QString m_source;
    ContactRules m_rules;
    bool m_anyBefore;
    std::vector<Met> m_met;
    QHash<QString, CustomerId> m_cards;
    QMultiHash<quint64, size_t> m_byKey; ///< index in m_met, by the hash of kind and value
};

} // namespace regulars
