// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demoloader.h"

#include "core/demo/demofields.h"
#include "core/demo/demoreferrals.h"
#include "core/demo/demoshop.h"
#include "core/demo/demosubscriptions.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/demo/demodeskloader.h"
#include "storage/demo/demopoints.h"
#include "storage/demo/demorewards.h"
#include "storage/demo/demosegments.h"
#include "storage/demo/demosubscriptionloader.h"
#include "storage/demo/demosuccessloader.h"
#include "storage/fields/fieldstore.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/referralstore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressSteps = 1'000;
constexpr qint64 loadingSteps = 600;           // the rest are indexes and derived tables
constexpr quint64 subscriptionStream = 0x5c1b; // of random numbers

bool isEmpty(Connection &connection)
{
    Statement row(connection, u"SELECT EXISTS (SELECT 1 FROM customers) OR EXISTS (SELECT 1 FROM orders)"_s);
    row.only();
    return row.integer(0) == 0;
}

Result<void> defineFields(WriteSession &session)
{
    FieldStore store(session.connection());
    const auto define = [&](FieldDefinition definition, RecordTableId table) {
        definition.id = {};
        definition.table = table;
        return store.save(session, definition, {}, false);
    };
    for (const FieldDefinition &field : demoOwnFields().fields)
        REGULARS_CHECK(define(field, {}));
    for (RecordTable table : demoOwnFields().tables) {
        table.id = {};
        REGULARS_TRY(id, store.save(session, table));
        for (const FieldDefinition &column : table.columns)
            REGULARS_CHECK(define(column, id));
    }
    return {};
}

TierLadder newTiers(TierLadder ladder)
{
    for (Tier &tier : ladder.tiers)
        tier.id = {};
    return ladder;
}

/// Carries the histories over, from ids that count within a history to those of the database.
class Loader
{
public:
    Loader(WriteSession &session, const DemoOptions &options)
        : m_shop(options),
          m_writer(session),
          m_referrals(session.calendar(), session.calendar().date(options.now), demoPointsProgramme().terms.pendingDays),
          m_subscriptions(DemoRandom(options.seed, subscriptionStream), session.calendar(),
                          session.calendar().date(options.now))
    {
    }

    Result<void> addProducts(WriteSession &session);
    Result<void> findTables(Connection &connection);
    Result<void> findDesk(Connection &connection);
    void addCustomer(DemoHistory &history);
    void addAnonymous(Order &sale);
    void addTask(Task task, CustomerId customer);
    /// After the writer has finished: they are followed like those that a person records.
    Result<void> addReferrals(WriteSession &session);
    Result<void> addSubscriptions(WriteSession &session)
    {
        return saveDemoSubscriptions(session, m_subscriptions.made(), m_firstCustomer);
    }
    Result<void> addSegments(WriteSession &session)
    {
        return saveDemoSegments(session, m_firstCustomer, m_summary.customers);
    }
    Result<void> addNewcomers(WriteSession &session) { return m_newcomers.save(session, m_firstCustomer); }

    [[nodiscard]] DemoShop &shop() { return m_shop; }
    [[nodiscard]] BulkWriter &writer() { return m_writer; }
    [[nodiscard]] const DemoSummary &summary() const { return m_summary; }

private:
    void addOrder(Order &order);
    void addMembership(const DemoHistory &history, CustomerId customer);
    void addTickets(const DemoHistory &history, CustomerId customer);
    void addReturn(Return &goods, const std::vector<BulkWriter::AddedOrder> &orders, const QList<Order> &sources);

    DemoShop m_shop;
    BulkWriter m_writer;
    DemoReferrals m_referrals;
    DemoSubscriptions m_subscriptions;
    DemoNewcomers m_newcomers;
    DemoSummary m_summary;
    CustomerId m_firstCustomer;
    std::vector<ProductId> m_products; ///< by id in the DemoShop − 1
    std::vector<UserId> m_users;
    std::optional<DemoDeskIds> m_desk;
    QHash<TierId, TierId> m_tiers;                ///< of demoTiers(), as they are stored
    QMap<RecordTableId, RecordTableId> m_tables;  ///< of demoOwnFields(), as they are stored
    std::vector<BulkWriter::AddedOrder> m_orders; ///< of the customer being added
};

