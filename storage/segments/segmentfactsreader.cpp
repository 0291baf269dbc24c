// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentfactsreader.h"

#include "storage/customers/recordcells.h"
#include "storage/segments/rulesql.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QList<SegmentEvent> allEvents{SegmentEvent::Order,   SegmentEvent::Return, SegmentEvent::Ticket,
                                    SegmentEvent::Contact, SegmentEvent::Answer, SegmentEvent::Redemption};

class FactsReader
{
public:
    FactsReader(Connection &connection, CustomerId customer, const SegmentDay &day, const LocalCalendar &calendar,
                Instant now)
        : m_connection(connection),
          m_customer(customer),
          m_day(day),
          m_calendar(calendar),
          m_context{now,
                    day.today,
                    calendar,
                    day.currency.decimals(),
                    [](QStringView column) { return u" AND %1 = :id"_s.arg(column); },
                    [this](qint64 number) { return m_values.number(QVariant(number)); }}
    {
    }

    std::optional<SegmentFacts> read()
    {
        Statement there(m_connection, u"SELECT birth_year FROM customers WHERE id = :id"_s);
        if (!there.bind(u"id", m_customer).next())
            return std::nullopt;
        m_facts.customer = m_customer;
        m_birthYear = static_cast<int>(there.integer(0));
        readFields();
        readExpiringPoints();
        readOwn();
        for (const SegmentEvent event : allEvents)
            readEvents(event);
        readProducts();
        readConsents();
        readSegments();
        return std::move(m_facts);
    }

private:
    [[nodiscard]] QString valueOfColumn(const Statement &row, const FieldSource &source) const
    {
        if (source.form == ValueForm::Flag)
            return row.integer(0) != 0 ? u"yes"_s : u"no"_s;
        if (row.isNull(0))
            return {};
        switch (source.form) {
        case ValueForm::Number:
            return canonicalNumber(row.integer(0), source.decimals);
        case ValueForm::Moment:
        case ValueForm::KeptMoment:
            return m_calendar.date(row.instant(0)).toString(Qt::ISODate);
        case ValueForm::MonthDay: {
            const int monthDay = static_cast<int>(row.integer(0));
            const QDate day(m_birthYear, monthDay / 100, monthDay % 100);
            return day.isValid() && m_birthYear > 0 ? day.toString(Qt::ISODate)
                                                    : u"--%1-%2"_s.arg(monthDay / 100, 2, 10, QLatin1Char('0'))
                                                          .arg(monthDay % 100, 2, 10, QLatin1Char('0'));
        }
        default:
            return row.text(0);
        }
    }

    void readFields()
    {
        for (const auto &[field, name] : EnumNames<SegmentField>::names) {
            if (field == SegmentField::PointsExpiring)
                continue;
            const FieldSource source = sourceOf(field, m_context);
            const QString sql = source.isRows()
                                    ? u"SELECT f.v FROM (%1) AS f"_s.arg(rowsOf(source, m_context))
                                    : u"SELECT %1 FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id"
                                      " WHERE c.id = :id"_s.arg(source.value);
            Statement rows(m_connection, sql);
            m_values.bindTo(rows, sql);
            rows.bind(u"id", m_customer);
            QStringList values;
            while (rows.next()) {
                if (const QString value = valueOfColumn(rows, source); !value.isEmpty() && !values.contains(value))
                    values += value;
            }
            if (values.isEmpty() && source.isRows())
                values += source.form == ValueForm::Flag ? u"no"_s : source.none;
            values.removeAll(QString());
            if (!values.isEmpty())
                m_facts.values[field] = values;
        }
    }

    void readExpiringPoints()
    {
        if (!m_facts.values.contains(SegmentField::Points))
            return;
        const QString only = m_values.list(QList<qint64>{m_customer.value});
        const auto points = expiringPointsOf(m_connection, m_calendar, m_day.today, only, m_values);
        const int decimals = sourceOf(SegmentField::Points, m_context).decimals;
        m_facts.values[SegmentField::PointsExpiring] = {canonicalNumber(points.value(m_customer), decimals)};
    }

    void readOwn()
    {
        Statement values(m_connection, u"SELECT name, value FROM customer_fields WHERE customer_id = :id"_s);
        values.bind(u"id", m_customer);
        QMap<QString, QString> byName;
        while (values.next())
            byName.insert(values.text(0), values.text(1));
        for (const FieldDefinition &field : m_day.own.fields) {
            if (byName.contains(field.name))
                m_facts.own.insert(field.uid, {byName.value(field.name)});
        }
        Statement records(m_connection, u"SELECT record_table_id, cells FROM customer_records"
                                        " WHERE customer_id = :id ORDER BY id"_s);
        records.bind(u"id", m_customer);
        while (records.next()) {
            const RecordTable *table = m_day.own.table(records.id<RecordTableId>(0));
            const QMap<QString, QString> cells = recordCellsOf(records.text(1));
            for (const FieldDefinition &column : table ? table->columns : QList<FieldDefinition>())
                m_facts.own[column.uid] += cells.value(column.uid);
        }
    }

