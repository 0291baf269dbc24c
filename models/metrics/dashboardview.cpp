// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dashboardview.h"

#include "storage/people/shopstore.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QSemaphore>

namespace regulars {

namespace {

// A busy till is not counted anew with each sale, least of all where every order is read.
constexpr std::chrono::seconds wholeSettles(2);
constexpr std::chrono::seconds sliceSettles(10);

bool decidesWhatCounts(const ChangeSet &changes)
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Return) || changes.touches(Entity::SurveyResponse) ||
           changes.touches(Entity::Setting);
}

bool decidesWhoBelongs(SliceKind kind, const ChangeSet &changes)
{
    switch (kind) {
    case SliceKind::Shop:
    case SliceKind::Channel:
        return false;
    case SliceKind::Tier:
        return changes.touches(Entity::Customer) || changes.touches(Entity::Tier);
    case SliceKind::View:
        return changes.touches(Entity::Customer) || changes.touches(Entity::SavedView) ||
               changes.touches(Entity::OwnField) || changes.touches(Entity::Consent) || changes.touches(Entity::Membership);
    case SliceKind::Tag:
        return changes.touches(Entity::Customer) || changes.touches(Entity::Tag);
    case SliceKind::Category:
        return changes.touches(Entity::Product);
    case SliceKind::Segment:
        return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember);
    }
    return false;
}

bool isKeptOfParts(const DashboardQuestion &question)
{
    return !question.slice.isWhole() && question.zeroValueOrders == ZeroValueOrders::Ignore;
}

/// Says that the part will be counted or was looked at, beside whatever is read. The semaphore is free once that is done.
std::shared_ptr<QSemaphore> expect(Database &database, const DashboardSlice &slice)
{
    auto done = std::make_shared<QSemaphore>();
    const Instant now = database.clock().now();
    (void)database.maintain([slice, now, done](Connection &connection) {
        const auto release = qScopeGuard([&done] { done->release(); });
        return attempt([&] { KeptSlices(connection).expect(slice, now); });
    });
    return done;
}

QFuture<Result<bool>> keepCounted(Database &database, const CountedSlice &counted, Instant now)
{
    return database.maintain([counted = std::make_shared<const CountedSlice>(counted), now](Connection &connection) {
        return attempt([&] { return KeptSlices(connection).keep(*counted, now); });
    });
}

/// What is counted before the file says that it is awaited can't be kept. A writer that is busy is not waited for.
void awaitExpectation(Connection &connection, const DashboardSlice &slice, QSemaphore &expected)
{
    constexpr int longestWaitMs = 300;
    if (!KeptSlices(connection).find(slice))
        (void)expected.tryAcquire(1, longestWaitMs);
}

} // namespace

DashboardView::DashboardView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(wholeSettles);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        const bool ofKept = m_kept && decidesWhoBelongs(m_kept->question.slice.kind, changes);
        if (!ofKept && !isConcernedBy(changes))
            return;
        m_isCurrent = false;
        m_kept.reset();
    });
    connect(this, &DashboardView::changed, this, &DashboardView::keep);
    connect(this, &DashboardView::changed, this, &DashboardView::countAnew);
    m_rest.setSingleShot(true);
    m_rest.setInterval(sliceSettles);
    connect(&m_rest, &QTimer::timeout, this, &DashboardView::countAnew);
}

DashboardView::~DashboardView()
{
    m_counting.cancel();
}

void DashboardView::keep()
{
    if (state() == State::Loaded && m_isCurrent && value() && !value()->question.slice.isWhole() && !value()->countedBefore)
        m_kept = value();
}

// Not without a rest: in a busy shop it is outdated again at once.
void DashboardView::countAnew()
{
    if (state() != State::Loaded || !value() || !value()->countedBefore || m_countedAnew || m_rest.isActive())
        return;
    const DashboardQuestion question = key();
    const Instant now = database().clock().now();
    m_countedAnew = question;
    m_counting = CancelToken();
    const auto counted = database().read(
        [question](Connection &connection) -> Result<OpenedDashboard> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return DashboardStore(connection).open(shop, question, Recount::Always);
        },
        m_counting);
    whenDone(counted, this, [=, this](const Result<OpenedDashboard> &answer) { takeCounted(question, now, answer); });
}

void DashboardView::takeCounted(const DashboardQuestion &question, Instant now, const Result<OpenedDashboard> &answer)
{
    if (m_countedAnew != question)
        return; // another one by now
    m_countedAnew.reset();
    m_rest.start();
    if (!answer || !answer->counted)
        return;
    whenDone(keepCounted(database(), *answer->counted, now), this, [this](const Result<bool> &kept) {
        if (kept && *kept)
            refresh();
    });
}

void DashboardView::show(const DashboardQuestion &question)
{
    const bool isKept = question.isKept() || (isKeptOfParts(question) && followsWrites(question.slice.kind));
    setSettlingTime(isKept ? wholeSettles : sliceSettles);
    if (m_countedAnew && *m_countedAnew != question) {
        m_counting.cancel();
        m_countedAnew.reset();
    }
    EntityView::show(question);
}

bool DashboardView::isConcernedBy(const ChangeSet &changes) const
{
    return decidesWhatCounts(changes) || decidesWhoBelongs(key().slice.kind, changes);
}

DashboardView::ReadJob DashboardView::readJob(DashboardQuestion question) const
{
    m_isCurrent = true;
    if (m_kept && m_kept->question == question)
        return [kept = *m_kept](Connection &) -> Result<Dashboard> { return kept; };
    if (!isKeptOfParts(question)) {
        return [question](Connection &connection) -> Result<Dashboard> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return DashboardStore(connection).dashboard(shop, question);
        };
    }
    Database &file = database();
    return [question, &file, expected = expect(file, question.slice),
            now = file.clock().now()](Connection &connection) -> Result<Dashboard> {
        awaitExpectation(connection, question.slice, *expected);
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(opened, DashboardStore(connection).open(shop, question));
        if (opened.counted)
            (void)keepCounted(file, *opened.counted, now);
        return std::move(opened.dashboard);
    };
}

} // namespace regulars
