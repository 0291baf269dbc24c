// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace regulars {

/// What a field of the shop's own holds. How each is stored: see core/fields/fieldvalue.h.
enum class FieldType { Text, Number, Date, YesNo, Choice };

/// A field of the shop's own: of the customer, or a column of a table.
struct FieldDefinition
{
    FieldDefinitionId id;
    QString uid;
    RecordTableId table; ///< not valid: a field of the customer
    QString name;
    FieldType type = FieldType::Text;
    QStringList choices; ///< of type Choice
    friend bool operator==(const FieldDefinition &, const FieldDefinition &) = default;
};

/// A table of the shop's own whose rows belong to customers: pets, vehicles.
struct RecordTable
{
    RecordTableId id;
    QString uid;
    QString name;
    QList<FieldDefinition> columns; ///< in order
    friend bool operator==(const RecordTable &, const RecordTable &) = default;
};

/// Everything that a shop has defined, in order.
struct OwnFields
{
    QList<FieldDefinition> fields; ///< of the customer
    QList<RecordTable> tables;

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && tables.isEmpty(); }
    /// The customer's field of that name, whatever its case and accents; nothing when there is none.
    [[nodiscard]] const FieldDefinition *field(QStringView name) const;
    /// The field or column of that uid; nothing when there is none.
    [[nodiscard]] const FieldDefinition *definition(QStringView uid) const;
    [[nodiscard]] const FieldDefinition *definition(FieldDefinitionId id) const;
    [[nodiscard]] const RecordTable *table(RecordTableId id) const;
    friend bool operator==(const OwnFields &, const OwnFields &) = default;
};

/// What is wrong with it by itself: name (required, too_long), choices (required, duplicate).
[[nodiscard]] QList<Error> validate(const FieldDefinition &definition);
[[nodiscard]] QList<Error> validate(const RecordTable &table);

template<>
struct EnumNames<FieldType>
{
    static constexpr std::array<std::pair<FieldType, const char16_t *>, 5> names = {{{FieldType::Text, u"text"},
                                                                                     {FieldType::Number, u"number"},
                                                                                     {FieldType::Date, u"date"},
                                                                                     {FieldType::YesNo, u"yes_no"},
                                                                                     {FieldType::Choice, u"choice"}}};
    static constexpr FieldType fallback = FieldType::Text;
};

} // namespace regulars
