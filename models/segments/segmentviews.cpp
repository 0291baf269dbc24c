// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentviews.h"

#include "storage/customers/customerlist.h"
#include "storage/customers/tagstore.h"
#include "storage/fields/fieldstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/segments/segmentfigures.h"
#include "storage/tickets/ticketcategorystore.h"

#include <QtCore/QElapsedTimer>

namespace regulars {

namespace {

constexpr int mostMoves = 50;
constexpr qint64 movesWithin = 90 * qint64(86'400'000); // milliseconds
constexpr auto rest = std::chrono::milliseconds(250);   // of typing
constexpr auto settling = std::chrono::seconds(1);

Result<QueryNames> namesOf(Connection &connection, const QList<SegmentRow> &rows)
{
    QueryNames names;
    for (const SegmentRow &row : rows)
        names.segments.insert(row.segment.uid, row.segment.name);
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    for (const Tier &tier : std::as_const(ladder.tiers))
        names.tiers.insert(tier.uid, tier.name);
    REGULARS_TRY(categories, TicketCategoryStore(connection).categories());
    for (const TicketCategory &category : std::as_const(categories))
        names.categories.insert(category.uid, category.name);
    REGULARS_TRY(rewards, RewardStore(connection).rewards());
    for (const Reward &reward : std::as_const(rewards))
        names.rewards.insert(reward.uid, reward.name);
    REGULARS_TRY(own, FieldStore(connection).ownFields());
    names.own = own;
    return names;
}

/// By id; of those who are gone there is none.
Result<QHash<CustomerId, QString>> customerNames(Connection &connection, const QList<CustomerId> &customers, Instant now,
                                                 Currency currency)
{
    REGULARS_TRY(rows, CustomerList(connection).rows(customers, now, currency));
    QHash<CustomerId, QString> names;
    for (const CustomerRow &row : std::as_const(rows))
        names.insert(row.id, row.name);
    return names;
}

Result<SegmentRow> rowOf(Connection &connection, SegmentId id)
{
    REGULARS_TRY(rows, SegmentStore(connection).segments());
    for (const SegmentRow &row : std::as_const(rows)) {
        if (row.segment.id == id)
            return row;
    }
    return tl::unexpected(Error{ErrorCode::NotFound, QStringLiteral("segment"), {}, {}});
}

Result<void> addPeople(Connection &connection, SegmentCard &card, Instant now)
{
    const SegmentId id = card.row.segment.id;
    REGULARS_TRY(pins, SegmentStore(connection).pins(id));
    REGULARS_TRY(moves, SegmentMembers(connection).moves(id, {now.ms - movesWithin}, {now.ms + 1}, mostMoves));
    const QList<SegmentPin> shown = pins.first(std::min<qsizetype>(pins.size(), mostSuggestions));
    QList<CustomerId> customers;
    for (const SegmentPin &pin : shown)
        customers += pin.customer;
    for (const SegmentStay &stay : std::as_const(moves))
        customers += stay.customer;
    REGULARS_TRY(names, customerNames(connection, customers, now, card.currency));
    for (const SegmentPin &pin : shown)
        card.pins.emplaceBack(pin, names.value(pin.customer));
    for (const SegmentStay &stay : std::as_const(moves))
        card.moves.emplaceBack(stay, names.value(stay.customer));
    return {};
}

/// What came of counting a rule.
struct Counted
{
    int members = 0;
    int ms = 0;
    int enter = 0;
    int leave = 0;
};

Result<Counted> countedNow(Connection &connection, const Segment &segment, Instant now, const CancelToken &cancel)
{
    QElapsedTimer timer;
    timer.start();
    const SegmentPeople people(connection, now);
    Counted answer;
    if (segment.id.isValid()) {
        REGULARS_TRY(diff, people.diff(segment, cancel));
        answer = {diff.stay + int(diff.enter.size()), 0, int(diff.enter.size()), int(diff.leave.size())};
    } else {
        REGULARS_TRY(members, people.count(segment, cancel));
        answer.members = members;
    }
    answer.ms = int(timer.elapsed());
    return answer;
}

} // namespace

Result<QueryNames> readQueryNames(Connection &connection)
{
    REGULARS_TRY(rows, SegmentStore(connection).segments());
    return namesOf(connection, rows);
}

Result<SegmentBook> readSegmentBook(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(rows, SegmentStore(connection).segments());
    REGULARS_TRY(names, namesOf(connection, rows));
    REGULARS_TRY(tags, TagStore(connection).tags());
    REGULARS_TRY(cities, usedCities(connection, mostSuggestions));
    REGULARS_TRY(sources, usedSources(connection, mostSuggestions));
    REGULARS_TRY(categories, ProductStore(connection).categories());
    REGULARS_TRY(products, soldProducts(connection, mostSuggestions));
    SegmentBook book{rows, names, {},       cities,        sources,
                     {},   {},    products, shop.currency, LocalCalendar(shop.timeZone).date(now)};
    for (const Tag &tag : tags.first(std::min<qsizetype>(tags.size(), mostSuggestions)))
        book.tags += tag.name;
    for (const QString &category : std::as_const(categories)) {
        if (!category.isEmpty() && book.categories.size() < mostSuggestions)
            book.categories += category;
    }
    for (const auto &[channel, name] : EnumNames<OrderChannel>::names)
        book.channels += nameOf(channel);
    return book;
}

Result<SegmentCard> readSegmentCard(Connection &connection, SegmentId segment, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    SegmentCard card;
    card.currency = shop.currency;
    REGULARS_TRY(row, rowOf(connection, segment));
    card.row = row;
    REGULARS_TRY(figures, segmentFigures(connection, segment, shop, now));
    card.members = figures.members;
    card.netMinor = figures.netMinor;
    card.netMinorYear = figures.netMinorYear;
    card.boughtYear = figures.boughtYear;
    card.boughtYearBefore = figures.boughtYearBefore;
    card.keptYear = figures.keptYear;
    card.npsAnswers = figures.nps.responses();
    card.nps = figures.nps.score();
    card.mayBeMailed = figures.mayBeMailed;
    REGULARS_TRY(versions, SegmentStore(connection).versions(segment));
    card.versions = versions;
    REGULARS_CHECK(addPeople(connection, card, now));
    return card;
}

SegmentBookView::SegmentBookView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool SegmentBookView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::Tag) || changes.touches(Entity::Tier) || changes.touches(Entity::TicketCategory) ||
           changes.touches(Entity::Reward) || changes.touches(Entity::OwnField) || changes.touches(Entity::Product) ||
           changes.touches(Entity::SavedView);
}

