// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/countedorders.h"
#include "models/prediction/riskweightcommands.h"
#include "models/prediction/scoreupkeep.h"
#include "models/prediction/shopbacktest.h"
#include "storage/prediction/riskweightstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;
constexpr int mostDays = 730;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonValue jsonModel(ScoreModel model)
{
    return model == ScoreModel::None ? QJsonValue() : QJsonValue(nameOf(model));
}

void addRun(Facts &facts, const ScoreRun &run)
{
    facts.add(u"as_of"_s, run.asOf.toString(Qt::ISODate)).add(u"buyers"_s, run.buyers).add(u"repeaters"_s, run.repeaters);
    facts.add(u"model"_s, jsonModel(run.model));
}

Result<RiskWeights> heldWeights(Database &database)
{
    return database.read([](Connection &connection) { return RiskWeightStore(connection).weights(); }).result();
}

/// What --set-weight says, each as SIGN=N, over the weights that hold.
Result<RiskWeights> changedWeights(RiskWeights weights, const QStringList &changes)
{
    for (const QString &change : changes) {
        const QString sign = change.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int weight = change.section(u'=', 1).trimmed().toInt(&isNumber);
        if (!isNumber || weight < 0 || weight > mostRiskWeight || !isNameOf<RiskFactor>(sign))
            return wrongValue(u"--set-weight"_s);
        weightOf(weights, valueOf<RiskFactor>(sign)) = weight;
    }
    return weights;
}

Result<Answer> listWeights(const Invocation &invocation)
{
    if (invocation.options.isSet(u"set-weight"_s))
        return wrongValue(u"--weights"_s);
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(weights, heldWeights(*database));
    Answer answer;
    answer.columns = {u"sign"_s, u"weight"_s, u"usual"_s, u"raises_risk"_s};
    QJsonArray list;
    for (const RiskFactor factor : riskFactors)
        list += QJsonObject{{u"sign"_s, nameOf(factor)},
                            {u"weight"_s, weightOf(weights, factor)},
                            {u"usual"_s, weightOf(RiskWeights(), factor)},
                            {u"raises_risk"_s, raisesRisk(factor)}};
    answer.list = list;
    return answer;
}

Result<Answer> runScore(const Invocation &invocation)
{
    if (invocation.options.isSet(u"weights"_s))
        return listWeights(invocation);
    REGULARS_TRY(counted, zeroValueOrders(invocation.options));
    REGULARS_TRY(database, invocation.open());
    if (invocation.options.isSet(u"set-weight"_s)) {
        REGULARS_TRY(held, heldWeights(*database));
        REGULARS_TRY(weights, changedWeights(held, invocation.options.values(u"set-weight"_s)));
        REGULARS_CHECK(runCommand(*database, SaveRiskWeights{weights}).result());
    }
    REGULARS_TRY(run, storeScores(*database, counted, terminalProgress()));
    REGULARS_TRY(bands, database->read([](Connection &c) { return CustomerScoreStore(c).riskBands(); }).result());
    Answer answer;
    addRun(answer.facts, run);
    answer.facts.add(u"judged"_s, run.scored);
    answer.facts.add(u"risk_low"_s, bands.value(RiskBand::Low)).add(u"risk_some"_s, bands.value(RiskBand::Some));
    answer.facts.add(u"risk_high"_s, bands.value(RiskBand::High));
    return answer;
}

/// Of few cases the counts beside it say all there is.
QJsonValue jsonShare(const Share &share)
{
    return share.hasPercent() ? QJsonValue(share.value()) : QJsonValue();
}

QJsonArray jsonCalibration(const std::vector<CalibrationBin> &bins)
{
    QJsonArray list;
    for (const CalibrationBin &bin : bins) {
        list += QJsonObject{{u"from"_s, bin.from},
                            {u"until"_s, bin.until},
                            {u"customers"_s, bin.churned.of},
                            {u"said"_s, bin.churned.of > 0 ? QJsonValue(bin.meanScore) : QJsonValue()},
                            {u"silent"_s, bin.churned.part}};
    }
    return list;
}

