// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedcontact.h"

namespace regulars {

/// What an update does to a field that has a value in the record and in the file.
enum class ContactUpdate { Overwrite, FillGaps };

/// One field of a record that an import changes, for a person to look at.
struct FieldChange
{
    QString field;  ///< name of the contact field, or of the shop's own field
    QString before; ///< a birthday is "1985-04-12", or "--04-12" where the year is not known
    QString after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// A record as it is after an import.
struct MergedContact
{
    Customer customer;
    QList<FieldChange> changes; ///< empty: the file says nothing new
};

/// The known customer with what the file says. E-mail addresses, phone numbers, addresses, tags and keys are added, notes
/// appended, other fields taken over as `update` says; what the file leaves empty is never emptied. `source` is the system
/// of the file's own key.
[[nodiscard]] MergedContact mergedContact(const Customer &known, const ImportedContact &imported, ContactUpdate update,
                                          const QString &source);

/// Whether the two may be names of one person who shares an e-mail address or phone number: one is not known, says less
/// than the other, or their first names are alike. "Anna Meyer" and "Bernd Meyer" are two.
[[nodiscard]] bool namesAgree(QStringView one, QStringView other);

} // namespace regulars
