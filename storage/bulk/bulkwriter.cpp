// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkwriter.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/bulk/bulkloyalty.h"
#include "storage/bulk/bulktickets.h"
#include "storage/customers/recordcells.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/referralkeeper.h"
#include "storage/loyalty/tierkeeper.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/sla/ticketrebuild.h"
#include "storage/sql/canceltoken.h"
#include "storage/timeline/timelinesources.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewCustomers = 1'000;

std::optional<int> orNull(int value)
{
    return value == 0 ? std::nullopt : std::optional(value);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString columnsWithHistory(const QString &columns)
{
    return columns + u", created_at, created_by, updated_at, updated_by, change_set_id"_s;
}

qint64 rowCount(Connection &connection, Table table)
{
    Statement count(connection, u"SELECT count(*) FROM "_s + tableName(table));
    count.only();
    return count.integer(0);
}

void throwIfCancelled(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
}

} // namespace

struct BulkWriter::Tables
{
    explicit Tables(WriteSession &session);
    // Parents before their parts: an undo goes through the ranges backwards.
    [[nodiscard]] std::vector<const BulkTable *> all() const
    {
        std::vector<const BulkTable *> tables{&customers, &contacts,    &addresses,    &tags,     &fields,    &externalIds,
                                              &dates,     &members,     &records,      &products, &orders,    &orderLines,
                                              &returns,   &returnLines, &interactions, &tasks,    &taskItems, &consents};
        const auto desk = tickets.all();
        tables.insert(tables.end(), desk.begin(), desk.end());
        const auto programme = loyalty.all();
        tables.insert(tables.end(), programme.begin(), programme.end());
        return tables;
    }

    BulkTable customers;
    BulkTable contacts;
    BulkTable addresses;
    BulkTable tags;
    BulkTable fields;
    BulkTable externalIds;
    BulkTable dates;
    BulkTable members;
    BulkTable records;
    BulkTable products;
    BulkTable orders;
    BulkTable orderLines;
    BulkTable returns;
    BulkTable returnLines;
    BulkTable interactions;
    BulkTable consents;
    BulkTable tasks;
    BulkTable taskItems;
    BulkTickets tickets;
    BulkLoyalty loyalty;

private:
    Tables(WriteSession &session, Connection &connection);
};

BulkWriter::Tables::Tables(WriteSession &session) : Tables(session, session.connection()) {}

BulkWriter::Tables::Tables(WriteSession &session, Connection &connection)
    : customers(connection, Table::Customers,
                columnsWithHistory(
                    u"uid, kind, name, name_fold, first_name, last_name, company, birth_year, birth_month, birth_day,"
                    " language, preferred_channel, preferred_time, do_not_contact, source, lifecycle, notes, card_number,"
                    " customer_since"_s)),
      contacts(connection, Table::CustomerContacts, u"customer_id, kind, label, value, match_key, is_primary, is_valid"_s),
      addresses(connection, Table::CustomerAddresses,
                u"customer_id, label, street, postcode, city, region, country, is_primary"_s),
      tags(connection, Table::CustomerTags, u"customer_id, tag, tag_fold"_s),
      fields(connection, Table::CustomerFields, u"customer_id, name, value"_s),
      externalIds(connection, Table::CustomerExternalIds, u"customer_id, system, value"_s),
      dates(connection, Table::CustomerDates, u"customer_id, label, year, month, day"_s),
      members(connection, Table::CustomerMembers, u"customer_id, group_id, role"_s),
      records(connection, Table::CustomerRecords, u"customer_id, record_table_id, cells"_s),
      products(connection, Table::Products,
               columnsWithHistory(u"uid, sku, name, name_fold, category, price_micro, cost_micro, currency"_s)),
      orders(connection, Table::Orders,
             columnsWithHistory(
                 u"uid, number, customer_id, ordered_at, time_unknown, channel, status, currency, discount_minor,"
                 " shipping_minor, tax_minor, total_minor, note, import_key"_s)),
      orderLines(
          connection, Table::OrderLines,
          u"order_id, position, product_id, sku, name, quantity_milli, unit_price_micro, discount_minor, total_minor"_s),
      returns(
          connection, Table::Returns,
          columnsWithHistory(u"uid, number, order_id, customer_id, returned_at, time_unknown, currency, total_minor, reason,"
                             " import_key"_s)),
      returnLines(connection, Table::ReturnLines,
                  u"return_id, order_line_id, product_id, sku, name, quantity_milli, unit_price_micro, total_minor"_s),
      interactions(
          connection, Table::Interactions,
          columnsWithHistory(u"uid, customer_id, kind, direction, occurred_at, time_unknown, duration_s, outcome, sentiment,"
                             " subject, body, pinned"_s)),
      consents(connection, Table::ConsentEvents,
               u"uid, first_id, customer_id, channel, purpose, state, basis, opt_in_level, source, address, proof,"
               " captured_at, effective_until, recorded_at, recorded_by, change_set_id"_s),
      tasks(connection, Table::Tasks,
            columnsWithHistory(u"uid, type, title, note, due_at, time_unknown, priority, owner_id, customer_id, order_id,"
                               " recurrence, series_start_at, snoozed_until, attention_at, outcome, closed_at"_s)),
      taskItems(connection, Table::TaskItems, u"task_id, position, text, done"_s),
      tickets(session),
      loyalty(session)
{
}

