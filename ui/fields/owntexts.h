// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldcondition.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What a person reads of fields and tables of the shop's own.
class OwnTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::OwnTexts)

public:
    [[nodiscard]] static QString type(FieldType type);
    /// "38.5", "19 Nov 2026", "Yes": a stored value as the language writes it; one that does not fit as it is.
    [[nodiscard]] static QString value(const FieldDefinition &definition, const QString &value,
                                       const Formatting &formatting);
    /// "Pets, Kind".
    [[nodiscard]] static QString columnName(const RecordTable &table, const FieldDefinition &column);
    /// The words between field and value in a menu: "at least".
    [[nodiscard]] static QString test(FieldType type, FieldTest test);
    /// "Shoe size: at least 38", "Pets, Kind: Dog"; of a field that is gone that it is.
    [[nodiscard]] static QString condition(const OwnFields &own, const FieldCondition &condition,
                                           const Formatting &formatting);
};

} // namespace regulars