Answer backTestAnswer(const ShopBackTest &found)
{
    const BackTest &test = found.test;
    Answer answer;
    addRun(answer.facts, found.run);
    answer.facts.add(u"until"_s, found.until.toString(Qt::ISODate));
    const bool expects = found.run.model != ScoreModel::None;
    answer.facts.add(u"expected_orders"_s, expects ? QJsonValue(found.expectedOrders) : QJsonValue());
    answer.facts.add(u"orders"_s, found.orders);
    answer.facts.add(u"expected_silent"_s, found.byRisk ? QJsonValue() : QJsonValue(test.expectedSilent));
    answer.facts.add(u"silent"_s, test.silent.part);
    answer.facts.add(u"named"_s, test.precision.of).add(u"named_rightly"_s, test.precision.part);
    answer.facts.add(u"precision"_s, jsonShare(test.precision)).add(u"recall"_s, jsonShare(test.recall));
    answer.facts.add(u"lift_of_top_tenth"_s, test.lift ? QJsonValue(*test.lift) : QJsonValue());
    answer.facts.add(u"calibration"_s, jsonCalibration(test.calibration));
    return answer;
}

/// 2026-08 as monthNumberOf.
Result<int> monthOf(const QCommandLineParser &options)
{
    const QDate month = QDate::fromString(options.value(u"month"_s) + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        return wrongValue(u"--month"_s);
    for (const QString &other : {u"as-of"_s, u"days"_s}) {
        if (options.isSet(other))
            return wrongValue(u"--"_s + other);
    }
    return monthNumberOf(month);
}

Result<Answer> answerOf(const Result<ShopBackTest> &tested)
{
    if (tested)
        return backTestAnswer(*tested);
    if (tested.error().field == "as_of"_L1)
        return wrongValue(u"--as-of"_s);
    if (tested.error().field == "month"_L1)
        return wrongValue(u"--month"_s);
    return tl::unexpected(tested.error());
}

Result<Answer> runBackTest(const Invocation &invocation)
{
    REGULARS_TRY(counted, countedOrders(invocation.options));
    REGULARS_TRY(days, invocation.number(u"days"_s, usualDays, 1, mostDays));
    const Instant now = invocation.clock.now();
    if (invocation.options.isSet(u"month"_s)) {
        REGULARS_TRY(month, monthOf(invocation.options));
        REGULARS_TRY(database, invocation.openForReading());
        auto job = [=](Connection &connection) {
            return backTestMonth(connection, month, counted.zeroValueOrders, now, terminalProgress());
        };
        return answerOf(database->read(job).result());
    }
    REGULARS_TRY(database, invocation.openForReading());
    const BackTestQuestion question{counted.asOf, static_cast<int>(days), counted.zeroValueOrders};
    auto job = [=](Connection &connection) { return backTestShop(connection, question, now, terminalProgress()); };
    return answerOf(database->read(job).result());
}

} // namespace

CliCommand scoreCommand()
{
    return {u"score"_s,
            {},
            Text::tr("Says of every customer who bought what is to be expected of them, as of today, and keeps it."),
            0,
            0,
            {zeroValueOrdersOption(),
             {u"weights"_s, Text::tr("Instead, lists how the signs of risk are weighed; changes nothing.")},
             {u"set-weight"_s,
              Text::tr("Before that, weighs a sign of risk so much (0 to 100), as overdue=40; may be given several times."),
              u"sign=number"_s}},
            runScore};
}

CliCommand backtestCommand()
{
    return {u"backtest"_s,
            {},
            Text::tr("Compares what would have been said of customers on a past day with what came; changes nothing."),
            0,
            0,
            countedOrdersOptions() +
                QList<QCommandLineOption>{
                    {u"days"_s, Text::tr("The days after it that are looked at (90)."), u"number"_s},
                    {u"month"_s, Text::tr("Instead, what was said of risk at the end of a month, as 2026-08."), u"month"_s}},
            runBackTest};
}

} // namespace regulars
