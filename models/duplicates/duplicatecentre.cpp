// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecentre.h"

#include "models/base/whendone.h"
#include "storage/customers/customerstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msBetweenSearches = 24LL * 60 * 60 * 1000;
constexpr qsizetype mostAtOnce = 20;
constexpr int mostPerCustomer = 20;

struct State
{
    DuplicateCounts counts;
    std::optional<Instant> searchedAt;
};

Result<State> readState(Connection &connection)
{
    const DuplicateStore store(connection);
    REGULARS_TRY(counts, store.counts());
    REGULARS_TRY(searchedAt, store.searchedAt());
    return State{counts, searchedAt};
}

/// Whether the command changes what is known of a customer, and not only what they bought.
bool changesRecords(const QString &command)
{
    static const QStringList commands{
        u"create_customer"_s, u"update_customer"_s, u"merge_customers"_s, u"restore_customers"_s, u"undo"_s, u"redo"_s};
    return commands.contains(command);
}

/// Whether customers appear or vanish: a pair counts only while both are there.
bool comeOrGo(const ChangeSet &changes)
{
    return changes.everything || changesRecords(changes.command) || changes.command == "delete_customers"_L1;
}

Result<void> refresh(WriteSession &session, CustomerId id)
{
    DuplicateStore store(session.connection());
    const auto customer = CustomerStore(session.connection()).customer(id);
    if (!customer || customer->deleted)
        return store.replaceOf(session, id, {});
    REGULARS_TRY(likely, store.likely(*customer, mostPerCustomer));
    return store.replaceOf(session, id, likely);
}

} // namespace

DuplicateCentre::DuplicateCentre(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, &DuplicateCentre::follow);
    connect(&tasks, &TaskCentre::changed, this, [this] {
        if (m_task && m_task->isCancelled())
            m_cancel.cancel();
    });
    recount();
}

DuplicateCentre::~DuplicateCentre()
{
    m_cancel.cancel();
}

void DuplicateCentre::follow(const ChangeSet &changes)
{
    if (changes.command == "import_orders"_L1 || changes.command == "import_contacts"_L1 ||
        changes.command == "import_tickets"_L1 || changes.command == "import_subscriptions"_L1) {
        m_afterImport = true;
        m_before = m_counts.same + m_counts.review;
        search();
        return;
    }
    QList<CustomerId> customers;
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Customer)
            customers += CustomerId{change.id};
    }
    if (changesRecords(changes.command) && customers.size() <= mostAtOnce)
        refreshCustomers(customers);
    if (changes.touches(Entity::Duplicate) || changes.touches(Entity::Membership) || comeOrGo(changes))
        recount();
}

void DuplicateCentre::recount()
{
    whenDone(m_database.read(&readState), this, [this](const Result<State> &state) {
        if (!state) {
            Q_EMIT failed(state.error());
            return;
        }
        m_counts = state->counts;
        m_searchedAt = state->searchedAt;
        const int likely = m_counts.same + m_counts.review;
        if (m_afterImport && !m_task) {
            m_afterImport = false;
            if (likely > m_before)
                Q_EMIT foundAfterImport(likely - m_before);
        }
        Q_EMIT changed();
    });
}

void DuplicateCentre::refreshCustomers(const QList<CustomerId> &customers)
{
    auto job = [customers](WriteSession &session) -> Result<void> {
        for (const CustomerId id : customers)
            REGULARS_CHECK(refresh(session, id));
        return {};
    };
    whenDone(m_database.write(u"find_duplicates"_s, job), this, [this](const auto &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

void DuplicateCentre::search()
{
    if (m_task)
        return;
    m_cancel = {};
    m_task = std::make_shared<TaskHandle>(m_tasks.start(TaskKind::Duplicates, {}, true));
    Q_EMIT changed();
    const Progress progress = [task = m_task](qint64 done, qint64 total) { task->report(done, total); };
    auto job = [progress, cancel = m_cancel](Connection &connection) {
        return DuplicateStore(connection).search(progress, cancel);
    };
    whenDone(m_database.read(job, m_cancel), this, [this](const Result<std::vector<DuplicatePair>> &pairs) {
        if (pairs) {
            keep(*pairs);
            return;
        }
        finish();
        if (pairs.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(pairs.error());
    });
}

void DuplicateCentre::keep(const std::vector<DuplicatePair> &pairs)
{
    auto job = [pairs](WriteSession &session) { return DuplicateStore(session.connection()).replaceAll(session, pairs); };
    whenDone(m_database.write(u"find_duplicates"_s, job), this, [this](const auto &answer) {
        finish();
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

void DuplicateCentre::finish()
{
    m_task.reset();
    recount();
}

void DuplicateCentre::searchWhenDue()
{
    auto isDue = [now = m_database.clock().now()](Connection &connection) -> Result<bool> {
        const DuplicateStore store(connection);
        REGULARS_TRY(searchedAt, store.searchedAt());
        if (searchedAt && now.ms - searchedAt->ms < msBetweenSearches)
            return false;
        return store.isChangedSince(searchedAt.value_or(Instant{}));
    };
    whenDone(m_database.read(isDue), this, [this](const Result<bool> &due) {
        if (due && *due)
            search();
    });
}

} // namespace regulars
