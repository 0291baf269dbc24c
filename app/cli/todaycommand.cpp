// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/riskreasons.h"
#include "core/prediction/customerscore.h"
#include "storage/people/shopstore.h"
#include "storage/today/todaystore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// Since when, or for how long, the reason holds.
int daysOf(const Attention &line)
{
    return line.kind == AttentionKind::Slipping ? line.rhythm.silentDays : line.daysAgo;
}

Money amountOf(const Attention &line)
{
    return line.kind == AttentionKind::Slipping || line.kind == AttentionKind::AtRisk ? line.atStake : line.spent;
}

/// Why somebody is at risk, the weightiest first; nothing of other lines.
std::vector<RiskReason> reasonsOf(const Attention &line)
{
    return line.kind == AttentionKind::AtRisk ? riskReasonsOf(line.detail) : std::vector<RiskReason>();
}

QString textOf(const Attention &line)
{
    if (line.kind != AttentionKind::AtRisk)
        return line.detail;
    QStringList factors;
    for (const RiskReason &reason : reasonsOf(line))
        factors += nameOf(reason.factor);
    return factors.join(u", "_s);
}

QJsonObject jsonLine(const Attention &line)
{
    const Money amount = amountOf(line);
    QJsonObject json{{u"kind"_s, nameOf(line.kind)},
                     {u"id"_s, line.customer.value},
                     {u"name"_s, line.name},
                     {u"days"_s, daysOf(line)},
                     {u"number"_s, line.number > 0 ? QJsonValue(line.number) : QJsonValue()},
                     {u"amount"_s, amount.minor != 0 ? QJsonValue(jsonMoney(amount)) : QJsonValue()},
                     {u"text"_s, jsonText(textOf(line))}};
    if (line.kind == AttentionKind::AtRisk)
        json.insert(u"reasons"_s, jsonReasons(reasonsOf(line)));
    return json;
}

QJsonObject jsonLine(const TaskRow &row, const LocalCalendar &calendar)
{
    return {{u"kind"_s, nameOf(row.task.type)},
            {u"id"_s, row.task.id.value},
            {u"name"_s, row.task.title},
            {u"due"_s, jsonDay(row.task.dueAt, calendar)},
            {u"text"_s, jsonText(row.customerName)}};
}

Result<Answer> runToday(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    const UserId user = database->user();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(briefing, TodayStore(connection).briefing(shop, user, now));
            const LocalCalendar calendar(shop.timeZone);
            Answer answer;
            answer.list = QJsonArray();
            answer.columns = {u"kind"_s, u"id"_s, u"name"_s, u"days"_s, u"amount"_s, u"due"_s, u"text"_s};
            for (const Attention &line : briefing.slipping + briefing.reachOut + briefing.mend)
                *answer.list += jsonLine(line);
            for (const TaskRow &row : std::as_const(briefing.tasks))
                *answer.list += jsonLine(row, calendar);
            return answer;
        })
        .result();
}

} // namespace

CliCommand todayCommand()
{
    return {u"today"_s, {}, Text::tr("Lists what needs attention today, as the page Today does."), 0, 0, {}, runToday};
}

} // namespace regulars
