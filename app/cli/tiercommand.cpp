// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"
#include "core/base/textfolding.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/loyaltyviews.h"
#include "models/loyalty/tierupkeep.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// Net spend is money, the rest are counts.
QJsonValue jsonMeasure(TierMetric metric, qint64 value, Currency currency)
{
    return metric == TierMetric::NetSpend ? QJsonValue(jsonMoney({value, currency})) : QJsonValue(value);
}

Result<Answer> listTiers(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(state, database->read(readTierLadderState).result());
    const TierLadder &ladder = state.ladder;
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"tier"_s, u"qualify_from"_s, u"retain_from"_s, u"members"_s};
    if (ladder.canBeBought())
        answer.columns += u"paid_months"_s;
    for (const Tier &tier : ladder.tiers) {
        *answer.list += QJsonObject{
            {u"tier"_s, tier.name},
            {u"metric"_s, nameOf(ladder.metric)},
            {u"period"_s, nameOf(ladder.period)},
            {u"qualify_from"_s, jsonMeasure(ladder.metric, tier.qualifyFrom, state.currency)},
            {u"retain_from"_s, jsonMeasure(ladder.metric, tier.retainFrom, state.currency)},
            {u"members"_s, state.members.value(tier.id)},
            {u"paid_product"_s, tier.canBeBought() ? QJsonValue(tier.paidProduct.value) : QJsonValue()},
            {u"paid_months"_s, tier.canBeBought() ? QJsonValue(tier.paidMonths) : QJsonValue()}};
    }
    return answer;
}

Result<Answer> review(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(sums, reviewAllTiers(*database, terminalProgress()));
    Answer answer;
    answer.facts.add(u"reviewed"_s, sums.looked).add(u"kept"_s, sums.kept);
    answer.facts.add(u"raised"_s, sums.raised).add(u"lowered"_s, sums.lowered);
    return answer;
}

Result<TierId> tierCalled(Connection &connection, const QString &name)
{
    REGULARS_TRY(state, readTierLadderState(connection));
    for (const Tier &tier : std::as_const(state.ladder.tiers)) {
        if (folded(tier.name) == folded(name))
            return tier.id;
    }
    return wrongValue(name);
}

Result<Answer> give(const Invocation &invocation)
{
    if (invocation.arguments.size() != 3)
        return wrongValue(invocation.arguments.first());
    if (!invocation.options.isSet(u"note"_s))
        return wrongValue(u"--note"_s);
    REGULARS_TRY(lockedUntil, dayOf(invocation, u"locked-until"_s));
    REGULARS_TRY(database, invocation.open());
    const QString name = invocation.arguments[2];
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments[1]));
    REGULARS_TRY(tier, database->read([name](Connection &connection) { return tierCalled(connection, name); }).result());
    const GiveTier command{{customer}, tier, invocation.options.value(u"note"_s), lockedUntil};
    REGULARS_TRY(written, runCommand(*database, command).result());
    REGULARS_TRY(state, database
                            ->read([customer = customer, now = invocation.clock.now()](Connection &connection) {
                                return readLoyaltyMember(connection, customer, now);
                            })
                            .result());
    Answer answer;
    const Tier *held = state.ladder.find(state.member->tier.tier); // a higher one that is paid for stays
    answer.facts.add(u"customer"_s, customer.value).add(u"tier"_s, held ? held->name : QString());
    answer.facts.add(u"paid_until"_s, jsonDate(state.member->tier.paidUntil));
    answer.facts.add(u"valid_until"_s, jsonDate(state.member->tier.validUntil));
    answer.facts.add(u"locked_until"_s, jsonDate(state.member->tier.lockedUntil));
    answer.facts.add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> runTier(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "give"_L1)
        return give(invocation);
    if (invocation.arguments.size() > 1)
        return wrongValue(invocation.arguments[1]);
    if (what == "list"_L1)
        return listTiers(invocation);
    if (what == "review"_L1)
        return review(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand tierCommand()
{
    return {
        u"tier"_s,
        u"list|review|give CUSTOMER TIER"_s,
        Text::tr("Lists the tiers of the loyalty programme, reviews whose tier is at its end, or gives a member a tier."),
        1,
        3,
        {{u"note"_s, Text::tr("Why the member is given the tier."), u"text"_s},
         {u"locked-until"_s, Text::tr("The tier is not lost before that day is over."), u"date"_s}},
        runTier};
}

} // namespace regulars
