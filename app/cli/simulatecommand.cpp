// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"
#include "app/cli/rewardtrial.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/programmesimulation.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// The names of tiers, saved or tried out.
class TierNames
{
public:
    TierNames(const ProgrammeVariant &before, const ProgrammeVariant &after) : m_before(before.ladder), m_after(after.ladder)
    {
    }
    [[nodiscard]] QJsonValue of(TierId id) const
    {
        const Tier *tier = m_before.find(id);
        if (!tier)
            tier = m_after.find(id);
        return tier ? QJsonValue(tier->name) : QJsonValue();
    }

private:
    const TierLadder &m_before;
    const TierLadder &m_after;
};

const SimulatedRule *sameRule(const QList<SimulatedRule> &rules, const SimulatedRule &wanted)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const SimulatedRule &rule) {
        return rule.rule == wanted.rule && rule.tier == wanted.tier;
    });
    return found == rules.end() ? nullptr : &*found;
}

/// One row for each rule of either variant.
QJsonArray jsonRules(const ProgrammeSimulation &found, const TierNames &names)
{
    QList<SimulatedRule> rules = found.before.rules;
    for (const SimulatedRule &rule : found.after.rules) {
        if (!sameRule(rules, rule))
            rules += rule;
    }
    QJsonArray list;
    for (const SimulatedRule &rule : std::as_const(rules)) {
        QJsonObject row{{u"rule"_s, jsonText(rule.name)}, {u"tier"_s, names.of(rule.tier)}};
        for (const auto &[suffix, variant] :
             {std::pair(u"_before"_s, &found.before), std::pair(u"_after"_s, &found.after)}) {
            const SimulatedRule *side = sameRule(variant->rules, rule);
            row.insert(u"times"_s + suffix, side ? QJsonValue(side->times) : QJsonValue());
            row.insert(u"points"_s + suffix, side ? jsonPoints({side->hundredths}) : QJsonValue());
            row.insert(u"withheld"_s + suffix, side ? jsonPoints({side->withheld}) : QJsonValue());
        }
        list.append(row);
    }
    return list;
}

Result<QJsonArray> jsonMembers(Connection &connection, const QList<SimulatedMember> &members)
{
    QJsonArray list;
    for (const SimulatedMember &member : members) {
        REGULARS_TRY(customer, CustomerStore(connection).customer(member.customer));
        list.append(QJsonObject{{u"customer"_s, member.customer.value},
                                {u"name"_s, displayName(customer)},
                                {u"before"_s, jsonPoints({member.before})},
                                {u"after"_s, jsonPoints({member.after})}});
    }
    return list;
}

QJsonArray jsonMoves(const QList<TierMove> &moves, const TierNames &names)
{
    QJsonArray list;
    for (const TierMove &move : moves)
        list.append(
            QJsonObject{{u"from"_s, names.of(move.from)}, {u"to"_s, names.of(move.to)}, {u"members"_s, move.members}});
    return list;
}

Result<Answer> answerOf(Connection &connection, const SimulationQuestion &question, const ProgrammeSimulation &found)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(gained, jsonMembers(connection, found.mostGained));
    REGULARS_TRY(lost, jsonMembers(connection, found.mostLost));
    const TierNames names(question.before, question.after);
    Answer answer;
    answer.facts.add(u"from"_s, found.from.toString(Qt::ISODate)).add(u"until"_s, found.until.toString(Qt::ISODate));
    answer.facts.add(u"everybody"_s, found.everybody).add(u"orders"_s, found.orders).add(u"members"_s, found.members);
    answer.facts.add(u"points_before"_s, jsonPoints({found.before.hundredths}));
    answer.facts.add(u"points_after"_s, jsonPoints({found.after.hundredths}));
    answer.facts.add(u"cost_before"_s, jsonMoney({found.before.costMinor, shop.currency}));
    answer.facts.add(u"cost_after"_s, jsonMoney({found.after.costMinor, shop.currency}));
    answer.facts.add(u"members_with_points_before"_s, found.before.members);
    answer.facts.add(u"members_with_points_after"_s, found.after.members);
    answer.facts.add(u"members_with_more"_s, found.more).add(u"members_with_less"_s, found.less);
    answer.facts.add(u"rules"_s, jsonRules(found, names)).add(u"tier_moves"_s, jsonMoves(found.moves, names));
    answer.facts.add(u"most_gained"_s, gained).add(u"most_lost"_s, lost);
    return answer;
}