BulkWriter::BulkWriter(WriteSession &session)
    : m_session(session), m_tables(std::make_unique<Tables>(session)), m_history(session.calendar(), session.shop().currency)
{
    // A fresh shop: build the indexes at the end, and derive everything at once.
    m_everything = m_tables->customers.wasEmpty() && m_tables->orders.wasEmpty();
    if (m_everything) {
        QStringList empty;
        for (const BulkTable *table : m_tables->all()) {
            if (table->wasEmpty())
                empty += tableName(table->table());
        }
        m_indexes.emplace(session.connection(), empty);
    } else {
        m_mostTouched = std::max(fewCustomers, rowCount(session.connection(), Table::Customers) / 10);
    }
}

BulkWriter::~BulkWriter() = default;

CustomerId BulkWriter::add(const Customer &customer)
{
    ++m_records;
    const Instant createdAt = customer.createdAt.ms != 0 ? customer.createdAt : m_session.now();
    const QString name = displayName(customer);
    const CustomerId id{m_tables->customers.insert(
        customer.uid.isEmpty() ? newUid(createdAt) : customer.uid, nameOf(customer.kind), name, folded(name),
        customer.firstName.trimmed(), customer.lastName.trimmed(), customer.company.trimmed(),
        orNull(customer.birthday.year), orNull(customer.birthday.month), orNull(customer.birthday.day), customer.language,
        nameOf(customer.preferredChannel), nameOf(customer.preferredTime), customer.doNotContact, customer.source,
        customer.lifecycle ? QVariant(nameOf(*customer.lifecycle)) : QVariant(), customer.notes,
        orNull(customer.cardNumber.trimmed()), customer.customerSince, createdAt, m_session.user(), createdAt,
        m_session.user(), m_session.changeSet())};
    addParts(id, customer);
    return id;
}

void BulkWriter::addParts(CustomerId id, const Customer &customer)
{
    for (const ContactPoint &point : customer.contacts)
        add(id, point);
    for (const PostalAddress &address : customer.addresses) {
        if (!address.isEmpty()) {
            m_tables->addresses.insert(id, address.label, address.street, address.postcode, address.city, address.region,
                                       address.country, address.primary);
        }
    }
    QStringList known;
    for (const QString &tag : customer.tags) {
        const QString fold = folded(tag);
        if (fold.isEmpty() || known.contains(fold))
            continue;
        known += fold;
        m_tables->tags.insert(id, tag.simplified(), fold);
    }
    for (const CustomField &field : customer.fields)
        m_tables->fields.insert(id, field.name, field.value);
    for (const ExternalId &key : customer.externalIds)
        add(id, key);
    for (const ImportantDate &date : customer.dates) {
        const QVariant year = date.day.year > 0 ? QVariant(date.day.year) : QVariant();
        if (date.day.isSet())
            m_tables->dates.insert(id, date.label.simplified(), year, date.day.month, date.day.day);
    }
    for (const Membership &membership : customer.memberships)
        add(id, membership);
    for (const OwnRecord &record : customer.records)
        m_tables->records.insert(id, record.table, recordText(record.cells));
}

