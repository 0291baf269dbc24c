// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/slicescope.h"

#include "core/base/textfolding.h"
#include "storage/customers/customerlist.h"
#include "storage/sql/statement.h"
#include "storage/views/savedviewstore.h"

#include <algorithm>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto customerViews = u"customers"_s;

SqlFailure gone(const DashboardSlice &slice)
{
    return SqlFailure({ErrorCode::NotFound, u"slice"_s, {{u"name"_s, slice.name}}, {}});
}

const SavedView *viewOf(const QList<SavedView> &views, const QString &uid)
{
    const auto found = std::find_if(views.begin(), views.end(), [&](const SavedView &each) { return each.uid == uid; });
    return found == views.end() ? nullptr : &*found;
}

/// Its id and name.
std::pair<qint64, QString> tierOf(Connection &connection, const DashboardSlice &slice)
{
    Statement tier(connection, u"SELECT id, name FROM tiers WHERE uid = :uid AND deleted_at IS NULL"_s);
    if (!tier.bind(u"uid", slice.key).next())
        throw gone(slice);
    return {tier.integer(0), tier.text(1)};
}

std::pair<qint64, QString> segmentOf(Connection &connection, const DashboardSlice &slice)
{
    Statement segment(connection, u"SELECT id, name FROM segments WHERE uid = :uid AND deleted_at IS NULL"_s);
    if (!segment.bind(u"uid", slice.key).next())
        throw gone(slice);
    return {segment.integer(0), segment.text(1)};
}

/// Whether a customer is one of those; of no tier, whether they have one. Binds :customer, and :key where there is one.
QString membershipSql(const DashboardSlice &slice)
{
    if (slice.kind == SliceKind::Tag)
        return u"SELECT 1 FROM customer_tags WHERE customer_id = :customer AND tag_fold = :key"_s;
    if (slice.kind == SliceKind::Segment) {
        return u"SELECT 1 FROM segments g JOIN segment_members m ON m.segment_id = g.id AND m.exited_at IS NULL"
               " WHERE g.uid = :key AND m.customer_id = :customer"_s;
    }
    return slice.key.isEmpty() ? u"SELECT 1 FROM loyalty_members"
                                 " WHERE customer_id = :customer AND left_on IS NULL AND tier_id IS NOT NULL"_s
                               : u"SELECT 1 FROM loyalty_members m JOIN tiers t ON t.id = m.tier_id"
                                 " WHERE m.customer_id = :customer AND m.left_on IS NULL AND t.uid = :key"_s;
}

/// Whether a view asks, by the people behind a figure, for itself.
bool isCircle(const QList<SavedView> &views, const QString &uid)
{
    std::set<QString> seen;
    for (const SavedView *view = viewOf(views, uid); view;) {
        if (!seen.insert(view->uid).second)
            return true;
        const auto behind = customerFilterOf(view->state).behind;
        if (!behind || behind->slice.kind != SliceKind::View)
            return false;
        view = viewOf(views, behind->slice.key);
    }
    return false;
}

CategoryShare::Place placeOfCategory(const QString &category, const QString &looked)
{
    return category < looked    ? CategoryShare::Place::Before
           : category == looked ? CategoryShare::Place::Within
                                : CategoryShare::Place::After;
}

} // namespace

SliceScope::SliceScope(Connection &connection, const DashboardSlice &slice, const LocalCalendar &calendar, QDate day)
    : m_slice(slice)
{
    switch (slice.kind) {
    case SliceKind::Shop:
    case SliceKind::Channel:
        break;
    case SliceKind::Tier:
        readTier(connection);
        break;
    case SliceKind::View:
        readView(connection, Instant{calendar.startOfDay(day.addDays(1)).ms - 1});
        break;
    case SliceKind::Tag:
        readTag(connection);
        break;
    case SliceKind::Category:
        readCategory(connection);
        break;
    case SliceKind::Segment:
        readSegment(connection);
        break;
    }
}

