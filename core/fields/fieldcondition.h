// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fielddefinition.h"

#include <optional>

namespace regulars {

enum class FieldTest { IsSet, Is, Contains, AtLeast, AtMost };

/// What a list asks of a field of the customer; of a column of a table, that there is a row for which it holds.
struct FieldCondition
{
    QString uid; ///< of the field or column
    FieldTest test = FieldTest::IsSet;
    QString value; ///< in canonical form; part of a text for Contains
    friend bool operator==(const FieldCondition &, const FieldCondition &) = default;
};

/// What can be asked of values of that type, the most useful first.
[[nodiscard]] QList<FieldTest> testsOf(FieldType type);

/// Whether it holds for a stored value. Texts are compared without regard to case and accents.
[[nodiscard]] bool matches(const FieldDefinition &definition, const FieldCondition &condition, const QString &value);

/// "is:<uid>:<value>" and back, for settings and saved views; nothing when the text is no condition.
[[nodiscard]] QString toText(const FieldCondition &condition);
[[nodiscard]] std::optional<FieldCondition> fieldConditionFromText(const QString &text);

template<>
struct EnumNames<FieldTest>
{
    static constexpr std::array<std::pair<FieldTest, const char16_t *>, 5> names = {{{FieldTest::IsSet, u"is_set"},
                                                                                     {FieldTest::Is, u"is"},
                                                                                     {FieldTest::Contains, u"contains"},
                                                                                     {FieldTest::AtLeast, u"at_least"},
                                                                                     {FieldTest::AtMost, u"at_most"}}};
    static constexpr FieldTest fallback = FieldTest::IsSet;
};

} // namespace regulars