    void readEvents(SegmentEvent event)
    {
        const EventSource source = sourceOf(event, true);
        QList<EventProperty> properties;
        QStringList columns{u"e.id"_s, source.at, source.amount.isEmpty() ? u"0"_s : source.amount};
        for (const EventProperty property : propertiesOf(event)) {
            if (const QString column = columnOf(event, property); !column.isEmpty()) {
                properties += property;
                columns += column;
            }
        }
        Statement rows(m_connection, u"SELECT %1 FROM %2 WHERE %3 AND e.customer_id = :id ORDER BY %4, e.id"_s.arg(
                                         columns.join(u", "_s), source.from, source.where, source.at));
        rows.bind(u"id", m_customer);
        while (rows.next()) {
            SegmentEventFacts facts;
            facts.event = event;
            facts.id = rows.integer(0);
            facts.at = rows.integer(1);
            facts.day = m_calendar.date(Instant{facts.at});
            facts.amountMinor = rows.integer(2);
            if (hasAmount(event))
                facts.properties[EventProperty::Total] = {canonicalNumber(facts.amountMinor, m_context.currencyDecimals)};
            for (int i = 0; i < properties.size(); ++i) {
                if (const QString value = rows.text(3 + i); !value.isEmpty())
                    facts.properties[properties[i]] = {value};
            }
            m_facts.events.push_back(facts);
        }
    }

    /// Of the lines of orders, those that name a product.
    void readProducts()
    {
        Statement lines(m_connection,
                        u"SELECT e.id, p.sku, p.category FROM orders e JOIN order_lines l ON l.order_id = e.id"
                        " JOIN products p ON p.id = l.product_id WHERE e.customer_id = :id ORDER BY e.id, l.position"_s);
        lines.bind(u"id", m_customer);
        QHash<qint64, QPair<QStringList, QStringList>> byOrder;
        const auto add = [](QStringList &list, const QString &text) {
            if (!text.isEmpty() && !list.contains(text))
                list += text;
        };
        while (lines.next()) {
            auto &[skus, categories] = byOrder[lines.integer(0)];
            add(skus, lines.text(1));
            add(categories, lines.text(2));
        }
        for (SegmentEventFacts &event : m_facts.events) {
            const auto found = byOrder.constFind(event.id);
            if (event.event != SegmentEvent::Order || found == byOrder.constEnd())
                continue;
            if (!found->first.isEmpty())
                event.properties[EventProperty::Product] = found->first;
            if (!found->second.isEmpty())
                event.properties[EventProperty::Category] = found->second;
        }
    }

    void readConsents()
    {
        Statement rows(m_connection, u"SELECT channel, purpose, state, effective_until FROM consent_states"
                                     " WHERE customer_id = :id"_s);
        rows.bind(u"id", m_customer);
        while (rows.next()) {
            auto state = valueOf<ConsentState>(rows.text(2));
            const auto until = rows.optionalInstant(3);
            if (until && *until <= m_context.now &&
                (state == ConsentState::Granted || state == ConsentState::PendingConfirmation))
                state = ConsentState::Expired;
            m_facts.consents[{valueOf<ConsentChannel>(rows.text(0)), valueOf<ConsentPurpose>(rows.text(1))}] = state;
        }
    }

    void readSegments()
    {
        Statement rows(m_connection, u"SELECT g.uid FROM segment_members k JOIN segments g ON g.id = k.segment_id"
                                     " WHERE k.customer_id = :id AND k.exited_at IS NULL AND g.deleted_at IS NULL"_s);
        rows.bind(u"id", m_customer);
        while (rows.next())
            m_facts.segments.insert(rows.text(0));
    }

    Connection &m_connection;
    CustomerId m_customer;
    const SegmentDay &m_day;
    const LocalCalendar &m_calendar;
    RuleValues m_values;
    FieldContext m_context;
    int m_birthYear = 0;
    SegmentFacts m_facts;
};

} // namespace

std::optional<SegmentFacts> readSegmentFacts(Connection &connection, CustomerId customer, const SegmentDay &day,
                                             const LocalCalendar &calendar, Instant now)
{
    return FactsReader(connection, customer, day, calendar, now).read();
}

} // namespace regulars
