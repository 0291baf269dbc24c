// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/supportfiguresview.h"

#include "storage/metrics/supportfigurestore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds settles(2); // a busy desk is not counted anew with each reply
/// A sale waits for no more than these.
constexpr int daysAtOnce = 7;

} // namespace

SupportFiguresView::SupportFiguresView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settles);
    connect(this, &SupportFiguresView::changed, this, &SupportFiguresView::keepDays);
}

bool SupportFiguresView::isConcernedBy(const ChangeSet &changes) const
{
    const bool ofDesk = changes.touches(Entity::Ticket) || changes.touches(Entity::TicketCategory) ||
                        changes.touches(Entity::WorkCalendar) || changes.touches(Entity::SlaPolicy) ||
                        changes.touches(Entity::SurveyResponse) || changes.touches(Entity::Setting);
    if (ofDesk || key().slice.isWhole())
        return ofDesk;
    return changes.touches(Entity::Customer) || changes.touches(Entity::Tier) || changes.touches(Entity::Tag) ||
           changes.touches(Entity::SavedView) || changes.touches(Entity::OwnField) || changes.touches(Entity::Consent) ||
           changes.touches(Entity::Membership);
}

SupportFiguresView::ReadJob SupportFiguresView::readJob(DashboardQuestion question) const
{
    return [question, now = database().clock().now()](Connection &connection) -> Result<SupportFigures> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return SupportFigureStore(connection).figures(shop, question, now);
    };
}

void SupportFiguresView::keepDays()
{
    if (state() != State::Loaded || m_isKeeping || !value() || value()->countedDays == 0)
        return;
    keepMore(value()->question);
}

// Where nothing can be written, the days are counted each time.
void SupportFiguresView::keepMore(const DashboardQuestion &question)
{
    m_isKeeping = true;
    const auto keep = [question, now = database().clock().now()](WriteSession &session) -> Result<int> {
        return SupportFigureStore(session.connection()).keepDays(session.shop(), question, daysAtOnce, now);
    };
    whenDone(database().write(u"keep_support_days"_s, keep), this, [this, question](const Result<Written<int>> &missing) {
        m_isKeeping = false;
        if (missing && missing->value > 0 && state() != State::Empty)
            keepMore(question);
    });
}

} // namespace regulars
