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
    }
}

bool SliceScope::has(CustomerId customer) const
{
    if (!isOfPeople(m_slice.kind))
        return true;
    return customer.isValid() && m_people.contains(customer) != m_allBut;
}

const std::unordered_set<CustomerId> *SliceScope::people() const
{
    return isOfPeople(m_slice.kind) && !m_allBut ? &m_people : nullptr;
}

CategoryShare::Place SliceScope::placeOf(ProductId product) const
{
    const auto found = product.isValid() ? m_places.find(product) : m_places.end();
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
    Statement tier(connection, u"SELECT id, name FROM tiers WHERE uid = :uid AND deleted_at IS NULL"_s);
    if (!tier.bind(u"uid", m_slice.key).next())
        throw gone(m_slice);
    m_slice.name = tier.text(1);
    Statement rows(connection, u"SELECT customer_id FROM loyalty_members WHERE tier_id = :tier AND left_on IS NULL"_s);
    rows.bind(u"tier", tier.integer(0));
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
    Statement rows(connection, u"SELECT customer_id, tag FROM customer_tags WHERE tag_fold = :tag"_s);
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
        if (place == CategoryShare::Place::Within)
            m_slice.name = category;
    }
}

} // namespace regulars
