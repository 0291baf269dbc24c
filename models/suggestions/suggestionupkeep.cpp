// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/suggestions/suggestionupkeep.h"

#include "models/base/whendone.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes untilNextLook(5);
constexpr qint64 msBetweenWholeCounts = msPerDay;
constexpr int ordersAtOnce = 2'000;
constexpr int rowsAtOnce = 20'000;
const auto command = u"count_suggestions"_s;

/// What is to be done now. A whole count waits until the last one is a day old.
Result<CountingNeed> needNow(Connection &connection, Instant now)
{
    const SuggestionCounts counts(connection);
    REGULARS_TRY(need, counts.need());
    REGULARS_TRY(count, counts.count());
    const bool isYoung = count.generation > 0 && now.ms - count.countedAt.ms < msBetweenWholeCounts;
    return need == CountingNeed::Everything && isYoung ? CountingNeed::Nothing : need;
}

Result<std::shared_ptr<WholeCount>> countWhole(Connection &connection, const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<std::shared_ptr<WholeCount>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const CountedUpTo upTo = newestOrders(connection);
        return std::make_shared<WholeCount>(countAllBaskets(connection, calendar, upTo, progress, cancel), upTo);
    });
}

auto addNew(Database &database)
{
    return database.write(command, [](WriteSession &session) {
        return SuggestionCounts(session.connection()).addNewOrders(session, ordersAtOnce);
    });
}

auto writeSlice(Database &database, const std::shared_ptr<WholeCount> &count)
{
    return database.write(command, [count](WriteSession &session) { return count->writeSlice(session, rowsAtOnce); });
}

} // namespace

SuggestionUpkeep::SuggestionUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_next.setInterval(untilNextLook);
    connect(&m_next, &QTimer::timeout, this, &SuggestionUpkeep::look);
}

SuggestionUpkeep::~SuggestionUpkeep()
{
    m_cancel.cancel();
}

void SuggestionUpkeep::start()
{
    m_next.start();
    look();
}

void SuggestionUpkeep::stop()
{
    m_next.stop();
    m_cancel.cancel();
}

void SuggestionUpkeep::look()
{
    if (m_running)
        return;
    m_running = true;
    m_cancel = {};
    auto job = [now = m_database.clock().now()](Connection &connection) { return needNow(connection, now); };
    whenDone(m_database.read(job, m_cancel), this, [this](const Result<CountingNeed> &need) {
        if (!need)
            return fail(need.error());
        if (*need == CountingNeed::Everything)
            return countAll();
        if (*need == CountingNeed::NewOrders)
            return countNew();
        end();
    });
}

void SuggestionUpkeep::countNew()
{
    whenDone(addNew(m_database), this, [this](const Result<Written<bool>> &more) {
        if (!more && more.error().code != ErrorCode::Conflict)
            return fail(more.error());
        if (more && more->value && !m_cancel.isCancelled())
            return countNew();
        end(); // after a conflict the next look decides
    });
}

void SuggestionUpkeep::countAll()
{
    auto job = [cancel = m_cancel](Connection &connection) { return countWhole(connection, {}, cancel); };
    whenDone(m_database.read(job, m_cancel), this, [this](const Result<std::shared_ptr<WholeCount>> &count) {
        if (!count)
            return fail(count.error());
        write(*count);
    });
}

void SuggestionUpkeep::write(const std::shared_ptr<WholeCount> &count)
{
    whenDone(writeSlice(m_database, count), this, [this, count](const Result<Written<bool>> &last) {
        if (!last)
            return fail(last.error());
        if (last->value || m_cancel.isCancelled())
            return end();
        write(count);
    });
}

void SuggestionUpkeep::end()
{
    m_running = false;
    Q_EMIT done();
}

void SuggestionUpkeep::fail(const Error &error)
{
    m_running = false;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

Result<void> countSuggestions(Database &database, const Progress &progress)
{
    REGULARS_TRY(need, database.read([](Connection &connection) { return SuggestionCounts(connection).need(); }).result());
    bool isMore = need == CountingNeed::NewOrders;
    while (isMore) {
        REGULARS_TRY(added, addNew(database).result());
        isMore = added.value;
    }
    if (need != CountingNeed::Everything)
        return {};
    REGULARS_TRY(
        count, database.read([progress](Connection &connection) { return countWhole(connection, progress, CancelToken()); })
                   .result());
    bool isLast = false;
    while (!isLast) {
        REGULARS_TRY(written, writeSlice(database, count).result());
        isLast = written.value;
    }
    return {};
}

} // namespace regulars