Result<QJsonObject> rulesIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(source.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, u"rules"_s, {{u"file"_s, file}});
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    if (!document.isObject())
        return fail(ErrorCode::UnknownFormat, u"rules"_s, {{u"file"_s, file}, {u"reason"_s, u"no_json"_s}});
    return document.object();
}

/// The saved programme with what the file says otherwise.
Result<ProgrammeVariant> variantOf(const QJsonObject &rules, const ProgrammeVariant &saved)
{
    const QJsonObject known = toJson(saved);
    for (const QString &key : rules.keys()) {
        if (!known.contains(key))
            return wrongValue(key);
    }
    const ProgrammeVariant variant = withIds(programmeVariantOf(rules, saved));
    QList<Error> errors = validate(variant.points);
    if (!variant.ladder.tiers.isEmpty()) // a programme needs none
        errors += validate(variant.ladder);
    if (!errors.isEmpty())
        return tl::unexpected(errors.first());
    return variant;
}

Result<SimulationQuestion> questionOf(const Invocation &invocation, const ProgrammeVariant &saved)
{
    const QCommandLineParser &given = invocation.options;
    SimulationQuestion question{saved, saved, {}, {}, given.isSet(u"everybody"_s)};
    if (given.isSet(u"rules"_s)) {
        REGULARS_TRY(rules, rulesIn(given.value(u"rules"_s)));
        REGULARS_TRY(variant, variantOf(rules, saved));
        question.after = variant;
    }
    REGULARS_TRY(from, dayOf(invocation, u"from"_s));
    REGULARS_TRY(until, dayOf(invocation, u"until"_s));
    if (from.isValid() && until.isValid() && from > until)
        return wrongValue(u"--from"_s);
    question.from = from;
    question.until = until;
    return question;
}

/// What of a reward is to be different.
Result<QJsonObject> rewardChanges(const Invocation &invocation)
{
    QJsonObject changes;
    if (invocation.options.isSet(u"rules"_s)) {
        REGULARS_TRY(rules, rulesIn(invocation.options.value(u"rules"_s)));
        changes = rules;
    }
    if (invocation.options.isSet(u"points"_s)) {
        bool isNumber = false;
        const double points = invocation.options.value(u"points"_s).toDouble(&isNumber);
        if (!isNumber)
            return wrongValue(u"--points"_s);
        changes.insert(u"points"_s, points);
    }
    return changes;
}

Result<Answer> runSimulate(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    return database
        ->read([&invocation](Connection &connection) -> Result<Answer> {
            if (invocation.options.isSet(u"reward"_s)) {
                REGULARS_TRY(changes, rewardChanges(invocation));
                return simulateRewardCalled(invocation, connection, changes);
            }
            if (invocation.options.isSet(u"points"_s))
                return wrongValue(u"--points"_s);
            REGULARS_TRY(saved, savedProgramme(connection));
            if (invocation.options.isSet(u"show-rules"_s)) {
                Answer answer;
                const QJsonObject rules = toJson(saved);
                for (auto rule = rules.begin(); rule != rules.end(); ++rule)
                    answer.facts.add(rule.key(), rule.value());
                return answer;
            }
            REGULARS_TRY(question, questionOf(invocation, saved));
            REGULARS_TRY(found, simulateProgramme(connection, question, invocation.clock.now(), terminalProgress()));
            return answerOf(connection, question, found);
        })
        .result();
}

} // namespace

CliCommand simulateCommand()
{
    return {
        u"simulate"_s,
        {},
        Text::tr("Says what other rules or tiers would have given members for the shop's own orders, or what another reward "
                 "would have meant for its claims; changes nothing."),
        0,
        0,
        {{u"rules"_s, Text::tr("JSON with what is to be different; nothing unless said."), u"file"_s},
         {u"reward"_s, Text::tr("Tries out this reward instead of rules and tiers."), u"name"_s},
         {u"points"_s, Text::tr("With --reward: how many points it takes."), u"number"_s},
         {u"show-rules"_s, Text::tr("Answers the rules and tiers as they are, to be changed and tried out.")},
         {u"from"_s, Text::tr("The first day, as 2026-11-01; 12 months unless said."), u"date"_s},
         {u"until"_s, Text::tr("The last day; today unless said."), u"date"_s},
         {u"everybody"_s, Text::tr("As if every customer had been a member from the first purchase on.")}},
        runSimulate};
}

} // namespace regulars