void BulkWriter::add(CustomerId customer, const Membership &membership)
{
    m_tables->members.insert(customer, membership.group, membership.role.simplified());
}

void BulkWriter::add(CustomerId customer, const ExternalId &key)
{
    willTouch(customer);
    m_tables->externalIds.insert(customer, key.system, key.value);
}

void BulkWriter::add(CustomerId customer, const ContactPoint &contact)
{
    willTouch(customer);
    const QString value = contact.value.trimmed();
    m_tables->contacts.insert(customer, nameOf(contact.kind), contact.label, value, matchKey(contact.kind, value),
                              contact.primary, contact.valid);
}

ProductId BulkWriter::add(const Product &product)
{
    ++m_records;
    return {m_tables->products.insert(product.uid.isEmpty() ? newUid(m_session.now()) : product.uid, product.sku,
                                      product.name, folded(product.name), product.category, product.priceMicro,
                                      product.costMicro, product.currency.code(), m_session.now(), m_session.user(),
                                      m_session.now(), m_session.user(), m_session.changeSet())};
}

BulkWriter::AddedOrder BulkWriter::add(const Order &order, std::optional<qint64> importKey)
{
    ++m_records;
    willTouch(order.customer);
    if (!order.customer.isValid())
        noteAnonymous(order.orderedAt);
    const OrderId id{m_tables->orders.insert(
        order.uid.isEmpty() ? newUid(m_session.now()) : order.uid, order.number, order.customer, order.orderedAt,
        order.timeUnknown, nameOf(order.channel), nameOf(order.status), order.total.currency.code(), order.discountMinor,
        order.shippingMinor, order.taxMinor, order.total.minor, order.note, importKey, m_session.now(), m_session.user(),
        m_session.now(), m_session.user(), m_session.changeSet())};
    const OrderLineId firstLine{m_tables->orderLines.nextId()};
    int position = 0;
    for (const OrderLine &line : order.lines) {
        m_tables->orderLines.insert(id, position++, line.product, line.sku, line.name, line.quantityMilli,
                                    line.unitPriceMicro, line.discountMinor, line.totalMinor);
    }
    return {id, firstLine};
}

ReturnId BulkWriter::add(const Return &goods, std::optional<qint64> importKey)
{
    ++m_records;
    willTouch(goods.customer);
    if (!goods.customer.isValid()) {
        noteAnonymous(goods.returnedAt);
        noteAnonymousOrder(goods.order);
    }
    const ReturnId id{m_tables->returns.insert(
        goods.uid.isEmpty() ? newUid(m_session.now()) : goods.uid, goods.number, goods.order, goods.customer,
        goods.returnedAt, goods.timeUnknown, goods.total.currency.code(), goods.total.minor, goods.reason, importKey,
        m_session.now(), m_session.user(), m_session.now(), m_session.user(), m_session.changeSet())};
    for (const ReturnLine &line : goods.lines) {
        m_tables->returnLines.insert(id, line.orderLine, line.product, line.sku, line.name, line.quantityMilli,
                                     line.unitPriceMicro, line.totalMinor);
    }
    return id;
}

InteractionId BulkWriter::add(const Interaction &interaction, UserId by)
{
    ++m_records;
    willTouch(interaction.customer);
    const Instant createdAt = interaction.createdAt.ms != 0 ? interaction.createdAt : m_session.now();
    const UserId user = by.isValid() ? by : m_session.user();
    const QVariant sentiment = interaction.sentiment ? QVariant(static_cast<int>(*interaction.sentiment)) : QVariant();
    return {m_tables->interactions.insert(interaction.uid.isEmpty() ? newUid(createdAt) : interaction.uid,
                                          interaction.customer, nameOf(interaction.kind), nameOf(interaction.direction),
                                          interaction.occurredAt, interaction.timeUnknown, interaction.durationSeconds,
                                          nameOf(interaction.outcome), sentiment, interaction.subject, interaction.body,
                                          interaction.pinned, createdAt, user, createdAt, user, m_session.changeSet())};
}

