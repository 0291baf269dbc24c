// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dashboardview.h"

#include "storage/metrics/dashboardstore.h"
#include "storage/people/shopstore.h"

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
    }
    return false;
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
}

void DashboardView::keep()
{
    if (state() == State::Loaded && m_isCurrent && value() && !value()->question.slice.isWhole())
        m_kept = value();
}

void DashboardView::show(const DashboardQuestion &question)
{
    setSettlingTime(question.slice.isWhole() ? wholeSettles : sliceSettles);
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
    return [question](Connection &connection) -> Result<Dashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return DashboardStore(connection).dashboard(shop, question);
    };
}

} // namespace regulars
