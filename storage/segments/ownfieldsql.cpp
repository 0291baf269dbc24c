// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/recordcells.h"
#include "storage/segments/rulesql.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString RuleSql::ownCondition(const OwnFieldRule &rule)
{
    const FieldDefinition *definition = m_day.own.definition(rule.uid);
    if (definition == nullptr)
        return u"FALSE"_s;
    return definition->table.isValid() ? ownColumnCondition(rule, *definition) : ownValueCondition(rule, *definition);
}

QString RuleSql::ownValueCondition(const OwnFieldRule &rule, const FieldDefinition &definition)
{
    const QString name = m_values.text(definition.name);
    const QString narrowed = m_context.narrow(u"k.customer_id");
    const QString distinct = u"SELECT DISTINCT k.value FROM customer_fields k WHERE k.name = %1%2"_s.arg(name, narrowed);
    const bool ofEmpty = holdsFor({rule}, {});
    QStringList listed; // the values that decide otherwise than having none
    Statement rows(m_connection, distinct);
    m_values.bindTo(rows, distinct);
    while (rows.next()) {
        if (const QString value = rows.text(0); holdsFor({rule}, {value}) != ofEmpty)
            listed += value;
    }
    return u"c.id %1IN (SELECT k.customer_id FROM customer_fields k WHERE k.name = %2 AND k.value IN %3%4)"_s.arg(
        ofEmpty ? u"NOT "_s : QString(), name, m_values.list(listed), narrowed);
}

QString RuleSql::ownColumnCondition(const OwnFieldRule &rule, const FieldDefinition &column)
{
    const QString sql = u"SELECT k.customer_id, k.cells FROM customer_records k WHERE k.record_table_id = %1%2"
                        " ORDER BY k.customer_id, k.id"_s.arg(m_context.number(column.table.value),
                                                              m_context.narrow(u"k.customer_id"));
    const bool ofEmpty = holdsFor({rule}, {});
    QList<qint64> listed;
    qint64 customer = 0;
    QStringList values;
    const auto take = [&] {
        if (customer != 0 && holdsFor({rule}, values) != ofEmpty)
            listed += customer;
        values.clear();
    };
    Statement rows(m_connection, sql);
    m_values.bindTo(rows, sql);
    while (rows.next()) {
        if (rows.integer(0) != customer) {
            take();
            customer = rows.integer(0);
        }
        values += recordCellsOf(rows.text(1)).value(column.uid);
    }
    take();
    return u"c.id %1IN %2"_s.arg(ofEmpty ? u"NOT "_s : QString(), m_values.list(listed));
}

} // namespace regulars
