// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedorder.h"
#include "storage/exchange/importtarget.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <unordered_map>
#include <unordered_set>

namespace regulars {

class Connection;

/// Finds the customer that a file means: by the key of the file's source, then e-mail, then phone; by name only when
/// the file knows nothing else of the person. A customer who already has another key of the same source is somebody
/// else, even with the same e-mail. Everything throws SqlFailure.
class CustomerMatcher
{
public:
    /// `source` names the system that the file's customer numbers come from.
    CustomerMatcher(Connection &connection, ImportTarget &target, QString source);

    /// The customer, created when there is none yet. Completes an older one with keys that it lacks.
    [[nodiscard]] CustomerId findOrCreate(const ImportedCustomerPtr &imported);
    /// Only counts the customer among the matched ones when it is known.
    void note(const ImportedCustomerPtr &imported);

    [[nodiscard]] qint64 created() const { return m_created; }
    [[nodiscard]] qint64 matched() const { return m_matched.size(); }

private:
    struct Keys
    {
        QString externalId;
        QString email;
        QString phone;
        QString name;
    };

    [[nodiscard]] static Keys keysOf(const ImportedCustomer &customer);
    [[nodiscard]] CustomerId find(const Keys &keys);
    [[nodiscard]] CustomerId known(QChar kind, const QString &key) const { return m_byKey.value(hashOf(kind, key)); }
    [[nodiscard]] static quint64 hashOf(QChar kind, const QString &key);
    [[nodiscard]] CustomerId lookUp(const QString &sql, const QString &key) const;
    [[nodiscard]] bool hasOtherKey(CustomerId customer, const QString &externalId) const;
    void remember(CustomerId customer, const Keys &keys);
    void complete(CustomerId customer, const ImportedCustomer &imported, const Keys &keys);
    [[nodiscard]] Customer newCustomer(const ImportedCustomer &imported) const;

    Connection &m_connection;
    ImportTarget &m_target;
    QString m_source;
    bool m_anyBefore;
    std::unordered_map<ImportedCustomerPtr, CustomerId> m_byPointer; ///< of the rows read last
    std::unordered_set<ImportedCustomerPtr> m_noted;                 ///< of the rows read last
    // Hashes instead of texts: a few bytes for each of the file's customers.
    QHash<quint64, CustomerId> m_byKey;  ///< by kind and key, of customers of this file
    QHash<CustomerId, quint64> m_ownKey; ///< the key of this source, where the file gave one
    QSet<CustomerId> m_met;              ///< created or completed
    QSet<CustomerId> m_matched;          ///< of those who were there before
    qint64 m_created = 0;
};

} // namespace regulars