SliceScope SliceScope::asking(Connection &connection, const DashboardSlice &slice)
{
    SliceScope scope;
    scope.m_slice = slice;
    scope.m_asked = &connection;
    return scope;
}

SliceScope SliceScope::ofPeople(const DashboardSlice &slice, std::unordered_set<CustomerId> people)
{
    SliceScope scope;
    scope.m_slice = slice;
    scope.m_people = std::move(people);
    return scope;
}

DashboardSlice SliceScope::named(Connection &connection, const DashboardSlice &slice)
{
    DashboardSlice named = slice;
    if (slice.kind == SliceKind::Tier && !slice.key.isEmpty()) {
        named.name = tierOf(connection, slice).second;
    } else if (slice.kind == SliceKind::Segment) {
        named.name = segmentOf(connection, slice).second;
    } else if (slice.kind == SliceKind::Tag) {
        Statement tag(connection,
                      u"SELECT tag FROM customer_tags WHERE tag_fold = :tag ORDER BY customer_id DESC LIMIT 1"_s);
        if (tag.bind(u"tag", slice.key).next())
            named.name = tag.text(0);
    } else if (slice.kind == SliceKind::View) {
        const QList<SavedView> views = orThrow(SavedViewStore(connection).views(customerViews));
        const SavedView *view = viewOf(views, slice.key);
        if (!view || isCircle(views, slice.key))
            throw gone(slice);
        named.name = view->name;
    }
    return named;
}

QString SliceScope::orderCondition() const
{
    constexpr size_t mostSpellings = 100;
    if (m_asked && m_slice.kind != SliceKind::Channel)
        return {};
    switch (m_slice.kind) {
    case SliceKind::Tag:
        return u"o.customer_id IN (SELECT t.customer_id FROM customer_tags t WHERE t.tag_fold = :slice_key)"_s;
    case SliceKind::Tier:
        if (m_allBut) {
            return u"o.customer_id NOT IN (SELECT m.customer_id FROM loyalty_members m WHERE m.tier_id IS NOT NULL"
                   " AND m.left_on IS NULL)"_s;
        }
        return u"o.customer_id IN (SELECT m.customer_id FROM loyalty_members m JOIN tiers t ON t.id = m.tier_id"
               " WHERE t.uid = :slice_key AND m.left_on IS NULL)"_s;
    case SliceKind::Segment:
        return u"o.customer_id IN (SELECT m.customer_id FROM segments g JOIN segment_members m ON m.segment_id = g.id"
               " AND m.exited_at IS NULL WHERE g.uid = :slice_key)"_s;
    case SliceKind::Channel:
        return u"o.channel = :slice_key"_s;
    case SliceKind::Category: {
        if (isRest() || m_spellings.size() > mostSpellings)
            return {};
        if (m_spellings.empty())
            return u"1 = 0"_s;
        QStringList names;
        for (size_t i = 0; i < m_spellings.size(); ++i)
            names += u":spelling%1"_s.arg(i);
        // With the sign orders are walked in their order and looked up in the list: nothing is sorted.
        return u"+o.id IN (SELECT c.order_id FROM order_lines c WHERE c.product_id IN"
               " (SELECT p.id FROM products p WHERE p.category IN (%1)))"_s.arg(names.join(u", "_s));
    }
    case SliceKind::Shop:
    case SliceKind::View:
        break;
    }
    return {};
}

void SliceScope::bindCondition(Statement &orders) const
{
    const QString condition = orderCondition();
    if (condition.contains(":slice_key"_L1))
        orders.bind(u"slice_key", m_slice.key);
    if (m_slice.kind != SliceKind::Category || condition.isEmpty())
        return;
    int place = 0;
    for (const QString &spelling : m_spellings)
        orders.bind(u":spelling%1"_s.arg(place++).mid(1), spelling);
}

bool SliceScope::asksFor(CustomerId customer) const
{
    const auto [known, isNew] = m_known.try_emplace(customer, false);
    if (!isNew)
        return known->second;
    const bool isWithoutTier = m_slice.kind == SliceKind::Tier && m_slice.key.isEmpty();
    Statement row(*m_asked, membershipSql(m_slice));
    row.bind(u"customer", customer);
    if (!isWithoutTier)
        row.bind(u"key", m_slice.key);
    known->second = row.next() != isWithoutTier;
    return known->second;
}

