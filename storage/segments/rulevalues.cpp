// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/rulevalues.h"

#include "storage/base/jsontext.h"
#include "storage/sql/statement.h"

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaceholders = 56; // a statement has 64

QString literal(const QVariant &number)
{
    return number.typeId() == QMetaType::Double ? QString::number(number.toDouble(), 'g', 17)
                                                : QString::number(number.toLongLong());
}

QString placeholder(qsizetype index)
{
    return u"n%1"_s.arg(index);
}

} // namespace

QString RuleValues::listAt(const QJsonArray &values)
{
    m_lists.append(values);
    return u"(SELECT value FROM json_each(:lists, '$[%1]'))"_s.arg(m_lists.size() - 1);
}

QString RuleValues::list(const QStringList &texts)
{
    return listAt(QJsonArray::fromStringList(texts));
}

QString RuleValues::list(const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return listAt(array);
}

QString RuleValues::text(const QString &text)
{
    return list(QStringList{text});
}

QString RuleValues::number(const QVariant &number)
{
    if (const qsizetype known = m_numbers.indexOf(number); known >= 0)
        return u':' + placeholder(known);
    if (m_numbers.size() >= mostPlaceholders)
        return literal(number);
    m_numbers += number;
    return u':' + placeholder(m_numbers.size() - 1);
}

void RuleValues::bindTo(Statement &statement, const QString &sql) const
{
    static const auto lists = u":lists,"_s;
    if (sql.contains(lists))
        statement.bind(u"lists", jsonText(m_lists));
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const QString name = placeholder(i);
        // n1 also begins n10: what follows the name tells them apart
        qsizetype at = sql.indexOf(u':' + name);
        while (at >= 0 && at + 1 + name.size() < sql.size() && sql[at + 1 + name.size()].isDigit())
            at = sql.indexOf(u':' + name, at + 1);
        if (at >= 0)
            statement.bind(name, m_numbers[i]);
    }
}

std::optional<QVariant> scaledNumber(const QString &canonical, int decimals)
{
    bool isNumber = false;
    const double value = canonical.toDouble(&isNumber) * std::pow(10.0, decimals);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    const double whole = std::round(value);
    if (std::abs(whole) < 9e15 && std::abs(value - whole) < 1e-6)
        return QVariant(static_cast<qint64>(whole));
    return QVariant(value);
}

QString canonicalNumber(qint64 scaled, int decimals)
{
    QString digits = QString::number(scaled < 0 ? -scaled : scaled).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return scaled < 0 ? u'-' + digits : digits;
}

} // namespace regulars
