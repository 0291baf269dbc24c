// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/birthdaycell.h"
#include "core/exchange/contactmapping.h"
#include "core/exchange/importedcontact.h"
#include "core/fields/fielddefinition.h"

#include <QtCore/QTimeZone>

#include <span>
#include <string_view>

namespace regulars {

/// What is the same for all rows of an address list.
struct ContactShape
{
    ContactMapping mapping;
    QStringList header;
    QString vendor;
    std::optional<DateOrder> dateOrder;
    QDate today;
    QTimeZone zone = QTimeZone::utc();
    QList<FieldDefinition> ownFields;
    char decimalMark = '.'; ///< of numbers in own fields
};

/// A row as a contact, and what about it should be looked at.
struct InterpretedContact
{
    ImportedContact contact;
    std::vector<RejectedRow> problems; ///< with verdict Noted, or one with verdict Refused
    std::optional<DateOrder> proves;   ///< the order of day and month that a date of it proves

    [[nodiscard]] bool isRefused() const { return !problems.empty() && problems.back().verdict == RowVerdict::Refused; }
};

/// Reads one row of an address list.
[[nodiscard]] InterpretedContact interpretedContact(const ContactShape &shape, std::span<const std::string_view> cells,
                                                    qint64 line, std::string_view rawText);

} // namespace regulars
