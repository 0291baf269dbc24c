// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/routing/ticketrouting.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTickets = 100;
constexpr int mostTickets = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// The names of teams and people, also of those who are gone.
class Names
{
public:
    Names(Connection &connection, const RoutingDesk &desk) : m_users(connection)
    {
        for (const Team &team : desk.teams)
            m_teams.insert(team.id, team.name);
    }
    [[nodiscard]] QString team(TeamId id) const { return m_teams.value(id); }
    [[nodiscard]] QString user(UserId id) const
    {
        const auto user = m_users.user(id);
        return user ? user->name : QString();
    }

private:
    UserStore m_users;
    QHash<TeamId, QString> m_teams;
};

QString stepText(const RoutingStep &step, const Names &names)
{
    QStringList reasons;
    for (const RoutingMismatch mismatch : step.mismatches)
        reasons += nameOf(mismatch);
    QStringList parts{nameOf(step.kind),     step.ruleName,          names.team(step.team),
                      names.user(step.user), names.user(step.other), reasons.join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

QJsonObject jsonRow(const DryRunRow &row, const Names &names)
{
    QJsonArray steps;
    for (const RoutingStep &step : row.decision.steps)
        steps.append(stepText(step, names));
    return {{u"ticket"_s, row.ticket.number},
            {u"subject"_s, row.ticket.subject},
            {u"different"_s, row.isDifferent()},
            {u"rules"_s, jsonText(row.decision.rules.join(u", "_s))},
            {u"team"_s, jsonText(names.team(row.decision.team))},
            {u"assignee"_s, jsonText(names.user(row.decision.owner))},
            {u"priority"_s, nameOf(row.decision.priority)},
            {u"team_now"_s, jsonText(names.team(row.ticket.team))},
            {u"assignee_now"_s, jsonText(names.user(row.ticket.owner))},
            {u"steps"_s, steps}};
}

Result<Answer> dryRun(const Invocation &invocation)
{
    if (invocation.arguments.first() != "dry-run"_L1)
        return wrongValue(invocation.arguments.first());
    REGULARS_TRY(limit, invocation.number(u"limit"_s, usualTickets, 1, mostTickets));
    REGULARS_TRY(database, invocation.openForReading());
    return database
        ->read([limit, now = invocation.clock.now()](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            const QDate today = LocalCalendar(shop.timeZone).date(now);
            REGULARS_TRY(desk, readRoutingDesk(connection, today));
            REGULARS_TRY(rows, dryRunRouting(connection, today, static_cast<int>(limit)));
            const Names names(connection, desk);
            Answer answer;
            answer.list = QJsonArray();
            answer.columns = {u"ticket"_s,   u"different"_s, u"rules"_s,  u"team"_s,
                              u"assignee"_s, u"priority"_s,  u"subject"_s};
            for (const DryRunRow &row : std::as_const(rows))
                *answer.list += jsonRow(row, names);
            return answer;
        })
        .result();
}

} // namespace

CliCommand routingCommand()
{
    return {u"routing"_s,
            u"dry-run"_s,
            Text::tr("Says where today's rules would send the last tickets; changes nothing."),
            1,
            1,
            {{u"limit"_s, Text::tr("At most so many."), u"number"_s}},
            dryRun};
}

} // namespace regulars