Result<void> Loader::addProducts(WriteSession &session)
{
    REGULARS_TRY(users, UserStore(session.connection()).users());
    for (const User &invented : m_shop.users()) {
        const auto known = std::find_if(users.cbegin(), users.cend(),
                                        [&](const User &user) { return user.name == invented.name; });
        m_users.push_back(known != users.cend() ? known->id : UserId{});
    }
    for (const Product &product : m_shop.products())
        m_products.push_back(m_writer.add(product));
    m_summary.products = m_shop.products().size();
    return {};
}

Result<void> Loader::findTables(Connection &connection)
{
    REGULARS_TRY(own, FieldStore(connection).ownFields());
    for (const RecordTable &invented : demoOwnFields().tables) {
        for (const RecordTable &table : own.tables) {
            if (table.uid == invented.uid)
                m_tables.insert(invented.id, table.id);
        }
    }
    return {};
}

Result<void> Loader::findDesk(Connection &connection)
{
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    for (const Tier &invented : m_shop.tiers().tiers) {
        for (const Tier &tier : std::as_const(ladder.tiers)) {
            if (tier.name == invented.name)
                m_tiers.insert(invented.id, tier.id);
        }
    }
    m_desk.emplace(m_shop.desk(), m_users);
    return m_desk->find(connection);
}

void Loader::addOrder(Order &order)
{
    for (OrderLine &line : order.lines)
        line.product = m_products[static_cast<size_t>(line.product.value - 1)];
    m_orders.push_back(m_writer.add(order));
    ++m_summary.orders;
}

void Loader::addReturn(Return &goods, const std::vector<BulkWriter::AddedOrder> &orders, const QList<Order> &sources)
{
    const auto index = goods.order.value - 1;
    const BulkWriter::AddedOrder &added = orders[static_cast<size_t>(index)];
    const qint64 firstLine = sources[index].lines.first().id.value;
    goods.order = added.id;
    for (ReturnLine &line : goods.lines) {
        line.orderLine = {added.firstLine.value + line.orderLine.value - firstLine};
        line.product = m_products[static_cast<size_t>(line.product.value - 1)];
    }
    m_writer.add(goods);
    ++m_summary.returns;
}

void Loader::addCustomer(DemoHistory &history)
{
    // Somebody may have removed a table before the shop was filled.
    history.customer.records.removeIf([this](const OwnRecord &record) { return !m_tables.contains(record.table); });
    for (OwnRecord &record : history.customer.records)
        record.table = m_tables.value(record.table);
    m_referrals.see(m_summary.customers, history);
    m_subscriptions.see(m_summary.customers, history);
    m_newcomers.see(m_summary.customers, history);
    const CustomerId customer = m_writer.add(history.customer);
    if (m_summary.customers++ == 0)
        m_firstCustomer = customer;
    for (const DemoMember &member : std::as_const(history.members)) // ids follow each other
        m_writer.add(CustomerId{m_firstCustomer.value + member.index}, Membership{customer, {}, member.role});
    m_orders.clear();
    for (Order &order : history.orders) {
        order.customer = customer;
        addOrder(order);
    }
    for (Return &goods : history.returns) {
        goods.customer = customer;
        addReturn(goods, m_orders, history.orders);
    }
    for (DemoInteraction &interaction : history.interactions) {
        interaction.record.customer = customer;
        m_writer.add(interaction.record, m_users[static_cast<size_t>(interaction.user.value - 1)]);
        ++m_summary.interactions;
    }
    for (ConsentEvent &consent : history.consents) {
        consent.customer = customer;
        m_writer.add(consent, m_users.front());
    }
    addMembership(history, customer);
    for (const Task &task : std::as_const(history.tasks))
        addTask(task, customer);
    addTickets(history, customer);
}

// A tier that somebody has removed since is none.
void Loader::addMembership(const DemoHistory &history, CustomerId customer)
{
    if (!history.loyalty || m_tiers.isEmpty())
        return;
    LoyaltyMember member{customer, history.loyalty->joinedOn, {}, history.loyalty->tier};
    member.tier.tier = m_tiers.value(member.tier.tier);
    QList<TierChange> steps = history.loyalty->steps;
    for (TierChange &step : steps) {
        step.from = m_tiers.value(step.from);
        step.to = m_tiers.value(step.to);
    }
    m_writer.add(member, steps);
}