CategoryShare::Place SliceScope::asksFor(ProductId product) const
{
    Statement row(*m_asked, u"SELECT category FROM products WHERE id = :id"_s);
    row.bind(u"id", product);
    const QString category = row.next() ? folded(row.text(0)) : u""_s;
    return m_places.emplace(product, placeOfCategory(category, m_slice.key)).first->second;
}

bool SliceScope::has(CustomerId customer) const
{
    if (!isOfPeople(m_slice.kind))
        return true;
    if (m_asked)
        return customer.isValid() && asksFor(customer);
    return customer.isValid() && m_people.contains(customer) != m_allBut;
}

const std::unordered_set<CustomerId> *SliceScope::people() const
{
    return isOfPeople(m_slice.kind) && !m_allBut && !m_asked ? &m_people : nullptr;
}

CategoryShare::Place SliceScope::placeOf(ProductId product) const
{
    const auto found = product.isValid() ? m_places.find(product) : m_places.end();
    if (m_asked && product.isValid() && found == m_places.end())
        return asksFor(product);
    return found != m_places.end() ? found->second : placeOfCategory(u""_s, m_slice.key);
}

void SliceScope::readTier(Connection &connection)
{
    if (m_slice.key.isEmpty()) {
        m_allBut = true;
        Statement rows(connection,
                       u"SELECT customer_id FROM loyalty_members WHERE tier_id IS NOT NULL AND left_on IS NULL"_s);
        while (rows.next())
            m_people.insert(rows.id<CustomerId>(0));
        return;
    }
    const auto [tier, name] = tierOf(connection, m_slice);
    m_slice.name = name;
    Statement rows(connection, u"SELECT customer_id FROM loyalty_members WHERE tier_id = :tier AND left_on IS NULL"_s);
    rows.bind(u"tier", QVariant(tier));
    while (rows.next())
        m_people.insert(rows.id<CustomerId>(0));
}

void SliceScope::readView(Connection &connection, Instant now)
{
    const QList<SavedView> views = orThrow(SavedViewStore(connection).views(customerViews));
    const SavedView *view = viewOf(views, m_slice.key);
    if (!view || isCircle(views, m_slice.key))
        throw gone(m_slice);
    m_slice.name = view->name;
    CustomerFilter filter = customerFilterOf(view->state);
    filter.sort = CustomerSort::LastActivity; // which is walked along an index
    const QList<CustomerId> ids = orThrow(CustomerList(connection).ids(filter, now));
    m_people.insert(ids.begin(), ids.end());
}

void SliceScope::readTag(Connection &connection)
{
    Statement rows(connection, u"SELECT customer_id, tag FROM customer_tags WHERE tag_fold = :tag ORDER BY customer_id"_s);
    rows.bind(u"tag", m_slice.key);
    while (rows.next()) {
        m_people.insert(rows.id<CustomerId>(0));
        m_slice.name = rows.text(1);
    }
}

void SliceScope::readCategory(Connection &connection)
{
    Statement rows(connection, u"SELECT id, category FROM products"_s);
    while (rows.next()) {
        const QString category = rows.text(1);
        const auto place = placeOfCategory(folded(category), m_slice.key);
        m_places.emplace(rows.id<ProductId>(0), place);
        if (place == CategoryShare::Place::Within) {
            m_slice.name = category;
            m_spellings.insert(category);
        }
    }
}

void SliceScope::readSegment(Connection &connection)
{
    const auto [segment, name] = segmentOf(connection, m_slice);
    m_slice.name = name;
    Statement rows(connection,
                   u"SELECT customer_id FROM segment_members WHERE segment_id = :segment AND exited_at IS NULL"_s);
    rows.bind(u"segment", segment);
    while (rows.next())
        m_people.insert(rows.id<CustomerId>(0));
}

} // namespace regulars