void BulkWriter::add(const ConsentEvent &event, UserId by)
{
    ++m_records;
    willTouch(event.customer);
    const ConsentEventId id{m_tables->consents.nextId()};
    const bool together = m_lastConsent.customer == event.customer && m_lastConsent.capturedAt == event.capturedAt &&
                          m_lastConsent.state == event.state;
    if (!together)
        m_firstConsent = id;
    m_lastConsent = event;
    const Instant recordedAt = event.recordedAt.ms != 0 ? event.recordedAt : event.capturedAt;
    m_tables->consents.insert(newUid(recordedAt), together ? m_firstConsent : ConsentEventId{}, event.customer,
                              nameOf(event.channel), nameOf(event.purpose), nameOf(event.state), nameOf(event.basis),
                              nameOf(event.level), nameOf(event.source), event.address, event.proof, event.capturedAt,
                              event.effectiveUntil, recordedAt, by.isValid() ? by : m_session.user(), m_session.changeSet());
}

TaskId BulkWriter::add(const Task &task)
{
    ++m_records;
    willTouch(task.customer);
    const Instant createdAt = task.createdAt.ms != 0 ? task.createdAt : m_session.now();
    // Who closed a task is who changed it last.
    const UserId user = task.owner.isValid() ? task.owner : m_session.user();
    const TaskId id{m_tables->tasks.insert(task.uid.isEmpty() ? newUid(createdAt) : task.uid, nameOf(task.type), task.title,
                                           task.note, task.dueAt, task.timeUnknown, nameOf(task.priority), task.owner,
                                           task.customer, task.order, task.recurrence, task.seriesStart, task.snoozedUntil,
                                           attentionAt(task), nameOf(task.outcome), task.closedAt, createdAt, user,
                                           task.closedAt.value_or(createdAt), user, m_session.changeSet())};
    int position = 0;
    for (const TaskItem &item : task.items)
        m_tables->taskItems.insert(id, position++, item.text, item.done);
    return id;
}

TeamId BulkWriter::addTeam(const QString &name)
{
    return m_tables->tickets.addTeam(name);
}

TicketCategoryId BulkWriter::addTicketCategory(const QString &name)
{
    return m_tables->tickets.addCategory(name);
}

TicketId BulkWriter::add(const TicketHistory &ticket, std::optional<qint64> importKey)
{
    ++m_records;
    return m_tables->tickets.add(ticket, importKey);
}

void BulkWriter::add(const LoyaltyMember &member, const QList<TierChange> &steps)
{
    willTouch(member.customer);
    m_tables->loyalty.add(member, steps);
}

bool BulkWriter::isOld(CustomerId customer) const
{
    return customer.value < m_tables->customers.firstId();
}

void BulkWriter::willTouch(CustomerId customer)
{
    if (m_everything || !customer.isValid() || !isOld(customer) || m_before.contains(customer))
        return;
    if (static_cast<qint64>(m_before.size()) < m_mostTouched) {
        m_before.emplace(customer, readContribution(m_session.connection(), customer, m_history));
    } else {
        m_everything = true;
        m_before.clear();
    }
}

void BulkWriter::noteAnonymous(Instant at)
{
    if (!m_everything)
        m_anonymousMonths.insert(m_session.calendar().monthNumber(at));
}

void BulkWriter::noteAnonymousOrder(OrderId order)
{
    if (m_everything || !order.isValid())
        return;
    Statement row(m_session.connection(), u"SELECT ordered_at FROM orders WHERE id = :id"_s);
    row.bind(u"id", order).only();
    noteAnonymous(row.instant(0));
}

void BulkWriter::finish(const Progress &progress, const CancelToken &cancel)
{
    throwIfCancelled(cancel);
    m_tables->tickets.giveNumbers();
    writeRanges();
    if (m_indexes)
        m_indexes->build();
    const auto tables = m_tables->all();
    if (std::all_of(tables.begin(), tables.end(), [](const BulkTable *table) { return table->count() == 0; }))
        return;
    if (m_tables->loyalty.count() == 0 && m_tables->orders.count() + m_tables->returns.count() > 0)
        keepTiersAfterLoad(m_session, {m_tables->orders.firstId()}, {m_tables->returns.firstId()});
    keepAllReferrals(m_session);
    m_everything = m_everything || m_tables->customers.count() > m_mostTouched;
    if (m_everything)
        m_session.deriveAnew(progress, cancel,
                             m_tables->tickets.tickets().count() > 0 ? RebuildScope::Everything : RebuildScope::Customers);
    else
        deriveTouched(progress, cancel);
    m_session.everythingChanged();
}