SegmentBookView::ReadJob SegmentBookView::job() const
{
    return [now = database().clock().now()](Connection &connection) { return readSegmentBook(connection, now); };
}

SegmentCardView::SegmentCardView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
}

bool SegmentCardView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember, key().value) ||
           changes.touches(Entity::Setting) || changes.touches(Entity::User) || changes.touches(Entity::Order) ||
           changes.touches(Entity::Return) || changes.touches(Entity::SurveyResponse) || changes.touches(Entity::Consent);
}

SegmentCardView::ReadJob SegmentCardView::readJob(SegmentId key) const
{
    return [key, now = database().clock().now()](Connection &connection) { return readSegmentCard(connection, key, now); };
}

SegmentCounter::SegmentCounter(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &SegmentCounter::run);
}

SegmentCounter::~SegmentCounter()
{
    m_cancel.cancel();
}

void SegmentCounter::count(const Segment &segment)
{
    stop();
    m_segment = segment;
    m_counting = true;
    m_rest.start();
    Q_EMIT started();
}

void SegmentCounter::stop()
{
    m_rest.stop();
    m_cancel.cancel();
    m_counting = false;
    ++m_turn;
}

void SegmentCounter::run()
{
    m_cancel = {};
    auto job = [segment = m_segment, now = m_database.clock().now(), cancel = m_cancel](Connection &connection) {
        return countedNow(connection, segment, now, cancel);
    };
    whenDone(m_database.read(job, m_cancel), this, [this, turn = m_turn](const Result<Counted> &answer) {
        if (turn != m_turn)
            return;
        m_counting = false;
        if (answer)
            Q_EMIT this->counted(answer->members, answer->ms, answer->enter, answer->leave);
        else
            Q_EMIT failed(answer.error());
    });
}

} // namespace regulars