void Loader::addTickets(const DemoHistory &history, CustomerId customer)
{
    std::vector<OrderId> orders;
    for (const BulkWriter::AddedOrder &order : m_orders)
        orders.push_back(order.id);
    for (const DemoTicket &ticket : history.tickets)
        m_writer.add(m_desk->carriedOver(ticket, customer, orders));
    m_summary.tickets += history.tickets.size();
}

void Loader::addTask(Task task, CustomerId customer)
{
    task.customer = customer;
    task.owner = m_users[static_cast<size_t>(task.owner.value - 1)];
    m_writer.add(task);
    ++m_summary.tasks;
}

Result<void> Loader::addReferrals(WriteSession &session)
{
    ReferralStore store(session.connection());
    const auto stored = [this](qint64 index) { return CustomerId{m_firstCustomer.value + index}; };
    const QList<DemoReferral> made = m_referrals.made();
    for (const DemoReferral &each : made) {
        Referral referral;
        referral.advocate = stored(each.advocate);
        if (each.referred)
            referral.referred = stored(*each.referred);
        referral.invitedName = each.invitedName;
        referral.invitedContact = each.invitedContact;
        referral.recordedOn = each.recordedOn;
        referral.decision = each.decision;
        referral.note = each.note;
        REGULARS_CHECK(store.insert(session, referral));
    }
    return {};
}

void Loader::addAnonymous(Order &sale)
{
    m_orders.clear();
    addOrder(sale);
}

} // namespace

Result<void> prepareDemoShop(WriteSession &session, const DemoOptions &options)
{
    return attempt([&]() -> Result<void> {
        if (!isEmpty(session.connection()))
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_empty"_s}});
        UserStore users(session.connection());
        Shop saved{DemoShop::name(), options.currency, options.timeZone};
        saved.demo = true;
        REGULARS_CHECK(ShopStore(session.connection()).save(session, saved));
        DemoOptions nobody = options;
        nobody.customers = 0;
        const DemoShop shop(nobody);
        std::vector<UserId> ids;
        for (const User &user : shop.users()) {
            REGULARS_TRY(id, users.insert(session, user));
            ids.push_back(id);
        }
        REGULARS_TRY(tiers, TierStore(session.connection()).save(session, newTiers(shop.tiers())));
        PointsProgrammeStore(session.connection()).save(session, demoPointsProgramme());
        REGULARS_TRY(tea, saveDemoRewards(session, tiers));
        REGULARS_CHECK(saveDemoStampCard(session, tea));
        REGULARS_CHECK(saveDemoCoupons(session, options));
        REGULARS_CHECK(saveDemoDesk(session, shop.desk(), ids, tiers));
        return defineFields(session);
    });
}

Result<DemoSummary> loadDemoShop(WriteSession &session, const DemoOptions &options, const Progress &progress,
                                 const CancelToken &cancel)
{
    return attempt([&]() -> Result<DemoSummary> {
        if (!isEmpty(session.connection()))
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_empty"_s}});
        if (!session.shop().demo)
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_demo_shop"_s}});
        Loader loader(session, options);
        REGULARS_CHECK(loader.addProducts(session));
        REGULARS_CHECK(loader.findTables(session.connection()));
        REGULARS_CHECK(loader.findDesk(session.connection()));
        DemoHistory history;
        while (loader.shop().next(history)) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            loader.addCustomer(history);
            if (progress)
                progress(loadingSteps * loader.summary().customers / options.customers, progressSteps);
        }
        Order sale;
        while (loader.shop().nextAnonymousSale(sale))
            loader.addAnonymous(sale);
        const QList<Task> tasks = loader.shop().shopTasks();
        for (const Task &task : tasks)
            loader.addTask(task, {});
        // Called until the session is finished, which is after this function.
        const auto finishing = [progress](qint64 done, qint64 total) {
            if (progress && total > 0)
                progress(loadingSteps + (progressSteps - loadingSteps) * done / total, progressSteps);
        };
        loader.writer().finish(finishing, cancel);
        REGULARS_CHECK(loader.addReferrals(session));
        REGULARS_CHECK(loader.addSubscriptions(session));
        REGULARS_CHECK(loader.addNewcomers(session));
        REGULARS_CHECK(loader.addSegments(session));
        return loader.summary();
    });
}

} // namespace regulars