void BulkWriter::writeRanges()
{
    for (const BulkTable *table : m_tables->all()) {
        if (table->count() > 0)
            m_session.journal().insertedRange(table->table(), table->firstId(), table->nextId() - 1);
    }
}

void BulkWriter::addTimeline()
{
    QStringList parts;
    for (const BulkTable *table : m_tables->all()) {
        if (const TimelineSource *source = timelineSourceOf(table->table()); source && table->count() > 0) {
            parts +=
                u"SELECT s.customer_id, s.%1, %2, s.id FROM %3 s WHERE s.id >= %4 AND s.customer_id IS NOT NULL AND %5"_s
                    .arg(QLatin1StringView(source->time), QLatin1StringView(source->kind), tableName(source->table),
                         QString::number(table->firstId()), QLatin1StringView(source->shown));
        }
    }
    if (!parts.isEmpty())
        m_session.connection().execute(u"INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id) "_s +
                                       parts.join(u" UNION ALL "_s) + u" ORDER BY 1, 2, 3, 4"_s);
}

void BulkWriter::refreshConsents()
{
    if (m_tables->consents.count() == 0)
        return;
    Statement rows(m_session.connection(), u"SELECT DISTINCT customer_id FROM consent_events WHERE id >= :first"_s);
    rows.bind(u"first", m_tables->consents.firstId());
    while (rows.next())
        refreshConsentStates(m_session.connection(), rows.id<CustomerId>(0));
}

void BulkWriter::deriveTickets(const Progress &progress, const CancelToken &cancel)
{
    const BulkTable &added = m_tables->tickets.tickets();
    if (added.count() > 0) {
        deriveNewTickets(m_session.connection(), m_session.calendar(), TicketId{added.firstId()},
                         TicketId{added.nextId() - 1}, progress, cancel);
    }
    followSpending(m_session.connection(), m_session.calendar());
}

void BulkWriter::deriveTouched(const Progress &progress, const CancelToken &cancel)
{
    Connection &connection = m_session.connection();
    addTimeline();
    refreshConsents();
    for (qint64 id = m_tables->customers.firstId(); id < m_tables->customers.nextId(); ++id)
        m_before.try_emplace(CustomerId{id});
    ShopTotals differences(activeDaysOf(connection));
    std::map<CustomerId, CustomerContribution> after;
    const auto total = static_cast<qint64>(m_before.size());
    for (const auto &[customer, before] : m_before) {
        throwIfCancelled(cancel);
        const auto &now = after.emplace(customer, readContribution(connection, customer, m_history)).first->second;
        differences.remove(before);
        differences.add(now);
        writeStats(connection, customer, now.stats);
        if (progress)
            progress(static_cast<qint64>(after.size()), total);
    }
    for (const int month : m_anonymousMonths)
        refreshAnonymousMonth(connection, month, m_session.calendar());
    differences.addToTables(connection);
    forgetKeptSlices(connection);
    deriveTickets(progress, cancel);
    refreshSearch(after);
}

void BulkWriter::refreshSearch(const std::map<CustomerId, CustomerContribution> &after)
{
    SearchIndex index(m_session.connection());
    std::vector<std::pair<Instant, CustomerId>> customers;
    customers.reserve(after.size());
    for (const auto &[customer, contribution] : after)
        customers.emplace_back(contribution.stats.lastActivityAt.value_or(Instant{}), customer);
    std::sort(customers.begin(), customers.end());
    for (const auto &[at, customer] : customers)
        index.refreshCustomer(customer);
    for (qint64 id = m_tables->interactions.firstId(); id < m_tables->interactions.nextId(); ++id)
        index.refreshInteraction(InteractionId{id});
    const BulkTable &tickets = m_tables->tickets.tickets();
    for (qint64 id = tickets.firstId(); tickets.count() > 0 && id < tickets.nextId(); ++id)
        index.refreshTicket(TicketId{id});
}

} // namespace regulars
