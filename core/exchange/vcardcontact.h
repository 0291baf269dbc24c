// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedcontact.h"
#include "core/exchange/vcardlines.h"

#include <QtCore/QDate>

#include <map>

namespace regulars {

/// Makes one contact out of the properties of a vCard.
class VCardContact
{
public:
    VCardContact(qint64 line, QDate today) : m_today(today) { m_contact.line = line; }

    void take(const VCardProperty &property);
    /// The contact, put together. Once, after the last property.
    [[nodiscard]] ImportedContact finish();
    /// What should be looked at; before finish() only of what was taken.
    [[nodiscard]] std::vector<RejectedRow> &problems() { return m_problems; }
    /// It is a group of others (KIND:group), no one.
    [[nodiscard]] bool isGroup() const { return m_isGroup && m_contact.customer.kind != CustomerKind::Household; }

private:
    void takePoint(const VCardProperty &property, ContactKind kind);
    void takeAddress(const VCardProperty &property);
    void takeName(const VCardProperty &property);
    void takeBirthday(const VCardProperty &property);
    void takeDate(const VCardProperty &property);
    void takeOther(const VCardProperty &property);
    void addField(const QString &name, const QString &value);
    void note(RowReason reason, ContactKind kind, const QString &value, qint64 line);

    QDate m_today;
    ImportedContact m_contact;
    std::vector<RejectedRow> m_problems;
    std::map<QString, int> m_named;                     ///< how often a field of that name came
    std::map<QString, QString> m_labels;                ///< X-ABLabel by group
    std::vector<std::pair<int, QString>> m_pointGroups; ///< by contact
    std::vector<std::pair<int, QString>> m_dateGroups;  ///< by date
    std::vector<QString> m_addressGroups;               ///< by address
    bool m_isCompany = false;
    bool m_isGroup = false;
};

} // namespace regulars
