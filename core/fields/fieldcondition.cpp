// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fields/fieldcondition.h"

#include "core/base/textfolding.h"
#include "core/fields/fieldvalue.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Less than, equal to or greater than 0; nothing when the two can't be compared.
std::optional<int> compared(FieldType type, const QString &value, const QString &with)
{
    const auto sign = [](auto a, auto b) { return a < b ? -1 : a > b ? 1 : 0; };
    if (type == FieldType::Number) {
        const auto a = microOf(value);
        const auto b = microOf(with);
        return a && b ? std::optional(sign(*a, *b)) : std::nullopt;
    }
    if (type == FieldType::Date) // ISO dates are ordered as texts are
        return sign(value, with);
    return sign(folded(value), folded(with));
}

} // namespace

QList<FieldTest> testsOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return {FieldTest::Contains, FieldTest::Is, FieldTest::IsSet};
    case FieldType::Number:
    case FieldType::Date:
        return {FieldTest::AtLeast, FieldTest::AtMost, FieldTest::Is, FieldTest::IsSet};
    case FieldType::YesNo:
    case FieldType::Choice:
        break;
    }
    return {FieldTest::Is, FieldTest::IsSet};
}

bool matches(const FieldDefinition &definition, const FieldCondition &condition, const QString &value)
{
    if (value.isEmpty())
        return false;
    if (condition.test == FieldTest::IsSet)
        return true;
    if (condition.test == FieldTest::Contains)
        return folded(value).contains(folded(condition.value));
    const auto order = compared(definition.type, value, condition.value);
    switch (condition.test) {
    case FieldTest::AtLeast:
        return order && *order >= 0;
    case FieldTest::AtMost:
        return order && *order <= 0;
    default:
        return order && *order == 0;
    }
}

QString toText(const FieldCondition &condition)
{
    return u"%1:%2:"_s.arg(nameOf(condition.test), condition.uid) + condition.value;
}

std::optional<FieldCondition> fieldConditionFromText(const QString &text)
{
    const QString test = text.section(u':', 0, 0);
    const QString uid = text.section(u':', 1, 1);
    if (!isNameOf<FieldTest>(test) || uid.isEmpty())
        return std::nullopt;
    return FieldCondition{uid, valueOf<FieldTest>(test), text.section(u':', 2)};
}

} // namespace regulars
