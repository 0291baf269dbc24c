// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"
#include "models/loyalty/referralcommands.h"
#include "models/loyalty/referralupkeep.h"
#include "storage/loyalty/referrallist.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

constexpr int mostListed = 100'000;
constexpr int listedUnlessSaid = 1'000;

/// Null: none were given.
QJsonValue jsonGiven(Points points)
{
    return points.isZero() ? QJsonValue() : jsonPoints(points);
}

Facts factsOf(const ReferralRow &row)
{
    const Referral &referral = row.referral;
    Facts facts;
    facts.add(u"referral"_s, referral.id.value).add(u"friend"_s, row.referredName).add(u"advocate"_s, row.advocateName);
    facts.add(u"state"_s, nameOf(row.progress.state)).add(u"reason"_s, nameOf(row.progress.reason));
    facts.add(u"recorded_on"_s, jsonDate(referral.recordedOn)).add(u"order"_s, jsonText(row.orderNumber));
    facts.add(u"reward_on"_s, jsonDate(row.progress.rewardOn));
    facts.add(u"advocate_points"_s, jsonGiven(row.points.advocate)).add(u"friend_points"_s, jsonGiven(row.points.referred));
    facts.add(u"note"_s, jsonText(referral.note));
    return facts;
}

Result<QList<ReferralRow>> rowsOf(Database &database, const QList<qint64> &ids)
{
    return database.read([ids](Connection &connection) { return ReferralList(connection).rows(ids); }).result();
}

/// The referral as it stands after the change.
Result<Answer> changed(Database &database, ReferralId id, ChangeSetId changeSet)
{
    REGULARS_TRY(rows, rowsOf(database, {id.value}));
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, u"referral"_s);
    Answer answer;
    answer.facts = factsOf(rows.first());
    answer.facts.add(u"change_set"_s, changeSet.value);
    return answer;
}

Result<ReferralChoice> choiceOf(const QString &name)
{
    const std::pair<QString, ReferralChoice> choices[] = {{QString(), ReferralChoice::All},
                                                          {u"to_decide"_s, ReferralChoice::ToDecide},
                                                          {u"on_the_way"_s, ReferralChoice::OnTheWay},
                                                          {u"rewarded"_s, ReferralChoice::Rewarded},
                                                          {u"ended"_s, ReferralChoice::Ended}};
    for (const auto &[known, choice] : choices) {
        if (name == known)
            return choice;
    }
    return wrongValue(u"--only"_s);
}

Result<Answer> listReferrals(const Invocation &invocation)
{
    if (invocation.arguments.size() > 1)
        return wrongValue(invocation.arguments[1]);
    REGULARS_TRY(choice, choiceOf(invocation.options.value(u"only"_s)));
    REGULARS_TRY(limit, invocation.number(u"limit"_s, listedUnlessSaid, 1, mostListed));
    const ReferralFilter filter{invocation.options.value(u"find"_s), choice};
    REGULARS_TRY(database, invocation.openForReading());
    const auto newest = [filter, most = static_cast<int>(limit)](Connection &connection) {
        return ReferralList(connection).ids(filter, most);
    };
    REGULARS_TRY(ids, database->read(newest).result());
    REGULARS_TRY(rows, rowsOf(*database, ids));
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"referral"_s, u"friend"_s, u"advocate"_s, u"state"_s, u"reason"_s, u"reward_on"_s};
    for (const ReferralRow &row : std::as_const(rows))
        *answer.list += factsOf(row).toJson();
    return answer;
}

Result<Answer> record(const Invocation &invocation)
{
    const bool isInvited = invocation.arguments.size() == 2;
    if (invocation.arguments.size() < 2)
        return wrongValue(u"ADVOCATE"_s);
    if (isInvited != invocation.options.isSet(u"contact"_s))
        return wrongValue(isInvited ? u"FRIEND"_s : u"--contact"_s);
    if (!isInvited && invocation.options.isSet(u"invited"_s))
        return wrongValue(u"--invited"_s);
    REGULARS_TRY(database, invocation.open());
    RecordReferral command;
    REGULARS_TRY(advocate, customerCalled(*database, invocation.arguments[1]));
    command.advocate = advocate;
    if (!isInvited) {
        REGULARS_TRY(referred, customerCalled(*database, invocation.arguments[2]));
        command.referred = referred;
    }
    command.invitedName = invocation.options.value(u"invited"_s);
    command.invitedContact = invocation.options.value(u"contact"_s);
    command.note = invocation.options.value(u"note"_s);
    REGULARS_TRY(written, runCommand(*database, command).result());
    return changed(*database, written.value, written.changeSet);
}

template<Command T>
Result<Answer> decide(const Invocation &invocation, T command)
{
    if (invocation.arguments.size() != 2)
        return wrongValue(u"REFERRAL"_s);
    bool isNumber = false;
    command.referral = {invocation.arguments[1].toLongLong(&isNumber)};
    if (!isNumber)
        return wrongValue(invocation.arguments[1]);
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(written, runCommand(*database, command).result());
    return changed(*database, command.referral, written.changeSet);
}

Result<Answer> rewardDue(const Invocation &invocation)
{
    if (invocation.arguments.size() > 1)
        return wrongValue(invocation.arguments[1]);
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(rewarded, rewardAllReferrals(*database));
    Answer answer;
    answer.facts.add(u"rewarded"_s, rewarded);
    return answer;
}

/// What is said for another of the commands is not passed over.
Result<void> checkOptions(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    const std::pair<QString, QStringList> taken[] = {{u"only"_s, {u"list"_s}},      {u"find"_s, {u"list"_s}},
                                                     {u"limit"_s, {u"list"_s}},     {u"invited"_s, {u"record"_s}},
                                                     {u"contact"_s, {u"record"_s}}, {u"note"_s, {u"record"_s, u"reject"_s}}};
    for (const auto &[option, commands] : taken) {
        if (invocation.options.isSet(option) && !commands.contains(what))
            return wrongValue(u"--"_s + option);
    }
    return {};
}

Result<Answer> runReferral(const Invocation &invocation)
{
    REGULARS_CHECK(checkOptions(invocation));
    const QString what = invocation.arguments.first();
    if (what == "list"_L1)
        return listReferrals(invocation);
    if (what == "record"_L1)
        return record(invocation);
    if (what == "allow"_L1)
        return decide(invocation, AllowReferral{});
    if (what == "approve"_L1)
        return decide(invocation, ApproveReferral{});
    if (what == "reject"_L1)
        return decide(invocation, RejectReferral{{}, invocation.options.value(u"note"_s)});
    if (what == "reward"_L1)
        return rewardDue(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand referralCommand()
{
    return {u"referral"_s,
            u"list|record ADVOCATE [FRIEND]|allow REFERRAL|approve REFERRAL|reject REFERRAL|reward"_s,
            Text::tr("Lists who brought whom, notes it, decides about one, or rewards those whose time has come."),
            1,
            3,
            {{u"only"_s, Text::tr("list: only those that are to_decide, on_the_way, rewarded or ended."), u"which"_s},
             {u"find"_s, Text::tr("list: only those with these words in a name."), u"text"_s},
             {u"limit"_s, Text::tr("list: so many at most (1000)."), u"number"_s},
             {u"invited"_s, Text::tr("record: the name of a friend who is no customer yet."), u"name"_s},
             {u"contact"_s, Text::tr("record: their e-mail address or phone number."), u"contact"_s},
             {u"note"_s, Text::tr("record and reject: a note."), u"text"_s}},
            runReferral};
}

} // namespace regulars
