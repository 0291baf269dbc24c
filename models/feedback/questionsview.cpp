// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/questionsview.h"

#include "storage/mail/replyroute.h"
#include "storage/people/shopstore.h"

namespace regulars {

QuestionsView::QuestionsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool QuestionsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::SurveyInvite) || changes.touches(Entity::SurveyResponse) ||
           changes.touches(Entity::Survey) || changes.touches(Entity::Setting) || changes.touches(Entity::Customer) ||
           changes.touches(Entity::User) || changes.touches(Entity::MailAccount) || changes.touches(Entity::Ticket);
}

QuestionsView::ReadJob QuestionsView::readJob(QuestionsKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) -> Result<Questions> {
        const SurveyStore store(connection);
        REGULARS_TRY(rows, store.questions(key.view, now, Questions::most));
        REGULARS_TRY(counts, store.csatCounts({now.ms - days * msPerDay}, {now.ms + 1}));
        REGULARS_TRY(effortCounts, store.cesCounts({now.ms - days * msPerDay}, {now.ms + 1}));
        REGULARS_TRY(rules, store.rules());
        REGULARS_TRY(survey, store.current(SurveyKind::Csat));
        REGULARS_TRY(effort, store.current(SurveyKind::Ces));
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return Questions{rows,   counts, effortCounts, rules,
                         survey, effort, shop.name,    sendingAccount(connection).has_value()};
    };
}

} // namespace regulars
